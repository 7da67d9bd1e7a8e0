/**
 * The first index from `low` on for which something no longer holds; `high` where it holds for all of them. What is searched is in
 * order: where it does not hold it does not hold further on either. Halves the range (binary search).
 */
export function firstNot(low: number, high: number, holds: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
