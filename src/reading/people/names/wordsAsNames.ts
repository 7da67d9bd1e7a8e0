/** Words of other kinds that are names where they stand: `Ada Berlin said`, `Steve King`, `Park Geun-hye`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { isDescribed } from './apposition';
import { isAmericanState, isPlace, isPlaceAndName } from '../places';
import { isSurnameTitle } from '../roles';
import { speaksAt } from '../speaking';
import type { RunPart } from './runPart';
import { isNameClass } from './wordClasses';
import type { Word } from '../words';

/** Honours, degrees and callings in letters, as printed behind names: `Ada Lund KC`, `Bo Ek OBE`. */
const POST_NOMINALS = new Set(wordsOfList(lists.postNominals));

/** Whether a word is letters behind a name that are no part of it. @param text as printed */
export function isPostNominal(text: string): boolean {
  return POST_NOMINALS.has(text);
}

/** Words of other lists that are surnames after a given name. */
const COMMON_SURNAMES = new Set(wordsOfList(lists.commonSurnames));

/** Whether a word is a common surname besides what else it is: `Price`, `Long`. @param key lower case */
export function isCommonSurname(key: string): boolean {
  return COMMON_SURNAMES.has(key);
}

/** Whether a word of another class is a surname here: `Steve King`, `Ned Price`, `Robert White`. */
export function isSurnameHere(part: RunPart, start: number, end: number): boolean {
  const { words, to } = part;
  const wordClass = part.classAt(end);
  const last = end === to - 1;
  const given = part.classAt(start) === 'given' || part.classAt(start) === 'initial';
  // `Oru T. Washington`
  if (!given)
    return (
      wordClass === 'place' &&
      last &&
      ((end === start + 3 && hasMiddleInitial(part, start, end)) ||
        // `Oru Jackson, a nurse, said`
        (end === start + 1 && isPlaceAndName(words[end]!.key) && isDescribed(words, start, end)))
    );
  const key = words[end]!.key;
  if (wordClass === 'role') return isSurnameTitle(key) && (last || part.classAt(end + 1) === 'suffix');
  if (wordClass === 'place' || wordClass === 'country')
    return (
      last &&
      (isPlaceAndName(key) ||
        hasMiddleInitial(part, start, end) ||
        // `Mayor Ruth Denmark`
        (end === start + 1 &&
          part.classAt(start) === 'given' &&
          (part.classAt(start - 1) === 'role' || part.classAt(start - 1) === 'honorific')) ||
        // `Ada Berlin said`
        (wordClass === 'place' &&
          end === start + 1 &&
          part.classAt(start) === 'given' &&
          !isAmericanState(key) &&
          words[start - 1]?.key !== 'the' &&
          (speaksAt(words, start, end) || isDescribed(words, start, end))))
    );
  // `Ada Greens future`, the apostrophe lost
  const common =
    COMMON_SURNAMES.has(key) ||
    (end === start + 1 && key.endsWith('s') && COMMON_SURNAMES.has(key.slice(0, -1)));
  if (wordClass === 'party') return last && common;
  if (wordClass === 'adjective')
    return last && end === start + 1 && part.classAt(start) === 'given' && !key.endsWith('s');
  // `Mary Town, managing editor of the Lantern, said`, `Peter Bank, a nurse, said`
  if (
    (wordClass === 'place-ending' || wordClass === 'organisation' || wordClass === 'thing') &&
    last &&
    end === start + 1 &&
    part.classAt(start) === 'given' &&
    isDescribed(words, start, end)
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
      wordClass === 'organisation' &&
      end === start + 1 &&
      end + 2 === to &&
      isNameClass(part.classAt(end + 1));
    return (last || isMiddle) && common && words[start - 1]?.key !== 'the';
  }
  return false;
}

/** Whether a word by itself is a surname as well as what it is besides: `Hall`, `Ford`, `Boston`. @param key lower case */
export function isOtherwiseSurname(key: string): boolean {
  return COMMON_SURNAMES.has(key) || isSurnameTitle(key) || isPlace(key);
}

/** Whether an initial with its point stands after the given name: `Ada O. Monaco` is nobody's country. */
function hasMiddleInitial(part: RunPart, start: number, end: number): boolean {
  return end > start + 2 && part.classAt(end - 2) === 'initial' && part.classAt(end - 1) === null;
}

/** Titles that people are addressed by behind `Mr.` */
const ADDRESSED = new Set(wordsOfList(lists.addressed));

/** Whether a title is a surname because a courtesy title stands before it: `Mr. King`, but `Mr. Speaker`. */
function isSurnameBehindMr(words: readonly Word[], index: number): boolean {
  const { key } = words[index]!;
  return isSurnameTitle(key) && !ADDRESSED.has(key) && isBehindMr(words, index);
}

/** Whether a word stands right behind a courtesy title. */
function isBehindMr(words: readonly Word[], index: number): boolean {
  const courtesy = words[index - (words[index - 1]?.text === '.' ? 2 : 1)]?.key ?? '';
  return /^(?:mr|mrs|ms|miss)$/.test(courtesy);
}

/** Family names that stand first and are other words as well. */
const FAMILY_NAMES_FIRST = new Set('park moon jung may song long sun bush'.split(' '));

/** Whether a name can begin with a word of another class: `Park Geun-hye` after no title, `President Park`. */
export function startsName(part: RunPart, index: number, titled: boolean): boolean {
  const { words, to } = part;
  const wordClass = part.classAt(index);
  const { key } = words[index]!;
  const next = index + 1 < to ? part.classAt(index + 1) : undefined;
  if (titled && wordClass === 'role') return next === undefined && isSurnameBehindMr(words, index);
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
      (next === undefined && isBehindMr(words, index)) ||
      (isPlaceAndName(key) && next !== undefined && isNameClass(next))
    );
  }
  if (FAMILY_NAMES_FIRST.has(key)) return next === 'unknown' || next === 'given';
  // `Van Lund, a nurse, said`
  if (wordClass === 'thing' && index + 2 === to && (next === 'unknown' || next === 'given'))
    return isDescribed(words, index, index + 1);
  if (isPlaceAndName(key) && (wordClass === 'place' || wordClass === 'country'))
    return next === 'unknown' || next === 'initial';
  return false;
}
