// Compares the data with public-domain facts and prints what contradicts them and how much of them the data has:
//   npx tsx src/officials/build/check-facts.ts ../shared/eval/officials [--mark]
// The folder holds the World Factbook's changes of heads of state and of government, and the congress-legislators
// project's presidents and sitting members of Congress (CC0). Ends with 1 where something contradicts. `--mark` marks
// (` +`) the presidents and vice presidents of the United States whose first day the facts give.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { covers, firstDay, lastDay } from '../period';
import { parse, type Parsed } from '../parse';
import { directoryText } from './build-directory.mjs';

interface Member {
  readonly name: Record<string, string>;
  readonly terms: Record<string, string>[];
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&([a-z])[a-z]+;/g, '$1')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const wordsOf = (text: string): string[] => fold(text).match(/[a-z]{3,}/g) ?? [];

/** The few fields wanted, read line by line: the lists are machine-written YAML of one shape. */
function readMembers(file: string): Member[] {
  const members: Member[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '- id:') members.push({ name: {}, terms: [] });
    const member = members.at(-1);
    const field = /^ {4}(first|last|nickname|start|end|state): '?(.*?)'?$/.exec(line);
    const type = /^ {2}- type: (\w+)/.exec(line);
    if (type) member!.terms.push({ type: type[1]! });
    else if (field && member) {
      const target = /^[fln]/.test(field[1]!) ? member.name : member.terms.at(-1);
      if (target) target[field[1]!] = field[2]!;
    }
  }
  return members;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface Fact {
  readonly level: 'head-of-state' | 'head-of-government';
  readonly words: readonly string[];
  readonly since: string;
}

/** Who first stands in a row of the Factbook's changes, and since when; the day must be given. */
function factOf(level: Fact['level'], text: string | null | undefined): Fact | null {
  const plain = fold(text ?? '').replace(/<[^>]*>/g, '');
  const match = /^([^;()]{4,120}?)\s*\(since (\d{1,2}) (\w{3})\w* (\d{4})\s*\)/.exec(plain);
  const month = months.indexOf(match?.[3] ?? '') + 1;
  if (!match || month === 0 || /represented|\band\b|council|speaker/.test(match[1]!)) return null;
  const since = `${match[4]}-${String(month).padStart(2, '0')}-${match[2]!.padStart(2, '0')}`;
  return { level, words: wordsOf(match[1]!), since };
}

/** Facts of the Factbook that are not taken over, by country and day, with the reason. */
const explained: Readonly<Record<string, string>> = {
  'Democratic Republic of the Congo 2019-05-20': 'appointed; took office with the cabinet in September',
  'Democratic Republic of the Congo 2021-02-15': 'appointed; took office with the cabinet in April',
  'Democratic Republic of the Congo 2024-04-01': 'appointed; took office with the cabinet in June',
  'Gambia 2016-12-01': 'the day of the election',
  'Ivory Coast 2010-12-04': 'took the oath while the other candidate held the office',
  'Libya 2021-02-05': 'chosen; took office in March',
  'Eswatini 2023-11-03': 'the successor, of the same family name',
  'Eswatini 2023-11-06': 'the successor, of the same family name',
  'Marshall Islands 2023-01-03': 'a slip for 2024, which a later change of the Factbook corrects',
  'Tonga 2021-11-15': 'the day of the election; took the oath in December',
  'Malaysia 2019-01-24': 'the king, who shares a name with a former prime minister',
  'Finland 2023-04-02': 'the day of the election',
  'Greece 2020-03-13': 'the predecessor’s day',
  'Slovakia 2014-06-15': 'the predecessor’s day',
  'Slovakia 2023-05-25': 'a slip for October',
  'Romania 2005-06-23': 'a slip for 2025',
  'Iran 2021-06-18': 'the day of the election',
  'Lebanon 2020-10-22': 'charged with forming a cabinet that did not come about',
  'Somalia 2023-09-30': 'somebody of a similar name in another country',
  'Somalia 2023-11-17': 'the president of Maldives, who shares two names',
};

/** Days between two days. */
const between = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * Facts of the Factbook that contradict the data: somebody whom the data has as head of the same country since a day more
 * than a month away. The Factbook names countries by codes; a country is the one that has most of a code's people.
 */
