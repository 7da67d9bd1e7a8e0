import type { Article, Span } from '../article/article';
import type { Passage } from '../article/passages';
import type { Directory } from '../officials/directory';
import type { PassageMemo } from './memo';
import type { Organisation, Person } from './reading';
import type { Steps } from '../steps';
import { bearerOf, type Bearer } from './people/bearer';
import { NameClusters } from './people/names/clusters';
import { gendersByPronouns } from './people/names/genders';
import { isGivenName } from './people/givenNames';
import { LONGEST_HEADLINE, mentionsInTitle, readTitle } from './people/names/headline';
import { compareSpans, mentionsOf, type Mention } from './people/names/mentions';
import { findCandidates, type PassageNames } from './people/names/nameCandidates';
import { STRIDE, type NameCluster, type NamePlaceIn } from './people/names/nameCluster';
import type { OrganisationCandidate } from './people/names/organisationCandidates';
import { firmsIn } from './people/names/firmClues';
import { firmOf, joinOrganisations } from './people/organisations';
import { personOf } from './people/person';
import { CountriesNamed } from './people/countriesNamed';
import { officesDisagree } from './officeAgreement';
import { DirectoryMatcher } from './people/directoryMatch';
import { byTerms, longAgo, onDate } from './people/offices/officeOnDate';
import { wordKey } from './people/words';
import { placesIn } from './people/names/placeClues';

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
