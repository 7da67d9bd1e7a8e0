/** Runs of which the fastest counts. */
const RUNS = 3;

/**
 * How long some work takes, in milliseconds: the least of three runs, by the clock or by the process's own time, whichever is less.
 * So neither others at work on the machine nor a collection of garbage count.
 */
export function leastTime(work: () => void): number {
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const began = performance.now();
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return Math.min(performance.now() - began, (user + system) / 1_000);
    }),
  );
}
