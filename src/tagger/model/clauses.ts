import { bucket2 } from './buckets';
import { WordClass } from './classes';

/** Of each plain token of a passage: the index of its clause in its sentence, and what its clause has of first persons and tenses. */
export interface Clauses {
  readonly of: Uint16Array;
  readonly first: Uint8Array;
}

/** Fills the clauses of the sentence of plain tokens `from` to `to`, as commas, colons, semicolons and dashes part them. */
export function describeClauses(classes: Uint8Array, from: number, to: number, clauses: Clauses): void {
  let start = from;
  let clause = 0;
  let first = 0;
  let present = 0;
  let past = 0;
  const close = (end: number): void => {
    const code = bucket2(first) * 4 + (present > 0 ? 1 : 0) + (past > 0 ? 2 : 0);
    clauses.first.fill(code, start, end);
    start = end;
    first = present = past = 0;
  };
  for (let at = from; at < to; at++) {
    const wordClass = classes[at]!;
    if (
      wordClass === WordClass.COMMA ||
      wordClass === WordClass.SEMICOLON ||
      wordClass === WordClass.COLON ||
      wordClass === WordClass.DASH
    ) {
      close(at);
      clause++;
    }
    clauses.of[at] = Math.min(clause, 60000);
    if (
      wordClass === WordClass.FIRST ||
      wordClass === WordClass.SECOND ||
      wordClass === WordClass.CONTRACTION
    ) {
      first++;
    } else if (wordClass === WordClass.PRESENT) present++;
    else if (wordClass === WordClass.PAST || wordClass === WordClass.ED) past++;
  }
  close(to);
}
