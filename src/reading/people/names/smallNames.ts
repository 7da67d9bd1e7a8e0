/** Small words, days and months that are names where they stand: `Theresa May`, `Mohamed Said`, `April Cooper`, `Mr. Friday Osagie`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { isDescribed } from './apposition';
import { singularRole } from '../roles';
import { isHeadlineDeed, speaksAt } from '../speaking';
import { isNameClass, type WordClass } from './wordClasses';
import type { Word } from '../words';

/** Small words that are surnames as well. */
const SMALL_SURNAMES = new Set(wordsOfList(lists.smallSurnames));

/** Whether a small word ends a name here: `Theresa May`, `Bo Long`. */
export function isSmallSurname(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  const word = words[index]!;
  if (k === 0 || !SMALL_SURNAMES.has(word.key)) return false;
  const before = classes[k - 1];
  // `Lund and Ek May Meet`
  if (word.key === 'may' && k < classes.length - 1 && isHeadlineDeed(words[index + 1]!.key)) return false;
  const last = k === classes.length - 1 || classes[k + 1] === 'function';
  return (
    last &&
    (before === 'given' ||
      before === null ||
      // `General Oru Early`
      (before === 'unknown' && k > 1 && classes[k - 2] === 'role' && word.key !== 'new') ||
      (word.key === 'may' && (before === 'role' || before === 'honorific')))
  );
}

/** Whether `Said` is a name here: `Mohamed Said said`, `Qaboos bin Said`. */
export function isSaid(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  if (words[index]!.key !== 'said' || k === 0) return false;
  if (classes[k - 1] === null) return true;
  return classes[k - 1] === 'given' && reportingVerb(words[index + 1]?.key ?? '')?.form === 'finite';
}

/** Words before somebody, and before no month: `by May Wong`. */
const BEFORE_NAMES = new Set(', by with met told named called asked'.split(' '));

/**
 * Whether `May` or `Will` is a given name here: `Economist May Wong`; `May Wong said`, `May Wong, a nurse,`, where a sentence begins; `said May Wong`,
 * `a nurse, May Wong,` elsewhere. Not `May Lund rest in peace`, `in May Lund`, `the May Norland vote`.
 */
export function isSmallGivenName(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  const following = classes[k + 1];
  const { key } = words[index]!;
  // `Will Ek, a nurse,`; elsewhere its capital shows it.
  if (key === 'will')
    return words[index]!.first && k === 0 && following === 'unknown' && isOfSomebody(words, index + 2);
  // `Per Moe said`, `Per Holm, a nurse,`, where a sentence begins
  if (key === 'per')
    return (
      words[index]!.first &&
      k === 0 &&
      (following === 'unknown' || following === 'given') &&
      (isOfSomebody(words, index + 2) || speaksAt(words, index, index + 1))
    );
  if (key !== 'may') return false;
  // `Yin Myint May, 60, a doctor`
  if (k > 1 && isNameClass(classes[k - 1]!) && isAge(words, index + 1)) return true;
  if (following !== 'unknown' && following !== 'given') return false;
  const previous = classes[k - 1];
  // `Economist May Wong`, but `Rebels May Win`
  if (previous === 'role') {
    const { key: title } = words[index - 1]!;
    return singularRole(title) === title && !isHeadlineDeed(words[index + 1]!.key);
  }
  if (previous === 'honorific') return true;
  if (k > 0) return false;
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
export function isCalendarName(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (next && /^\d/.test(next.text)) return false;
  // `In June Lund said`
  if (BEFORE_CALENDAR.has(words[index - 1]?.key ?? '')) return false;
  const following = classes[k + 1];
  const previous = classes[k - 1];
  // `Lund and Ek May Meet`
  if (word.key === 'may' && following !== undefined && next && isHeadlineDeed(next.key)) return false;
  // `Ellen Summer`, `April Cooper`
  if (previous === 'given' && /^(?:summer|winter|spring|autumn)s?$/.test(word.key)) return true;
  if (
    following === 'given' &&
    (previous === 'role' || (k === 0 && word.first)) &&
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
  if (k === 0 && following === 'unknown' && /day$/.test(word.key))
    return isDescribed(words, index, index + 1);
  if (!/^(?:may|april|june|august|summer|wed|sun|jan|mar|sat)$/.test(word.key)) return false;
  if (k > 0)
    return (
      word.key === 'may' &&
      (classes[k - 1] === 'given' ||
        classes[k - 1] === 'role' ||
        classes[k - 1] === 'honorific' ||
        classes[k - 1] === null)
    );
  return (
    (following === 'unknown' || following === 'initial') &&
    /^(?:april|june|august|summer|jan)$/.test(word.key)
  );
}
