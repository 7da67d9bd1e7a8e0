import assert from 'node:assert/strict';
import { applyCorrections, type Correction } from '../../../src/reading/corrections';
import { isCorrected } from '../../../src/reading/corrections/corrected';
import { anchorOf, movedAnchor, type Anchor } from '../../../src/reading/corrections/anchor';
import { findAnchored } from '../../../src/reading/corrections/find';
import { whoIsMeant } from '../../../src/reading/corrections/meant';
import type { Person, Statement } from '../../../src/reading/reading';
import { runSteps } from '../../../src/steps';
import { person } from '../made/readings';

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
  runSteps(applyCorrections(statements, corrections, known, []));
const find = (statements: readonly Statement[], anchors: readonly Anchor[], lines: readonly string[] = []) =>
  runSteps(findAnchored(statements, anchors, lines));
const speakers = (statements: readonly Statement[]) => statements.map(({ speaker }) => speaker.name);
const ferry = statement(5, 'I dont think the ferry will run on Sunday');
const bridge = statement(9, 'The bridge is not for sale');

describe('corrections', () => {
  const correction = { text: ferry.text, line: 5, start: 0, speaker: 'Ida Moor' };

  it('take a name as it is typed where the user says so', () => {
    const typed = { ...correction, speaker: 'I. Moor' };
    assert.deepEqual(speakers(apply([ferry], [typed])), ['Ida Moor']);
    const [set] = apply([ferry], [{ ...typed, asTyped: true }]);
    assert.deepEqual([set!.speaker.name, set!.speaker.person], ['I. Moor', null]);
  });

  it('name the speaker, as a person of the file where there is one', () => {
    const [first, second] = apply([ferry, bridge], [correction]);
    assert.deepEqual(
      { person: first!.speaker.person, name: first!.speaker.name, confidence: first!.speaker.confidence },
      { person: 0, name: 'Ida Moor', confidence: 1 },
    );
    assert.deepEqual(first!.speaker.evidence, [{ code: 'corrected' }]);
    assert.ok(isCorrected(first!) && !isCorrected(bridge));
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
    assert.deepEqual(find([other, bridge], [correction]), [null]);
    assert.deepEqual(speakers(apply([other, bridge], [correction])), [null, null]);
  });

  it('tell statements of the same words apart by their lines', () => {
    const again = statement(30, ferry.text);
    assert.deepEqual(find([ferry, again], [correction]), [ferry]);
    assert.deepEqual(find([ferry, again], [{ ...correction, line: 28 }]), [again]);
  });
});

