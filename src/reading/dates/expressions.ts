import type { PassageContent } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import type { FoundDate } from './found';
import lists from './lists/expressions.json';
import { readMonth } from './months';
import { readNthWeekday } from './nthWeekday';
import { joinRanges } from './ranges';
import { readSpell } from './spells';
import { readWeekday } from './weekdays';
import { inThatYear } from './thatYear';
import { dateWordsOf, isAmount, type DateWords } from './words';
import { readYear } from './years';

/** Words without a capital that dates begin with. */
const STARTERS = new Set(wordsOfList(lists.starters));

/**
 * The dates of one passage.
 *
 * @param today day of the article, null when unknown: then only dates with a year are found
 */
export function findExpressions(passage: PassageContent, today: number | null): FoundDate[] {
  const w = dateWordsOf(passage, today);
  const dates: FoundDate[] = [];
  for (let i = 0; i < w.words.length;) {
    const date =
      mayStart(w, i) ?
        (readMonth(w, i) ?? readNthWeekday(w, i) ?? readWeekday(w, i, dates.at(-1)) ?? readSpell(w, i, dates.at(-1)) ?? readYear(w, i))
      : null; // prettier-ignore
    const meant = date && inThatYear(w, date, dates.at(-1));
    if (meant) dates.push(meant);
    i = date?.next ?? i + 1;
  }
  return joinRanges(w, dates);
}

/** A quick look before the careful one. */
function mayStart({ passage, words }: DateWords, i: number): boolean {
  const code = passage.text.charCodeAt(passage.tokens.starts[i]!);
  const word = words[i]!;
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    STARTERS.has(word) ||
    isAmount(word) ||
    /day(?:['’]?s)?$|^(?:mid|early|late|first|second|third|fourth)-|^['’‘]$|^(?:weekend|spring|summer|fall|autumn|winter)['’]s$/.test(
      word,
    )
  );
}
