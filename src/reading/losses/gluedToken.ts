/** Where one token is words without the spaces between them. */
import lists from './lists/joinedWords.json';
import { wordsOfList } from '../../article/wordList';
import { segment, TINY } from './segmentation';

/** Confidence of a cut whose words may well be one: claimed only in an article that has lost other spaces. */
export const DOUBTFUL = 0.35;
/** The same where every word has a capital, as in the names of firms and papers: `HarbourPost`, `JamesLund`. */
export const NAME_LIKE = 0.3;

/** A place in a token where two words meet. */
export interface Cut {
  /** UTF-16 offset in the token. */
  readonly offset: number;
  readonly confidence: number;
  readonly left: string;
  readonly right: string;
}

/** What is known of words by themselves, in lower case. */
export interface KnownWords {
  isCommon(word: string): boolean;
  /** Information in bits, infinite for no known word. */
  bits(word: string): number;
}

/** Parts that make words of English by being joined to others; a word that has one is no sign of a lost space. */
const JOINING = new Set(wordsOfList(lists.joining));

/** Those of them that are little words, too, and stand before what they are joined to: `overpromise`. */
const PREFIXES = new Set(wordsOfList(lists.prefixes));

/** Little words: few compounds have one, but for prefixes. */
export const PLAIN = new Set(wordsOfList(lists.plain));

/** Beginnings of names that are written with a capital inside. */
const NAME_PARTS = new Set(
  'mc mac de la le du di da van von fitz o al el ben you face pay snap play'.split(' '),
);

/** Information of a common word whose rank is not known (`dont`), in bits. */
const COMMON_BITS = 16;

/** Shortest word that is cut, in letters. */
const SHORTEST = 5;

/**
 * Cuts a token into the words it is made of; none when it is a word itself, a compound or a name.
 *
 * @param token letters only
 * @param named whether it has a capital where no sentence begins
 */
export function cutsOf(token: string, named: boolean, words: KnownWords): Cut[] {
  const runs = token.split(/(?<=[a-z])(?=[A-Z])/);
  if (!runs.every((run) => /^[A-Z]?[a-z]+$/.test(run) || /^[AI]$/.test(run))) return [];
  if (runs.length === 1) return lowerCuts(token.toLowerCase(), named, words);
  return camelCuts(runs, words);
}

/** Whether letters are a word, whatever ending it has: `inheritor`, `tonights`. */
function isWord(lower: string, words: KnownWords): boolean {
  const stem = lower.replace(/(?:s|ed|ing|ly|[eo]rs?)$/, '');
  return [lower, stem].some((each) => words.isCommon(each) || words.bits(each) < Infinity);
}

/** `talksMonday`: a small letter first and a capital inside is no brand. `YouTube` is one, and many a campaign. */
function camelCuts(runs: readonly string[], words: KnownWords): Cut[] {
  const first = runs[0]!;
  const opening = first.toLowerCase();
  if (NAME_PARTS.has(opening) || (first.length < 3 && !(TINY.has(first) && first.length > 1))) return [];
  if (runs.slice(1).some((run) => run.length < 3)) return [];
  const cuts: Cut[] = [];
  let offset = 0;
  for (const [index, run] of runs.entries()) {
    const lower = run.toLowerCase();
    const known = isWord(lower, words) || TINY.has(lower);
    const inner = known ? [] : lowerCuts(lower, false, words);
    if (index === 0 && !known && inner.length === 0) return [];
    if (index > 0) {
      const confidence = /^[a-z]/.test(first) ? (words.isCommon(lower) ? 0.9 : 0.8) : NAME_LIKE;
      cuts.push({ offset, confidence, left: runs[index - 1]!.toLowerCase(), right: lower });
    }
    cuts.push(...inner.map((cut) => ({ ...cut, offset: offset + cut.offset })));
    offset += run.length;
  }
  return cuts;
}

/** `launchedspecial`, `tohisidentity` */
function lowerCuts(lower: string, named: boolean, words: KnownWords): Cut[] {
  if (lower.length < SHORTEST || isWord(lower, words)) return [];
  const found = segment(lower, (word) => {
    const bits = words.bits(word);
    if (word.length > 3 && bits < Infinity) return bits;
    // Among three letters, too, are many abbreviations.
    if (word.length < 3 || words.isCommon(word)) return Math.min(bits, COMMON_BITS);
    return Infinity;
  });
  if (found === null || found.parts.length < 2) return [];
  const { parts, bits } = found;
  const confidence = confidenceOf(joinOf(parts, named), bits);
  if (confidence === null) return [];
  let offset = 0;
  return parts.slice(1).map((right, index) => {
    const left = parts[index]!;
    offset += left.length;
    return { offset, confidence, left, right };
  });
}

/** What speaks for or against words' being meant apart. */
type Join = 'plain' | 'content' | 'compound' | 'named plain' | 'named content';

function joinOf(parts: readonly string[], named: boolean): Join {
  const [first, second] = parts as [string, string];
  const plain = parts.some((part) => PLAIN.has(part));
  if (named) return plain ? 'named plain' : 'named content';
  if (parts.length === 2) {
    if (PREFIXES.has(first) && !PLAIN.has(second)) return 'compound';
    if (!plain && (JOINING.has(first) || JOINING.has(second))) return 'compound';
  }
  return plain ? 'plain' : 'content';
}

/** Up to how many bits a letter a cut is sure, and up to how many doubtful: from 3,382 tokens of 1,300 articles whose spaces are known. */
const LIMITS: Readonly<Record<Join, readonly [sure: number, doubtful: number]>> = {
  plain: [3.25, 4],
  content: [2, 2.5],
  compound: [0, 2],
  'named plain': [2, 3.5],
  'named content': [2, 2.5],
};

/** Share of sure cuts that are right. */
const SURE = 0.85;

function confidenceOf(join: Join, bits: number): number | null {
  const [sure, doubtful] = LIMITS[join];
  return bits <= sure ? SURE : bits <= doubtful ? DOUBTFUL : null;
}
