import lists from './lists/nameCandidates.json';
import { wordsOfList } from '../../article/wordList';
import { isField, listedBodies, type BodyRange } from '../../article/listedBodies';
import type { PassageContent } from '../../article/passages';
import { reportingVerb } from '../../tagger/lexicon';
import { isDescribed } from './apposition';
import {
  isDottedHonorific,
  isHonorific,
  isHonorificPair,
  isHonorificSurname,
  isKinWord,
  isLooseAcronym,
  isPortfolio,
  isShortTitle,
  isSurnameTitle,
  roleKind,
  singularRole,
} from './roles';
import { honorificBefore } from './courtesyTitles';
import type { PrintedOffice } from './printedOffice';
import { officeAfter } from './officesAfter';
import { officesBefore } from './officesBefore';
import { isPartyTag, partyTagAt } from './partyTag';
import { classOf, phraseAt, type Phrase, type WordClass } from './wordClasses';
import { isSmall, wordsOf, type Word } from './words';
import { turnLabel, withoutCapitals } from '../turnLabel';
import { genderOfHonorific } from './roles';
import type { Gender } from '../reading';
import { isPlace, isPlaceAndName } from './places';
import { isKnownOrganisation } from './organisationWords';
import { countryOfName } from './countries';
import {
  joinsOrganisation,
  pushBody,
  pushOrganisation,
  type OrganisationCandidate,
} from './organisationCandidates';
import { PEOPLE_VERBS, speaksAt } from './speaking';
import { isCalendarName, isMay, isSaid, isSmallSurname } from './wordsAsNames';
import { endsInOwnS } from './surnames';

/** What stands around a name and speaks for or against a person. Bits, so that a form's places can be summed up. */
export const Clue = {
  honorific: 1,
  /** An office or occupation stands before it or in apposition. */
  office: 2,
  age: 4,
  /** `the mother of …`, `who …` follows. */
  kin: 8,
  /** Subject of a reporting verb. */
  speaks: 16,
  the: 32,
  /** `in`, `at`, `from`, `near` stands before it. */
  located: 64,
  /** Subject of some other verb that people do. */
  acts: 128,
  /** Possessive, with its apostrophe. */
  possessive: 256,
  /** Opens a sentence. */
  first: 512,
  /** Stands before `Jr.` or `III`. */
  suffix: 1024,
  /** Other capitalised words stood directly before it in the same run. */
  continued: 2048,
  /** A noun follows that a possessive may own: `Lunds adviser`. */
  owns: 4096,
  /** A description beside it shows that somebody is meant: `Oru Vell, a weaver, said`. */
  described: 8192,
} as const;

/** A stretch of capitalised words that may name a person. Offsets are UTF-16 units in the passage's text. */
export interface NameCandidate {
  /** The name's words as printed, without titles. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly classes: readonly WordClass[];
  /** Where each of the words begins. */
  readonly starts: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Bits of `Clue`. */
  readonly clues: number;
  readonly gender: Gender | null;
  readonly offices: readonly PrintedOffice[];
  /** The surname that a given name shares with the name behind it: `Olsen` of Mark in `Mark and Linda Olsen`. */
  readonly shared?: string | undefined;
}

export interface PassageNames {
  readonly names: readonly NameCandidate[];
  readonly organisations: readonly OrganisationCandidate[];
  /** Words of the passage that stand in lower case, for telling names from common words. */
  readonly lowerCase: readonly string[];
  /** Pronouns of one person in the third person, in order. */
  readonly pronouns: readonly { readonly start: number; readonly gender: Gender }[];
}

const PARTICLES = new Set(wordsOfList(lists.particles));
const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
const LOCATIVES = new Set(wordsOfList(lists.locatives));

/** The words with those of a transcript's label as if they were printed in small letters. */
function labelWords(words: Word[], text: string): readonly Word[] {
  const end = turnLabel(text)?.nameEnd ?? 0;
  for (let k = 0; k < words.length && words[k]!.end <= end; k++)
    words[k] = { ...words[k]!, text: withoutCapitals(words[k]!.text) };
  return words;
}

