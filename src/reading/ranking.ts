import { firstNot } from '../article/search';

/**
 * Indices of the `count` highest values, highest first; of equal values the one that stands first. Sorting numbers in a
 * typed array keeps this quick for a hundred thousand of them.
 */
export function highest(values: Float64Array, count: number): number[] {
  if (count <= 0 || values.length === 0) return [];
  const sorted = values.slice().sort();
  const least = sorted[Math.max(0, sorted.length - count)]!;
  const above: number[] = [];
  const equal: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > least) above.push(i);
    else if (values[i] === least && equal.length < count) equal.push(i);
  }
  above.sort((a, b) => values[b]! - values[a]! || a - b);
  return [...above, ...equal].slice(0, count);
}

/** How many of the values are higher than `value`. @param sorted ascending */
export function countAbove(sorted: Float64Array, value: number): number {
  return sorted.length - firstNot(0, sorted.length, (index) => sorted[index]! <= value);
}
