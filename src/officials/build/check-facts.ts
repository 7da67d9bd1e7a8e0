// Compares the data with public facts; prints what contradicts them and how much of them the data has, and ends with 1
// where something contradicts:
//   npx tsx src/officials/build/check-facts.ts ../shared/eval/officials [--mark] [--differences] [--years LIST]…
// The folder holds the World Factbook's changes of heads of state and of government, and the congress-legislators
// project's presidents and sitting members of Congress; other facts, former members among them, come from packages and
// from facts/wikidata.txt.
// `--mark` marks (` +`) the terms that a fact confirms; what is marked already (` +`, ` ~`) it leaves, but marks
// ` ~`, too, what a list of heads by years (facts/years.ts) agrees with. `--differences` prints what differs by up to a
// month, and whom the data does not have where it has somebody else.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { splitMark } from '../form';
import { compare, confirms, type Verdict } from './facts/compare';
import { countriesOf, readDataFiles, readTerms, type DataFile, type Held } from './facts/data';
import { explained } from './facts/explained';
import { wordsOf, type Fact } from './facts/fact';
import type { Member } from './facts/legislators';
import { loadFacts } from './facts/sources';
import { agreeing, readYears } from './facts/years';

/** Older facts are compared, but where they differ the data need not follow. */
const SINCE = '1990';

const none: Readonly<Record<Verdict, number>> = {
  same: 0,
  month: 0,
  renewed: 0,
  another: 0,
  contradiction: 0,
  unknown: 0,
};

/** Prints each source's figures; answers the terms that are confirmed and what contradicts. */
function check(facts: readonly Fact[], terms: readonly Held[], differences: boolean) {
  const counts = new Map<string, Record<Verdict, number>>();
  const confirmed = new Set<Held>();
  const contradictions: string[] = [];
  const used = new Set<string>();
  for (const fact of facts) {
    const result = compare(fact, terms);
    const reason = `${fact.place} ${fact.since}`;
    const differs = ['contradiction', 'another', 'month'].includes(result.verdict);
    const here = (): string =>
      `${fact.source}: ${fact.place}, ${fact.levels[0]} ${fact.about}: ${fact.words.join(' ')} since ${fact.since}, here ${result.held.map(({ key, term }) => `${key} ${term.from}`).join(', ')}`;
    let { verdict } = result;
    if (verdict === 'another' && !fact.clear) verdict = 'unknown';
    // Of presidents and vice presidents nobody may be missing.
    if (verdict === 'another' && fact.source === 'congress-legislators') verdict = 'contradiction';
    if (verdict === 'contradiction' && reason in explained) used.add(reason);
    if (verdict === 'contradiction' && (!fact.clear || fact.since < SINCE || reason in explained))
      verdict = 'unknown';
    if (verdict === 'contradiction') contradictions.push(here());
    else if (differences && differs && fact.clear) console.log(here());
    const count = counts.get(fact.source) ?? { ...none };
    count[verdict]++;
    counts.set(fact.source, count);
    for (const held of confirms(result)) if (held.term.sourceClass !== 'facts') confirmed.add(held);
  }
  for (const [source, { same, month, renewed, another, unknown }] of counts)
    console.log(
      `${source}: ${same} first days the same, ${month} within a month, ${renewed} within a running term, ${another} where the data has somebody else, ${unknown} of people and places not here, from before ${SINCE}, or explained`,
    );
  for (const reason of Object.keys(explained))
    if (!used.has(reason)) console.log(`explained for nothing: ${reason}`);
  return { confirmed, contradictions };
}

/** Sitting members: each seat's running term is in the data with its holder. */
function checkCongress(members: readonly Member[], terms: readonly Held[]): string[] {
  const held = terms.filter(({ term }) => term.level === 'legislature' && term.sourceClass === 'facts');
  const missing = members.filter(
    ({ name, terms: own }) =>
      !held.some(
        ({ key, term }) =>
          term.from === own[0]?.['start'] && wordsOf(key).join().includes(wordsOf(name['last']!).join()),
      ),
  );
  console.log(`members of Congress: ${members.length}, ${held.length} terms here`);
  return missing.map(({ name }) => `${name['first']} ${name['last']} is missing`);
}

/**
 * The files with ` +` on the lines of confirmed terms and ` ~` on those of agreed ones, before a Wikidata item; ` *` stays where neither is.
 */
function mark(
  files: readonly DataFile[],
  confirmed: ReadonlySet<Held>,
  agreed: ReadonlySet<Held>,
  seen: ReadonlySet<Held>,
  terms: readonly Held[],
): void {
  for (const { file, lines } of files) {
    const marked = [...lines];
    for (const held of terms) {
      if (held.file !== file || held.term.sourceClass === 'facts') continue;
      const { text, item } = splitMark(lines[held.line - 1]!);
      const sign = confirmed.has(held) ? ' +' : agreed.has(held) ? ' ~' : seen.has(held) ? ' *' : '';
      marked[held.line - 1] = text + sign + item;
    }
    if (marked.some((line, i) => line !== lines[i])) writeFileSync(file, marked.join('\n'));
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      mark: { type: 'boolean' },
      differences: { type: 'boolean', default: false },
      years: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error('usage: check-facts.ts FOLDER [--mark] [--differences] [--years LIST]…');
  const files = readDataFiles();
  const terms = readTerms(files);
  const countries = countriesOf(files);
  const { facts, sitting } = loadFacts(folder, countries);
  const { confirmed, contradictions } = check(facts, terms, values.differences);
  const read = terms.filter((held) => !confirmed.has(held) && held.term.sourceClass === 'confirmed');
  for (const held of read) confirmed.add(held);
  contradictions.push(...checkCongress(sitting, terms));
  const public_ = terms.filter(({ term }) => term.sourceClass === 'facts').length;
  const listed = agreeing(
    values.years.flatMap((file) => readYears(readFileSync(file, 'utf8'), countries)),
    terms,
  );
  const agreed = new Set(
    terms.filter((held) => !confirmed.has(held) && (listed.has(held) || held.term.sourceClass === 'agreed')),
  );
  const seen = new Set(
    terms.filter((held) => held.term.sourceClass === 'held' && !confirmed.has(held) && !agreed.has(held)),
  );
  const general = terms.length - public_ - confirmed.size - agreed.size - seen.size;
  const share = (count: number): string => `${((100 * count) / terms.length).toFixed(1)} %`;
  console.log(
    `${terms.length} terms: ${share(public_)} are facts, ${share(confirmed.size)} (${confirmed.size}, ${read.length} of them by pages that were read) confirmed, ${share(agreed.size)} (${agreed.size}) agreed by year, ${share(seen.size)} seen in office, ${share(general)} general knowledge`,
  );
  if (values.mark === true) mark(files, confirmed, agreed, seen, terms);
  for (const contradiction of contradictions) console.log(`contradiction: ${contradiction}`);
  console.log(`${contradictions.length} contradictions`);
  if (contradictions.length > 0) process.exitCode = 1;
}

main();
