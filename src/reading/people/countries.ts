/**
 * Countries by the names, adjectives and nouns for their people that English-language news uses, from general
 * knowledge. One a line: English short name; other names; adjectives and demonyms.
 */
import lists from './lists/countries.json';

/** Ways of naming a country's government by where it sits. */
const SEATS: Readonly<Record<string, string>> = {
  kremlin: 'Russia',
  pyongyang: 'North Korea',
  seoul: 'South Korea',
  moscow: 'Russia',
  beijing: 'China',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  tehran: 'Iran',
  washington: 'United States',
  'white house': 'United States',
};

/** Single words for where a country's government sits, lower case. @param country English short name */
export const seatsOf = (country: string): string[] =>
  Object.keys(SEATS).filter((seat) => SEATS[seat] === country && !seat.includes(' '));

/** Words that show the United States' offices by themselves. */
const AMERICAN =
  /\b(?:White House|State Department|Pentagon|Justice Department|Defense Department|Homeland Security|D-[A-Z]|R-[A-Z])/;

/** Bodies that the United States have, and others by the same name. */
const PERHAPS_AMERICAN = /\b(?:Senate|House|Congress(?:m[ae]n|wom[ae]n|ional)?|Treasury)\b/;

/** Bodies of other countries, and parties. */
const FOREIGN =
  /\b(?:House of (?:Commons|Lords|Keys|Assembly|Councillors)|(?:Lower|Upper|State) House|(?:National|Peoples?|People[’']s|Union|Labou?r) Congress|Congress [Pp]arty)\b/;

const byName = new Map<string, string>();
const byAdjective = new Map<string, string>();
for (const line of lists.countries) {
  const [name, others, adjectives] = line.split(';') as [string, string, string];
  for (const form of [name, ...others.split(',')]) if (form) byName.set(form.toLowerCase(), name);
  for (const form of adjectives.split(',')) if (form) byAdjective.set(form.toLowerCase(), name);
}

/** The longest name of a country, in words. */
export const LONGEST_COUNTRY_NAME = 4;

/** Takes off a leading `the` and a possessive ending, with its apostrophe or without (`Ukraines`). */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s?$/, '');
}

/**
 * The English short name of the country that a name or possessive names (`Ukraine`, `Ukraine’s`, `Ukraines`, `the
 * U.S.`), or null. @param words as printed
 */
export function countryOfName(words: string): string | null {
  const form = bare(words);
  return (
    byName.get(form) ??
    (form.length > 4 && form.endsWith('s') ? (byName.get(form.slice(0, -1)) ?? null) : null)
  );
}

/** The country that an adjective or a noun for its people names (`Russian`, `Filipinos`), or null. */
export function countryOfAdjective(words: string): string | null {
  const form = bare(words);
  return byAdjective.get(form) ?? (form.endsWith('s') ? (byAdjective.get(form.slice(0, -1)) ?? null) : null);
}

/** The country whose institution a word names wherever it stands (`Kremlin spokesman`), or null. */
export function countryOfInstitutionName(words: string): string | null {
  const form = bare(words);
  return form === 'kremlin' || form === 'white house' ? SEATS[form]! : null;
}

/** The country whose government a word stands for (`the Kremlin`), or null. */
export function countryOfSeat(words: string): string | null {
  return SEATS[bare(words)] ?? null;
}

/** The United States when a phrase names one of its institutions that no other country has by that name. */
export function countryOfInstitution(phrase: string): string | null {
  return AMERICAN.test(phrase) ? 'United States' : null;
}

/** Whether a phrase names a body that several countries have, the United States among them: `Senate majority leader`. */
export function mayBeAmerican(phrase: string): boolean {
  return PERHAPS_AMERICAN.test(phrase) && !FOREIGN.test(phrase);
}
