import lists from './lists/functionWords.json';
import { wordsOfList } from '../article/wordList';
import type { PassageContent } from '../article/passages';

/** A capitalised run of words that may name somebody or something. */
export interface CapitalRun {
  /** Its words, as printed but without points and a possessive `’s`. */
  readonly words: readonly string[];
  /** Opens its sentence, so that its capital may mean nothing. */
  readonly initial: boolean;
  /** UTF-16 offsets in the passage. */
  readonly start: number;
  readonly end: number;
}

/** What order and summary look at in a passage: its words without endings, and its capitalised runs. */
export interface Wording {
  /** Lower-case words in order, function words included. */
  readonly words: readonly string[];
  /** UTF-16 offset where each of `words` starts. */
  readonly starts: readonly number[];
  /** Stem of each of `words`; empty for function words. */
  readonly stems: readonly string[];
  /** How often each stem occurs. */
  readonly counts: ReadonlyMap<string, number>;
  readonly runs: readonly CapitalRun[];
}

/** Words that say how, not what. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(wordsOfList(lists.functionWords));

/**
 * A stem good enough to tell that two words are forms of one: `Ukraines`, `launched`, `talking`. Far from linguistics,
 * and on purpose: a damaged file has lost the apostrophes that a real stemmer would look at.
 */
export function stemOf(word: string): string {
  let stem = word;
  // `Russian` and `Russia`, `Korean` and `Korea`, `American` and `America`.
  if (stem.length > 5 && /[iec]ans?$/.test(stem)) stem = stem.replace(/ns?$/, '');
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 4 && stem.endsWith('ie')) stem = `${stem.slice(0, -2)}y`;
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

/** What `US` and `U.S.` become, for *us* is another word. */
export const STATES = 'usa';

/** Linear in the passage's length. */
export function wordingOf({ text, tokens, sentences }: PassageContent): Wording {
  const words: string[] = [];
  const starts: number[] = [];
  const stems: string[] = [];
  const counts = new Map<string, number>();
  const runs: CapitalRun[] = [];
  const add = (word: string, start: number): string => {
    words.push(word);
    starts.push(start);
    const stem = FUNCTION_WORDS.has(word) || word.length < 2 ? '' : stemOf(word);
    stems.push(stem);
    if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return stem;
  };
  let run: { words: string[]; initial: boolean; start: number; end: number } | null = null;
  let sentence = 0;
  let opens = true;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    while (sentence < sentences.length && start >= sentences[sentence]!.end) {
      sentence++;
      opens = true;
    }
    const token = text.slice(start, end);
    const code = token.charCodeAt(0);
    if (!isLetterOrDigit(code)) continue;
    const glued = /^([a-z]{2,30})([A-Z][a-z]{2,30})$/.exec(token);
    if (glued !== null) {
      // A lost space: two words.
      add(glued[1]!, start);
      add(glued[2]!.toLowerCase(), start + glued[1]!.length);
      continue;
    }
    const printed = token.replace(/['’]s?$/, '').replace(/['’.]/g, '');
    const stem = add(printed === 'US' ? STATES : printed.toLowerCase(), start);
    if (isCapital(code) && !(stem === '' && opens)) {
      // Points and commas between the words end a run; a point after an initial (`John F. Kennedy`) does not.
      if (run !== null && start - run.end <= 2 && !/[,;:]/.test(text.slice(run.end, start))) {
        run.words.push(printed);
        run.end = end;
      } else {
        if (run !== null) runs.push(run);
        run = { words: [printed], initial: opens, start, end };
      }
    } else if (run !== null) {
      runs.push(run);
      run = null;
    }
    opens = false;
  }
  if (run !== null) runs.push(run);
  return { words, starts, stems, counts, runs };
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0
  );
}
