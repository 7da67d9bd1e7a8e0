import type { Span } from '../article/article';
import type { ReadingModels } from './models/models';
import type { Outline } from './outline';
import type { Statement } from './reading';
import type { Steps } from './steps';
import { chooseSentences } from './summary/choose';
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
  models: ReadingModels | null,
  count: number = SUMMARY_LENGTH,
): Steps<Span[]> {
  const sentences = yield* sentenceViews(document, sides);
  const pronouns = yield* pronounsOf(statements);
  const worth = sentences.map(
    (sentence) =>
      (models ? models.summary.value(sentence.row) : sentence.row[TITLE_SHARE]!) -
      dependence(sentence, document.paragraphs, pronouns),
  );
  yield;
  return chooseSentences(sentences, worth, count, AIM).map(({ line, start, end }) => ({ line, start, end }));
}

/** Where pronouns stand for speakers. */
interface Pronouns {
  /** `LINE:START` where the speaker is known: who shows the sentence can add the name. */
  readonly named: ReadonlySet<string>;
  /** Offsets, by line, where nobody knows who is meant. */
  readonly unnamed: ReadonlyMap<number, readonly number[]>;
}

function* pronounsOf(statements: readonly Statement[]): Steps<Pronouns> {
  const named = new Set<string>();
  const unnamed = new Map<number, number[]>();
  for (const [index, { source, speaker }] of statements.entries()) {
    if (index % 1_000 === 0) yield;
    if (source === null) continue;
    if (speaker.name !== null) named.add(`${source.line}:${source.start}`);
    else if (/^(?:he|she|they)$/i.test(source.text)) {
      const line = unnamed.get(source.line);
      if (line) line.push(source.start);
      else unnamed.set(source.line, [source.start]);
    }
  }
  return { named, unnamed };
}

/** Sentences that lean on another one are worth less alone: how much less, in shares of the article's gist. */
const ORPHAN = 0.5;
const LINKED = 0.12;

/**
 * What a sentence loses without the one before it: it has a pronoun that nobody could understand (`He said …`, `…, she said`),
 * or opens with a word that links back (`Instead, …`, `But …`, `That …`).
 */
function dependence(
  { line, start, end, paragraph }: SentenceView,
  paragraphs: Outline['document']['paragraphs'],
  { named, unnamed }: Pronouns,
): number {
  const { text, offset } = paragraphs[paragraph]!.passage;
  const opening = text.slice(start - offset, start - offset + 16);
  if (/^["“]?(?:he|she|they|his|her|their)\b/i.test(opening))
    return named.has(`${line}:${start}`) ? 0 : ORPHAN;
  if (unnamed.get(line)?.some((at) => at >= start && at < end)) return ORPHAN;
  const links =
    /^["“]?(?:instead|but|and|or|so|yet|still|also|however|moreover|meanwhile|then|that|this|these|those|such)\b/i;
  return links.test(opening) ? LINKED : 0;
}