describe('corrections of statements of the same words', () => {
  const SPEAKERS = ['Ida Moor', 'Otto Brandt'];
  /** Statements `We will win` in the lines of a text that have them, the content alone. */
  function statementsOf(lines: readonly string[], words = 'We will win'): Statement[] {
    return lines.flatMap((text, index) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ ...statement(index + 1, words), start, end: start + words.length }];
    });
  }
  const head = ['Harbour vote', '20240101', 'https://news.example/', 'The town votes on Sunday.'];
  const file = (ida: string, otto: string, ...inserted: string[]): string[] => [
    ...head,
    ...inserted,
    'Posters hang everywhere.',
    ida,
    'The two have met before.',
    otto,
  ];
  const told = file('We will win, Ida Moor said.', 'We will win, Otto Brandt said.');
  const alone = file('We will win', 'We will win');
  const corrections = (lines: readonly string[]): Correction[] =>
    statementsOf(lines).map((each, index) => ({ ...anchorOf(each, lines), speaker: SPEAKERS[index]! }));
  const linesFound = (lines: readonly string[], anchors: readonly Anchor[], words?: string) =>
    find(statementsOf(lines, words), anchors, lines).map((each) => each?.line ?? null);
  const inserted = ['One.', 'Two.', 'Three.'];

  it('stay with their own statements when lines are put in above', () => {
    const now = file('We will win, Ida Moor said.', 'We will win, Otto Brandt said.', ...inserted);
    assert.deepEqual(linesFound(now, corrections(told)), [9, 11]);
  });

  it('go by what stands around when paragraphs are shuffled', () => {
    const shuffled = file('We will win, Otto Brandt said.', 'We will win, Ida Moor said.', ...inserted);
    assert.deepEqual(linesFound(shuffled, corrections(told)), [11, 9]);
  });

  it('keep their order where nothing else tells them apart, whichever came first', () => {
    // As they were stored once, without what stands around.
    const bare = SPEAKERS.map((speaker, i) => ({ text: 'we will win', line: 6 + 2 * i, start: 0, speaker }));
    const now = file('We will win', 'We will win', ...inserted);
    assert.deepEqual(linesFound(now, bare), [9, 11]);
    assert.deepEqual(linesFound(now, [...bare].reverse()), [11, 9]);
    assert.deepEqual(linesFound(now, corrections(alone)), [9, 11]);
  });

  it('wait for a statement that is gone, and do not take another’s', () => {
    const [ida] = corrections(told);
    const now = file('', 'We will win, Otto Brandt said.');
    assert.deepEqual(linesFound(now, [ida!]), [null]);
    assert.deepEqual(linesFound(now, corrections(told)), [null, 8]);
    assert.deepEqual(linesFound(told, corrections(told)), [6, 8]);
  });

  it('find a statement that has been changed bit by bit, and its first words again', () => {
    const steps = [
      'The old ferry will run on Sunday at last',
      'The ferry will run on Sunday at last',
      'The ferry will run on Monday',
      'The ferry will not run on Monday morning',
    ];
    const texts = steps.map((words) => statementsOf(file(words, ''), words)[0]!);
    let anchor: Anchor = anchorOf(texts[0]!, file(steps[0]!, ''));
    assert.deepEqual(find([texts[3]!], [anchor], file(steps[3]!, '')), [null]);
    for (const [index, now] of texts.entries()) {
      const lines = file(steps[index]!, '');
      assert.deepEqual(find([now], [anchor], lines), [now]);
      anchor = movedAnchor(anchor, now, lines);
    }
    assert.equal(anchor.text, steps[3]);
    assert.deepEqual(find([texts[0]!], [anchor], file(steps[0]!, '')), [texts[0]]);
    const elsewhere = { ...texts[2]!, line: 40 };
    assert.equal(movedAnchor(anchor, elsewhere, []), anchor, 'may be another’s');
  });

  it('are not about one statement twice; the later one has it', () => {
    const lines = file('We will win, Ida Moor said.', '');
    const [first] = corrections(lines);
    assert.deepEqual(linesFound(lines, [first!, { ...first!, speaker: 'Otto Brandt' }]), [null, 6]);
  });
});

describe('whom a typed name means', () => {
  const people = [
    { ...person(0, 'Sergei Vetlov'), aliases: ['Vetlov'] },
    person(1, 'Ida Moor'),
    person(2, 'Jón Moor'),
    { ...person(3, 'Tom O’Dell'), aliases: ['ODell', 'Big Tom'] },
    person(4, 'Brandt'),
  ];
  const organisations = [{ id: 0, name: 'Harbour Board', mentions: [] }];
  const meant = (name: string) => whoIsMeant(name, { people, organisations });

  it('is somebody of the article, by surname, alias or another spelling', () => {
    for (const [typed, id] of [
      ['Vetlov', 0],
      ['vetlov', 0],
      ['Sergey Vetlov', 0],
      ['S. Vetlov', 0],
      ['jon moor', 2],
      ['O’Dell', 3],
      ['Big Tom', 3],
      ['Brandt', 4],
    ] as const) {
      assert.equal(meant(typed).person, id, typed);
      assert.equal(meant(typed).name, people[id]!.name);
    }
    assert.deepEqual(meant('harbour board'), { person: null, organisation: 0, name: 'Harbour Board' });
  });

  it('is somebody else where it means nobody there, or several', () => {
    for (const typed of ['Moor', 'Ivan Vetlov', 'Otto Brandt', 'Una Holm', '李', '']) {
      assert.deepEqual(meant(typed), { person: null, organisation: null, name: typed }, typed);
    }
  });
});
