import assert from 'node:assert/strict';
import { withoutCircumstances } from '../../../src/tagger/model/sourceEnd';
import { tokenise } from './tokens';

describe('the words for a speaker', () => {
  const without = (text: string): string => {
    const { passage, words } = tokenise(text);
    const { start, end } = withoutCircumstances(passage, { start: 0, end: words.length });
    return words.slice(start, end).join(' ');
  };

  it('end before the time of speaking and a clause about it', () => {
    for (const time of [
      'on Friday evening',
      'last week',
      'late last month',
      'this Friday',
      'last June',
      'in 2016',
      'when we asked him',
      'when we',
      'as he left',
      'in an interview with the Post',
      'in a short statement',
      ', referring to the strike',
    ])
      assert.equal(
        without(`Ada Lund${time.startsWith(',') ? '' : ' '}${time}`).replace(/ ,$/, ''),
        'Ada Lund',
        time,
      );
    assert.equal(without('The New York Times on Tuesday,'), 'The New York Times');
  });

  it('keep what only looks like it', () => {
    for (const text of [
      'Last week',
      'the word as he',
      'Black Friday',
      'the Mail on Sunday',
      'the Class of 2016',
      'A member in Elm',
    ])
      assert.equal(without(text), text);
  });
});
