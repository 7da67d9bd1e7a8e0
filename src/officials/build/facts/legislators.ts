/** Facts of the congress-legislators project (CC0): presidents, vice presidents, members and leaders of Congress. */
import states from '../states.json';
import type { OfficeLevel } from '../../levels';
import { fold } from '../../names';
import { wordsOf, type Fact } from './fact';

/** Fields of one entry: of a term `type`, `start`, `end`, `state`; of a role `title`, `start`, `end`. */
type Fields = Record<string, string>;

export interface Member {
  readonly name: Fields;
  readonly terms: Fields[];
  readonly roles: Fields[];
}

/** Members as the project's JSON has them; other fields are passed over. */
export function membersOfJson(
  list: readonly { name: Fields; terms: Fields[]; leadership_roles?: Fields[] }[],
): Member[] {
  return list.map(({ name, terms, leadership_roles: roles = [] }) => ({ name, terms, roles }));
}

/** The few fields wanted, read line by line: the lists are machine-written YAML of one shape. */
export function readMembers(yaml: string): Member[] {
  const members: Member[] = [];
  let fields: Fields | undefined;
  for (const line of yaml.split('\n')) {
    if (line === '- id:') {
      members.push({ name: {}, terms: [], roles: [] });
      fields = undefined;
    }
    const member = members.at(-1);
    if (!member) continue;
    const [, key, value] = /^ {4}(first|last|nickname|start|end|state): '?([^']*)'?$/.exec(line) ?? [];
    const [, kind, of] = /^ {2}- (type|title): (.+)/.exec(line) ?? [];
    if (kind !== undefined) {
      fields = { [kind]: of! };
      member[kind === 'type' ? 'terms' : 'roles'].push(fields);
    } else if (key !== undefined) {
      const target = /^[fln]/.test(key) ? member.name : fields;
      if (target) target[key] = value!;
    }
  }
  return members;
}

/** Terms of which each does not just go on with the one before. */
function begun(terms: readonly Fields[], same: (a: Fields, b: Fields) => boolean): Fields[] {
  return terms.filter((term, i) => {
    const before = terms[i - 1];
    return !before || !same(before, term) || days(before['end'], term['start']!) > MOST_DAYS_BETWEEN;
  });
}

/** A Congress may end in autumn, and the next meets in January. */
const MOST_DAYS_BETWEEN = 120;

/** Days from one date to another; none known is far. */
const days = (from: string | undefined, to: string): number =>
  from === undefined ? Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** @param since the first day */
const factOf = (
  { name }: Member,
  level: OfficeLevel,
  about: string,
  since: string,
  clear: boolean,
): Fact => ({
  source: 'congress-legislators',
  place: 'United States',
  levels: [level],
  about,
  words: wordsOf(`${name['first']} ${name['nickname'] ?? ''} ${name['last']}`),
  since,
  clear,
});

/** Presidents and vice presidents; a second term in a row is part of the first. */
export function presidentFacts(members: readonly Member[]): Fact[] {
  return members.flatMap((member) =>
    begun(member.terms, (a, b) => a['type'] === b['type']).map(({ type, start }) =>
      factOf(member, type === 'prez' ? 'head-of-state' : 'deputy', 'president', start!, true),
    ),
  );
}

/** A term begins on 3 January (Twentieth Amendment); the list often has the day on which that Congress first met. */
const firstOfTerm = (day: string): string => day.replace(/^(\d{3}[13579])-01-(?:0[3-9]|1\d)$/, '$1-01-03');

const LEADER = /^(?:Speaker|(?:House|Senate) (?:Majority|Minority) (?:Leader|Whip))/;

/**
 * Senators and representatives by their state, and leaders of either house; terms in a row are one. Not clear: namesakes
 * have sat for one state.
 */
export function congressFacts(members: readonly Member[]): Fact[] {
  return members.flatMap((member) => {
    const seats = begun(member.terms, (a, b) => a['type'] === b['type'] && a['state'] === b['state']);
    const roles = begun(member.roles, (a, b) => a['title'] === b['title']);
    return [
      ...seats.flatMap(({ type, state, start }) => {
        const house = type === 'sen' ? 'senator' : 'representative';
        // Some territories of old are none today: no office has them.
        const where = fold((states as Fields)[state!] ?? state!);
        return [...new Set([start!, firstOfTerm(start!)])].map((since) =>
          factOf(member, 'legislature', `${house} ${where}`, since, false),
        );
      }),
      ...roles
        .filter(({ title }) => LEADER.test(title!))
        .map(({ title, start }) => factOf(member, 'legislature', fold(title!), start!, false)),
    ];
  });
}
