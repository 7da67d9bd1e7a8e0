/** The directory over its data and the user's own officials. */
import type { BuiltInDirectory, Term } from './directory';
import { unpackDirectory } from './asset';
import { Bearers, byBeginning } from './bearers';
import { readHolder } from './form';
import { Lines } from './lines';
import type { DirectoryData } from './nameIndex';
import { fold } from './names';
import { Offices } from './offices';
import type { OwnOfficial } from './ownOfficial';
import { KnownPerson } from './people';
import { BUCKETS } from './sound';
import { lastOfficeBefore, officesOn } from './terms';
import { officeKey } from './titles';

/** The day after which a term of the user's own file goes stale: never. */
const forever = '9999-12-31';

/**
 * The directory of the asset that `build/build-directory.mjs` makes.
 *
 * @throws {RangeError} when the bytes are no asset
 */
export const loadDirectory = (bytes: Uint8Array): BuiltInDirectory => directoryOf(unpackDirectory(bytes));

/** The directory over data; `indexed` of `asset.ts` makes them of a text. */
export function directoryOf(data: DirectoryData): BuiltInDirectory {
  let lines: Lines | null = null;
  return directoryOver(() => (lines ??= new Lines(data)), []);
}

function directoryOver(linesOf: () => Lines, own: readonly OwnOfficial[]): BuiltInDirectory {
  let loaded: LoadedDirectory | null = null;
  const directory = (): LoadedDirectory => (loaded ??= new LoadedDirectory(linesOf(), own));
  return {
    get size() {
      return directory().size();
    },
    lookUp: (name) =>
      directory()
        .bearers.match(name)
        .map(({ person }) => person),
    match: (name) => directory().bearers.match(name),
    officesOn: (person, date) => {
      const held = officesOn(person, date);
      return own.length === 0 || date === null ? held : directory().offices.withReplaced(held, date);
    },
    lastOfficeBefore,
    holders: (query, date) => directory().offices.holders(query, date),
    countryOf: (word) => directory().offices.countryOf(word),
    withOwn: (officials) => directoryOver(linesOf, officials),
  };
}

const none = new Uint16Array();

/** The empty directory, for hosts that have no data. */
export const emptyDirectory: BuiltInDirectory = directoryOf({
  text: '',
  index: { starts: new Uint16Array(BUCKETS + 1), people: none, firsts: none, others: none },
});

class LoadedDirectory {
  readonly bearers: Bearers;
  readonly offices: Offices;

  constructor(
    private readonly lines: Lines,
    own: readonly OwnOfficial[],
  ) {
    this.bearers = new Bearers(lines);
    this.offices = new Offices(lines, this.bearers);
    for (const official of own) this.merge(official);
  }

  size(): { people: number; terms: number } {
    let terms = 0;
    for (let number = 0; number < this.lines.count; number++)
      if (this.lines.isHolder(number) && readHolder(this.lines.line(number))?.key != null) terms++;
    return { people: terms - this.lines.further, terms };
  }

  private merge(official: OwnOfficial): void {
    const known = this.bearers
      .match(official.name)
      .find((match) => match.kind === 'full' && !match.loose)?.person;
    const person = (known as KnownPerson | undefined) ?? new KnownPerson(official, () => []);
    person.addVariants(official.variants);
    person.gender = official.gender ?? person.gender;
    person.wikidata = official.wikidata ?? person.wikidata;
    const officeOf = (term: { title: string; country: string | null; body: string | null }): string =>
      `${officeKey(term.title)}|${fold(term.country ?? '')}|${fold(term.body ?? '')}`;
    const replaced = new Set(official.terms.map(officeOf));
    const terms = person.termLines.filter(({ term }) => !replaced.has(officeOf(term)));
    for (const own of official.terms) {
      const term: Term = { ...own, asOf: forever, sourceClass: 'own', acting: false };
      const { title, country, body, level } = own;
      const bodies = body === null ? [] : [body];
      terms.push({ term, line: -1 });
      const office = { titles: [title], bodies, country, level, several: false, line: null };
      this.offices.add({ ...office, own: { person, term } });
    }
    person.termLines = terms.sort(byBeginning);
    this.bearers.add(person);
  }
}
