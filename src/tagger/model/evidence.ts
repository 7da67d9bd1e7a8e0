import type { PassageContent } from '../../article/passages';
import { findQuotations, type Quotation } from '../marks';

/** How a quoted run is delimited. */
export const RunStatus = { NONE: 0, BALANCED: 1, UNCLOSED: 2, UNOPENED: 3 } as const;

/** What the quotation marks of a passage say about each of its tokens, as small numbers. */
export interface MarkEvidence {
  /** A token: `RunStatus` of the double-quoted run around it, times 6, plus how long that run is; 0 outside. */
  readonly inside: Uint8Array;
  /** A token: the same for single marks. */
  readonly insideSingle: Uint8Array;
  /** A token: 0, 1 first of a run, 2 last of a run, 3 both. */
  readonly edge: Uint8Array;
}

export const isSingle = ({ family }: Quotation): boolean =>
  family === 'single' || family === 'single-guillemet';

export const statusOf = ({ opened, closed }: Quotation): number =>
  opened ? (closed ? RunStatus.BALANCED : RunStatus.UNCLOSED) : RunStatus.UNOPENED;

/** Buckets for the number of tokens in a run. */
const lengthBucket = (tokens: number): number =>
  tokens < 2 ? 0 : tokens < 3 ? 1 : tokens < 5 ? 2 : tokens < 9 ? 3 : tokens < 17 ? 4 : 5;

/** Lays the quotations of a passage over its tokens. Linear: each token is passed once for each sort of mark. */
export function markEvidence(passage: PassageContent): MarkEvidence {
  const { starts, ends, length } = passage.tokens;
  const inside = new Uint8Array(length);
  const insideSingle = new Uint8Array(length);
  const edge = new Uint8Array(length);
  let from = 0;
  let fromSingle = 0;
  for (const run of findQuotations(passage.text)) {
    const single = isSingle(run);
    let token = single ? fromSingle : from;
    while (token < length && starts[token]! < run.contentStart) token++;
    const first = token;
    while (token < length && ends[token]! <= run.contentEnd) token++;
    if (single) fromSingle = token;
    else from = token;
    if (token === first) continue;
    const target = single ? insideSingle : inside;
    target.fill(statusOf(run) * 6 + lengthBucket(token - first), first, token);
    edge[first]! |= 1;
    edge[token - 1]! |= 2;
  }
  return { inside, insideSingle, edge };
}
