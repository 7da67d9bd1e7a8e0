import type { Gender, TextSpan } from '../reading';
import { reportingVerb } from '../../tagger/lexicon';
import {
  genderOfRole,
  isHonorific,
  isKinWord,
  isPortfolio,
  isRoleModifier,
  isShortTitle,
  roleKind,
  singularRole,
} from '../people/roles';
import { countryOfAdjective, countryOfName } from '../people/countries';
import { wordKey } from '../people/words';
import { isBodyNoun } from '../people/organisationWords';
import { mayBeDeed } from '../people/speaking';
import own from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { isInAside } from './asideNames';
import type { NamedPlaces } from './places';
import { endsInWriting, isWriting, ownsWriting } from './writings';

/** What the words printed for a speaker are. */
export type SourceKind =
  /** They name a person or an organisation that is known. */
  | 'named'
  /** `he`, `she`. */
  | 'pronoun'
  /** `they`, `it`, `I`, `we`, `who`, `one`. */
  | 'other-pronoun'
  /** `the minister`, `a spokesman`, `officials`. */
  | 'nominal'
  /** The file prints none. */
  | 'none';

/** The words printed for a speaker, understood. */
export interface SourcePhrase {
  readonly kind: SourceKind;
  /** Index in `NamedPlaces.voices` of who the phrase names, as its head; null but for `named`. */
  readonly voice: number | null;
  /** The head is named by its full name, not by a short form. */
  readonly full: boolean;
  /** Somebody else of the head's surname whom nothing in the file tells from that person. */
  readonly rival: number | null;
  /** Others that the phrase names besides. */
  readonly others: readonly number[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The noun of a `nominal` phrase in the singular, lower case: `minister`. */
  readonly noun: string | null;
  /** Its other words, lower case: `finance`. */
  readonly details: readonly string[];
  /** What its noun is of, lower case: `village` of `the mayor of the village`. */
  readonly complement: readonly string[];
  /** English name of the country it names: `the Norwegian minister`. */
  readonly country: string | null;
  /** `the`, `that`, a possessive: somebody known already is meant. */
  readonly definite: boolean;
  /** It is an article and its noun: `the minister`. */
  readonly bare: boolean;
  /** A body is meant: `the company`, `it`. */
  readonly body: boolean;
  /** Its noun is a name, which takes up no other: `the Admiralty`. */
  readonly proper: boolean;
  /** What the same person is besides: `former minister` of `the candidate and former minister`. */
  readonly second: SourcePhrase | null;
}

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
const PREPOSITIONS = new Set(
  'of for from with to at in on about against by under near inside within outside across among behind'.split(
    ' ',
  ),
);
const DEFINITE = new Set('the that this his her their its'.split(' '));

/** No words for the speaker. */
export const NO_SOURCE: SourcePhrase = {
  kind: 'none',
  voice: null,
  full: false,
  rival: null,
  others: [],
  gender: null,
  plural: false,
  noun: null,
  details: [],
  complement: [],
  country: null,
  definite: false,
  bare: false,
  body: false,
  proper: false,
  second: null,
};

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
    if (
      voice === null &&
      others.length < 4 &&
      isHead(text, Math.min(start, titleStart), start, end, place.person !== null)
    ) {
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

/** `a senior official in the ministry`: the noun that the phrase is about. */
function nominal(words: readonly string[], others: readonly number[]): SourcePhrase {
  let noun: string | null = null;
  let country: string | null = null;
  let proper = false;
  const keys: string[] = [];
  let behind = words.length;
  for (const [index, word] of words.entries()) {
    const key = wordKey(word);
    if (noun !== null && (PREPOSITIONS.has(key) || key === 'who' || key === 'and')) {
      behind = index;
      break;
    }
    if (roleKind(key) !== undefined || isKinWord(key) || !isRoleModifier(key)) {
      noun = key;
      proper = index > 0 && /^\p{Lu}/u.test(word);
    }
    keys.push(key);
    if (!/^\p{Lu}/u.test(word)) continue;
    const pair = `${word} ${words[index + 1] ?? ''}`;
    country ??=
      countryOfAdjective(pair) ?? countryOfName(pair) ?? countryOfAdjective(word) ?? countryOfName(word);
  }
  const singular = noun === null ? null : singularRole(noun);
  const definite = DEFINITE.has(wordKey(words[0]!));
  // One article for both: `the candidate and former minister`.
  const isTwice = definite && noun === singular && words[behind]?.toLowerCase() === 'and' && isRole(singular);
  const after = isTwice ? nominal(words.slice(behind + 1), []) : null;
  const second = after && isRole(after.noun) && !after.plural ? { ...after, definite } : null;
  return {
    ...NO_SOURCE,
    kind: 'nominal',
    others,
    noun: singular,
    details: keys.filter((key) => key !== noun && !DEFINITE.has(key)),
    complement: complementOf(words.slice(behind).map(wordKey)),
    country,
    gender: singular === null ? null : genderOfRole(singular),
    plural: noun !== singular || (noun !== null && /[^s]s$/.test(noun) && roleKind(noun) === undefined),
    definite,
    second,
    bare: words.length === 2 && /^th(?:e|at|is)$/i.test(words[0]!),
    body: singular !== null && isBodyNoun(singular),
    // British papers write `the Government`, `the Minister`.
    proper: proper && !isBodyNoun(singular!) && roleKind(singular!) === undefined,
  };
}

const isRole = (noun: string | null): boolean => noun !== null && roleKind(noun) !== undefined;

/** Words behind `of`, up to the next preposition. @param keys from the preposition behind a noun on */
function complementOf([of, ...keys]: readonly string[]): readonly string[] {
  if (of !== 'of') return [];
  const end = keys.findIndex((key) => PREPOSITIONS.has(key) || key === 'who' || key === 'which');
  return keys
    .slice(0, end < 0 ? undefined : end)
    .filter((key) => !DEFINITE.has(key) && key !== 'a' && key !== 'an');
}

/** What names of the press and of movements are followed by: `the Norland News agency`, `Norpost news agency`, `the Red Dawn group`. */
export const MEDIUM =
  / (?:state |daily |weekly |militant |extremist )?(?:news ?(?:agency|service|site|paper)|agency|magazine|website|television|network|group|movement|militia)\b/;

/** Characters on each side of a name in which a list that it stands in is looked for. */
const LIST_REACH = 160;

/** A noun, its preposition, and capitalised words to the end: `lawyers for Moss, Lund and `. */
const LIST_BEFORE =
  /(?:^|\s)([\p{L}’'-]+) (for|to|of|with|against) ((?:\p{Lu}[^\s,]*,? (?:(?:and|or|&) )?)+)$/u;
/** `, Ek and Haddad` */
const LIST_AFTER = /^(?:, \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*)*,? (?:and|or|&) \p{Lu}/u;

/** `Lund, a friend of Ek and `, `aides to Gov. Moss of Elm, a former judge, and ` */
const DESCRIBED_BY_LIST =
  /(?:, (?:an?|the) (?:[\p{Ll}-]+ ){1,4}(?:of|to|for|with) [^,;]+|^(?:[\p{L}-]+ ){0,3}[\p{Ll}-]*[^s ]s (?:to|for|with) [^;]+) (?:and|or|&) $/u;

/** Whether a name goes on a list that belongs to a description: `lawyers for Moss, Lund and Ek`, each of them but the first. */
function inDescription(text: string, start: number, end: number): boolean {
  const list = LIST_BEFORE.exec(text.slice(Math.max(0, start - LIST_REACH), start));
  if (!list) return false;
  const noun = wordKey(list[1]!);
  // `the mayor of Elm and Ada Lund`: two who speak.
  if (list[2] === 'of' && !noun.endsWith('s') && noun !== 'family' && !isKinWord(noun)) return false;
  if (noun === 'according') return false;
  return (
    /(?:^|\s)(?:and|or|&) $/.test(list[3]!) ||
    (list[3]!.endsWith(', ') && LIST_AFTER.test(text.slice(end, end + LIST_REACH)))
  );
}

/**
 * Whether the name at `start`..`end` of a phrase is who the phrase is about, rather than part of a description.
 *
 * @param titleStart where the office begins that stands before the name
 */
function isHead(text: string, titleStart: number, start: number, end: number, isPerson: boolean): boolean {
  const after = text.slice(end, end + 40);
  // A possessive, or a noun that the name describes: `Lunds campaign`, `Lund aides`.
  if (RETORTS.test(after)) return true;
  const writes = ownsWriting(after, isPerson);
  if (!writes && /^['’]?s?\s+\p{Ll}/u.test(after)) {
    const next = /^(['’]?s)?\s+([\p{L}-]+)/u.exec(after);
    const medium = !isPerson && MEDIUM.exec(after)?.index === 0;
    const key = wordKey(next?.[2] ?? '');
    const possessive = next?.[1] !== undefined;
    if (next && !medium && !leavesHead(key, possessive) && !(isPerson && !possessive && acts(key)))
      return false;
    // `Norlands newly elected president`
    if (!isPerson && /^['’]?s?\s+\p{Ll}+ly\s+\p{Ll}+ed\s+\p{L}/u.test(after)) return false;
  } else if (!writes && /^['’]s\b/.test(after)) return false;
  // `Bo Eks Republican counterpart`
  else if (isPerson && !writes && /^s \p{Lu}\p{Ll}+ \p{Ll}/u.test(after)) return false;
  // A sentence ends there: what is printed for the speaker comes after it.
  else if (/^[^\p{L}]{0,3}[!?]\s+\p{Lu}/u.test(after)) return false;
  else if (!isPerson && /^['’]?s?\s+[\p{Lu}\d]/u.test(after) && !/^\s+(?:and|,)/.test(after)) return false;
  if (isPerson && (inDescription(text, start, end) || isInAside(text.slice(0, titleStart)))) return false;
  if (isPerson && DESCRIBED_BY_LIST.test(text.slice(Math.max(0, titleStart - LIST_REACH), titleStart)))
    return false;
  // The word before it, titles left out: after a preposition it belongs to somebody else's description.
  const before = text
    .slice(0, titleStart)
    .split(/[\s“"(]+/)
    .filter(Boolean);
  // `the wife of the suspect, Ada Lund,`: the name that a description ends in.
  if (
    isPerson &&
    before.findIndex((raw) => raw.endsWith(',')) === before.length - 1 &&
    /^(?: of (?:\p{Lu}[\p{L}.’'-]* ?){1,3})?(?:,?\s*$|, (?:\d|(?:an?|the|who|whose|from|of) ))/u.test(after)
  )
    return true;
  let titled = titleStart < start;
  for (let index = before.length - 1; index >= 0; index--) {
    const raw = before[index]!;
    const key = wordKey(raw.replace(/[^\p{L}\p{N}'’-]/gu, ''));
    if (raw.endsWith(',') && (titleStart < start || index < before.length - 1)) return true;
    // `Speaker of the House Rep. Ada Lund`
    const portfolio =
      titleStart < start &&
      key === 'of' &&
      index < before.length - 1 &&
      before.slice(index + 1).every((word) => isPortfolio(wordKey(word)) || word === 'the');
    if (PREPOSITIONS.has(key) && !portfolio) {
      const previous = wordKey(before[index - 1] ?? '');
      // `according to Ada Lund`; `Secretary of State Ada Lund`, where what follows the preposition is part of the title.
      if (/^(?:to|by|from)$/.test(key) && (index === 0 || previous === 'according')) return true;
      if (/^(?:by|from)$/.test(key) && endsInWriting(before.slice(0, index))) return true;
      return isPerson && !titled && index < before.length - 1 && roleKind(previous) !== undefined;
    }
    // `One pastor supporting Mr. Moss, Ada Lund,`
    if (isPerson && SUPPORTS.test(raw) && index > 0) return false;
    if (isHonorific(key) || isShortTitle(key) || roleKind(key) !== undefined) {
      titled = true;
      continue;
    }
    if (
      key === 'the' ||
      key === '' ||
      key === 'elder' ||
      key === 'younger' ||
      isRoleModifier(key) ||
      isPortfolio(key) ||
      /^\p{Lu}/u.test(raw)
    )
      continue;
    // `analysts at the banking giant Norvane`
    if (!isPerson && before.length - index < FURTHEST_JOINT && !/\d/.test(raw)) continue;
    break;
  }
  return true;
}

/** What somebody does for or against whoever is named behind it. */
const SUPPORTS = /^(?:supporting|backing|representing|opposing|advising|suing)$/;

/** Words before a body's name in which a preposition shows that it belongs to a description. */
const FURTHEST_JOINT = 6;

/** Behind a name, verbs of two words: `Lund shot back`. */
const RETORTS =
  /^ (?:(?:shot|fired|hit|snapped|bit|clapped|wrote|struck|pushed|punched|fought) back|(?:chimed|cut|broke|jumped|piped|weighed) in|went on)\b/;

/** Whose name stands before these does not say what follows: `Lund received an email saying`. */
const RECEIVING = /^(?:received|got|heard|watched|obtained|opened)$/;

/** Whether a word after somebody's name may be what they do: `Lund filed a lawsuit alleging`. */
const acts = (key: string): boolean => mayBeDeed(key) && !RECEIVING.test(key);

const AFTER_HEADS = new Set(wordsOfList(own.afterHeads));

/** Whether a word after a name leaves the name the head of its phrase. */
function leavesHead(key: string, possessive: boolean): boolean {
  if (possessive) return false;
  return (
    AFTER_HEADS.has(key) ||
    (key.endsWith('ly') && !/^(?:ally|family|assembly|supply|monopoly|bully)$/.test(key)) ||
    reportingVerb(key) !== undefined
  );
}
