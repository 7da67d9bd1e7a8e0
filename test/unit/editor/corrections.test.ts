import assert from 'node:assert/strict';
import { shifted, type Change } from '../../../src/editor/corrections/shift';
import { parseExported } from '../../../src/reading/corrections/exported';
import { undoneWords } from '../../../src/editor/corrections/undone';
import { readStored } from '../../../src/editor/corrections/stored';

describe('stored corrections', () => {
  const change = (from: [number, number], to: [number, number], text: string): Change => ({
    range: {
      start: { line: from[0] },
      end: { line: to[0], character: to[1] },
    },
    text,
  });
  const place = { line: 6, start: 10 };
  const lineAfter = (...changes: Change[]): number => shifted(place, changes).line;

  it('move with the lines above them', () => {
    assert.equal(lineAfter(change([2, 0], [2, 0], 'One.\nTwo.\r\nThree.\n')), 9);
    assert.equal(lineAfter(change([1, 4], [3, 0], '')), 4);
    assert.equal(lineAfter(change([5, 0], [5, 0], 'Before.\n')), 7, 'in front of it in its line');
    assert.equal(lineAfter(change([3, 0], [4, 0], ''), change([1, 0], [1, 0], '\n\n')), 7);
  });

  it('stay where they are when something behind them changes', () => {
    assert.equal(lineAfter(change([5, 30], [5, 30], '\n')), 6);
    assert.equal(lineAfter(change([7, 0], [9, 0], '')), 6);
    assert.equal(shifted(place, [change([2, 0], [2, 3], 'abc')]), place);
  });

  it('are read in the form of earlier versions too', () => {
    const now = { text: 'We won.', line: 4, start: 2, around: '', speaker: null };
    const stored = { 'file:///a.seed': [{ content: 'we won', line: 7, speaker: 'Ida Moor' }, now] };
    const read = readStored(stored);
    assert.deepEqual(read[0]![0], 'file:///a.seed');
    const [old, same] = read[0]![1];
    assert.deepEqual([old!.text, old!.line, old!.start, old!.speaker], ['we won', 7, 0, 'Ida Moor']);
    assert.deepEqual(same, now);
    assert.deepEqual(readStored(undefined), []);
  });
});

describe('exported corrections', () => {
  it('are read again, and what is none is left out', () => {
    const good = { line: 9, statement: 'We will win,', speaker: 'Una Holm', found: true };
    const corrections = [
      {
        file: 'a.seed',
        corrections: [
          good,
          { ...good, speaker: null, asTyped: true },
          { line: 'x' },
          7,
          { ...good, speaker: '' },
        ],
      },
      { file: 'b.seed', corrections: [] },
      { corrections: [good] },
    ];
    const read = { line: 9, text: 'We will win,', speaker: 'Una Holm', asTyped: false };
    assert.deepEqual(parseExported(JSON.stringify({ corrections })), [
      { file: 'a.seed', corrections: [read, { ...read, speaker: null, asTyped: true }] },
    ]);
    for (const text of ['', '[]', '{}', '{"corrections": 7}', 'null'])
      assert.equal(parseExported(text), null, text);
  });
});

describe('the last correction undone', () => {
  const said = { text: 'We will win,', line: 9 };

  it('is told with the words, the place and the names', () => {
    const file = 'a.seed';
    const una = { ...said, speaker: 'Una Holm' };
    assert.equal(
      undoneWords([{ file, gone: [una], back: [] }]),
      'Last correction undone: “We will win,” (a.seed, line 9) is no longer set to Una Holm. The speaker is inferred again.',
    );
    assert.equal(
      undoneWords([{ file, gone: [{ ...said, speaker: null }], back: [una] }]),
      'Last correction undone: “We will win,” (a.seed, line 9) is set to Una Holm again, no longer set to nobody named.',
    );
    assert.equal(
      undoneWords([{ file, gone: [], back: [una] }]),
      'Last correction undone: “We will win,” (a.seed, line 9) is set to Una Holm again.',
    );
    assert.equal(
      undoneWords([{ file, gone: [una, una, una], back: [] }]),
      'Last correction undone: 3 statements in a.seed are no longer set to Una Holm. The speaker is inferred again.',
    );
    assert.equal(
      undoneWords([{ file, gone: [], back: [] }]),
      'The last correction in a.seed was gone already.',
    );
  });

  it('is told by the number of statements where several are corrected at once', () => {
    const una = { ...said, speaker: 'Una Holm' };
    const otto = { ...said, speaker: 'Otto Brandt' };
    const a = { file: 'a.seed', gone: [una, otto], back: [] };
    const before = 'are as they were before.';
    assert.equal(undoneWords([a]), `Last corrections undone: 2 statements in a.seed ${before}`);
    assert.equal(
      undoneWords([{ ...a, gone: [una, una], back: [otto] }]),
      `Last corrections undone: 2 statements in a.seed ${before}`,
    );
    const b = { file: 'b.seed', gone: [una], back: [una] };
    assert.equal(undoneWords([a, b]), `Last corrections undone: 3 statements in 2 files ${before}`);
    const nothing = { file: 'c.seed', gone: [], back: [] };
    assert.match(undoneWords([nothing, b]), /^Last correction undone: “We will win,” \(b\.seed, line 9\)/);
  });
});
