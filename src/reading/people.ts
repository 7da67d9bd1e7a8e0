import type { Article, Span } from '../article/article';
import { analysePassage, type Passage } from '../article/passages';
import type { Directory } from '../officials/directory';
import type { PassageMemo } from './memo';
import type { Gender, Office, Organisation, Person } from './reading';
import type { Steps } from './steps';
import { bearerOf, type Bearer } from './people/bearer';
import { NameClusters } from './people/clusters';
import { genderOf, gendersByPronouns } from './people/genders';
import { isGivenName } from './people/givenNames';
import { Clue, type NameCandidate } from './people/nameCandidate';
import { findCandidates, type PassageNames } from './people/nameCandidates';
import type { NameCluster, NamePlaceIn } from './people/nameCluster';
import type { OrganisationCandidate } from './people/organisationCandidates';
import { firmsIn } from './people/firmClues';
import { firmOf, joinOrganisations } from './people/organisations';
import { CountriesNamed } from './people/countriesNamed';
import { isSentenceWord } from './people/capitalisedWords';
import { officesDisagree } from './officeAgreement';
import { DirectoryMatcher } from './people/directoryMatch';
import { byTerms, longAgo, onDate } from './people/officeOnDate';
import { officeOf, sameOffice, type PrintedOffice } from './people/printedOffice';
import { isRelation } from './people/roles';
import { wordKey, wordsOf, type Word } from './people/words';
import { placesIn } from './people/placeClues';
import { isPlace } from './people/places';
import { turnLabel, withoutCapitals } from './turnLabel';

/** A place where a person or organisation is named, by id. */
export interface NamedPlace extends Span {
  readonly person: number | null;
  readonly organisation: number | null;
  /** Where the office begins that stands directly before the name, for people. */
  readonly officeStart?: number | undefined;
  /** Somebody else of that surname, by id, whom nothing in the file tells from this person. */
  readonly rival?: number | undefined;
}

/** Everyone and everything that can speak, and where they are named. */
export interface People {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** All mentions of `people` and `organisations`, in file order. */
  readonly names: readonly NamedPlace[];
}

/**
 * Second stage: who is named in the file, in which forms and offices, and which organisations speak.
 *
 * Each passage is searched for names by itself; then the names of the whole file are joined, since a shuffled file
 * introduces people after it has used their surnames.
 *
 * @param directory adds offices on the article's date and genders, and knows surnames of the day; people are found without
 */
export function* findPeople(
  article: Article,
  passages: readonly Passage[],
  memo: PassageMemo,
  directory: Directory | null = null,
): Steps<People> {
  const places: NamePlaceIn[] = [];
  const bodies: { readonly passage: number; readonly candidate: OrganisationCandidate }[] = [];
  const lowerCase = new Set<string>();
  const firms = new Set<string>();
  const others = new Set<string>();
  const pronouns: PassageNames['pronouns'][] = [];
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]!;
    const found = memo.recall('names', passage.text, () => findCandidates(passage));
    for (const candidate of found.names) places.push({ passage: index, candidate, trailing: 0 });
    for (const candidate of found.organisations) {
      bodies.push({ passage: index, candidate });
      const firm = firmOf(candidate.name);
      if (firm !== null) firms.add(firm);
    }
    for (const word of found.lowerCase) lowerCase.add(word);
    const { text } = passage;
    for (const word of memo.recall('firms', text, () => [...firmsIn(text), ...placesIn(text)]))
      firms.add(word);
    pronouns.push(found.pronouns);
    yield;
  }
  const matcher = directory ? new DirectoryMatcher(directory, article.header.date) : null;
  if (matcher) {
    for (const [index, { candidate }] of bodies.entries()) {
      for (const key of surnamesOfOthers(candidate.name.split(' '), matcher)) others.add(key);
      if (index % STRIDE === STRIDE - 1) yield;
    }
    for (const [index, { candidate }] of places.entries()) {
      for (const key of surnamesOfOthers(candidate.words, matcher)) others.add(key);
      if (index % STRIDE === STRIDE - 1) yield;
    }
  }
  const title = readTitle(article);
  const joined = yield* NameClusters.join(
    places,
    { lowerCase, firms, others, title: ` ${title.words.map(({ key }) => key).join(' ')} ` },
    matcher,
  );
  const genders = yield* gendersByPronouns(joined.clusters, pronouns);
  const titleMentions = mentionsInTitle(title, joined);
  yield;
  const countries = yield* CountriesNamed.in([
    (article.header.title ?? '').slice(0, LONGEST_HEADLINE),
    ...passages.map(({ text }) => text),
  ]);
  const american = countries.areAmerican;
  const { date } = article.header;
  const passageAt = passagesByPlace(passages);
  const people: Person[] = [];
  const ordered: { readonly cluster: NameCluster; readonly mentions: readonly Mention[] }[] = [];
  for (const cluster of joined.clusters) {
    const mentions = yield* mentionsOf(cluster, passages, titleMentions.get(cluster) ?? []);
    if (mentions.length > 0) ordered.push({ cluster, mentions });
    if (ordered.length % 50 === 0) yield;
  }
  ordered.sort((a, b) => compareSpans(a.mentions[0]!.span, b.mentions[0]!.span));
  for (const { cluster, mentions } of ordered) {
    const gender = genders.get(cluster) ?? null;
    const found = yield* personOf(people.length, cluster, mentions, passages, gender, american);
    const offices = onDate(found.offices, date, (surname) => matcher?.haveLeft(surname) === true);
    const person = { ...found, offices };
    const stranger = person.offices.length === 0 && others.has(wordKey(person.name));
    const known = matcher && !stranger ? withDirectory(person, matcher, article, countries) : person;
    const dated = date === null ? known.offices : longAgo(known.offices, date, passageAt);
    people.push({ ...known, offices: dated });
    if (people.length % 50 === 0) yield;
  }
  const organisations = yield* joinOrganisations(bodies, passages, people);
  const mentioned = ordered.map(({ mentions }) => mentions);
  const ids = new Map(ordered.map(({ cluster }, id) => [cluster, id]));
  return { people, organisations, names: yield* inFileOrder(mentioned, organisations, ids) };
}

