/** Readings made by hand, for tests of what is shown of them. */
import { parseArticle } from '../../../src/article/parse';
import type {
  DateMention,
  Loss,
  LossKind,
  Person,
  Reading,
  Speaker,
  Statement,
  StatementKind,
} from '../../../src/reading/reading';

/** The speaker of a statement that says nothing of one. */
export const NOBODY: Speaker = {
  person: null,
  organisation: null,
  name: null,
  together: [],
  printed: null,
  confidence: 0,
  candidates: [],
  evidence: [],
};

/** A reading of a text in which nothing was found but what `found` says. */
export function readingOf(text: string, found: Partial<Reading> = {}): Reading {
  const article = parseArticle(text);
  return {
    article,
    people: [],
    organisations: [],
    statements: [],
    dates: [],
    losses: [],
    order: article.paragraphs.map(({ line }) => line),
    summary: [],
    ...found,
  };
}

/** A person with offices and mentions. */
export function person(
  id: number,
  name: string,
  offices: Person['offices'] = [],
  mentions: Person['mentions'] = [],
): Person {
  return {
    id,
    name,
    aliases: [],
    official: offices.length > 0,
    offices,
    mentions,
    introduction: 0,
    gender: null,
  };
}

/** A statement of the words given, which stand in a line of the text. */
export function statement(
  text: string,
  line: number,
  words: string,
  by: Person | string | null,
  kind: StatementKind = 'direct',
): Statement {
  const start = text.split('\n')[line - 1]!.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in line ${line}`);
  const named = by !== null && typeof by !== 'string';
  return {
    line,
    start,
    end: start + words.length,
    text: words,
    kind,
    inferred: kind !== 'indirect',
    confidence: 0.9,
    attribution: line * 1000 + start,
    cue: null,
    source: null,
    speaker: named
      ? { ...NOBODY, person: by.id, name: by.name, printed: by.name, confidence: 0.95 }
      : { ...NOBODY, printed: by },
  };
}

/** A character lost at the place of `|` in a text that stands in a line. */
export function loss(text: string, line: number, around: string, kind: LossKind, confidence = 0.95): Loss {
  const [before = '', after = ''] = around.split('|');
  const at = text.split('\n')[line - 1]!.indexOf(before + after);
  if (at < 0) throw new Error(`“${before}${after}” is not in line ${line}`);
  const insert = { 'open-quote': '“', 'close-quote': '”', apostrophe: '’', dash: '—', space: ' ' }[kind];
  return { line, offset: at + before.length, kind, insert, confidence };
}

/** A date mention of the words given. */
export function date(text: string, line: number, words: string, from: string, to = from): DateMention {
  const start = text.split('\n')[line - 1]!.indexOf(words);
  return {
    line,
    start,
    end: start + words.length,
    text: words,
    from,
    to,
    alternative: null,
    absolute: false,
  };
}
