import lists from './lists/apostrophes.json';
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import type { Candidate } from './apostropheCandidate';
import { apostropheFeatures } from './apostropheFeatures';
import type { Lexicon } from './lexicon';
import { nothingLost } from './nothingLost';
import { isPluralOwner } from './pluralOwner';
import { wordsAround } from './possessives';
import type { WordInfo } from './wordInfo';

/**
 * English contractions by their spelling without the apostrophe, and where it stood: auxiliaries with *not*, pronouns
 * and question words with *am, are, is, have, has, will, would, had* (Quirk et al., A Comprehensive Grammar of the
 * English Language, §§ 3.23, 3.39). A closed class; those that are words of their own (`were`, `ill`, `its`) are told
 * apart by what stands around them.
 */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map(
  lists.contractions.flatMap((line) => {
    const [head, ...tails] = line.split(' ');
    return tails.map((tail) => [head! + tail, head!.length] as const);
  }),
);

/** Every word of a passage that may have lost an apostrophe. Linear. */
export function apostropheCandidates(passage: PassageContent, lexicon: Lexicon): Candidate[] {
  const { text, tokens, sentences } = passage;
  const found: Candidate[] = [];
  const infos = lexicon.words(passage);
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens.ends[i]!;
    const tokenStart = tokens.starts[i]!;
    while (sentence < sentences.length && tokenStart >= sentences[sentence]!.end) sentence++;
    if (end - tokenStart > 40 || !mayHaveLost(text.charCodeAt(end - 1), infos[i]!)) continue;
    const token = text.slice(tokenStart, end);
    // `U.K.s`: the tokens are `U.K.` and `s`.
    const initials = token === 's' && /[A-Z]\.$/.test(text.slice(Math.max(0, tokenStart - 2), tokenStart));
    // Of `Mecklenburg-Schwerins` only the last part is looked at.
    const start = tokenStart + token.lastIndexOf('-') + 1;
    const places = initials ? { first: 0, second: -1 } : placesOf(text.slice(start, end));
    if (places === null || nothingLost(i, infos)) continue;
    const word = text.slice(start, end).toLowerCase();
    const base = word.endsWith('s') ? word.slice(0, -1) : word;
    const opens = tokenStart === sentences[sentence]?.start;
    found.push({
      first: start + places.first,
      second: places.second < 0 ? -1 : start + places.second,
      word,
      base,
      capital: /^[A-Z]/.test(text.slice(start, end)),
      contraction: CONTRACTIONS.has(word),
      nextClass: infos[i + 1]?.class ?? 0,
      next: i + 1 < tokens.length ? text.slice(tokens.starts[i + 1], tokens.ends[i + 1]) : '',
      features: apostropheFeatures(i, word, opens, infos, lexicon),
      token: i,
      opens,
      pluralOwner: places.second >= 0 && isPluralOwner(i, infos, lexicon),
      around: wordsAround(i, word, base, infos, lexicon),
    });
  }
  return found;
}

function placesOf(word: string): { first: number; second: number } | null {
  const lower = word.toLowerCase();
  const contraction = CONTRACTIONS.get(lower);
  if (contraction !== undefined) return { first: contraction, second: -1 };
  if (/^\d0s$/.test(word)) return { first: 0, second: -1 };
  if (/^(?:19|20)\d0s$/.test(word)) return null;
  if (/^[OD][A-Z][a-z]{2,}$/.test(word)) return { first: 1, second: -1 };
  if (/^(?:til|em|twas|cause)$/.test(word)) return { first: 0, second: -1 };
  if (word.length >= 3 && /^[A-Za-z.&\d]*[A-Za-z.]s$/.test(word)) {
    return { first: word.length - 1, second: word.length };
  }
  return null;
}

/** Words in s that nothing belongs to. */
const NEVER = new Set(wordsOfList(lists.never));

/** A quick look before the careful one: only words in s, contractions and a few names can have lost anything. */
function mayHaveLost(last: number, { lower, shape }: WordInfo): boolean {
  return (
    (last === 115 && !NEVER.has(lower)) ||
    CONTRACTIONS.has(lower) ||
    (shape === 3 && /^[od]/.test(lower)) ||
    /^(?:til|em|twas|cause)$/.test(lower)
  );
}
