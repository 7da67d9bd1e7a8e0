// Marks (` +`) the terms in ../data/heads-*.txt and united-states.txt whose holder and first day a public-domain facts file
// gives too, and prints how many:
//   node src/officials/build/confirm-heads.mjs ../shared/eval/officials/facts-heads-of-government-2014-2026.json
// The file: per country, rows of [day of the change, chief of state, head of government] in the World Factbook's words.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , source] = process.argv;
if (!source) throw new Error('usage: confirm-heads.mjs FACTS.json');

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const fold = (text) =>
  text
    .toLowerCase()
    .replace(/&([a-z])[a-z]+;/g, '$1')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Words of the names that stand before `since DAY`, by day. */
const factsByDay = new Map();
for (const rows of Object.values(JSON.parse(readFileSync(source, 'utf8')))) {
  for (const text of rows.flatMap((row) => row.slice(1)).filter(Boolean)) {
    for (const match of text.matchAll(/([^;()]*)\([^()]*?since (\d{1,2}) (\w{3})\w* (\d{4})/g)) {
      const month = months.indexOf(match[3]) + 1;
      const day = `${match[4]}-${String(month).padStart(2, '0')}-${match[2].padStart(2, '0')}`;
      const words = fold(match[1]).match(/[a-z]{3,}/g) ?? [];
      factsByDay.set(day, new Set([...(factsByDay.get(day) ?? []), ...words]));
    }
  }
}

const folder = fileURLToPath(new URL('../data/', import.meta.url));
let terms = 0;
let confirmed = 0;
for (const file of readdirSync(folder).filter((name) => /^(heads-.*|united-states)\.txt$/.test(name))) {
  let office = '';
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const marked = lines.map((line) => {
    if (line.startsWith('=')) office = line;
    if (!/\| head-of-/.test(office)) return line;
    const parts = /^(\d[\d-]*)\S* (?:[mf] )?(.+)$/.exec(line);
    if (!parts || parts[2] === '-') return line;
    terms++;
    const words = fold(parts[2]).match(/[a-z]{3,}/g) ?? [];
    if (line.endsWith(' +')) {
      confirmed++;
      return line;
    }
    if (!words.some((word) => factsByDay.get(parts[1])?.has(word))) return line;
    confirmed++;
    return line + ' +';
  });
  writeFileSync(path.join(folder, file), marked.join('\n'));
}
console.log(`${confirmed} of ${terms} terms of heads of state and of government confirmed`);
