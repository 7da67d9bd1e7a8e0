/** What joins the offices behind a name: places, commas and `and`. */
import { AUXILIARIES, reportingVerb } from '../../../tagger/lexicon';
import { nounPhraseOffice } from './officePhrase';
import { isPlaceOrCountry } from '../places';
import { PEOPLE_VERBS } from '../speaking';
import type { Word } from '../words';

/** Words of the longest place behind an office. */
const LONGEST_PLACE = 4;

/**
 * The index of the mark or the word behind where somebody's office is: behind `, Germany` in `a fellow in Munich, Germany, and`, behind `from
 * Elm` in `a lawyer from Elm and`; the same index where no place follows.
 */
export function behindPlace(words: readonly Word[], end: number): number {
  if (words[end]?.text !== ',' && words[end]?.key !== 'from') return end;
  let at = end + 1;
  while (at <= end + LONGEST_PLACE && words[at]?.capital === true && words[at]!.gap === 1) at++;
  if (at === end + 1) return end;
  if (words[end].key === 'from') return at;
  const place = words
    .slice(end + 1, at)
    .map(({ text }) => text)
    .join(' ');
  return words[at]?.text === ',' && isPlaceOrCountry(place) ? at : end;
}

/** Whether an office behind a comma and `and` is the same person's: `, and chair of the league, said`; not `, and a lawyer, Bo Ek, said`. */
export function isLastApposition(words: readonly Word[], from: number): boolean {
  const office = nounPhraseOffice(words, from, false);
  if (!office || office.plural) return false;
  let at = from;
  while (at < words.length && words[at]!.end <= office.end) at++;
  const verb = words[at + 1];
  return (
    words[at]?.text === ',' &&
    verb !== undefined &&
    !verb.capital &&
    !/^(?:are|were|have|do)$/.test(verb.key) &&
    (AUXILIARIES.has(verb.key) || PEOPLE_VERBS.has(verb.key) || reportingVerb(verb.key)?.form === 'finite')
  );
}
