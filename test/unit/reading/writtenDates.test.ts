import assert from 'node:assert/strict';
import { shortDate, writtenDate, writtenMonth } from '../../../src/reading/dates/written';

describe('dates in words', () => {
  it('have weekday, day, month and year', () => {
    assert.equal(writtenDate('2022-01-09'), 'Sunday, 9 January 2022');
    assert.equal(writtenDate('2024-02-29'), 'Thursday, 29 February 2024');
    assert.equal(writtenDate('1999-12-31'), 'Friday, 31 December 1999');
    assert.equal(writtenDate('1969-07-20'), 'Sunday, 20 July 1969');
    assert.equal(writtenMonth('2022-10-01'), 'October 2022');
    assert.equal(shortDate('2022-01-10'), '10 Jan 2022');
    assert.equal(shortDate('2022-09-01'), '1 Sept 2022');
  });
});
