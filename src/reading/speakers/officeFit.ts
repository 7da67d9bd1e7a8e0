/** Whom a description means by an office: `the Norwegian minister`, `the Wisconsin Republican`. */
import { wordsOfList } from '../../article/wordList';
import { isAmericanState } from '../people/places';
import { roleKind, singularRole } from '../people/roles';
import type { Office, Person } from '../reading';
import lists from './lists/speakers.json';
import type { SourcePhrase } from './sourcePhrase';

const PAST = /^(?:former|ex|then)$/;

const isVice = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:vice|deputy)(?:-|$)/.test(word));

const OF_MANY = new Set(wordsOfList(lists.ofMany));

/** Whether a file means many by a noun whom it does not name: `the official`. @param noun lower case, singular */
export const meansMany = (noun: string): boolean => OF_MANY.has(noun);

/**
 * How a description (`the Norwegian minister`) fits the offices of a person; null where none has its noun. It describes one of
 * the country that it names when it leaves out no word of the title (`opposition leader`), one that has all of its words or all that its noun is of, and, by a bare noun,
 * whoever holds such an office today (`the mayor`); it contradicts them when all are of other countries.
 */
export function officeFit(
  { noun, country, details, complement, definite, owned, bare, plural }: SourcePhrase,
  { offices }: Person,
): { readonly described: boolean; readonly otherCountry: boolean } | null {
  const partisan = noun === null ? null : partyFit(noun, details, offices);
  if (partisan !== null) return { described: partisan && definite && !plural, otherCountry: false };
  const words = details.filter((word) => !PAST.test(word));
  const past = words.length < details.length;
  // `the Maine senator` of one who is printed `Sen.` here and `R-Maine` there.
  const known = offices
    .map(({ title, body, printed }) => `${title} ${body ?? ''} ${printed ?? ''}`)
    .join(' ')
    .toLowerCase();
  // `the mayor of the village`, who is not the file's mayor of Elm
  const ofOther = complement.length > 0 && !complement.some((word) => known.includes(word));
  let described = false;
  let found = 0;
  let others = 0;
  for (const office of offices) {
    if (nounOf(office.title) !== noun || (office.status === 'former') !== past) continue;
    if (office.replacedBy !== undefined) continue;
    found++;
    if (ofOther) {
      others++;
      continue;
    }
    if (country !== null && office.country !== null && office.country !== country) {
      others++;
      continue;
    }
    const own = office.title.toLowerCase().split(' ');
    // `the president`, `the Republican nominee` stand beside one who is vice president or stands for it.
    if (isVice(own) && !isVice(words)) continue;
    described ||=
      (country !== null && office.country === country) || (past && words.length === 0)
        ? own.every(
            (word) => word === noun || word === 'of' || words.includes(word) || complement.includes(word),
          )
        : complement.length > 0
          ? complement.every((word) => known.includes(word))
          : bare
            ? !meansMany(noun!)
            : words.length > 0 && words.every((word) => known.includes(word));
  }
  if (found === 0) return null;
  return { described: described && (definite || owned) && !plural, otherCountry: others === found };
}

/**
 * The one of several whom a bare noun means (`the president`): the only one who holds the office of that very name by the directory, where
 * no other's is of another country. Null where that cannot be told.
 *
 * @param bearers people whose offices it fits
 */
export function onlyHolder({ bare, noun }: SourcePhrase, bearers: readonly Person[]): Person | null {
  if (!bare || noun === null) return null;
  const held = (person: Person): Office | undefined =>
    person.offices.find(
      ({ source, status, title, body, replacedBy }) =>
        source === 'directory' &&
        status === 'current' &&
        replacedBy === undefined &&
        body === null &&
        title.toLowerCase() === noun,
    );
  const holders = bearers.filter((person) => held(person) !== undefined);
  if (holders.length !== 1) return null;
  const { country } = held(holders[0]!)!;
  const isForeign = ({ country: other, title }: Office): boolean =>
    other !== null && other !== country && nounOf(title) === noun;
  return bearers.some(({ offices }) => offices.some(isForeign)) ? null : holders[0]!;
}

const PARTY = /^(?:republican|democrat)$/;
const ELECTED = /^(?:senator|representative|governor|congressman|congresswoman|candidate|nominee)$/;

/**
 * Whether somebody is `the Wisconsin Republican`: holds an office of that state, and none by the name of the other party. Null where a
 * description is of another kind.
 */
function partyFit(noun: string, details: readonly string[], offices: readonly Office[]): boolean | null {
  const state = details.join(' ');
  if (!PARTY.test(noun) || !isAmericanState(state)) return null;
  const other = noun === 'democrat' ? /republican/i : /democrat/i;
  return (
    offices.some(({ title, body, status }) => {
      if (status === 'former' || body?.toLowerCase() !== state) return false;
      const own = nounOf(title);
      return own !== null && (own === noun || ELECTED.test(own));
    }) && !offices.some(({ title, body }) => other.test(`${title} ${body ?? ''}`))
  );
}

/** Nouns that somebody may be described by: those of his offices, and the parties where he represents a state. */
export function nounsOf({ offices }: Person): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { title, body } of offices) {
    const noun = nounOf(title);
    if (noun === null) continue;
    nouns.add(noun);
    if (ELECTED.test(noun) && body !== null && isAmericanState(body.toLowerCase()))
      nouns.add('republican').add('democrat');
  }
  return nouns;
}

/** What the noun of a title stands before: `Secretary of State`, `adviser to the president`. */
const BEHIND_NOUN = / (?:of|for|to|in|on|at|with|and) /;

/** The noun of an office's title, lower case: `minister` for `Foreign Minister`, `secretary` for `Secretary of State`. */
function nounOf(title: string): string | null {
  const words = title.toLowerCase().split(BEHIND_NOUN)[0]!.split(/\s+/);
  const noun = words.findLast((word) => roleKind(word) !== undefined);
  return noun === undefined ? null : singularRole(noun);
}
