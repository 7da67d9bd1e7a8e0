/** What a reading says about an article: the vocabulary that every adapter and the CLI translate. */
import type { Article, Span } from '../article/article';
import type { SourceClass } from '../officials/directory';
import type { StatementKind } from '../tagger/tagger';

export type { StatementKind };

/** A span with the text that stands there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** An office a person holds or held. */
export interface Office {
  /** The office itself, without the country: `Deputy Foreign Minister`. */
  readonly title: string;
  /** English name of the country, or null when neither the file nor the directory says it. */
  readonly country: string | null;
  /** The organisation the office belongs to (`State Department`, `NATO`), or null. */
  readonly body: string | null;
  readonly source: 'article' | 'directory';
  /** As the file prints it (`Russian Deputy Foreign Minister`), null when only the directory knows it. */
  readonly printed: string | null;
  /** Where the file prints it, null when only the directory knows it. */
  readonly span: Span | null;
  /** What qualifies it in print. */
  readonly status: 'current' | 'former' | 'acting' | 'elect';
  /** ISO dates of the term, null when unknown or still running. Only from the directory. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the directory has the term from, null when the office is the article's. */
  readonly basis: SourceClass | null;
  /** Last day, ISO, on which the directory knows a term without an end to have been held; only where the article is later. */
  readonly knownTo?: string;
  /** Who has it on that day by the user's own officials; only of a term of the directory whose bearer they replace. */
  readonly replacedBy?: string;
}

export type Gender = 'female' | 'male';

export interface Person {
  /** Index in `Reading.people`. */
  readonly id: number;
  /** The fullest form found in the file. */
  readonly name: string;
  /** The same as the file prints it, where apostrophes that it has lost are put back in `name`. */
  readonly printedName?: string;
  /** Other forms found in the file, most frequent first. */
  readonly aliases: readonly string[];
  /** Holds or held a public office, by the file or by the directory. */
  readonly official: boolean;
  readonly offices: readonly Office[];
  /** Every place where the person is named, in file order. */
  readonly mentions: readonly Span[];
  /** Index in `mentions` of the place that introduces the person in full. */
  readonly introduction: number;
  readonly gender: Gender | null;
  /** What the file prints of the offices contradicts the directory; absent where it does not. */
  readonly isDisputed?: boolean;
}

/** An organisation that speaks (`the White House said`, `Tass reported`). */
export interface Organisation {
  readonly id: number;
  readonly name: string;
  /** As a person's. */
  readonly printedName?: string;
  readonly mentions: readonly Span[];
}

/** One reason for a speaker; `code` is stable, `parameters` fill the words shown for it. */
export interface Evidence {
  readonly code: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** A person or an organisation, by its place in the reading. */
export interface Named {
  /** Id in `Reading.people`, or null for an organisation. */
  readonly person: number | null;
  /** Id in `Reading.organisations`, or null for a person. */
  readonly organisation: number | null;
  readonly name: string;
}

export interface Candidate extends Named {
  /** Probability, 0 to 1. */
  readonly confidence: number;
}

export interface Speaker {
  /** Id in `Reading.people` when a person is asserted. */
  readonly person: number | null;
  /** Id in `Reading.organisations` when an organisation is asserted. */
  readonly organisation: number | null;
  /** Full name of the person or organisation, only when asserted. */
  readonly name: string | null;
  /** Others who speak with the one asserted, by the words for the speaker: `Ada Lund, Bo Ek and Tom Moss said`. */
  readonly together: readonly Named[];
  /** The words the file prints for the speaker, null when it prints none. */
  readonly printed: string | null;
  /** Probability that the best candidate is the speaker, 0 to 1; 0 without candidates. */
  readonly confidence: number;
  /** Ranked, best first. */
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

/**
 * How a speaker stands to a content that is not simply theirs: `denied`, `rejected`; `unsaid`, as in `never said`; `supposed`, as in `If
 * Lund says`.
 */
export type Stance = 'denied' | 'rejected' | 'unsaid' | 'supposed';

/** Somebody's words: the content, how they are introduced (cue), by whom (source). Positions are of the content. */
export interface Statement extends TextSpan {
  readonly kind: StatementKind;
  /** No quotation marks in the file say so. */
  readonly inferred: boolean;
  /** Probability that this is a statement of this kind, 0 to 1. */
  readonly confidence: number;
  /** Parts of one statement cut by its cue share this number. */
  readonly attribution: number;
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  readonly speaker: Speaker;
  /** Absent where the words are the speaker's. */
  readonly stance?: Stance;
}

export interface DateMention extends TextSpan {
  /** First and last calendar day, ISO. */
  readonly from: string;
  readonly to: string;
  /** Another reading that is nearly as likely, null when there is none. */
  readonly alternative: { readonly from: string; readonly to: string } | null;
  /** Whether the words themselves say the year, so that the article’s date does not matter: `May 1991`. */
  readonly absolute: boolean;
}

export type LossKind = 'open-quote' | 'close-quote' | 'apostrophe' | 'dash' | 'space';

/** A character the file has lost. */
export interface Loss {
  readonly line: number;
  /** UTF-16 offset in the line at which the character is missing. */
  readonly offset: number;
  readonly kind: LossKind;
  /** The character that was there, as far as can be known. */
  readonly insert: string;
  /** Probability, 0 to 1. */
  readonly confidence: number;
  /** Of a quotation mark: the mean confidence of both ends of its quotation. */
  readonly quotation?: number;
}

/** UTF-16 units `offset` to `offset + length` of a line of the file, 1-based, are read as `text`. */
export interface Rewriting {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Everything Verbatim knows of one version of one article. Every list is sorted by place unless it says otherwise. */
export interface Reading {
  readonly article: Article;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly losses: readonly Loss[];
  /** What the file has in another form (`&quot;`), in the title, too; absent where there is none. */
  readonly encoded?: readonly Rewriting[];
  /** Every paragraph's line, in the likely original order. */
  readonly order: readonly number[];
  /** Sentences that together say what the article says, most important first. */
  readonly summary: readonly Span[];
}
