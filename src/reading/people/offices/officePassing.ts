/** Offices that a verb says somebody takes up or gives up: `was sworn in as mayor`, `resigned as chief executive`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { nounPhraseOffice } from './officePhrase';
import type { PrintedOffice } from './printedOffice';
import type { Word } from '../words';

/** Said of somebody with `was`: `was named the head coach`, `has been appointed as director`. */
const GIVEN = new Set(wordsOfList(lists.given));
const TAKEN = new Set(wordsOfList(lists.taken));
/** Said without: `took over as`, `stepped down as`. */
const TAKES_UP = /^(?:took|takes|taken)$/;
const GIVES_UP = /^(?:stepped|stood|resigned|retired|quit|resigns|steps|stands)$/;
/** Prizes are no offices: `was named coach of the year`. */
const OF_THE_YEAR = new Set(wordsOfList(lists.ofTheYear));

/** Between a name and what is passed on. */
const BETWEEN = new Set(wordsOfList(lists.beforePassing));

/**
 * The office that somebody takes up or has given up; null where no such verb stands there.
 *
 * @param from the word behind the name, or behind `who`
 */
export function officePassed(words: readonly Word[], from: number): PrintedOffice | null {
  let at = from;
  while (BETWEEN.has(words[at]?.key ?? '')) at++;
  const key = words[at]?.key ?? '';
  const passive = /^(?:was|been|once|then|later|recently|also)$/.test(words[at - 1]?.key ?? '') && at > from;
  if (passive && GIVEN.has(key)) {
    if (words[at + 1]?.key === 'in') at++;
    if (/^(?:as|to)$/.test(words[at + 1]?.key ?? '')) at++;
    else if (/^(?:sworn|in)$/.test(words[at]!.key)) return null;
    return officeAt(words, at + 1, 'current');
  }
  if (passive && TAKEN.has(key))
    return words[at + 1]?.key === 'as' ? officeAt(words, at + 2, 'former') : null;
  const down = /^(?:over|down|aside)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (words[down]?.key !== 'as') return null;
  if (TAKES_UP.test(key)) return down > at + 1 ? officeAt(words, down + 1, 'current') : null;
  return GIVES_UP.test(key) ? officeAt(words, down + 1, 'former') : null;
}

function officeAt(words: readonly Word[], from: number, status: 'current' | 'former'): PrintedOffice | null {
  const office = nounPhraseOffice(words, from, true);
  if (!office || office.kind === 'occupation' || office.plural) return null;
  let behind = from;
  while (behind < words.length && words[behind]!.end <= office.end) behind++;
  const noun =
    words[behind]?.key === 'of' ? words[behind + (words[behind + 1]?.key === 'the' ? 2 : 1)] : undefined;
  if (noun && OF_THE_YEAR.has(noun.key)) return null;
  return status === 'former' || office.status === 'current' ? { ...office, status } : office;
}