function checkHeads(file: string, { offices }: Parsed): string[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, (string | null)[][]>;
  const heads = offices.filter(({ level, country }) => country !== null && /^head-of-/.test(level));
  let same = 0;
  let other = 0;
  let renewed = 0;
  let unknown = 0;
  const contradictions = new Set<string>();
  for (const changes of Object.values(rows)) {
    const facts = changes.flatMap((row) =>
      [factOf('head-of-state', row[1]), factOf('head-of-government', row[2])].filter((fact) => fact !== null),
    );
    const votes = new Map<string, number>();
    const named = (key: string, words: readonly string[]): boolean => {
      const own = wordsOf(key.replace(/ \(.*/, ''));
      return own.filter((word) => words.includes(word)).length >= Math.min(2, own.length);
    };
    for (const { words } of facts)
      for (const { country, holders } of heads)
        if (holders.some(({ key }) => named(key, words))) votes.set(country!, (votes.get(country!) ?? 0) + 1);
    const country = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    for (const { words, since } of facts) {
      const own = heads
        .filter((office) => office.country === country)
        .flatMap(({ holders }) => holders.filter(({ key }) => named(key, words)));
      if (own.length === 0) {
        unknown++;
      } else if (own.some(({ term }) => firstDay(term.from!) <= since && since <= lastDay(term.from!)))
        same++;
      else if (own.some(({ term }) => between(firstDay(term.from!), since) <= 31)) other++;
      else if (own.some(({ term }) => covers(term, since) !== 'no')) renewed++;
      else if (since < '1990' || `${country} ${since}` in explained) unknown++;
      else
        contradictions.add(
          `${country}: ${own[0]!.key} since ${since}, here ${own.map(({ term }) => term.from).join()}`,
        );
    }
  }
  console.log(
    `heads: ${same} facts the same, ${other} within a month, ${renewed} the renewal of a term, ${unknown} of people and places not here, or explained`,
  );
  return [...contradictions];
}

/** Presidents and vice presidents since 1989: each term of the list is in the data, from its first day. */
function checkPresidents(file: string, { offices }: Parsed, mark: boolean): string[] {
  const contradictions: string[] = [];
  const days = new Map<string, string>();
  for (const { name, terms } of readMembers(file)) {
    for (const [i, { type, start }] of terms.entries()) {
      if (start! < '1989' || (terms[i - 1]?.['type'] === type && terms[i - 1]!['end'] === start)) continue;
      const title = type === 'prez' ? 'President' : 'Vice President';
      const office = offices.find((each) => each.country === 'United States' && each.titles[0] === title);
      const held = office!.holders.find(({ term }) => term.from === start);
      if (!held || !wordsOf(held.key).includes(wordsOf(name['last']!)[0]!))
        contradictions.push(`${title}: ${name['last']} since ${start}, here ${held?.key}`);
      else days.set(`${title} ${start} ${held.key}`, start!);
    }
  }
  console.log(`presidents and vice presidents: ${days.size} terms the same`);
  if (mark) {
    const target = fileURLToPath(new URL('../data/united-states.txt', import.meta.url));
    let title = '';
    const marked = readFileSync(target, 'utf8')
      .split('\n')
      .map((line) => {
        if (line.startsWith('= ')) title = line.slice(2).split(' | ')[0]!;
        const [, start, key] = /^(\S+) [mf] ([^/+]+?)(?: \/|$)/.exec(line) ?? [];
        return days.has(`${title} ${start} ${key}`) && !line.endsWith(' +') ? `${line} +` : line;
      });
    writeFileSync(target, marked.join('\n'));
  }
  return contradictions;
}

/** Sitting members: each seat's running term is in the data with its holder. */
function checkCongress(file: string, { offices }: Parsed): string[] {
  const names = offices
    .filter(({ level, country }) => level === 'legislature' && country === 'United States')
    .flatMap(({ holders }) => holders)
    .filter(({ term }) => term.sourceClass === 'facts');
  const members = readMembers(file);
  const missing = members.filter(
    ({ name, terms }) =>
      !names.some(
        ({ key, term }) =>
          term.from === terms[0]!['start'] && wordsOf(key).join().includes(wordsOf(name['last']!).join()),
      ),
  );
  console.log(`members of Congress: ${members.length}, ${names.length} terms here`);
  return missing.map(({ name }) => `${name['first']} ${name['last']} is missing`);
}

async function main(): Promise<void> {
  const [, , folder, flag] = process.argv;
  if (folder === undefined) throw new Error('usage: check-facts.ts FOLDER [--mark]');
  const data = parse(await directoryText());
  const contradictions = [
    ...checkHeads(path.join(folder, 'facts-heads-of-government-2014-2026.json'), data),
    ...checkPresidents(path.join(folder, 'facts-us-presidents.yaml'), data, flag === '--mark'),
    ...checkCongress(path.join(folder, 'facts-us-legislators-current.yaml'), data),
  ];
  for (const contradiction of contradictions) console.log(`contradiction: ${contradiction}`);
  console.log(`${contradictions.length} contradictions`);
  if (contradictions.length > 0) process.exitCode = 1;
}

void main();
