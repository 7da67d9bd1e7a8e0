/** Where a name begins among capitalised words: behind titles, places and what else is said of somebody. */
import { isField } from '../../../article/listedBodies';
import { endsOwner } from './nameOwners';
import { ministerOfFields } from '../offices/officeFields';
import { isPlaceOrCountry } from '../places';
import { isLooseAcronym, isPortfolio, isRelation, isSurnameTitle, roleKind, singularRole } from '../roles';
import { speaksAt } from '../speaking';
import type { RunPart } from './runPart';
import { isNameClass } from './wordClasses';
import type { Word } from '../words';
import { startsName } from './wordsAsNames';

/** The index after the last title of a run that a name follows, or null. */
export function titleEnd(part: RunPart): number | null {
  const { words, run, from, to } = part;
  for (let k = from; k < to - 1; k++) {
    const wordClass = part.classAt(k);
    if (wordClass !== 'role' && wordClass !== 'honorific') continue;
    const previous = k > from ? part.classAt(k - 1) : undefined;
    if (isSurnameTitle(words[k]!.key) && (previous === 'given' || previous === 'initial')) continue;
    // `TD Ada Lund`, but `TD Ameritrade`, `CS Lewis`.
    if (
      isLooseAcronym(words[k]!.text) &&
      !(k + 2 < to && part.classAt(k + 1) === 'given' && isNameClass(part.classAt(k + 2)))
    )
      continue;
    let next = k + 1;
    if (part.classAt(next) === null && !words[next]!.isWord) next++;
    if (next >= to) return null;
    // `the Speakers Lobby`, but `Presidents Lund and Ek`
    if (to - next === 1 && singularRole(words[k]!.key) !== words[k]!.key && !isListed(words, to)) continue;
    const following = part.classAt(next);
    // `the Associated General Contractors`
    if (
      words[k]!.key === 'general' &&
      k > run.start &&
      /^(?:unknown|organisation)$/.test(part.classAt(k - 1) ?? '') &&
      to - next === 1 &&
      endsOwner(words[next]!)
    )
      continue;
    // `Parent Oru Vell said`, but `Shoppers Drug Mart`, `Voter Fraud Claims`.
    if (isRelation(singularRole(words[k]!.key)) && following !== 'given' && !speaksAt(words, next, to - 1))
      continue;
    // `Universidad Mayor de San Andrés`
    if (previous === 'organisation' && part.classAt(next) === null) continue;
    const laterTitle = part.classes(next, to - 1).some((c) => c === 'role' || c === 'honorific');
    if (laterTitle && !isNameClass(following)) continue;
    if (isNameClass(following) || startsName(part, next, true)) {
      if (laterTitle && titleEnd(part.part(next)) !== null && !twoNames(part.part(next))) continue;
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
export function seatEnd(part: RunPart): number | null {
  const { words, from, to } = part;
  const joint = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  let office = words[joint - 1];
  // `Minister of State for Power Ada Lund`, `Member of Parliament for Elm South Bo Ek`
  if (words[joint]?.key === 'for' && words[joint - 2]?.key === 'of') office = words[joint - 3];
  // `Minister for Women and Equality Ada Lund`
  if (words[joint]?.key === 'and') return fieldEnd(part);
  if (!/^(?:of|in|for|to)$/.test(words[joint]?.key ?? '') || words[from]!.gap > 1) return null;
  // `the ambassador to Norland Oru Vell`
  const isSent = words[joint]!.key === 'to';
  if (isSent && !/^(?:ambassador|envoy|commissioner|consul)$/.test(office?.key ?? '')) return null;
  if (!isSent && !office?.capital && !opensWithOffice(words, joint - 1)) return null;
  if (!office) return null;
  const isOfMember = office.key === 'member' && words[joint - 1]!.key === 'parliament';
  if ((roleKind(office.key) === undefined && !isOfMember) || singularRole(office.key) !== office.key)
    return null;
  for (let k = from + 1; k < to - 1 && k - from <= LONGEST_SEAT; k++) {
    const wordClass = part.classAt(k);
    const previous = part.classAt(k - 1);
    if (wordClass === 'role' || wordClass === 'honorific') return null;
    if (wordClass === null || previous === null) return null;
    // `Director of the Financial Crime Prevention Unit`
    if (!part.classes(k).every((each) => isNameClass(each) || each === 'suffix')) continue;
    if (isField(words[to - 1]!.text)) return null;
    // `Governor of Victoria Ada Lund`, but `Governor of Ada Lund`
    if (isSeat(words.slice(from, k)) || previous === 'organisation' || previous === 'place-ending') return k;
    if (wordClass === 'given' && previous !== 'given' && previous !== 'initial') return k;
  }
  return null;
}

/** The index behind the last of a minister's fields, where a name follows it: `Equality` in `for Women and Equality Ada Lund`; null elsewhere. */
function fieldEnd(part: RunPart): number | null {
  const { words, from, to } = part;
  const name = to - 2;
  if (name <= from || part.classAt(name) !== 'given' || !isNameClass(part.classAt(name + 1))) return null;
  return ministerOfFields(words, name - 1) < 0 ? null : name;
}

/** Whether an office in small letters has no article and opens a sentence: `Artistic director of the Elm Opera Ada Lund`. */
const opensWithOffice = (words: readonly Word[], office: number): boolean =>
  words
    .slice(Math.max(0, office - 2), office)
    .some(({ first, capital, key }) => first && capital && !/^(?:an?|the)$/.test(key));

/** Whether words are known to name a place. */
const isSeat = (seat: readonly Word[]): boolean => isPlaceOrCountry(seat.map(({ text }) => text).join(' '));

/** Whether a name stands between two titles (`Secretary Ada Lund President Bo Ek`), rather than a body's name. */
function twoNames(part: RunPart): boolean {
  const second = part.classes().findIndex((c) => c === 'role' || c === 'honorific');
  return second > 1 && part.classAt(part.from) === 'given';
}

/** Skips `Republican`, `Former`, `Israeli` and the like before a name that carries no title. */
export function skipAttributes(part: RunPart): number {
  const { words, from, to } = part;
  let start = from;
  while (start < to - 1) {
    const wordClass = part.classAt(start);
    const skips =
      wordClass === 'adjective' ||
      wordClass === 'party' ||
      wordClass === 'modifier' ||
      (isPortfolio(words[start]!.key) && part.classAt(start + 1) === 'given') ||
      ((wordClass === 'organisation' ||
        wordClass === 'place' ||
        wordClass === 'country' ||
        wordClass === 'acronym' ||
        wordClass === 'thing') &&
        isPortfolioOrBody(part, start));
    if (!skips) break;
    start++;
  }
  if (start === from) return from;
  // Only where what is left is plainly a name.
  return startsPlainName(part, start) ? start : from;
}

/** `State Antony Blinken` after `Secretary of`; `CNNs Ada Lund`. */
function isPortfolioOrBody(part: RunPart, index: number): boolean {
  const { words, to } = part;
  if (isPortfolio(words[index]!.key)) return true;
  return (
    index + 2 < to &&
    (part.classAt(index + 1) === 'given' ||
      isPortfolio(words[index + 1]!.key) ||
      !isNameClass(part.classAt(index + 1)))
  );
}

function startsPlainName(part: RunPart, start: number): boolean {
  const first = part.classAt(start);
  if (part.to - start < 2) return false;
  return (
    (first === 'given' || first === 'initial' || first === 'unknown') && isNameClass(part.classAt(start + 1))
  );
}
