/** How sure a reading is of something, in the words of cards, pages and copies alike. */
import { isCorrected } from './corrections/corrected';
import type { Candidate, Statement } from './reading';

/** A probability in words and figures: `very likely (94%)`. */
export function confidenceWords(probability: number): string {
  const percent = Math.round(Math.min(1, Math.max(0, probability)) * 100);
  return `${confidenceWord(percent)} (${percent}%)`;
}

function confidenceWord(percent: number): string {
  if (percent >= 98) return 'practically certain';
  if (percent >= 90) return 'very likely';
  if (percent >= 70) return 'likely';
  if (percent >= 40) return 'uncertain';
  return 'a guess';
}

/** Who may be the speaker where nobody is asserted: `perhaps Ada Lund (31%), Bo Ek (20%)`; empty for nobody. */
export function perhapsWords(candidates: readonly Candidate[]): string {
  const words = candidates.map(({ name, confidence }) => `${name} (${Math.round(confidence * 100)}%)`);
  return words.length === 0 ? '' : `perhaps ${words.join(', ')}`;
}

/**
 * What is said of a speaker whom nobody is asserted for: that the file names nobody, only where it names nobody who could be meant.
 *
 * @param statements those of the speaker
 */
export function unnamedWords(statements: readonly Statement[]): string {
  const open = statements.some((each) => each.speaker.candidates.length > 0 && !isCorrected(each));
  return open ? 'not certain who, or not named in this file' : 'not named in this file';
}

/** Words with a capital, as they open a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where a speaker is the user's own correction. */
export const SET_BY_YOU = 'set by you';

/** How sure the name of a statement's speaker is: `likely (81%)`, or that the user has set it. */
export function speakerSureness(statement: Statement): string {
  return isCorrected(statement) ? SET_BY_YOU : confidenceWords(statement.speaker.confidence);
}
