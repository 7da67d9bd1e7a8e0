import assert from 'node:assert/strict';
import { applyCorrections, contentKey, findCorrected } from '../../../src/reading/corrections';
import type { Correction } from '../../../src/reading/corrections';
import type { Person, Statement } from '../../../src/reading/reading';
import { runSteps } from '../../../src/reading/steps';

const ida: Person = {
  id: 0,
  name: 'Ida Moor',
  aliases: ['Moor'],
  official: false,
  offices: [],
  mentions: [{ line: 4, start: 0, end: 8 }],
  introduction: 0,
  gender: 'female',
};
const known = { people: [ida], organisations: [] };

function statement(line: number, text: string, attribution = line): Statement {
  return {
    kind: 'direct',
    line,
    start: 0,
    end: text.length,
    text,
    inferred: true,
    confidence: 0.9,
    attribution,
    cue: null,
    source: null,
    speaker: {
      person: null,
      organisation: null,
      name: null,
      together: [],
      printed: 'she',
      confidence: 0,
      candidates: [],
      evidence: [],
    },
  };
}

const apply = (statements: readonly Statement[], corrections: readonly Correction[]) =>
  runSteps(applyCorrections(statements, corrections, known));
const speakers = (statements: readonly Statement[]) => statements.map(({ speaker }) => speaker.name);
const ferry = statement(5, 'I dont think the ferry will run on Sunday');
const bridge = statement(9, 'The bridge is not for sale');

describe('corrections', () => {
  const correction = { content: contentKey(ferry.text), line: 5, speaker: 'Ida Moor' };

  it('name the speaker, as a person of the file where there is one', () => {
    const [first, second] = apply([ferry, bridge], [correction]);
    assert.deepEqual(
      { person: first!.speaker.person, name: first!.speaker.name, confidence: first!.speaker.confidence },
      { person: 0, name: 'Ida Moor', confidence: 1 },
    );
    assert.deepEqual(first!.speaker.evidence, [{ code: 'corrected' }]);
    assert.equal(first!.speaker.printed, 'she');
    assert.equal(second, bridge);
  });

  it('may name somebody whom the file does not', () => {
    const [first] = apply([ferry], [{ ...correction, speaker: 'Otto Brandt' }]);
    assert.deepEqual([first!.speaker.name, first!.speaker.person], ['Otto Brandt', null]);
  });

  it('may say that nobody is named', () => {
    const named = { ...ferry, speaker: { ...ferry.speaker, name: 'Ida Moor', person: 0, confidence: 0.8 } };
    const [first] = apply([named], [{ ...correction, speaker: null }]);
    assert.deepEqual(
      [first!.speaker.name, first!.speaker.person, first!.speaker.confidence],
      [null, null, 0],
    );
  });

  it('hold for all parts of one attribution', () => {
    const rest = statement(5, 'and I told them so', 5);
    assert.deepEqual(speakers(apply([ferry, rest, bridge], [correction])), ['Ida Moor', 'Ida Moor', null]);
  });

  it('survive moved lines, marks put back and a word changed', () => {
    for (const text of [
      'I don’t think the ferry will run on Sunday,',
      'I dont think the ferry will run on Monday',
      'I  DONT think the ferry will run on Sunday',
    ]) {
      assert.deepEqual(
        speakers(apply([bridge, statement(40, text)], [correction])),
        [null, 'Ida Moor'],
        text,
      );
    }
  });

  it('do not jump to another statement when theirs is gone', () => {
    const other = statement(5, 'The ferry will run on Friday and I will be on it');
    assert.deepEqual(runSteps(findCorrected([other, bridge], [correction])), [null]);
    assert.deepEqual(speakers(apply([other, bridge], [correction])), [null, null]);
  });

  it('tell statements of the same words apart by their lines', () => {
    const again = statement(30, ferry.text);
    assert.deepEqual(runSteps(findCorrected([ferry, again], [correction])), [ferry]);
    assert.deepEqual(runSteps(findCorrected([ferry, again], [{ ...correction, line: 28 }])), [again]);
  });
});
