// Converts the public-domain list of sitting members of the United States Congress (the congress-legislators project,
// CC0) into ../data/us-congress.txt:
//   node src/officials/build/convert-congress.mjs ../shared/eval/officials/facts-us-legislators-current.yaml 2026-06-10
// The second argument is the day the list is good for. Terms that follow one another in one seat become one.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [, , source, asOf] = process.argv;
if (!source || !asOf) throw new Error('usage: convert-congress.mjs LIST.yaml DATE');

/** The data's names of states and territories by their postal codes. */
const states = JSON.parse(readFileSync(new URL('states.json', import.meta.url), 'utf8'));

/** The few fields wanted, read line by line: the list is machine-written YAML of one shape. */
const members = [];
for (const line of readFileSync(source, 'utf8').split('\n')) {
  if (line === '- id:') members.push({ terms: [] });
  const member = members.at(-1);
  const field = /^ {4}(\w+): '?(.*?)'?$/.exec(line);
  if (
    field &&
    ['wikidata', 'wikipedia', 'first', 'last', 'nickname', 'official_full', 'gender'].includes(field[1])
  )
    member[field[1]] = field[2].replace(/^"|"$/g, '');
  const term = /^ {2}- type: (\w+)/.exec(line);
  if (term) member.terms.push({ type: term[1] });
  const part = /^ {4}(start|end|state): '?(.*?)'?$/.exec(line);
  if (part && member.terms.length > 0) member.terms.at(-1)[part[1]] = part[2];
}

/** Names in full that tell a member from a namesake of another middle name, by Wikidata item. */
const inFull = { Q6250211: ['John Neely Kennedy'] };

const seats = new Map();
for (const member of members) {
  const name = (member.wikipedia ?? member.official_full ?? `${member.first} ${member.last}`).replace(
    / \(.*$/,
    '',
  );
  // Middle names and generations need no variant: look-ups leave them open.
  const ends = (form) => {
    const words = form.replace(/,? (Jr|Sr|II|III|IV)\.?$/, '').split(' ');
    return `${words[0]} ${words.at(-1)}`;
  };
  const variants = [member.official_full, `${member.nickname ?? member.first} ${member.last}`].filter(
    (form, i, all) =>
      form &&
      ends(form) !== ends(name) &&
      all.findIndex((other) => other && ends(other) === ends(form)) === i,
  );
  variants.push(...(inFull[member.wikidata] ?? []));
  const merged = [];
  for (const term of member.terms) {
    const last = merged.at(-1);
    const gap = last ? (Date.parse(term.start) - Date.parse(last.end)) / 86_400_000 : Infinity;
    if (last && last.type === term.type && last.state === term.state && gap < 60) last.end = term.end;
    else merged.push({ ...term });
  }
  merged.forEach((term, i) => {
    const seat = `${term.type === 'sen' ? 'Senator' : 'Representative'} ${states[term.state]}`;
    const end = term.end > asOf ? '' : term.end;
    const extra =
      i === 0 ? `${variants.map((form) => ` / ${form}`).join('')} ${member.wikidata ?? ''}`.trimEnd() : '';
    const line = `${term.start}..${end} ${member.gender === 'F' ? 'f' : 'm'} ${name}${extra}`;
    seats.set(seat, [...(seats.get(seat) ?? []), line]);
  });
}

const out = [
  '# United States: sitting members of Congress. Written by ../build/convert-congress.mjs from a public-domain list; do not',
  '# edit by hand. Former members: us-congress-former.txt.',
  '!source facts',
  `!asof ${asOf}`,
  '',
  '== United States',
];
for (const seat of [...seats.keys()].sort()) {
  const [title, ...state] = seat.split(' ');
  const synonyms =
    title === 'Senator' ? 'Senator / Sen.' : 'Representative / Congressman or Congresswoman / Rep.';
  out.push(`= ${synonyms} @ ${state.join(' ')} | legislature | several`, ...seats.get(seat).sort());
}
const target = fileURLToPath(new URL('../data/us-congress.txt', import.meta.url));
writeFileSync(target, out.join('\n') + '\n');
console.log(`${members.length} members, ${seats.size} seats`);
