import type { OfficeLevel } from './levels';

/** A term of one of the user's or newsroom's own officials; what is null is not said. Dates are ISO, as precise as known. */
export interface OwnTerm {
  readonly title: string;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly level: OfficeLevel;
}

/** Somebody in the user's or newsroom's own file. */
export interface OwnOfficial {
  readonly name: string;
  readonly variants: readonly string[];
  readonly gender: 'female' | 'male' | null;
  readonly wikidata: string | null;
  readonly terms: readonly OwnTerm[];
}
