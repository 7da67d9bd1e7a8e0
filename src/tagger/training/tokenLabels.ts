/** What the trainer is told of every token: the labels it may have, the marks around it, its twin in the text with marks. */
import type { PassageContent } from '../../article/passages';
import type { Variant } from './corpus';
import { LABEL_COUNT, type SpanLabel } from './labels';
import type { Passages } from './variantPassages';

const ALL = (1 << LABEL_COUNT) - 1;
const bit = (label: number): number => 1 << label;
const NOT_DIRECT = ALL & ~bit(4) & ~bit(5);
const START: Record<SpanLabel, number> = {
  D: bit(4),
  M: bit(6),
  I: bit(8),
  N: bit(3),
  C: bit(2),
  S: bit(1),
  ANY: ALL,
  Q: bit(4) | bit(5) | bit(6) | bit(7),
};
const INSIDE: Record<SpanLabel, number> = { ...START, D: bit(5), M: bit(7), I: bit(9) };

/** A bit set of possible labels for every token of a paragraph. */
export function labelMasks(
  variant: Variant,
  paragraph: number,
  passage: PassageContent,
  silver: boolean,
): Uint16Array {
  const { starts, ends, length } = passage.tokens;
  const masks = new Uint16Array(length).fill(silver ? NOT_DIRECT : bit(0));
  for (const span of variant.spans) {
    if (span.paragraph !== paragraph) continue;
    let first = true;
    for (let token = 0; token < length; token++) {
      const middle = (starts[token]! + ends[token]!) / 2;
      if (middle < span.start || middle >= span.end) continue;
      const inside = silver && span.label === 'D' ? START.D | INSIDE.D : INSIDE[span.label];
      masks[token] = first && !(silver && span.label === 'D') ? START[span.label] : inside;
      first = false;
    }
  }
  return masks;
}

/** Bits of a token's place among quotation marks, for `quotedFlags`. */
const QUOTED = 1;
const OPENS = 2;
const CLOSES = 4;

/** For every token of a paragraph: does it stand in quotation marks in the text as published, begin or end a quotation? */
export function quotedFlags(variant: Variant, paragraph: number, passage: PassageContent): Uint16Array {
  const { starts, ends, length } = passage.tokens;
  const flags = new Uint16Array(length);
  for (const span of variant.quoted) {
    if (span.paragraph !== paragraph) continue;
    let first = -1;
    let last = -1;
    for (let token = 0; token < length; token++) {
      const middle = (starts[token]! + ends[token]!) / 2;
      if (middle < span.start || middle >= span.end) continue;
      flags[token]! |= QUOTED;
      if (first < 0) first = token;
      last = token;
    }
    if (first >= 0 && span.opened) flags[first]! |= OPENS;
    if (last >= 0 && span.closed) flags[last]! |= CLOSES;
  }
  return flags;
}

/** For every token of a paragraph that lost its marks its token in the paragraph that has them. */
export function twinsOf(
  variant: Variant,
  intact: Variant,
  paragraph: number,
  passages: Passages,
): Uint16Array | null {
  const origin = variant.origin?.[paragraph];
  if (!origin) return null;
  const { starts, length } = passages.of(variant)[paragraph]!.tokens;
  const { ends } = passages.of(intact)[paragraph]!.tokens;
  let twin = 0;
  return Uint16Array.from({ length }, (_, token) => {
    while (twin + 1 < ends.length && ends[twin]! <= origin[starts[token]!]!) twin++;
    return twin;
  });
}
