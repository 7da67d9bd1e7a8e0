import type { Gender } from '../reading';
import lists from './lists/givenNames.json';
import births from './lists/birthNames.json';
import damaged from './lists/lostLetters.json';
import { wordsOfFrontCoded, wordsOfList } from '../../article/wordList';

/**
 * Given names with the gender of most people who bear them; a name that both women and men commonly bear is `either` and says
 * only that a phrase is a person's name. Those that the news is full of are from general knowledge, 5,800 more from the
 * United States' counts of births (Social Security Administration, CC0; `../training/givenNames.ts`). `lostLetters.json` has those
 * that are other words without their letters outside ASCII: `Pter` for `Péter`.
 */
const genders: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...wordsOfFrontCoded(births.male).map((name): [string, Gender] => [name, 'male']),
  ...wordsOfFrontCoded(births.female).map((name): [string, Gender] => [name, 'female']),
  ...wordsOfList(damaged.male).map((name): [string, Gender] => [name, 'male']),
  ...wordsOfList(damaged.female).map((name): [string, Gender] => [name, 'female']),
  ...wordsOfFrontCoded(births.either).map((name): [string, 'either'] => [name, 'either']),
  ...wordsOfList(lists.male).map((name): [string, Gender] => [name, 'male']),
  ...wordsOfList(lists.female).map((name): [string, Gender] => [name, 'female']),
  ...wordsOfList(lists.either).map((name): [string, 'either'] => [name, 'either']),
]);

const beheaded = new Set(wordsOfList(damaged.beheaded));

/** Whether a word in small letters is a given name that has lost its capital: `lafur` for `Ólafur`. @param word as printed */
export function lacksCapital(word: string): boolean {
  return beheaded.has(word);
}

function key(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word is a given name that is known here. @param name one word, in any case, accents or not */
export function isGivenName(name: string): boolean {
  return lookUp(name) !== undefined;
}

/** The gender of most people with a given name, null when it is unknown or borne by both. @param name one word */
export function genderOfGivenName(name: string): Gender | null {
  const gender = lookUp(name);
  return gender === undefined || gender === 'either' ? null : gender;
}

function lookUp(name: string): Gender | 'either' | undefined {
  const whole = key(name);
  const found = genders.get(whole);
  if (found !== undefined) return found;
  const hyphen = whole.indexOf('-');
  return hyphen > 1 ? genders.get(whole.slice(0, hyphen)) : undefined;
}