/** Finds the passage of a place in the file. */
function passagesByPlace(passages: readonly Passage[]): (span: Span) => Passage | undefined {
  const firsts = new Map<number, number>();
  for (let k = passages.length - 1; k >= 0; k--) firsts.set(passages[k]!.line, k);
  return ({ line, start }) => {
    let k = firsts.get(line) ?? -1;
    while (passages[k + 1]?.line === line && passages[k + 1]!.offset <= start) k++;
    return passages[k];
  };
}

/** Surnames of the day behind the given names of others: `lee` of `Zed Ann Lee Fund`. */
function surnamesOfOthers(words: readonly string[], matcher: DirectoryMatcher): string[] {
  const found: string[] = [];
  for (let k = 1; k < words.length; k++) {
    const given = words[k - 1]!;
    const surname = words[k]!;
    if (isGivenName(wordKey(given)) && matcher.isOfAnother(given, surname)) found.push(wordKey(surname));
  }
  return found;
}

/** All mentions in file order: gathered by line, for there may be many lines and never many names in one. */
function* inFileOrder(
  people: readonly (readonly Mention[])[],
  organisations: readonly Organisation[],
  ids: ReadonlyMap<NameCluster, number>,
): Steps<NamedPlace[]> {
  const lines: NamedPlace[][] = [];
  let done = 0;
  const add = (place: NamedPlace): void => {
    (lines[place.line] ??= []).push(place);
    done++;
  };
  for (const [id, mentions] of people.entries()) {
    for (const { span, officeStart, place } of mentions) {
      const rival = place?.rival && ids.get(place.rival);
      add({ ...span, person: id, organisation: null, officeStart, rival });
      if (done % 1_000 === 0) yield;
    }
  }
  for (const { id, mentions } of organisations) {
    for (const span of mentions) {
      add({ ...span, person: null, organisation: id });
      if (done % 1_000 === 0) yield;
    }
  }
  const names: NamedPlace[] = [];
  for (const line of lines) {
    // Lines without names are holes.
    for (const place of (line as NamedPlace[] | undefined)?.sort(compareSpans) ?? []) names.push(place);
    if (names.length % 1_000 === 0) yield;
  }
  return names;
}

/** A person with what the directory adds. */
function withDirectory(
  person: Person,
  matcher: DirectoryMatcher,
  { lines, header: { date } }: Article,
  countries: CountriesNamed,
): Person {
  const bearer = (): Bearer => bearerOf(person.offices, person.mentions, lines);
  const entry = matcher.entryOf(person.name, person.offices, bearer, countries);
  if (!entry) return person;
  const offices = [...person.offices, ...entry.offices];
  const printed = date === null ? person.offices : byTerms(person.offices, entry.terms, date);
  return {
    ...person,
    official: person.official || entry.official,
    offices: [...printed, ...entry.offices],
    gender: entry.gender ?? person.gender,
    ...(officesDisagree(offices) && { isDisputed: true }),
  };
}

