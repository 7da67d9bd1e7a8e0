import type { PassageContent } from '../../article/passages';
import { isCalendarWord, isNameWithin, isSentenceWord } from './capitalisedWords';
import { isGivenName, lacksCapital } from './givenNames';
import { isRank, roleKind } from './roles';

/** A word or mark of a passage as the search for names sees it. Offsets are UTF-16 units in the passage's text. */
export interface Word {
  /** Without a possessive ending that has its apostrophe. */
  readonly text: string;
  /** `text` in lower case without apostrophes, points and accents: the key of the word lists. */
  readonly key: string;
  readonly start: number;
  /** Exclusive; a possessive ending with its apostrophe is left out. */
  readonly end: number;
  /** A possessive ending with its apostrophe follows. */
  readonly possessive: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Begins a sentence. */
  readonly first: boolean;
  /** Units of white space before it: 0 where words were glued, 2 where a dash was lost; at a passage's start 9. */
  readonly gap: number;
  /** A letter or digit rather than a mark. */
  readonly isWord: boolean;
}

const POINT = {
  text: '.',
  key: '.',
  possessive: false,
  capital: false,
  first: false,
  gap: 0,
  isWord: false,
};

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;
const ACCENTS = /\p{M}/gu;
const PLAIN = /^[A-Za-z]*$/;

/** Abbreviations with points that nothing but a lost apostrophe parts from an `s`: `the U.N.s envoy`, but `C.E.O.s`. */
const OWNERS_WITH_POINTS = /^(?:U\.[NKS]\.|E\.U\.|U\.A\.E\.)$/;

const TITLE_WITH_POINT = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.$/;

/** Beginnings of surnames after which a capital may follow inside a word. */
const INNER_CAPITAL =
  /^(?:mc|mac|de|di|la|le|van|von|fitz|o|d|al|el|du|da|ben|i|e|lo|st|des|del|dela|ma|ní|ui|abdel|abu)$/i;

/**
 * The key under which word lists hold a word: lower case, no accents, apostrophes or points.
 *
 * @param text one word
 */
export function wordKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(/['’.]/g, '');
}

/** The words and marks of a passage. Words that lost the blank between them (`talksMonday`) come apart. */
export function wordsOf({ text, tokens, sentences }: PassageContent): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let previousEnd = -1;
  let opening = true;
  for (let index = 0; index < tokens.length; index++) {
    let start = tokens.starts[index]!;
    const tokenEnd = tokens.ends[index]!;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) {
      sentence++;
      opening = true;
    }
    while (start < tokenEnd) {
      const raw = text.slice(start, tokenEnd);
      const cut = gluedAt(raw);
      const piece = cut > 0 ? raw.slice(0, cut) : raw;
      const isPoint = cut > 0 && raw[cut] === '.';
      const ending = cut > 0 || !mayBePossessive(piece) ? null : POSSESSIVE.exec(piece);
      const bare = ending ? piece.slice(0, ending.index) : piece;
      const code = bare.charCodeAt(0);
      const isWord = code < 128 ? isAlphanumeric(code) : /[\p{L}\p{N}]/u.test(bare);
      const key = isWord ? wordKey(bare) : bare;
      const joins = !isWord ? 0 : endsRank(words, key, start) ? 3 : endsFirstLady(words, key, start) ? 1 : 0;
      if (joins > 0) {
        // `Lt.-Gen.`, `First Lady`
        const { start: from, gap, first } = words.splice(-joins)[0]!;
        const joined = text.slice(from, start + bare.length);
        words.push({
          ...{ text: joined, key: wordKey(joined), start: from, end: start + bare.length },
          ...{ possessive: ending !== null, capital: isCapitalised(bare, code), first, gap, isWord: true },
        });
        previousEnd = start + piece.length;
        start = previousEnd;
        continue;
      }
      if (piece === 's' && start === previousEnd && OWNERS_WITH_POINTS.test(words.at(-1)?.text ?? '')) {
        words.push({ ...words.pop()!, possessive: true });
        previousEnd = ++start;
        continue;
      }
      words.push({
        text: bare,
        key,
        start,
        end: start + bare.length,
        possessive: ending !== null,
        capital:
          isCapitalised(bare, code) || (bare === '10' && /^N(?:o|umber)$/.test(words.at(-1)?.text ?? '')),
        first: opening,
        gap: previousEnd < 0 ? 9 : start - previousEnd,
        isWord,
      });
      if (isWord) opening = false;
      previousEnd = start + piece.length;
      start = previousEnd;
      if (!isPoint) continue;
      words.push({ ...POINT, start, end: start + 1 });
      previousEnd = ++start;
      opening = true;
    }
  }
  return words;
}

