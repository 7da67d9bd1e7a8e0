/** Where what is said ends because brackets, an aside or a fronted clause around it do: `(she said it was late) and left`, `Lund, who said it was late, has left`. */
import type { PassageContent } from '../../article/passages';
import { PREDICATE_FORMS, PRESENT } from '../lexicon';
import { Label } from '../model/decode';
import { endedAt, type Run } from './runs';

/** Characters before a cue or a content that are looked at. */
const REACH = 200;

/** `If history is a guide, as Lund predicts it will be, prices may fall`. */
const COMPARES = /, as [^,.;:!?]{2,60}$/u;
/** An auxiliary for a verb that the clause around has. */
const SHORT =
  /^(?:that )?(?:it|he|she|they|there|this|that|things?) (?:would|will|could|can|might|may|should|did|does|had|has|was|is|were|are)(?: (?:be|have|have been|be done|do|happen))?(?=, )/u;

const OPENS_ASIDE = /, (?:who|which|whose|though) [^,;:!?]*$/u;

const FINITE = `(?:${[...PREDICATE_FORMS].join('|')}|\\p{Ll}{2,}[^e\\P{Ll}]ed)(?:n['’]?t)?(?![\\p{L}’'-])`;
/** The same, or in the present. */
const FINITE_NOW = `(?:${FINITE}|(?:${[...PRESENT].join('|')}|continues|offers|remains|\\p{Ll}{3,}s(?= (?:no|the|an?|out|up|it|him|her|them|his|its|their) ))(?![\\p{L}’'-]))`;

/** The verb of the sentence that the aside stands in. */
const GOES_ON = new RegExp(`, (?=(?:(?:also|then|later|\\p{Ll}+ly) )?${FINITE})`, 'u');

/**
 * A clause that opens a sentence and that its main clause follows: `While Lund said it was late, others stayed`, `Years after`. Points
 * are those of `Mr.`, and what its subject is may stand between commas.
 */
const FRONTED =
  /^(?:(?:In|On|At|By|For|Since|However|Indeed|After all|Still|Instead|Meanwhile|Later|Last|\p{Lu}\p{Ll}+ly)\b[^,;:!?]{0,40}, )?(?:(?:But|And|Yet|Still),? )?(?:[Ww]hile|[Ww]hen|[Ii]f|[Aa]lthough|[Tt]hough|[Aa]fter|[Bb]efore|[Aa]s|[Bb]ecause|[Ss]ince|[Oo]nce|[Ww]hereas|[Ee]ven (?:though|as|after|if)|(?:[\p{L}\d]+ ){1,4}(?:after|before)|[Aa]t a (?:time|moment) when|[Hh]aving|[Dd]espite) [^,;:!?]*(?:, [^,;:!?]{2,80}, )?$/u;

/** The main clause: a subject that nothing in the clause before could have, and its verb. */
const MAIN = new RegExp(
  `, (?=(?:(?:the|an?|his|her|its|their|(?:only|just|about|nearly|almost) \\d[\\d,.]*|some|many|most|all|few|both|one|two|three|several|others?|neither|that|these|it|he|she|they|there|\\p{Lu}[\\p{L}.’'-]*)(?: (?!(?:and|or|who|which|that)\\b)[^\\s,;:]+){0,10}? )(?:(?:also|then|later|still|soon|never|\\p{Ll}+ly) )?${FINITE_NOW}|(?:he|she|they)(?:['’]?(?:s|ve|re|d|ll))? (?!(?:and|or|who|all|both|in|of|with|to|for|at|on)\\b)\\p{Ll}+)`,
  'u',
);

/**
 * A content that ends with the brackets or the aside in which it is said.
 *
 * @param cue before the content, or null
 * @param sentenceStart where the sentence of the cue begins
 */
export function endedByAside(passage: PassageContent, run: Run, cue: Run | null, sentenceStart: number): Run {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  const from = starts[run.start]!;
  const said = text.slice(from, ends[run.end - 1]);
  const closed = said.search(/[()]/);
  const cut = (at: number): Run => (at < 3 ? run : endedAt(run, passage.tokens, from + at));
  if (!cue || cue.end > run.start) return run;
  const verb = starts[cue.start]!;
  if (said[closed] === ')' && /\([^()]*$/.test(text.slice(Math.max(0, verb - REACH), verb)))
    return cut(closed);
  if (run.label === Label.DIRECT) return run;
  // `As the Post reported, it would`: a tag.
  const opens = verb === sentenceStart && /^\p{Lu}\p{Ll}+ing\b/u.test(text.slice(verb, from));
  const isFronted =
    opens || (verb - sentenceStart <= 2 * REACH && FRONTED.test(text.slice(sentenceStart, verb)));
  if (isFronted && !text.slice(verb, from).includes(',')) return cut(MAIN.exec(said)?.index ?? 0);
  if (COMPARES.test(text.slice(Math.max(sentenceStart, verb - REACH), verb)))
    return cut(SHORT.exec(said)?.[0].length ?? 0);
  if (!OPENS_ASIDE.test(text.slice(Math.max(sentenceStart, verb - REACH), verb))) return run;
  return cut(GOES_ON.exec(said)?.index ?? 0);
}
