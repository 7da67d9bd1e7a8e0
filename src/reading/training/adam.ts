/** Adam (Kingma and Ba, ICLR 2015). */

/** Numbers that are learnt, with their gradient and its first and second moments. */
export interface Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** @param values where they begin; changed by learning */
export function parameter(values: Float32Array): Parameter {
  const empty = (): Float32Array => new Float32Array(values.length);
  return { values, gradient: empty(), first: empty(), second: empty() };
}

/**
 * A step down the gradient, which is empty afterwards.
 *
 * @param step counts from 1
 * @param decay L2 penalty
 */
export function adam(
  { values, gradient, first, second }: Parameter,
  rate: number,
  step: number,
  decay = 1e-5,
): void {
  const a = 1 - 0.9 ** step;
  const b = 1 - 0.99 ** step;
  for (let i = 0; i < values.length; i++) {
    const g = gradient[i]! + decay * values[i]!;
    first[i] = 0.9 * first[i]! + 0.1 * g;
    second[i] = 0.99 * second[i]! + 0.01 * g * g;
    values[i]! -= (rate * (first[i]! / a)) / (Math.sqrt(second[i]! / b) + 1e-6);
    gradient[i] = 0;
  }
}
