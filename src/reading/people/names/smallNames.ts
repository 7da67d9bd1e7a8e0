/** Small words, days and months that are names where they stand: `Theresa May`, `Mohamed Said`, `April Cooper`, `Mr. Friday Osagie`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { isDescribed } from './apposition';
import { singularRole } from '../roles';
import { isHeadlineDeed, speaksAt } from '../speaking';
import type { RunPart } from './runPart';
import { isNameClass } from './wordClasses';
import type { Word } from '../words';

/** Small words that are surnames as well. */
const SMALL_SURNAMES = new Set(wordsOfList(lists.smallSurnames));

/** Whether a small word ends a name here: `Theresa May`, `Bo Long`. */
export function isSmallSurname(part: RunPart, index: number): boolean {
  const { words, run } = part;
  const word = words[index]!;
  if (index === run.start || !SMALL_SURNAMES.has(word.key)) return false;
  const before = part.classAt(index - 1);
  // `Lund and Ek May Meet`
  if (word.key === 'may' && index < run.end - 1 && isHeadlineDeed(words[index + 1]!.key)) return false;
  const last = index === run.end - 1 || part.classAt(index + 1) === 'function';
  return (
    last &&
    (before === 'given' ||
      before === null ||
      // `General Oru Early`
      (before === 'unknown' &&
        index > run.start + 1 &&
        part.classAt(index - 2) === 'role' &&
        word.key !== 'new') ||
      (word.key === 'may' && (before === 'role' || before === 'honorific')))
  );
}

/** Whether `Said` is a name here: `Mohamed Said said`, `Qaboos bin Said`. */
export function isSaid(part: RunPart, index: number): boolean {
  const { words, run } = part;
  if (words[index]!.key !== 'said' || index === run.start) return false;
  if (part.classAt(index - 1) === null) return true;
  return part.classAt(index - 1) === 'given' && reportingVerb(words[index + 1]?.key ?? '')?.form === 'finite';
}

/** Words before somebody, and before no month: `by May Wong`. */
const BEFORE_NAMES = new Set(', by with met told named called asked'.split(' '));

/**
 * Whether `May` or `Will` is a given name here: `Economist May Wong`; `May Wong said`, `May Wong, a nurse,`, where a sentence begins; `said May Wong`,
 * `a nurse, May Wong,` elsewhere. Not `May Lund rest in peace`, `in May Lund`, `the May Norland vote`.
 */
export function isSmallGivenName(part: RunPart, index: number): boolean {
  const { words, run } = part;
  const following = part.classAt(index + 1);
  const { key } = words[index]!;
  // `Will Ek, a nurse,`; elsewhere its capital shows it.
  if (key === 'will')
    return (
      words[index]!.first && index === run.start && following === 'unknown' && isOfSomebody(words, index + 2)
    );
  // `Per Moe said`, `Per Holm, a nurse,`, where a sentence begins
  if (key === 'per')
    return (
      words[index]!.first &&
      index === run.start &&
      (following === 'unknown' || following === 'given') &&
      (isOfSomebody(words, index + 2) || speaksAt(words, index, index + 1))
    );
  if (key !== 'may') return false;
  // `Yin Myint May, 60, a doctor`
  if (index > run.start + 1 && isNameClass(part.classAt(index - 1)) && isAge(words, index + 1)) return true;
  if (following !== 'unknown' && following !== 'given') return false;
  const previous = part.classAt(index - 1);
  // `Economist May Wong`, but `Rebels May Win`
  if (previous === 'role') {
    const { key: title } = words[index - 1]!;
    return singularRole(title) === title && !isHeadlineDeed(words[index + 1]!.key);
  }
  if (previous === 'honorific') return true;
  if (index > run.start) return false;
  const next = words[index + 2]?.key ?? '';
  if (words[index]!.first) return isOfSomebody(words, index + 2);
  const before = words[index - 1]?.key ?? '';
  if (reportingVerb(before)?.form !== 'finite' && !BEFORE_NAMES.has(before)) return false;
  return /^(?:[,.;:?!]|who|)$/.test(next) || (before !== 'by' && /^(?:and|at|of|in|said|says)$/.test(next));
}

/** Whether what stands behind a name shows that somebody is meant: `said`, `is`, `, a nurse`. */
function isOfSomebody(words: readonly Word[], behind: number): boolean {
  const next = words[behind]?.key ?? '';
  return (
    reportingVerb(next)?.form === 'finite' ||
    /^(?:is|was|has|had|who)$/.test(next) ||
    (next === ',' && /^(?:\d{1,3}|an?|the|who|whose|\p{Ll}+ing)$/u.test(words[behind + 1]?.key ?? ''))
  );
}

/** Whether an age stands between commas: `, 60,`. */
const isAge = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === ',' && /^\d\d$/.test(words[index + 1]?.text ?? '') && words[index + 2]?.text === ',';

/** What stands before days and months that are none: `last August Lund said`. */
const BEFORE_CALENDAR = new Set(wordsOfList(lists.beforeCalendar));

/** Whether a month's or day's name is a person's here: `Theresa May`, `April Ryan`. */
export function isCalendarName(part: RunPart, index: number): boolean {
  const { words, run } = part;
  const word = words[index]!;
  const next = words[index + 1];
  if (next && /^\d/.test(next.text)) return false;
  // `In June Lund said`
  if (BEFORE_CALENDAR.has(words[index - 1]?.key ?? '')) return false;
  const following = part.classAt(index + 1);
  const previous = part.classAt(index - 1);
  // `Lund and Ek May Meet`
  if (word.key === 'may' && following !== undefined && next && isHeadlineDeed(next.key)) return false;
  // `Ellen Summer`, `April Cooper`
  if (previous === 'given' && /^(?:summer|winter|spring|autumn)s?$/.test(word.key)) return true;
  if (
    following === 'given' &&
    (previous === 'role' || (index === run.start && word.first)) &&
    /^(?:april|june|august|summer|autumn)$/.test(word.key)
  )
    return true;
  // `Mr Friday Osagie`, `Le Thi Thu Hang`
  if (
    (following === 'unknown' || (following === 'given' && previous === 'honorific')) &&
    (previous === 'honorific' || previous === 'role' || previous === 'unknown' || previous === 'given')
  )
    return true;
  // `Sunday Oru, a midfielder, said`
  if (index === run.start && following === 'unknown' && /day$/.test(word.key))
    return isDescribed(words, index, index + 1);
  if (!/^(?:may|april|june|august|summer|wed|sun|jan|mar|sat)$/.test(word.key)) return false;
  if (index > run.start)
    return (
      word.key === 'may' &&
      (part.classAt(index - 1) === 'given' ||
        part.classAt(index - 1) === 'role' ||
        part.classAt(index - 1) === 'honorific' ||
        part.classAt(index - 1) === null)
    );
  return (
    (following === 'unknown' || following === 'initial') &&
    /^(?:april|june|august|summer|jan)$/.test(word.key)
  );
}
