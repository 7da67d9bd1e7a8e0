/** Counts and distances in a few steps each, as the networks see them. */

export const bucket2 = (n: number): number => (n < 1 ? 0 : n < 2 ? 1 : 2);
export const bucket3 = (n: number): number => (n < 1 ? 0 : n < 2 ? 1 : n < 4 ? 2 : 3);
export const bucketFar = (n: number): number =>
  n < 1 ? 0 : n < 2 ? 1 : n < 3 ? 2 : n < 5 ? 3 : n < 9 ? 4 : n < 17 ? 5 : n < 33 ? 6 : 7;
export const bucketLength = (n: number): number =>
  n < 6 ? 0 : n < 12 ? 1 : n < 20 ? 2 : n < 30 ? 3 : n < 45 ? 4 : n < 70 ? 5 : 6;
