import { readFileSync } from 'node:fs';
import { findQuotations, type MarkFamily } from '../marks';
import type { LabelledSpan } from './labels';

/** One text of an article: its paragraphs with some or all marks, and what is known of them. */
export interface Variant {
  readonly name: 'damaged' | 'intact' | 'partial' | 'reworded';
  readonly paragraphs: readonly string[];
  readonly spans: readonly LabelledSpan[];
  /** What stands, or stood, between quotation marks in the text as published. */
  readonly quoted: readonly QuotedSpan[];
  /** For every offset of a paragraph the one in the paragraph of the next variant, which has its marks. */
  readonly origin?: readonly (readonly number[])[];
}

/** The content of a quotation of double marks; UTF-16 offsets in the paragraph. */
export interface QuotedSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** It had its opening mark; without one it went on from the paragraph before. */
  readonly opened: boolean;
  readonly closed: boolean;
}

export interface TrainingArticle {
  readonly id: string;
  readonly corpus: 'polnear' | 'ggt' | 'marked' | 'wire';
  readonly variants: readonly Variant[];
}

/** An article in the form of `../shared/eval/statements`. */
export interface LabelledArticle {
  readonly id: string;
  readonly order: readonly number[];
  readonly paragraphs_intact: readonly string[];
  readonly paragraphs_damaged: readonly string[];
  readonly quotes: readonly LabelledQuote[];
  readonly ignore?: readonly { paragraph: number; start: number; end: number }[];
}

export interface LabelledQuote {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speech: boolean;
  readonly attribution: string;
  readonly cue: string;
  readonly speaker_span?: { paragraph: number; start: number; end: number };
}

export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A small generator of numbers in [0, 1), the same on every machine (Marsaglia's xorshift32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** FNV-1a, 32 bit. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * Offsets in `long` of the characters of `short`, which is `long` with characters left out. The extra last entry maps
 * the ends on each other.
 */
function alignSubsequence(short: string, long: string): number[] {
  const at: number[] = [];
  let from = 0;
  for (const character of short) {
    let found = long.indexOf(character, from);
    // A space may stand for another white space that the damage turned into it.
    if (found < 0 || (character === ' ' && found > from + 3)) found = from;
    for (let unit = 0; unit < character.length; unit++) at.push(Math.min(found + unit, long.length));
    from = Math.min(found + character.length, long.length);
  }
  at.push(long.length);
  return at;
}

const SINGLE: ReadonlySet<MarkFamily> = new Set(['single', 'single-guillemet']);

/** What stands in double marks; in a text that has none at all, as many British papers print them, in single ones. */
function quotedSpans(paragraphs: readonly string[]): QuotedSpan[] {
  const quotations = paragraphs.map((text) => findQuotations(text));
  const double = quotations.some((found) => found.some(({ family }) => !SINGLE.has(family)));
  return quotations.flatMap((found, paragraph) =>
    found
      .filter(({ family, depth }) => (double ? !SINGLE.has(family) : depth === 0))
      .map(({ contentStart, contentEnd, opened, closed }) => ({
        paragraph,
        start: contentStart,
        end: contentEnd,
        opened,
        closed,
      })),
  );
}

/** Spans of a text in offsets of another: `maps[paragraph][offset]` is the new offset, that of an end `ends[paragraph][offset]`. */
export const moved = <T extends { paragraph: number; start: number; end: number }>(
  spans: readonly T[],
  maps: readonly (readonly number[])[],
  ends = maps,
): T[] =>
  spans.map((span) => {
    const map = maps[span.paragraph]!;
    const last = map.length - 1;
    return {
      ...span,
      start: map[Math.min(span.start, last)]!,
      end: ends[span.paragraph]![Math.min(span.end, last)]!,
    };
  });

/** From `alignSubsequence`: for every offset of the long text the first of the short one that is not before it. */
function inverted(at: readonly number[], length: number): number[] {
  const map: number[] = [];
  let short = 0;
  for (let offset = 0; offset <= length; offset++) {
    while (short < at.length - 1 && at[short]! < offset) short++;
    map.push(short);
  }
  return map;
}

/** All variants of a labelled article. */
export function labelledVariants(article: LabelledArticle): Variant[] {
  const damaged = damagedSpans(article);
  const intactParagraphs = article.order.map((original) =>
    article.paragraphs_intact[original]!.replace(/[\r\n]/g, ' '),
  );
  const maps = article.paragraphs_damaged.map((text, index) =>
    alignSubsequence(text, intactParagraphs[index]!),
  );
  const intact: LabelledSpan[] = damaged.map((span) => {
    const map = maps[span.paragraph]!;
    return {
      ...span,
      start: map[Math.min(span.start, map.length - 1)]!,
      end: map[Math.max(0, Math.min(span.end, map.length - 1) - 1)]! + 1,
    };
  });
  const quoted = quotedSpans(intactParagraphs);
  const back = maps.map((map, index) => inverted(map, intactParagraphs[index]!.length));
  return [
    {
      name: 'damaged',
      paragraphs: article.paragraphs_damaged,
      spans: damaged,
      quoted: moved(quoted, back),
    },
    { name: 'intact', paragraphs: intactParagraphs, spans: intact, quoted },
    partialVariant(article.id, intactParagraphs, intact, quoted),
  ];
}

function damagedSpans(article: LabelledArticle): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  // Later spans overwrite earlier ones: cues and sources first, direct speech last.
  for (const { paragraph, start, end } of article.ignore ?? [])
    spans.push({ paragraph, start, end, label: 'ANY' });
  for (const quote of article.quotes) {
    const cue = findCue(article, quote);
    if (cue) spans.push(cue);
  }
  for (const { speaker_span: source } of article.quotes) if (source) spans.push({ ...source, label: 'S' });
  const rank = { N: 0, I: 1, M: 2, D: 3 };
  const contents = article.quotes.map(({ paragraph, start, end, kind, speech }) => ({
    paragraph,
    start,
    end,
    label: kind === 'direct' ? 'D' : kind === 'mixed' ? 'M' : speech ? 'I' : 'N',
  })) satisfies LabelledSpan[];
  contents.sort((a, b) => rank[a.label] - rank[b.label] || a.start - b.start);
  return [...spans, ...contents];
}

