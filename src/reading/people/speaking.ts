/** Whether a name stands where a speaker stands. */
import lists from './lists/nameCandidates.json';
import { wordsOfList } from '../../article/wordList';
import { reportingVerb } from '../../tagger/lexicon';
import type { Word } from './words';

/** Verbs whose subjects are people. */
export const PEOPLE_VERBS = new Set(wordsOfList(lists.peopleVerbs));

/** Whether a word may say what somebody does or did: `left`, `welcomed`. @param key lower case */
export const mayBeDeed = (key: string): boolean => PEOPLE_VERBS.has(key) || /[^e]ed$/.test(key);

const HEADLINE_VERBS = new Set(wordsOfList(lists.headlineVerbs));

/** Whether a capitalised word is a verb of headlines and hardly a name: `Slams`, `Accused`. @param key lower case */
export function isHeadlineVerb(key: string): boolean {
  const verb = key.endsWith('s') ? reportingVerb(key) : undefined;
  return HEADLINE_VERBS.has(key) || (verb?.form === 'finite' && !verb.nounLike);
}

/** Whether a capitalised word is such a verb in the base form: `Win` in `Can Ada Lund Win`. @param key lower case */
export const isHeadlineDeed = (key: string): boolean =>
  HEADLINE_VERBS.has(`${key}s`) || reportingVerb(key)?.form === 'base';

const ADVERBS = new Set('also later then has had have once again himself herself did and who'.split(' '));

/** Whether a reporting verb says that what stands from `first` to `last` speaks. */
export function speaksAt(words: readonly Word[], first: number, last: number): boolean {
  if (words[last]!.possessive) return false;
  let index = last + 1;
  // `Lund also said`, `Lund, who was there, said` is left to others.
  for (let skipped = 0; skipped < 3; skipped++, index++) {
    const word = words[index];
    if (!word?.isWord || word.gap > 1) break;
    const verb = reportingVerb(word.key);
    if (verb?.nounLike && words[last]!.key.endsWith('s')) break;
    if (
      verb &&
      (verb.form === 'finite' || (skipped === 0 && verb.form === 'participle')) &&
      (!verb.nounLike || skipped === 0)
    )
      return true;
    if (!ADVERBS.has(word.key) && !word.key.endsWith('ly')) break;
  }
  const before = words[first - 1];
  if (!before || words[first]!.gap > 1) return false;
  const verb = before.key === 'the' ? undefined : reportingVerb(before.key);
  if (verb?.form === 'finite' && verb.speech && !verb.nounLike) return !verb.addressee;
  const anchor = before.key === 'the' ? first - 2 : first - 1;
  return words[anchor]?.key === 'to' && words[anchor - 1]?.key === 'according';
}

/** Whether a reporting verb follows an organisation's name a few words on: `the White House on Tuesday said`. */
export function speaksLater(words: readonly Word[], last: number): boolean {
  if (words[last]!.possessive) return false;
  for (let index = last + 1; index <= last + 7; index++) {
    const word = words[index];
    if (!word?.isWord || word.gap > 1 || word.first) return false;
    const verb = reportingVerb(word.key);
    if (verb?.form === 'finite' && !verb.nounLike) return true;
    if (
      index === last + 1 &&
      !word.capital &&
      !/^(?:on|in|at|has|have|had|also|late|early|later|itself)$/.test(word.key) &&
      !word.key.endsWith('ly')
    )
      return false;
    if (PEOPLE_VERBS.has(word.key) && !/^(?:has|had|also)$/.test(word.key)) return false;
  }
  return false;
}

/** Words of the longest aside about an organisation. */
const LONGEST_ASIDE = 25;

/** Whether a reporting verb follows what is said of an organisation between commas: `the Oak Trust, which runs the mill, said`. */
export function speaksBehindAside(
  words: readonly Word[],
  last: number,
  isOpener: (word: Word) => boolean,
): boolean {
  const opener = words[last + 2];
  if (words[last]!.possessive || words[last + 1]?.text !== ',' || !opener || !isOpener(opener)) return false;
  for (let index = last + 3; index <= last + LONGEST_ASIDE; index++) {
    const word = words[index];
    if (!word || word.first || /^[.;:!?]$/.test(word.text)) return false;
    if (word.text === ',' && speaksAt(words, last + 1, index)) return true;
  }
  return false;
}

/** Words of the longest name behind `and`. */
const LONGEST_OTHER = 6;

/** Whether an organisation speaks with another: `the White House and the Pentagon said`. */
export function speaksWith(words: readonly Word[], last: number): boolean {
  if (words[last]!.possessive || words[last + 1]?.key !== 'and') return false;
  let index = last + 2;
  if (words[index]?.key === 'the') index++;
  const first = index;
  while (index < first + LONGEST_OTHER && words[index]?.capital && words[index]!.gap === 1) index++;
  return (
    index > first && reportingVerb(words[index]?.key ?? '')?.form === 'finite' && words[index]!.gap === 1
  );
}
