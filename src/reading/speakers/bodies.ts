/** Bodies that speak under the noun for what they are: `Kent Police`, `the Kerala government`, `Eskom’s board`. */
import lists from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { isCalendarWord, isSentenceWord } from '../people/capitalisedWords';
import { countryOfAdjective, countryOfName, countryOfSeat } from '../people/countries';
import { isKnownOrganisation } from '../people/organisationWords';
import { isPlace, placeOwner } from '../people/places';
import { isHonorific, isKinWord, isParty, isRoleModifier, roleKind } from '../people/roles';
import { endsInOwnS } from '../people/surnames';
import { wordKey } from '../people/words';
import type { TextSpan } from '../reading';

const BODY_NOUNS = new Set(wordsOfList(lists.bodyNouns));

/** Longest name, in words. */
const LONGEST = 7;

/** `of trustees`, `of foreign affairs`: belongs to the noun. */
const COMPLEMENT = /^ of (?:the )?\p{L}+(?: \p{L}+){0,2}$/u;

/**
 * The body that a source is about by its noun, with its name as `text`; null where they are about nobody or about one
 * that only its place tells from others (`police in Kent`, `the government`).
 *
 * @param head the first part of the source, without what says more of its noun
 * @param opens whether it begins a sentence, where every word has a capital
 * @param known names of organisations of the file
 */
export function bodyOf(
  source: TextSpan,
  head: string,
  opens: boolean,
  known: ReadonlySet<string>,
): TextSpan | null {
  const rest = source.text.slice(head.length);
  const complement = COMPLEMENT.exec(rest)?.[0] ?? '';
  if (complement === '' && rest.startsWith(' of ')) return null;
  // `BERGEN  Norlands government`: a dateline, its dash lost.
  const from = head.lastIndexOf('  ') + 1;
  const words = [...head.slice(from).matchAll(/\S+/g)];
  const printed = words.map(([word]) => word);
  const last = printed.length - 1;
  if (last < 1 || last > LONGEST + 2) return null;
  const first = BODY_NOUNS.has(wordKey(printed[last]!))
    ? firstOfName(printed, opens, known)
    : printed[last - 1] === 'Police' && isPlaceName(printed[last]!)
      ? last - 1
      : null;
  if (first === null || last - first >= LONGEST) return null;
  const name = printed.slice(first).join(' ') + complement;
  const owner = placeOwner(name) || lostGenitive(printed[first]!, printed[first - 1], known);
  return {
    line: source.line,
    start: source.start + from + words[first]!.index,
    end: source.start + head.length + complement.length,
    text: owner === '' ? name : `${owner.slice(0, -1)}’s${name.slice(owner.length)}`,
  };
}

/** Police forces that two counties share. */
const OF_TWO_COUNTIES = /^(?:Devon and Cornwall|Avon and Somerset|Norfolk and Suffolk)$/;

/** Index of the first word of a name that ends in the noun of a body, null where it is none. */
function firstOfName(words: readonly string[], opens: boolean, known: ReadonlySet<string>): number | null {
  const last = words.length - 1;
  const union = wordKey(words[last]!) === 'union';
  let first = last;
  // `foreign ministry`, `provincial government`
  while (first > 0 && isSmallModifier(words[first - 1]!)) first--;
  for (; first > 0; first--) {
    const word = words[first - 1]!;
    const joins =
      word === 'and' &&
      isCapital(words[first - 2] ?? '') &&
      isCapital(words[first]!) &&
      (union || OF_TWO_COUNTIES.test(words.slice(first - 2, first + 1).join(' ')));
    const opener = opens && first === 1 && !isPlace(`${word} ${words[1]!}`.toLowerCase());
    if (!joins && (!isCapital(word) || endsBefore(wordKey(word), opener))) break;
  }
  const before = words[first - 1]?.toLowerCase();
  // `a Norbury court` is one of several.
  if (first === last || /^(?:and|or|&|of|an?|another|one|some)$/.test(before ?? '')) return null;
  const proper = words.slice(first, last).filter((word) => isCapital(word) && isProper(word));
  if (proper.length === 0) return null;
  // `Riot police said`: a capital that opens the sentence.
  const onlyOpener = opens && first === 0 && !isCapital(words[1]!) && words[1] !== 'and';
  return onlyOpener && !isPlaceName(words[0]!) && lostGenitive(words[0]!, undefined, known) === ''
    ? null
    : first;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isSmallModifier = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && (isRoleModifier(wordKey(word)) || word === 'central');

const endsBefore = (key: string, opens: boolean): boolean =>
  key === 'the' ||
  (opens && isSentenceWord(key)) ||
  isCalendarWord(key) ||
  isHonorific(key) ||
  isKinWord(key);

/** Whether a capitalised word tells one body from others of its kind: `Kent`, not `Federal` or `Labour`. */
function isProper(word: string): boolean {
  const key = wordKey(word);
  return !isParty(key) && roleKind(key) === undefined && (!isRoleModifier(key) || isPlaceName(word));
}

function isPlaceName(word: string): boolean {
  return (
    countryOfName(word) !== null ||
    countryOfAdjective(word) !== null ||
    countryOfSeat(word) !== null ||
    isPlace(wordKey(word))
  );
}

/** The word itself where its `s` belonged behind an apostrophe (`Eskoms`; not `Barclays`, `the Teamsters`), else nothing. */
function lostGenitive(word: string, before: string | undefined, known: ReadonlySet<string>): string {
  if (known.has(word.slice(0, -1)) && word.endsWith('s') && !known.has(word)) return word;
  const own =
    before?.toLowerCase() === 'the' || isKnownOrganisation(word.toLowerCase()) || endsInOwnS(wordKey(word));
  return !own && !isPlaceName(word) && /\p{L}[bcdfghjklmnprtvw]s$/u.test(word) ? word : '';
}
