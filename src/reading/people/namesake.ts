/**
 * Whether somebody in an article is no more than a namesake of somebody in the directory. Where the article prints an office that is the
 * person's, nobody doubts it; elsewhere nothing but the name speaks for it, and a card about the wrong Michael Brown does harm.
 */
import type { DirectoryPerson, Match, Term } from '../../officials/directory';
import type { OfficeLevel } from '../../officials/levels';
import { wordKeys } from '../../officials/names';
import { wordsOfList } from '../../article/wordList';
import type { Office } from '../reading';
import type { Bearer } from './bearer';
import type { CountriesNamed } from './countriesNamed';
import lists from './lists/bearers.json';
import { generationOf, isFamilyFirst } from './names/nameForms';
import { roleKind } from './roles';
import { wordKey } from './words';

/** Offices so high that the news names their holders wherever it is written. */
export const FAMOUS: ReadonlySet<OfficeLevel> = new Set<OfficeLevel>([
  'head-of-state',
  'head-of-government',
  'foreign',
  'international',
]);

/** Whoever holds one of these has reigned or been born to it, at any age, and is named by a given name. */
const ROYAL = /^(?:king|queen|crown prince|prince|princess|emir|sultan|emperor|empress|grand duke|pope)\b/i;

export const isRoyal = ({ title, level }: Term): boolean => level === 'royal' || ROYAL.test(title);

export const isHead = ({ level }: Term): boolean => level.startsWith('head-of');

/** Nobody holds another office younger. */
const OF_AGE = 21;

/** What a file says that is not said of one person alone. */
export interface FileClues {
  /** ISO day of the article, null when the file gives none. */
  readonly date: string | null;
  readonly countries: CountriesNamed;
}

/**
 * Whether a name in an article is that of somebody else than its match in the directory.
 *
 * @param match what the directory has for the name
 * @param name as the article prints it, in its fullest form
 * @param printed offices that the article prints for its bearer
 * @param bearer what else the article says of the bearer
 */
export function isNamesake(
  match: Match,
  name: string,
  printed: readonly Office[],
  bearer: Bearer,
  { date, countries }: FileClues,
): boolean {
  const { person, kind, loose } = match;
  // `Rep. Duncan Hunter Sr.` had his son's office before him.
  if (juniorOrSenior(name) === 'sr' && !hasGeneration(person, 'sr')) return true;
  if (isPrinted(person, printed) && (kind !== 'surname' || isOfficeOf(person, printed))) return false;
  if (isSaidToBeAnother(person, name, printed, bearer, date)) return true;
  // Whom the readers have added themselves they expect to find.
  if (person.terms.some(({ sourceClass }) => sourceClass === 'own')) return false;
  const common = isCommonName(name);
  if (kind === 'surname') return common || !isOfPlaceNamed(person, countries);
  const isSure = kind === 'full' && !loose && (!common || person.terms.some(isHighest));
  return (
    hasOtherForms(person, name, common) ||
    !(isSure || isOfPlaceNamed(person, countries)) ||
    (common && !isKnownStill(person, date))
  );
}

/** Levels whose holders the news calls diplomats. */
const DIPLOMATS: ReadonlySet<OfficeLevel> = new Set<OfficeLevel>(['ambassador', 'envoy', 'foreign']);

/** Whether the article prints an office that the person holds or has held. */
const isPrinted = ({ terms }: DirectoryPerson, printed: readonly Office[]): boolean =>
  printed.some((office) =>
    terms.some(
      ({ title, level, country }) =>
        isAlike(office.title, title) ||
        (DIPLOMATS.has(level) && office.country === country && /\bdiplomat$/i.test(office.title)),
    ),
  );

/** Whether a printed office is the person's by more than the word `minister`: `Foreign Minister Ek` is no deputy defence minister. */
const isOfficeOf = ({ terms }: DirectoryPerson, printed: readonly Office[]): boolean =>
  printed.some((office) =>
    terms.some(({ title }) => {
      const [own, known] = [fieldsOf(office.printed ?? office.title), fieldsOf(title)];
      if (own === null || known === null) return isAlike(office.title, title);
      return own.some((word) => known.includes(word));
    }),
  );

