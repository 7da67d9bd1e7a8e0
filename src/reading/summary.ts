import type { Span } from '../article/article';
import { datelineLength } from '../tagger/statements/dateline';
import type { ReadingModels } from './models/models';
import type { Outline } from './outline';
import type { Person, Statement } from './reading';
import type { Steps } from '../steps';
import { chooseSentences } from './summary/choose';
import { contextsOf, dependence } from './summary/dependence';
import { labelLength } from './summary/furniture';
import { sentenceViews, TITLE_SHARE, type SentenceView } from './summary/sentences';

/** Sentences of a summary. */
export const SUMMARY_LENGTH = 3;

/** The length, in words, that a summary aims at; shorter sentences win over longer ones that say little more. */
const AIM = 30;

/**
 * The sentences that together say what the article says, most important first, in whatever order the paragraphs stand:
 * how like the lead, how near the title and the centre of the article, without repetition. Three, where there are so
 * many. Without models by the title alone.
 */
export function* summarize(
  { document, sides }: Outline,
  statements: readonly Statement[],
  people: readonly Person[],
  models: ReadingModels | null,
  count: number = SUMMARY_LENGTH,
): Steps<Span[]> {
  const sentences = yield* sentenceViews(document, sides);
  const contexts = yield* contextsOf(statements, people);
  const worth: number[] = [];
  for (const sentence of sentences) {
    const gist = models ? models.summary.value(sentence.row) : sentence.row[TITLE_SHARE]!;
    worth.push(gist - dependence(sentence, document, contexts));
    // In an endless line each sentence looks through what the whole line says.
    if (worth.length % 20 === 0) yield;
  }
  yield;
  const chosen = inTextOrder(chooseSentences(sentences, worth, count, AIM));
  return chosen.map(({ paragraph, line, start, end }) => {
    const { text, offset } = document.paragraphs[paragraph]!.passage;
    // Where it was written says nothing of what happened.
    const told = start === offset ? start + (datelineLength(text) || labelLength(text)) : start;
    return { line, start: told < end ? told : start, end };
  });
}

/** Most important first, but sentences of one paragraph as they follow each other in it. */
function inTextOrder(chosen: SentenceView[]): SentenceView[] {
  for (let i = 0; i < chosen.length; i++) {
    for (let k = i + 1; k < chosen.length; k++) {
      const [a, b] = [chosen[i]!, chosen[k]!];
      if (a.paragraph === b.paragraph && a.start > b.start) [chosen[i], chosen[k]] = [b, a];
    }
  }
  return chosen;
}
