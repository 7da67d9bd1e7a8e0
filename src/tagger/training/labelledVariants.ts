import type { LabelledArticle, LabelledQuote, Variant } from './corpus';
import type { LabelledSpan } from './labels';
import { partialVariant } from './partialVariant';
import { moved, quotedSpans } from './spans';

/** All variants of a labelled article. */
export function labelledVariants(article: LabelledArticle): Variant[] {
  const damaged = damagedSpans(article);
  const intactParagraphs = article.order.map((original) =>
    article.paragraphs_intact[original]!.replace(/[\r\n]/g, ' '),
  );
  const maps = article.paragraphs_damaged.map((text, index) =>
    alignSubsequence(text, intactParagraphs[index]!),
  );
  const intact: LabelledSpan[] = damaged.map((span) => {
    const map = maps[span.paragraph]!;
    return {
      ...span,
      start: map[Math.min(span.start, map.length - 1)]!,
      end: map[Math.max(0, Math.min(span.end, map.length - 1) - 1)]! + 1,
    };
  });
  const quoted = quotedSpans(intactParagraphs);
  const back = maps.map((map, index) => inverted(map, intactParagraphs[index]!.length));
  return [
    {
      name: 'damaged',
      paragraphs: article.paragraphs_damaged,
      spans: damaged,
      quoted: moved(quoted, back),
    },
    { name: 'intact', paragraphs: intactParagraphs, spans: intact, quoted },
    partialVariant(article.id, intactParagraphs, intact, quoted),
  ];
}

function damagedSpans(article: LabelledArticle): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  // Later spans overwrite earlier ones: cues and sources first, direct speech last.
  for (const { paragraph, start, end } of article.ignore ?? [])
    spans.push({ paragraph, start, end, label: 'ANY' });
  for (const quote of article.quotes) {
    const cue = findCue(article, quote);
    if (cue) spans.push(cue);
  }
  for (const { speaker_span: source } of article.quotes) if (source) spans.push({ ...source, label: 'S' });
  const rank = { N: 0, I: 1, M: 2, D: 3 };
  const contents = article.quotes.map(({ paragraph, start, end, kind, speech }) => ({
    paragraph,
    start,
    end,
    label: kind === 'direct' ? 'D' : kind === 'mixed' ? 'M' : speech ? 'I' : 'N',
  })) satisfies LabelledSpan[];
  contents.sort((a, b) => rank[a.label] - rank[b.label] || a.start - b.start);
  return [...spans, ...contents];
}

/** Where the words of the cue stand: outside the content, nearest to it. */
function findCue(article: LabelledArticle, quote: LabelledQuote): LabelledSpan | null {
  const words = quote.cue.trim();
  if (words.length < 2) return null;
  const near = quote.speaker_span ?? quote;
  let best: LabelledSpan | null = null;
  let bestDistance = 120;
  for (const paragraph of new Set([near.paragraph, quote.paragraph])) {
    const text = article.paragraphs_damaged[paragraph]!;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (/\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[end] ?? ' ')) continue;
      if (paragraph === quote.paragraph && at < quote.end && end > quote.start) continue;
      const to = (span: { paragraph: number; start: number; end: number }): number =>
        span.paragraph !== paragraph ? 60 : Math.max(0, at - span.end, span.start - end);
      const distance = to(quote) + (quote.speaker_span ? to(quote.speaker_span) : 0);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = { paragraph, start: at, end, label: 'C' };
      }
    }
  }
  return best;
}

/**
 * Offsets in `long` of the characters of `short`, which is `long` with characters left out. The extra last entry maps
 * the ends on each other.
 */
function alignSubsequence(short: string, long: string): number[] {
  const at: number[] = [];
  let from = 0;
  for (const character of short) {
    let found = long.indexOf(character, from);
    // A space may stand for another white space that the damage turned into it.
    if (found < 0 || (character === ' ' && found > from + 3)) found = from;
    for (let unit = 0; unit < character.length; unit++) at.push(Math.min(found + unit, long.length));
    from = Math.min(found + character.length, long.length);
  }
  at.push(long.length);
  return at;
}

/** From `alignSubsequence`: for every offset of the long text the first of the short one that is not before it. */
function inverted(at: readonly number[], length: number): number[] {
  const map: number[] = [];
  let short = 0;
  for (let offset = 0; offset <= length; offset++) {
    while (short < at.length - 1 && at[short]! < offset) short++;
    map.push(short);
  }
  return map;
}