/** What a minister is for, `prime` among it; null where a title is none of a minister. */
function fieldsOf(title: string): string[] | null {
  const words = wordsOf(title);
  return words.includes('minister') ? words.filter((word) => word !== 'minister') : null;
}

/** Whether the article says what cannot be said of the person: an age, a calling, a rank or a country. */
function isSaidToBeAnother(
  person: DirectoryPerson,
  name: string,
  printed: readonly Office[],
  bearer: Bearer,
  date: string | null,
): boolean {
  if (bearer.calling || isForeign(person, printed)) return true;
  // `Li Qiang, an engineer`: of Chinese and Korean names many people have one.
  if (isFamilyFirst(name.split(' ').map(wordKey)) && printed.length > 0 && printed.every(isCalling))
    return true;
  if (bearer.lowRank && !person.terms.some(({ level }) => level === 'police' || level === 'military'))
    return true;
  // `President John Kennedy`, who is no senator of that name.
  if (
    printed.some(
      ({ title, country, body }) =>
        title === 'President' &&
        (country !== null ||
          (body === null && !person.terms.some((term) => isHighest(term) || term.level === 'party'))),
    )
  )
    return true;
  const first = person.terms.find((term) => !isRoyal(term) && term.from !== null)?.from;
  if (bearer.age === null || first === undefined || first === null || date === null) return false;
  return Number(date.slice(0, 4)) - Number(first.slice(0, 4)) > bearer.age - OF_AGE;
}

/** Whether a person is known by other forms of the name than the printed one, so that only the office could tell. */
function hasOtherForms(person: DirectoryPerson, name: string, common: boolean): boolean {
  const printed = wordKeys(name).split(' ');
  if (printed.length < 2) return false;
  // `Donald Trump Jr` is the president's son; the `Jr.` behind `James B. Comey` is part of a name in full.
  const generation = juniorOrSenior(name);
  if (
    !hasGeneration(person, generation) &&
    (generation === null || printed.length < 3 || person.terms.some(isHead))
  )
    return true;
  const forms = [person.name, ...person.variants].map((form) => wordKeys(form).split(' '));
  return (
    (common && forms.every((form) => isOtherFirst(printed, form))) ||
    // `John F. Lund` is no `John Lund` who is `John Neely Lund` in full.
    (forms.some((form) => isOtherMiddle(printed, form)) &&
      !forms.some((form) => printed[0] === form[0] && sharesMiddle(printed, form))) ||
    // `Kim Jong` is less than `Kim Yo Jong`.
    forms.every(
      (form) => isFamilyFirst(form) && form.length > 2 && form.join('').length > printed.join('').length,
    )
  );
}

/** `jr` or `sr` where a name ends in it, else null. */
function juniorOrSenior(name: string): 'jr' | 'sr' | null {
  const generation = generationOf(name.split(/[\s,]+/).map(wordKey));
  return generation === 'jr' || generation === 'sr' ? generation : null;
}

/** Whether a form of a person's name ends in `jr` or `sr`, or one in neither. */
const hasGeneration = ({ name, variants }: DirectoryPerson, generation: 'jr' | 'sr' | null): boolean =>
  [name, ...variants].some((form) => juniorOrSenior(form) === generation);

/** Short forms of given names, of which somebody goes by one. */
const SHORT_NAMES = new Set(wordsOfList(lists.shortNames));

/** Whether one of two first names is a short form, and not the other name itself: `William` and `Bill`, `Jack` and `John`. */
const isOtherFirst = ([one = '']: readonly string[], [other = '']: readonly string[]): boolean =>
  one !== other && one.length > 1 && (SHORT_NAMES.has(one) || SHORT_NAMES.has(other));

/** What stands between first name and surname, articles and the like left out. */
const middleOf = (name: readonly string[]): string[] =>
  name.slice(1, -1).filter((word) => !/^(?:[ae]l|de[lr]?|la|van|von|bin|ibn)$/.test(word));

/** Whether two names differ in all that stands between first name and surname: `John Stuart Mills` and `John Atta Mills`. */
const isOtherMiddle = (one: readonly string[], other: readonly string[]): boolean =>
  one[0] === other[0] && middleOf(one).length > 0 && middleOf(other).length > 0 && !sharesMiddle(one, other);