interface Mention {
  readonly span: Span;
  /** The name as printed, but for the capitals of a transcript's label. */
  readonly text: string;
  readonly place: NamePlaceIn | null;
  readonly officeStart?: number;
}

function* mentionsOf(
  cluster: NameCluster,
  passages: readonly Passage[],
  inTitle: readonly Mention[],
): Steps<Mention[]> {
  const mentions = [...inTitle];
  // `Mark and Linda Olsen` have one surname; who is called Mark elsewhere keeps that name.
  const goesByGivenName = cluster.places.some(
    ({ candidate }) => candidate.keys.length === 1 && candidate.shared === undefined,
  );
  for (const place of cluster.places) {
    const { line, offset, text } = passages[place.passage]!;
    const { start, end } = place.candidate;
    const last = end - place.trailing;
    const { shared } = place.candidate;
    const surname = shared === undefined || goesByGivenName ? '' : ` ${shared}`;
    const printed = parted(text.slice(start, last), place.candidate) + surname;
    // No more than a courtesy title or a remark in brackets stands between.
    const office = place.candidate.offices.find(
      (each) =>
        each.end <= start && start - each.end <= LONGEST_TITLE && !text.slice(each.end, start).includes(','),
    );
    const inLabel = last <= (turnLabel(text)?.nameEnd ?? 0);
    mentions.push({
      span: { line, start: offset + start, end: offset + last },
      text: inLabel ? withoutCapitals(printed) : printed,
      place,
      ...(office && { officeStart: offset + office.start }),
    });
    if (mentions.length % STRIDE === 0) yield;
  }
  return mentions.sort((a, b) => compareSpans(a.span, b.span));
}

/** A name with a space between words that are printed without one: `BenLund`. */
function parted(text: string, { words, starts }: NameCandidate): string {
  let name = text;
  for (let k = words.length - 1; k > 0; k--) {
    const at = starts[k]! - starts[0]!;
    if (at === starts[k - 1]! - starts[0]! + words[k - 1]!.length)
      name = `${name.slice(0, at)} ${name.slice(at)}`;
  }
  return name;
}

function* personOf(
  id: number,
  cluster: NameCluster,
  mentions: readonly Mention[],
  passages: readonly Passage[],
  genderByPronouns: Gender | null,
  american: boolean,
): Steps<Person> {
  const forms = new Map<string, number>();
  for (const { text } of mentions) forms.set(text, (forms.get(text) ?? 0) + 1);
  if (mentions.length >= STRIDE) yield;
  const ranked = [...forms].sort(
    (a, b) => wordCount(b[0]) - wordCount(a[0]) || b[1] - a[1] || b[0].length - a[0].length,
  );
  const fullest = ranked[0]![0];
  const byFrequency = (a: [string, number], b: [string, number]): number => b[1] - a[1];
  const titled = [...(yield* titledForms(mentions, passages))].sort(byFrequency).slice(0, MOST_TITLED_FORMS);
  const name = (cluster.titled === true ? titled.shift()?.[0] : undefined) ?? fullest;
  const aliases = [...ranked.slice(1).sort(byFrequency), ...titled].map(([form]) => form);
  const printed: PrintedOffice[] = [];
  const offices: Office[] = [];
  let introduction = -1;
  for (const [index, { place, text }] of mentions.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (
      text === fullest &&
      (introduction < 0 ||
        (place?.candidate.offices.length && !mentions[introduction]!.place?.candidate.offices.length))
    ) {
      introduction = index;
    }
    if (!place) continue;
    const { line, offset } = passages[place.passage]!;
    for (const found of place.candidate.offices) {
      if (isRelation(headNoun(found.title))) continue;
      const office = found.american && american ? { ...found, country: 'United States' } : found;
      const known = printed.findIndex((other) => sameOffice(other, office));
      if (known < 0) {
        if (printed.length === MOST_OFFICES) continue;
        printed.push(office);
        offices.push(officeOf(office, line, offset));
      } else if (isFuller(office, printed[known]!)) {
        printed[known] = office;
        offices[known] = officeOf(office, line, offset);
      }
    }
  }
  return {
    id,
    name,
    aliases,
    official: printed.some(isPublic),
    offices,
    mentions: mentions.map(({ span }) => span),
    introduction: Math.max(0, introduction),
    gender: genderOf(cluster) ?? genderByPronouns,
  };
}

