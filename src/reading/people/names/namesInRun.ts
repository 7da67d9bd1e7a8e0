/** The names and bodies in a run of capitalised words: `Norland Health Minister Ada Lund`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import type { Run } from './capitalRuns';
import type { NameCandidate } from './nameCandidate';
import { pushName, pushSurname } from './nameClues';
import { areLettersOfMember } from '../roles';
import { isMember } from '../offices/officeWords';
import { behindOwner } from './nameOwners';
import { seatEnd, skipAttributes, titleEnd } from './nameStart';
import { joinsOrganisation, pushOrganisation, type OrganisationCandidate } from './organisationCandidates';
import { ownerEnd } from './ownersOfBodies';
import { isHeadlineDeed, isHeadlineVerb } from '../speaking';
import { isNameClass, type WordClass } from './wordClasses';
import { isSmall, type Word } from '../words';
import { isCalendarName, isSaid, isSmallGivenName, isSmallSurname } from './smallNames';
import { isOtherwiseSurname, isPostNominal, isSurnameHere, startsName } from './wordsAsNames';

/** Adds the names and the bodies of a run to those of the passage. */
export function readRun(
  words: readonly Word[],
  run: Run,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  const classes = [...run.classes];
  const length = classes.length;
  // Small words and the calendar part a run; each part is read by itself.
  let from = 0;
  for (let k = 0; k <= length; k++) {
    if (k < length && isAuxiliaryWill(words, run.start + k, classes, k)) classes[k] = 'function';
    const wordClass = k < length ? classes[k]! : 'function';
    const isName =
      k < length &&
      ((wordClass === 'calendar' && isCalendarName(words, run.start + k, classes, k)) ||
        (wordClass === 'function' &&
          (isSmallSurname(words, run.start + k, classes, k) ||
            isSaid(words, run.start + k, classes, k) ||
            isSmallGivenName(words, run.start + k, classes, k))));
    if (isName) classes[k] = k > from ? 'unknown' : 'given';
    // `the Elm Police Department`, but `Police Chief Bo Ek`
    const isOfBody =
      k < length - 1 &&
      words[run.start + k]!.key === 'police' &&
      (k > from || words[run.start + k - 1]?.key === 'the') &&
      classes.slice(k + 1, bodyEnd(classes, k + 1)).includes('organisation');
    if (isOfBody) classes[k] = 'modifier';
    // `Board Member Ada Lund`
    if (k < length - 1 && isNameClass(classes[k + 1]!) && isMember(words, run.start + k)) classes[k] = 'role';
    const isVerb = k < length && isVerbOfHeadline(words, run.start, classes, from, k);
    const breaks = isVerb || (!isName && !isOfBody && (wordClass === 'function' || wordClass === 'calendar'));
    if (!breaks) continue;
    const start = behindShip(words, run.start, classes, from, k);
    if (k > start) readPart(words, run.start, classes, start, k, names, organisations);
    from = k + 1;
  }
}

/** Before `Will` in a headline: `That Will Delight Fans`. */
const SUBJECTS = new Set(wordsOfList(lists.subjects));

/** Whether `Will` is no given name but a verb of a headline. */
function isAuxiliaryWill(
  words: readonly Word[],
  index: number,
  classes: readonly (WordClass | null)[],
  k: number,
): boolean {
  return (
    words[index]!.key === 'will' &&
    classes[k] === 'given' &&
    words[index]!.gap === 1 &&
    SUBJECTS.has(words[index - 1]?.key ?? '') &&
    words[index - 1]!.capital
  );
}

/** What stands before the names of ships. */
const SHIP = /^(?:USS|USNS|USCGC|HMS|HMCS|HMAS|HMNZS|RMS|RFA|MV|SS|INS|RRS)$/;

/** The index behind the ship that a part begins with, which ends before another title: `USS Cole Capt. Bo Ek`. */
function behindShip(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): number {
  if (from >= to || !SHIP.test(words[base + from]!.text)) return from;
  const title = classes.findIndex(
    (wordClass, k) =>
      k > from + 1 &&
      k < to &&
      wordClass === 'role' &&
      !/^(?:king|queen|prince|duke)$/.test(words[base + k]!.key),
  );
  return title < 0 ? to : title;
}

const OUTLET = new Set(wordsOfList(lists.outlets));

/** Whether an unknown name is a paper's or a station's: `told Al Jadeed television`. */
function isOutlet(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
): boolean {
  const next = words[base + to];
  // `a Trump television interview`
  const behind = words[base + to + 1];
  return (
    (!behind || !behind.isWord || isSmall(behind)) &&
    next?.capital === false &&
    next.gap === 1 &&
    OUTLET.has(next.key) &&
    classes.slice(from, to).every((c, k) => c === 'unknown' || (k === 0 && words[base + from]!.key === 'al'))
  );
}

/** What opens a question in a headline. */
const MODAL = /^(?:Can|Could|Did|Does|Should|Would|Will|Must)$/;

/** Whether a capitalised verb parts names in a headline: `Ada Lund Slams Bo Ek`, `Endorsed Bo Ek`. */
function isVerbOfHeadline(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  k: number,
): boolean {
  const { key } = words[base + k]!;
  if (classes[k] !== 'unknown') return false;
  // `Can Ada Lund Win`
  if (k > from + 1 && isHeadlineDeed(key) && MODAL.test(words[base + from - 1]?.text ?? '')) return true;
  if (!isHeadlineVerb(key)) return false;
  const next = classes[k + 1];
  if (k === from || classes[k - 1] === 'role')
    return words[base + k]!.key.endsWith('ed') && (next === 'unknown' || next === 'given');
  // The headline goes on or is the whole passage: `Lou Holds said` is somebody.
  return (
    classes[k - 1] !== null && isNameClass(classes[k - 1]!) && (next !== undefined || !words[base + k + 1])
  );
}

