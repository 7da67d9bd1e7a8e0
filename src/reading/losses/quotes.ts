import type { Passage } from '../../article/passages';
import type { Loss, Statement } from '../reading';

/**
 * Quotation marks around what was said, by line. American news sets the closing mark after the comma or point that ends
 * the quotation.
 */
export function lostQuotes(
  passages: readonly Passage[],
  statements: readonly Statement[],
): Map<number, Loss[]> {
  const texts = new Map<number, Passage[]>();
  for (const passage of passages) {
    const same = texts.get(passage.line);
    if (same) same.push(passage);
    else texts.set(passage.line, [passage]);
  }
  const losses = new Map<number, Loss[]>();
  for (const { kind, inferred, line, start, end, confidence } of statements) {
    if (!inferred || kind !== 'direct' || confidence < 0.5) continue;
    const list = losses.get(line) ?? [];
    losses.set(line, list);
    const passage = texts.get(line)?.find((p) => start >= p.offset && end <= p.offset + p.text.length);
    if (passage === undefined) continue;
    const [first, last] = withPunctuation(passage.text, start - passage.offset, end - passage.offset);
    list.push(
      { line, offset: passage.offset + first, kind: 'open-quote', insert: '“', confidence },
      { line, offset: passage.offset + last, kind: 'close-quote', insert: '”', confidence },
    );
  }
  return losses;
}

function withPunctuation(text: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (/[.,?!]/.test(text[end] ?? '')) end++;
  return [start, end];
}
