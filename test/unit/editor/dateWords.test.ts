import assert from 'node:assert/strict';
import { dateWords, periodShort, periodWords } from '../../../src/editor/dateWords';

const mention = { line: 4, start: 0, end: 6, text: 'Sunday', alternative: null };

describe('Words about dates', () => {
  it('name days, months, years and spans', () => {
    assert.match(periodWords('2022-01-09', '2022-01-09'), /^Sunday,? 9 January 2022$/);
    assert.equal(periodWords('2021-06-01', '2021-06-30'), 'June 2021');
    assert.equal(periodWords('2024-02-01', '2024-02-29'), 'February 2024');
    assert.equal(periodWords('2021-01-01', '2021-12-31'), '2021');
    assert.match(
      periodWords('2024-02-01', '2024-02-28'),
      /^Thursday,? 1 February 2024 to Wednesday,? 28 February 2024$/,
    );
  });

  it('say what they are relative to', () => {
    const words = dateWords({ ...mention, from: '2022-01-09', to: '2022-01-09' }, '2022-01-10');
    assert.equal(words.length, 2);
    assert.match(words[1]!, /^Relative to the article’s date, Monday,? 10 January 2022\.$/);
    assert.equal(dateWords({ ...mention, from: '2022-01-09', to: '2022-01-09' }, null).length, 1);
  });

  it('say when it could be another', () => {
    const two = {
      ...mention,
      from: '2022-01-09',
      to: '2022-01-09',
      alternative: { from: '2022-01-16', to: '2022-01-16' },
    };
    assert.match(dateWords(two, null)[1]!, /^Or Sunday,? 16 January 2022: the text does not settle which\.$/);
    assert.equal(periodShort(two), '2022-01-09?');
    assert.equal(
      periodShort({ ...mention, from: '2021-06-01', to: '2021-06-30' }),
      '2021-06-01 – 2021-06-30',
    );
  });
});
