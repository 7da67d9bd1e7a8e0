/** Who worked on an article, as agencies print it: `(Reporting by Ada Lund in ELM; Editing by Bo Ek)`. */
import { Clue, type NameCandidate } from './nameCandidate';

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
