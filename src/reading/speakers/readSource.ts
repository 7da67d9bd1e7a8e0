import type { Gender, TextSpan } from '../reading';
import { wordKey } from '../people/words';
import { nominal } from './nominal';
import { isApart, isHead } from './phraseHead';
import type { NamedPlaces } from './places';
import { NO_SOURCE, type SourcePhrase } from './sourcePhrase';
import { isWriting } from './writings';

const PRONOUN_GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  // The apostrophe lost: `he’s also said`.
  hes: 'male',
  hed: 'male',
  shes: 'female',
};
const OTHER_PRONOUNS = new Set(
  'i we they theyve theyd weve it you who which one some others many most those these that this them me us'.split(
    ' ',
  ),
);
/** Reads the words printed for a speaker. @param source null where the file prints none */
export function readSource(source: TextSpan | null, places: NamedPlaces): SourcePhrase {
  if (!source || source.text.trim() === '') return NO_SOURCE;
  const text = source.text;
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu)].slice(0, 60);
  if (words.length === 0) return NO_SOURCE;
  const first = wordKey(words[0]![0]);
  const named = places.inSpan(source);
  let voice: number | null = null;
  let full = false;
  let rival: number | null = null;
  const others: number[] = [];
  for (const place of named) {
    const index = places.voiceOf(place);
    const start = Math.max(0, place.start - source.start);
    const end = place.end - source.start;
    const titleStart =
      place.officeStart === undefined ? start : Math.max(0, place.officeStart - source.start);
    const before = text.slice(0, Math.min(start, titleStart));
    const isFree =
      voice === null ||
      (places.voices[voice]!.organisation !== null &&
        place.person !== null &&
        isApart(before, text.slice(end)));
    if (isFree && others.length < 4 && isHead(text, before.length, start, end, place.person !== null)) {
      voice = index;
      rival = place.rival === undefined ? null : places.voiceOf({ person: place.rival, organisation: null });
      full = places.voices[index]!.organisation !== null || /\s/.test(text.slice(start, end).trim());
    } else if (index !== voice) others.push(index);
  }
  if (voice !== null)
    return {
      ...NO_SOURCE,
      kind: 'named',
      voice,
      full,
      rival,
      others: rival === null ? others : [...others, rival],
      gender: rival === null ? (places.voices[voice]!.person?.gender ?? null) : null,
    };
  // `Early said`: a word that is a name only because somebody of that surname is in the file.
  const alone = /^\p{Lu}\S*$/u.test(words[0]![0]) && /^[^,]*$|^\S+,/.test(text) && !/^\S+\s[^,]*$/.test(text);
  const surname = alone && others.length === 0 ? places.bySurname(first) : null;
  if (surname !== null)
    return {
      ...NO_SOURCE,
      kind: 'named',
      voice: surname,
      gender: places.voices[surname]!.person?.gender ?? null,
    };
  const gender = Object.hasOwn(PRONOUN_GENDERS, first) ? PRONOUN_GENDERS[first]! : null;
  const bare =
    words.length === 1 || (words.length === 2 && /(?:self|selves|also|then|both|later)$/.test(words[1]![0]));
  const written = words.length > 1 && words.length < 5 && isWriting(wordKey(words.at(-1)![0]));
  if (gender !== null && (written ? /^(?:his|her)$/.test(first) : bare && first !== 'his'))
    return { ...NO_SOURCE, kind: 'pronoun', others, gender, definite: true };
  if (OTHER_PRONOUNS.has(first) && bare) {
    return {
      ...NO_SOURCE,
      kind: 'other-pronoun',
      others,
      body: first === 'it',
      plural: /^(?:we|they|theyve|theyd|weve|some|others|both|several|many|most|those|these|them|us)$/.test(
        first,
      ),
    };
  }
  return nominal(
    words.map((match) => match[0]),
    others,
  );
}
