/** How much speaks for several capitalised words being a person's name. */
import { reportingVerb } from '../../../tagger/lexicon';
import { countryOfName } from '../countries';
import { isGivenName } from '../givenNames';
import { Clue } from './nameCandidate';
import type { Form } from './nameCluster';
import { hasSyllables, isFamilyFirst, surnameOf } from './nameForms';
import { endsPlaceName, isPlace, isPlaceAndName } from '../places';
import { PEOPLE_VERBS } from '../speaking';
import { endsInOwnS, looksLikeSurname } from '../surnames';
import { isCommonSurname } from './wordsAsNames';

/** A form is a name when so much speaks for it. */
export const ENOUGH = 2;

/** How much speaks for a form of several words being a person's name, see `ENOUGH`. */
export function scoreOf(
  { keys, places, clues }: Form,
  alone: ReadonlyMap<string, Form>,
  lowerCase: ReadonlySet<string>,
): number {
  const { classes } = places[0]!.candidate;
  let score = 0;
  const first = keys[0]!;
  const last = keys.at(-1)!;
  if (classes[0] === 'given' || isGivenName(first)) score += 2;
  else if (isFamilyFirst(keys)) score += hasSyllables(keys) ? 2 : 1.5;
  if (classes[0] === 'initial') score += 1;
  if (keys.length > 2 && classes.slice(1, -1).includes('initial')) score += 2;
  if (clues & Clue.honorific) score += 4;
  if (clues & Clue.office) score += 3;
  if (clues & Clue.age) score += 4;
  if (clues & Clue.kin) score += 2.5;
  if (clues & Clue.suffix) score += 3;
  // `Wants Girl Scout`: a headline.
  if (classes[0] === 'unknown' && (PEOPLE_VERBS.has(first) || reportingVerb(first)?.form === 'finite'))
    score -= 2;
  if (clues & Clue.described) score += 2;
  if (clues & Clue.speaks) score += 1;
  if (clues & Clue.acts) score += 0.5;
  if (clues & Clue.takenUp) score += 1;
  if (looksLikeSurname(last)) score += 0.7;
  if (/^(?:O['’]?|Mc|Mac|D['’])\p{Lu}\p{Ll}/u.test(places[0]!.candidate.words.at(-1)!)) score += 2;
  if (keys.some((key) => key.includes('-'))) score += 0.3;
  const surname = alone.get(surnameOf(keys));
  if (surname)
    score +=
      surname.clues & (Clue.honorific | Clue.speaks)
        ? 2
        : surname.clues & (Clue.acts | Clue.possessive)
          ? 1
          : 0.5;
  if (keys.length === 2 && keys.every((key) => isGivenName(key))) score += 0.5;
  if (clues & Clue.the && !(clues & (Clue.honorific | Clue.office | Clue.age))) score -= 3;
  if (clues & Clue.located) score -= 1;
  if (clues & Clue.continued) score -= 1;
  if (isPlace(keys.join(' ')) || countryOfName(keys.join(' ')) !== null) score -= 4;
  // `Rebecca Hall said`, `Mark Ford, a teacher,`; a house keeps its whole name, people go by the surname thereafter.
  const somebody =
    keys.length === 2 &&
    classes[0] === 'given' &&
    !lowerCase.has(last) &&
    (places.length < 3 || alone.has(last)) &&
    (clues & (Clue.speaks | Clue.described)) !== 0;
  if (endsPlaceName(last) && classes.at(-1) !== 'given' && !somebody) score -= 1.5;
  // `Katie Price left`, where the price is mentioned, too.
  const priced =
    keys.length === 2 &&
    classes[0] === 'given' &&
    !lowerCase.has(first) &&
    isCommonSurname(last) &&
    ((clues & Clue.acts) !== 0 || places.length > 1);
  const common = keys.filter(
    (key) => lowerCase.has(key) && !isGivenName(key) && !(priced && key === last),
  ).length;
  // `Norlands Legal Action`
  const endsCommon = lowerCase.has(last) && !isGivenName(first) && !isGivenName(last) && !isFamilyFirst(keys);
  if (common > 0) score -= common === keys.length ? 3 : endsCommon ? 2 : 1;
  // `Ada Nielsen Lund`
  const isMiddle = (k: number): boolean => k === 1 && keys.length === 3 && isCommonSurname(keys[k]!);
  if (!somebody && classes.some((c, k) => c === 'acronym' || (c === 'organisation' && !isMiddle(k))))
    score -= 1.5;
  if (
    places.every(({ candidate }) =>
      candidate.words.every((word) => word.length > 3 && word === word.toUpperCase()),
    )
  )
    score -= 2;
  if (classes.at(-1) === 'initial' && keys.length > 1) score -= 1;
  // `the Carolina Panthers`
  if (keys.length === 2 && isPlaceAndName(first) && /[^s]s$/.test(last) && !endsInOwnS(last)) score -= 2;
  // Headlines run on: `Ada Lund Wins Big Prize`.
  if (
    keys.length > 3 &&
    !classes.includes('initial') &&
    !(clues & (Clue.office | Clue.honorific | Clue.age)) &&
    !keys.some((key) => key.length < 4)
  )
    score -= 1.5;
  return score;
}