/** Names and what speaks for them in one passage. Linear in the passage's length. */
export function findCandidates(content: PassageContent): PassageNames {
  const words = labelWords(wordsOf(content), content.text);
  const names: NameCandidate[] = [];
  const organisations: OrganisationCandidate[] = [];
  const lowerCase = new Set<string>();
  const pronouns: { start: number; gender: Gender }[] = [];
  const notePronoun = ({ key, start }: Word): void => {
    const gender = PRONOUNS.get(key);
    if (gender) pronouns.push({ start, gender });
  };
  const bodies = listedBodies(content.text);
  let body = 0;
  let index = 0;
  let named = 0;
  let shared: PrintedOffice | null = null;
  while (index < words.length) {
    const word = words[index]!;
    while (body < bodies.length && bodies[body]!.start < word.start) body++;
    if (bodies[body]?.start === word.start) {
      index = pushBody(words, index, bodies[body]!, organisations);
      continue;
    }
    if (!word.capital) {
      if (word.isWord) {
        lowerCase.add(word.key);
        notePronoun(word);
      }
      index++;
      continue;
    }
    if (word.first) notePronoun(word);
    // An article where a sentence begins that is not seen to.
    if (word.text === 'A' && words[index + 1]?.gap === 1) {
      index++;
      continue;
    }
    const run = runBefore(words, runAt(words, index), bodies[body]);
    readRun(words, run, names, organisations);
    // Offices as the text has them, and those in the plural for each name of the list they open.
    for (; named < names.length; named++) {
      const candidate = names[named]!;
      const previous = names[named - 1];
      const offices = candidate.offices.map((office) => ({
        ...office,
        printed: content.text.slice(office.start, office.end),
      }));
      const listed: boolean =
        shared !== null &&
        previous !== undefined &&
        isListGap(content.text.slice(previous.end, candidate.start));
      shared =
        offices.find((office) => office.plural && office.end <= candidate.start) ?? (listed ? shared : null);
      if (listed && shared && offices.every(isPartyTag)) offices.unshift(shared);
      names[named] = {
        ...candidate,
        offices,
        clues: offices.length > 0 ? candidate.clues | Clue.office : candidate.clues,
      };
      if (previous && shareSurname(previous, candidate, content.text))
        names[named - 1] = { ...previous, shared: candidate.words.at(-1)! };
    }
    index = run.end;
  }
  return {
    names: withoutOfficeWords(names),
    organisations: silentInOffices(organisations, names),
    lowerCase: [...lowerCase],
    pronouns,
  };
}

/** Bodies that a name's office names do not speak: `Bank` in `Bank of Canada Governor Ada Lund said`. */
function silentInOffices(
  organisations: readonly OrganisationCandidate[],
  names: readonly NameCandidate[],
): OrganisationCandidate[] {
  const offices = names.flatMap((name) => name.offices.filter(({ end }) => end <= name.start));
  let at = 0;
  return organisations.map((body) => {
    while (at < offices.length && offices[at]!.end <= body.start) at++;
    const office = offices[at];
    const inside = office !== undefined && office.start <= body.start && body.end <= office.end;
    return inside && body.speaks ? { ...body, speaks: false } : body;
  });
}

/** Leaves out words that belong to another name's office (`director of the Institute of Allergy …`). */
function withoutOfficeWords(names: readonly NameCandidate[]): NameCandidate[] {
  return names.filter((candidate) => {
    // `R-Big Rapids`
    if (/^[RDI]-\p{Lu}/u.test(candidate.words[0]!)) return false;
    if (candidate.classes[0] === 'given' && candidate.keys.length > 1) return true;
    // `an aide to Mr. Lund`
    if (candidate.clues & Clue.honorific) return true;
    if (candidate.offices.some((office) => office.end <= candidate.start)) return true;
    return !names.some(
      (other) =>
        other !== candidate &&
        other.offices.some((office) => office.start <= candidate.start && candidate.end <= office.end),
    );
  });
}

/** Whether only a comma or `and` stands between two names, with a place they belong to or a party's tag at most. */
function isListGap(between: string): boolean {
  return (
    between.length < 60 &&
    /^(?: of [\p{L} .]{2,40}|,? \(?[RDI]-[\p{L} .]{2,20}\)?)?,? ?(?:and|&)? ?$/u.test(between)
  );
}

/** Whether a given name stands with a full name whose surname is both's: `Mark and Linda Olsen`. */
function shareSurname(one: NameCandidate, other: NameCandidate, text: string): boolean {
  return (
    one.keys.length === 1 &&
    one.classes[0] === 'given' &&
    !(one.clues & Clue.honorific) &&
    other.keys.length === 2 &&
    other.classes[0] === 'given' &&
    other.classes[1] === 'unknown' &&
    other.offices.length === 0 &&
    /^ (?:and|&) $/.test(text.slice(one.end, other.start))
  );
}

