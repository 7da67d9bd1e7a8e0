/** Where a name begins among capitalised words: behind titles, places and what else is said of somebody. */
import { isField } from '../../../article/listedBodies';
import { endsOwner } from './nameOwners';
import { ministerOfFields } from '../offices/officeFields';
import { isPlaceOrCountry } from '../places';
import { isLooseAcronym, isPortfolio, isRelation, isSurnameTitle, roleKind, singularRole } from '../roles';
import { speaksAt } from '../speaking';
import { isNameClass, type WordClass } from './wordClasses';
import type { Word } from '../words';
import { startsName } from './wordsAsNames';

/** The index after the last title of a run that a name follows, or null. */
export function titleEnd(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number | null {
  for (let k = from; k < to - 1; k++) {
    const wordClass = classes[k];
    if (wordClass !== 'role' && wordClass !== 'honorific') continue;
    const previous = k > from ? classes[k - 1] : undefined;
    if (isSurnameTitle(words[base + k]!.key) && (previous === 'given' || previous === 'initial')) continue;
    // `TD Ada Lund`, but `TD Ameritrade`, `CS Lewis`.
    if (
      isLooseAcronym(words[base + k]!.text) &&
      !(k + 2 < to && classes[k + 1] === 'given' && isNameClass(classes[k + 2]!))
    )
      continue;
    let next = k + 1;
    if (classes[next] === null && !words[base + next]!.isWord) next++;
    if (next >= to) return null;
    // `the Speakers Lobby`, but `Presidents Lund and Ek`
    if (
      to - next === 1 &&
      singularRole(words[base + k]!.key) !== words[base + k]!.key &&
      !isListed(words, base + to)
    )
      continue;
    const following = classes[next]!;
    // `the Associated General Contractors`
    if (
      words[base + k]!.key === 'general' &&
      k > 0 &&
      /^(?:unknown|organisation)$/.test(classes[k - 1] ?? '') &&
      to - next === 1 &&
      endsOwner(words[base + next]!)
    )
      continue;
    // `Parent Oru Vell said`, but `Shoppers Drug Mart`, `Voter Fraud Claims`.
    if (
      isRelation(singularRole(words[base + k]!.key)) &&
      following !== 'given' &&
      !speaksAt(words, base + next, base + to - 1)
    )
      continue;
    // `Universidad Mayor de San Andrés`
    if (previous === 'organisation' && classes[next] === null) continue;
    const laterTitle = classes.slice(next, to - 1).some((c) => c === 'role' || c === 'honorific');
    if (laterTitle && !isNameClass(following)) continue;
    if (isNameClass(following) || startsName(words, base, classes, next, to, true)) {
      if (laterTitle && titleEnd(words, base, classes, next, to) !== null && !twoNames(classes, next, to))
        continue;
      return next;
    }
  }
  return null;
}

/** Whether a list goes on: `and Ek`, `, Ek`, `of Ohio`, `(R-Ohio)`. */
const isListed = (words: readonly Word[], at: number): boolean =>
  /^(?:of|\()$/.test(words[at]?.text ?? '') ||
  (/^(?:and|&|,)$/.test(words[at]?.text ?? '') && words[at + 1]?.capital === true);

/** Words of the longest place or body that an office may be of, before a name. */
const LONGEST_SEAT = 4;

/**
 * The index after what an office is of, where a name follows it: `Norland` in `Governor of Norland Ada Lund`, `the Presidency` in
 * `Minister in the Presidency Bo Ek`. Null where none does.
 */
export function seatEnd(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number | null {
  const joint = words[base + from - 1]?.key === 'the' ? base + from - 2 : base + from - 1;
  let office = words[joint - 1];
  // `Minister of State for Power Ada Lund`, `Member of Parliament for Elm South Bo Ek`
  if (words[joint]?.key === 'for' && words[joint - 2]?.key === 'of') office = words[joint - 3];
  // `Minister for Women and Equality Ada Lund`
  if (words[joint]?.key === 'and') return fieldEnd(words, base, classes, from, to);
  if (!/^(?:of|in|for|to)$/.test(words[joint]?.key ?? '') || words[base + from]!.gap > 1) return null;
  // `the ambassador to Norland Oru Vell`
  const isSent = words[joint]!.key === 'to';
  if (isSent && !/^(?:ambassador|envoy|commissioner|consul)$/.test(office?.key ?? '')) return null;
  if (!isSent && !office?.capital && !opensWithOffice(words, joint - 1)) return null;
  if (!office) return null;
  const isOfMember = office.key === 'member' && words[joint - 1]!.key === 'parliament';
  if ((roleKind(office.key) === undefined && !isOfMember) || singularRole(office.key) !== office.key)
    return null;
  for (let k = from + 1; k < to - 1 && k - from <= LONGEST_SEAT; k++) {
    const wordClass = classes[k]!;
    if (wordClass === 'role' || wordClass === 'honorific') return null;
    if (classes[k] === null || classes[k - 1] === null) return null;
    // `Director of the Financial Crime Prevention Unit`
    if (!classes.slice(k, to).every((each) => isNameClass(each) || each === 'suffix')) continue;
    if (isField(words[base + to - 1]!.text)) return null;
    // `Governor of Victoria Ada Lund`, but `Governor of Ada Lund`
    const seat = words.slice(base + from, base + k);
    if (isSeat(seat, classes[k - 1]!)) return k;
    if (wordClass === 'given' && classes[k - 1] !== 'given' && classes[k - 1] !== 'initial') return k;
  }
  return null;
}

/** The index behind the last of a minister's fields, where a name follows it: `Equality` in `for Women and Equality Ada Lund`; null elsewhere. */
function fieldEnd(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number | null {
  const name = to - 2;
  if (name <= from || classes[name] !== 'given' || !isNameClass(classes[name + 1]!)) return null;
  return ministerOfFields(words, base + name - 1) < 0 ? null : name;
}

/** Whether an office in small letters has no article and opens a sentence: `Artistic director of the Elm Opera Ada Lund`. */
const opensWithOffice = (words: readonly Word[], office: number): boolean =>
  words
    .slice(Math.max(0, office - 2), office)
    .some(({ first, capital, key }) => first && capital && !/^(?:an?|the)$/.test(key));

/** Whether words are known to name a place or a body. */
function isSeat(seat: readonly Word[], wordClass: WordClass): boolean {
  const name = seat.map(({ text }) => text).join(' ');
  return isPlaceOrCountry(name) || wordClass === 'organisation' || wordClass === 'place-ending';
}

/** Whether a name stands between two titles (`Secretary Ada Lund President Bo Ek`), rather than a body's name. */
function twoNames(classes: readonly (WordClass | null)[], from: number, to: number): boolean {
  const second = classes.findIndex((c, k) => k >= from && k < to && (c === 'role' || c === 'honorific'));
  return second > from + 1 && classes[from] === 'given';
}

/** Skips `Republican`, `Former`, `Israeli` and the like before a name that carries no title. */
export function skipAttributes(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number {
  let start = from;
  while (start < to - 1) {
    const wordClass = classes[start];
    const skips =
      wordClass === 'adjective' ||
      wordClass === 'party' ||
      wordClass === 'modifier' ||
      (isPortfolio(words[base + start]!.key) && classes[start + 1] === 'given') ||
      ((wordClass === 'organisation' ||
        wordClass === 'place' ||
        wordClass === 'country' ||
        wordClass === 'acronym' ||
        wordClass === 'thing') &&
        isPortfolioOrBody(words, base + start, classes, start, to));
    if (!skips) break;
    start++;
  }
  if (start === from) return from;
  // Only where what is left is plainly a name.
  return startsPlainName(classes, start, to) ? start : from;
}

/** `State Antony Blinken` after `Secretary of`; `CNNs Ada Lund`. */
function isPortfolioOrBody(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
  to: number,
): boolean {
  const word = words[index]!;
  if (isPortfolio(word.key)) return true;
  return (
    k + 2 < to &&
    (classes[k + 1] === 'given' || isPortfolio(words[index + 1]!.key) || !isNameClass(classes[k + 1]!))
  );
}

function startsPlainName(classes: readonly (WordClass | null)[], start: number, to: number): boolean {
  const first = classes[start];
  if (to - start < 2) return false;
  return (
    (first === 'given' || first === 'initial' || first === 'unknown') && isNameClass(classes[start + 1]!)
  );
}
