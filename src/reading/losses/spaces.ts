import type { PassageContent } from '../../article/passages';
import { isGivenName } from '../people/givenNames';
import { vectorKey, type WordVectors } from '../models/wordVectors';
import { cutsOf, DOUBTFUL, type Cut, type KnownWords } from './gluedToken';
import { MOST_CLASSES, type Lexicon } from './lexicon';

/** Titles and other short forms, behind whose point no sentence begins. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st gov sen rep reps sens lt col gen sgt capt prof rev hon jr sr vs no inc co corp ltd dept est fig'.split(
    ' ',
  ),
);

/** Ends of addresses. */
const DOMAINS = new Set('com org net gov edu co uk'.split(' '));

/** A place where two words stand glued together. */
export interface Glued {
  /** UTF-16 offset in the passage where a character is missing. */
  readonly offset: number;
  readonly confidence: number;
  /** The words that meet there, lower case; null behind a mark, where nothing but a space can be missing. */
  readonly words: readonly [left: string, right: string] | null;
  /** The token that is cut, where it begins with a capital as a name does; else null. */
  readonly capital: string | null;
}

/** What a passage says of glued words. */
export interface GluedWords {
  readonly cuts: readonly Glued[];
  /** Words like them that are names by the place where they stand. */
  readonly names: readonly string[];
  /** Tokens with a capital that are cut, one for each place. */
  readonly capitals: readonly string[];
}

/**
 * Words glued by a lost space (`launchedspecial talksMonday`), a space lost after a comma or point included. Linear.
 */
export function gluedWords(
  passage: PassageContent,
  lexicon: Lexicon,
  vectors: Pick<WordVectors, 'bits'>,
): GluedWords {
  const known = {
    isCommon: (word: string) => lexicon.isCommon(word),
    bits: (word: string) => vectors.bits(vectorKey(word)),
  };
  const { text, tokens } = passage;
  const words = lexicon.words(passage);
  const cuts: Glued[] = [];
  const names: string[] = [];
  const capitals: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    if (i > 0 && tokens.ends[i - 1] === start && lacksSpace(text, start))
      cuts.push({ offset: start, confidence: 0.85, words: null, capital: null });
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    // Nearly every word is a common one in small letters.
    const { shape, class: kind, printed: token } = words[i]!;
    if (shape === 2 && kind <= MOST_CLASSES) continue;
    const point = /^(?:[A-Za-z'’-]*[-'’])?([A-Za-z]*[a-z]{2,})\.([A-Z][a-z]+|[AI])$/.exec(token);
    if (point !== null && endsSentence(point[1]!, point[2]!, known)) {
      cuts.push({ offset: end - point[2]!.length, confidence: 0.85, words: null, capital: null });
      continue;
    }
    // `@RealName`, `#ThisAndThat`
    if (!/^[A-Za-z]+$/.test(token) || isPartOfAddress(text, start, end)) continue;
    const named = /^[A-Z]/.test(token) && !opensSentence(text, start);
    // `Heather`, `Paul Marchand`: a name, whatever words it looks like.
    if (isGivenName(token)) continue;
    const camel = /[a-z][A-Z]/.test(token);
    const behindName = /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - AROUND), start));
    let cut = cutsOf(token, named, known);
    // `Donald Trumpsaid`, but `Paul Marchand`
    if (named && behindName && !camel && !cut.every((each) => isSureName(each, known))) cut = [];
    if (named && !camel && cut.length === 0 && !known.isCommon(token.toLowerCase())) names.push(token);
    const capital = /^[A-Z]/.test(token) ? token : null;
    if (capital !== null && cut.length > 0) capitals.push(capital);
    for (const { offset, confidence, left, right } of cut)
      cuts.push({ offset: start + offset, confidence, words: [left, right], capital });
  }
  return { cuts, names, capitals };
}

/** Lengths of tokens that are looked at, in UTF-16 units. */
const SHORTEST = 5;
const LONGEST = 60;

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
  // `NYSE:ELM`
  if (mark !== ',' && /^[A-Z]{2,}$/.test(before) && /^[A-Z]{2}/.test(after)) return false;
  if (TECHNICAL.test(before) || TECHNICAL.test(after) || /[,;:?!]/.test(before)) return false;
  return /[A-Za-z]{2}$/.test(before) && (/^[A-Za-z]{2}/.test(after) || /^[AaI]$/.test(after));
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.?!:]["”’)]*)\s*["“‘(]*$/.test(text.slice(Math.max(0, start - AROUND), start));
}

/** Whether a cut behind a name parts a well-known name from a word that is no ending. */
function isSureName({ confidence, left, right }: Cut, words: KnownWords): boolean {
  return confidence > DOUBTFUL && words.isCommon(left) && right.length > 2;
}

/** `terrorism.Trump`, `Bond.They`: a word or name that ends a sentence, and one that begins it; not `Gov.Lund`, `Harbour.Com`. */
function endsSentence(left: string, right: string, words: KnownWords): boolean {
  const [last, first] = [left.toLowerCase(), right.toLowerCase()];
  if (ABBREVIATIONS.has(last) || DOMAINS.has(first)) return false;
  if (words.isCommon(first)) return /^[A-Z]/.test(left) || words.bits(last) < Infinity;
  return /^[a-z]/.test(left) && left.length > 3 && words.bits(last) < Infinity;
}

/** `@RealName`, `savingforcollege.com`, `author=somebody` */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  return /[@#/._=\-]/.test(text[start - 1] ?? '') || /^(?:[@/_=\-]|\.[a-z])/.test(text.slice(end, end + 2));
}
