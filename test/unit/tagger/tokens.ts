import { parseArticle } from '../../../src/article/parse';
import { analysePassage, type PassageContent } from '../../../src/article/passages';
import { read } from '../../../src/reading/read';
import type { Statement } from '../../../src/reading/reading';
import { models, tagger } from '../reading/models';

/** A passage with its tokens as text. */
export interface Tokenised {
  readonly passage: PassageContent;
  readonly words: readonly string[];
}

export function tokenise(text: string): Tokenised {
  const passage = analysePassage(text);
  const { starts, ends, length } = passage.tokens;
  return { passage, words: Array.from({ length }, (_, token) => text.slice(starts[token], ends[token])) };
}

/** Index of the sentence in which a token stands. */
export function sentenceOf({ passage }: Tokenised, token: number): number {
  return passage.sentences.findIndex(({ end }) => end > passage.tokens.starts[token]!);
}

/** What is said in an article of these paragraphs. */
export function statementsOf(...paragraphs: readonly string[]): readonly Statement[] {
  const article = parseArticle(['Talks', '20240115', 'https://news.example/a', ...paragraphs].join('\n'));
  return read(article, { models, tagger }).statements;
}

/** The names of who speaks in an article of these paragraphs. */
export function speakersOf(...paragraphs: readonly string[]): (string | null)[] {
  return statementsOf(...paragraphs).map(({ speaker }) => speaker.name);
}
