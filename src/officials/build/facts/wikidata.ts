/**
 * Facts of Wikidata (CC0) in `wikidata.txt`: `== COUNTRY` or `== @ ORGANISATION`, `= LEVEL [WORDS]` with words that the
 * office's title must have, then `DAY NAME`.
 */
import { officeLevels } from '../../levels';
import { fold } from '../../names';
import { wordsOf, type Fact } from './fact';
import { headedLines } from './headed';

/** @throws when a line has another form, naming it. */
export function readWikidata(text: string): Fact[] {
  const facts: Fact[] = [];
  for (const { number, line, place, heading } of headedLines(text)) {
    const [name, ...words] = heading.split(' ');
    const level = officeLevels.find((each) => each === name);
    const [, since, holder] = /^(\d{4}-\d\d-\d\d) (.+)$/.exec(line) ?? [];
    if (!holder || !level || place === '') throw new Error(`line ${number} is no fact: ${line}`);
    facts.push({
      source: 'Wikidata',
      place: place.replace(/^@ /, ''),
      levels: [level],
      about: fold(words.join(' ')),
      words: wordsOf(holder),
      since: since!,
      clear: true,
    });
  }
  return facts;
}
