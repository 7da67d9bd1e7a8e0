/** Words of other kinds that are names where they stand: `Theresa May`, `Mohamed Said`, `April Cooper`, `Mr. Friday Osagie`. */
import lists from './lists/nameCandidates.json';
import { wordsOfList } from '../../article/wordList';
import { reportingVerb } from '../../tagger/lexicon';
import { isDescribed } from './apposition';
import { isAmericanState, isPlace, isPlaceAndName } from './places';
import { isSurnameTitle, singularRole } from './roles';
import { isHeadlineDeed, speaksAt } from './speaking';
import { isNameClass, type WordClass } from './wordClasses';
import type { Word } from './words';

/** Whether a small word ends a name here: `Theresa May`, `Bo Long`. */
export function isSmallSurname(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  const word = words[index]!;
  if (
    k === 0 ||
    !/^(?:may|long|best|early|short|small|good|low|little|wise|back|new|still|young|first)$/.test(word.key)
  )
    return false;
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

/** Honours, degrees and callings in letters, as printed behind names: `Ada Lund KC`, `Bo Ek OBE`. */
const POST_NOMINALS = new Set(wordsOfList(lists.postNominals));

/** Whether a word is letters behind a name that are no part of it. @param text as printed */
export function isPostNominal(text: string): boolean {
  return POST_NOMINALS.has(text);
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

/** Words of other lists that are surnames after a given name. */
const COMMON_SURNAMES = new Set(wordsOfList(lists.commonSurnames));

/** Whether a word is a common surname besides what else it is: `Price`, `Long`. @param key lower case */
export function isCommonSurname(key: string): boolean {
  return COMMON_SURNAMES.has(key);
}

/** Whether a word of another class is a surname here: `Steve King`, `Ned Price`, `Robert White`. */
export function isSurnameHere(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  start: number,
  end: number,
  to: number,
): boolean {
  const wordClass = classes[end]!;
  const last = end === to - 1;
  const given = classes[start] === 'given' || classes[start] === 'initial';
  // `Oru T. Washington`
  if (!given)
    return (
      wordClass === 'place' &&
      last &&
      ((end === start + 3 && hasMiddleInitial(classes, start, end)) ||
        // `Oru Jackson, a nurse, said`
        (end === start + 1 &&
          isPlaceAndName(words[base + end]!.key) &&
          isDescribed(words, base + start, base + end)))
    );
  const key = words[base + end]!.key;
  if (wordClass === 'role') return isSurnameTitle(key) && (last || classes[end + 1] === 'suffix');
  if (wordClass === 'place' || wordClass === 'country')
    return (
      last &&
      (isPlaceAndName(key) ||
        hasMiddleInitial(classes, start, end) ||
        // `Mayor Ruth Denmark`
        (end === start + 1 &&
          classes[start] === 'given' &&
          (classes[start - 1] === 'role' || classes[start - 1] === 'honorific')) ||
        // `Ada Berlin said`
        (wordClass === 'place' &&
          end === start + 1 &&
          classes[start] === 'given' &&
          !isAmericanState(key) &&
          words[base + start - 1]?.key !== 'the' &&
          (speaksAt(words, base + start, base + end) || isDescribed(words, base + start, base + end))))
    );
  // `Ada Greens future`, the apostrophe lost
  const common =
    COMMON_SURNAMES.has(key) ||
    (end === start + 1 && key.endsWith('s') && COMMON_SURNAMES.has(key.slice(0, -1)));
  if (wordClass === 'party') return last && common;
  if (wordClass === 'adjective')
    return last && end === start + 1 && classes[start] === 'given' && !key.endsWith('s');
  // `Mary Town, managing editor of the Lantern, said`, `Peter Bank, a nurse, said`
  if (
    (wordClass === 'place-ending' || wordClass === 'organisation' || wordClass === 'thing') &&
    last &&
    end === start + 1 &&
    classes[start] === 'given' &&
    isDescribed(words, base + start, base + end)
  )
    return true;
  if (
    wordClass === 'thing' ||
    wordClass === 'place-ending' ||
    wordClass === 'organisation' ||
    wordClass === 'modifier' ||
    wordClass === 'honorific'
  ) {
    // `Ada Nielsen Lund`
    const isMiddle =
      wordClass === 'organisation' && end === start + 1 && end + 2 === to && isNameClass(classes[end + 1]!);
    return (last || isMiddle) && common && !(base + start > 0 && words[base + start - 1]!.key === 'the');
  }
  return false;
}

/** Whether a word by itself is a surname as well as what it is besides: `Hall`, `Ford`, `Boston`. @param key lower case */
export function isOtherwiseSurname(key: string): boolean {
  return COMMON_SURNAMES.has(key) || isSurnameTitle(key) || isPlace(key);
}

/** Whether an initial with its point stands after the given name: `Ada O. Monaco` is nobody's country. */
function hasMiddleInitial(classes: readonly (WordClass | null)[], start: number, end: number): boolean {
  return end > start + 2 && classes[end - 2] === 'initial' && classes[end - 1] === null;
}

/** Titles that people are addressed by behind `Mr.` */
const ADDRESSED = /^(?:speaker|chancellor|director|leader|judge|mayor|coach|general|marshal|clerk|agent)$/;

/** Whether a title is a surname because a courtesy title stands before it: `Mr. King`, but `Mr. Speaker`. */
function isSurnameBehindMr(words: readonly Word[], index: number): boolean {
  const { key } = words[index]!;
  return isSurnameTitle(key) && !ADDRESSED.test(key) && isBehindMr(words, index);
}

/** Whether a word stands right behind a courtesy title. */
function isBehindMr(words: readonly Word[], index: number): boolean {
  const courtesy = words[index - (words[index - 1]?.text === '.' ? 2 : 1)]?.key ?? '';
  return /^(?:mr|mrs|ms|miss)$/.test(courtesy);
}

/** Family names that stand first and are other words as well. */
const FAMILY_NAMES_FIRST = new Set('park moon jung may song long sun bush'.split(' '));

/** Whether a name can begin with a word of another class: `Park Geun-hye` after no title, `President Park`. */
export function startsName(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  k: number,
  to: number,
  titled: boolean,
): boolean {
  const wordClass = classes[k]!;
  const key = words[base + k]!.key;
  const next = k + 1 < to ? classes[k + 1]! : undefined;
  if (titled && wordClass === 'role') return next === undefined && isSurnameBehindMr(words, base + k);
  if (
    titled &&
    (wordClass === 'thing' ||
      wordClass === 'place-ending' ||
      wordClass === 'modifier' ||
      wordClass === 'adjective' ||
      wordClass === 'place' ||
      wordClass === 'country' ||
      wordClass === 'organisation')
  ) {
    return (
      (COMMON_SURNAMES.has(key) && (next === undefined || isNameClass(next))) ||
      // `Mr. Town said`
      (next === undefined && isBehindMr(words, base + k)) ||
      (isPlaceAndName(key) && next !== undefined && isNameClass(next))
    );
  }
  if (FAMILY_NAMES_FIRST.has(key)) return next === 'unknown' || next === 'given';
  // `Van Lund, a nurse, said`
  if (wordClass === 'thing' && k + 2 === to && (next === 'unknown' || next === 'given'))
    return isDescribed(words, base + k, base + k + 1);
  if (isPlaceAndName(key) && (wordClass === 'place' || wordClass === 'country'))
    return next === 'unknown' || next === 'initial';
  return false;
}
