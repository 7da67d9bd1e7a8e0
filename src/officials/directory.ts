/** Who held which office when: the vocabulary that readers of the directory program against. */
import type { OfficeLevel } from './levels';
import type { OwnOfficial } from './ownOfficial';

/**
 * Where a term's dates come from: `facts` a public-domain facts file alone; `confirmed` general knowledge of which a second
 * source gives the same first day; `agreed` one of which it gives the same first year; `held` one of which it
 * shows that the person held the office, but not since when; `general` general knowledge alone; `own` the user's or newsroom's own file.
 */
export type SourceClass = 'facts' | 'confirmed' | 'agreed' | 'held' | 'general' | 'own';

/** A stretch of time in one office. Dates are ISO, as precise as known: `2008`, `2008-08` or `2008-08-15`. */
export interface Term {
  /** The office without the country: `Deputy Foreign Minister`. */
  readonly title: string;
  /** English name of the country, null for an office of no country. */
  readonly country: string | null;
  /** Organisation, state, province or city the office belongs to (`NATO`, `Texas`, `Toronto`), or null. */
  readonly body: string | null;
  /** First day, null when unknown. */
  readonly from: string | null;
  /** Last day, null when running on the last day on which it is known (`asOf`). */
  readonly to: string | null;
  /** Last day on which a running term is known to have been held, ISO; as precise as known. Says nothing of one that has ended. */
  readonly asOf: string;
  readonly level: OfficeLevel;
  readonly sourceClass: SourceClass;
  /** Held in an acting or interim capacity. */
  readonly acting: boolean;
}

/** Somebody in the directory. */
export interface DirectoryPerson {
  /** Usual full name in English-language news, with its diacritics. */
  readonly name: string;
  /** Other spellings and forms, most usual first. */
  readonly variants: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** Wikidata item (`Q567`), null when unknown. */
  readonly wikidata: string | null;
  /** Oldest first. */
  readonly terms: readonly Term[];
}

/** How a name matched: the whole name, a given name that fits plus the surname, or the surname alone. */
export type MatchKind = 'full' | 'given-and-surname' | 'surname';

/** A person a name may mean. */
export interface Match {
  readonly person: DirectoryPerson;
  readonly kind: MatchKind;
  /** Only a looser spelling matched (another transliteration, lost letters). */
  readonly loose: boolean;
}

/** A term that covers a date. */
export interface Held {
  readonly person: DirectoryPerson;
  readonly term: Term;
  /**
   * `sure`: the dates say so. `partial`: the term begins or ends in a period that holds the date, to the day it is not
   * known. `stale`: the term was running on `term.asOf`, the date is up to a year later; after that nobody is named.
   */
  readonly certainty: 'sure' | 'partial' | 'stale';
  /** Name of the one who surely has the office on that date by the user's own file; only where that is another person. */
  readonly replacedBy?: string;
}

/** A bare office as an article prints it; what is null is not said. */
export interface OfficeQuery {
  /** `foreign minister`, `President`, `spokeswoman`: in any case; `former`/`acting` left out. */
  readonly title: string;
  /** Country as a name or adjective: `Germany`, `German`, `U.S.`. */
  readonly country?: string | null;
  /** Organisation, state, province or city: `NATO`, `State Department`, `Ontario`. */
  readonly body?: string | null;
}

/** The directory. Look-ups take microseconds once it is loaded. */
export interface Directory {
  /** Number of people and of terms. */
  readonly size: { readonly people: number; readonly terms: number };

  /**
   * Everyone a name may mean, best match first: full name, variant, given name or initials with surname, or surname alone.
   * Case, diacritics, hyphens, apostrophes, lost non-ASCII letters, particles (`al-Assad`, `al Assad`, `Assad`), middle
   * names and initials, common nicknames and transliterations (`Ryabkov`, `Riabkov`) do not matter. No title before it.
   */
  lookUp(name: string): readonly DirectoryPerson[];

  /** As `lookUp`, and says how each matched. */
  match(name: string): readonly Match[];

  /** Terms that cover an ISO date (a day, month or year), most important office first; null date: all, newest first. */
  officesOn(person: DirectoryPerson, date: string | null): readonly Held[];

  /**
   * The last term that ended before the date (`former …`), or null. Its `to` is null where only is known that it was held
   * until more than a year before the date.
   */
  lastOfficeBefore(person: DirectoryPerson, date: string): Term | null;

  /** Who held an office on an ISO date; several for an office with several holders, none when unknown. */
  holders(query: OfficeQuery, date: string): readonly Held[];

  /** English name of the country that a name, abbreviation or adjective means (`Russian`, `U.S.`, `UAE`), or null. */
  countryOf(word: string): string | null;
}

/** The directory of the asset, to which users add their own officials. */
export interface BuiltInDirectory extends Directory {
  /**
   * A directory over the same data, read once for both, with the user's own officials: their genders and ids win, and their terms
   * replace a person's built-in terms in the same office. A running term of the own file is never stale. In `holders`
   * they stand in for the directory's holder of the same office while their dates surely say so, unless several hold it at once;
   * `officesOn` says so of those whom they replace.
   */
  withOwn(officials: readonly OwnOfficial[]): Directory;
}