/** Where the words of the cue stand: outside the content, nearest to it. */
function findCue(article: LabelledArticle, quote: LabelledQuote): LabelledSpan | null {
  const words = quote.cue.trim();
  if (words.length < 2) return null;
  const near = quote.speaker_span ?? quote;
  let best: LabelledSpan | null = null;
  let bestDistance = 120;
  for (const paragraph of new Set([near.paragraph, quote.paragraph])) {
    const text = article.paragraphs_damaged[paragraph]!;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (/\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[end] ?? ' ')) continue;
      if (paragraph === quote.paragraph && at < quote.end && end > quote.start) continue;
      const to = (span: { paragraph: number; start: number; end: number }): number =>
        span.paragraph !== paragraph ? 60 : Math.max(0, at - span.end, span.start - end);
      const distance = to(quote) + (quote.speaker_span ? to(quote.speaker_span) : 0);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = { paragraph, start: at, end, label: 'C' };
      }
    }
  }
  return best;
}

/** One of the ways in which files lose some of their marks, chosen by the article's name. */
function partialVariant(
  id: string,
  paragraphs: readonly string[],
  spans: readonly LabelledSpan[],
  quoted: readonly QuotedSpan[],
): Variant {
  const random = randomNumbers(hashText(`partial ${id}`));
  random();
  const way = Math.floor(random() * 6);
  const rate = 0.2 + 0.7 * random();
  const apostrophes = random() < 0.5;
  const texts: string[] = [];
  const maps: number[][] = [];
  for (const paragraph of paragraphs) {
    const quotations = findQuotations(paragraph);
    const edits = new Map<number, string>();
    for (const quotation of quotations) {
      const { start, end, contentStart, contentEnd, opened, closed } = quotation;
      const single = quotation.family === 'single';
      const put = (from: number, to: number, sign: string): void => {
        for (let at = from; at < to; at++) edits.set(at, at === from ? sign : '');
      };
      const open = opened ? [start, contentStart] : null;
      const close = closed ? [contentEnd, end] : null;
      const drop = way === 4 ? random() < rate : false;
      // 0: openings lost, 1: closings lost, 2: each mark lost by chance, 3: single marks, 4: pairs lost, 5: other signs.
      if (open) {
        if (way === 0 || drop || (way === 2 && random() < rate)) put(open[0]!, open[1]!, '');
        else if (way === 3 && !single) put(open[0]!, open[1]!, rate < 0.55 ? "'" : '‘');
        else if (way === 5 && !single) put(open[0]!, open[1]!, rate < 0.55 ? '"' : '“');
      }
      if (close) {
        if (way === 1 || drop || (way === 2 && random() < rate)) put(close[0]!, close[1]!, '');
        else if (way === 3 && !single) put(close[0]!, close[1]!, rate < 0.55 ? "'" : '’');
        else if (way === 5 && !single) put(close[0]!, close[1]!, rate < 0.55 ? '"' : '”');
      }
    }
    let text = '';
    const map: number[] = [];
    for (let at = 0; at < paragraph.length; at++) {
      map.push(text.length);
      const edit = edits.get(at);
      if (edit !== undefined) text += edit;
      else if (!apostrophes || !/['’]/.test(paragraph[at]!)) text += paragraph[at]!;
    }
    map.push(text.length);
    texts.push(text);
    maps.push(map);
  }
  return {
    name: 'partial',
    paragraphs: texts,
    spans: moved(spans, maps),
    quoted: moved(quoted, maps),
  };
}

/**
 * An article with its marks and no labels: what double or single marks enclose is direct or mixed, all else is not
 * direct. Read without its marks it teaches what direct speech looks like. The text with its marks follows, which half-way
 * through its training the model reads for the rest of the labels.
 */
export function markedVariants(paragraphs: readonly string[]): Variant[] {
  const kept: string[] = [];
  const intact: string[] = [];
  const spans: LabelledSpan[] = [];
  const maps: number[][] = [];
  const origin: number[][] = [];
  for (const paragraph of paragraphs) {
    const index = kept.length;
    const map: number[] = [];
    const back: number[] = [];
    let text = '';
    for (let at = 0; at < paragraph.length; at++) {
      map.push(text.length);
      if (!/[ -~]/.test(paragraph[at]!) || /["'`]/.test(paragraph[at]!)) continue;
      back.push(at);
      text += paragraph[at]!;
    }
    map.push(text.length);
    back.push(paragraph.length);
    if (text.trim() === '') continue;
    for (const quotation of findQuotations(paragraph)) {
      if (quotation.depth > 0) continue;
      const content = paragraph.slice(quotation.contentStart, quotation.contentEnd);
      const words = content.split(/\s+/).length;
      const { contentStart: start, contentEnd: end } = quotation;
      const before = paragraph.slice(0, quotation.start).trimEnd();
      const whole =
        /^[("'‘[]?[A-Z]/.test(content) &&
        /[.,!?—–-]["'’]?$/.test(content) &&
        /(?:^|[,.:!?—–"”])$/.test(before);
      const label = words < 4 || !quotation.closed ? 'ANY' : whole && words >= 5 ? 'D' : 'Q';
      spans.push({ paragraph: index, start, end, label });
    }
    kept.push(text);
    intact.push(paragraph.replace(/[\r\n]/g, ' '));
    maps.push(map);
    origin.push(back);
  }
  const quoted = quotedSpans(intact);
  return [
    {
      name: 'damaged',
      paragraphs: kept,
      spans: moved(spans, maps),
      quoted: moved(quoted, maps),
      origin,
    },
    { name: 'intact', paragraphs: intact, spans, quoted },
  ];
}
