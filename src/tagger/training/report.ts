/**
 * Prints what cross-validation shows: `npm run train:report -- [DATA]`, after `npm run train`. Every article is read
 * by the model that was trained without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { classOf, normalizeWord, WordClass } from '../model/classes';
import { createModelTagger } from '../model';
import { readJsonLines, type LabelledArticle, type LabelledQuote } from './corpus';
import { FOLDS, foldOf } from './folds';
import { loadScorer, predict, summary, type Prediction } from './evaluate';
import { overlap } from './overlap';
import { RewordedRecall } from './rewordedRecall';
import { dataFiles, WORK } from './train';

type Found = Prediction['quotes'][number];

/** Word tokens of the scorer: their middles decide what covers them. */
const middles = (text: string): number[] =>
  [...text.matchAll(/[A-Za-z0-9$%]+(?:[.,-][A-Za-z0-9]+)*/g)].map(
    (match) => match.index + match[0].length / 2,
  );

const covered = (spans: readonly { start: number; end: number }[], at: number): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);

/** Where the words that introduce a quotation stand, and what kind of text it is. */
function groupOf(text: string, quote: LabelledQuote, cues: readonly number[]): string {
  const sentence = text
    .slice(Math.max(0, text.lastIndexOf('. ', quote.start) + 1), quote.end + 160)
    .split(/[.?!] (?=[A-Z])/);
  const own = cues.some((at) => at > quote.start - 80 && at < quote.end + 80);
  const words = text.slice(quote.start, quote.end).split(/\s+/);
  const place =
    words.length < 6 && sentence.length === 1
      ? 'short, inside a sentence'
      : own
        ? 'cue beside it'
        : cues.length > 0
          ? 'cue elsewhere in the paragraph'
          : 'floating: no cue in the paragraph';
  const person = words.some((word) => {
    const normal = normalizeWord(word.replace(/[^\p{L}’']/gu, '') || '-');
    const wordClass = classOf(word, normal);
    return wordClass === WordClass.FIRST || wordClass === WordClass.SECOND;
  });
  return `${place}${place.startsWith('floating') ? (person ? ', first or second person' : ', third person') : ''}`;
}

class Tally {
  readonly #rows = new Map<string, [number, number]>();
  add(key: string, all: number, hit: number): void {
    const row = this.#rows.get(key) ?? [0, 0];
    row[0] += all;
    row[1] += hit;
    this.#rows.set(key, row);
  }
  print(title: string): void {
    console.log(title);
    for (const [key, [all, hit]] of [...this.#rows].sort()) {
      console.log(
        `  ${key.padEnd(55)} ${((100 * hit) / Math.max(1, all)).toFixed(1).padStart(5)} % of ${all}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const { folder, statements } = dataFiles(process.argv.slice(2));
  if (!existsSync(path.join(WORK, 'fold0.bin'))) throw new Error('Run `npm run train` first.');
  const scorer = await loadScorer(path.join(folder, 'score.mjs'));
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    createModelTagger(readFileSync(path.join(WORK, `fold${fold}.bin`))),
  );
  const recall = new Tally();
  const kinds = new Tally();
  const errors = new Tally();
  const reworded = new RewordedRecall();
  const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, right: 0 }));
  for (const file of statements) {
    const corpus = path.basename(file, '.train.jsonl');
    const articles = readJsonLines<LabelledArticle>(file);
    for (const intact of [false, true]) {
      const predictions = articles.map((article) => predict(taggers[foldOf(article.id)]!, article, intact));
      console.log(
        `${corpus} ${intact ? 'intact ' : 'damaged'} ${summary(scorer.score(articles, predictions))}`,
      );
      if (intact) continue;
      articles.forEach((article, index) => {
        reworded.add(article, taggers[foldOf(article.id)]!, predictions[index]!.quotes);
        article.paragraphs_damaged.forEach((text, paragraph) => {
          const gold = article.quotes.filter((quote) => quote.paragraph === paragraph);
          const ignored = (article.ignore ?? []).filter((quote) => quote.paragraph === paragraph);
          const found = predictions[index]!.quotes.filter((quote) => quote.paragraph === paragraph);
          inspect(corpus, text, gold, ignored, found);
        });
      });
    }
  }
  reworded.print();
  recall.print('Direct speech found as direct, damaged text, share of tokens');
  kinds.print('Label of tokens by true kind, damaged text');
  errors.print('Tokens called direct, by what they are');
  const total = bins.reduce((sum, { n }) => sum + n, 0);
  const error = bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / total;
  console.log(`Confidence on damaged text: expected error ${error.toFixed(3)} over ${total} statements`);
  for (const { n, said, right } of bins) {
    if (n > 0) console.log(`  said ${(said / n).toFixed(2)}  true ${(right / n).toFixed(2)}  (${n})`);
  }

  function inspect(
    corpus: string,
    text: string,
    gold: readonly LabelledQuote[],
    ignored: readonly { start: number; end: number }[],
    found: readonly Found[],
  ): void {
    const tokens = middles(text);
    const speech = gold.filter((quote) => quote.speech);
    const cues = [...text.matchAll(/\p{L}[\p{L}’']*/gu)]
      .filter((match) => {
        const wordClass = classOf(match[0], normalizeWord(match[0]));
        return (
          wordClass === WordClass.SAID ||
          wordClass === WordClass.REPORTING ||
          wordClass === WordClass.ACCORDING
        );
      })
      .map((match) => match.index)
      .filter(
        (at) =>
          !covered(
            speech.filter(({ kind }) => kind === 'direct'),
            at,
          ),
      );
    const direct = found.filter(({ kind }) => kind === 'direct');
    for (const quote of speech) {
      const inside = tokens.filter((at) => at >= quote.start && at < quote.end);
      for (const kind of ['direct', 'mixed', 'indirect', 'none']) {
        const hit = inside.filter((at) =>
          kind === 'none'
            ? !covered(found, at)
            : covered(
                found.filter((f) => f.kind === kind),
                at,
              ),
        ).length;
        kinds.add(`${corpus}: ${quote.kind} read as ${kind}`, inside.length, hit);
      }
      if (quote.kind !== 'direct') continue;
      recall.add(
        `${corpus}: ${groupOf(text, quote, cues)}`,
        inside.length,
        inside.filter((at) => covered(direct, at)).length,
      );
    }
    for (const at of tokens) {
      if (!covered(direct, at) || covered(ignored, at)) continue;
      const what = speech.find(({ start, end }) => at >= start && at < end)?.kind ?? 'no statement';
      for (const key of ['direct', 'mixed', 'indirect', 'no statement']) {
        errors.add(`${corpus}: ${key}`, 1, what === key ? 1 : 0);
      }
    }
    for (const statement of found) {
      if (ignored.some((g) => overlap(g, statement) > 0.3)) continue;
      if (statement.kind === 'indirect' && gold.some((g) => !g.speech && overlap(g, statement) >= 0.5))
        continue;
      const right = speech.some((g) => g.kind === statement.kind && overlap(g, statement) >= 0.5);
      const bin = bins[Math.min(9, Math.floor(statement.confidence * 10))]!;
      bin.n++;
      bin.said += statement.confidence;
      bin.right += right ? 1 : 0;
    }
  }
}

void main();
