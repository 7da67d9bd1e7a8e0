import { SparseTable } from '../models/sparse';
import { WORD_LEAD, WORD_POSITION } from '../order/rows';
import { scoreWords } from '../order/words';
import type { TrainingDocument } from './document';
import { shuffled } from './random';
import { encodeTable } from './sparse';

/** Only features of so many articles are kept, and of them the ones that say most. */
const FEWEST_ARTICLES = 5;
const KEPT = 12000;

/** Fills the derivative of the loss of one article by the score of each paragraph. */
type Loss = (scores: Float64Array, place: readonly number[], gradient: Float64Array) => void;

/** Pairs in the wrong order, each by its logistic loss (RankNet; Burges et al., ICML 2005). */
const pairwise: Loss = (scores, place, gradient) => {
  const n = scores.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (place[i]! >= place[j]!) continue;
      const wrong = 1 / (1 + Math.exp(scores[i]! - scores[j]!)) / n;
      gradient[i]! -= wrong;
      gradient[j]! += wrong;
    }
  }
};

/** Cross entropy of which paragraph is the first. */
const first: Loss = (scores, place, gradient) => {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((a, b) => a + b, 0);
  for (let i = 0; i < scores.length; i++) gradient[i] = shares[i]! / sum - (place[i] === 0 ? 1 : 0);
};

/** Linear scores of words: AdaGrad (Duchi et al., JMLR 2011), averaged over the second half. */
function fit(
  documents: readonly TrainingDocument[],
  index: ReadonlyMap<number, number>,
  loss: Loss,
  { epochs, rate, l2 }: { epochs: number; rate: number; l2: number },
): Float64Array {
  const known = documents.map(({ words }) =>
    words.map((list) => Int32Array.from([...list].flatMap((feature) => index.get(feature) ?? []))),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  const sum = new Float64Array(index.size);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(documents.length, epoch + 1)) {
      const lists = known[number]!;
      const scores = Float64Array.from(lists, (list) => {
        let score = 0;
        for (const feature of list) score += weights[feature]!;
        return score / Math.sqrt(list.length + 1);
      });
      const gradient = new Float64Array(lists.length);
      loss(scores, documents[number]!.place, gradient);
      for (const [i, list] of lists.entries()) {
        const share = gradient[i]! / Math.sqrt(list.length + 1);
        for (const feature of list) {
          const g = share + l2 * weights[feature]!;
          squares[feature]! += g * g;
          weights[feature]! -= (rate * g) / Math.sqrt(squares[feature]!);
        }
      }
    }
    if (2 * epoch < epochs) continue;
    averaged++;
    for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!;
  }
  return sum.map((x) => x / averaged);
}

/** The weights of `wordFeatures`, encoded. */
export function trainWords(documents: readonly TrainingDocument[], kept = KEPT): Uint8Array {
  const articles = new Map<number, number>();
  for (const { words } of documents) {
    const own = new Set(words.flatMap((list) => [...list]));
    for (const feature of own) articles.set(feature, (articles.get(feature) ?? 0) + 1);
  }
  const both = (features: readonly number[]): { position: Float64Array; lead: Float64Array } => {
    const index = new Map(features.map((feature, i) => [feature, i]));
    const position = fit(documents, index, pairwise, { epochs: 8, rate: 0.2, l2: 5e-3 });
    const lead = fit(documents, index, first, { epochs: 8, rate: 0.3, l2: 5e-3 });
    // To one scale, so that one unit is fine enough for both; the trees that ask do not mind.
    const size = (values: Float64Array): number => Math.sqrt(values.reduce((sum, x) => sum + x * x, 1e-9));
    const share = size(position) / size(lead);
    return { position, lead: lead.map((x) => x * share) };
  };
  const frequent = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([feature]) => feature);
  const all = both(frequent);
  const strongest = frequent
    .map((feature, i) => ({
      feature,
      strength: (Math.abs(all.position[i]!) + Math.abs(all.lead[i]!)) * Math.sqrt(articles.get(feature)!),
    }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, kept)
    .map(({ feature }) => feature);
  const { position, lead } = both(strongest);
  return encodeTable(
    2,
    strongest.map((feature, i) => [feature, [position[i]!, lead[i]!]] as const),
  );
}

/** Sets the scores of words in an article's rows. */
export function setWordScores({ words, rows }: TrainingDocument, encoded: Uint8Array): void {
  const table = new SparseTable(encoded);
  for (const [i, row] of rows.entries()) {
    const { position, lead } = scoreWords(words[i]!, table);
    row[WORD_POSITION] = position;
    row[WORD_LEAD] = lead;
  }
}
