/**
 * Checks quotations in a text that somebody else wrote about an article: are these words in it? Tolerant of what the
 * file may have lost (marks, spaces, letters outside ASCII) and of case, of nothing else.
 */
import type { Span } from '../article/article';
import { titleSpan } from '../article/title';
import { MAX_PASSAGE_LENGTH, passageTexts, type PassageText } from '../article/passages';
import { firstNot } from '../article/search';
import { splitSentences, type Sentence } from '../article/sentences';
import { firstOnLine } from './byLine';
import { quotationsIn } from './quotations/marks';
import { ASCII, isWhole, LETTER, reduce, type Reduced } from './quotations/reduced';
import type { Reading, Statement } from './reading';

/**
 * How the article has the words of a quotation: as they are; with some left out, within one sentence of one speaker;
 * with others put in by whoever quotes; or not at all.
 */
export type Fidelity = 'whole' | 'shortened' | 'changed' | 'absent';

/** A quotation in the text that is checked. */
export interface CheckedQuotation {
  /** UTF-16 offsets in the checked text, quotation marks included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly fidelity: Fidelity;
  /** Where the article has these words, from the first to the last; null when it has not. */
  readonly found: Span | null;
}

/** Fewest ASCII letters and digits by which a quotation with other letters, which the file may have lost, is found. */
const ENOUGH_ASCII = 8;

/** Places of a quotation's beginning that are tried in a line. */
const MOST_TRIES = 50;

/** Words left out, words put in. */
const CUTS = /\[[^\]]*\]|\([.…\s]*\)|…|\.(?:\s?\.)+/gu;

