/**
 * Facts of Wikidata (CC0) in `wikidata.txt`: `== COUNTRY` or `== @ ORGANISATION`, `= LEVEL [WORDS]` with words that the
 * office's title must have, then `DAY NAME`.
 */
import type { OfficeLevel } from '../../directory';
import { officeLevels } from '../../form';
import { fold } from '../../names';
import { wordsOf, type Fact } from './fact';

/** @throws when a line has another form, naming it. */
export function readWikidata(text: string): Fact[] {
  const facts: Fact[] = [];
  let place = '';
  let level: OfficeLevel | null = null;
  let about = '';
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) {
      place = line.slice(3).replace(/^@ /, '');
      level = null;
    } else if (line.startsWith('= ')) {
      const [name = '', ...words] = line.slice(2).split(' ');
      level = officeLevels.find((each) => each === name) ?? null;
      about = fold(words.join(' '));
    } else {
      const [, since, name] = /^(\d{4}-\d\d-\d\d) (.+)$/.exec(line) ?? [];
      if (!name || !level || place === '') throw new Error(`line ${i + 1} is no fact: ${line}`);
      facts.push({
        source: 'Wikidata',
        place,
        levels: [level],
        about,
        words: wordsOf(name),
        since: since!,
        clear: true,
      });
    }
  }
  return facts;
}
