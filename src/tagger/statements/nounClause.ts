/** Clauses behind a noun for what is said: `Lunds claim that it was late is wrong`, and what is none: `a claim that was late`. */
import type { PassageContent } from '../../article/passages';
import { AUXILIARIES, PREDICATE_FORMS } from '../lexicon';
import { endedAt, type Run } from './runs';

const NOUN =
  '(?:claim|allegation|assertion|suggestion|argument|contention|insistence|accusation|warning|announcement|complaint|vow|pledge|promise|prediction|admission|statement|remark|comment|charge|report|revelation|assurance|concession|declaration|threat|notion|belief|testimony)s?';

/** A noun that opens its sentence, so that its clause is part of the subject. */
const SUBJECT = new RegExp(
  `^(?:(?:But|And|Yet|Still),? )?(?:The|His|Her|Their|Its|Any|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}(?:['’]s|['’]|s)) (?:[\\p{Ll}-]+ ){0,3}${NOUN} (?:(?:on |last |late )*[\\p{L}]+day |(?:last|this) (?:week|month|year) )?(?:that )?$`,
  'u',
);

/** Subjects with somebody's words in them: `The fact that Lund said yes | speaks for her`, `The share of voters saying it is late | rose`. */
const WITH_WORDS =
  /^(?:(?:But|And|Yet|Still),? )?The (?:fact that [^,;:]{2,60} (?:said|says)|(?:share|number|percentage|proportion|majority) of [^,;:]{2,60} (?:who say|who said|saying)) (?:that )?$/u;

/** Pasts that are participles as well (`the rules put in place`), and so begin no predicate for sure. */
const PARTICIPLES =
  /^(?:been|being|done|gone|seen|made|said|told|held|kept|left|lost|met|paid|put|read|sent|set|shot|sold|spent|stood|taught|thought|understood|won|built|bought|brought|caught|cut|dealt|fed|felt|found|fought|heard|hit|hurt|laid|led|let|sought|struck|hung|spread|based|used|called|named)$/;
/** Words behind which a verb is another clause's, written (`who`) or not (`knew Ek was`, `the first time a train was`). */
const JOINTS =
  /^(?:who|which|that|what|when|where|while|because|if|as|than|whether|how|why|though|although|it|he|she|they|we|i|you|there|or|but|knew|know|knows|thought|think|thinks|believed?|believes|felt|hoped?|said|says|time|day|year|way|reason)$/i;

/** A relative clause behind such a noun: `a claim that originated in`, `comments that could`. */
const RELATIVE = new RegExp(
  `\\b(?:an?|the|his|her|their|its|another|any|some|of|about|over|with) (?:[\\p{L}-]+ ){0,2}?${NOUN} that (?:(?:also|then|later|\\p{Ll}+ly) )?(?:(?:${[...AUXILIARIES].join('|')})\\b|\\p{Ll}{2,}[^e\\P{Ll}]ed (?:in|to|on|with|from|by|at|as|the|an?|his|her|their|its)\\b)`,
  'u',
);
/** What a relative clause is about that nobody says: `legislation | that would have meant`. */
const THING =
  /\b(?:legislation|bill|law|rule|regulation|measure|amendment|budget|tax|treaty|scheme|reform|change)s? (?:that )?$/;
const MIGHT = /^(?:that )?(?:would|could|might|will|may|can) /;
/** Characters before a content that are looked at. */
const REACH = 60;

/** Whether what is taken for a content is a relative clause, which says what kind of claim it was. */
export function isRelativeClause({ text, tokens: { starts, ends } }: PassageContent, run: Run): boolean {
  const from = starts[run.start]!;
  const said = text.slice(from, ends[run.end - 1]);
  const before = text.slice(Math.max(0, from - REACH), from);
  if (!said.startsWith('that ') && !before.endsWith('that ')) return false;
  if (THING.test(before) && MIGHT.test(said)) return true;
  const found = RELATIVE.exec(before + said.slice(0, 40));
  return found !== null && found.index < before.length && found.index + found[0].length > before.length;
}

/**
 * A content that ends before the verb of its sentence, whose subject it is part of.
 *
 * @param sentenceStart where the sentence that it begins in starts; UTF-16 offset in the passage
 */
export function endedByMainVerb({ text, tokens }: PassageContent, run: Run, sentenceStart: number): Run {
  const from = tokens.starts[run.start]!;
  const before = text.slice(Math.max(sentenceStart, from - 161), from);
  const hasWords = WITH_WORDS.test(before);
  if (!hasWords && !SUBJECT.test(before)) return run;
  if (hasWords && /^(?:yes|no|so) (?!and|or|but|to)\p{L}/u.test(text.slice(from)))
    return { ...run, end: run.start + 1 };
  let [verbs, joined] = [0, false];
  // `that people who came into contact with Lund were`: the first verb is not that of the clause.
  for (let token = run.start; token < run.end; token++) {
    const word = text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
    if (/^[,;:]$/.test(word)) joined = true;
    else if (JOINTS.test(word)) joined = token > run.start + 1;
    else if (
      (PREDICATE_FORMS.has(word) || (hasWords && verbs > 0 && /\p{Ll}{3}ed$/u.test(word))) &&
      !(verbs > 0 && PARTICIPLES.test(word))
    ) {
      if (verbs > 0 && !joined && token > run.start + 3) return endedAt(run, tokens, tokens.starts[token]!);
      if (!joined) verbs++;
      joined = false;
    }
  }
  return run;
}
