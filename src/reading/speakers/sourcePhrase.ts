import type { Gender } from '../reading';

/** What the words printed for a speaker are. */
export type SourceKind =
  /** They name a person or an organisation that is known. */
  | 'named'
  /** `he`, `she`. */
  | 'pronoun'
  /** `they`, `it`, `I`, `we`, `who`, `one`. */
  | 'other-pronoun'
  /** `the minister`, `a spokesman`, `officials`. */
  | 'nominal'
  /** The file prints none. */
  | 'none';

/** The words printed for a speaker, understood. */
export interface SourcePhrase {
  readonly kind: SourceKind;
  /** Index in `NamedPlaces.voices` of who the phrase names, as its head; null but for `named`. */
  readonly voice: number | null;
  /** The head is named by its full name, not by a short form. */
  readonly full: boolean;
  /** Somebody else of the head's surname whom nothing in the file tells from that person. */
  readonly rival: number | null;
  /** Others that the phrase names besides. */
  readonly others: readonly number[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The noun of a `nominal` phrase in the singular, lower case: `minister`. */
  readonly noun: string | null;
  /** Its other words, lower case: `finance`. */
  readonly details: readonly string[];
  /** What its noun is of, lower case: `village` of `the mayor of the village`. */
  readonly complement: readonly string[];
  /** English name of the country it names: `the Norwegian minister`. */
  readonly country: string | null;
  /** `the`, `that`, a possessive: somebody known already is meant. */
  readonly definite: boolean;
  /** An owner by name makes it so: `Norlands minister`. */
  readonly owned: boolean;
  /** It is an article and its noun: `the minister`. */
  readonly bare: boolean;
  /** A body is meant: `the company`, `it`. */
  readonly body: boolean;
  /** Its noun is a name, which takes up no other: `the Admiralty`. */
  readonly proper: boolean;
  /** What the same person is besides: `former minister` of `the candidate and former minister`. */
  readonly second: SourcePhrase | null;
}

/** No words for the speaker. */
export const NO_SOURCE: SourcePhrase = {
  kind: 'none',
  voice: null,
  full: false,
  rival: null,
  others: [],
  gender: null,
  plural: false,
  noun: null,
  details: [],
  complement: [],
  country: null,
  definite: false,
  owned: false,
  bare: false,
  body: false,
  proper: false,
  second: null,
};
