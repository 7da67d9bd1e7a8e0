import type { NameCandidate } from './nameCandidate';
import type { NameKeys } from './nameForms';

/** A candidate with the passage it stands in. */
export interface NamePlaceIn {
  readonly passage: number;
  readonly candidate: NameCandidate;
  /** Units at the end that are a lost possessive (`Ukraines`), not the name. */
  readonly trailing: number;
  /** Somebody else of that surname who may be meant as well. */
  readonly rival?: NameCluster;
}

/** The words of a name as printed, without what a lost apostrophe leaves behind them. */
export function wordsAt({ candidate, trailing }: NamePlaceIn): string {
  const name = candidate.words.join(' ');
  return name.slice(0, name.length - trailing);
}

/** Everything printed in one form. */
export interface Form {
  readonly keys: NameKeys;
  /** `jr`, `iii`: what tells two of one name apart; null where nothing is printed. */
  readonly generation: string | null;
  readonly places: NamePlaceIn[];
  clues: number;
  score: number;
}

/** One person, as far as the file's names tell. */
export interface NameCluster {
  readonly forms: NameKeys[];
  readonly places: NamePlaceIn[];
  /** `jr`, `iii`; null where the file prints none. */
  generation: string | null;
  /** Only the title tells the person from another of the surname: `Mrs. Lund`, where the file names Ben Lund. */
  readonly titled?: boolean;
  /** Only the office tells the person from others of the surname: `President Lund`, where the file names Ben Lund. */
  readonly byOffice?: boolean;
}

/** Words of the document that speak against names. */
export interface OtherWords {
  /** Keys of words that it has in lower case as well. */
  readonly lowerCase: ReadonlySet<string>;
  /** Those that firms and places are called by. */
  readonly firms: ReadonlySet<string>;
  /** Surnames that stand behind other given names than those of who is known by them: `lee` of `Zed Ann Lee Fund`. */
  readonly others: ReadonlySet<string>;
  /** The words of the title as keys, a blank around each. */
  readonly title: string;
}

/** Names that are known from elsewhere. */
export interface KnownNames {
  isKnownName(name: string): boolean;
  /** Whether a surname alone means one person on the day of the article. */
  isKnownSurname(surname: string): boolean;
  /** Whether a surname is that of anybody who is known. */
  isSurname(surname: string): boolean;
  /** Whether a full name is that of somebody in office on the day of the article. */
  isInOffice(name: string): boolean;
  /**
   * The names, as keys, of the only one of a surname who holds an office of a title on the day of the article: `President Lund`; none
   * where that cannot be told.
   */
  namesOfHolder(surname: string, title: string): readonly NameKeys[];
  /** The names, as keys, of all of a surname who led a state or government under a title before that day. */
  namesOfFormerHeads(surname: string, title: string): readonly NameKeys[];
}

/** At most so many people of one surname are compared with a new form; nobody reads an article with more. */
export const LARGEST_FAMILY = 40;

/** So many small things are done between two chances to pause. */
export const STRIDE = 1_000;