/** What must not be left out or put in: it turns a sentence into its opposite. */
const NEGATION =
  /(?<!\p{L})(?:\p{L}*not|non?|never|neither|nor|none|nobody|nothing|nowhere|without|hardly|scarcely|barely|\p{L}*n['’]t|(?:do|did|does|is|are|was|were|would|could|should|ca|ha[sd]|have|must|need|ai|sha|wo)nt)(?!\p{L})/iu;

/**
 * Every quotation in a text, checked.
 *
 * @param text plain text or Markdown
 */
export function checkQuotations(text: string, reading: Reading): CheckedQuotation[] {
  const texts = [...indexed(reading)];
  return quotationsIn(text).map(({ start, end, content }) => ({
    start,
    end,
    ...findQuotation(content, texts, reading),
  }));
}

type Found = Pick<CheckedQuotation, 'fidelity' | 'found'>;

/** The title or a passage of the article, reduced. */
interface IndexedText extends PassageText {
  readonly letters: Reduced;
  readonly ascii: Reduced;
  sentences: readonly Sentence[] | null;
}

function* indexed({ article, losses }: Reading): Generator<IndexedText> {
  const title = titleSpan(article);
  const texts = [...passageTexts(article)];
  if (title) {
    const text = article.lines[title.line - 1]!.slice(title.start, title.start + MAX_PASSAGE_LENGTH);
    texts.unshift({ line: title.line, offset: title.start, text });
  }
  for (const each of texts) {
    const { line, offset, text } = each;
    const spaces = new Set<number>();
    for (let i = firstOnLine(losses, line); losses[i]?.line === line; i++)
      if (losses[i]!.kind === 'space') spaces.add(losses[i]!.offset - offset);
    const reduced = (kept: RegExp): Reduced => reduce(text, kept, spaces);
    yield { ...each, letters: reduced(LETTER), ascii: reduced(ASCII), sentences: null };
  }
}

function findQuotation(content: string, texts: readonly IndexedText[], reading: Reading): Found {
  const cuts = content.match(CUTS) ?? [];
  const changed = cuts.some((cut) => LETTER.test(cut));
  const parts = content.split(CUTS);
  for (const way of ['letters', 'ascii'] as const) {
    const kept = way === 'letters' ? LETTER : ASCII;
    const fits = ({ key }: Reduced): boolean => key.length >= (way === 'ascii' ? ENOUGH_ASCII : 1);
    const whole = reduce(content, kept);
    if (fits(whole)) {
      const found = firstFound(texts, (line) => findWhole(whole, content, line[way], line));
      if (found) return { fidelity: 'whole', found };
    }
    // What is put in must not turn the meaning round.
    if (cuts.length === 0 || cuts.some((cut) => NEGATION.test(cut))) continue;
    const reduced = parts.map((part) => reduce(part, kept)).filter(({ key }) => key !== '');
    if (reduced.length === 0 || !reduced.every(fits)) continue;
    const found = firstFound(texts, (line) => findParts(reduced, line[way], line, reading));
    if (found) return { fidelity: changed ? 'changed' : 'shortened', found };
  }
  return { fidelity: 'absent', found: null };
}

type Range = readonly [start: number, end: number];

function firstFound(texts: readonly IndexedText[], find: (line: IndexedText) => Range | null): Span | null {
  for (const text of texts) {
    const range = find(text);
    if (range) return { line: text.line, start: text.offset + range[0], end: text.offset + range[1] };
  }
  return null;
}

function sentencesOf(line: IndexedText): readonly Sentence[] {
  return (line.sentences ??= splitSentences(line.text));
}

/** All words of a quotation in a row. Where the article ends a sentence among them, the quotation must do so, too. */
function findWhole(quotation: Reduced, content: string, reduced: Reduced, line: IndexedText): Range | null {
  const { key } = quotation;
  for (let at = reduced.key.indexOf(key); at >= 0; at = reduced.key.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (!isWhole(reduced, at, end)) continue;
    const first = reduced.offsets[at]!;
    const last = reduced.offsets[end - 1]!;
    const sentences = sentencesOf(line);
    let joins = false;
    let next = at;
    for (let i = sentenceAfter(sentences, first); !joins && (sentences[i]?.end ?? Infinity) <= last; i++) {
      while (reduced.offsets[next]! < sentences[i]!.end) next++;
      const between = content.slice(quotation.offsets[next - at - 1]! + 1, quotation.offsets[next - at]);
      joins = !/[.?!…:;—–]/.test(between);
    }
    if (!joins) return [first, last + 1];
  }
  return null;
}

/** Index of the first sentence that ends after an offset. */
const sentenceAfter = (sentences: readonly Sentence[], offset: number): number =>
  firstNot(0, sentences.length, (index) => sentences[index]!.end <= offset);

/** The parts of a quotation in order, in one sentence, with nothing between them that matters who speaks or whether. */
function findParts(
  parts: readonly Reduced[],
  reduced: Reduced,
  line: IndexedText,
  reading: Reading,
): Range | null {
  if (!parts.every(({ key }) => reduced.key.includes(key))) return null;
  const { offsets } = reduced;
  const [{ key }] = parts as [Reduced];
  let tries = 0;
  for (let at = reduced.key.indexOf(key); at >= 0; at = reduced.key.indexOf(key, at + 1)) {
    if (!isWhole(reduced, at, at + key.length)) continue;
    if (++tries > MOST_TRIES) break;
    const sentences = sentencesOf(line);
    const sentence = sentences[sentenceAfter(sentences, offsets[at]!)];
    if (!sentence) continue;
    const limit = firstNot(at, offsets.length, (index) => offsets[index]! < sentence.end);
    const end = followParts(parts, at, limit, reduced, line, reading);
    if (end >= 0) return [offsets[at]!, offsets[end - 1]! + 1];
  }
  return null;
}

/** End in the key of the last part when the first one stands at `first`; -1 when the others do not follow as they should. */
function followParts(
  parts: readonly Reduced[],
  first: number,
  limit: number,
  reduced: Reduced,
  { line, offset, text }: IndexedText,
  reading: Reading,
): number {
  let end = first + parts[0]!.key.length;
  if (end > limit) return -1;
  for (const part of parts.slice(1)) {
    const next = findPart(part, reduced, end, limit);
    if (next < 0) return -1;
    const from = reduced.offsets[end - 1]! + 1;
    const to = reduced.offsets[next]!;
    if (NEGATION.test(text.slice(from, to)) || !isOneVoice(reading, line, offset + from - 1, offset + to))
      return -1;
    end = next + part.key.length;
  }
  return end;
}

/** Index of whole words in a stretch of a key; -1 when they are not there. */
function findPart({ key }: Reduced, reduced: Reduced, from: number, limit: number): number {
  const stretch = reduced.key.slice(from, limit);
  for (let at = stretch.indexOf(key); at >= 0; at = stretch.indexOf(key, at + 1))
    if (isWhole(reduced, from + at, from + at + key.length)) return from + at;
  return -1;
}

/** Whether one speaks at two places of a line: the same speaker, or the article itself. */
function isOneVoice(reading: Reading, line: number, a: number, b: number): boolean {
  const voices = [a, b].map((offset) => {
    const { statements } = reading;
    for (let i = firstOnLine(statements, line); statements[i]?.line === line; i++)
      if (statements[i]!.start <= offset && offset < statements[i]!.end) return statements[i]!;
    return null;
  });
  const [first, second] = voices as [(typeof voices)[0], (typeof voices)[0]];
  if (first && second) return first === second || voiceOf(first) === voiceOf(second);
  // What is reported in the words of the article may be quoted with words around it.
  return (first ?? second)?.kind === 'indirect' || first === second;
}

/** Statements of the unnamed are by one only where they share their words for who speaks. */
const voiceOf = ({ speaker, attribution }: Statement): string | number =>
  [speaker, ...speaker.together].map(({ name }) => name).join() || attribution;
