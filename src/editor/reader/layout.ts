/** A paragraph with its lost characters put back and its encoded ones as what they stand for, cut where something changes. */
import type { DateMention, Loss, Rewriting, Statement } from '../../reading/reading';
import { repairLine, toRepaired } from '../../reading/repair';
import { dateTime, dateWords } from '../dateWords';
import { lossExplanation, statementAtMark } from '../lossWords';
import type { ReaderRun } from './readerModel';

/** A stretch of a repaired paragraph, in UTF-16 units. */
export interface Edge {
  readonly start: number;
  readonly end: number;
}

/** An encoded character in a repaired paragraph. */
interface Sign extends Edge {
  readonly stands: string;
}

/** Puts the lost characters back and cuts the paragraph where a statement, a restored character or a date begins or ends. */
export function layOut(
  text: string,
  losses: readonly Loss[],
  statements: readonly Statement[],
  dates: readonly DateMention[],
  articleDate: string | null,
  encoded: readonly Rewriting[] = [],
): { runs: ReaderRun[]; edges: Edge[] } {
  const repaired = repairLine(text, losses);
  const edgesOf = (spans: readonly { start: number; end: number }[]): Edge[] => {
    let at = 0;
    return spans.map((span) => {
      // Spans that overlap (none should) share no character.
      const start = Math.max(at, toRepaired(repaired, span.start, 'start'));
      const end = Math.max(start, toRepaired(repaired, span.end, 'end'));
      at = end;
      return { start, end };
    });
  };
  const signs = encoded.map(({ offset, length, text: stands }): Sign => {
    const start = toRepaired(repaired, offset);
    return { start, end: start + length, stands };
  });
  const edges = withMarks(repaired.text, edgesOf(statements), signs);
  const dateEdges = edgesOf(dates);
  const cuts = new Set<number>([0, repaired.text.length]);
  for (const { start, end } of [...edges, ...dateEdges, ...repaired.marks, ...signs])
    cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const inStatement = finder(edges);
  const inDate = finder(dateEdges);
  const inMark = finder(repaired.marks);
  const inSign = finder(signs);
  const runs: ReaderRun[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const mark = inMark(start);
    const date = inDate(start);
    const sign = inSign(start);
    const loss = mark === null ? null : repaired.marks[mark]!.loss;
    const mention = date === null ? null : dates[date]!;
    runs.push({
      text: sign === null ? repaired.text.slice(start, sorted[i + 1]) : signs[sign]!.stands,
      statement: inStatement(start),
      restored: loss && lossExplanation(text, loss, statementAtMark(statements, loss)),
      date: mention && { iso: dateTime(mention), words: dateWords(mention, articleDate).join(' ') },
    });
  }
  return { runs, edges };
}

/** The spans together with the quotation marks right around them: to a reader these belong to what is quoted. */
function withMarks(text: string, edges: readonly Edge[], signs: readonly Sign[]): Edge[] {
  let at = 0;
  return edges.map(({ start, end }, index) => {
    const limit = edges[index + 1]?.start ?? text.length;
    const opening = signs.find((each) => each.end === start) ?? signAt(text, start - 1);
    const first = OPENING.has(opening.stands) ? opening.start : start;
    // American papers put the comma or point before the closing mark.
    const behind = end + (/^[,.?!]/.test(text.slice(end, end + 1)) ? 1 : 0);
    const closing = signs.find((each) => each.start === behind) ?? signAt(text, behind);
    const last = CLOSING.has(closing.stands) && closing.end <= limit ? closing.end : end;
    const edge = { start: first < at ? start : first, end: last };
    at = last;
    return edge;
  });
}

const signAt = (text: string, start: number): Sign => ({ start, end: start + 1, stands: text.charAt(start) });

const OPENING = new Set('"“„«‘');
const CLOSING = new Set('"”»’');

/** Finds which of some spans, sorted and apart, holds an offset; for offsets that only grow. */
function finder(spans: readonly Edge[]): (offset: number) => number | null {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    const span = spans[next];
    return span && span.start <= offset ? next : null;
  };
}
