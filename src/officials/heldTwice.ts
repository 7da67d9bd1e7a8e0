/** Two holders of one office at once, among a newsroom's own officials. */
import type { JsonNode } from './json';
import type { OwnTerm } from './own';
import { sharedDays } from './period';

/** A term with whose it is, and where that stands. */
export interface Holder {
  readonly node: JsonNode;
  readonly name: string;
  readonly term: OwnTerm;
}

/** Offices that several hold at once. */
const OF_MANY =
  /\b(?:council|member|deputy|vice|senator|representative|legislator|spokes|advis[eo]r|judge|justice|candidate|nominee|lawyer|director|trustee|envoy|ambassador|commissioner|secretary$)/i;

/** People whose terms in one office overlap by more than a month, the later one first; each once. */
export function heldTwice(holders: readonly Holder[]): [Holder, Holder][] {
  const offices = new Map<string, Holder[]>();
  for (const holder of holders) {
    const { title, country, body, from } = holder.term;
    if (OF_MANY.test(title) || from === null) continue;
    const office = [title, country, body].join('|').toLowerCase();
    offices.set(office, [...(offices.get(office) ?? []), holder]);
  }
  return [...offices.values()].flatMap((terms) => {
    const found: [Holder, Holder][] = [];
    let longest: Holder | null = null;
    for (const holder of terms.sort((a, b) => (a.term.from! < b.term.from! ? -1 : 1))) {
      if (longest && longest.name !== holder.name && sharedDays(longest.term, holder.term, '9999-12-31') > 31)
        found.push([holder, longest]);
      if (!longest || (longest.term.to !== null && (holder.term.to ?? '9999') > longest.term.to))
        longest = holder;
    }
    return found;
  });
}
