/** Where the words for a speaker end, before when and where it was said: `Ada Lund last week`, `Bo Ek in a statement`, `Ida Moss when we asked her`. */
import type { PassageContent } from '../../article/passages';
import { WEEKDAY } from '../lexicon';
import type { TokenRun } from './judge';

const DAY = `(?:${WEEKDAY}|yesterday|today)`;
const PART = '(?: (?:morning|afternoon|evening|night))?';
const MONTH = '(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber';

/** Before a day that is part of a name: `Black Friday`, `the Mail on Sunday`. */
const NAMING =
  '(?<!(?:^|[^\\p{L}])(?:Ash|Big|Black|Bloody|Cyber|Easter|Good|Holy|Independent|Ireland|Mail|on|Palm|Scotland|Star|Super|Wales))';

const OCCASION =
  '(?:interview|statement|tweet|post|speech|letter|e-?mail|memo|briefing|news conference|press conference|phone call)';

/** Behind somebody, when and where it was. */
const CIRCUMSTANCES = new RegExp(
  `${NAMING},? (?:in an? (?:[\\p{L}-]+ ){0,2}${OCCASION}\\b.*|(?<=, )referring to .*|(?:(?:late|early|earlier)(?: on)? |on )?${DAY}${PART}` +
    `|(?:(?:late|early|earlier) )?(?:last|this) (?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|${DAY}${PART}|${MONTH})` +
    `|in (?:${MONTH}|\\d{4})|(?:when|while|after|before|as) (?:(?:we|I|asked|questioned)\\b|(?:he|she|they) ).*),?$`,
  'u',
);

/**
 * The words for a speaker without when and where it was said.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function withoutCircumstances(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
): TokenRun {
  const from = starts[source.start]!;
  const found = CIRCUMSTANCES.exec(text.slice(from, ends[source.end - 1]));
  if (!found) return source;
  let { end } = source;
  while (end > source.start && ends[end - 1]! > from + found.index) end--;
  return end > source.start ? { ...source, end } : source;
}
