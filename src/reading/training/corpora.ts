/**
 * The labelled articles that the small models of this folder learn from. They are other people's texts, live outside
 * the project (by default in `../shared/eval`) and only counts over at least five articles leave them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** One article in its published order. */
export interface Source {
  readonly id: string;
  readonly set: 'articles' | 'marked' | 'polnear' | 'ggt' | 'summaries' | 'wire';
  readonly title: string;
  /** `YYYYMMDD`, empty when unknown. */
  readonly date: string;
  /** With all marks, curly. */
  readonly paragraphs: readonly string[];
  readonly reference: string | null;
}

interface SeedLibrary {
  curlify(text: string): { text: string };
  damage(text: string): { text: string; dropped: { at: number; ch: string }[] };
}

export interface Corpora {
  readonly sources: readonly Source[];
  /** A text as one line, its marks curly. */
  clean(text: string): string;
  /** A text without its non-ASCII characters, and what was dropped where (offsets in the result). */
  damage(text: string): { text: string; dropped: { at: number; ch: string }[] };
}

/** Page furniture that stands between paragraphs of scraped articles. */
const FURNITURE =
  /^(?:story continued below|advertisement|related|read more|share this|like this:|loading|sign up|subscribe|\d+ shares|photo|image|video|follow |copyright|media playback|click here|updated|published|posted|getty|see also|most read)/i;

/** Everything there is, without articles that are in `articles` too: those are kept for measuring. */
export async function loadCorpora(folder: string): Promise<Corpora> {
  const library = (await import(pathToFileURL(path.resolve(folder, 'seedlib.mjs')).href)) as SeedLibrary;
  const clean = (text: string): string =>
    library.curlify(text.replace(/[\r\n\t]+/g, ' ').replace(/^\s+|\s+$/g, '')).text;
  const rows = <T>(file: string): T[] =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  const sources: Source[] = [];
  const add = (source: Omit<Source, 'paragraphs'>, paragraphs: readonly string[]): void => {
    const kept = paragraphs.map(clean).filter((text) => text.length > 0);
    sources.push({ ...source, title: clean(source.title), paragraphs: kept });
  };

  for (const file of readdirSync(path.join(folder, 'articles')).sort()) {
    if (!file.endsWith('.truth.json')) continue;
    const truth = JSON.parse(readFileSync(path.join(folder, 'articles', file), 'utf8')) as {
      slug: string;
      title: string;
      date: string;
      lines: { orig: number; intact: string }[];
    };
    const { slug: id, title, date } = truth;
    const lines = [...truth.lines].sort((a, b) => a.orig - b.orig).map((line) => line.intact);
    add({ id, set: 'articles', title, date, reference: null }, lines);
  }
  type Marked = { title: string; date: string; url: string; paragraphs: string[] };
  for (const { title, date, url, paragraphs } of rows<Marked>('marked/articles.jsonl')) {
    const body = paragraphs.filter((text) => !FURNITURE.test(text) && !same(text, title));
    while (body.length > 0 && body[0]!.length < 60) body.shift();
    add({ id: url, set: 'marked', title, date, reference: null }, body);
  }
  type PolNear = { id: string; title: string; date: string; paragraphs_intact: string[] };
  for (const { id, title, date, paragraphs_intact: body } of rows<PolNear>(
    'statements/polnear.train.jsonl',
  )) {
    const repeats = same(body[0] ?? '', title);
    add({ id, set: 'polnear', title, date, reference: null }, repeats ? body.slice(1) : body);
  }
  type Ggt = { id: string; url: string; paragraphs_intact: string[] };
  for (const { id, url, paragraphs_intact: body } of rows<Ggt>('statements/ggt.train.jsonl')) {
    const slug = url.split('/').findLast((part) => part.length > 0) ?? '';
    add({ id, set: 'ggt', title: slug.replace(/[-_.\d]+/g, ' ').trim(), date: '', reference: null }, body);
  }
  type Summary = { id: string; title: string; paragraphs: string[]; reference: string };
  for (const { id, title, paragraphs, reference } of rows<Summary>('summaries/dev.jsonl')) {
    add({ id, set: 'summaries', title, date: '', reference: clean(reference) }, paragraphs);
  }
  return { sources, clean, damage: (text) => library.damage(text) };
}

/** Ids of sources that share at least two paragraphs with an article of the set `articles`. */
export function overlapping(sources: readonly Source[]): Set<string> {
  const known = paragraphKeys(
    sources.flatMap(({ set, paragraphs }) => (set === 'articles' ? paragraphs : [])),
  );
  return new Set(
    sources
      .filter(({ set, paragraphs }) => set !== 'articles' && sharesParagraphs(paragraphs, known))
      .map(({ id }) => id),
  );
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .slice(0, 60);

/** How the longer ones of some paragraphs begin. */
export const paragraphKeys = (paragraphs: readonly string[]): Set<string> =>
  new Set(paragraphs.filter((text) => text.length > 60).map(keyOf));

/** Do at least two paragraphs begin like known ones? Then it is the same article. */
export const sharesParagraphs = (paragraphs: readonly string[], known: ReadonlySet<string>): boolean =>
  paragraphs.filter((text) => known.has(keyOf(text))).length >= 2;

function same(a: string, b: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return letters(a) === letters(b);
}
