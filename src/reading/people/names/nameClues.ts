/** What stands around a name and tells whether it is a person's. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import type { Gender } from '../../reading';
import { isDescribed } from './apposition';
import { countryOfName } from '../countries';
import { honorificBefore, titleWord } from './courtesyTitles';
import { Clue, type NameCandidate } from './nameCandidate';
import { areInitialsOfOwner, endsOwner, isPaperOwner } from './nameOwners';
import { isFirstName, isGivenAs, isNamedBy } from './namedAs';
import { officeAfter } from '../offices/officesAfter';
import { takeApart } from '../offices/officeParts';
import { officesBefore } from '../offices/officesBefore';
import { pushOrganisation, type OrganisationCandidate } from './organisationCandidates';
import { isKnownOrganisation } from '../organisationWords';
import { partyTagAt } from '../offices/partyTag';
import { isKindOfPlace } from './placeClues';
import { isAmericanState, isPlace } from '../places';
import type { PrintedOffice } from '../offices/printedOffice';
import { areLettersOfMember, genderOfHonorific, isKinWord, singularRole } from '../roles';
import { PEOPLE_VERBS, speaksAt } from '../speaking';
import type { WordClass } from './wordClasses';
import { isSmall, type Word } from '../words';

const LOCATIVES = new Set(wordsOfList(lists.locatives));
/** Those that stand before people as well: `went to Ada Lund`, `flew from Ada Lund`. */
const WHERE_PEOPLE_STAND = new Set(wordsOfList(lists.wherePeopleStand));
/** Verbs in a past that does not end in `ed`: `Ada Mells drove`. */
const IRREGULAR_PASTS = new Set(wordsOfList(lists.irregularPasts));

/** Where a name stands in its run: its part from `from` on, the name from `start` to `end - 1`. */
interface NamePlace {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Behind the letters that follow it: `Ada Lund KC`. */
  readonly behind: number;
  /** A title stands directly before it. */
  readonly titled: boolean;
  /** It owns the body directly behind it, its apostrophe lost. */
  readonly owns?: boolean;
}

/**
 * Adds a name with what stands around it; words that are known to name a body or a place are added as such.
 *
 * @param base index of the run's first word
 */
