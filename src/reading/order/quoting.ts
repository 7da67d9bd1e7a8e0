import type { Passage } from '../../article/passages';
import { firstOnLine } from '../byLine';
import { chance } from '../models/chance';
import type { FoundStatements } from '../statements';
import type { Steps } from '../../steps';

/** Numbers of a row of `quotingOf`. */
export const QUOTING_WIDTH = 16;

const KINDS = ['direct', 'indirect', 'mixed'];

/** A statement that ends so few UTF-16 units before its paragraph does ends it. */
const NEAR_END = 2;

/**
 * What each paragraph quotes; leads report, what follows quotes. Of the first passage of each: shares of the text in
 * direct, indirect and mixed statements by confidence; how likely words stand between quotation marks, a mark opens it,
 * closes it, its last word stands between marks; direct and other statements that open it, what ends it; sources that
 * are pronouns, capitalised, of several words; cues, direct statements without source and cue; statements.
 */
export function* quotingOf(passages: readonly Passage[], found: FoundStatements): Steps<Float64Array[]> {
  const { statements } = found;
  const rows: Float64Array[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.offset > 0) continue;
    const { length } = passage.text;
    const first = firstOnLine(statements, passage.line);
    let after = first;
    while (statements[after]?.line === passage.line && statements[after]!.start < length) after++;
    const own = statements.slice(first, after);
    const row = new Float64Array(QUOTING_WIDTH);
    for (const [at, { kind, confidence, start, end, source, cue }] of own.entries()) {
      row[KINDS.indexOf(kind)]! += (confidence * (Math.min(end, length) - start)) / length;
      if (at === 0 && start <= 2) row[kind === 'direct' ? 7 : 8] = confidence;
      if (at === own.length - 1 && end >= length - NEAR_END) row[9] = confidence;
      if (source) {
        if (/^(?:he|she|they)$/i.test(source.text)) row[10]! += confidence;
        else if (/^[A-Z]/.test(source.text)) row[11]! += confidence;
        if (source.text.includes(' ')) row[12]! += confidence;
      }
      if (cue) row[13]!++;
      else if (!source && kind === 'direct') row[14]! += confidence;
      row[15]!++;
    }
    const odds = found.odds[index];
    const last = odds ? odds.inside.length - 1 : -1;
    if (odds && last >= 0) {
      for (const x of odds.inside) row[3]! += chance(x) / odds.inside.length;
      row[4] = chance(odds.opens[0]!);
      row[5] = chance(odds.closes[last]!);
      row[6] = chance(odds.inside[last]!);
    }
    rows.push(row);
    yield;
  }
  return rows;
}
