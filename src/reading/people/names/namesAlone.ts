/** Whether one word by itself means a person: `Lund said`, `Ada was late`. */
import { isCalendarWord } from '../capitalisedWords';
import { countryOfName } from '../countries';
import { Clue, type NameCandidate } from './nameCandidate';
import type { Form, KnownNames, NamePlaceIn, OtherWords } from './nameCluster';
import { isBodyAlone } from '../organisationWords';
import { isAmericanState, isPlace, isPlaceOrCountry } from '../places';
import { isOfFirms, isParty } from '../roles';
import { looksLikeSurname } from '../surnames';
import type { WordClass } from './wordClasses';
import { isCommonSurname } from './wordsAsNames';

/** A capital within a word, as firms are spelt: `NorPost`; not `McKrell`, `DiMoss`. */
const FIRM_SPELLING =
  /^(?!(?:Ma?c|D[aeiu]|L[aeo]|De[ls]|Dal|V[ao]n|Fitz|Saint|San|Ben|Bar|Abu|Al|El|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** Whether a word by itself, without a full name in the file, is a person. */
export function isPersonAlone(
  { keys, places, clues }: Form,
  { lowerCase, firms, others }: OtherWords,
  known: KnownNames | null,
): boolean {
  const key = keys[0]!;
  const { classes, words } = places[0]!.candidate;
  const wordClass = classes[0]!;
  if (key.length < 2 || wordClass === 'initial') return false;
  if (places.every(({ candidate }) => candidate.clues & Clue.otherwise)) return false;
  // `Mr. Jordan`, but `Miss Norland`
  if (clues & Clue.honorific)
    return wordClass !== 'organisation' && !(isSomePlace(words[0]!, wordClass) && places.every(isOfPageant));
  // `Jordan said`: a country, unless somebody of that name is in the file.
  if (countryOfName(words[0]!) !== null) return false;
  // `Tory MPs said`, `Mays increase`
  if (isParty(key) || (key.endsWith('s') && isCalendarWord(key.slice(0, -1)))) return false;
  const isRelative = (clues & (Clue.kin | Clue.relative)) !== 0;
  const isOtherWord = lowerCase.has(key) && known?.isKnownSurname(words[0]!) !== true;
  if (clues & (Clue.age | Clue.described) && wordClass === 'unknown') return true;
  // `His wife, Virginia, left`, but `the mayor of Elm, Virginia, left`
  if (clues & Clue.described && wordClass === 'given' && (isRelative || !isPlace(key))) return true;
  // `Rapper Vellcor said`
  if (
    wordClass === 'unknown' &&
    !firms.has(key) &&
    places.some(({ candidate }) => speaksByCalling(candidate))
  )
    return true;
  // `speaker Announcement` in a headline, `announcement` in the text
  if (
    !isOtherWord &&
    (isRelative || !isAmericanState(key)) &&
    places.some(({ candidate }) =>
      candidate.offices.some(
        (office) =>
          office.end <= candidate.start && office.kind !== 'occupation' && !/^executive$/i.test(office.title),
      ),
    )
  )
    return true;
  if (firms.has(key) || (isBodyAlone(key) && !(clues & Clue.kin))) return false;
  if (words[0]!.length > 2 && words[0] === words[0]!.toUpperCase()) return false;
  if (FIRM_SPELLING.test(words[0]!)) return false;
  // A word that often follows `the` or `in` names a thing or a place.
  const placed = places.filter(({ candidate }) => candidate.clues & (Clue.the | Clue.located)).length;
  if (placed * 3 > places.length || lowerCase.has(key)) return false;
  // `Key reforms have stalled`
  const opens =
    isCommonSurname(key) &&
    places.every(
      ({ candidate }) =>
        (candidate.clues & Clue.first) !== 0 &&
        !(candidate.clues & (Clue.speaks | Clue.acts | Clue.possessive)),
    );
  if (wordClass === 'unknown' && !opens && !others.has(key) && known?.isKnownSurname(words[0]!) === true)
    return true;
  const speaks = places.filter(({ candidate }) => candidate.clues & Clue.speaks).length;
  return (
    speaks > 0 &&
    // `Dallas said`: the bank, perhaps, or the team.
    ((wordClass === 'given' && (speaks > 1 || !isPlace(key))) ||
      (wordClass === 'unknown' && looksLikeSurname(key)) ||
      (wordClass === 'unknown' && speaks > 1))
  );
}

const isSomePlace = (word: string, wordClass: WordClass | undefined): boolean =>
  wordClass === 'place' || isPlaceOrCountry(word);

/** Whether a name stands behind `Miss`, which winners of pageants have before a place. */
const isOfPageant = ({ candidate }: NamePlaceIn): boolean => candidate.courtesy === 'miss';

/** Whether somebody speaks behind what they do: `Rapper Oru said`. */
function speaksByCalling({ clues, offices, start }: NameCandidate): boolean {
  return (
    (clues & Clue.speaks) !== 0 &&
    offices.some(({ kind, end, title }) => kind === 'occupation' && end <= start && !isOfFirms(title))
  );
}

/** Whether a word that is a surname in the file stands for somebody at a place. */
export function isSurnameAlone(
  { candidate, trailing }: NamePlaceIn,
  key: string,
  lowerCase: ReadonlySet<string>,
): boolean {
  const { clues } = candidate;
  if (clues & (Clue.honorific | Clue.office | Clue.speaks)) return true;
  if (clues & Clue.the && !(clues & Clue.possessive)) return false;
  if (clues & Clue.located && (isPlace(key) || countryOfName(key) !== null)) return false;
  // A common word or a month that opens a sentence, or stands in a heading.
  if (isCalendarWord(key)) return (clues & (Clue.acts | Clue.possessive)) !== 0;
  if (clues & Clue.first && lowerCase.has(key))
    return (clues & (Clue.acts | Clue.possessive)) !== 0 || trailing > 0;
  return true;
}

/** Whether a word that is a given name in the file stands for somebody at a place. */
export function isGivenNameAlone({ candidate }: NamePlaceIn): boolean {
  const { clues, classes } = candidate;
  if (clues & Clue.the) return false;
  if (clues & Clue.located && isPlace(candidate.keys[0]!)) return false;
  return classes[0] === 'given' || classes[0] === 'unknown';
}
