/** The data as facts are compared with it: every term with the names of its holder and the line it stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHolder, readSection } from '../../form';
import { fold } from '../../names';
import { parse, type Office } from '../../parse';
import type { Term } from '../../directory';
import { placeKey, wordsOf } from './fact';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));

export interface DataFile {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The data's files, whole. */
export const readDataFiles = (): DataFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

/** One term of the data. */
export interface Held {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly office: Office;
  readonly key: string;
  readonly term: Term;
  /** The words of each form of the holder's name. */
  readonly names: readonly (readonly string[])[];
  /** Titles and bodies, folded, for `Fact.about`. */
  readonly said: string;
}

/** Every term of the data. */
export function readTerms(files: readonly DataFile[]): Held[] {
  const variants = new Map<string, Set<string>>();
  for (const { lines } of files)
    for (const line of lines) {
      const holder = /^[=!#]/.test(line) ? null : readHolder(line);
      if (holder?.key == null) continue;
      const forms = variants.get(holder.key) ?? new Set([holder.name]);
      for (const form of holder.variants) forms.add(form);
      variants.set(holder.key, forms);
    }
  return files.flatMap(({ file, lines }) =>
    parse(lines.join('\n')).offices.flatMap((office) => {
      const said = ` ${fold([...office.titles, ...office.bodies].join(' '))} `;
      return office.holders.map(({ key, term, line }) => {
        const names = [...variants.get(key)!].map(wordsOf).filter((words) => words.length > 0);
        return { file, line, office, key, term, names, said };
      });
    }),
  );
}

/** The data's first name of each country by `placeKey` of any of its names. */
export function countriesOf(files: readonly DataFile[]): Map<string, string> {
  const countries = new Map<string, string>();
  for (const line of files.flatMap(({ lines }) => lines)) {
    if (!line.startsWith('== ')) continue;
    const { country, aliases } = readSection(line);
    if (country !== null) for (const name of [country, ...aliases]) countries.set(placeKey(name), country);
  }
  return countries;
}
