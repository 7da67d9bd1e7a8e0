import lists from './lists/sentences.json';
import { firstNot } from './search';
import { wordsOfList } from './wordList';

/** A sentence: UTF-16 offsets in its text, white space at both ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentence that an offset lies in; undefined where white space between two does. @param sentences in order */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const sentence = sentences[firstNot(0, sentences.length, (index) => sentences[index]!.end <= offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** Words that end in a point inside a sentence. Lower case, without the last point. */
export const ABBREVIATIONS = new Set(wordsOfList(lists.abbreviations));

/** Those that are other words, too: in lower case abbreviations only before a number (`no. 5`, but `Lund said no. Ek left`). */
const OTHER_WORDS = new Set(wordsOfList(lists.otherWords));
/** What stands in brackets between a title and a name: retired, of the reserve, another title. */
const IN_BRACKETS = new Set(wordsOfList(lists.inBrackets));

/** Titles before names, where they have a capital. */
const TITLES = new Set(wordsOfList(lists.titles));

/** Titles that are surnames as well, and so only where a sentence or a part of one begins: `Barr. Ada Lund`. */
const TITLES_OR_SURNAMES = new Set(wordsOfList(lists.titlesOrSurnames));

/** Abbreviations that end a sentence as often as not: a sentence goes on only before what cannot begin one. */
const OFTEN_FINAL = new Set(wordsOfList(lists.oftenFinal));

/** Words that begin sentences; after `U.S.` they show that the sentence has ended. */
const OPENERS = new Set(wordsOfList(lists.openers));

/** Abbreviations that look like initials and end what they stand in. */
const PROVINCES = new Set(wordsOfList(lists.provinces));

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first used, because that takes longer than all else that loading the program does. */
const theSegmenter = (): Intl.Segmenter =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));

/**
 * Sentences of one text by Unicode's rules (UAX #29, `Intl.Segmenter`), joined again where those rules cut after an
 * abbreviation (`U.S. Secretary`, `Gen. Milley`, `John F. Kennedy`). Ordered, not overlapping; white space between
 * sentences belongs to none.
 *
 * @param text one paragraph or passage
 */
export function splitSentences(text: string): Sentence[] {
  return splitSentencesOfEach([text])[0]!;
}

/**
 * `splitSentences` of each of several texts that hold no line ends. They are segmented as the lines of one text, whose
 * sentences end with the line: every call of the segmenter copies its rules, and freeing the copies that a long file made
 * one by one held the event loop for 50 ms at a time.
 */
export function splitSentencesOfEach(texts: readonly string[]): Sentence[][] {
  const each: Sentence[][] = texts.map(() => []);
  let at = 0;
  let base = 0;
  let start = -1;
  const all = texts.join('\n');
  if (all === '') return each;
  for (const { segment, index } of theSegmenter().segment(all)) {
    const text = texts[at]!;
    if (start < 0) start = index - base;
    const end = Math.min(text.length, index - base + segment.length);
    if (end < text.length && endsInsideSentence(text, start, end)) continue;
    pushTrimmed(each[at]!, text, start, end);
    start = -1;
    if (end < text.length) continue;
    base += text.length + 1;
    at++;
  }
  return each;
}

function pushTrimmed(sentences: Sentence[], text: string, start: number, end: number): void {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start < end && /\s/.test(text[start]!)) start++;
  if (start < end) sentences.push({ start, end });
}

/** Whether the cut at `end` is no end of a sentence: an abbreviation or an initial stands before it. */
function endsInsideSentence(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 24), end);
  // `Lt.-Gen.` is two abbreviations, `then-Sen.` is one, `D-Mich.` is none.
  const before = /(?:^|[\s("“‘'[]|\.-|(?<![\p{L}-])(?:then|ex)-)([\p{L}.]+)\.\s*$/u.exec(tail);
  const next = /^["“‘'([]*([\p{L}\p{N}$]+)/u.exec(text.slice(end, end + 24))?.[1];
  // `General (ret.) Lund`, `Dr. (Mrs.) Eze`
  const bracketed = /\((\p{L}+)\.\)\s*$/u.exec(tail)?.[1]!.toLowerCase();
  if (bracketed !== undefined && next !== undefined && /^\p{Lu}/u.test(next))
    return IN_BRACKETS.has(bracketed);
  if (!before || next === undefined) return false;
  const word = before[1]!;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  const key = word.toLowerCase();
  // `T.J. Lund`, but `in Norbury, B.C.`
  if (/^(?:\p{Lu}\.){1,2}\p{Lu}$/u.test(word) && !OFTEN_FINAL.has(key) && !PROVINCES.has(key))
    return /^\p{Lu}/u.test(text.slice(end)) && !OPENERS.has(next.toLowerCase());
  if (/^\p{Lu}/u.test(word)) {
    if (TITLES.has(key)) return true;
    if (TITLES_OR_SURNAMES.has(key))
      return before[0].startsWith(word) || tail.slice(0, before.index + 1).endsWith(', ');
  }
  if (!ABBREVIATIONS.has(key)) return false;
  // `No. Ek left`: only an abbreviation of numbers.
  if (OTHER_WORDS.has(key) && (word === key || key === 'no') && !/^\p{N}/u.test(next)) return false;
  return !OFTEN_FINAL.has(key) || !OPENERS.has(next.toLowerCase());
}
