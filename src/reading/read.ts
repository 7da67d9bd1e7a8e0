import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { Directory } from '../officials/directory';
import type { Tagger } from '../tagger/tagger';
import { attributeStatements, DEFAULT_ASSERTION_THRESHOLD } from './speakers';
import { narrowToHolders } from './speakers/holders';
import { nameRepeated } from './speakers/repeated';
import { nameSources } from './speakers/namedSources';
import { applyCorrections, type Correction } from './corrections';
import { findDates } from './dates';
import { decodeCharacters } from './decoded';
import { findGaps } from './gaps';
import { findLosses } from './losses';
import { lossEvidence, type LossEvidence } from './losses/evidence';
import { findPeople } from './people';
import { findStatements, NOTHING_FOUND } from './statements';
import { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import { proposeOrder } from './order';
import { outlineArticle } from './outline';
import { partWords, withGaps } from './parted';
import type { LossChoice } from './repair';
import { restoreNames } from './restoredNames';
import { segment } from './segment';
import { runSteps, type Steps } from '../steps';
import { summarize } from './summary';
import { withTurns } from './turns';
import type { Reading } from './reading';

export interface ReadOptions {
  /** Keep one memo a document to make reading after an edit cheap. */
  readonly memo?: PassageMemo;
  /** Finds the statements; none are found when absent. */
  readonly tagger?: Tagger;
  /** What is lost, in which order, which sentences; without it only what can be told by rules. */
  readonly models?: ReadingModels;
  /** Who held which office when; nothing is known of anybody when absent. */
  readonly directory?: Directory;
  /**
   * Lowest confidence, 0 to 1, at which a speaker is asserted; below it the speaker is unnamed, with candidates.
   * `DEFAULT_ASSERTION_THRESHOLD` when absent.
   */
  readonly assertionThreshold?: number;
  /** Number of sentences of the summary; `SUMMARY_LENGTH` when absent. */
  readonly summaryLength?: number;
  /** What the user says about speakers; wins over what is inferred. */
  readonly corrections?: readonly Correction[];
  /** Which lost apostrophes are put back in names; none when absent. */
  readonly restoreNames?: LossChoice;
}

/** Reads an article: the whole pipeline, a line a stage. Never throws on any input; linear in the article's length. */
export function read(article: Article, options: ReadOptions = {}): Reading {
  return runSteps(readInSteps(article, options));
}

/**
 * The same in steps of a few milliseconds at most: whoever drives it may pause, or stop for good, at each yield. This
 * is how an editor stays responsive and how reading is cancelled.
 */
export function* readInSteps(article: Article, options: ReadOptions = {}): Steps<Reading> {
  const memo = options.memo ?? new PassageMemo();
  memo.startReading();
  const decoded = yield* decodeCharacters(article);
  const reading = yield* readWords(decoded?.rewritten?.article ?? article, memo, options);
  memo.finishReading();
  const ofFile = decoded?.rewritten ? yield* decoded.rewritten.toFile(reading) : reading;
  return decoded?.encoded.length ? { ...ofFile, encoded: decoded.encoded } : ofFile;
}

/** Parts words that are glued together, and reads the article. */
function* readWords(article: Article, memo: PassageMemo, options: ReadOptions): Steps<Reading> {
  const passages = yield* segment(article, memo);
  const evidence = yield* lossEvidence(passages);
  const gaps = options.models ? yield* findGaps(passages, options.models, evidence, memo) : [];
  if (gaps.length === 0) return yield* readPassages(article, passages, evidence, memo, options);
  const parted = yield* partWords(article, gaps);
  const again = yield* segment(parted.article, memo);
  const reading = yield* readPassages(parted.article, again, evidence, memo, options);
  return yield* withGaps(yield* parted.toFile(reading), gaps);
}

/** Every stage behind the first ones. @param evidence what the file can have lost */
function* readPassages(
  article: Article,
  passages: readonly Passage[],
  evidence: LossEvidence,
  memo: PassageMemo,
  options: ReadOptions,
): Steps<Reading> {
  const models = options.models ?? null;
  const known = yield* findPeople(article, passages, memo, options.directory ?? null);
  const told = options.tagger ? yield* findStatements(passages, options.tagger, memo) : NOTHING_FOUND;
  const found = options.tagger ? yield* withTurns(passages, known, told) : told;
  const named = yield* nameSources(found.statements, passages, known);
  const { people, organisations } = named;
  const attributed = yield* attributeStatements(found.statements, {
    article,
    passages,
    ...named,
    assertionThreshold: options.assertionThreshold ?? DEFAULT_ASSERTION_THRESHOLD,
  });
  const narrowed = yield* narrowToHolders(attributed, people, article, options.directory ?? null);
  const repeated = yield* nameRepeated(narrowed, people);
  const statements = yield* applyCorrections(
    repeated,
    options.corrections ?? [],
    { people, organisations },
    article.lines,
  );
  const dates = yield* findDates(article, passages, memo);
  const losses = yield* findLosses(article, passages, statements, found.odds, evidence, models, memo);
  const outline = yield* outlineArticle(article, passages, told, models, memo);
  const order = yield* proposeOrder(outline, models);
  const summary = yield* summarize(outline, statements, people, models, options.summaryLength);
  const reading = { article, people, organisations, statements, dates, losses, order, summary };
  return yield* restoreNames(reading, options.restoreNames ?? 'off');
}
