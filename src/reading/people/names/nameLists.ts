/** What the names of a list share: `Sens. Ada Lund and Bo Ek`, `Mark and Linda Olsen`. */
import { Clue, type NameCandidate } from './nameCandidate';
import { isPartyTag } from '../offices/partyTag';
import type { PrintedOffice } from '../offices/printedOffice';

/**
 * The names of a passage with their offices as the text has them, those in the plural for each name of the list they open,
 * and with the surname that a given name shares.
 */
export function listedNames(names: readonly NameCandidate[], text: string): NameCandidate[] {
  const listed: NameCandidate[] = [];
  let shared: PrintedOffice | null = null;
  for (const candidate of names) {
    const previous = listed.at(-1);
    const offices = candidate.offices.map((office) => ({
      ...office,
      printed: text.slice(office.start, office.end),
    }));
    const goesOn: boolean =
      shared !== null && previous !== undefined && isListGap(text.slice(previous.end, candidate.start));
    shared =
      offices.find((office) => office.plural && office.end <= candidate.start) ?? (goesOn ? shared : null);
    if (goesOn && shared && offices.every(isPartyTag)) offices.unshift(shared);
    if (previous && shareSurname(previous, candidate, text))
      listed[listed.length - 1] = { ...previous, shared: candidate.words.at(-1)! };
    listed.push({
      ...candidate,
      offices,
      clues: offices.length > 0 ? candidate.clues | Clue.office : candidate.clues,
    });
  }
  return sharedBehind(listed, text);
}

/** The names with the offices in the plural that stand behind the last of a list: `Ada Lund and Bo Ek, sociologists at Elm University`. */
function sharedBehind(listed: NameCandidate[], text: string): NameCandidate[] {
  let shared: PrintedOffice | null = null;
  for (let k = listed.length - 1; k > 0; k--) {
    const [one, last] = [listed[k - 1]!, listed[k]!];
    const own = last.offices.find((office) => office.plural && office.start > last.end);
    const between = text.slice(one.end, last.start);
    if (own && own !== shared) shared = / (?:and|&) $/.test(between) ? own : null;
    if (!shared || one.offices.length > 0 || !isListGap(between)) {
      shared = null;
      continue;
    }
    listed[k - 1] = { ...one, offices: [shared], clues: one.clues | Clue.office };
  }
  return listed;
}

/** Whether only a comma or `and` stands between two names, with a place they belong to or a party's tag at most. */
export function isListGap(between: string): boolean {
  return (
    between.length < 60 &&
    /^(?: of [\p{L} .]{2,40}|,? \(?[RDI]-[\p{L} .]{2,20}\)?)?,? ?(?:and|&)? ?$/u.test(between)
  );
}

/** Whether a given name stands with a full name whose surname is both's: `Mark and Linda Olsen`. */
function shareSurname(one: NameCandidate, other: NameCandidate, text: string): boolean {
  return (
    one.keys.length === 1 &&
    one.classes[0] === 'given' &&
    !(one.clues & Clue.honorific) &&
    other.keys.length === 2 &&
    other.classes[0] === 'given' &&
    other.classes[1] === 'unknown' &&
    other.offices.length === 0 &&
    /^ (?:and|&) $/.test(text.slice(one.end, other.start))
  );
}
