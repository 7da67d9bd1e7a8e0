/** The name that the words for a speaker are about and that nobody is known by: `Zero Point` in `the artist Zero Point of Elm`. */
import { isCalendarWord, isDescriptor, isSentenceWord, isThingWord } from '../people/capitalisedWords';
import { countryOfAdjective, countryOfName } from '../people/countries';
import { isDateline, isPictureAgency } from '../people/names/agencyWords';
import {
  isBodyAlone,
  isInhabitant,
  isKnownOrganisation,
  isOrganisationWord,
  meansSomebody,
} from '../people/organisationWords';
import { isPlace } from '../people/places';
import {
  isHonorificSurname,
  isKinWord,
  isNoble,
  isOfficeAcronym,
  isParty,
  isRoleModifier,
  roleKind,
  singularRole,
} from '../people/roles';
import { saysSeat } from '../people/names/wordClasses';
import { wordKey } from '../people/words';
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';
import { MEDIUM } from './phraseHead';
import { isTitleKey } from './titles';

/** Longest name, in words. */
const LONGEST = 6;

/** UTF-16 units. */
const LONGEST_COUNTRY = 40;

/** Units of the article that words begin with, and its blank. */
const articleOf = (words: string): number => /^the /i.exec(words)?.[0].length ?? 0;

/** Where what says more of the noun of a source begins. */
export const BEHIND_HEAD =
  /[,;:()]|\s(?:titled|entitled|headlined|who|whom|whose|which|that|of|for|in|at|from|with|on|to|by)\s/;

/**
 * Whether what stands between capitalised words and a name at the end of a source says what the named person is: `Keeper of the Seal, Ada
 * Lund`, `Oru, his attorney, Bo Ek`, `Rise for $9 organizing director Ada Lund`.
 */
function isAbout(between: string): boolean {
  if (/^[^,]*, $/.test(between)) return true;
  const noun = / (\p{Ll}+),? $/u.exec(between)?.[1];
  return noun !== undefined && singularRole(noun) === noun && roleKind(noun) !== undefined;
}

/** What a body's name goes on with: ` of Canada`. */
const OF_BODY = /^ (?:of|for|on) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u;

/** Where in a source its head ends for a medium's noun: `the state-run Norpost` of `the state-run Norpost news agency`; the head where none does. */
function beforeMedium(head: string, medium: RegExpExecArray | null): string {
  return medium &&
    /^\p{Lu}/u.test(head.slice(head.lastIndexOf(' ', medium.index - 1) + 1)) &&
    // `News agency Norpost`, `the Elm television station Norpost`
    !/^(?: \p{Ll}+)? \p{Lu}/u.test(head.slice(medium.index + medium[0].length))
    ? head.slice(0, medium.index)
    : head;
}

/** Whether the words of a source up to `end` hold a known name or say what somebody behind them is. */
function belongsToOther(source: TextSpan, end: number, places: NamedPlaces): boolean {
  const within = places.inSpan(source);
  if (within.some((place) => place.start < end)) return true;
  // `Bank of Canada Governor Ada Lund`: the beginning of somebody's office.
  if (within.some(({ officeStart }) => officeStart !== undefined && officeStart < end)) return true;
  // `Keeper of the Seal, Ada Lund,`: what somebody is.
  const person = within.find((place) => place.person !== null && place.start > end);
  return (
    person !== undefined &&
    isAbout(places.text(source.line, end, person.start)) &&
    /^,?\s*$/.test(places.text(source.line, person.end, source.end))
  );
}

/** What a head's words and what follows it tell of its name. */
interface Kind {
  /** Its last word is a body's. */
  readonly isBody: boolean;
  /** A paper that is called like somebody: `the Economist`. */
  readonly isPaper: boolean;
  /** Members that give a movement its name: `Women for Norland`. */
  readonly isMembers: boolean;
}

/** Index of the first of a head's words that belongs to the name at its end: titles, owners and datelines are left out. */
function nameStart(
  words: readonly RegExpMatchArray[],
  { isBody, isPaper, isMembers }: Kind,
  known: ReadonlySet<string>,
): number {
  let first = words.length;
  // `Corriere della Sera`, `Bild am Sonntag`: a particle between two.
  while (
    first > 0 &&
    (isCapital(words[first - 1]) || (isJoint(words[first - 1]) && isCapital(words[first - 2])))
  )
    first--;
  // `San Elmo-based Norpost`
  const seat = words.findLastIndex(([word], index) => index < words.length - 1 && saysSeat(word));
  first = Math.max(first, seat + 1);
  // `the Global Times`, `the National Security Committee`: a word that may stand before a title stays with a single word, and
  // with a body.
  while (
    first < words.length - (isPaper || isMembers ? 1 : 0) &&
    isTitle(words[first]![0]) &&
    !((isBody || first === words.length - 2) && isRoleModifier(wordKey(words[first]![0])))
  )
    first++;
  const skip = (isOutside: (word: string, index: number) => boolean): void => {
    if (first < words.length - 1 && isOutside(words[first]![0], first)) first++;
  };
  // `Norlands Norpost`: a country's possessive that has lost its apostrophe.
  skip((word) => isOwner(word) || isDescriptor(wordKey(word)));
  // `WASHINGTON NASA`, where a dash is lost; `Photo: Reuters Norvane said`
  skip(
    (word, index) =>
      isDateline(word) || (isPictureAgency(word) && known.has(words.slice(index + 1).join(' '))),
  );
  // `But Norvane, which runs the plant,`
  skip((word) => /^(?:But|And|Or|Yet|So|Now|Then|Still|Instead|Meanwhile)$/.test(word));
  return first;
}