/** Whether a name between first name and surname begins alike in both. */
const sharesMiddle = (one: readonly string[], other: readonly string[]): boolean =>
  middleOf(one).some((word) => middleOf(other).some((each) => each[0] === word[0]));

/** Whether the file names a country, state, city or body in which the person holds or has held an office. */
const isOfPlaceNamed = ({ terms }: DirectoryPerson, countries: CountriesNamed): boolean =>
  terms.some(
    ({ country, body }) =>
      (country !== null && countries.has(country)) || (body !== null && countries.hasWordOf(body)),
  );

/** Offices whose holders stay known when they have left them. */
const isHighest = ({ level, title }: Term): boolean =>
  FAMOUS.has(level) || /^(?:Vice President\b|(?:Vice-p|P)residential nominee)/.test(title);

/** Years after which somebody who has left an office is as likely a namesake. */
const REMEMBERED = 2;

/** Whoever was in office for so many years is remembered all the same. */
const LONG = 15;

/** Whether somebody is in office on a date, left it not long before, or was there for long or in one of the highest. */
function isKnownStill({ terms }: DirectoryPerson, date: string | null): boolean {
  if (date === null) return true;
  const today = Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12;
  const yearsOf = (day: string): number => Number(day.slice(0, 4)) + Number(day.slice(5, 7) || 6) / 12;
  const begun = terms.filter(({ from }) => from === null || yearsOf(from) <= today);
  if (begun.length === 0) return true;
  let years = 0;
  for (const term of begun) {
    const end = term.to === null ? today : Math.min(today, yearsOf(term.to));
    if (isHighest(term) || end > today - REMEMBERED) return true;
    if (term.from !== null) years += end - yearsOf(term.from);
  }
  return years >= LONG;
}

const COMMON_SURNAMES = new Set(wordsOfList(lists.commonSurnames));

/** Whether a full name ends in a surname that many people have. */
const isCommonName = (name: string): boolean => COMMON_SURNAMES.has(wordKeys(name).split(' ').at(-1)!);

/** Offices whose country may be the one that they deal with. */
const ABROAD =
  /\b(?:envoy|ambassador|representative|adviser|advisor|coordinator|negotiator|expert|analyst|correspondent)\b/i;

/** Whether the article prints an office of a country in which the person has held none, and no other that is the person's. */
export function isForeign({ terms }: DirectoryPerson, printed: readonly Office[]): boolean {
  const foreign = (office: Office): boolean => {
    const country = office.country === 'Soviet Union' ? 'Russia' : office.country;
    return (
      country !== null &&
      office.status !== 'former' &&
      !ABROAD.test(office.title) &&
      terms.every((term) => term.country !== null && term.country !== country)
    );
  };
  return (
    printed.some(foreign) &&
    !printed.some((office) => !foreign(office) && terms.some(({ title }) => isAlike(office.title, title)))
  );
}

/** Whether an office is what somebody does, and no office of a state or body: `professor at Elm University`. */
function isCalling({ title }: Office): boolean {
  const kinds = title
    .toLowerCase()
    .split(' ')
    .map(roleKind)
    .filter((kind) => kind !== undefined);
  return kinds.length > 0 && kinds.every((kind) => kind === 'occupation');
}

/** Whether somebody goes by other short forms of a given name than the printed one: `Billy Lund` is no Bill Lund, but by his office. */
export function goesByOthers(name: string, { name: usual, variants }: DirectoryPerson): boolean {
  const first = (form: string): string => wordKeys(form).split(' ')[0]!;
  const printed = first(name);
  return (
    SHORT_NAMES.has(printed) &&
    [usual, ...variants].every((form) => first(form) !== printed && SHORT_NAMES.has(first(form)))
  );
}

/** Whether two offices share a word, and neither is another's deputy: `Minister` is no `Prime Minister`. */
export function isAlike(printed: string, known: string): boolean {
  const words = wordsOf(printed);
  if (/^prime minister\b/i.test(known) && !/\b(?:prime|premier)\b/i.test(printed)) return false;
  return wordsOf(known).some((word) => words.includes(word));
}

/** Words of offices that tell nothing by themselves: `State Representative` is no `Secretary of State`. */
const OF_ANY = /^(?:state|general|national|senior|deputy|assistant|vice|chief|former|acting)$/;

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !OF_ANY.test(word));
}
