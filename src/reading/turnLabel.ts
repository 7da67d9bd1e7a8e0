import type { UnattributedStatement } from './statements';

/** Longest label that is looked for, in UTF-16 units. */
const LONGEST = 120;

const LABEL =
  /^(?:[QA]|(?=[^:]*\p{Lu}{2})\p{Lu}[\p{Lu}.'’-]*(?: [\p{Lu}(][\p{Lu}.'’()-]*){0,5}(?:, \p{Lu}[\p{Lu} ,.'’/-]{1,60})?) ?: +(?=\S)/u;

/** The beginning of a turn in a transcript: `SEN. ADA LUND (D), HOST: Good morning.` Offsets are UTF-16 units. */
export interface TurnLabel {
  /** End of the speaker's name, without what follows a comma. */
  readonly nameEnd: number;
  /** End of all that stands before the colon. */
  readonly end: number;
  /** Where the words of the turn begin. */
  readonly content: number;
}

/** The label in capitals, `Q` or `A`, with which a paragraph begins; null without one. */
export function turnLabel(text: string): TurnLabel | null {
  // Most paragraphs: a capital and a small letter.
  if (!/^(?:[QA] ?:|\p{Lu}[\p{Lu}.'’-])/u.test(text)) return null;
  const found = LABEL.exec(text.slice(0, LONGEST));
  if (!found) return null;
  const end = found[0].indexOf(':');
  const comma = found[0].indexOf(',');
  const nameEnd = comma > 0 ? comma : end;
  return { nameEnd, end: found[0].slice(0, end).trimEnd().length, content: found[0].length };
}

/** `O'BRIEN` as `O'Brien`: in a label the capitals are typography. */
export function withoutCapitals(word: string): string {
  return word.replace(/\p{Lu}+/gu, (letters) => letters[0]! + letters.slice(1).toLowerCase());
}

/** Whether a statement is a turn: nothing but its speaker's label stands before it. */
export function isTurn({
  cue,
  source,
  start,
}: Pick<UnattributedStatement, 'cue' | 'source' | 'start'>): boolean {
  return cue === null && source?.start === 0 && start - source.end <= 4 && source.end < start;
}