/** Capitalised words that stand together: `words[start]` to `words[end - 1]`, with the classes of each. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** Class of each word from `start` on; null for a point or a particle inside the run. */
  readonly classes: readonly (WordClass | null)[];
}

function runAt(words: readonly Word[], start: number): Run {
  const classes: (WordClass | null)[] = [];
  let index = start;
  for (;;) {
    const phrase = followsCapital(words, index)
      ? (honorificsAt(words, index) ?? phraseAt(words, index))
      : null;
    if (phrase) {
      for (let k = 0; k < phrase.words; k++) classes.push(phrase.class);
      index += phrase.words;
    } else {
      classes.push(isDottedTitle(words, index) ? 'honorific' : classOf(words[index]!));
      index++;
    }
    const last = words[index - 1]!;
    if (last.possessive) break;
    let next = words[index];
    // The point of an initial or abbreviation belongs to the run.
    if (next?.text === '.' && next.gap === 0 && takesPoint(last, classes.at(-1)!)) {
      const after = words[index + 1];
      if (!after?.isWord || after.gap > 1 || (!after.capital && !PARTICLES.has(after.key))) break;
      if (after.first && classes.at(-1) === 'suffix') break;
      classes.push(null);
      index++;
      next = after;
    }
    if (!next?.isWord || next.gap > 1) break;
    if (next.capital) {
      if (
        (next.first && classes.at(-1) !== 'initial') ||
        (next.gap === 0 && last.isWord && classes.at(-1) !== 'role' && !opensName(classes, next))
      )
        break;
      continue;
    }
    // `Ursula von der Leyen`: particles, when a capital follows within two words.
    const particles = particleCount(words, index);
    if (particles === 0) break;
    for (let k = 0; k < particles; k++) classes.push(null);
    index += particles;
  }
  // `Thaung Tun`
  if (classes.length > 1 && classes.at(-1) === 'honorific' && isHonorificSurname(words[index - 1]!.key))
    classes[classes.length - 1] = 'unknown';
  return { start, end: index, classes };
}

/** A courtesy title of two words: `Tan Sri`. */
function honorificsAt(words: readonly Word[], index: number): Phrase | null {
  return isHonorificPair(`${words[index]!.key} ${words[index + 1]!.key}`)
    ? { words: 2, class: 'honorific' }
    : null;
}

/** Whether a word is a courtesy title because it has a point: `Barr. Ada Lund`. */
function isDottedTitle(words: readonly Word[], index: number): boolean {
  const point = words[index + 1];
  const next = words[index + 2];
  return (
    point?.text === '.' &&
    point.gap === 0 &&
    next?.capital === true &&
    next.gap === 1 &&
    !next.first &&
    isDottedHonorific(words[index]!.key)
  );
}

/** The run as far as it stands before a body. */
function runBefore(words: readonly Word[], run: Run, body: BodyRange | undefined): Run {
  let { end } = run;
  while (body && end > run.start && words[end - 1]!.start >= body.start) end--;
  return end === run.end ? run : { start: run.start, end, classes: run.classes.slice(0, end - run.start) };
}

/** Whether the run ends in a given name that a family name is glued to: `BenLund`, a no-break space lost. */
function opensName(classes: readonly (WordClass | null)[], next: Word): boolean {
  const before = classes.at(-2);
  return (
    classes.at(-1) === 'given' &&
    before !== 'given' &&
    before !== 'unknown' &&
    before !== 'initial' &&
    isNameClass(classOf(next))
  );
}

function followsCapital(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.gap <= 1 && (next.capital || next.key === 'of' || next.key === 'and');
}

function takesPoint(word: Word, wordClass: WordClass): boolean {
  return (
    wordClass === 'initial' ||
    wordClass === 'suffix' ||
    wordClass === 'honorific' ||
    isShortTitle(word.key) ||
    word.key === 'st'
  );
}

function particleCount(words: readonly Word[], index: number): number {
  for (let count = 0; count < 3; count++) {
    const word = words[index + count];
    if (!word || word.gap !== 1 || !word.isWord) return 0;
    if (word.capital) return count;
    if (!PARTICLES.has(word.key)) {
      // `al-Assad` is one token that begins in lower case.
      return 0;
    }
  }
  return 0;
}

