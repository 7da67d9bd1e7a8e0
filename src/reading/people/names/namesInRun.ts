/** The names and bodies in a run of capitalised words: `Norland Health Minister Ada Lund`. */
import lists from '../lists/nameCandidates.json';
import { wordsOfList } from '../../../article/wordList';
import type { Run } from './capitalRuns';
import type { Found } from './nameCandidate';
import { pushName, pushSurname } from './pushName';
import { areLettersOfMember } from '../roles';
import { isMember } from '../offices/officeWords';
import { behindOwner } from './nameOwners';
import { seatEnd, skipAttributes, titleEnd } from './nameStart';
import { joinsOrganisation, pushOrganisation } from './organisationCandidates';
import { ownerEnd } from './ownersOfBodies';
import { isHeadlineDeed, isHeadlineVerb } from '../speaking';
import { RunPart } from './runPart';
import { isNameClass } from './wordClasses';
import { isSmall, type Word } from '../words';
import { isCalendarName, isSaid, isSmallGivenName, isSmallSurname } from './smallNames';
import { isOtherwiseSurname, isPostNominal, isSurnameHere, startsName } from './wordsAsNames';

/** Adds the names and the bodies of a run to what was found in the passage. */
export function readRun(words: readonly Word[], run: Run, found: Found): void {
  const { start, end } = run;
  const classes = [...run.classes];
  const whole = new RunPart(words, { start, end, classes });
  // Small words and the calendar part a run; each part is read by itself.
  let from = start;
  for (let index = start; index < end; index++) {
    if (isAuxiliaryWill(whole, index) || isArticle(whole, from, index)) classes[index - start] = 'function';
    const wordClass = whole.classAt(index);
    const isName =
      (wordClass === 'calendar' && isCalendarName(whole, index)) ||
      (wordClass === 'function' &&
        (isSmallSurname(whole, index) || isSaid(whole, index) || isSmallGivenName(whole, index)));
    if (isName) classes[index - start] = index > from ? 'unknown' : 'given';
    const isOfBody = isPoliceOfBody(whole, from, index);
    if (isOfBody) classes[index - start] = 'modifier';
    // `Board Member Ada Lund`
    if (index < end - 1 && isNameClass(whole.classAt(index + 1)) && isMember(words, index))
      classes[index - start] = 'role';
    // `Dean Moss said`: deans have their whole name behind their office.
    if (words[index]!.key === 'dean' && index === end - 2 && classes.at(-1) === 'unknown')
      classes[index - start] = 'given';
    const isSmallWord = !isName && !isOfBody && (wordClass === 'function' || wordClass === 'calendar');
    if (!isSmallWord && !isVerbOfHeadline(whole.part(from), index)) continue;
    readStretch(whole.part(from, index), found);
    from = index + 1;
  }
  readStretch(whole.part(from), found);
}

/** Reads what stands between two small words, behind the ship that it may begin with. */
function readStretch(part: RunPart, found: Found): void {
  const from = behindShip(part);
  if (part.to > from) readPart(part.part(from, part.to), found);
}

/** Whether `Police` belongs to a body's name: `the Elm Police Department`, but `Police Chief Bo Ek`. @param from where the part begins */
function isPoliceOfBody(whole: RunPart, from: number, index: number): boolean {
  const { words, run } = whole;
  if (index >= run.end - 1 || words[index]!.key !== 'police') return false;
  if (index === from && words[index - 1]?.key !== 'the') return false;
  const end = whole.indexOf((c) => c === 'function' || c === 'calendar', index + 1);
  return whole.classes(index + 1, end < 0 ? run.end : end).includes('organisation');
}

/** Before `Will` in a headline: `That Will Delight Fans`. */
const SUBJECTS = new Set(wordsOfList(lists.subjects));

/** Whether `Will` is no given name but a verb of a headline. */
function isAuxiliaryWill(whole: RunPart, index: number): boolean {
  const { words } = whole;
  return (
    words[index]!.key === 'will' &&
    whole.classAt(index) === 'given' &&
    words[index]!.gap === 1 &&
    SUBJECTS.has(words[index - 1]?.key ?? '') &&
    words[index - 1]!.capital
  );
}

/** Whether `A` is an article in a headline and no initial: `Takes A Closer Look`; not in `Lund A Moss` and `A B Lund`. @param from where the part begins */
function isArticle(whole: RunPart, from: number, index: number): boolean {
  const before = whole.classAt(index - 1);
  const behind = whole.classAt(index + 1);
  return (
    whole.words[index]!.text === 'A' &&
    before !== 'initial' &&
    behind !== 'initial' &&
    behind !== null &&
    !(before === 'given' && index === from + 1)
  );
}

/** What stands before the names of ships. */
const SHIP = /^(?:USS|USNS|USCGC|HMS|HMCS|HMAS|HMNZS|RMS|RFA|MV|SS|INS|RRS)$/;

/** The index behind the ship that a part begins with, which ends before another title: `USS Cole Capt. Bo Ek`. */
function behindShip(part: RunPart): number {
  const { words, from, to } = part;
  if (from >= to || !SHIP.test(words[from]!.text)) return from;
  const title = part.indexOf(
    (wordClass, index) => wordClass === 'role' && !/^(?:king|queen|prince|duke)$/.test(words[index]!.key),
    from + 2,
  );
  return title < 0 || title > to ? to : title;
}

const OUTLET = new Set(wordsOfList(lists.outlets));

