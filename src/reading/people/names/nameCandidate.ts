import type { Gender } from '../../reading';
import type { PrintedOffice } from '../offices/printedOffice';
import type { OrganisationCandidate } from './organisationCandidates';
import type { WordClass } from './wordClasses';

/** What stands around a name and speaks for or against a person. Bits, so that a form's places can be summed up. */
export const Clue = {
  honorific: 1,
  /** An office or occupation stands before it or in apposition. */
  office: 2,
  age: 4,
  /** `the mother of …`, `who …` follows. */
  kin: 8,
  /** Subject of a reporting verb. */
  speaks: 16,
  the: 32,
  /** `in`, `at`, `from`, `near` stands before it. */
  located: 64,
  /** Subject of some other verb that people do. */
  acts: 128,
  /** Possessive, with its apostrophe. */
  possessive: 256,
  /** Opens a sentence. */
  first: 512,
  /** Stands before `Jr.` or `III`. */
  suffix: 1024,
  /** Other capitalised words stood directly before it in the same run. */
  continued: 2048,
  /** A noun follows that a possessive may own: `Lunds adviser`. */
  owns: 4096,
  /** A description beside it shows that somebody is meant: `Oru Vell, a weaver, said`. */
  described: 8192,
  /** A word of another kind, a name only where it is a surname of the file: `Hall` beside `Rebecca Hall`. */
  otherwise: 16384,
  /** The only name of its passage that speaks, and `he` or `she` stands behind it. */
  takenUp: 32768,
  /** A given name that says who somebody's relative is: `her father, Oru, said`. */
  relative: 65536,
  /** Stands in the credit of an article: `Editing by Ada Lund`. */
  credit: 131072,
  /** Known through somebody else: `her husband, former President Bo Lund`, `the daughter of Ada Lund`. */
  through: 262144,
} as const;

/** The words of a name as printed. Offsets are UTF-16 units in the passage's text. */
export interface NameWords {
  /** The name's words as printed, without titles. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly classes: readonly WordClass[];
  /** Where each of the words begins. */
  readonly starts: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** A stretch of capitalised words that may name a person. */
export interface NameCandidate extends NameWords {
  /** Bits of `Clue`. */
  readonly clues: number;
  readonly gender: Gender | null;
  readonly offices: readonly PrintedOffice[];
  /** The courtesy title directly before the name, lower case: `dr`. */
  readonly courtesy?: string | undefined;
  /** Gender of the pronoun that goes back to a word alone, the first name of its sentence: `Lund says she will`. */
  readonly pronoun?: Gender | null;
  /** Of a word alone, where its sentence ends. */
  readonly until?: number;
  /** The surname that a given name shares with the name behind it: `Olsen` of Mark in `Mark and Linda Olsen`. */
  readonly shared?: string | undefined;
}

/** What the capitalised words of a passage may name, in their order. */
export interface Found {
  readonly names: NameCandidate[];
  readonly organisations: OrganisationCandidate[];
}
