/** Finds what a reading says about a position. Every list of a reading is sorted by place, so nothing is indexed. */
import type { Span } from '../article/article';
import type { Organisation, Person, Reading, Statement } from '../reading/reading';
import { introductionOf } from '../reading/bySpeaker';
import { firstOnLine } from '../reading/byLine';

/** Someone or something with a name, at one place of the text. */
export interface Reference {
  readonly person: Person | null;
  readonly organisation: Organisation | null;
  readonly span: Span;
  /** The text has a pronoun or another word there, and the name is what the reading asserts. */
  readonly inferred: boolean;
}

/** Whether an offset lies in a span, its end included (as an editor's cursor behind a word counts as on it). */
export function touches(span: Span, line: number, offset: number): boolean {
  return span.line === line && span.start <= offset && offset <= span.end;
}

/** The person or organisation that a position names: by name, or by a word whose speaker is asserted. */
export function referenceAt(reading: Reading, line: number, offset: number): Reference | null {
  for (const person of reading.people) {
    const span = touching(person.mentions, line, offset);
    if (span) return { person, organisation: null, span, inferred: false };
  }
  for (const organisation of reading.organisations) {
    const span = touching(organisation.mentions, line, offset);
    if (span) return { person: null, organisation, span, inferred: false };
  }
  for (const statement of onLine(reading.statements, line)) {
    const { source, speaker } = statement;
    if (!source || !touches(source, line, offset)) continue;
    const person = speaker.person === null ? null : (reading.people[speaker.person] ?? null);
    const organisation =
      speaker.organisation === null ? null : (reading.organisations[speaker.organisation] ?? null);
    if (person || organisation) return { person, organisation, span: source, inferred: true };
  }
  return null;
}

/** All places that name a person or organisation, and the words for which it is asserted, in file order. */
export function referencesOf(reading: Reading, { person, organisation }: Reference): Reference[] {
  const mentions = person?.mentions ?? organisation?.mentions ?? [];
  const references: Reference[] = mentions.map((span) => ({ person, organisation, span, inferred: false }));
  let last: Span | null = null;
  for (const { source, speaker } of reading.statements) {
    if (!source || (person ? speaker.person !== person.id : speaker.organisation !== organisation?.id))
      continue;
    const named = onLine(mentions, source.line).some((m) => m.start < source.end && source.start < m.end);
    const repeated = last?.line === source.line && last.start === source.start;
    if (!named && !repeated) references.push({ person, organisation, span: source, inferred: true });
    last = source;
  }
  return references.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
}

/** Where what a reference names is introduced in full. */
export function introductionOfReference({ person, organisation }: Reference): Span | null {
  return person ? introductionOf(person) : (organisation?.mentions[0] ?? null);
}

/**
 * The statements a position belongs to, by their content, cue or source; the one with the closest content first. A cursor
 * behind the marks that end a sentence, or before those that open it, is still at what they belong to.
 */
export function statementsAt(reading: Reading, line: number, offset: number): Statement[] {
  const text = reading.article.lines[line - 1] ?? '';
  // The End key goes behind blanks that nobody sees.
  const end = Math.min(offset, text.trimEnd().length);
  for (const at of [offset, pastMarks(text, end, -1), pastMarks(text, offset, 1)]) {
    const found = statementsTouched(reading, line, at);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where the marks beside an offset end, to the left of it or to the right. */
function pastMarks(text: string, offset: number, step: -1 | 1): number {
  let at = offset;
  while (/[^\p{L}\p{N}\s]/u.test(text[step < 0 ? at - 1 : at] ?? ' ')) at += step;
  return at;
}

function statementsTouched(reading: Reading, line: number, offset: number): Statement[] {
  const inContent: Statement[] = [];
  const inFrame: Statement[] = [];
  for (const statement of onLine(reading.statements, line)) {
    const { cue, source } = statement;
    if (touches(statement, line, offset)) inContent.push(statement);
    else if ((cue && touches(cue, line, offset)) || (source && touches(source, line, offset))) {
      inFrame.push(statement);
    }
  }
  return [...inContent, ...inFrame];
}

/** The statement that a sentence has a part of; where it has several, the one nearest to an offset. */
export function nearestStatement(
  reading: Reading,
  { line, start, end }: Span,
  offset: number,
): Statement | undefined {
  let nearest: Statement | undefined;
  let least = Infinity;
  for (const statement of onLine(reading.statements, line)) {
    for (const part of [statement, statement.cue, statement.source]) {
      if (part?.line !== line || part.end <= start || part.start >= end) continue;
      const distance = Math.max(part.start - offset, offset - part.end);
      if (distance < least) [nearest, least] = [statement, distance];
    }
  }
  return nearest;
}

/** Something in a line (from 1). */
type InLine = Pick<Span, 'line'>;

/** The part of a list, sorted by place, that is on one line. */
export function onLine<T extends InLine>(items: readonly T[], line: number): readonly T[] {
  return onLines(items, line, line);
}

/** The part of a list, sorted by place, from the first to the last of some lines. */
export function onLines<T extends InLine>(items: readonly T[], first: number, last: number): readonly T[] {
  return items.slice(firstOnLine(items, first), firstOnLine(items, last + 1));
}

function touching(spans: readonly Span[], line: number, offset: number): Span | null {
  for (let i = firstOnLine(spans, line); i < spans.length && spans[i]!.line === line; i++) {
    if (touches(spans[i]!, line, offset)) return spans[i]!;
  }
  return null;
}
