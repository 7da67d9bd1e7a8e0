import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { isField, type BodyRange } from '../../../article/listedBodies';
import { reportingVerb } from '../../../tagger/lexicon';
import { FUNCTION_WORDS } from '../../wording';
import { countryOfName, countryOfSeat } from '../countries';
import { isDateline, isPictureAgency } from './agencyWords';
import { isBodyAlone, isKnownOrganisation } from '../organisationWords';
import { isNoble, roleKind, singularRole } from '../roles';
import { PEOPLE_VERBS, speaksAt, speaksBehindAside, speaksLater, speaksWith } from '../speaking';
import { saysSeat, type WordClass } from './wordClasses';
import type { Word } from '../words';

/** Capitalised words that may name an organisation, a country's government among them. */
export interface OrganisationCandidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Stands where a speaker stands. */
  readonly speaks: boolean;
  /** Known to be an organisation by its words. */
  readonly sure: boolean;
}

const SOMEBODY = new Set(wordsOfList(lists.somebody));

/** Papers that are called like somebody, with a capital on their article. */
const PAPERS = /^(?:Economist|Independent|Scotsman|Irishman|Spectator|Observer|Statesman|Examiner)$/;

const CONNECTORS = new Set('of for and & on in against'.split(' '));

/**
 * The organisation that a name goes on, over a small word: `Bank of Japan`, `House and Senate`, `Institute for the Study`. Null
 * where none stands before it.
 *
 * @param first index of the name's first word
 */
function organisationBefore(
  words: readonly Word[],
  first: number,
  organisations: readonly OrganisationCandidate[],
): OrganisationCandidate | null {
  const article = words[first - 1]?.key === 'the' ? 1 : 0;
  const back = words[first - 1 - article];
  const head = words[first - 2 - article];
  const joins =
    back &&
    head?.capital &&
    CONNECTORS.has(back.key) &&
    (article === 0 || back.key === 'for' || back.key === 'of') &&
    back.gap === 1 &&
    words[first]!.gap === 1;
  const last = organisations.at(-1);
  return joins && last?.end === head.end ? last : null;
}

/** Whether words that look like somebody's name go on the name of an organisation: `National Institute on Drug Abuse`. */
export function joinsOrganisation(
  words: readonly Word[],
  first: number,
  organisations: readonly OrganisationCandidate[],
): boolean {
  const before = organisationBefore(words, first, organisations);
  if (before?.sure !== true) return false;
  // `the Centers for Disease Control and Prevention`, but not `the Ministry of Defence and Lund`
  return (
    words[first - 1]!.key !== 'and' || (/ (?:for|of|on) /.test(before.name) && isField(words[first]!.text))
  );
}

/** Keeps the capitalised words as the name of an organisation where they are one or speak. */
export function pushOrganisation(
  words: readonly Word[],
  from: number,
  to: number,
  classes: readonly (WordClass | null)[],
  organisations: OrganisationCandidate[],
): void {
  let first = from;
  let last = to - 1;
  while (last > first && !words[last]!.isWord) last--;
  while (first < last && !words[first]!.isWord) first++;
  // `San Elmo-based Norpost`
  const seat = words.findLastIndex(({ text }, index) => index >= first && index < last && saysSeat(text));
  if (seat >= 0) first = seat + 1;
  if (first < last && opensAside(words, first, last)) first++;
  const sure =
    classes.some((c) => c === 'organisation' || c === 'acronym') ||
    isKnownOrganisation(phraseKey(words, first, last));
  const state =
    countryOfName(phrase(words, first, last)) !== null || countryOfSeat(phrase(words, first, last)) !== null;
  if (last - first > 8) return;
  const joined = organisationBefore(words, first, organisations);
  if (joined) {
    // `the Bank of Canada Governor` is somebody, `the Office of the Prime Minister` is not.
    if (
      last > first &&
      classes[last - from] === 'role' &&
      classes[first - from] !== 'role' &&
      classes[first - from] !== 'modifier' &&
      words[first - 1]!.key !== 'the'
    )
      return;
    const start = words.findLastIndex((word, index) => index < first && word.start === joined.start);
    organisations[organisations.length - 1] = {
      name: phrase(words, start, last),
      start: joined.start,
      end: words[last]!.end,
      speaks:
        joined.speaks ||
        speaksAt(words, first, behindInitials(words, last)) ||
        speaksLater(words, behindInitials(words, last)) ||
        speaksBehindAside(words, last, ({ key }) => /^(?:which|an?|the)$/.test(key)),
      sure: joined.sure || sure,
    };
    return;
  }
  // `The Economist said`
  if (first === last && words[first - 1]?.text === 'The' && PAPERS.test(words[first]!.text)) {
    organisations.push(candidateOf(words, first - 1, first, true));
    return;
  }
  // `the Kentucky Republican`, `the US President` are somebody.
  if (SOMEBODY.has(words[last]!.key)) return;
  // `The Workers Party said`
  const isParty = last > first && words[last]!.key === 'party';
  if (
    (!isParty &&
      classes.every(
        (c) => c === 'calendar' || c === 'adjective' || c === 'modifier' || c === 'role' || c === null,
      )) ||
    classes.every((c) => c === 'honorific')
  )
    return;
  // `said Western states would pay`
  if (
    first === last &&
    classes[first - from] === 'thing' &&
    !words[first]!.key.endsWith('s') &&
    isAttribute(words, first)
  )
    return;
  const candidate = candidateOf(words, first, last, sure);
  organisations.push({
    ...candidate,
    // `the Bishop of Leeds said`
    speaks: candidate.speaks && !namesSeat(words, first),
    sure: sure || state,
  });
}

