/** A claim of a model: how sure it was, and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Prints, for each tenth of confidence, the mean of what was claimed → the share that was right (number of claims). */
export function printCalibration(claims: readonly Claim[]): void {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sum: 0, right: 0 }));
  for (const { confidence, right } of claims) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.n++;
    bin.sum += confidence;
    if (right) bin.right++;
  }
  console.log(
    `  confidence: ${bins.map(({ n, sum, right }) => `${(sum / n).toFixed(2)}→${(right / n).toFixed(2)} (${n})`).join(' ')}`,
  );
}
