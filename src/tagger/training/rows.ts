/** Which values of features get a row of weights. */
import { FEWEST_ARTICLES } from './articles';
import type { TrainingArticle } from './corpus';

/** Row numbers for feature values: -1 marks values seen in too few articles. */
export interface RowTable {
  /** A slot: row of each value; row 0 adds nothing. */
  readonly rows: readonly Uint16Array[];
  readonly count: number;
}

export function buildRows(
  sizes: readonly number[],
  slotCount: number,
  values: (article: TrainingArticle) => Iterable<Uint16Array>,
  articles: readonly TrainingArticle[],
): RowTable {
  const counts = sizes.map((size) => new Uint32Array(size));
  const lastArticle = sizes.map((size) => new Int32Array(size).fill(-1));
  articles.forEach((article, number) => {
    for (const list of values(article)) {
      for (let at = 0; at < list.length; at++) {
        const slot = at % slotCount;
        const value = list[at]!;
        if (lastArticle[slot]![value] === number) continue;
        lastArticle[slot]![value] = number;
        counts[slot]![value]!++;
      }
    }
  });
  let next = 1;
  const rows = counts.map((count) =>
    Uint16Array.from(count, (articlesWith) => (articlesWith >= FEWEST_ARTICLES ? next++ : 0)),
  );
  if (next > 65535) throw new Error(`${next} rows are more than 65535`);
  return { rows, count: next };
}
