import { FUNCTION_WORDS } from '../wording';
import type { PairSide } from '../order/pairs';
import type { DocumentView } from '../order/paragraphs';
import { countAbove, highest } from '../ranking';
import type { Steps } from '../../steps';

/** A sentence that could stand in the summary. */
export interface SentenceView {
  /** Index of its paragraph in the document's view. */
  readonly paragraph: number;
  readonly line: number;
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Its distinct stems with how rare they are in the article. */
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly row: Float64Array;
}

/** Column of `SentenceView.row`: the share of the title that the sentence has. */
export const TITLE_SHARE = 8;

/** Paragraphs whose sentences are considered at most: those most like a lead. Bounds the work on long articles. */
const CONSIDERED_PARAGRAPHS = 60;

const PRONOUNS = new Set('he she they it his her their its him them'.split(' '));
const POINTERS = new Set('this that these those such'.split(' '));
const LINKS = new Set(
  'but and still also however yet so then instead meanwhile or nor though moreover'.split(' '),
);
const FIRST_PERSON = new Set('i we you my our your us me'.split(' '));

/** The candidates with their features, in the order of the document's view. */
export function* sentenceViews(document: DocumentView, sides: readonly PairSide[]): Steps<SentenceView[]> {
  const count = document.paragraphs.length;
  const byLead = highest(
    Float64Array.from(sides, (side) => side.lead),
    CONSIDERED_PARAGRAPHS,
  );
  const rank = new Map(byLead.map((index, place) => [index, place]));
  let total = 0;
  for (const { lead } of sides) total += Math.exp(lead);
  const positions = Float64Array.from(sides, (side) => side.position).sort();
  let titleWeight = 0;
  for (const stem of document.title) {
    const n = document.spread.get(stem);
    if (n !== undefined) titleWeight += Math.log(1 + count / n);
  }
  const views: SentenceView[] = [];
  for (const [index, { passage, wording, line }] of document.paragraphs.entries()) {
    const place = rank.get(index);
    if (place === undefined) continue;
    const side = sides[index]!;
    let at = 0;
    for (const [number, sentence] of passage.sentences.entries()) {
      const from = at;
      while (at < wording.starts.length && wording.starts[at]! < sentence.end) at++;
      const words = at - from;
      const weights = new Map<string, number>();
      let square = 0;
      let functional = 0;
      let firstPerson = 0;
      let digits = 0;
      for (let i = from; i < at; i++) {
        const stem = wording.stems[i]!;
        if (FIRST_PERSON.has(wording.words[i]!)) firstPerson++;
        if (/^\d/.test(wording.words[i]!)) digits++;
        if (stem === '') {
          functional++;
          continue;
        }
        if (weights.has(stem)) continue;
        const weight = document.rarity.get(stem) ?? Math.log(1 + count);
        weights.set(stem, weight);
        square += weight * weight;
      }
      const norm = Math.sqrt(square) || 1;
      let shared = 0;
      let sharedCount = 0;
      let central = 0;
      let leadShared = 0;
      const lead = side.lead === 0 ? null : document.paragraphs[byLead[0]!]!;
      for (const [stem, weight] of weights) {
        if (document.title.has(stem)) {
          shared += weight;
          sharedCount++;
        }
        central += (weight / norm) * (document.centre.get(stem) ?? 0);
        if (lead !== null) leadShared += ((weight / norm) * (lead.weights.get(stem) ?? 0)) / lead.norm;
      }
      let names = 0;
      for (const run of wording.runs) if (run.start >= sentence.start && run.end <= sentence.end) names++;
      const first = wording.words[from] ?? '';
      const text = passage.text.slice(sentence.start, sentence.end);
      const row = Float64Array.from([
        side.lead, Math.exp(side.lead) / total, place, side.position, countAbove(positions, side.position), number, passage.sentences.length,
        Math.min(words, 80), titleWeight === 0 ? 0 : shared / titleWeight, (shared * 2) / norm, sharedCount, central / count,
        lead === null ? 1 : leadShared, +PRONOUNS.has(first), +POINTERS.has(first), +LINKS.has(first), firstPerson, +text.includes('?'),
        names, names / Math.max(1, words), digits, functional / Math.max(1, words), Math.min(count, 60),
        words / Math.max(1, wording.words.length), +/^[A-Z][A-Z]{2,}/.test(text), +FUNCTION_WORDS.has(first), side.nearLead,
        +/\b(?:said|says|told)\b/.test(text), +/[.!?]["']?$/.test(text),
      ]); // prettier-ignore
      views.push({
        paragraph: index,
        line,
        start: passage.offset + sentence.start,
        end: passage.offset + sentence.end,
        words,
        weights,
        norm,
        row,
      });
    }
    yield;
  }
  return views;
}

/** Cosine of two sentences. */
export function likeness(a: SentenceView, b: SentenceView): number {
  let sum = 0;
  for (const [stem, weight] of a.weights) if (b.weights.has(stem)) sum += weight * weight;
  return sum / (a.norm * b.norm);
}
