import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { People } from './people';
import type { Statement } from './reading';
import type { UnattributedStatement } from './statements';
import type { Steps } from './steps';

export interface SpeakerContext extends People {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Lowest confidence at which a speaker is asserted, 0 to 1. */
  readonly assertionThreshold: number;
}

export const DEFAULT_ASSERTION_THRESHOLD = 0.5;

export function* attributeStatements(
  found: readonly UnattributedStatement[],
  _context: SpeakerContext,
): Steps<Statement[]> {
  yield;
  return found.map((statement) => ({
    ...statement,
    speaker: {
      person: null,
      organisation: null,
      name: null,
      printed: statement.source?.text ?? null,
      confidence: 0,
      candidates: [],
      evidence: [],
    },
  }));
}