/** Whether the first of some capitalised words stands beside a name: `WASHINGTON NASA said`, `Photo: Reuters Norvane said`. */
function opensAside(words: readonly Word[], first: number, last: number): boolean {
  if (isKnownOrganisation(phraseKey(words, first, last))) return false;
  const { text } = words[first]!;
  if (first === 0 && isDateline(text)) return true;
  return isPictureAgency(text) && isBodyAlone(words[first + 1]!.key);
}

/** Whether a noun in small letters stands behind a word that says what kind it is. */
function isAttribute(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next?.isWord === true &&
    next.gap === 1 &&
    !next.capital &&
    !FUNCTION_WORDS.has(next.key) &&
    !PEOPLE_VERBS.has(next.key) &&
    reportingVerb(next.key) === undefined &&
    !/ed$/.test(next.key)
  );
}

/** The last word or mark of a name with its initials, which may stand in brackets behind it: `Joint Chiefs of Staff (JCS)`. */
function behindInitials(words: readonly Word[], last: number): number {
  return words[last + 1]?.text === '(' &&
    words[last + 3]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\d&-]+$/u.test(words[last + 2]!.text)
    ? last + 3
    : last;
}

/** Whether a name says where somebody's office is: `Leeds` in `the Bishop of Leeds`. */
function namesSeat(words: readonly Word[], first: number): boolean {
  const office = words[first - 2];
  return (
    words[first - 1]?.key === 'of' &&
    office?.capital === true &&
    (isNoble(office.key) || (roleKind(office.key) !== undefined && singularRole(office.key) === office.key))
  );
}

/**
 * Keeps a body with a list in its name.
 *
 * @param first index of its first word
 * @returns the index behind its last word
 */
export function pushBody(
  words: readonly Word[],
  first: number,
  { end }: BodyRange,
  organisations: OrganisationCandidate[],
): number {
  let behind = first + 1;
  while (behind < words.length && words[behind]!.end <= end) behind++;
  organisations.push(candidateOf(words, first, behind - 1, true));
  return behind;
}

/** The candidate that the words from `first` to `last` are. */
function candidateOf(
  words: readonly Word[],
  first: number,
  last: number,
  sure: boolean,
): OrganisationCandidate {
  const name = phrase(words, first, last);
  // Other names with initials are read from the statements' sources, whole: `All Nippon Airways (ANA)`.
  const behind = / \p{Ll}/u.test(name) ? behindInitials(words, last) : last;
  return {
    name,
    start: words[first]!.start,
    end: words[last]!.end,
    speaks:
      speaksAt(words, first, behind) ||
      speaksLater(words, last) ||
      (sure && speaksWith(words, last)) ||
      speaksBehindAside(words, behind, ({ key }) => key === 'which' || (sure && /^(?:an?|the)$/.test(key))),
    sure,
  };
}

function phrase(words: readonly Word[], first: number, last: number): string {
  let text = words[first]!.text;
  for (let index = first + 1; index <= last; index++)
    text += (words[index]!.gap > 0 ? ' ' : '') + words[index]!.text;
  return text;
}

function phraseKey(words: readonly Word[], first: number, last: number): string {
  return phrase(words, first, last).toLowerCase();
}