/** Units between an office and a name: `Dr `, ` (Operations) `. */
const LONGEST_TITLE = 30;

/** Of a title so much is read, in UTF-16 units: the first line of a file may be anything. */
const LONGEST_HEADLINE = 1_000;

/** So many small things are done between two chances to pause. */
const STRIDE = 1_000;

/** At most so many offices are listed of one person: each is compared with all. */
const MOST_OFFICES = 50;

/** At most so many forms with a title are listed as aliases. */
const MOST_TITLED_FORMS = 4;

/** Forms with the title that stands before them (`President Lund`, `Mr. Lund`), and how often each stands in the file. */
function* titledForms(
  mentions: readonly Mention[],
  passages: readonly Passage[],
): Steps<Map<string, number>> {
  const forms = new Map<string, number>();
  for (const [index, { place, text }] of mentions.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (!place || place.candidate.keys.length > 1) continue;
    const { candidate, passage, trailing } = place;
    const before = passages[passage]!.text.slice(Math.max(0, candidate.start - 40), candidate.start);
    const titles =
      /(?:^|\s)((?:(?:\p{Lu}\p{Ll}*|Mrs?\.|Ms\.|Dr\.|Sen\.|Rep\.|Gov\.|Gen\.|Lt\.|Col\.|Prof\.|Rev\.) ){1,3})$/u.exec(
        before,
      )?.[1];
    const title = titles && withoutOpening(titles);
    if (!title || trailing > 0 || !(candidate.clues & (Clue.office | Clue.honorific))) continue;
    const form = title + text;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Titles without the small words that open a sentence before them: `When President `. */
function withoutOpening(titles: string): string {
  const words = titles.split(' ');
  const first = words.findIndex((word) => !isSentenceWord(wordKey(word)));
  return words.slice(first).join(' ');
}

/** Whether one print of an office says more than another. */
function isFuller(office: PrintedOffice, than: PrintedOffice): boolean {
  const weight = (o: PrintedOffice): number => (o.country === null ? 0 : 2) + (o.body === null ? 0 : 1);
  return weight(office) > weight(than);
}

/** Bodies whose offices are no public ones. */
const PRIVATE_BODY =
  /\b(?:unions?|(?:[Tt]eachers|[Ww]orkers|Farmers|[Ss]tudents)['’]? Union|[Uu]nion local|charity|Universit(?:y|ies)|(?:College|School|Institute|Center|Centre|Club|Group|Foundation|Association|Hospital|Chamber)s?|Company|Corp|Corporation|Inc|Society|Times|Post|News|Brookings|Council on Foreign)\b/;

/** Bodies whose presidents hold a public office. */
const PUBLIC_BODY =
  /\b(?:Senate|House|Congress|Parliament|Assembly|Council|Court|Commission|Commonwealth|Confederate|[A-Z][a-z]+(?:[ei]an|ese|ish)|Government|Republic|State|County|City|Federal|Fed|Reserve|Central|European|EU|ECB|African Union|World Bank|IMF|UN|U\.N\.|Party|Authority|Board of|Duma|Bundestag|Knesset)\b/;

const FORCES = /\b(?:army|navy|naval|air force|police|marines?|guard|fire|sheriff|military|forces?)\b/i;

/** Whether an office that both states and firms or teams have is a firm's or a team's: `Norpost President`, `team captain`. */
function isPrivatePost({ title, body, country, printed }: PrintedOffice): boolean {
  if (/\bcaptain\b/i.test(title))
    return !FORCES.test(printed) && (body !== null || country !== null || !/Captain/.test(title));
  // `Vice President of Operations`
  if (/^(?:(?:senior|executive|assistant|group) )*vice[- ]president (?:of|for)\b/i.test(title))
    return country === null && !PUBLIC_BODY.test(title);
  return (
    /^(?:vice[- ])?president\b/i.test(title) &&
    body !== null &&
    country === null &&
    !isPlace(body.toLowerCase()) &&
    !PUBLIC_BODY.test(body)
  );
}

/** Whether somebody pleads for a client rather than for a state: `his solicitor`, `the familys attorney`. */
function isPrivateLawyer({ title, body, country }: PrintedOffice): boolean {
  return (
    /^(?:(?:personal|longtime|long-time|outside|defen[cs]e|familys) )*(?:attorney|solicitor)(?: for .*)?$/i.test(
      title,
    ) &&
    body === null &&
    country === null
  );
}

/** Those who have a country without an office of it: `the Wales head coach`, `BBC News Russia editor`. */
const OF_TEAMS_AND_PAPERS = /\b(?:coach|manager|bureau chief|host)$/i;

const OF_TOWNS =
  /\b(?:(?:City|County|Town|Village|Borough) (?:Manager|Executive|Clerk|Administrator)|(?:city|county|town) (?:manager|executive|clerk|administrator)|Fire (?:Chief|Marshal)|fire (?:chief|marshal))\b/;

function isPublic(office: PrintedOffice): boolean {
  const { kind, body, country, printed } = office;
  if (isPrivateLawyer(office)) return false;
  if (kind === 'occupation') return false;
  // A school district is the state's.
  const owner = `${body ?? ''} ${printed}`.replace(/\bSchools? (?=District|Board)/g, '');
  if (PRIVATE_BODY.test(owner)) return false;
  if (OF_TOWNS.test(printed)) return true;
  if (isPrivatePost(office) || OF_TEAMS_AND_PAPERS.test(office.title)) return false;
  return (
    kind === 'public' ||
    country !== null ||
    /(?:House|Senate|[Cc]ouncil member|Parliament|Assembly|Ministry|Department|Pentagon|police|Police|NATO|Kremlin|U\.?N|state|federal|government|Federal|Commission (?:[Cc]hair|[Cc]ommissioner|[Dd]irector|[Ss]poke)|NASA|FBI|CIA|EPA|FEMA|FDA|CDC|[Ss]heriff|[Dd]etective|Sub-[Ii]nspector|School (?:District|Board))/.test(
      `${body ?? ''} ${printed}`,
    )
  );
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function compareSpans(a: Span, b: Span): number {
  return a.line - b.line || a.start - b.start || a.end - b.end;
}

/** The title as far as it is looked at, and its words; without a line where there is none. */
interface Title {
  readonly line: number | null;
  readonly text: string;
  readonly words: readonly Word[];
}

function readTitle({ header: { titleLine: line }, lines }: Article): Title {
  const text = line === null ? '' : (lines[line - 1] ?? '').slice(0, LONGEST_HEADLINE);
  return { line, text, words: wordsOf(analysePassage(text)) };
}

/** Where the title names people that the text names. Headlines capitalise too much to find anybody by them alone. */
function mentionsInTitle({ line, text, words }: Title, joined: NameClusters): Map<NameCluster, Mention[]> {
  const found = new Map<NameCluster, Mention[]>();
  if (line === null) return found;
  const hasSmall = /\p{Ll}/u.test(text);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    // `UN` is no Kim Jong Un.
    if (!word.capital || (hasSmall && /^\p{Lu}{2,3}$/u.test(word.text))) continue;
    let key = word.key;
    let owners = joined.peopleOf(key);
    let end = word.end;
    if (owners.length === 0 && key.length > 4 && key.endsWith('s')) {
      key = key.slice(0, -1);
      owners = joined.peopleOf(key);
      end--;
    }
    const fullStart = ({ forms }: NameCluster): number => {
      let from = word.start;
      for (const form of forms) {
        const before = words.slice(Math.max(0, index - form.length + 1), index + 1);
        if (form.length > 1 && before.map((w) => w.key).join(' ') === form.join(' '))
          from = Math.min(from, before[0]!.start);
      }
      return from;
    };
    // Of two bearers of a surname the one whose given name stands before it.
    if (owners.length > 1) owners = owners.filter((each) => fullStart(each) < word.start);
    if (owners.length !== 1) continue;
    const owner = owners[0]!;
    // The given name belongs to the mention.
    const start = fullStart(owner);
    if (
      start === word.start &&
      (word.first || owner.forms.every((form) => form.at(-1) !== key && form[0] !== key))
    ) {
      if (owner.forms.every((form) => form.at(-1) !== key)) continue;
    }
    const list = found.get(owner) ?? [];
    const last = list.at(-1);
    if (last && last.span.end > start) list.pop();
    list.push({ span: { line, start, end }, text: text.slice(start, end), place: null });
    found.set(owner, list);
  }
  return found;
}

/** The noun of an office: `voter` of `Republican voter`, `grandson` of `grandson of the founder`. */
function headNoun(title: string): string {
  const head = title.toLowerCase().split(' of ')[0]!;
  return head.slice(head.lastIndexOf(' ') + 1);
}
