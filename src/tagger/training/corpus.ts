import { readFileSync } from 'node:fs';
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
