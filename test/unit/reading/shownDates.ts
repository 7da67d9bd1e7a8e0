import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import type { DateMention } from '../../../src/reading/reading';

/** Dates of one paragraph in an article of the given day (a Wednesday by default). */
export function datesIn(paragraph: string, date = '20230315'): readonly DateMention[] {
  return read(parseArticle(`Harbour talks\n${date}\nhttps://example.com/a\n${paragraph}`)).dates;
}

/** `text from..to` of each date. */
export function shown(paragraph: string, date?: string): string[] {
  return datesIn(paragraph, date).map(
    ({ text, from, to }) => `${text} ${from === to ? from : `${from}..${to}`}`,
  );
}
