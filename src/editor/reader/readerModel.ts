/** What the Reader shows of an article: plain data that can be posted to the panel. */
import type { StatementKind } from '../../reading/reading';

/** A stretch of a paragraph in which nothing changes. */
export interface ReaderRun {
  readonly text: string;
  /** Index in the paragraph's `statements`, or null. */
  readonly statement: number | null;
  /** The file has lost these characters: says why that is thought. Null for what the file has. */
  readonly restored: string | null;
  /** What a date means, null for anything else; `iso` as HTML's `datetime` has it. */
  readonly date: { readonly iso: string; readonly words: string } | null;
}

/** What the hover card of a statement says. */
export interface ReaderCard {
  readonly who: string;
  readonly office: string | null;
  /** How sure the name is, or that the file names nobody. */
  readonly speaker: string;
  readonly evidence: readonly string[];
  /** Kind, and how sure that is. */
  readonly kind: string;
}

export interface ReaderStatement {
  /** Indices in `ReaderModel.speakers`, the first one's colour; several where they speak together. */
  readonly speakers: readonly number[];
  readonly chip: string;
  readonly slot: number | null;
  readonly kind: StatementKind;
  /** Where it begins in the file's line, UTF-16 units from 0. */
  readonly start: number;
  /** Says what sight tells from colour and underline: `Ada Moss, direct, inferred`. */
  readonly label: string;
  /** Who makes it and how sure that is: `Ada Moss, likely (81%)`; `“she”, not named in this file`. */
  readonly said: string;
  readonly card: ReaderCard;
}

export interface ReaderParagraph {
  /** 1-based line in the file. */
  readonly line: number;
  /** Length of the paragraph in the file, UTF-16 units. */
  readonly length: number;
  readonly runs: readonly ReaderRun[];
  readonly statements: readonly ReaderStatement[];
}

/** Somebody with a row in the strip; all whom the file does not name share one. */
export interface ReaderSpeaker {
  /** The same in readings of slightly different texts. */
  readonly key: string;
  readonly name: string;
  /** One to four letters that stand for the name, unlike any other speaker's. */
  readonly chip: string;
  /** Colour, from 0, or null for those who have none of their own. */
  readonly slot: number | null;
  readonly office: string | null;
  readonly statements: number;
  /** Part of the article's characters, 0 to 1. */
  readonly share: number;
  /** Where the statements lie, in file order. Offsets count in the repaired paragraph. */
  readonly places: readonly ReaderPlace[];
}

export interface ReaderPlace {
  /** Index in `ReaderModel.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
}

export interface ReaderModel {
  /** With lost characters put back. */
  readonly title: string | null;
  readonly titleRuns: readonly ReaderRun[];
  readonly date: { readonly iso: string; readonly words: string } | null;
  /** Only an `http:` or `https:` address; anything else is no link. */
  readonly source: { readonly url: string; readonly host: string } | null;
  /** In file order. */
  readonly paragraphs: readonly ReaderParagraph[];
  /** Indices of `paragraphs` in the likely original order. */
  readonly order: readonly number[];
  /** The likely order is another than the file's. */
  readonly reordered: boolean;
  /** By share, named ones first. */
  readonly speakers: readonly ReaderSpeaker[];
  /** Number of lost characters put back, and of those too unsure to be. */
  readonly restored: number;
  readonly leftOut: number;
  /** What makes all that is said of the article doubtful, in sentences. */
  readonly cautions: readonly string[];
  /** What of an enormous article is not shown, as a sentence; null when all of it is. */
  readonly omitted: string | null;
}
