/** The outline's grouping: who speaks, in the order of the text. */
import type { Span } from '../article/article';
import { speakerKeys, speakerNames } from '../reading/bySpeaker';
import type { Reading, Statement } from '../reading/reading';

/**
 * A speaker's turn: statements by one speaker that follow one another with nobody else's between. The outline groups
 * by turn and not by speaker because a range must be honest: a speaker who comes back three pages later has said
 * nothing on the pages between. Everything by one speaker in one place is what the Speakers view is for.
 */
export interface Turn {
  /** The words to show for the speaker, null when the file prints none. */
  readonly name: string | null;
  readonly named: boolean;
  readonly person: number | null;
  readonly statements: readonly Statement[];
  /** From the first to the last character of its statements, cues and sources; turns do not overlap. */
  readonly start: Place;
  readonly end: Place;
}

/** Line from 1, UTF-16 offset. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/** An outline longer than this helps nobody; what follows is in the Speakers view's count and in the text. */
export const MOST_OUTLINE_STATEMENTS = 2_000;

/** The turns of an article in file order. */
export function turnsOf(reading: Reading): Turn[] {
  const groups: Statement[][] = [];
  let last = '';
  for (const statement of reading.statements.slice(0, MOST_OUTLINE_STATEMENTS)) {
    const key = speakerKeys(reading, statement).join('\n');
    if (key === last) groups.at(-1)!.push(statement);
    else groups.push([statement]);
    last = key;
  }
  let before: Place = { line: 1, offset: 0 };
  return groups.map((statements, index) => {
    const parts = statements.flatMap((s) => [s, s.cue, s.source].filter((part) => part !== null));
    const next = groups[index + 1]?.[0];
    const start = latest(before, earliest(parts.map(startOf)));
    const natural = parts.map(endOf).reduce(latest);
    const content = statements.map(endOf).reduce(latest);
    // A cue may stand behind the next turn's first words; the statements themselves never overlap.
    const end = next ? latest(content, earliest([natural, startOf(next)])) : natural;
    before = end;
    const { speaker } = statements[0]!;
    return {
      name: speakerNames(speaker) ?? speaker.printed,
      named: speaker.name !== null,
      person: speaker.person,
      statements,
      start,
      end,
    };
  });
}

function startOf({ line, start }: Span): Place {
  return { line, offset: start };
}

function endOf({ line, end }: Span): Place {
  return { line, offset: end };
}

function earliest(places: readonly Place[]): Place {
  return places.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
}

function latest(a: Place, b: Place): Place {
  return compare(a, b) >= 0 ? a : b;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.offset - b.offset;
}
