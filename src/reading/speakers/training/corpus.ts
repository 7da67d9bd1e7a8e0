import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../article/parse';
import type { Article } from '../../../article/article';
import { analysePassage, passageTexts, type Passage } from '../../../article/passages';
import type { Tagger } from '../../../tagger/tagger';
import { PassageMemo } from '../../memo';
import type { StatementKind } from '../../reading';
import { segment } from '../../segment';
import { findStatements, type UnattributedStatement } from '../../statements';
import { runSteps } from '../../../steps';

/** A quotation of `../shared/eval/statements/*.jsonl`; the fields that matter here. */
export interface GoldQuote {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  readonly speech: boolean;
  readonly attribution: string;
  readonly cue: string;
  readonly speaker_span?: { readonly paragraph: number; readonly start: number; readonly end: number };
  readonly speaker_text: string;
  readonly speaker_name?: string;
  readonly speaker_resolution: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly paragraphs_damaged: readonly string[];
  readonly quotes: readonly GoldQuote[];
}

/** An article with statements. `gold[i]` belongs to attribution `i`; null where no label agrees with it. */
export interface AttributedArticle {
  readonly corpus: 'polnear' | 'ggt';
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly found: readonly UnattributedStatement[];
  readonly gold: readonly (GoldQuote | null)[];
}

/** Reads a file of one article a line. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** First line of the body. */
export const BODY = 4;

/** The labelled article as a seed file, with the title and date that the official evaluation gives it. */
function seedOf(gold: GoldArticle, paragraphs: readonly string[] = gold.paragraphs_damaged): Article {
  const last = (gold.url ?? gold.id).split('/').filter(Boolean).pop() ?? '';
  const title = gold.title?.replace(/[^\x20-\x7e]/g, '') ?? last.replace(/[-_.\d]+/g, ' ').trim();
  // The first four bytes of a Gender Gap Tracker id are the seconds at which it was made.
  const seconds = /([0-9a-f]{8})[0-9a-f]{16}$/.exec(gold.id)?.[1];
  const made = seconds === undefined ? '20160601' : new Date(parseInt(seconds, 16) * 1000).toISOString();
  const date = (gold.date ?? made).slice(0, 10).replaceAll('-', '');
  return parseArticle(
    [title || 'Untitled', date, gold.url ?? 'https://example.com/', ...paragraphs].join('\n'),
  );
}

const corpusOf = ({ id }: GoldArticle): 'polnear' | 'ggt' => (id.startsWith('ggt') ? 'ggt' : 'polnear');

/** An article with the statements that a tagger finds in it. */
export function tagged(gold: GoldArticle, tagger: Tagger): AttributedArticle {
  const article = seedOf(gold);
  const memo = new PassageMemo();
  memo.startReading();
  const passages = runSteps(segment(article, memo));
  const { statements: found } = runSteps(findStatements(passages, tagger, memo));
  const overlaps: number[] = [];
  const matched: (GoldQuote | null)[] = [];
  for (const { attribution, line, start, end } of found) {
    overlaps[attribution] ??= 0;
    matched[attribution] ??= null;
    for (const quote of gold.quotes) {
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      if (!quote.speech || BODY + quote.paragraph !== line || shared < (quote.end - quote.start) / 2)
        continue;
      if (shared > overlaps[attribution]) [overlaps[attribution], matched[attribution]] = [shared, quote];
    }
  }
  return { corpus: corpusOf(gold), article, passages, found, gold: matched };
}

/**
 * The article with its statements as a perfect tagger would give them.
 *
 * @param keep which paragraphs stay: files lose paragraphs, and with them the introductions of speakers
 * @param keepSource whether a statement keeps the words for its speaker: taggers miss some
 */
export function labelled(
  gold: GoldArticle,
  keep: (paragraph: number) => boolean = () => true,
  keepSource: () => boolean = () => true,
): AttributedArticle {
  const kept = gold.paragraphs_damaged.map((text, index) => (keep(index) ? text : ''));
  const article = seedOf(gold, kept);
  const passages = [...passageTexts(article)].map(({ line, offset, text }): Passage => ({
    line,
    offset,
    ...analysePassage(text),
  }));
  const attributions = new Map<string, number>();
  const quotes: GoldQuote[] = [];
  const found: UnattributedStatement[] = [];
  for (const quote of [...gold.quotes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
    if (!quote.speech || !keep(quote.paragraph)) continue;
    const paragraph = kept[quote.paragraph]!;
    let attribution = attributions.get(quote.attribution);
    if (attribution === undefined) {
      attribution = attributions.size;
      attributions.set(quote.attribution, attribution);
      quotes.push(quote);
    }
    const span = quote.speaker_span;
    const near = span?.paragraph === quote.paragraph ? span : { start: quote.end, end: quote.end };
    const cue = quote.cue === '' ? -1 : nearest(paragraph, quote.cue, near.start);
    const line = BODY + quote.paragraph;
    found.push({
      kind: quote.kind,
      line,
      start: quote.start,
      end: quote.end,
      text: paragraph.slice(quote.start, quote.end),
      inferred: true,
      confidence: 1,
      attribution,
      cue: cue < 0 ? null : { line, start: cue, end: cue + quote.cue.length, text: quote.cue },
      source:
        span && keep(span.paragraph) && span.paragraph === quote.paragraph && keepSource()
          ? { line: BODY + span.paragraph, start: span.start, end: span.end, text: quote.speaker_text }
          : null,
    });
  }
  return { corpus: corpusOf(gold), article, passages, found, gold: quotes };
}

/** Where a text stands nearest to a place; -1 where it does not. */
function nearest(text: string, part: string, place: number): number {
  let best = -1;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  }
  return best;
}