/**
 * The name that a source phrase is about, when it is one and nobody is known by it: its last capitalised words, titles
 * left out, before a comma, a preposition or a relative clause.
 *
 * @param known names of the file's bodies
 */
export function properHead(
  source: TextSpan,
  places: NamedPlaces,
  known: ReadonlySet<string>,
): TextSpan | null {
  const whole = source.text.split(BEHIND_HEAD)[0]!;
  const medium = MEDIUM.exec(whole);
  const head = beforeMedium(whole, medium);
  const end = source.start + head.length;
  if (belongsToOther(source, end, places)) return null;
  // `a Norland newspaper`, `an Elm-affiliated website`
  if (medium && /^an? /i.test(source.text) && head === source.text.slice(0, medium.index)) return null;
  // `the Bank of Canada`; in `the Bank of Canada Governor` what it goes on with is the noun that it is about.
  const rest = OF_BODY.exec(source.text.slice(head.length))?.[0] ?? '';
  const noun = wordKey(rest.slice(rest.lastIndexOf(' ') + 1));
  if (isTitleKey(noun) && singularRole(noun) === noun && !/^ \w+ the /.test(rest)) return null;
  // `The U.S. has played down hopes and said`
  if (
    head.length <= LONGEST_COUNTRY &&
    head === source.text.replace(/[\s,]+$/, '') &&
    countryOfName(head) !== null
  )
    return { ...source, start: source.start + articleOf(head), end, text: head.slice(articleOf(head)) };
  const words = [...head.matchAll(/\S+/g)];
  if (words.length > 12) return null;
  // `Women for Norland`, `Transport for Elm`
  const isCause = rest.startsWith(' for ') && !rest.startsWith(' for the ');
  const kind = {
    isBody: isOrganisationWord(wordKey(words.at(-1)?.[0] ?? '')),
    isPaper: /^(?:(?:[Tt]he|[Bb]ritains) )?(?:Economist|Independent|Sun)$/.test(head) && head.includes(' '),
    isMembers: isCause && words.length === 1 && MEMBERS.test(head),
  };
  const run = words.slice(nameStart(words, kind, known));
  const last = run.at(-1);
  if (!last || run.length > LONGEST) return null;
  const key = wordKey(last[0]);
  const isNamed = kind.isPaper || kind.isMembers || isKnownBody(run);
  const behind = source.text.slice(head.length);
  if (!isNamed && (isSomebodyElse(run, behind) || !isNameWord(last[0]))) return null;
  const determined = run[0] !== words[0];
  if (
    run.length === 1 &&
    !medium &&
    !kind.isPaper &&
    !isCause &&
    (isSentenceWord(key) || isInhabitant(key) || (isThingWord(key) && !determined))
  )
    return null;
  // `the Duke of Elm`
  if (rest.startsWith(' of ') && isNoble(key)) return null;
  const goesOn = (kind.isBody || isCause) && last.index + last[0].length === head.length ? rest : '';
  return {
    line: source.line,
    start: source.start + run[0]!.index,
    end: source.start + last.index + last[0].length + goesOn.length,
    text: run.map((word) => word[0]).join(' ') + goesOn,
  };
}

/** Whether words are a body by the lists: `the Kremlin` is a place as well, `House` stands before offices. */
function isKnownBody(run: readonly RegExpMatchArray[]): boolean {
  return (
    isKnownOrganisation(run.map(([word]) => word.toLowerCase()).join(' ')) ||
    (run.length === 1 && isBodyAlone(wordKey(run[0]![0])))
  );
}

/** Whether words end in a title, not in a surname or a firm's name that is one: `Elm Central Energy, the largest utility,`. */
function isSomebodyElse(run: readonly RegExpMatchArray[], behind: string): boolean {
  const [last] = run.at(-1)!;
  if (!isTitle(last)) return false;
  const isFirm = roleKind(wordKey(last)) === undefined && /^, (?:an?|the|which) /.test(behind);
  return run.length === 1 || !(isHonorificSurname(wordKey(last)) || isFirm);
}

const isTitle = (word: string): boolean => isTitleKey(wordKey(word)) || isOfficeAcronym(word);

type Word = RegExpMatchArray | undefined;

const isCapital = (word: Word): boolean => /^(?:\p{Lu}|(?:al|el|d|l|O)['’-]\p{Lu})/u.test(word?.[0] ?? '');

const isParticle = (word: Word): boolean =>
  /^(?:am|de[ilrs]?|della|d[aiou]|du|las?|von|van|und|et|y)$/.test(word?.[0] ?? '');

/** Between two words of a name: a particle, or the `&` of a firm. */
const isJoint = (word: Word): boolean => isParticle(word) || word?.[0] === '&';

/** Who gives a movement its name: `Women for Norland`; not lawyers, who act for somebody. */
const MEMBERS =
  /^(?:Women|Men|Mothers|Moms|Fathers|Parents|Students|Youth|Veterans|Vets|Citizens|Families|Doctors|Physicians|Scientists|Americans|Artists)$/;

const isOwner = (word: string): boolean =>
  /^(?:North|South)s$/.test(word) ||
  (word.endsWith('s') && countryOfName(word) !== null && countryOfName(word) !== word);

/** Whether a capitalised word can end a name. */
function isNameWord(word: string): boolean {
  const key = wordKey(word);
  return (
    /^\p{L}[\p{L}\p{N}'’&.-]*$/u.test(word) &&
    key.length > 1 &&
    !isParty(key) &&
    !isKinWord(key) &&
    !meansSomebody(key) &&
    !isCalendarWord(key) &&
    !isPlace(key) &&
    countryOfName(word) === null &&
    countryOfAdjective(word) === null
  );
}