export function pushName(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  { from, start, end, behind, titled, owns = false }: NamePlace,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  const first = base + start;
  const last = base + end - 1;
  /** The last word of the name and of the letters behind it. */
  let tail = base + behind - 1;
  // `Bo Ek Jr., the mayor`
  if (classes[behind - 1] === 'suffix' && endsAbbreviation(words, tail + 1)) tail++;
  const parts: string[] = [];
  const keys: string[] = [];
  const partClasses: WordClass[] = [];
  const starts: number[] = [];
  let clues = 0;
  for (let k = start; k < end; k++) {
    const word = words[base + k]!;
    if (!word.isWord) {
      if (parts.length > 0 && word.text === '.') parts.push(parts.pop()! + word.text);
      continue;
    }
    if (classes[k] === 'suffix') clues |= Clue.suffix;
    parts.push(word.text);
    starts.push(word.start);
    keys.push(word.key);
    partClasses.push(classes[k] ?? 'unknown');
  }
  if (parts.length > 6 || (parts.length === 1 && partClasses[0] === 'initial')) return;
  // `ElmPost.co.uk asked`
  if (parts.some((part) => DOMAIN.test(part))) return;
  const phrase = keys.join(' ');
  const before = words[first - 1];
  // `Charles Lund airport`
  if (
    !titled &&
    keys.length > 1 &&
    CALLED_AFTER.has(words[last + 1]?.text ?? '') &&
    words[last + 1]!.gap === 1
  )
    return;
  if (before && (before.text === '@' || before.text === '#') && words[first]!.gap === 0) return;
  if (keys.length === 1 && (partyTagAt(words, first) || isShortened(words, last))) return;
  // `Lil Moon, born Marcus Lund, sang`: a name that somebody goes by no more.
  if (before && /^(?:born|née|nee)$/.test(before.key) && keys.length > 1) return;
  // `the director of Cold Harbour and The Ninth Wife`
  if (keys.length > 1 && !partClasses.includes('given') && before?.text === 'The' && !before.first) return;
  // `Jordan said` may be the country as well as somebody of that surname.
  if (keys.length === 1 && !titled && countryOfName(parts[0]!) !== null)
    pushOrganisation(words, first, last + 1, ['country'], organisations);
  if (keys.length > 1 && !titled && (isKnownOrganisation(phrase) || isPlace(phrase))) {
    pushOrganisation(words, first, last + 1, classes.slice(start, end), organisations);
    return;
  }
  const state = stateBehind(words, tail);
  const titles = officesBefore(words, { first, last: tail }).map((office) =>
    state !== null && !office.plural && office.body === null && REPRESENTS.test(office.title)
      ? { ...office, body: state, country: 'United States' }
      : office,
  );
  const after = officeAfter(words, tail + 1);
  const offices = [...titles, ...officesInLetters(words, last + 1, tail), ...after.offices];
  if (offices.length > 0) clues |= Clue.office;
  if (after.age) clues |= Clue.age;
  // `Ada Lund of Mesa Vista, whose people …`
  const previous = names.at(-1);
  const resides =
    before?.key === 'of' &&
    // `Bo Ek of Apollo`
    (partClasses[0] !== 'given' || keys.length === 1) &&
    previous !== undefined &&
    previous.end === words[first - 2]?.end &&
    previous.keys.length > 1;
  if (resides) clues |= Clue.located;
  else if (after.kin) clues |= Clue.kin;
  let gender: Gender | null = null;
  let courtesy: string | undefined;
  const title = titleWord(words, first);
  if (title && honorificBefore(words, first) !== first) {
    clues |= Clue.honorific;
    gender = genderOfHonorific(title.key);
    courtesy = title.key;
  }
  if (before && before.gap >= 0 && words[first]!.gap <= 1) {
    // `the 19-year-old Oru Vell`
    if (keys.length > 1 && /^\d{1,3}-year-old$/.test(before.key)) clues |= Clue.age;
    // `asked to be named only as Oru`
    if (before.key === 'as' && isGivenAs(words, first - 2)) clues |= Clue.described;
    if (isNamedBy(before, words[first - 2])) clues |= Clue.described;
    if (isFirstName(words, first - 1)) clues |= Clue.described;
    if (before.key === 'the') clues |= Clue.the;
    const somebody = partClasses[0] === 'given' && keys.length > 1 && WHERE_PEOPLE_STAND.has(before.key);
    if (LOCATIVES.has(before.key) && !somebody && !owns) clues |= Clue.located;
    if (isKinWord(before.key)) clues |= Clue.kin;
    // `the suburb of Santa Lucia`
    if (before.key === 'of' && isKindOfPlace(words[first - 2]?.key ?? '')) clues |= Clue.the | Clue.located;
  }
  if (first > base + from && !titled && !isSomebodys(classes, start, end, words[last]!))
    clues |= Clue.continued;
  if (!titled && namesRelative(words, first, tail))
    clues |= keys.length === 1 ? Clue.relative : Clue.described;
  if (words[tail]!.possessive) clues |= Clue.possessive;
  if (words[first]!.first) clues |= Clue.first;
  if (isDescribed(words, first, tail) || (first > 0 && tail > first && ownsName(words[first - 1]!)))
    clues |= Clue.described;
  if (speaksAt(words, first, tail)) clues |= Clue.speaks;
  const next = words[tail + 1];
  if (next && next.gap === 1 && PEOPLE_VERBS.has(next.key) && !words[tail]!.possessive) clues |= Clue.acts;
  if (owns || (next?.isWord && next.gap === 1 && (!next.capital || isCompound(next)) && ownable(next)))
    clues |= Clue.owns;
  names.push({
    words: parts,
    keys,
    classes: partClasses,
    starts,
    start: words[first]!.start,
    end: words[last]!.end,
    clues,
    courtesy,
    gender: gender ?? titles.find((office) => office.gender !== null)?.gender ?? after.gender,
    offices,
  });
}

/** Whether a point ends an abbreviation and no sentence. */
const endsAbbreviation = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' && words[at].gap === 0 && words[at + 1]?.first === false;

