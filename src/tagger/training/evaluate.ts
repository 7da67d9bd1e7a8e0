/**
 * Runs a model over articles kept aside and prints the figures of the official scorer.
 * `tsx evaluate.ts SCORER.mjs FOLD MODEL STATEMENTS…`; fold -1 stands for all articles.
 */
import { runSteps } from '../../steps';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analysePassage, type PassageContent } from '../../article/passages';
import { createModelTagger } from '../model';
import type { TaggedStatement, Tagger } from '../tagger';
import { readJsonLines, type LabelledArticle } from './corpus';
import { foldOf } from './folds';

interface Figures {
  token: { F1: number; P: number; R: number };
  spanIoU80: { F1: number; P: number; R: number };
  attribution: { kindRight: number; mentionAcc: number };
}
export interface Scorer {
  score(gold: readonly LabelledArticle[], predicted: readonly unknown[]): { direct: Figures; all: Figures };
}

export const loadScorer = async (file: string): Promise<Scorer> =>
  (await import(pathToFileURL(path.resolve(file)).href)) as Scorer;

/** Maps offsets of a text with its marks to offsets without them, as the official evaluation does. */
export function unmarked(paragraph: string): (offset: number) => number {
  const runs = [...paragraph.matchAll(/-{2,}/g)].flatMap((m) =>
    Array.from(m[0], (_, index) => m.index + index),
  );
  const dropped = new Set(runs);
  const at = [0];
  let text = '';
  for (let index = 0; index < paragraph.length; index++) {
    const code = paragraph.charCodeAt(index);
    const keep =
      code < 128 &&
      !/["'`]/.test(paragraph[index]!) &&
      (code > 31 || code === 9 || code === 10 || code === 13) &&
      !dropped.has(index);
    if (keep) text += paragraph[index]!;
    at.push(text.length);
  }
  const lead = text.length - text.trimStart().length;
  const end = text.trim().length;
  return (offset) => Math.max(0, Math.min(end, at[Math.max(0, Math.min(paragraph.length, offset))]! - lead));
}

export interface Prediction {
  readonly id: string;
  readonly quotes: readonly (TaggedStatement & {
    paragraph: number;
    speaker_text: string;
    speaker_mention: string;
  })[];
}

/** What a tagger finds in an article, in offsets of the damaged text. */
export function predict(tagger: Tagger, article: LabelledArticle, intact: boolean): Prediction {
  const texts = intact
    ? article.order.map((original) => article.paragraphs_intact[original]!.replace(/[\r\n]/g, ' '))
    : article.paragraphs_damaged;
  const passages: PassageContent[] = texts.map((text) => analysePassage(text));
  const profile = runSteps(tagger.profile(passages));
  const looks = passages.map((passage) => tagger.look(passage, profile));
  const findings = tagger.findings(looks);
  return {
    id: article.id,
    quotes: looks.flatMap((look, paragraph) => {
      const passage = passages[paragraph]!;
      const move = intact ? unmarked(passage.text) : (offset: number): number => offset;
      return tagger.tag(look, findings).map((statement) => scorable(statement, passage, paragraph, move));
    }),
  };
}

/** A statement in the scorer's form. @param move from offsets in the passage to offsets in the paragraph that is scored */
function scorable(
  statement: TaggedStatement,
  { text }: PassageContent,
  paragraph: number,
  move: (offset: number) => number,
): TaggedStatement & { paragraph: number; speaker_text: string; speaker_mention: string } {
  const printed = statement.source ? text.slice(statement.source.start, statement.source.end) : '';
  return {
    ...statement,
    paragraph,
    start: move(statement.start),
    end: move(statement.end),
    speaker_text: printed,
    speaker_mention: printed,
  };
}

export function summary(R: { direct: Figures; all: Figures }): string {
  const p = (x: number): string => (100 * x).toFixed(1);
  return `direct ${p(R.direct.token.F1)} / ${p(R.direct.spanIoU80.F1)}  all ${p(R.all.token.F1)} / ${p(R.all.spanIoU80.F1)}  kind ${p(R.all.attribution.kindRight)}  mention ${p(R.direct.attribution.mentionAcc)}`;
}

async function main(): Promise<void> {
  const [scorerFile, fold, model, ...files] = process.argv.slice(2);
  const scorer = await loadScorer(scorerFile!);
  const tagger = createModelTagger(readFileSync(model!));
  for (const file of files) {
    const articles = readJsonLines<LabelledArticle>(file).filter(
      ({ id }) => fold === '-1' || foldOf(id) === Number(fold),
    );
    for (const intact of [false, true]) {
      const predictions = articles.map((article) => predict(tagger, article, intact));
      console.log(
        `${path.basename(file, '.train.jsonl')} ${intact ? 'intact ' : 'damaged'} ${summary(scorer.score(articles, predictions))}`,
      );
    }
  }
}

if (process.argv[1]?.endsWith('evaluate.ts')) void main();