/** Where what may be a body's name ends: before a small word. */
function bodyEnd(classes: readonly (WordClass | null)[], from: number): number {
  const end = classes.findIndex((c, k) => k >= from && (c === 'function' || c === 'calendar'));
  return end < 0 ? classes.length : end;
}

/** Reads `classes[from]` to `classes[to - 1]`, which no small word parts. @param base index of the run's first word */
function readPart(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  from: number,
  to: number,
  names: NameCandidate[],
  organisations: OrganisationCandidate[],
): void {
  // `Ada Lund Ada Lund`, `Sir Bo Ek Bo Eks`: a caption and its credit.
  for (let length = 2; length <= LONGEST_REPEATED && from + 2 * length <= to; length++) {
    if (!isRepeated(words, base + to - 2 * length, length)) continue;
    readPart(words, base, classes, from, to - length, names, organisations);
    readPart(words, base, classes, to - length, to, names, organisations);
    return;
  }
  const owned = behindOwner(words, base, classes, from, to);
  if (owned !== null) {
    readPart(words, base, classes, owned, to, names, organisations);
    return;
  }
  if (isOutlet(words, base, classes, from, to)) {
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  const seat = seatEnd(words, base, classes, from, to);
  if (seat !== null) {
    readPart(words, base, classes, seat, to, names, organisations);
    return;
  }
  const boundary = titleEnd(words, base, classes, from, to);
  let start = boundary ?? from;
  if (boundary === null) start = skipAttributes(words, base, classes, from, to);
  const owner = ownerEnd(words, base, classes, start, to, boundary !== null);
  if (owner !== null) {
    const place = { from, start, end: owner, behind: owner, titled: boundary !== null, owns: true };
    pushName(words, base, classes, place, names, organisations);
    pushOrganisation(words, base + owner, base + to, classes.slice(owner, to), organisations);
    return;
  }
  let end = start;
  while (end < to) {
    const wordClass = classes[end]!;
    if (isNameClass(wordClass)) end++;
    else if (wordClass === 'suffix' && end > start) end++;
    else if (end > start && isSurnameHere(words, base, classes, start, end, to)) end++;
    else if (end === start && startsName(words, base, classes, end, to, boundary !== null)) end++;
    else break;
  }
  // A point at the end belongs to the sentence, but for `Jr.`
  while (end > start && classes[end - 1] === null && !words[base + end - 1]!.isWord) end--;
  // `Ada Lund KC`, `Bo Ek OBE`
  const letters = lettersBehind(words, base, classes, start, to, boundary !== null);
  if (letters !== null && letters <= end) end = letters;
  const behind = letters === end ? to : end;
  const rest = behind < to ? classes[behind] : undefined;
  const nameless =
    end === start || (rest !== undefined && rest !== 'role' && rest !== 'party' && rest !== 'honorific');
  if (nameless && boundary === null) {
    // `the Foreign Affairs Committee Ada Lund`: a body and who speaks for it.
    const body = classes.lastIndexOf('organisation', to - 1) + 1;
    if (
      body > from &&
      to - body > 1 &&
      classes[body] === 'given' &&
      classes.slice(body, to).every(isNameClass)
    ) {
      pushOrganisation(words, base + from, base + body, classes.slice(from, body), organisations);
      readPart(words, base, classes, body, to, names, organisations);
      return;
    }
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    if (to - from === 1 && isOtherwiseSurname(words[base + from]!.key))
      pushSurname(words, base + from, classes[from]!, names);
    return;
  }
  if (end === start) return;
  if (nameless && rest !== 'adjective' && rest !== 'country' && rest !== 'modifier') {
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  if (
    boundary === null &&
    start === from &&
    classes[from] !== 'given' &&
    joinsOrganisation(words, base + from, organisations)
  ) {
    pushOrganisation(words, base + from, base + to, classes.slice(from, to), organisations);
    return;
  }
  pushName(
    words,
    base,
    classes,
    { from, start, end, behind, titled: boundary !== null },
    names,
    organisations,
  );
  if (behind < to) readPart(words, base, classes, behind, to, names, organisations);
}

/** Words of the longest name that stands twice. */
const LONGEST_REPEATED = 5;

/** Whether words stand twice, the second time in the genitive perhaps. @param length of each half */
function isRepeated(words: readonly Word[], start: number, length: number): boolean {
  for (let k = start; k < start + length; k++) {
    const [one, other] = [words[k]!.text, words[k + length]!.text];
    if (one !== other && !(k === start + length - 1 && other === `${one}s`)) return false;
  }
  return true;
}

/** Where letters begin that end a part behind two words of a name: `KC` in `Ada Lund KC`; null where none do. */
function lettersBehind(
  words: readonly Word[],
  base: number,
  classes: readonly (WordClass | null)[],
  start: number,
  to: number,
  titled: boolean,
): number | null {
  let from = to;
  let sits = titled;
  while (from > start + 2) {
    const { text } = words[base + from - 1]!;
    if (areLettersOfMember(text)) sits = true;
    else if (!isPostNominal(text)) break;
    from--;
  }
  if (from === to || classes[start + 1] === null) return null;
  // `Oru Vell MP`, `Councillor Oru Vell MBE`, but `the Vell Harbour MP`
  const isName = titled
    ? classes.slice(start, from).every((wordClass) => isNameClass(wordClass))
    : classes[start] === 'unknown' && classes[from - 1] === 'unknown';
  const open = sits && isName && words[base + start - 1]?.key !== 'the';
  return classes[start] === 'given' || open ? from : null;
}
