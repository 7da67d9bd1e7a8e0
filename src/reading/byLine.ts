/**
 * Index of the first item on a line (from 1) or after it, in a list sorted by place; the list's length when there is none.
 */
export function firstOnLine(sorted: readonly { readonly line: number }[], line: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
