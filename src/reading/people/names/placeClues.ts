/** What a sentence says of a place that news calls by one word, and of nobody: `Ashmere, a market town`, `Ashmere residents`. */
import { wordKey } from '../words';

const WORD = '(?<![\\p{L}\\p{N}])(?<place>\\p{Lu}\\p{L}{2,30})';
const KIND =
  '(?:town|village|hamlet|city|suburb|neighbou?rhood|borough|parish|township|settlement|port|district|municipality|province|county|island|resort)s?';

const IS_KIND = new RegExp(`^${KIND}$`);

/** Whether a word says what kind of place the name behind `of` is: `the suburb of Ashmere`. @param key lower case */
export function isKindOfPlace(key: string): boolean {
  return IS_KIND.test(key);
}

const CLUES = [
  // `Ashmere, a market town`
  new RegExp(`${WORD}, (?:an?|the) (?:[\\p{L}-]+ ){0,4}?${KIND}\\b(?! \\p{Ll}+or\\b)`, 'gu'),
  // `the village of Ashmere`
  new RegExp(`\\b(?:[Tt]he|[Aa]n?) (?:[\\p{Ll}-]+ ){0,3}?${KIND} of ${WORD}(?! \\p{Lu})`, 'gu'),
  // `Ashmere residents`, `residents of Ashmere`
  new RegExp(`${WORD} (?:residents|villagers|townspeople|householders|ratepayers)\\b`, 'gu'),
  new RegExp(`\\b(?:[Rr]esidents|[Vv]illagers|[Hh]ouseholders) (?:of|in) ${WORD}(?! \\p{Lu})`, 'gu'),
];

const BEFORE = /(?:^|[^\p{L}\p{N}.&'’-])(\p{Lu}[\p{L}\p{N}.&'’-]*) $/u;
const LONGEST_WORD = 30;

/** Keys of words that a passage has for places. Linear: every expression looks a few words ahead. @param text of the passage */
export function placesIn(text: string): readonly string[] {
  const places = new Set<string>();
  for (const clue of CLUES)
    for (const match of text.matchAll(clue)) {
      const word = match.groups!['place']!;
      const at = match.index + match[0].indexOf(word);
      // `Ada Lund, a city councillor`: the end of a longer name.
      if (!BEFORE.test(text.slice(Math.max(0, at - LONGEST_WORD), at))) places.add(wordKey(word));
    }
  return [...places];
}
