import type { SourceKind } from './sourcePhrase';

/** What is asked about a candidate. The same questions have their own weights for each kind of source phrase. */
export const QUESTIONS = [
  'head',
  'head-in-full',
  'also-in-source',
  'gender-same',
  'gender-other',
  'gender-unknown',
  'sentence-before',
  'sentence-after',
  'paragraph-before',
  'paragraph-after',
  'only-match-in-paragraph',
  'in-content',
  'speaks-in-paragraph',
  'speaks-in-paragraph-alone',
  'subject-in-paragraph',
  'object-in-paragraph',
  'nearest-before',
  'elsewhere',
  'elsewhere-share',
  'present-share',
  'elsewhere-most-quoted',
  'elsewhere-only-quoted-of-gender',
  'elsewhere-only-of-gender',
  'elsewhere-never-quoted',
  'elsewhere-mentions',
  'elsewhere-in-title',
  'elsewhere-same-subject',
  'present-same-subject',
  'neighbour',
  'organisation',
  'office',
  'office-described',
  'office-other-country',
  'official',
  'present-never-quoted',
  'elsewhere-direct-share',
  'elsewhere-mention-share',
  'elsewhere-introduced',
  'elsewhere-log-quoted',
  'present-log-quoted',
  'body',
  'rare-words',
  'nearest-subject',
  'elsewhere-in-quotation',
  'elsewhere-opens',
  'elsewhere-alone',
  'elsewhere-aged',
  'elsewhere-described',
  'in-first-person',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What is asked about a statement, for the chance that nobody named in the file is the speaker. */
export const NOBODY_QUESTIONS = [
  'nobody',
  'nobody-match-in-paragraph',
  'nobody-matches',
  'nobody-quoted-matches',
  'nobody-share-named',
  'nobody-definite',
  'nobody-plural',
  'nobody-indirect',
  'nobody-cases',
  'nobody-body',
  'nobody-whole',
] as const;
export type NobodyQuestion = (typeof NOBODY_QUESTIONS)[number];

export const SOURCE_KINDS: readonly SourceKind[] = ['named', 'pronoun', 'other-pronoun', 'nominal', 'none'];

const BLOCK = QUESTIONS.length + NOBODY_QUESTIONS.length;

/** Number of weights. */
export const FEATURE_COUNT = BLOCK * SOURCE_KINDS.length;

/** Features that are not zero: index, value, index, value … */
export type Features = number[];

/** Collects the answers about a candidate or about nobody. */
export class Answers<Asked extends Question | NobodyQuestion> {
  readonly features: Features = [];
  readonly #block: number;

  /** @param kind each kind of words for a speaker has weights of its own */
  constructor(kind: SourceKind) {
    this.#block = SOURCE_KINDS.indexOf(kind) * BLOCK;
  }

  /** Notes an answer; what is not so or 0 takes no place. */
  readonly add = (question: Asked, value: number | boolean): void => {
    if (value) this.features.push(this.#block + INDEX.get(question)!, Number(value));
  };
}

const INDEX: ReadonlyMap<Question | NobodyQuestion, number> = new Map(
  [...QUESTIONS, ...NOBODY_QUESTIONS].map((question, index) => [question, index]),
);
