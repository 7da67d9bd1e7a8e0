import type { Period } from './calendar';
import type { DateWords } from './words';

/** A date as a passage prints it; offsets in the passage. */
export interface FoundDate extends Period {
  readonly start: number;
  readonly end: number;
  /** The other reading, where nothing settles which. */
  readonly other: Period | null;
  /** Whether the words themselves say the year. */
  readonly absolute: boolean;
  /** After how long a date in the same words comes again; absent where only one fits them. */
  readonly cycle?: Cycle;
  /** Index of the first token. */
  readonly first: number;
  /** Index of the token behind it. */
  readonly next: number;
}

export type Cycle = 'week' | 'year';

/** What else is known of a date. */
export type FoundMore = Partial<Pick<FoundDate, 'other' | 'absolute' | 'cycle'>>;

/** The date that tokens print. @param end index behind the last one */
export function found(w: DateWords, first: number, end: number, period: Period, more?: FoundMore): FoundDate {
  const { text, tokens } = w.passage;
  const last = tokens.ends[end - 1]!;
  // A possessive is not part of the date.
  const cut = /['’]s$/.exec(text.slice(tokens.starts[end - 1], last))?.[0].length ?? 0;
  return foundSpan(tokens.starts[first]!, last - cut, first, end, period, more);
}

/** The same where a date begins or ends inside a token. */
export function foundSpan(
  start: number,
  end: number,
  first: number,
  next: number,
  { from, to }: Period,
  more?: FoundMore,
): FoundDate {
  return { start, end, from, to, first, next, other: null, absolute: false, ...more };
}
