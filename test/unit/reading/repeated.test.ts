import assert from 'node:assert/strict';
import { nameRepeated } from '../../../src/reading/speakers/repeated';
import { evidenceWords } from '../../../src/reading/speakers/evidenceWords';
import { runSteps } from '../../../src/steps';
import type { Person, Statement, StatementKind } from '../../../src/reading/reading';
import { NOBODY, person } from '../made/readings';

const LUND: Person = { ...person(0, 'Ada Lund'), gender: 'female' };
const EK: Person = { ...person(1, 'Bo Ek'), gender: 'male' };

const WORDS = 'We wont pay a crown for this harbour.';

interface Made {
  readonly by?: Person;
  readonly printed?: string;
  readonly kind?: StatementKind;
  readonly attribution?: number;
}

function said(
  line: number,
  text: string,
  { by, printed, kind = 'direct', attribution = line }: Made = {},
): Statement {
  const span = { line, start: 0, end: text.length, text };
  return {
    ...span,
    ...{ kind, inferred: true, confidence: 0.9, attribution, cue: null },
    source: printed === undefined ? null : { ...span, text: printed },
    speaker: by
      ? { ...NOBODY, person: by.id, name: by.name, confidence: 0.9 }
      : { ...NOBODY, printed: printed ?? null, evidence: [{ code: 'no-source' }] },
  };
}

const named = (...statements: Statement[]): Statement[] => runSteps(nameRepeated(statements, [LUND, EK]));
const last = (...statements: Statement[]): string | null => named(...statements).at(-1)!.speaker.name;

describe('words that a file prints twice', () => {
  it('are theirs who say them where somebody is named', () => {
    const [, pulled] = named(
      said(4, WORDS, { by: LUND }),
      said(9, '“We won’t pay a crown for this harbour”'),
    );
    assert.equal(pulled!.speaker.name, 'Ada Lund');
    assert.equal(pulled!.speaker.confidence, 0.9);
    assert.deepEqual(
      pulled!.speaker.candidates.map(({ name }) => name),
      ['Ada Lund'],
    );
    assert.deepEqual(pulled!.speaker.evidence.map(evidenceWords), [
      'says the same words in line 4',
      'the file prints no speaker here',
    ]);
  });

  it('are, whatever they are called elsewhere', () => {
    for (const printed of ['she', 'one official', 'The mayor'])
      assert.equal(last(said(4, WORDS, { by: LUND }), said(9, WORDS, { printed })), 'Ada Lund', printed);
    assert.equal(last(said(4, WORDS, { by: LUND }), said(9, WORDS, { printed: 'he' })), null);
    assert.equal(last(said(4, WORDS, { by: EK }), said(9, WORDS, { printed: 'they' })), null);
  });

  it('are a part of what they say', () => {
    const whole = said(4, `It is old and it leaks. ${WORDS} That is all there is to say.`, { by: LUND });
    assert.equal(last(whole, said(9, WORDS)), 'Ada Lund');
    assert.equal(last(whole, said(9, `${WORDS} Nobody asked us about it before.`)), null);
  });

  it('have one speaker in all parts of a statement', () => {
    const [, first, second] = named(
      said(4, WORDS, { by: LUND }),
      said(9, 'It is late', { attribution: 7, printed: 'she' }),
      said(9, WORDS, { attribution: 7, printed: 'she' }),
    );
    assert.deepEqual([first!.speaker.name, second!.speaker.name], ['Ada Lund', 'Ada Lund']);
  });

  it('are nobody’s where two say them, where they are few, or where somebody is named already', () => {
    assert.equal(last(said(4, WORDS, { by: LUND }), said(5, WORDS, { by: EK }), said(9, WORDS)), null);
    assert.equal(last(said(4, 'It is too late.', { by: LUND }), said(9, 'It is too late.')), null);
    assert.equal(last(said(4, WORDS, { by: LUND }), said(9, WORDS, { by: EK })), 'Bo Ek');
  });

  it('are many where they are reported', () => {
    const long = `${WORDS.slice(0, -1)} since it was the town that let it rot for years.`;
    for (const [text, speaker] of [
      [WORDS, null],
      [long, 'Ada Lund'],
    ] as const)
      assert.equal(last(said(4, text, { by: LUND }), said(9, text, { kind: 'indirect' })), speaker);
  });

  it('say nothing of who is denied to have said them, or whom nobody names', () => {
    const denied: Statement = { ...said(9, WORDS), stance: 'denied' };
    assert.equal(last(said(4, WORDS, { by: LUND }), denied), null);
    const asked = said(9, WORDS);
    const question: Statement = { ...asked, speaker: { ...asked.speaker, evidence: [{ code: 'asked' }] } };
    assert.equal(last(said(4, WORDS, { by: LUND }), question), null);
  });
});
