/** What stands around a name and tells whether it is a person's. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { isDescribed } from './apposition';
import { titlesBefore } from './courtesyTitles';
import { Clue, type NameCandidate, type NameWords } from './nameCandidate';
import { areInitialsOfOwner, isPaperOwner } from './nameOwners';
import { isFirstName, isGivenAs, isNamedBy } from './namedAs';
import { isKindOfPlace } from './placeClues';
import { isKinWord, singularRole } from '../roles';
import { PEOPLE_VERBS, speaksAt } from '../speaking';
import { isSmall, type Word } from '../words';

const LOCATIVES = new Set(wordsOfList(lists.locatives));
/** Those that stand before people as well: `went to Ada Lund`, `flew from Ada Lund`. */
const WHERE_PEOPLE_STAND = new Set(wordsOfList(lists.wherePeopleStand));
/** Verbs in a past that does not end in `ed`: `Ada Mells drove`. */
const IRREGULAR_PASTS = new Set(wordsOfList(lists.irregularPasts));

/** Where the words stand that clues are looked for around: `words[first]` to `words[last]`, letters behind the name among them. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** Clues of what stands before a name. @param owns it owns what stands behind it, its apostrophe lost */
export function cluesBefore(
  words: readonly Word[],
  { keys, classes }: NameWords,
  { first, last }: Place,
  owns: boolean,
): number {
  const before = words[first - 1];
  if (!before) return 0;
  let clues = 0;
  if (last > first && ownsName(before)) clues |= Clue.described;
  if (before.gap < 0 || words[first]!.gap > 1) return clues;
  // `the 19-year-old Oru Vell`
  if (keys.length > 1 && /^\d{1,3}-year-old$/.test(before.key)) clues |= Clue.age;
  // `asked to be named only as Oru`
  if (before.key === 'as' && isGivenAs(words, first - 2)) clues |= Clue.described;
  if (isNamedBy(before, words[first - 2]) || isFirstName(words, first - 1)) clues |= Clue.described;
  if (before.key === 'the' || (before.text === 'A' && keys.length > 1)) clues |= Clue.the;
  const somebody = classes[0] === 'given' && keys.length > 1 && WHERE_PEOPLE_STAND.has(before.key);
  if (LOCATIVES.has(before.key) && !somebody && !owns) clues |= Clue.located;
  if (isKinWord(before.key)) clues |= Clue.kin;
  // `the suburb of Santa Lucia`
  if (before.key === 'of' && isKindOfPlace(words[first - 2]?.key ?? '')) clues |= Clue.the | Clue.located;
  return clues;
}

/** Whether a name says where the one before it is from: `Ada Lund of Mesa Vista, whose people …`; not `Oru Vell of Apollo`. */
export function isResidence(
  words: readonly Word[],
  { keys, classes }: NameWords,
  first: number,
  previous: NameCandidate | undefined,
): boolean {
  return (
    words[first - 1]?.key === 'of' &&
    (classes[0] !== 'given' || keys.length === 1) &&
    previous !== undefined &&
    previous.end === words[first - 2]?.end &&
    previous.keys.length > 1
  );
}

/** Clues of a name's own words and of what stands on both sides and behind it. @param owns it owns what stands behind it, its apostrophe lost */
export function cluesBehind(words: readonly Word[], { first, last }: Place, owns: boolean): number {
  let clues = 0;
  if (words[last]!.possessive) clues |= Clue.possessive;
  if (words[first]!.first) clues |= Clue.first;
  if (isDescribed(words, first, last)) clues |= Clue.described;
  if (speaksAt(words, first, last)) clues |= Clue.speaks;
  const next = words[last + 1];
  // `Lund finally left`
  const verb = next?.gap === 1 && /\p{Ll}ly$/u.test(next.text) ? words[last + 2] : next;
  if (actsIn(verb) && !words[last]!.possessive) clues |= Clue.acts;
  if (owns || (next?.isWord && next.gap === 1 && (!next.capital || isCompound(next)) && ownable(next)))
    clues |= Clue.owns;
  return clues;
}

/** Whether a word is a verb of what people do, behind its subject. */
const actsIn = (verb: Word | undefined): boolean => verb?.gap === 1 && PEOPLE_VERBS.has(verb.key);

/** Clues of a word of another kind that may be somebody's surname: `Hall said`; 0 where nothing speaks for it. */
export function cluesOfSurname(words: readonly Word[], index: number): number {
  const { possessive, first } = words[index]!;
  const before = words[index - 1];
  // `the Hall`, `in Boston`, `the mayor of Boston`
  if (before?.isWord && (/^(?:the|of|and)$/.test(before.key) || LOCATIVES.has(before.key))) return 0;
  let clues = 0;
  if (speaksAt(words, index, index)) clues |= Clue.speaks;
  if (actsIn(words[index + 1]) && !possessive) clues |= Clue.acts;
  if (possessive) clues |= Clue.possessive;
  if (clues === 0) return 0;
  return clues | Clue.otherwise | (first ? Clue.first : 0);
}

/** `the Elm Posts`, `KNPs`: before a name, what it belongs to. */
const ownsName = (word: Word): boolean => isPaperOwner(word) || areInitialsOfOwner(word);

/** Whether a name stands behind the noun for a relative and its comma, alone: `her father, Oru, said`, `and a sister, Oru Vell.` */
export const namesRelative = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.text === ',' &&
  /^[,;.]$/.test(words[last + 1]?.text ?? '.') &&
  isKinWord(words[first - 2]?.key ?? '') &&
  singularRole(words[first - 2]!.key) === words[first - 2]!.key;

/** Nouns for relatives, whose names come from somebody else's. */
const RELATIVES =
  /^(?:(?:step|grand|god)?(?:mother|father|son|daughter|parent)s?|wife|husband|widow(?:er)?|(?:brother|sister|twin|uncle|aunt|cousin|nephew|niece)s?|mom|dad)(?:-in-law)?$/;

/**
 * Whether somebody is known through somebody else: `her husband, former President Bo Lund`, `the daughter of Ada Lund`.
 *
 * @param from UTF-16 offset where the name begins with the offices before it
 */
export function isKnownThrough(words: readonly Word[], first: number, from: number): boolean {
  let at = titlesBefore(words, first) - 1;
  while (at > 0 && words[at]!.start >= from) at--;
  if (words[at]?.text === ',' || words[at]?.key === 'of') at--;
  return RELATIVES.test(words[at]?.key ?? '');
}

/** What stands behind a name and is nobody's: `beat Ada Lund 7-5`. */
const SCORE = /^\d{1,3}(?:[-–]\d{1,3})+$/;

/** `TV-friendly` */
const isCompound = ({ text }: Word): boolean => /^\p{Lu}+-\p{Ll}+$/u.test(text);

/** Whether a word is, as far as its form tells, a noun or adjective rather than a verb or small word. */
function ownable(word: Word): boolean {
  const { key } = word;
  // `Lunds visit`, `Lunds claim`: of one person the verb would be `visits`.
  if (/^(?:visit|call|look|return|vote|move|bid|win)$/.test(key)) return true;
  const verb = reportingVerb(key);
  if (verb) return verb.form === 'base' && verb.nounLike;
  if (PEOPLE_VERBS.has(key) || IRREGULAR_PASTS.has(key) || SCORE.test(key)) return false;
  return (
    /^(?:own|new|former|late|first|second|third|last|former)$/.test(key) ||
    (!isSmall(word) && !/(?:ed|ly)$/.test(key))
  );
}
