/** Multinomial logistic regression on sparse binary features; AdaGrad (Duchi et al., JMLR 2011), averaged. Deterministic. */
import { shuffled } from './random';

export interface SparseExample {
  readonly features: Int32Array;
  /** 0 is the class whose score is always 0. */
  readonly label: number;
  /** Classes that are possible here, 0 included; the first `classes` ones. */
  readonly classes: number;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

/** Weights of `count` features, `width` for each: classes 1 to `width`. */
export function trainSoftmax(
  examples: readonly SparseExample[],
  count: number,
  width: number,
  { epochs, rate, l1 }: { epochs: number; rate: number; l1: number },
): Float64Array {
  const weights = new Float64Array(count * width);
  const squares = new Float64Array(count * width).fill(0.1);
  const sum = new Float64Array(count * width);
  const scores = new Float64Array(width + 1);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const { features, label, classes, weight = 1 } = examples[index]!;
      scores.fill(0);
      for (const feature of features) {
        for (let c = 1; c < classes; c++) scores[c]! += weights[feature * width + c - 1]!;
      }
      let highest = 0;
      for (let c = 1; c < classes; c++) highest = Math.max(highest, scores[c]!);
      let total = 0;
      for (let c = 0; c < classes; c++) total += scores[c] = Math.exp(scores[c]! - highest);
      for (let c = 1; c < classes; c++) {
        const gradient = weight * (scores[c]! / total - (label === c ? 1 : 0));
        for (const feature of features) {
          const at = feature * width + c - 1;
          squares[at]! += gradient * gradient;
          const step = rate / Math.sqrt(squares[at]!);
          const next = weights[at]! - step * gradient;
          weights[at] = Math.sign(next) * Math.max(0, Math.abs(next) - step * l1 * weight);
        }
      }
    }
    if (epoch * 2 < epochs) continue;
    averaged++;
    for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!;
  }
  return sum.map((x) => x / averaged);
}
