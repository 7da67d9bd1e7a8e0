import { CORRECTED } from './corrections/corrected';
import { findAnchored } from './corrections/find';
import type { Anchor } from './corrections/anchor';
import { whoIsMeant, type Known } from './corrections/meant';
import type { Speaker, Statement } from './reading';
import type { Steps } from '../steps';

/** What a user says of a statement's speaker. It wins over everything that was inferred. */
export interface Correction extends Anchor {
  /** Name of the speaker, or null: the file does not name the speaker. */
  readonly speaker: string | null;
  /** The name is meant as it is typed, whomever of the article it is like. */
  readonly asTyped?: boolean;
}

/**
 * Gives corrected statements the speakers that the corrections say. Each correction applies to one statement and to the
 * other parts of the same attribution; one whose statement is gone changes nothing.
 *
 * @param lines the article's
 */
export function* applyCorrections(
  statements: readonly Statement[],
  corrections: readonly Correction[],
  known: Known,
  lines: readonly string[],
): Steps<readonly Statement[]> {
  if (corrections.length === 0) return statements;
  const speakers = new Map<number, Speaker>();
  for (const [index, statement] of (yield* findAnchored(statements, corrections, lines)).entries()) {
    if (!statement) continue;
    const speaker = correctedSpeaker(statement.speaker, corrections[index]!, known);
    speakers.set(statement.attribution, speaker);
  }
  if (speakers.size === 0) return statements;
  return statements.map((statement) => {
    const speaker = speakers.get(statement.attribution);
    return speaker ? { ...statement, speaker } : statement;
  });
}

function correctedSpeaker(
  { printed }: Speaker,
  { speaker: name, asTyped = false }: Correction,
  known: Known,
): Speaker {
  const who =
    name === null ? null : asTyped ? { person: null, organisation: null, name } : whoIsMeant(name, known);
  return {
    ...(who ?? { person: null, organisation: null, name }),
    together: [],
    printed,
    confidence: who ? 1 : 0,
    candidates: who ? [{ ...who, confidence: 1 }] : [],
    evidence: [{ code: CORRECTED }],
  };
}
