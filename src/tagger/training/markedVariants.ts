import { findQuotations } from '../marks';
import type { Variant } from './corpus';
import type { LabelledSpan } from './labels';
import { moved, quotedSpans } from './spans';

/**
 * An article with its marks and no labels: what double or single marks enclose is direct or mixed, all else is not
 * direct. Read without its marks it teaches what direct speech looks like. The text with its marks follows, which half-way
 * through its training the model reads for the rest of the labels.
 */
export function markedVariants(paragraphs: readonly string[]): Variant[] {
  const kept: string[] = [];
  const intact: string[] = [];
  const spans: LabelledSpan[] = [];
  const maps: number[][] = [];
  const origin: number[][] = [];
  for (const paragraph of paragraphs) {
    const index = kept.length;
    const map: number[] = [];
    const back: number[] = [];
    let text = '';
    for (let at = 0; at < paragraph.length; at++) {
      map.push(text.length);
      if (!/[ -~]/.test(paragraph[at]!) || /["'`]/.test(paragraph[at]!)) continue;
      back.push(at);
      text += paragraph[at]!;
    }
    map.push(text.length);
    back.push(paragraph.length);
    if (text.trim() === '') continue;
    for (const quotation of findQuotations(paragraph)) {
      if (quotation.depth > 0) continue;
      const content = paragraph.slice(quotation.contentStart, quotation.contentEnd);
      const words = content.split(/\s+/).length;
      const { contentStart: start, contentEnd: end } = quotation;
      const before = paragraph.slice(0, quotation.start).trimEnd();
      const whole =
        /^[("'‘[]?[A-Z]/.test(content) &&
        /[.,!?—–-]["'’]?$/.test(content) &&
        /(?:^|[,.:!?—–"”])$/.test(before);
      const label = words < 4 || !quotation.closed ? 'ANY' : whole && words >= 5 ? 'D' : 'Q';
      spans.push({ paragraph: index, start, end, label });
    }
    kept.push(text);
    intact.push(paragraph.replace(/[\r\n]/g, ' '));
    maps.push(map);
    origin.push(back);
  }
  const quoted = quotedSpans(intact);
  return [
    {
      name: 'damaged',
      paragraphs: kept,
      spans: moved(spans, maps),
      quoted: moved(quoted, maps),
      origin,
    },
    { name: 'intact', paragraphs: intact, spans, quoted },
  ];
}
