interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Intersection over union of two stretches of one paragraph: 1 for the same, 0 or less for none in common. */
export function overlap(a: Stretch, b: Stretch): number {
  return (
    (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start))
  );
}
