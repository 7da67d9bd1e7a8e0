/** What stood where two words meet: a space or a dash. Articles have lost the one or the other. */
import { chance } from '../models/chance';
import lists from './lists/joinedWords.json';
import { wordsOfList } from '../../article/wordList';
import { PLAIN } from './gluedToken';
import type { Glued } from './spaces';

/** Words that are often the first behind a dash. */
const DASHED = new Set(wordsOfList(lists.dashed));

/*
 * Log-likelihood ratios of a space against a dash without spaces around it, from 646 such places in 1,245 articles that have both kinds in
 * another copy. Of 210 articles with such places 144 have lost spaces alone, 55 dashes alone; the prior is somewhat below that, as
 * articles with many spaces have told by then.
 */
const PRIOR = 0.6;
const LEFT_PLAIN = 1.4;
const LEFT_OTHER = -0.45;
const RIGHT_DASHED = -1.5;
const RIGHT_PLAIN = -0.3;
const RIGHT_OTHER = 1.1;

/** A house that sets its dashes between spaces leaves two spaces where one is lost. */
const SPACED_DASHES = 3;

/**
 * The probability that spaces, not dashes, are what an article has lost between glued words.
 *
 * @param cuts places of the whole article
 * @param spacedDashes whether it has also lost dashes with spaces around them
 */
export function spaceProbability(cuts: Iterable<Glued>, spacedDashes: boolean): number {
  let odds = PRIOR + (spacedDashes ? SPACED_DASHES : 0);
  for (const { words } of cuts) {
    if (!words) continue;
    const [left, right] = words;
    odds += PLAIN.has(left) ? LEFT_PLAIN : LEFT_OTHER;
    odds += DASHED.has(right) ? RIGHT_DASHED : PLAIN.has(right) ? RIGHT_PLAIN : RIGHT_OTHER;
  }
  return chance(odds);
}
