import { parseArticle } from '../../article/parse';
import type { Article } from '../../article/article';
import type { Passage } from '../../article/passages';
import { PassageMemo } from '../memo';
import type { Tagger } from '../../tagger/tagger';
import { viewDocument, type DocumentView } from '../order/paragraphs';
import { describe } from '../order/rows';
import { quotingOf } from '../order/quoting';
import { wordFeatures } from '../order/words';
import { segment } from '../segment';
import { findStatements } from '../statements';
import { runSteps } from '../../steps';
import type { Corpora, Source } from './corpora';
import { hashOf, shuffled } from './random';

/** An article damaged and shuffled as seed files are, with what is known about it. */
export interface TrainingDocument {
  readonly source: Source;
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly view: DocumentView;
  /** As `describe` gives them; the scores of words are set by `setWordScores`, see `orderWords.ts`. */
  readonly rows: readonly Float64Array[];
  /** Hashes of each paragraph's words. */
  readonly words: readonly Int32Array[];
  /** Published position of each paragraph of `view`, from 0. */
  readonly place: readonly number[];
  /** 0 to 4. */
  readonly fold: number;
}

export const FOLDS = 5;

/** An article as files are, and the published position of each of its paragraphs in the file's order. */
export function asFile(source: Source, corpora: Corpora): { article: Article; order: readonly number[] } {
  const order = shuffled(source.paragraphs.length, hashOf(source.id));
  const lines = order.map((k) => corpora.damage(source.paragraphs[k]!).text);
  const header = [
    corpora.damage(source.title).text || 'Untitled',
    source.date || '20170601',
    'https://example.com/a',
  ];
  return { article: parseArticle([...header, ...lines].join('\n')), order };
}

/** @param tagger one that has not learnt from the article */
export function prepare(source: Source, corpora: Corpora, tagger: Tagger): TrainingDocument {
  const { article, order } = asFile(source, corpora);
  const memo = new PassageMemo();
  const passages = runSteps(segment(article, memo));
  const view = runSteps(viewDocument(article, passages, null, memo));
  const quoting = runSteps(quotingOf(passages, runSteps(findStatements(passages, tagger, memo))));
  const originals = view.paragraphs.map(({ line }) => order[line - 4]!);
  const sorted = [...originals].sort((a, b) => a - b);
  const place = originals.map((original) => sorted.indexOf(original));
  return {
    source,
    article,
    passages,
    view,
    rows: runSteps(describe(view, quoting)),
    words: view.paragraphs.map(({ wording, passage }) =>
      Int32Array.from(wordFeatures(wording, passage.text)),
    ),
    place,
    fold: hashOf(source.id) % FOLDS,
  };
}
