/** Puts names into what was found in a passage, with what stands around them. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { countryOfName } from '../countries';
import { honorificBefore, titleWord } from './courtesyTitles';
import { Clue, type Found, type NameWords } from './nameCandidate';
import {
  cluesBefore,
  cluesBehind,
  cluesOfSurname,
  isKnownThrough,
  isResidence,
  namesRelative,
} from './nameClues';
import { endsOwner } from './nameOwners';
import { officesAround } from './officesOfName';
import { pushOrganisation } from './organisationCandidates';
import { isKnownOrganisation } from '../organisationWords';
import { partyTagAt } from '../offices/partyTag';
import { isPlace } from '../places';
import { genderOfHonorific } from '../roles';
import type { RunPart } from './runPart';
import type { WordClass } from './wordClasses';
import type { Word } from '../words';

/** Where a name stands: `words[start]` to `words[end - 1]` of the passage. */
interface NamePlace {
  readonly start: number;
  readonly end: number;
  /** Behind the letters that follow it: `Ada Lund KC`. */
  readonly behind: number;
  /** A title stands directly before it. */
  readonly titled: boolean;
  /** It owns the body directly behind it, its apostrophe lost. */
  readonly owns?: boolean;
}

/** Adds a name of a part with what stands around it; words that are known to name a body or a place are added as such. */
export function pushName(part: RunPart, place: NamePlace, { names, organisations }: Found): void {
  const { words } = part;
  const { start, end, titled, owns = false } = place;
  const name = wordsOfName(part, start, end);
  const { keys } = name;
  if (isNothing(words, name, place)) return;
  // `Jordan said` may be the country as well as somebody of that surname.
  if (keys.length === 1 && !titled && countryOfName(name.words[0]!) !== null)
    pushOrganisation(words, start, end, ['country'], organisations);
  const phrase = keys.join(' ');
  if (keys.length > 1 && !titled && (isKnownOrganisation(phrase) || isPlace(phrase))) {
    pushOrganisation(words, start, end, part.classes(start, end), organisations);
    return;
  }
  /** The last word of the name and of the letters behind it. */
  let tail = place.behind - 1;
  // `Bo Ek Jr., the mayor`
  if (part.classAt(tail) === 'suffix' && endsAbbreviation(words, tail + 1)) tail++;
  const around = officesAround(words, start, end - 1, tail);
  const courtesy = honorificBefore(words, start) === start ? undefined : titleWord(words, start)?.key;
  const printed = { first: start, last: tail };
  let clues = cluesBefore(words, name, printed, owns) | cluesBehind(words, printed, owns);
  if (part.classes(start, end).includes('suffix')) clues |= Clue.suffix;
  if (around.offices.length > 0) clues |= Clue.office;
  if (around.age) clues |= Clue.age;
  if (isResidence(words, name, start, names.at(-1))) clues |= Clue.located;
  else if (around.kin) clues |= Clue.kin;
  if (courtesy !== undefined) clues |= Clue.honorific;
  if (start > part.from && !titled && !isSomebodys(part, start, end)) clues |= Clue.continued;
  if (isKnownThrough(words, start, Math.min(...around.offices.map((office) => office.start), name.start)))
    clues |= Clue.through;
  if (!titled && namesRelative(words, start, tail))
    clues |= keys.length === 1 ? Clue.relative : Clue.described;
  names.push({
    ...name,
    clues,
    courtesy,
    gender: (courtesy === undefined ? null : genderOfHonorific(courtesy)) ?? around.gender,
    offices: around.offices,
  });
}

/** The words of a name without the points between them. */
function wordsOfName(part: RunPart, from: number, to: number): NameWords {
  const words: string[] = [];
  const keys: string[] = [];
  const classes: WordClass[] = [];
  const starts: number[] = [];
  for (let index = from; index < to; index++) {
    const { text, key, start, isWord } = part.words[index]!;
    if (!isWord) {
      if (text === '.' && words.length > 0) words.push(words.pop()! + text);
      continue;
    }
    words.push(text);
    keys.push(key);
    classes.push(part.classAt(index) ?? 'unknown');
    starts.push(start);
  }
  return { words, keys, classes, starts, start: part.words[from]!.start, end: part.words[to - 1]!.end };
}

/** Whether what looks like a name is neither somebody's nor a body's. */
function isNothing(
  words: readonly Word[],
  { words: printed, keys, classes }: NameWords,
  { start, end, titled }: NamePlace,
): boolean {
  if (printed.length > 6 || (printed.length === 1 && classes[0] === 'initial')) return true;
  // `ElmPost.co.uk asked`
  if (printed.some((word) => DOMAIN.test(word))) return true;
  const before = words[start - 1];
  if ((before?.text === '@' || before?.text === '#') && words[start]!.gap === 0) return true;
  if (keys.length === 1) return partyTagAt(words, start) !== null || isShortened(words, end - 1);
  // `Charles Lund airport`
  const next = words[end];
  if (!titled && next?.gap === 1 && CALLED_AFTER.has(next.text)) return true;
  // `Lil Moon, born Marcus Lund, sang`: a name that somebody goes by no more.
  if (before && /^(?:born|née|nee)$/.test(before.key)) return true;
  // `the director of Cold Harbour and The Ninth Wife`
  return before?.text === 'The' && !before.first && !classes.includes('given');
}

/** Whether a point ends an abbreviation and no sentence. */
const endsAbbreviation = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' && words[at].gap === 0 && words[at + 1]?.first === false;

/** What is called after people. */
const CALLED_AFTER = new Set(wordsOfList(lists.calledAfter));

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
function isSomebodys(part: RunPart, start: number, end: number): boolean {
  return (
    end === part.run.end &&
    end - start === 2 &&
    part.classAt(start) === 'given' &&
    SAYS_WHOSE.has(part.classAt(start - 1)) &&
    !endsOwner(part.words[end - 1]!)
  );
}

/** Adds a word of another kind that may be somebody's surname: `Hall said`, where the file has `Rebecca Hall`. */
export function pushSurname(part: RunPart, index: number, { names }: Found): void {
  const clues = cluesOfSurname(part.words, index);
  if (clues > 0) names.push({ ...wordsOfName(part, index, index + 1), clues, gender: null, offices: [] });
}

/** The end of a site's name. */
const DOMAIN = /\p{L}\.\p{Ll}{2,}$/u;

/** Whether a word is a short form in the middle of its sentence: `the mayor of Burlington, Vt., left`. */
const isShortened = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.text === '.' &&
  words[index + 1]!.gap === 0 &&
  words[index + 2]?.text === ',' &&
  words[index + 2]!.gap === 0;
