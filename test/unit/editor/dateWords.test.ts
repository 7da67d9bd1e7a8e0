import assert from 'node:assert/strict';
import { dateTime, dateWords, isEvident, periodShort, periodWords } from '../../../src/editor/dateWords';

const mention = { line: 4, start: 0, end: 6, text: 'Sunday', alternative: null, absolute: false };

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

  it('name whole months and years as such', () => {
    assert.equal(periodWords('1990-01-01', '1999-12-31'), '1990 to 1999');
    assert.equal(periodWords('2018-12-01', '2019-02-28'), 'December 2018 to February 2019');
  });

  it('have a value for machines as exact as they are', () => {
    for (const [from, to, value] of [
      ['2022-01-09', '2022-01-09', '2022-01-09'],
      ['1991-01-01', '1991-12-31', '1991'],
      ['1991-05-01', '1991-05-31', '1991-05'],
      ['2022-01-03', '2022-01-09', '2022-01-03/2022-01-09'],
    ] as const)
      assert.equal(dateTime({ from, to }), value);
  });

  it('tell a date whose words say all from one that is counted from the article', () => {
    const year = { ...mention, text: '1991', from: '1991-01-01', to: '1991-12-31', absolute: true };
    assert.ok(isEvident(year));
    assert.deepEqual(dateWords(year, '2022-01-10'), ['1991']);
    assert.ok(isEvident({ ...year, from: '1990-01-01', to: '1999-12-31' }));
    assert.ok(!isEvident({ ...year, from: '1991-06-01', to: '1991-08-31' }));
    assert.ok(!isEvident({ ...year, absolute: false }));
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
