/** Whom or what stands before a name that belongs to it, the apostrophe lost: `Norvanes Ada Lund`, `the Elm Posts Oru Vell`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { countryOfName } from '../countries';
import { speaksAt } from '../speaking';
import { endsInOwnS } from '../surnames';
import type { RunPart } from './runPart';
import { isNameClass, type WordClass } from './wordClasses';
import type { Word } from '../words';
import { isCommonSurname } from './wordsAsNames';

/**
 * Where a name begins behind what it belongs to, whose apostrophe is lost, or behind how somebody is: `Norvanes Ada Lund`, `BBCs Bo Ek`,
 * `Elm Journals Ada Lund`, `Sobbing Bo Ek`. Null where none does.
 */
export function behindOwner(part: RunPart): number | null {
  const { words, from, to } = part;
  const name = to - 2;
  if (to - from < 3) return null;
  const surname = words[from + 2]!;
  if (
    part.classAt(from + 1) === 'given' &&
    // `Norvanes Tim Hall`
    (isNameClass(part.classAt(from + 2)) || (to - from === 3 && isCommonSurname(surname.key)))
  ) {
    const owner = words[from]!;
    const owns =
      part.classAt(from) === 'unknown'
        ? describes(owner) || isOwner(owner)
        : part.classAt(from) === 'acronym'
          ? areInitialsOfOwner(owner)
          : isPaperOwner(owner) || isCountryOwner(owner, part.classAt(from));
    if (owns) return from + 1;
  }
  // `KNPs Oru Vell said`, `KNPs Oru Vell, who was there`
  const behind = words[to];
  if (
    to - from === 3 &&
    part.classAt(from) === 'acronym' &&
    areInitialsOfOwner(words[from]!) &&
    part.classAt(from + 1) === 'unknown' &&
    part.classAt(from + 2) === 'unknown' &&
    (speaksAt(words, name, to - 1) || (behind?.text === ',' && words[to + 1]?.key === 'who'))
  )
    return name;
  // `the Elm Posts Oru Vell wrote`
  if (
    name > from &&
    isPaperOwner(words[name - 1]!) &&
    isNameClass(part.classAt(name)) &&
    part.classAt(name + 1) === 'unknown' &&
    speaksAt(words, name, to - 1)
  )
    return name;
  return name - from > 1 &&
    part.classAt(name) === 'given' &&
    part.classAt(name + 1) === 'unknown' &&
    endsOwner(words[name - 1]!) &&
    // `the Leagues Charlotte Hawks`
    !endsOwner(words[name + 1]!)
    ? name
    : null;
}

/** Whether a word is the initials of what somebody belongs to, the apostrophe lost: `KNPs`; not `Is`. */
export const areInitialsOfOwner = ({ text }: Word): boolean => /\p{Lu}{2}s$/u.test(text);

/** Whether a word ends a paper's or a party's name, its apostrophe lost. */
export const isPaperOwner = ({ key, possessive }: Word): boolean =>
  !possessive &&
  /^(?:post|journal|tribune|herald|globe|gazette|guardian|mail|party|magazine|politico|yorker|atlantic|economist|telegraph|observer|spectator|chronicle)s$/.test(
    key,
  );

/** Whether a given name is a country before what belongs to it, its apostrophe lost: `Frances` in `Frances Ada Lund`. */
const isCountryOwner = ({ text }: Word, wordClass: WordClass | null | undefined): boolean =>
  wordClass === 'given' && text.endsWith('s') && countryOfName(text.slice(0, -1)) !== null;

/** How somebody is called before a whole name. */
const EPITHETS = new Set(wordsOfList(lists.epithets));

/** Whether a word says how somebody is: `Little Ada Lund`; where a sentence begins `Sobbing Ada Lund`, `Tearful Bo Ek`. */
function describes({ key, first }: Word): boolean {
  if (EPITHETS.has(key)) return true;
  return first && key.length > 5 && /(?:ing|ed|ful|less|ous|broken|stricken)$/.test(key);
}

/** Whether a word may be what somebody belongs to, its apostrophe lost: `Norvanes Ada Lund`; not `Stavros Ada Lund`. */
function isOwner({ key, possessive }: Word): boolean {
  return !possessive && /.{4}[bcdefghjklmnprtvw]s$/.test(key) && !endsInOwnS(key);
}

/** Whether a word may end the name of what somebody belongs to, its apostrophe lost: `the Green Partys Ada Lund`. */
export function endsOwner({ key, possessive }: Word): boolean {
  return !possessive && /.{3}[^s]s$/.test(key) && !endsInOwnS(key);
}
