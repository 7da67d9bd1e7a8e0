/** What agencies print around an article: `WASHINGTON`, `(Reporting by Ada Lund in ELM; Editing by Bo Ek)`, `Reuters`. */
import { Clue, type NameCandidate } from './nameCandidate';
import { isPlace } from '../places';
import { wordKey } from '../words';

/** Whether a word is a place in capitals, as datelines have it. @param text as printed */
export function isDateline(text: string): boolean {
  return /^\p{Lu}{4,}$/u.test(text) && isPlace(wordKey(text));
}

/** Whether a word is an agency that gives credit for pictures, and stands before a name where a line break is lost. @param text as printed */
export function isPictureAgency(text: string): boolean {
  return /^(?:Reuters|REUTERS|EPA|AFP|Getty|Shutterstock)$/.test(text);
}

const CREDIT =
  /(?:^|[\s(;])(?:Editing|Edited|Reporting|Compiled|Writing|Photography|Graphics?|[Aa]dditional reporting) by (?=\p{Lu})/gu;

/** Longest credit, in UTF-16 units. */
const LONGEST = 400;

/** Names, those in a credit marked as such. @param text of their passage */
export function withCredits(names: readonly NameCandidate[], text: string): readonly NameCandidate[] {
  if (names.length === 0 || !/ing by |ed by |hics? by |raphy by /.test(text)) return names;
  const credits = [...text.matchAll(CREDIT)].map(({ index }) => {
    const close = text.indexOf(')', index);
    return { start: index, end: Math.min(close < 0 ? text.length : close, index + LONGEST) };
  });
  if (credits.length === 0) return names;
  return names.map((name) =>
    credits.some(({ start, end }) => name.start >= start && name.end <= end)
      ? { ...name, clues: name.clues | Clue.credit }
      : name,
  );
}
