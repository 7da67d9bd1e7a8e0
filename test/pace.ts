/** What the work of `slowness` takes, in milliseconds, on the 2.3 GHz core for which bounds in milliseconds are set. */
const PACE = 35;

/**
 * How many times slower than that core this machine is at the moment, at least 1: the least time of work of the same kind as reading that
 * is not ours.
 *
 * @param clock milliseconds, from any beginning
 */
export function slowness(clock: () => number): number {
  const text = Array.from({ length: 40_000 }, (_, n) => word(n * 31)).join(' said, ');
  const times = Array.from({ length: 5 }, () => {
    const started = clock();
    const counts = new Map<string, number>();
    for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return clock() - started;
  });
  return Math.max(1, Math.min(...times) / PACE);
}

/** An invented capitalised word a number. */
export function word(n: number): string {
  const letters = Array.from(
    { length: 4 },
    (_, at) => 'bcdfglmnprstvz'[Math.floor(n / 14 ** at) % 14]! + 'aeiou'[(n + at) % 5]!,
  ).join('');
  return letters[0]!.toUpperCase() + letters.slice(1);
}
