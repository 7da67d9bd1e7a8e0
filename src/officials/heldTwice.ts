/** Two holders of one office at once, among a newsroom's own officials. */
import type { JsonNode } from './json';
import type { OwnTerm } from './ownOfficial';
import { sharedDays } from './period';

/** A term with whose it is, and where that stands. */
export interface Holder {
  readonly node: JsonNode;
  readonly name: string;
  readonly term: OwnTerm;
}

/** To the end of what can be said of days: a term that runs shares all days to come. */
const forever = '9999-12-31';

/** Offices that several hold at once. */
const OF_MANY =
  /\b(?:council|member|deputy|vice|senator|representative|legislator|spokes|advis[eo]r|judge|justice|candidate|nominee|lawyer|director|trustee|envoy|ambassador|commissioner|secretary$)/i;

/** Terms that begin more than a month before the one before them in the office ends, each with that one. */
export function heldTwice(holders: readonly Holder[]): [Holder, Holder][] {
  const last = new Map<string, Holder>();
  return holders
    .filter(({ term }) => term.from !== null && !OF_MANY.test(term.title))
    .sort((a, b) => (a.term.from! < b.term.from! ? -1 : 1))
    .flatMap((holder): [Holder, Holder][] => {
      const { title, country, body } = holder.term;
      const office = [title, country, body].join('|').toLowerCase();
      const before = last.get(office);
      last.set(office, holder);
      return before && before.name !== holder.name && sharedDays(before.term, holder.term, forever) > 31
        ? [[holder, before]]
        : [];
    });
}
