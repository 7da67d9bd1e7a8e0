/** The subject directly before its verb, where the model sees nobody: `The Kremlin on Friday dismissed`, `Norvane just this month announced`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, PREPOSITIONS, WEEKDAY } from '../lexicon';
import { NAME } from './inverted';
import { datelineLength } from './dateline';
import type { TokenRun } from '../model/judge';
import { OPENING, OPENS_OTHERWISE } from './opening';

/** Characters before a cue in which its sentence has to begin, and words of a subject, at most. */
const REACH = 160;
const MOST_WORDS = 14;

/** When it was, and how, between subject and verb. */
const WHEN = new RegExp(
  `(?: (?:just|only|late|early|earlier)(?= (?:on|this|last|${WEEKDAY})))?(?: (?:on |late |early |last |this )*(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night))?| (?:last|this) (?:week|month|year|summer|spring|fall|autumn|winter)| in \\d{4}| yesterday| today)?(?: (?:also|then|later|once|again|however|too|has|have|had|\\p{Ll}+ly))*$`,
  'u',
);
/** A name and what is said of it between commas; not where somebody stands in a picture, whose caption says again what the text does. */
const DESCRIBED = new RegExp(
  `^(?<name>${NAME}{0,5}), (?!second|third|fourth|(?:far |front |back |centre |center |top )*(?:left|right|centre|center)\\b)(?:\\d+, )?(?:the|an?|his|her|its|their|who|whose|[\\p{Ll}-]+)\\b[^,;:]{2,90},$`,
  'u',
);
/** Words of another clause, or that are a subject by themselves. */
const OTHERWISE =
  /^(?:(?:he|she|it|that)['’]?s|they['’]?re|i['’]?m|i['’]?ve|that|who|whom|whose|which|what|when|where|while|if|because|but|than|how|why|after|before|since|until|he|she|they|it|i|we|you|there|not|being|having|when)$/i;

/** Pasts behind a noun, which say more of it: `a release sent to the papers`. */
const isParticiple = (word: string, next: string | undefined): boolean =>
  /(?:ed|sent|written|made|held|seen|known|given)$/.test(word) &&
  next !== undefined &&
  /^(?:by|to|in|on|at|for|from|of|with|against)$/.test(next);

/**
 * Its tokens; null where the sentence begins otherwise.
 *
 * @param cue the first token of a verb in the active
 * @param sentence that of the cue, an index
 */
export function directSubject(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  cue: number,
  sentence: number,
): TokenRun | null {
  const at = starts[cue]!;
  const { start: opens } = sentences[sentence]!;
  const begin = opens === 0 ? Math.min(at, datelineLength(text)) : opens;
  if (at - begin > 2 * REACH) return null;
  const opening = OPENING.exec(text.slice(begin, at))?.[0].length ?? 0;
  const from =
    begin + opening + (/^(?:But|And|Yet|Still),? /.exec(text.slice(begin + opening, at))?.[0].length ?? 0);
  const before = text.slice(from, at).trimEnd();
  const described = DESCRIBED.exec(before)?.groups!['name'];
  const subject = described ?? before.slice(0, before.search(WHEN));
  if (
    subject === '' ||
    subject.length > REACH ||
    /[,;:.!?()“”"–—]|  | -/u.test(subject.replace(/\b\p{L}{1,4}\./gu, ''))
  )
    return null;
  const words = subject.split(' ');
  const first = words[0]!;
  if (!/^(?:\p{Lu}|(?:the|an?|his|her|its|their|some|many|one|two|three) )/u.test(subject)) return null;
  if (/^(?:and|or|of|the|for)$/.test(words.at(-1)!)) return null;
  if (words.length > MOST_WORDS || PREPOSITIONS.has(first.toLowerCase())) return null;
  if (OPENS_OTHERWISE.test(first.toLowerCase()) || /^\p{Lu}\p{Ll}+ing$/u.test(first)) return null;
  if (words.length > 1 || !/^(?:He|She|They|It)$/.test(first))
    for (const [index, word] of words.entries())
      if (OTHERWISE.test(word) || (index > 0 && mayBeVerb(word) && !isParticiple(word, words[index + 1])))
        return null;
  let start = cue;
  while (start > 0 && starts[start - 1]! >= from) start--;
  let end = start;
  while (ends[end]! < from + subject.length) end++;
  return end < cue ? { start, end: end + 1 } : null;
}

/** The subject of the main clause, behind the comma of what opens the sentence. */
const BEHIND = new RegExp(
  `^,? (?<who>he|she|they|(?:[\\p{Ll}-]+ ){0,2}${NAME}{0,4}|(?:the|an?|his|her|their|its) (?:[\\p{L}’'-]+ ){0,3}?[\\p{L}’'-]+) (?:(?:also|then|later|\\p{Ll}+ly) )?(?<verb>\\p{Ll}+)`,
  'u',
);

/** Whoever a participle that opens the sentence is about: `Noting that it was late, | Lund | left`. @param run what is said */
export function subjectBehind(
  { text, tokens: { starts, ends } }: PassageContent,
  { end }: TokenRun,
): TokenRun | null {
  const from = ends[end - 1]!;
  const found = BEHIND.exec(text.slice(from, from + REACH));
  if (!found || !mayBeVerb(found.groups!['verb']!)) return null;
  const at = from + found[0].indexOf(found.groups!['who']!);
  let start = end;
  while (starts[start]! < at) start++;
  let last = start;
  while (ends[last]! < at + found.groups!['who']!.length) last++;
  return { start, end: last + 1 };
}
