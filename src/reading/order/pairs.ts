import { RecentWeakMap } from '../../article/recent';
import type { Steps } from '../../steps';
import type { Wording } from '../wording';
import type { DocumentView, ParagraphView } from './paragraphs';
import { ROW_WIDTH } from './rows';

/** Longer articles are ordered by single paragraphs alone: comparing every pair would be quadratic. */
export const MAX_COMPARED = 150;

const NOTHING: ReadonlySet<string> = new Set();

/** What one paragraph offers to be compared by; worked out once for each. */
export interface PairSide {
  readonly view: ParagraphView;
  readonly row: Float64Array;
  /** Scores of the models that look at one paragraph at a time. */
  readonly position: number;
  readonly lead: number;
  /** Similarity to the likely lead, 0 to 1. */
  readonly nearLead: number;
  /** Nouns after `a` or `an`: what is new here. */
  readonly fresh: ReadonlySet<string>;
  /** Nouns after `the`: what the reader is expected to know. */
  readonly known: ReadonlySet<string>;
  /** Abbreviations explained here in brackets, and abbreviations used. */
  readonly explained: ReadonlySet<string>;
  readonly abbreviated: ReadonlySet<string>;
}

/** Cosine of two paragraphs' weighted stems. */
function similarity(a: ParagraphView, b: ParagraphView): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small.weights) {
    const other = large.weights.get(stem);
    if (other !== undefined) sum += weight * other;
  }
  return sum / (a.norm * b.norm);
}

export function* pairSides(
  { paragraphs }: DocumentView,
  rows: readonly Float64Array[],
  positions: ArrayLike<number>,
  leads: ArrayLike<number>,
): Steps<PairSide[]> {
  let best = 0;
  for (let i = 1; i < leads.length; i++) if (leads[i]! > leads[best]!) best = i;
  const sides: PairSide[] = [];
  for (const [i, view] of paragraphs.entries()) {
    sides.push({
      view,
      row: rows[i]!,
      position: positions[i]!,
      lead: leads[i]! - leads[best]!,
      nearLead: i === best ? 1 : similarity(view, paragraphs[best]!),
      ...(paragraphs.length <= MAX_COMPARED ? wordsToCompare(view) : NO_WORDS),
    });
    yield;
  }
  return sides;
}

type WordsToCompare = Pick<PairSide, 'fresh' | 'known' | 'explained' | 'abbreviated'>;

const NO_WORDS: WordsToCompare = { fresh: NOTHING, known: NOTHING, explained: NOTHING, abbreviated: NOTHING };

const compared = new RecentWeakMap<Wording, WordsToCompare>();

/** By the wording, which outlives a reading where the text stays the same. */
function wordsToCompare(view: ParagraphView): WordsToCompare {
  const met = compared.get(view.wording);
  if (met) return met;
  const fresh = new Set<string>();
  const known = new Set<string>();
  const { words, stems, runs } = view.wording;
  for (let k = 0; k + 1 < words.length; k++) {
    const word = words[k]!;
    if (word !== 'a' && word !== 'an' && word !== 'the') continue;
    const target = word === 'the' ? known : fresh;
    for (let n = k + 1; n < Math.min(words.length, k + 4) && stems[n] !== ''; n++) target.add(stems[n]!);
  }
  const explained = new Set<string>();
  const abbreviated = new Set<string>();
  for (const { words: run, start } of runs) {
    for (const word of run) {
      if (word.length < 2 || word.length > 8 || word !== word.toUpperCase()) continue;
      if (view.passage.text[start - 1] === '(') explained.add(word);
      else abbreviated.add(word);
    }
  }
  const found = { fresh, known, explained, abbreviated };
  compared.set(view.wording, found);
  return found;
}

/**
 * What is known of a pair beside what each paragraph is by itself: names that one introduces and the other takes for
 * known, and the other way round; likeness; what is new in one and known in the other, words and abbreviations, less the
 * other way round.
 */
export const RELATIONS = 5;

/** The relations of every paragraph to every other, `RELATIONS` numbers a pair, a row of pairs a paragraph. Quadratic. */
export function* relationsOf(sides: readonly PairSide[]): Steps<Float64Array> {
  const count = sides.length;
  const relations = new Float64Array(count * count * RELATIONS);
  for (const [i, a] of sides.entries()) {
    for (let j = i; j < count; j++) {
      const b = sides[j]!;
      const at = (i * count + j) * RELATIONS;
      const back = (j * count + i) * RELATIONS;
      relations[at] = relations[back + 1] = overlap(a.view.introduced, b.view.assumed);
      relations[at + 1] = relations[back] = overlap(b.view.introduced, a.view.assumed);
      relations[at + 2] = relations[back + 2] = similarity(a.view, b.view);
      relations[at + 3] = overlap(a.fresh, b.known) - overlap(b.fresh, a.known);
      relations[at + 4] = overlap(a.explained, b.abbreviated) - overlap(b.explained, a.abbreviated);
      relations[back + 3] = -relations[at + 3]!;
      relations[back + 4] = -relations[at + 4]!;
    }
    yield;
  }
  return relations;
}

/** Width of the row that `comparePair` fills. */
export const PAIR_WIDTH = 15 + ROW_WIDTH;

/**
 * Fills the features of “`a` stands before `b`”.
 *
 * @param relations of all pairs, see `relationsOf`; those of this pair begin at `at`
 */
export function comparePair(
  a: PairSide,
  b: PairSide,
  relations: Float64Array,
  at: number,
  into: Float64Array,
): void {
  into[0] = a.position - b.position;
  into[1] = a.lead - b.lead;
  into[2] = Math.max(a.lead, b.lead);
  into[3] = a.nearLead - b.nearLead;
  into[4] = relations[at]!;
  into[5] = relations[at + 1]!;
  into[6] = into[4] - into[5];
  into[7] = relations[at + 2]!;
  into[8] = relations[at + 3]!;
  into[9] = relations[at + 4]!;
  into[10] = a.position + b.position;
  into[11] = a.row[3]! * into[7];
  into[12] = b.row[3]! * into[7];
  into[13] = a.nearLead;
  into[14] = b.nearLead;
  const { row } = a;
  const other = b.row;
  for (let k = 0; k < ROW_WIDTH; k++) into[15 + k] = row[k]! - other[k]!;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  if (a.size > 0 && b.size > 0) for (const item of a) if (b.has(item)) n++;
  return n;
}