/** What is called after people. */
const CALLED_AFTER = new Set(wordsOfList(lists.calledAfter));

/** The offices that letters behind a name stand for: `Ada Lund MSP`. */
function officesInLetters(words: readonly Word[], from: number, until: number): PrintedOffice[] {
  const offices: PrintedOffice[] = [];
  for (let at = from; at <= until; at++) {
    const office = areLettersOfMember(words[at]!.text) ? takeApart(words, at, at, at) : null;
    if (office) offices.push({ ...office, kind: 'public' });
  }
  return offices;
}

/** Titles of those who represent a state. */
const REPRESENTS = /^(?:senator|representative|congress(?:man|woman))$/i;

/** The state that a member of Congress is from, behind the name: `Sen. Ada Lund of Vermont`. Null where none stands there. */
function stateBehind(words: readonly Word[], last: number): string | null {
  const name = words[last + 2];
  if (words[last + 1]?.key !== 'of' || !name?.capital) return null;
  const two = words[last + 3]?.capital ? `${name.text} ${words[last + 3]!.text}` : name.text;
  return isAmericanState(two.toLowerCase()) ? two : isAmericanState(name.key) ? name.text : null;
}

/** What stands before names and says of whom or what they are: `Fox News Ada Lund`, `the Elm-born Ada Lund`. */
const SAYS_WHOSE: ReadonlySet<WordClass | null | undefined> = new Set([
  'modifier',
  'organisation',
  'acronym',
  'role',
  'party',
  'adjective',
  'country',
] as const);

/** Whether a given name and a surname end a run that says before them of whom or what they are; not `the League Charlotte Hawks`. */
function isSomebodys(
  classes: readonly (WordClass | null)[],
  start: number,
  end: number,
  surname: Word,
): boolean {
  return (
    end === classes.length &&
    end - start === 2 &&
    classes[start] === 'given' &&
    SAYS_WHOSE.has(classes[start - 1]) &&
    !endsOwner(surname)
  );
}

/** Adds a word of another kind that may be somebody's surname: `Hall said`, where the file has `Rebecca Hall`. */
export function pushSurname(
  words: readonly Word[],
  index: number,
  wordClass: WordClass,
  names: NameCandidate[],
): void {
  const { text, key, start, end, possessive, first } = words[index]!;
  const before = words[index - 1];
  // `the Hall`, `in Boston`, `the mayor of Boston`
  if (before?.isWord && (/^(?:the|of|and)$/.test(before.key) || LOCATIVES.has(before.key))) return;
  const next = words[index + 1];
  let clues = 0;
  if (speaksAt(words, index, index)) clues |= Clue.speaks;
  if (next?.gap === 1 && PEOPLE_VERBS.has(next.key) && !possessive) clues |= Clue.acts;
  if (possessive) clues |= Clue.possessive;
  if (clues === 0) return;
  if (first) clues |= Clue.first;
  names.push({
    ...{ words: [text], keys: [key], classes: [wordClass], starts: [start], start, end },
    ...{ clues: clues | Clue.otherwise, gender: null, offices: [] },
  });
}

/** `the Elm Posts`, `KNPs`: before a name, what it belongs to. */
const ownsName = (word: Word): boolean => isPaperOwner(word) || areInitialsOfOwner(word);

/** Whether a name stands behind the noun for a relative and its comma, alone: `her father, Oru, said`, `and a sister, Oru Vell.` */
const namesRelative = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.text === ',' &&
  /^[,;.]$/.test(words[last + 1]?.text ?? '.') &&
  isKinWord(words[first - 2]?.key ?? '') &&
  singularRole(words[first - 2]!.key) === words[first - 2]!.key;

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

/** The end of a site's name. */
const DOMAIN = /\p{L}\.\p{Ll}{2,}$/u;

/** Whether a word is a short form in the middle of its sentence: `the mayor of Burlington, Vt., left`. */
const isShortened = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.text === '.' &&
  words[index + 1]!.gap === 0 &&
  words[index + 2]?.text === ',' &&
  words[index + 2]!.gap === 0;
