import type { Passage } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import { dashProbability, lostDashes } from './dashes';
import lists from './lists/lostContractions.json';

/** Which kinds of characters the file can have lost: what still stands in it was not dropped. */
export interface LossEvidence {
  readonly apostrophes: boolean;
  readonly quotes: boolean;
  readonly dashes: boolean;
  readonly spaces: boolean;
  /** The probability that two spaces stand where a dash was; 0 where it has none such. */
  readonly spacedDashes: number;
}

/** Contractions, and a few possessives, that are no other word: without their apostrophe they show that apostrophes were dropped. */
const UNMISTAKABLE = new RegExp(`\\b(?:${wordsOfList(lists.unmistakable).join('|')})\\b`, 'gi');

/** Characters beyond ASCII that may have been typed in later; more show that not all were dropped. */
const STRAY = 1;

/** So many tokens of news without an apostrophe or a quotation mark have lost them: one such stretch in a hundred has none. */
const TELLING = 170;

/**
 * Looks at the whole text once. What is lost is told kind by kind: a file with `Málaga`, `£2m` and `dont` has lost its
 * apostrophes, whatever else it has kept. Straight quotation marks and apostrophes are ASCII and stay, but a file can
 * have had both sorts.
 */
export function* lossEvidence(passages: readonly Passage[]): Generator<void, LossEvidence, void> {
  let straightQuotes = 0;
  let straightApostrophes = 0;
  let curlyQuotes = 0;
  let curlyApostrophes = 0;
  let dashes = 0;
  let hardSpaces = 0;
  let others = 0;
  let tokens = 0;
  let bareContractions = 0;
  let doubled = 0;
  let dashOdds = 0;
  let hyphens = false;
  for (const passage of passages) {
    const { text } = passage;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x22) straightQuotes++;
      else if (code === 0x27) straightApostrophes++;
      else if (code < 0x80) continue;
      else if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) curlyQuotes++;
      else if ((code >= 0x2018 && code <= 0x201b) || code === 0xb4 || code === 0x2bc) curlyApostrophes++;
      else if (code >= 0x2012 && code <= 0x2015) dashes++;
      else if (code === 0xa0 || code === 0x202f) hardSpaces++;
      else others++;
    }
    bareContractions += text.match(UNMISTAKABLE)?.length ?? 0;
    tokens += passage.tokens.length;
    hyphens ||= text.includes(' - ') || text.includes(' -- ');
    for (const { odds } of lostDashes(text)) {
      doubled++;
      dashOdds += odds;
    }
    yield;
  }
  const apostrophes = straightApostrophes + curlyApostrophes;
  // An apostrophe or two may have been put in by hand.
  const lostApostrophes = apostrophes === 0 || bareContractions > apostrophes;
  const keptCurly = curlyQuotes > 0 || (curlyApostrophes > 0 && !lostApostrophes);
  const bare = straightQuotes + curlyQuotes + apostrophes === 0 && tokens >= TELLING;
  // A file that has kept other characters shows by its words that marks were dropped.
  const dropped =
    !keptCurly &&
    (dashes + hardSpaces + others <= STRAY || (lostApostrophes && bareContractions > 0) || bare);
  return {
    apostrophes: dropped && lostApostrophes,
    quotes: dropped && straightQuotes === 0,
    dashes: dropped && dashes === 0,
    spaces: dropped && hardSpaces === 0,
    spacedDashes: doubled > 0 && dropped && dashes === 0 ? dashProbability(dashOdds, hyphens) : 0,
  };
}
