/** Facts against the terms of the data. */
import { covers, firstDay, lastDay } from '../../period';
import { bucketOf } from '../../sound';
import type { Held } from './data';
import type { Fact } from './fact';

/**
 * What the data has of a fact: the `same` first day; one within a `month`, as where a source counts from the election or
 * the oath; the `renewed` term of somebody who was in office already; `another` holder of the office and never the
 * fact's; the same person in the same office at another time (`contradiction`); or nothing to compare it with (`unknown`).
 */
export type Verdict = 'same' | 'month' | 'renewed' | 'another' | 'contradiction' | 'unknown';

/** Terms in which the fact's office may be meant. */
const officesOf = (fact: Fact, terms: readonly Held[]): Held[] =>
  terms.filter(
    ({ office, said }) =>
      (office.country === null ? office.bodies.includes(fact.place) : office.country === fact.place) &&
      fact.levels.includes(office.level) &&
      fact.about.split(' ').every((word) => said.includes(` ${word}`)),
  );

/** The same word, or one that transliterations write alike. */
const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && bucketOf(a) === bucketOf(b));

/** So many words of one form of the name are among these, or all when it has fewer. */
export const named = ({ names }: Held, words: readonly string[], fewest = 2): boolean =>
  names.some(
    (name) =>
      name.filter((word) => words.some((other) => alike(word, other))).length >=
      Math.min(fewest, name.length),
  );

/** The last word of one form of the name is the fact's. */
const familyNamed = ({ names }: Held, { words }: Fact): boolean =>
  names.some((name) => words.some((word) => alike(name.at(-1)!, word)));

const begins = ({ term }: Held, day: string): boolean =>
  term.from !== null && firstDay(term.from) <= day && day <= lastDay(term.from);

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

export interface Comparison {
  readonly verdict: Verdict;
  /** The terms that the verdict is about. */
  readonly held: readonly Held[];
}

/** Compares one fact with all terms. */
export function compare(fact: Fact, terms: readonly Held[]): Comparison {
  const offices = officesOf(fact, terms);
  const same = offices.filter(
    (held) => begins(held, fact.since) && (named(held, fact.words) || familyNamed(held, fact)),
  );
  if (same.length > 0) return { verdict: 'same', held: same };
  const own = offices.filter((held) => held.term.from !== null && named(held, fact.words));
  if (own.length === 0) {
    const others = offices.filter(
      ({ office, term }) => !office.several && covers(term, fact.since) === 'sure',
    );
    return { verdict: others.length > 0 ? 'another' : 'unknown', held: others };
  }
  if (own.some(({ term }) => days(firstDay(term.from!), fact.since) <= 31))
    return { verdict: 'month', held: own };
  if (own.some(({ term }) => covers(term, fact.since) !== 'no')) return { verdict: 'renewed', held: own };
  // The data has some offices from a later time on only.
  if (offices.every(({ term }) => term.from === null || firstDay(term.from) > fact.since))
    return { verdict: 'unknown', held: [] };
  return { verdict: 'contradiction', held: own };
}

/** A term whose year only the data knows is not confirmed by a day in it. */
export const confirms = ({ verdict, held }: Comparison): readonly Held[] =>
  verdict === 'same' ? held.filter(({ term }) => term.from!.length >= 7) : [];
