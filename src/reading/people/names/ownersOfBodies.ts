/** Names whose apostrophe is lost before what they own in capitals: `Ada Lunds Harbour Party`, `Bo Mosss Vellcor`, `Cora Dunns Norland`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { countryOfName } from '../countries';
import { isBodyNoun, isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import { endsPlaceName, isPlace } from '../places';
import { isHeadlineDeed, isHeadlineVerb } from '../speaking';
import { endsInOwnS } from '../surnames';
import type { RunPart } from './runPart';
import type { WordClass } from './wordClasses';
import { isSmall, type Word } from '../words';

/** A capital within a word, as firms are spelt: `VexNet`. */
const SPELT_AS_FIRM = /^\p{Lu}\p{Ll}+\p{Lu}/u;

/** Bodies that are called after people, whose own name may end in s: `the Thomas Ekelys School`. */
const CALLED_AFTER = new Set(wordsOfList(lists.bodiesCalledAfter));

/**
 * The index behind somebody who owns the body or country behind the name: of `Harbour` in `Ada Lunds Harbour Party`. Null where nobody does.
 *
 * @param start of the name
 * @param titled a title stands directly before it, so that a surname will do
 */
export function ownerEnd(part: RunPart, start: number, titled: boolean): number | null {
  const { words, to } = part;
  // `the Bill Lunds Foundation`, `the New Rochelle Tennis Club`
  const before = words[start - 1];
  if (before?.key === 'the' || (!titled && before?.capital === true && !before.first && isSmall(before)))
    return null;
  let last = start;
  if (part.classAt(start) === 'given' || part.classAt(start) === 'initial') {
    last++;
    while (part.classAt(last) === 'initial' || part.classAt(last) === null) last++;
  } else if (!titled) return null;
  const owner = words[last];
  if (last >= to - 1 || part.classAt(last) !== 'unknown' || !owner || !isGenitive(owner)) return null;
  const name = words.slice(start, last).map(({ key }) => key);
  // `the Charlotte Hawks Foundation`
  if (name.length > 0 && (isPlace(name[0]!) || countryOfName(words[start]!.text) !== null)) return null;
  const whole = [...name, owner.key].join(' ');
  if (isKnownOrganisation(whole) || isKnownOrganisation(whole.slice(0, -1))) return null;
  // `Mosss Vellcor`: such an s is nothing else.
  if (owner.key.endsWith('ss')) return last + 1;
  const owned = words.slice(last + 1, to);
  const ofOwned = part.classes(last + 1);
  const isBody = ofOwned.includes('organisation') || owned.some(({ key }) => isBodyNoun(key));
  const owns = isBody || (owned.length === 1 && isNameOfOne(owned[0]!, ofOwned[0]!));
  return owns && !CALLED_AFTER.has(owned.at(-1)!.key) ? last + 1 : null;
}

/** Whether one word is a country, a firm by its spelling or a body by its initials. */
const isNameOfOne = (word: Word, wordClass: WordClass | null): boolean =>
  wordClass === 'country' || SPELT_AS_FIRM.test(word.text) || (wordClass === 'acronym' && !isSmall(word));

/** Whether a word may be a surname whose apostrophe is lost; not `Citys` in `Jefferson Citys`, `Slams` in a headline. */
function isGenitive({ key, possessive }: Word): boolean {
  if (possessive || !/.{3}s$/.test(key) || endsInOwnS(key)) return false;
  const bare = key.slice(0, -1);
  if (isOrganisationWord(bare) || endsPlaceName(bare)) return false;
  return !isHeadlineVerb(key) && !isHeadlineDeed(bare) && reportingVerb(key)?.form !== 'finite';
}