/** Whether an unknown name is a paper's or a station's: `told Al Jadeed television`. */
function isOutlet(part: RunPart): boolean {
  const { words, from, to } = part;
  const next = words[to];
  // `a Trump television interview`
  const behind = words[to + 1];
  return (
    (!behind || !behind.isWord || isSmall(behind)) &&
    next?.capital === false &&
    next.gap === 1 &&
    OUTLET.has(next.key) &&
    part.classes().every((c, k) => c === 'unknown' || (k === 0 && words[from]!.key === 'al'))
  );
}

/** What opens a question in a headline. */
const MODAL = /^(?:Can|Could|Did|Does|Should|Would|Will|Must)$/;

/** Whether a capitalised verb parts names in a headline: `Ada Lund Slams Bo Ek`, `Endorsed Bo Ek`. */
function isVerbOfHeadline(part: RunPart, index: number): boolean {
  const { words, from } = part;
  const { key } = words[index]!;
  if (part.classAt(index) !== 'unknown') return false;
  // `Can Ada Lund Win`
  if (index > from + 1 && isHeadlineDeed(key) && MODAL.test(words[from - 1]?.text ?? '')) return true;
  const previous = part.classAt(index - 1);
  // `Ada Lund Suffered A Loss`
  if (index > from + 1 && /[^e]ed$/.test(key) && words[index + 1]?.text === 'A') return true;
  if (!isHeadlineVerb(key)) return false;
  const next = part.classAt(index + 1);
  if (index === from || previous === 'role')
    return key.endsWith('ed') && (next === 'unknown' || next === 'given');
  // The headline goes on or is the whole passage: `Lou Holds said` is somebody.
  return previous !== null && isNameClass(previous) && (next !== undefined || !words[index + 1]);
}

/** Reads a part that no small word parts. */
function readPart(part: RunPart, found: Found): void {
  const { words, from, to } = part;
  const { organisations } = found;
  const pushBody = (start: number, end: number): void => {
    pushOrganisation(words, start, end, part.classes(start, end), organisations);
  };
  // `Ada Lund Ada Lund`, `Sir Bo Ek Bo Eks`: a caption and its credit.
  for (let length = 2; length <= LONGEST_REPEATED && from + 2 * length <= to; length++) {
    if (!isRepeated(words, to - 2 * length, length)) continue;
    readPart(part.part(from, to - length), found);
    readPart(part.part(to - length), found);
    return;
  }
  const owned = behindOwner(part);
  if (owned !== null) {
    readPart(part.part(owned), found);
    return;
  }
  if (isOutlet(part)) {
    pushBody(from, to);
    return;
  }
  const seat = seatEnd(part);
  if (seat !== null) {
    readPart(part.part(seat), found);
    return;
  }
  const behindTitle = titleEnd(part);
  const titled = behindTitle !== null;
  const start = behindTitle ?? skipAttributes(part);
  const owner = ownerEnd(part, start, titled);
  if (owner !== null) {
    pushName(part, { start, end: owner, behind: owner, titled, owns: true }, found);
    pushBody(owner, to);
    return;
  }
  let end = start;
  while (end < to) {
    const wordClass = part.classAt(end);
    if (isNameClass(wordClass)) end++;
    else if (wordClass === 'suffix' && end > start) end++;
    else if (end > start && isSurnameHere(part, start, end)) end++;
    else if (end === start && startsName(part, end, titled)) end++;
    else break;
  }
  // A point at the end belongs to the sentence, but for `Jr.`
  while (end > start && part.classAt(end - 1) === null && !words[end - 1]!.isWord) end--;
  // `Ada Lund KC`, `Bo Ek OBE`
  const letters = lettersBehind(part, start, titled);
  if (letters !== null && letters <= end) end = letters;
  const behind = letters === end ? to : end;
  const rest = behind < to ? part.classAt(behind) : undefined;
  const nameless =
    end === start || (rest !== undefined && rest !== 'role' && rest !== 'party' && rest !== 'honorific');
  if (nameless && !titled) {
    // `the Foreign Affairs Committee Ada Lund`: a body and who speaks for it.
    const body = from + part.classes().lastIndexOf('organisation') + 1;
    if (body > from && to - body > 1 && part.classAt(body) === 'given' && part.part(body).areNames()) {
      pushBody(from, body);
      readPart(part.part(body), found);
      return;
    }
    pushBody(from, to);
    if (to - from === 1 && isOtherwiseSurname(words[from]!.key)) pushSurname(part, from, found);
    return;
  }
  if (end === start) return;
  if (nameless && rest !== 'adjective' && rest !== 'country' && rest !== 'modifier') {
    pushBody(from, to);
    return;
  }
  if (
    !titled &&
    start === from &&
    part.classAt(from) !== 'given' &&
    joinsOrganisation(words, from, organisations)
  ) {
    pushBody(from, to);
    return;
  }
  pushName(part, { start, end, behind, titled }, found);
  if (behind < to) readPart(part.part(behind), found);
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
function lettersBehind(part: RunPart, start: number, titled: boolean): number | null {
  const { words, to } = part;
  let from = to;
  let sits = titled;
  while (from > start + 2) {
    const { text } = words[from - 1]!;
    if (areLettersOfMember(text)) sits = true;
    else if (!isPostNominal(text)) break;
    from--;
  }
  if (from === to || part.classAt(start + 1) === null) return null;
  // `Oru Vell MP`, `Councillor Oru Vell MBE`, but `the Vell Harbour MP`
  const isName = titled
    ? part.part(start, from).areNames()
    : part.classAt(start) === 'unknown' && part.classAt(from - 1) === 'unknown';
  const open = sits && isName && words[start - 1]?.key !== 'the';
  return part.classAt(start) === 'given' || open ? from : null;
}
