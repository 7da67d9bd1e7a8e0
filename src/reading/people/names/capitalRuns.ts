/** Capitalised words that stand together, with the particles and points between them: `Ursula von der Leyen`. */
import lists from '../lists/nameCandidates.json';
import type { BodyRange } from '../../../article/listedBodies';
import { wordsOfList } from '../../../article/wordList';
import { isDottedHonorific, isHonorificPair, isHonorificSurname, isShortTitle } from '../roles';
import { classOf, isNameClass, phraseAt, type Phrase, type WordClass } from './wordClasses';
import type { Word } from '../words';

const PARTICLES = new Set(wordsOfList(lists.particles));

/** Capitalised words that stand together: `words[start]` to `words[end - 1]`, with the classes of each. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Class of each word from `start` on; null for a point or a particle inside the run. */
  readonly classes: readonly (WordClass | null)[];
}

/** The run that begins at `start`. */
export function runAt(words: readonly Word[], start: number): Run {
  const classes: (WordClass | null)[] = [];
  let index = start;
  for (;;) {
    const phrase = followsCapital(words, index)
      ? (honorificsAt(words, index) ?? phraseAt(words, index))
      : null;
    if (phrase) {
      for (let k = 0; k < phrase.words; k++) classes.push(phrase.class);
      index += phrase.words;
    } else {
      classes.push(isDottedTitle(words, index) ? 'honorific' : classOf(words[index]!));
      index++;
    }
    const last = words[index - 1]!;
    if (last.possessive) break;
    let next = words[index];
    // The point of an initial or abbreviation belongs to the run.
    if (next?.text === '.' && next.gap === 0 && takesPoint(last, classes.at(-1)!)) {
      const after = words[index + 1];
      if (!after?.isWord || after.gap > 1 || (!after.capital && !PARTICLES.has(after.key))) break;
      if (after.first && classes.at(-1) === 'suffix') break;
      classes.push(null);
      index++;
      next = after;
    }
    if (next && classes.at(-1) === 'given' && holdsNickname(words, index)) {
      classes.push(null, 'given', null);
      index += 3;
      continue;
    }
    if (!next?.isWord || next.gap > 1) break;
    if (next.capital) {
      if (
        (next.first && classes.at(-1) !== 'initial') ||
        (next.gap === 0 && last.isWord && classes.at(-1) !== 'role' && !opensName(classes, next))
      )
        break;
      continue;
    }
    // `Ursula von der Leyen`: particles, when a capital follows within two words.
    // `Antonio do Vale Santos`
    const particles =
      next.key === 'do' &&
      classes.at(-1) === 'given' &&
      followsCapital(words, index) &&
      !words[index + 1]!.first
        ? 1
        : particleCount(words, index);
    if (particles === 0) break;
    for (let k = 0; k < particles; k++) classes.push(null);
    index += particles;
  }
  // `Thaung Tun`
  if (classes.length > 1 && classes.at(-1) === 'honorific' && isHonorificSurname(words[index - 1]!.key))
    classes[classes.length - 1] = 'unknown';
  return { start, end: index, classes };
}

/** Whether brackets or quotation marks from `open` on hold what somebody is called: `William (Bill) Lund`, `Ada "Red" Lund`. */
function holdsNickname(words: readonly Word[], open: number): boolean {
  const [mark, name, close, surname] = words.slice(open, open + 4);
  if (!surname?.capital || surname.gap !== 1 || surname.first || mark!.gap !== 1) return false;
  if (!name!.capital || name!.gap !== 0 || close!.gap !== 0 || !isNameClass(classOf(surname))) return false;
  const wordClass = classOf(name!);
  if (mark!.text === '(') return close!.text === ')' && wordClass === 'given';
  return /^["“‘']$/.test(mark!.text) && /^["”’']$/.test(close!.text) && isNameClass(wordClass);
}

/** A courtesy title of two words: `Tan Sri`. */
function honorificsAt(words: readonly Word[], index: number): Phrase | null {
  return isHonorificPair(`${words[index]!.key} ${words[index + 1]!.key}`)
    ? { words: 2, class: 'honorific' }
    : null;
}

/** Whether a word is a courtesy title because it has a point: `Barr. Ada Lund`. */
function isDottedTitle(words: readonly Word[], index: number): boolean {
  const point = words[index + 1];
  const next = words[index + 2];
  return (
    point?.text === '.' &&
    point.gap === 0 &&
    next?.capital === true &&
    next.gap === 1 &&
    !next.first &&
    isDottedHonorific(words[index]!.key)
  );
}

/** The run as far as it stands before a body. */
export function runBefore(words: readonly Word[], run: Run, body: BodyRange | undefined): Run {
  let { end } = run;
  while (body && end > run.start && words[end - 1]!.start >= body.start) end--;
  return end === run.end ? run : { start: run.start, end, classes: run.classes.slice(0, end - run.start) };
}

/** Whether the run ends in a given name that a family name is glued to: `BenLund`, a no-break space lost. */
function opensName(classes: readonly (WordClass | null)[], next: Word): boolean {
  const before = classes.at(-2);
  return (
    classes.at(-1) === 'given' &&
    before !== 'given' &&
    before !== 'unknown' &&
    before !== 'initial' &&
    isNameClass(classOf(next))
  );
}

function followsCapital(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.gap <= 1 && (next.capital || /^(?:of|and|the)$/.test(next.key));
}

function takesPoint(word: Word, wordClass: WordClass): boolean {
  return (
    wordClass === 'initial' ||
    wordClass === 'suffix' ||
    wordClass === 'honorific' ||
    isShortTitle(word.key) ||
    word.key === 'st'
  );
}

function particleCount(words: readonly Word[], index: number): number {
  for (let count = 0; count < 3; count++) {
    const word = words[index + count];
    if (!word || word.gap !== 1 || !word.isWord) return 0;
    if (word.capital) return count;
    if (!PARTICLES.has(word.key)) {
      // `al-Assad` is one token that begins in lower case.
      return 0;
    }
  }
  return 0;
}
