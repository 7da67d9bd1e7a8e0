/** What is said of a lost character: its name, why it is thought lost, how sure that is. */
import { firstNot } from '../article/search';
import { inFile } from '../reading/byLine';
import { speakerNames } from '../reading/bySpeaker';
import type { Loss, LossKind, Statement } from '../reading/reading';
import { repairLine } from '../reading/repair';
import { capitalised, confidenceWords } from './words';

const NAMES: Readonly<Record<LossKind, string>> = {
  'open-quote': 'Opening quotation mark',
  'close-quote': 'Closing quotation mark',
  apostrophe: 'Apostrophe',
  dash: 'Dash',
  space: 'Space',
};

/** Letters kept of a word on each side of the lost character; what is longer is no word. */
const LONGEST_PART = 40;

/** `Apostrophe`, `Opening quotation mark`, … */
export function lossName(kind: LossKind): string {
  return NAMES[kind];
}

/** `Apostrophe, lost from the file: “dont” is “don’t”. Practically certain (98%).` */
export function lossExplanation(lineText: string, loss: Loss, statement: Statement | null): string {
  const sure = confidenceWords(loss.confidence);
  const reason = lossReason(lineText, loss, statement);
  return `${lossName(loss.kind)}, lost from the file: ${reason}. ${capitalised(sure)}.`;
}

/**
 * Why a character is thought lost, as part of a sentence.
 *
 * @param lineText the line as the file has it
 * @param statement the statement that starts or ends at the place, if one does
 */
function lossReason(lineText: string, loss: Loss, statement: Statement | null): string {
  switch (loss.kind) {
    case 'open-quote':
    case 'close-quote': {
      const edge = loss.kind === 'open-quote' ? 'begin' : 'end';
      const name = statement && speakerNames(statement.speaker);
      return `${name === null ? 'quoted words' : `words of ${name}`} ${edge} here, ${quotedWhy(lineText, loss, statement)}`;
    }
    case 'apostrophe': {
      const [before, after] = wordAround(lineText, loss);
      return before + after === ''
        ? 'the word needs one'
        : `“${before}${after}” is “${before}${loss.insert}${after}”`;
    }
    case 'dash':
      return /^\s\s$/.test(lineText.slice(loss.offset - 1, loss.offset + 1))
        ? 'two spaces are left where one stood'
        : 'the sentence breaks off here';
    case 'space': {
      const [before, after] = wordAround(lineText, loss);
      return `“${before}${after}” is “${before} ${after}”`;
    }
  }
}

/** What shows, to a reader, that words are quoted: who is said to say them, or that they speak of themselves. */
function quotedWhy(lineText: string, { kind, offset }: Loss, statement: Statement | null): string {
  const parts = statement ? [statement.source, statement.cue].filter((part) => part !== null) : [];
  if (statement?.cue && parts.every(({ text }) => text.length <= LONGEST_PART)) {
    const said = parts.sort(inFile).map(({ text }) => text);
    return `by “${said.join(' ')}” beside them`;
  }
  const words =
    statement?.text ?? (kind === 'open-quote' ? lineText.slice(offset) : lineText.slice(0, offset));
  const first = /\b(?:I|we|my|our|us)\b/i.exec(words.slice(0, LOOKED_AT));
  return first ? `which speak as “${first[0]}”` : 'by their wording and what stands around them';
}

/** Words of a quotation that are looked through, in UTF-16 units. */
const LOOKED_AT = 300;

/** The word around a lost character, with the character in place: `don’t`. Empty when it touches no word. */
export function restoredWord(lineText: string, loss: Loss): string {
  const [before, after] = wordAround(lineText, loss);
  return repairLine(before + after, [{ ...loss, offset: before.length }]).text.trim();
}

/** The letters and digits directly before and after the place. */
export function wordAround(
  lineText: string,
  { offset }: Pick<Loss, 'offset'>,
): [before: string, after: string] {
  const start = Math.max(0, offset - LONGEST_PART);
  const before = /[\p{L}\p{M}\p{N}'’.-]*$/u.exec(lineText.slice(start, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(lineText.slice(offset, offset + LONGEST_PART))?.[0] ?? '';
  return [before, after];
}

/** Largest distance in UTF-16 units between a lost quotation mark and the statement it opens or closes. */
const NEAR = 3;

/**
 * The statement whose content starts (or ends) at a lost quotation mark, or a point or comma away.
 *
 * @param onLine the statements of the line, in order of place
 */
export function statementAtMark(onLine: readonly Statement[], { kind, offset }: Loss): Statement | null {
  if (kind !== 'open-quote' && kind !== 'close-quote') return null;
  const low = firstNot(0, onLine.length, (index) => onLine[index]!.start < offset - NEAR);
  const found = onLine[kind === 'open-quote' ? low : startsBefore(onLine, low, offset)];
  if (!found) return null;
  const edge = kind === 'open-quote' ? found.start : found.end;
  return Math.abs(edge - offset) <= NEAR ? found : null;
}

/** Index of the last statement, not far from `from`, that starts before an offset. */
function startsBefore(onLine: readonly Statement[], from: number, offset: number): number {
  let index = from;
  while (index < onLine.length && onLine[index]!.start < offset) index++;
  return index - 1;
}
