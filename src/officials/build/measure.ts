// Prints the directory's figures: `npx tsx src/officials/build/measure.ts [DEMAND.json]`.
// DEMAND.json, a list of { name, level, articles: ["20220110-…", …] }: who is named with an office in which article.
// Times are processor time, so that a busy machine does not count.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { DirectoryPerson } from '../directory';
import { loadDirectory } from '../load';
import { parse } from '../parse';
import { directoryBytes, directoryText } from './build-directory.mjs';

interface Demand {
  readonly name: string;
  readonly level: string;
  readonly articles: readonly string[];
}

/** Milliseconds of processor time. */
function time(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;

async function main(): Promise<void> {
  const text = await directoryText();
  const parsed = parse(text);
  const bytes = await directoryBytes();
  const first = time(() => void loadDirectory(bytes).lookUp('Nobody Known'));
  const loads = Array.from({ length: 8 }, () => time(() => void loadDirectory(bytes).lookUp('Nobody Known')));
  console.log(`loading: first ${first.toFixed(1)} ms, best of eight ${Math.min(...loads).toFixed(1)} ms`);
  const directory = loadDirectory(bytes);
  const { people, terms } = directory.size;
  console.log(`${people} people, ${terms} terms, ${parsed.offices.length} offices, ${bytes.length} bytes`);
  console.log(`${gzipSync(bytes).length} bytes compressed; ${parsed.problems.length} problems`);
  const classes = new Map<string, number>();
  for (const office of parsed.offices)
    for (const { term } of office.holders)
      classes.set(term.sourceClass, (classes.get(term.sourceClass) ?? 0) + 1);
  for (const [name, count] of classes) console.log(`source class ${name}: ${share(count, terms)} terms`);

  const names = [...parsed.people.keys()].map((key) => key.replace(/ \(.*/, ''));
  const each = (work: (name: string) => unknown): string => {
    const all = time(() => {
      for (const name of names) work(name);
    });
    return `${((all * 1000) / names.length).toFixed(2)} µs`;
  };
  console.log(`look-up, person not read yet: ${each((name) => directory.lookUp(name))}`);
  console.log(
    `look-up, new spelling of a person read: ${each((name) => directory.lookUp(name.replace(' ', ' Q. ')))}`,
  );
  console.log(`look-up, seen before: ${each((name) => directory.lookUp(name))}`);

  const [, , file] = process.argv;
  if (file === undefined) return;
  const demand = JSON.parse(readFileSync(file, 'utf8')) as Demand[];
  let pairs = 0;
  let known = 0;
  let dated = 0;
  const levels = new Map<string, [number, number]>();
  for (const { name, level, articles } of demand) {
    const matches = directory.match(name).filter((match) => match.kind !== 'surname');
    const held = (person: DirectoryPerson, date: string): boolean =>
      directory.officesOn(person, date).length > 0 || directory.lastOfficeBefore(person, date) !== null;
    for (const article of articles) {
      const date = article.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
      const count = levels.get(level) ?? [0, 0];
      levels.set(level, count);
      pairs++;
      count[1]++;
      if (matches.length > 0) {
        known++;
        count[0]++;
      }
      if (matches.some(({ person }) => held(person, date))) dated++;
    }
  }
  console.log(`person–article pairs covered: ${share(known, pairs)}`);
  console.log(`… with an office on the article's date or before: ${share(dated, pairs)}`);
  for (const [level, [found, all]] of levels) console.log(`  ${level}: ${found} of ${all}`);
}

void main();
