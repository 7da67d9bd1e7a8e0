/** The noun by which a file takes up the name of a body: `the department` for `State Department`. */
import { wordsOfList } from '../../article/wordList';
import lists from './lists/speakers.json';
import { meansMany } from './officeFit';

/** Nouns that tell a body from others of a file; not those that half of them go by (`group`, `company`). */
const TELLING = new Set(wordsOfList(lists.tellingBodies));

/** What stands behind the noun: `Commission on Elections`, `Ministry of Fish`. */
const BEHIND = / (?:of|on|for|to|in|and) /;

/** The noun of a body's name, lower case; null where it has none that would tell it from others. */
export function bodyNoun(name: string): string | null {
  const noun = name.split(BEHIND)[0]!.split(' ').at(-1)!.toLowerCase();
  return TELLING.has(noun) ? noun : null;
}

/** Papers, agencies and stations. */
const PRESS =
  /(?:^| )(?:CNN|BBC|NBC|CBS|ABC|MSNBC|PBS|NPR|KTLA|Reuters|AP|AFP|Associated Press|Bloomberg|Spiegel|Times|Post|Journal|Guardian|Tribune|Herald|Gazette|Telegraph|News|Newsweek|Politico|Xinhua|Tass|Interfax)$/;

/** What the press is called, and what everybody is. */
const OF_PRESS = new Set(wordsOfList(lists.pressNouns));

/** Things that are written by others than those they are about. */
const WRITTEN_ABOUT = /^(?:complaint|indictment|lawsuit|petition|suit)$/;

/** Whether a body of a name can be meant by a noun: no `ministry` is the United Nations, and no `airline` a paper. */
export function mayBeCalled(name: string, noun: string): boolean {
  if (WRITTEN_ABOUT.test(noun) || meansMany(noun)) return false;
  if (PRESS.test(name) && !OF_PRESS.has(noun)) return false;
  // Of a name of one word nothing is known: `IRCC` is a department.
  return noun === 'agency' || !TELLING.has(noun) || !name.includes(' ') || name.toLowerCase().includes(noun);
}

/** Whether a text has another body by a noun, which it does not name: `Norlands home ministry`. */
export function hasUnnamed(noun: string, text: string): boolean {
  for (let at = text.indexOf(` ${noun}`); at >= 0; at = text.indexOf(` ${noun}`, at + 1)) {
    const before = /[\p{L}’'-]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].toLowerCase();
    if (before !== undefined && !OPENS.test(before) && !/^\p{L}/u.test(text.slice(at + noun.length + 1)))
      return true;
  }
  return false;
}

/** What stands before a noun that takes up a name. */
const OPENS = /^(?:the|this|that|its|and|by|to|of|said|says)$/;
