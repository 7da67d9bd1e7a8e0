/** What a sentence says of a firm that news calls by one word, and of nobody: `Vellcor reported a profit`, `companies such as Vellcor`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { FUNCTION_WORDS } from '../../wording';
import { isCalendarWord } from '../capitalisedWords';
import { wordKey } from '../words';

const WORD = "(?<![\\p{L}\\p{N}])(?<firm>\\p{Lu}\\p{L}{2,30}(?:['’]\\p{Lu}\\p{L}{1,30})?)";
const KIND =
  'company|companies|firm|firms|bank|banks|lender|retailer|retailers|maker|makers|carmaker|carmakers|automaker|automakers|airline|airlines|' +
  'start-?up|startups|manufacturer|manufacturers|insurer|insurers|supermarket|supermarkets|giant|giants|chain|chains|conglomerate|brand|brands|' +
  'developer|producer|producers|refiner|drugmaker|drugmakers|broadcaster|operator|operators|rivals|subsidiary|supplier|suppliers';
const MONEY =
  'profits?|loss|losses|revenues?|earnings|sales|net income|shares?|stock|dividend|headquarters|subsidiary|shareholders|investors|employees';

const CLUES = [
  // `Vellcor reported a quarterly loss`, `Vellcors shares`.
  new RegExp(
    `${WORD} (?:reported|posted|booked) (?:an? |its |net |record |higher |lower )(?:\\p{Ll}+ ){0,3}(?:${MONEY})\\b`,
    'gu',
  ),
  new RegExp(`${WORD}(?:['’]s|s) (?:(?:\\p{Ll}+|\\d+) ){0,2}(?:${MONEY})\\b`, 'gu'),
  new RegExp(`\\b(?:shares|stock|bonds) (?:of|in) ${WORD}(?! \\p{Lu})`, 'gu'),
  // `Vellcor, a maker of`, `companies such as Vellcor`.
  new RegExp(`${WORD}, (?:the|an?|one of the) (?:[\\p{L}-]+ ){0,4}?(?:${KIND})\\b`, 'gu'),
  new RegExp(`\\b(?:${KIND}) (?:such as|like|including|called|named) ${WORD}(?! \\p{Lu})`, 'gu'),
  new RegExp(
    `\\b(?:addition to|[Ll]ike|[Uu]nlike|besides) ${WORD}, (?:many |several |some |most )?other (?:\\p{L}+ ){0,2}?(?:${KIND})\\b`,
    'gu',
  ),
];
/** `Vellcor received its second payment`: of somebody it would be his or hers. */
const ITS = new RegExp(
  `${WORD} (?:has |had |will |would |may )?(?<verb>\\p{Ll}{3,}) (?:\\p{Ll}+ ){0,3}?its (?!\\p{Ll}+ing\\b)(?<owned>\\p{Ll}{3,})`,
  'gu',
);
/** What stands behind `its` that lost its apostrophe. */
const STATES = new Set(wordsOfList(lists.statesOfThings));

/** Keys of words that a passage has for firms. Linear: every expression looks a few words ahead. @param text of the passage */
export function firmsIn(text: string): readonly string[] {
  const firms = new Set<string>();
  for (const clue of CLUES) for (const match of text.matchAll(clue)) add(firms, text, match);
  for (const match of text.matchAll(ITS)) {
    const { verb, owned } = match.groups!;
    if (reportingVerb(verb!) === undefined && !STATES.has(owned!)) add(firms, text, match);
  }
  return [...firms];
}

const LONGEST_WORD = 30;

/** Adds the word of a firm, if it is no part of a longer name: `Ada Lund, the owner`. */
function add(firms: Set<string>, text: string, match: RegExpMatchArray): void {
  const firm = match.groups!['firm']!;
  const at = match.index! + match[0].indexOf(firm);
  const before = /(?:^|[^\p{L}\p{N}.&'’-])([\p{L}\p{N}.&'’-]+) $/u.exec(
    text.slice(Math.max(0, at - LONGEST_WORD), at),
  )?.[1];
  const key = before?.toLowerCase();
  if (before !== key && !isCalendarWord(key!) && !FUNCTION_WORDS.has(key!)) return;
  firms.add(wordKey(firm));
}