/** Whether a word can be part of a person's name, by its class. */
function isNameClass(wordClass: WordClass | null): boolean {
  return wordClass === 'unknown' || wordClass === 'given' || wordClass === 'initial' || wordClass === null;
}

function readRun(
  words: readonly Word[],
  run: Run,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  const classes = [...run.classes];
  const length = classes.length;
  // Small words and the calendar part a run; each part is read by itself.
  let from = 0;
  for (let k = 0; k <= length; k++) {
    const wordClass = k < length ? classes[k]! : 'function';
    const isName =
      k < length &&
      ((wordClass === 'calendar' && isCalendarName(words, run.start + k, classes, k)) ||
        (wordClass === 'function' &&
          (isSmallSurname(words[run.start + k]!, classes, k) ||
            isSaid(words, run.start + k, classes, k) ||
            isMay(words, run.start + k, classes, k))));
    if (isName) classes[k] = k > from ? 'unknown' : 'given';
    // `the Elm Police Department`, but `Police Chief Bo Ek`
    const isOfBody =
      k < length - 1 &&
      words[run.start + k]!.key === 'police' &&
      (k > from || words[run.start + k - 1]?.key === 'the') &&
      classes.slice(k + 1, bodyEnd(classes, k + 1)).includes('organisation');
    if (isOfBody) classes[k] = 'modifier';
    const breaks = !isName && !isOfBody && (wordClass === 'function' || wordClass === 'calendar');
    if (!breaks) continue;
    if (k > from) readPart(words, run.start, classes, from, k, names, organisations);
    from = k + 1;
  }
}

/** Where what may be a body's name ends: before a small word. */
function bodyEnd(classes: readonly (WordClass | null)[], from: number): number {
  const end = classes.findIndex((c, k) => k >= from && (c === 'function' || c === 'calendar'));
  return end < 0 ? classes.length : end;
}

