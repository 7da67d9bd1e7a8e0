import lists from './lists/joinedWords.json';
import type { PassageContent } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import { isGivenName } from '../people/givenNames';
import { MOST_CLASSES, type Lexicon } from './lexicon';

/** Confidence of a cut that may be a compound: claimed only in an article that has lost other spaces. */
export const DOUBTFUL = 0.35;

/** A place where two words stand glued together. */
export interface Glued {
  /** UTF-16 offset in the passage where the space is missing. */
  readonly offset: number;
  readonly confidence: number;
}

/** Parts that make words of English by being joined to others; a word that has one is no sign of a lost space. */
const JOINING = new Set(wordsOfList(lists.joining));

/** Little words that no compound begins or ends with, unlike `with` or `under`. */
const PLAIN = new Set(
  'the and that which his her their from was were has had have been said would this than our your'.split(' '),
);

/** Beginnings of names that are written with a capital inside. */
const NAME_PARTS = new Set(
  'mc mac de la le du di da van von fitz o al el ben you face pay snap play'.split(' '),
);

/**
 * Words glued by a lost space (`launchedspecial talksMonday`), a space lost after a comma or point included. Linear.
 */
export function gluedWords(passage: PassageContent, lexicon: Lexicon): Glued[] {
  const { text, tokens } = passage;
  const words = lexicon.words(passage);
  const found: Glued[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    if (i > 0 && tokens.ends[i - 1] === start && lacksSpace(text, start))
      found.push({ offset: start, confidence: 0.85 });
    if (end - start < 5 || end - start > 40) continue;
    // Nearly every word is a common one in small letters.
    const { shape, class: kind, printed: token } = words[i]!;
    if (shape === 2 && kind <= MOST_CLASSES) continue;
    const point = /^([A-Za-z]*[a-z]{2,})\.([A-Z][a-z]+)$/.exec(token);
    if (
      point !== null &&
      lexicon.isCommon(point[1]!.toLowerCase()) &&
      lexicon.isCommon(point[2]!.toLowerCase())
    ) {
      found.push({ offset: start + point[1]!.length + 1, confidence: 0.85 });
      continue;
    }
    // `@RealName`, `#ThisAndThat`
    if (!/^[A-Za-z]+$/.test(token) || /[@#]/.test(text[start - 1] ?? '')) continue;
    const named = /^[A-Z]/.test(token) && !opensSentence(text, start);
    // `Heather`, `Paul Marchand`: a name, whatever words it looks like.
    if (
      isGivenName(token) ||
      (named &&
        /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - AROUND), start)) &&
        !/[a-z][A-Z]/.test(token))
    )
      continue;
    for (const cut of cutsOf(token, named, lexicon))
      found.push({ offset: start + cut.offset, confidence: cut.confidence });
  }
  return found;
}

/** Characters of addresses, commands and markup, where a point or comma stands between letters for good. */
const TECHNICAL = /[/\\@#=_<>{}|&~^*`\d]/;

/** Units looked at on either side of a mark. */
const AROUND = 24;

/**
 * `questions,and`, `said:We`: a mark is followed by a space, a digit or a closing mark, never by a letter; after others
 * than commas a new sentence begins. Not in `command:workbench` or `a,b,c`.
 */
function lacksSpace(text: string, start: number): boolean {
  const mark = text[start - 1]!;
  if (mark === ',' ? !/[A-Za-z]/.test(text[start]!) : !/[;:?!]/.test(mark) || !/[A-Z]/.test(text[start]!))
    return false;
  const left = text.slice(Math.max(0, start - 1 - AROUND), start - 1);
  const right = text.slice(start, start + AROUND);
  const before = left.slice(left.lastIndexOf(' ') + 1);
  const after = right.slice(0, right.includes(' ') ? right.indexOf(' ') : undefined);
  if (TECHNICAL.test(before) || TECHNICAL.test(after) || /[,;:?!]/.test(before)) return false;
  return /[A-Za-z]{2}$/.test(before) && (/^[A-Za-z]{2}/.test(after) || /^[AaI]$/.test(after));
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.?!:]["”’)]*)\s*["“‘(]*$/.test(text.slice(Math.max(0, start - AROUND), start));
}

/** @param named whether the token has a capital where no sentence begins */
function cutsOf(token: string, named: boolean, lexicon: Lexicon): Glued[] {
  const camel = /^([A-Z]?[a-z]+)([A-Z][a-z]+)((?:[A-Z][a-z]+)?)$/.exec(token);
  if (camel !== null) {
    const [, left, right, rest] = camel as unknown as [string, string, string, string];
    if (NAME_PARTS.has(left.toLowerCase()) || left.length < 3 || right.length < 3) return [];
    if (!lexicon.isCommon(left.toLowerCase())) return [];
    // `talksMonday` has small letters first; `YouTube` and other brands mostly a capital.
    const confidence = (/^[a-z]/.test(token) ? 0.9 : 0.6) - (lexicon.isCommon(right.toLowerCase()) ? 0 : 0.1);
    const cuts = [{ offset: left.length, confidence }];
    if (rest !== '') cuts.push({ offset: left.length + right.length, confidence });
    return confidence < 0.55 ? [] : cuts;
  }
  const lower = token.toLowerCase();
  if (!/^[A-Z]?[a-z]+$/.test(token) || lower.length < 6 || lexicon.isCommon(lower)) return [];
  if (/(?:s|ed|ing|ly)$/.test(lower) && lexicon.isCommon(lower.replace(/(?:s|ed|ing|ly)$/, ''))) return [];
  let best: Glued | null = null;
  for (let cut = 3; cut <= lower.length - 3; cut++) {
    const left = lower.slice(0, cut);
    const right = lower.slice(cut);
    const plain = PLAIN.has(left) || PLAIN.has(right);
    if (!plain && (JOINING.has(left) || JOINING.has(right) || left.length < 4 || right.length < 4)) continue;
    if (!lexicon.isCommon(left) || !lexicon.isCommon(right)) continue;
    // `wasted`, `whichever`; `Haddad` is a name: a little word has a capital only where a sentence begins.
    if (PLAIN.has(left) && (right.length < 4 || right === 'ever' || named)) continue;
    // `Marchand`, but `Mondayand`
    if (named && plain && left.length < 6) continue;
    // Compounds (`birthright`, `cellphone`) join bare nouns; a form with an ending stands before a space.
    const inflected = /(?:ed|ing|ly|ies|ers|tion|ment|ity)$/.test(left) && right.length >= 4;
    const confidence = plain ? 0.8 : inflected ? 0.75 : DOUBTFUL;
    if (best === null || confidence > best.confidence) best = { offset: cut, confidence };
  }
  return best === null ? [] : [best];
}
