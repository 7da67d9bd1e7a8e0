import assert from 'node:assert/strict';
import { shifted, type Change } from '../../../src/editor/corrections/shift';
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
