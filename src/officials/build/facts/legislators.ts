/** Facts of the congress-legislators project (CC0): presidents, vice presidents and members of Congress. */
import { wordsOf, type Fact } from './fact';

export interface Member {
  readonly name: Record<string, string>;
  readonly terms: Record<string, string>[];
}

/** The few fields wanted, read line by line: the lists are machine-written YAML of one shape. */
export function readMembers(yaml: string): Member[] {
  const members: Member[] = [];
  for (const line of yaml.split('\n')) {
    if (line === '- id:') members.push({ name: {}, terms: [] });
    const member = members.at(-1);
    if (!member) continue;
    const field = /^ {4}(first|last|nickname|start|end|state): '?([^']*)'?$/.exec(line);
    const type = /^ {2}- type: (\w+)/.exec(line);
    if (type) member.terms.push({ type: type[1]! });
    else if (field) {
      const target = /^[fln]/.test(field[1]!) ? member.name : member.terms.at(-1);
      if (target) target[field[1]!] = field[2]!;
    }
  }
  return members;
}

/** Presidents and vice presidents; a second term in a row is part of the first. */
export function presidentFacts(members: readonly Member[]): Fact[] {
  return members.flatMap(({ name, terms }) =>
    terms
      .filter(({ type, start }, i) => {
        const before = terms[i - 1];
        return before?.['type'] !== type || before?.['end'] !== start;
      })
      .map(({ type, start }) => ({
        source: 'congress-legislators' as const,
        place: 'United States',
        levels: [type === 'prez' ? ('head-of-state' as const) : ('deputy' as const)],
        about: 'president',
        words: wordsOf(`${name['first']} ${name['nickname'] ?? ''} ${name['last']}`),
        since: start!,
        clear: true,
      })),
  );
}
