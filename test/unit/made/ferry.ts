import type { Span } from '../../../src/article/article';
import type {
  Organisation,
  Person,
  Reading,
  Speaker,
  Statement,
  StatementKind,
  TextSpan,
} from '../../../src/reading/reading';
import { NOBODY, person as personWith, readingOf } from './readings';

/** An article about invented people. Lines 4 to 7 are its paragraphs. */
export const TEXT = `Ferry Strike Ends After Nine Days
20240305
https://example.org/ferry
“The boats will run,” Mayor Ada Moss said. “On Friday.”
She said the strike had cost the town its summer.
Nobody believed it, he told reporters.
Ben Hale, who owns a boat, was there. The Harbour Board said it would pay.
`;

/** The place of the n-th (from 0) occurrence of a text in the article. */
export function find(text: string, nth = 0): TextSpan {
  const lines = TEXT.split('\n');
  let left = nth;
  for (const [index, line] of lines.entries()) {
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
      if (left-- === 0) return { line: index + 1, start: at, end: at + text.length, text };
    }
  }
  throw new Error(`“${text}” is not there ${nth + 1} times`);
}

/** A person with mentions, and with an office that the article prints. */
export function person(id: number, name: string, mentions: Span[], office?: TextSpan): Person {
  const offices: Person['offices'] = office
    ? [
        {
          title: office.text,
          country: null,
          body: null,
          source: 'article',
          printed: office.text,
          span: office,
          status: 'current',
          from: null,
          to: null,
          basis: null,
        },
      ]
    : [];
  return personWith(id, name, offices, mentions);
}

/** A statement. */
export function statement(
  kind: StatementKind,
  content: TextSpan,
  attribution: number,
  speaker: Partial<Speaker>,
  frame: { cue?: TextSpan; source?: TextSpan; inferred?: boolean } = {},
): Statement {
  return {
    ...content,
    kind,
    inferred: frame.inferred ?? false,
    confidence: 0.9,
    attribution,
    cue: frame.cue ?? null,
    source: frame.source ?? null,
    speaker: { ...NOBODY, ...speaker },
  };
}

/** The reading of `TEXT`, made by hand; parts of it may be replaced. */
export function makeReading(parts: Partial<Reading> = {}): Reading {
  const moss = person(0, 'Ada Moss', [find('Ada Moss')], find('Mayor'));
  const hale = person(1, 'Ben Hale', [find('Ben Hale')]);
  const board: Organisation = { id: 0, name: 'Harbour Board', mentions: [find('Harbour Board')] };
  const { line, start } = find('he told');
  const pronoun = { line, start, end: start + 2, text: 'he' };
  const mossSpeaks = { person: 0, name: 'Ada Moss', confidence: 0.97 };
  return readingOf(TEXT, {
    people: [moss, hale],
    organisations: [board],
    statements: [
      statement(
        'direct',
        find('“The boats will run,”'),
        0,
        { ...mossSpeaks, printed: 'Mayor Ada Moss', evidence: [{ code: 'same-sentence' }] },
        { cue: find('said'), source: find('Mayor Ada Moss') },
      ),
      statement(
        'direct',
        find('“On Friday.”'),
        0,
        { ...mossSpeaks, printed: 'Mayor Ada Moss' },
        { cue: find('said'), source: find('Mayor Ada Moss') },
      ),
      statement(
        'indirect',
        find('the strike had cost the town its summer.'),
        1,
        { ...mossSpeaks, printed: 'She', confidence: 0.8 },
        { cue: find('said', 1), source: find('She'), inferred: true },
      ),
      statement(
        'direct',
        find('Nobody believed it'),
        2,
        {
          printed: 'he',
          confidence: 0.4,
          candidates: [{ person: 1, organisation: null, name: 'Ben Hale', confidence: 0.4 }],
        },
        { cue: find('told'), source: pronoun, inferred: true },
      ),
      statement(
        'indirect',
        find('it would pay'),
        3,
        { organisation: 0, name: 'Harbour Board', printed: 'The Harbour Board', confidence: 0.95 },
        { cue: find('said', 2), source: find('The Harbour Board'), inferred: true },
      ),
    ],
    summary: [{ line: 5, start: 0, end: 49 }],
    ...parts,
  });
}

/** The reading of `TEXT` in which Ben Hale says with Ada Moss what she says first. */
export function makeJointReading(): Reading {
  const made = makeReading();
  const [first, ...rest] = made.statements;
  const together = [{ person: 1, organisation: null, name: 'Ben Hale' }];
  return { ...made, statements: [{ ...first!, speaker: { ...first!.speaker, together } }, ...rest] };
}
