import assert from 'node:assert/strict';
import { outOfBrackets } from '../../../src/tagger/statements/brackets';
import { speakersOf, tokenise } from './tokens';

describe('names before brackets', () => {
  it('speak, rather than what stands in the brackets', () => {
    assert.deepEqual(
      speakersOf('Councillor Ada Moss (Lab, Eastfield) said the council had consulted widely.'),
      ['Ada Moss'],
    );
  });

  it('begin a source that begins in the brackets', () => {
    const { passage, words } = tokenise('The town wept. Ada Moss (Lab, Elm) said so, Bo Lund (no) wept.');
    const widened = (from: number, until: number): string => {
      const { start, end } = outOfBrackets(passage, { start: from, end: until });
      return words.slice(start, end).join(' ');
    };
    const elm = words.indexOf('Elm');
    assert.equal(widened(elm, elm + 1), 'Ada Moss ( Lab , Elm )');
    assert.equal(widened(elm, elm + 2), 'Ada Moss ( Lab , Elm )');
    assert.equal(widened(elm, elm + 3), 'Elm ) said');
    const town = words.indexOf('town');
    assert.equal(widened(town, town + 1), 'town');
  });
});