function readPart(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  if (
    to - from > 2 &&
    classes[from + 1] === 'given' &&
    isNameClass(classes[from + 2]!) &&
    (classes[from] === 'unknown'
      ? describes(words[base + from]!) || isOwner(words[base + from]!)
      : classes[from] === 'acronym' && /\p{Lu}s$/u.test(words[base + from]!.text))
  ) {
    readPart(words, base, classes, from + 1, to, names, organisations);
    return;
  }
  const seat = seatEnd(words, base, classes, from, to);
  if (seat !== null) {
    readPart(words, base, classes, seat, to, names, organisations);
    return;
  }
  const boundary = titleEnd(words, base, classes, from, to);
  let start = boundary ?? from;
  if (boundary === null) start = skipAttributes(words, base, classes, from, to);
  let end = start;
  while (end < to) {
    const wordClass = classes[end]!;
    if (isNameClass(wordClass)) end++;
    else if (wordClass === 'suffix' && end > start) end++;
    else if (end > start && isSurnameHere(words, base, classes, start, end, to)) end++;
    else if (end === start && startsName(words, base, classes, end, to, boundary !== null)) end++;
    else break;
  }
  // A point at the end belongs to the sentence, but for `Jr.`
  while (end > start && classes[end - 1] === null && !isParticleWord(words[base + end - 1]!)) end--;
  const rest = end < to ? classes[end] : undefined;
  const nameless =
    end === start || (rest !== undefined && rest !== 'role' && rest !== 'party' && rest !== 'honorific');
  if (nameless && boundary === null) {
    // `the Foreign Affairs Committee Ada Lund`: a body and who speaks for it.
    const body = classes.lastIndexOf('organisation', to - 1) + 1;
    if (
      body > from &&
      to - body > 1 &&
      classes[body] === 'given' &&
      classes.slice(body, to).every(isNameClass)
    ) {
      pushOrganisation(words, base + from, base + body, classes.slice(from, body), organisations);
      readPart(words, base, classes, body, to, names, organisations);
      return;
    }
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  if (end === start) return;
  if (nameless && rest !== 'adjective' && rest !== 'country' && rest !== 'modifier') {
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  if (
    boundary === null &&
    start === from &&
    classes[from] !== 'given' &&
    joinsOrganisation(words, base + from, organisations)
  ) {
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  pushName(words, base, classes, { from, start, end, titled: boundary !== null }, names, organisations);
  if (end < to) readPart(words, base, classes, end, to, names, organisations);
}

function isParticleWord(word: Word): boolean {
  return word.isWord;
}

/** The index after the last title of a run that a name follows, or null. */
function titleEnd(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number | null {
  for (let k = from; k < to - 1; k++) {
    const wordClass = classes[k];
    if (wordClass !== 'role' && wordClass !== 'honorific') continue;
    const previous = k > from ? classes[k - 1] : undefined;
    if (isSurnameTitle(words[base + k]!.key) && (previous === 'given' || previous === 'initial')) continue;
    // `TD Ada Lund`, but `TD Ameritrade`, `CS Lewis`.
    if (
      isLooseAcronym(words[base + k]!.text) &&
      !(k + 2 < to && classes[k + 1] === 'given' && isNameClass(classes[k + 2]!))
    )
      continue;
    let next = k + 1;
    if (classes[next] === null && !words[base + next]!.isWord) next++;
    if (next >= to) return null;
    const following = classes[next]!;
    const laterTitle = classes.slice(next, to - 1).some((c) => c === 'role' || c === 'honorific');
    if (laterTitle && !isNameClass(following)) continue;
    if (isNameClass(following) || startsName(words, base, classes, next, to, true)) {
      if (laterTitle && titleEnd(words, base, classes, next, to) !== null && !twoNames(classes, next, to))
        continue;
      return next;
    }
  }
  return null;
}

/** Words of the longest place or body that an office may be of, before a name. */
const LONGEST_SEAT = 4;

/**
 * The index after what an office is of, where a name follows it: `Norland` in `Governor of Norland Ada Lund`, `the Presidency` in
 * `Minister in the Presidency Bo Ek`. Null where none does.
 */
function seatEnd(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number | null {
  const joint = words[base + from - 1]?.key === 'the' ? base + from - 2 : base + from - 1;
  const office = words[joint - 1];
  if (!/^(?:of|in|for)$/.test(words[joint]?.key ?? '') || !office?.capital || words[base + from]!.gap > 1)
    return null;
  if (roleKind(office.key) === undefined || singularRole(office.key) !== office.key) return null;
  for (let k = from + 1; k < to - 1 && k - from <= LONGEST_SEAT; k++) {
    const wordClass = classes[k]!;
    if (wordClass === 'role' || wordClass === 'honorific') return null;
    if (classes[k] === null || classes[k - 1] === null) return null;
    // `Director of the Financial Crime Prevention Unit`
    if (!classes.slice(k, to).every((each) => isNameClass(each) || each === 'suffix')) continue;
    if (isField(words[base + to - 1]!.text)) return null;
    // `Governor of Victoria Ada Lund`, but `Governor of Ada Lund`
    const seat = words.slice(base + from, base + k);
    if (isSeat(seat, classes[k - 1]!)) return k;
    if (wordClass === 'given' && classes[k - 1] !== 'given' && classes[k - 1] !== 'initial') return k;
  }
  return null;
}

/** Whether words are known to name a place or a body. */
function isSeat(seat: readonly Word[], wordClass: WordClass): boolean {
  const name = seat.map(({ text }) => text).join(' ');
  return (
    isPlace(name.toLowerCase()) ||
    countryOfName(name) !== null ||
    wordClass === 'organisation' ||
    wordClass === 'place-ending'
  );
}

/** Whether a name stands between two titles (`Secretary Ada Lund President Bo Ek`), rather than a body's name. */
function twoNames(classes: readonly (WordClass | null)[], from: number, to: number): boolean {
  const second = classes.findIndex((c, k) => k >= from && k < to && (c === 'role' || c === 'honorific'));
  return second > from + 1 && classes[from] === 'given';
}

/** Skips `Republican`, `Former`, `Israeli` and the like before a name that carries no title. */
function skipAttributes(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number {
  let start = from;
  while (start < to - 1) {
    const wordClass = classes[start];
    const skips =
      wordClass === 'adjective' ||
      wordClass === 'party' ||
      wordClass === 'modifier' ||
      (isPortfolio(words[base + start]!.key) && classes[start + 1] === 'given') ||
      ((wordClass === 'organisation' ||
        wordClass === 'place' ||
        wordClass === 'country' ||
        wordClass === 'acronym' ||
        wordClass === 'thing') &&
        isPortfolioOrBody(words, base + start, classes, start, to));
    if (!skips) break;
    start++;
  }
  if (start === from) return from;
  // Only where what is left is plainly a name.
  return startsPlainName(classes, start, to) ? start : from;
}

/** Whether a word says how somebody is, where a sentence begins: `Sobbing Ada Lund`, `Tearful Bo Ek`. */
function describes({ key, first }: Word): boolean {
  return first && key.length > 5 && /(?:ing|ed|ful|less|ous|broken|stricken)$/.test(key);
}

/** Whether a word may be what somebody belongs to, its apostrophe lost: `Norvanes Ada Lund`; not `Stavros Ada Lund`. */
function isOwner({ key, possessive }: Word): boolean {
  return !possessive && /.{4}[bcdefghjklmnprtvw]s$/.test(key) && !endsInOwnS(key);
}

/** `State Antony Blinken` after `Secretary of`; `CNNs Ada Lund`. */
function isPortfolioOrBody(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
  to: number,
): boolean {
  const word = words[index]!;
  if (isPortfolio(word.key)) return true;
  return (
    k + 2 < to &&
    (classes[k + 1] === 'given' || isPortfolio(words[index + 1]!.key) || !isNameClass(classes[k + 1]!))
  );
}

function startsPlainName(classes: readonly (WordClass | null)[], start: number, to: number): boolean {
  const first = classes[start];
  if (to - start < 2) return false;
  return (
    (first === 'given' || first === 'initial' || first === 'unknown') && isNameClass(classes[start + 1]!)
  );
}

/** Whether a word of another class is a surname here: `Steve King`, `Ned Price`, `Robert White`. */
function isSurnameHere(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  start: number,
  end: number,
  to: number,
): boolean {
  const wordClass = classes[end]!;
  const last = end === to - 1;
  const given = classes[start] === 'given' || classes[start] === 'initial';
  if (!given) return false;
  const key = words[base + end]!.key;
  if (wordClass === 'role') return isSurnameTitle(key) && (last || classes[end + 1] === 'suffix');
  if (wordClass === 'place' || wordClass === 'country')
    return last && (isPlaceAndName(key) || hasMiddleInitial(classes, start, end));
  if (wordClass === 'party') return last && COMMON_SURNAMES.has(key);
  if (wordClass === 'adjective')
    return last && end === start + 1 && classes[start] === 'given' && !key.endsWith('s');
  if (
    wordClass === 'thing' ||
    wordClass === 'place-ending' ||
    wordClass === 'organisation' ||
    wordClass === 'modifier' ||
    wordClass === 'honorific'
  ) {
    return last && COMMON_SURNAMES.has(key) && !(base + start > 0 && words[base + start - 1]!.key === 'the');
  }
  return false;
}

/** Whether an initial with its point stands after the given name: `Ada O. Monaco` is nobody's country. */
function hasMiddleInitial(classes: readonly (WordClass | null)[], start: number, end: number): boolean {
  return end > start + 2 && classes[end - 2] === 'initial' && classes[end - 1] === null;
}

/** Words of other lists that are surnames after a given name. */
const COMMON_SURNAMES = new Set(wordsOfList(lists.commonSurnames));

/** Whether a name can begin with a word of another class: `Park Geun-hye` after no title, `President Park`. */
function startsName(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  k: number,
  to: number,
  titled: boolean,
): boolean {
  const wordClass = classes[k]!;
  const key = words[base + k]!.key;
  const next = k + 1 < to ? classes[k + 1]! : undefined;
  if (
    titled &&
    (wordClass === 'thing' ||
      wordClass === 'place-ending' ||
      wordClass === 'modifier' ||
      wordClass === 'place' ||
      wordClass === 'country' ||
      wordClass === 'organisation')
  ) {
    return (
      (COMMON_SURNAMES.has(key) && (next === undefined || isNameClass(next))) ||
      (isPlaceAndName(key) && next !== undefined && isNameClass(next))
    );
  }
  if (FAMILY_NAMES_FIRST.has(key)) return next === 'unknown' || next === 'given';
  if (isPlaceAndName(key) && (wordClass === 'place' || wordClass === 'country'))
    return next === 'unknown' || next === 'initial';
  return false;
}

/** Family names that stand first and are other words as well. */
const FAMILY_NAMES_FIRST = new Set('park moon jung may song long sun bush'.split(' '));

interface NamePlace {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
}

function pushName(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  { from, start, end, titled }: NamePlace,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  const first = base + start;
  const last = base + end - 1;
  const parts: string[] = [];
  const keys: string[] = [];
  const partClasses: WordClass[] = [];
  const starts: number[] = [];
  let clues = 0;
  for (let k = start; k < end; k++) {
    const word = words[base + k]!;
    if (!word.isWord) {
      if (parts.length > 0) parts.push(parts.pop()! + word.text);
      continue;
    }
    if (classes[k] === 'suffix') clues |= Clue.suffix;
    parts.push(word.text);
    starts.push(word.start);
    keys.push(word.key);
    partClasses.push(classes[k] ?? 'unknown');
  }
  if (parts.length > 6 || (parts.length === 1 && partClasses[0] === 'initial')) return;
  const phrase = keys.join(' ');
  const before = words[first - 1];
  if (before && (before.text === '@' || before.text === '#') && words[first]!.gap === 0) return;
  if (keys.length === 1 && partyTagAt(words, first)) return;
  // `Jordan said` may be the country as well as somebody of that surname.
  if (keys.length === 1 && !titled && countryOfName(parts[0]!) !== null)
    pushOrganisation(words, first, last + 1, ['country'], organisations);
  if (keys.length > 1 && !titled && (isKnownOrganisation(phrase) || isPlace(phrase))) {
    pushOrganisation(words, first, last + 1, classes.slice(start, end), organisations);
    return;
  }
  const titles = officesBefore(words, { first, last });
  const after = officeAfter(words, last + 1);
  const offices = [...titles, ...after.offices];
  if (offices.length > 0) clues |= Clue.office;
  if (after.age) clues |= Clue.age;
  // `Ada Lund of Mesa Vista, whose people …`
  const previous = names.at(-1);
  const resides =
    before?.key === 'of' &&
    partClasses[0] !== 'given' &&
    previous !== undefined &&
    previous.end === words[first - 2]?.end &&
    previous.keys.length > 1;
  if (resides) clues |= Clue.located;
  else if (after.kin) clues |= Clue.kin;
  let gender: Gender | null = null;
  const title = titleWord(words, first);
  if (title && honorificBefore(words, first) !== first) {
    clues |= Clue.honorific;
    gender = genderOfHonorific(title.key);
  }
  if (before && before.gap >= 0 && words[first]!.gap <= 1) {
    if (before.key === 'the') clues |= Clue.the;
    if (LOCATIVES.has(before.key)) clues |= Clue.located;
    if (isKinWord(before.key)) clues |= Clue.kin;
  }
  if (first > base + from && !titled) clues |= Clue.continued;
  if (words[last]!.possessive) clues |= Clue.possessive;
  if (words[first]!.first) clues |= Clue.first;
  if (isDescribed(words, first, last)) clues |= Clue.described;
  if (speaksAt(words, first, last)) clues |= Clue.speaks;
  const next = words[last + 1];
  if (next && next.gap === 1 && PEOPLE_VERBS.has(next.key) && !words[last]!.possessive) clues |= Clue.acts;
  if (next?.isWord && next.gap === 1 && !next.capital && ownable(next)) clues |= Clue.owns;
  names.push({
    words: parts,
    keys,
    classes: partClasses,
    starts,
    start: words[first]!.start,
    end: words[last]!.end,
    clues,
    gender: gender ?? titles.find((office) => office.gender !== null)?.gender ?? after.gender,
    offices,
  });
}

/** Whether a word is, as far as its form tells, a noun or adjective rather than a verb or small word. */
function ownable(word: Word): boolean {
  const { key } = word;
  // `Lunds visit`, `Lunds claim`: of one person the verb would be `visits`.
  if (/^(?:visit|call|look|return|vote|move|bid|win)$/.test(key)) return true;
  const verb = reportingVerb(key);
  if (verb) return verb.form === 'base' && verb.nounLike;
  if (PEOPLE_VERBS.has(key)) return false;
  return (
    /^(?:own|new|former|late|first|second|third|last|former)$/.test(key) ||
    (!isSmall(word) && !/(?:ed|ly)$/.test(key))
  );
}

/** The word before a name, over the point of an abbreviation. */
function titleWord(words: readonly Word[], first: number): Word | undefined {
  const before = words[first - 1];
  if (before?.text === '.' && before.gap === 0) {
    const title = words[first - 2];
    return title && (isHonorific(title.key) || isDottedHonorific(title.key) || isShortTitle(title.key))
      ? title
      : undefined;
  }
  return before && words[first]!.gap <= 1 ? before : undefined;
}
