/** Words of other kinds that are names where they stand: `Theresa May`, `Mohamed Said`, `April Cooper`, `Mr. Friday Osagie`. */
import { reportingVerb } from '../../tagger/lexicon';
import type { WordClass } from './wordClasses';
import type { Word } from './words';

/** Whether a small word ends a name here: `Theresa May`, `Bo Long`. */
export function isSmallSurname(word: Word, classes: readonly (WordClass | null)[], k: number): boolean {
  if (
    k === 0 ||
    !/^(?:may|long|best|early|short|small|good|low|little|wise|back|new|still|young|first)$/.test(word.key)
  )
    return false;
  const before = classes[k - 1];
  const last = k === classes.length - 1 || classes[k + 1] === 'function';
  return (
    last &&
    (before === 'given' ||
      before === null ||
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

/** Whether `May` is a given name here: `Economist May Wong`, `May Wong said`. */
export function isMay(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  const following = classes[k + 1];
  if (words[index]!.key !== 'may' || (following !== 'unknown' && following !== 'given')) return false;
  const previous = classes[k - 1];
  if (previous === 'role' || previous === 'honorific') return true;
  return k === 0 && words[index]!.first && reportingVerb(words[index + 2]?.key ?? '')?.form === 'finite';
}

/** What stands before days and months that are none: `last August Lund said`. */
const BEFORE_CALENDAR = new Set(
  'in on last next this since until till through late early mid before after during past'.split(' '),
);

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