/** Whether a rank goes on one that was cut off by its point and a hyphen. */
function endsRank(words: readonly Word[], key: string, start: number): boolean {
  const hyphen = words.at(-1);
  return (
    hyphen?.text === '-' &&
    hyphen.gap === 0 &&
    hyphen.end === start &&
    words.at(-2)?.text === '.' &&
    isRank(key) &&
    isRank(words.at(-3)?.key ?? '')
  );
}

/** Whether a word ends the one office whose noun is none by itself: `First Lady`, `the first ladys office`. */
function endsFirstLady(words: readonly Word[], key: string, start: number): boolean {
  const before = words.at(-1);
  return before?.key === 'first' && before.end === start - 1 && /^lad(?:ys?|ies)$/.test(key);
}

/** Whether a capital inside a capitalised word may belong to a surname (`VanderSloot`) rather than show a lost blank. */
function isCompoundSurname(prefix: string, rest: string): boolean {
  if (!/^\p{Lu}/u.test(prefix)) return false;
  const [first, second] = [wordKey(prefix), wordKey(rest)];
  return !(
    isGivenName(first) ||
    roleKind(first) !== undefined ||
    isSentenceWord(first) ||
    isCalendarWord(second) ||
    isGivenName(second) ||
    roleKind(second) !== undefined ||
    isSentenceWord(second)
  );
}

/** Whether a word begins with a capital, after an article or particle that belongs to a name (`al-Assad`, `d’Alene`). */
function isCapitalised(text: string, code: number): boolean {
  // `T-shirts`, `X-ray`, `U-turn`: nouns.
  if (text[1] === '-' && /^[A-Z]-[a-z]{3,}/.test(text)) return false;
  if (code >= 97 && code <= 122)
    return (
      /^(?:(?:al|el|ul|an|ad|as|ash|ar|at|bin|ben|ibn)-|[dl]['’])\p{Lu}/u.test(text) || lacksCapital(text)
    );
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a token's end makes it worth asking for a possessive. */
function mayBePossessive(token: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  if (last === 39 || last === 0x2019) return token.length > 1;
  const before = token.charCodeAt(token.length - 2);
  return (last === 115 || last === 83) && (before === 39 || before === 0x2019);
}

/**
 * Whether a word is one of the small words that open and join sentences. Capitals throughout (`US`, `U.S.`, `WHO`) and
 * initials are none.
 */
export function isSmall({ text, key, first }: Word): boolean {
  if (!first && isNameWithin(key)) return false;
  const second = text.charCodeAt(1);
  return !(second >= 46 && second <= 90) && isSentenceWord(key);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where a token falls into two that were glued (`talksMonday`, `over.Blinken`); -1 where it does not. */
function gluedAt(token: string): number {
  if (token.length < 5) return -1;
  for (let index = 2; index < token.length - 1; index++) {
    const code = token.charCodeAt(index);
    if (code < 65 || code > 90) continue;
    const before = token.charCodeAt(index - 1);
    const after = token.charCodeAt(index + 1);
    if (after < 97 || after > 122) continue;
    if (before >= 97 && before <= 122) {
      const prefix = token.slice(0, index);
      if (/[-'’.&@\d]/.test(prefix)) return -1;
      if (!INNER_CAPITAL.test(prefix) && !isCompoundSurname(prefix, token.slice(index))) return index;
      continue;
    }
    // `Mr.Lund`
    if (before === 46 && index < 6 && TITLE_WITH_POINT.test(token.slice(0, index))) return index - 1;
    if (before === 46 && index > 3 && /^[a-zA-Z][a-z]+$/.test(token.slice(0, index - 1))) return index - 1;
  }
  return -1;
}

/** Text of words as printed, possessive endings inside it kept. */
export function textOf(words: readonly Word[], from: number, end: number): string {
  let text = '';
  for (let at = from; at <= end; at++) {
    const word = words[at]!;
    if (at > from && word.gap > 0) text += ' ';
    text += word.text;
    if (word.possessive && at < end) text += '’s';
  }
  return text;
}
