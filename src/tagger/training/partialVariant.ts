import { hashOf } from '../../reading/training/random';
import { findQuotations } from '../marks';
import type { QuotedSpan, Variant } from './corpus';
import type { LabelledSpan } from './labels';
import { moved } from './spans';
import { randomNumbers } from './xorshift';

/** One of the ways in which files lose some of their marks, chosen by the article's name. */
export function partialVariant(
  id: string,
  paragraphs: readonly string[],
  spans: readonly LabelledSpan[],
  quoted: readonly QuotedSpan[],
): Variant {
  const random = randomNumbers(hashOf(`partial ${id}`));
  random();
  const way = Math.floor(random() * 6);
  const rate = 0.2 + 0.7 * random();
  const apostrophes = random() < 0.5;
  const texts: string[] = [];
  const maps: number[][] = [];
  for (const paragraph of paragraphs) {
    const quotations = findQuotations(paragraph);
    const edits = new Map<number, string>();
    for (const quotation of quotations) {
      const { start, end, contentStart, contentEnd, opened, closed } = quotation;
      const single = quotation.family === 'single';
      const put = (from: number, to: number, sign: string): void => {
        for (let at = from; at < to; at++) edits.set(at, at === from ? sign : '');
      };
      const open = opened ? [start, contentStart] : null;
      const close = closed ? [contentEnd, end] : null;
      const drop = way === 4 ? random() < rate : false;
      // 0: openings lost, 1: closings lost, 2: each mark lost by chance, 3: single marks, 4: pairs lost, 5: other signs.
      if (open) {
        if (way === 0 || drop || (way === 2 && random() < rate)) put(open[0]!, open[1]!, '');
        else if (way === 3 && !single) put(open[0]!, open[1]!, rate < 0.55 ? "'" : '‘');
        else if (way === 5 && !single) put(open[0]!, open[1]!, rate < 0.55 ? '"' : '“');
      }
      if (close) {
        if (way === 1 || drop || (way === 2 && random() < rate)) put(close[0]!, close[1]!, '');
        else if (way === 3 && !single) put(close[0]!, close[1]!, rate < 0.55 ? "'" : '’');
        else if (way === 5 && !single) put(close[0]!, close[1]!, rate < 0.55 ? '"' : '”');
      }
    }
    let text = '';
    const map: number[] = [];
    for (let at = 0; at < paragraph.length; at++) {
      map.push(text.length);
      const edit = edits.get(at);
      if (edit !== undefined) text += edit;
      else if (!apostrophes || !/['’]/.test(paragraph[at]!)) text += paragraph[at]!;
    }
    map.push(text.length);
    texts.push(text);
    maps.push(map);
  }
  return {
    name: 'partial',
    paragraphs: texts,
    spans: moved(spans, maps),
    quoted: moved(quoted, maps),
  };
}
