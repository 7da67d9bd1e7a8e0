import { reportingVerb } from '../../tagger/lexicon';
import { isGivenName } from '../people/givenNames';
import { isPlaceGenitive } from '../people/places';
import { roleKind } from '../people/roles';
import { Shape, type WordInfo } from './wordInfo';

/** Where grammar leaves no doubt that a word in s has lost no apostrophe, whatever the models make of it. */

/** How many words may stand between `Its` and the noun of an office: `Its new chief executive, Ada Lund,`. */
const MODIFIERS = 3;

/** Whether the word at `i` is whole. @param infos the words of its passage */
export function nothingLost(i: number, infos: readonly WordInfo[]): boolean {
  const { lower, shape } = infos[i]!;
  if (lower === 'its') return ownsLeader(i, infos);
  if (/^\d0s$/.test(lower)) return isAge(i, infos);
  return shape === Shape.CAPITALISED ? isForename(i, infos) : tellsPlainly(i, infos);
}

/** `Its leader, Karl Lund,`: `It’s leader` is no English. */
function ownsLeader(i: number, infos: readonly WordInfo[]): boolean {
  for (let at = i + 1; at <= i + MODIFIERS + 1; at++) {
    const word = infos[at];
    if (!word || word.shape === Shape.PUNCTUATION) return false;
    const next = infos[at + 1];
    if (next?.lower !== ',') continue;
    return roleKind(word.lower) !== undefined && infos[at + 2]?.shape === Shape.CAPITALISED;
  }
  return false;
}

/** `a man in his 60s`, `her late 20s`: an age, and no decade. */
function isAge(i: number, infos: readonly WordInfo[]): boolean {
  const before = infos[i - 1]?.lower ?? '';
  const owner = /^(?:early|mid|late|middle)$/.test(before) ? (infos[i - 2]?.lower ?? '') : before;
  return /^(?:his|her|their|my|your|our)$/.test(owner);
}

/** `Wes Streeting`, `her daughter, Carys, said`: a given name that is none without its s, where a surname follows or nothing that could be anybody’s. */
function isForename(i: number, infos: readonly WordInfo[]): boolean {
  const { printed } = infos[i]!;
  if (!isGivenName(printed) || isGivenName(printed.slice(0, -1)) || isPlaceGenitive(printed)) return false;
  const next = infos[i + 1];
  return (
    next === undefined ||
    next.shape === Shape.CAPITALISED ||
    next.shape === Shape.PUNCTUATION ||
    reportingVerb(next.lower)?.form === 'finite'
  );
}

/** `…, the authors caution.`: many of a kind who say something behind their words. */
function tellsPlainly(i: number, infos: readonly WordInfo[]): boolean {
  const verb = infos[i + 1];
  if (infos[i - 1]?.lower !== 'the' || infos[i - 2]?.lower !== ',' || !verb) return false;
  const form = reportingVerb(verb.lower)?.form;
  const after = infos[i + 2]?.lower ?? '.';
  return (form === 'base' || form === 'finite') && /^[.,:!?]$/.test(after);
}
