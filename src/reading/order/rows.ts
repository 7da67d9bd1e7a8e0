import { highest } from '../ranking';
import type { Steps } from '../../steps';
import type { DocumentView } from './paragraphs';
import { QUOTING_WIDTH } from './quoting';
import { DAYS, SURFACE_FEATURES } from './surface';

/**
 * Width of the row that `describe` gives. After `Surface.values` it has:
 * titleCosine, titleShare, titleFirstSentence, titleDensity, centrality, introduces, assumes,
 * introducesAlone, novelty, lengthRatio, paragraphs, titleRank, introducesWidely, assumesShare, titleEarly,
 * longNames, weekdayBare, titleSpan, names, wordPosition, wordLead; then what `quotingOf` says.
 */
const PLACE_END = SURFACE_FEATURES + 21;
export const ROW_WIDTH = PLACE_END + QUOTING_WIDTH;

/** Column of the row that `describe` gives: the share of the title that the paragraph has. */
export const TITLE_SHARE = SURFACE_FEATURES + 1;

/** Column of its rank by that share. */
const TITLE_RANK = SURFACE_FEATURES + 11;

/** Columns of `ParagraphView.words`. */
export const WORD_POSITION = PLACE_END - 2;
export const WORD_LEAD = PLACE_END - 1;

/** Places in the order by likeness to the title are told apart down to this one. */
const LOWEST_RANK = 20;

/**
 * One row of features a paragraph: surface, its place among the others, what it quotes. Linear in the document.
 *
 * @param quoting see `quotingOf`
 */
export function* describe(document: DocumentView, quoting: readonly Float64Array[]): Steps<Float64Array[]> {
  const { paragraphs, title, spread, centre } = document;
  const count = paragraphs.length;
  let words = 0;
  for (const { wording } of paragraphs) words += wording.words.length;
  const mean = Math.max(1, words / Math.max(1, count));
  let titleWeight = 0;
  for (const stem of title) {
    const n = spread.get(stem) ?? 0;
    if (n > 0) titleWeight += Math.log(1 + count / n);
  }
  const bareUses = new Map<string, number>();
  for (const { assumed } of paragraphs)
    for (const name of assumed) bareUses.set(name, (bareUses.get(name) ?? 0) + 1);
  const rows: Float64Array[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { weights, norm, wording, passage, introduced, assumed, surface, words: said } = paragraph;
    let shared = 0;
    let found = 0;
    let sharedFirst = 0;
    const firstEnd = passage.sentences[0]?.end ?? passage.text.length;
    const first = new Set<string>();
    for (let i = 0; i < wording.stems.length && wording.starts[i]! < firstEnd; i++)
      first.add(wording.stems[i]!);
    for (const stem of title) {
      const weight = weights.get(stem);
      if (weight === undefined) continue;
      const rarity = Math.log(1 + count / spread.get(stem)!);
      shared += rarity;
      found++;
      if (first.has(stem)) sharedFirst += rarity;
    }
    let central = 0;
    let alone = 0;
    for (const [stem, weight] of weights) {
      central += (weight / norm) * (centre.get(stem)! - weight / norm);
      if (spread.get(stem) === 1) alone++;
    }
    let wide = 0;
    let solo = 0;
    for (const name of introduced) {
      wide += bareUses.get(name) ?? 0;
      if (bareUses.has(name)) solo++;
    }
    // Title words among the first twenty, and how many words it takes to have them all.
    let early = 0;
    let firstFound = -1;
    let lastFound = 0;
    const seen = new Set<string>();
    for (const [i, stem] of wording.stems.entries()) {
      if (!title.has(stem) || seen.has(stem)) continue;
      seen.add(stem);
      if (i < 20) early++;
      if (firstFound < 0) firstFound = i;
      lastFound = i;
    }
    const span = seen.size < 2 ? 0 : seen.size / (lastFound - firstFound + 1);
    let longNames = 0;
    for (const run of wording.runs) if (run.words.length >= 3) longNames++;
    // `said Monday`: agencies and leads leave the preposition out.
    let bareDays = 0;
    for (let i = 1; i < wording.words.length; i++) {
      if (
        DAYS.has(wording.words[i]!) &&
        !/^(?:on|last|next|the|by|until|since|and)$/.test(wording.words[i - 1]!)
      )
        bareDays++;
    }
    const place = [
      found === 0 ? 0 : (shared * 3) / norm, titleWeight === 0 ? 0 : shared / titleWeight, titleWeight === 0 ? 0 : sharedFirst / titleWeight,
      found / Math.max(1, weights.size), central / Math.max(1, count - 1), introduced.size, assumed.size, solo,
      alone / Math.max(1, weights.size), wording.words.length / mean, Math.min(count, 100), 0, wide / Math.max(1, count), assumed.size / Math.max(1, assumed.size + introduced.size),
      early, longNames, bareDays, span, wording.runs.length, said.position, said.lead,
    ]; // prettier-ignore
    const row = new Float64Array(ROW_WIDTH);
    row.set(surface.values);
    row.set(place, surface.values.length);
    row.set(quoting[index]!, PLACE_END);
    rows.push(row);
    yield;
  }
  const shares = Float64Array.from(rows, (row) => row[TITLE_SHARE]!);
  for (const row of rows) row[TITLE_RANK] = LOWEST_RANK;
  for (const [place, index] of highest(shares, LOWEST_RANK).entries()) rows[index]![TITLE_RANK] = place;
  return rows;
}
