import type { DocumentFindings } from '../tagger';

/** What was found in one passage, as sums that add up over a document. */
export interface PassageFindings {
  readonly tokens: number;
  readonly statements: number;
  /** Statements, by the probability of their kinds. */
  readonly kinds: readonly [number, number, number];
  /** Tokens of direct statements. */
  readonly directTokens: number;
  readonly cued: number;
  readonly directCued: number;
  /** Words of the first person inside direct statements, and outside. */
  readonly firstInside: number;
  readonly firstOutside: number;
}

/** What was found in a whole document, for judging each statement in it. */
export interface Findings extends DocumentFindings {
  readonly values: readonly number[];
}

/** Sums up a document. The numbers are rounded, so that most edits leave them, and every judgement, as they were. */
export function documentFindings(passages: readonly PassageFindings[]): Findings {
  let [tokens, statements, direct, mixed, indirect, directTokens] = [0, 0, 0, 0, 0, 0];
  let [cued, directCued, firstInside, firstOutside] = [0, 0, 0, 0];
  for (const passage of passages) {
    tokens += passage.tokens;
    statements += passage.statements;
    direct += passage.kinds[0];
    mixed += passage.kinds[1];
    indirect += passage.kinds[2];
    directTokens += passage.directTokens;
    cued += passage.cued;
    directCued += passage.directCued;
    firstInside += passage.firstInside;
    firstOutside += passage.firstOutside;
  }
  const steps = (share: number): number => Math.round(share * 25) / 25;
  const values = [
    steps(direct / (statements + 1)),
    steps(mixed / (statements + 1)),
    steps(indirect / (statements + 1)),
    steps(directTokens / (tokens + 20)),
    steps(cued / (statements + 1)),
    steps(directCued / (cued + 1)),
    steps((direct - directCued) / (statements - cued + 1)),
    steps((firstOutside + 1) / (firstInside + firstOutside + 2)),
    Math.round((60 * firstOutside) / (tokens + 50)),
    Math.round((60 * firstInside) / (tokens + 50)),
    Math.round(2 * Math.log2(passages.length + 1)),
    Math.round(2 * Math.log2(statements + 1)),
  ];
  return { values, key: values.join(' ') };
}
