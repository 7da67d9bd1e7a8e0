import type { Passage } from '../article/passages';
import type { Look, MarkOdds, Range, Tagger } from '../tagger/tagger';
import type { PassageMemo } from './memo';
import type { Statement, TextSpan } from './reading';
import type { Steps } from '../steps';

/** A statement before anybody has asked who made it. */
export type UnattributedStatement = Omit<Statement, 'speaker'>;

/** What the tagger says of a document. */
export interface FoundStatements {
  readonly statements: readonly UnattributedStatement[];
  /** Of quotation marks, parallel to the passages; null where there were none for sure. */
  readonly odds: readonly (MarkOdds | null)[];
}

/** Without a tagger. */
export const NOTHING_FOUND: FoundStatements = { statements: [], odds: [] };

/** What the tagger finds, moved from passages to lines and numbered over the whole document. */
export function* findStatements(
  passages: readonly Passage[],
  tagger: Tagger,
  memo: PassageMemo,
): Steps<FoundStatements> {
  const profile = yield* tagger.profile(passages);
  const statements: UnattributedStatement[] = [];
  const looks: Look[] = [];
  const lookKey = `look ${profile.key}`;
  for (const passage of passages) {
    looks.push(memo.recall(lookKey, passage.text, () => tagger.look(passage, profile)));
    yield;
  }
  const findings = tagger.findings(looks);
  const tagKey = `tag ${profile.key} ${findings.key}`;
  let attributions = 0;
  for (const [index, passage] of passages.entries()) {
    const tagged = memo.recall(tagKey, passage.text, () => tagger.tag(looks[index]!, findings));
    let highest = -1;
    for (const { kind, inferred, confidence, attribution, cue, source, ...range } of tagged) {
      highest = Math.max(highest, attribution);
      statements.push({
        kind,
        ...spanOf(passage, range),
        inferred,
        confidence,
        attribution: attributions + attribution,
        cue: cue && spanOf(passage, cue),
        source: source && spanOf(passage, source),
      });
    }
    attributions += highest + 1;
    yield;
  }
  return { statements, odds: looks.map(({ marks }) => marks) };
}

function spanOf(passage: Passage, { start, end }: Range): TextSpan {
  return {
    line: passage.line,
    start: passage.offset + start,
    end: passage.offset + end,
    text: passage.text.slice(start, end),
  };
}
