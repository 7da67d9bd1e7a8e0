import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trees } from '../models/trees';
import type { PairSide } from '../order/pairs';
import { chooseSentences } from '../summary/choose';
import { sentenceViews, type SentenceView } from '../summary/sentences';
import { runSteps } from '../../steps';
import { boost, squared } from './boost';
import type { Corpora } from './corpora';
import { FOLDS, type TrainingDocument } from './document';
import { writeSections } from './write';

interface Rouge {
  toks(text: string): string[];
  rougeN(candidate: string[], reference: string[], n: number): { r: number; p: number; f: number };
  rougeAll(candidate: string[], reference: string[]): Record<'r1' | 'r2' | 'rl', { f: number }>;
}

interface Example {
  readonly document: TrainingDocument;
  readonly sentences: readonly SentenceView[];
  /** How much of the reference each sentence has. */
  readonly targets: readonly number[];
}

const OPTIONS = { trees: 80, depth: 3, rate: 0.1, lambda: 20, featureShare: 0.6, bias: 0.1 };

/**
 * Trains the model behind `summary`, writes it to `../models/models.bin` and prints cross-validated ROUGE (Lin, 2004) on
 * the titled set. Called by `order.ts`.
 *
 * @param sides scores of paragraphs by models that have not seen their articles
 */
export async function trainSummary(
  folder: string,
  corpora: Corpora,
  documents: readonly TrainingDocument[],
  sides: ReadonlyMap<TrainingDocument, PairSide[]>,
): Promise<void> {
  const rouge = (await import(pathToFileURL(path.resolve(folder, 'summaries/rouge.mjs')).href)) as Rouge;
  const summaries = documents.filter((d) => d.source.reference !== null);
  const textOf = (d: TrainingDocument, { line, start, end }: SentenceView): string =>
    d.article.lines[line - 1]!.slice(start, end);
  const examples: Example[] = summaries.map((document) => {
    const sentences = runSteps(sentenceViews(document.view, sides.get(document)!));
    const reference = rouge.toks(corpora.damage(document.source.reference!).text);
    const targets = sentences.map((s) => {
      const own = rouge.toks(textOf(document, s));
      return (rouge.rougeN(own, reference, 1).r + rouge.rougeN(own, reference, 2).r) / 2;
    });
    return { document, sentences, targets };
  });
  const train = (set: readonly Example[]): ReturnType<typeof boost> => {
    const rows = set.flatMap((e) => e.sentences.map((s) => s.row));
    const weights = set.flatMap((e) => e.sentences.map(() => (e.document.source.title === '' ? 0.3 : 1)));
    return boost(
      rows,
      squared(
        set.flatMap((e) => e.targets),
        weights,
      ),
      OPTIONS,
    );
  };
  const score = (set: readonly Example[], model: (e: Example) => Trees, expected: number): void => {
    const sum = { r1: 0, r2: 0, rl: 0, words: 0 };
    for (const example of set) {
      const { document, sentences } = example;
      const trees = model(example);
      const chosen = chooseSentences(
        sentences,
        sentences.map((s) => trees.value(s.row)),
        3,
        expected,
      );
      const texts = chosen.map((s) => textOf(document, s));
      const reference = corpora.damage(document.source.reference!).text.split('\n').filter(Boolean);
      const result = rouge.rougeAll(texts, reference);
      sum.r1 += result.r1.f;
      sum.r2 += result.r2.f;
      sum.rl += result.rl.f;
      sum.words += texts.join(' ').split(' ').length;
    }
    const n = set.length;
    const percent = (x: number): string => ((100 * x) / n).toFixed(1);
    console.log(
      `${n} articles, aim ${expected} words: R-1 ${percent(sum.r1)} R-2 ${percent(sum.r2)} R-L ${percent(sum.rl)}, ${(sum.words / n).toFixed(0)} words`,
    );
  };
  const titled = examples.filter((e) => e.document.source.title !== '');
  const folds = Array.from(
    { length: FOLDS },
    (_, fold) => new Trees(train(examples.filter((e) => e.document.fold !== fold))),
  );
  for (const expected of [20, 30, 45, 60, 120]) score(titled, (e) => folds[e.document.fold]!, expected);
  const final = train(examples);
  score(titled, () => new Trees(final), 45);
  writeSections({ summary: final });
}
