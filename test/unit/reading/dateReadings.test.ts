import assert from 'node:assert/strict';
import { datesIn } from './shownDates';

/** A Thursday. */
const DAY = '20191114';

/** Each date as `text first-day..last-day`, with `?` and the other first day where both are likely. */
function readings(paragraph: string): string[] {
  return datesIn(paragraph, DAY).map(
    ({ text, from, to, alternative }) =>
      `${text} ${from === to ? from : `${from}..${to}`}${alternative ? ` ? ${alternative.from}` : ''}`,
  );
}

function assertReadings(expected: Record<string, readonly string[]>): void {
  for (const [text, dates] of Object.entries(expected)) assert.deepEqual(readings(text), dates, text);
}

describe('what a date is read as', () => {
  it('is of the year told before where the words or the weekday say so', () => {
    assertReadings({
      'It opened in March 2012. In April of that year it closed.': [
        'March 2012 2012-03-01..2012-03-31',
        'April 2012-04-01..2012-04-30',
      ],
      'It opened in March 2012. On April 5 of that year it closed.': [
        'March 2012 2012-03-01..2012-03-31',
        'April 5 2012-04-05',
      ],
      'It opened in 2012. In February of the next year it closed.': [
        '2012 2012-01-01..2012-12-31',
        'February 2013-02-01..2013-02-28',
      ],
      'In April of that year it closed.': [],
      'It was shut in 2018. Monday, September 10, was a holiday.': [
        '2018 2018-01-01..2018-12-31',
        'Monday, September 10 2018-09-10',
      ],
      // A Thursday in both years.
      'It was shut in 2013. Thursday, November 7, was a holiday.': [
        '2013 2013-01-01..2013-12-31',
        'Thursday, November 7 2019-11-07',
      ],
    });
  });

  it('is none where a spell is of a time that is told of, and a decade only behind its article', () => {
    assertReadings({
      'He was fired. The next week he left.': [],
      'The next week will tell.': ['next week 2019-11-18..2019-11-24'],
      'It grew over the last decade.': ['last decade 2009-11-14..2019-11-14'],
      'Prices fell last decade.': [],
    });
  });

  it('is sure where an end is granted, and not where something is shut or goes on', () => {
    assertReadings({
      'The judge extended the ban until March.': ['March 2020-03-01..2020-03-31'],
      'The road is closed until Monday.': ['Monday 2019-11-18 ? 2019-11-11'],
      'The rules are in force until May.': ['May 2020-05-01..2020-05-31'],
    });
  });

  it('is one weekday, and none where a day comes every week', () => {
    assertReadings({
      'They meet on Mondays and Tuesdays.': [],
      'Mondays, it is shut.': [],
      'He spoke at Mondays summit.': ['Monday 2019-11-11'],
      'The vote failed last Thursday.': ['last Thursday 2019-11-07'],
      'The vote failed last Monday.': ['last Monday 2019-11-11 ? 2019-11-04'],
      'The vote failed this past Thursday.': ['past Thursday 2019-11-07'],
      'The fair opens on the third Sunday of May 2018.': ['third Sunday of May 2018 2018-05-20'],
      'The fair opens on the third Monday of May 2018.': ['third Monday of May 2018 2018-05-21'],
      'The fair was on the last Friday in August.': ['last Friday in August 2019-08-30'],
      "Last year's budget and this week's vote failed.": [
        'Last year 2018-01-01..2018-12-31',
        'this week 2019-11-11..2019-11-17',
      ],
    });
  });

  it('goes with the verb of its own clause, which a comma before “and” opens', () => {
    assertReadings({
      'The talks will open in May, and on Monday the ministry called them off.': [
        'May 2020-05-01..2020-05-31',
        'Monday 2019-11-11',
      ],
      'The talks will open in May and on Monday the ministry called them off.': [
        'May 2020-05-01..2020-05-31',
        'Monday 2019-11-18',
      ],
      'The talks opened in May, but on Tuesday the ministry ended them.': [
        'May 2019-05-01..2019-05-31',
        'Tuesday 2019-11-12',
      ],
      'On Friday looming votes scared him.': ['Friday 2019-11-15 ? 2019-11-08'],
      'Friday will be too late.': ['Friday 2019-11-15 ? 2019-11-08'],
    });
  });

  it('is ahead where somebody is bidden or only supposes it', () => {
    assertReadings({
      'He aims to be ready by January 1.': ['January 1 2020-01-01'],
      'He was told to leave by December 20.': ['December 20 2019-12-20'],
      'He had to leave by December 20.': ['December 20 2019-12-20 ? 2018-12-20'],
      'It would be sold if it lasted until May.': ['May 2020-05-01..2020-05-31'],
      'He asked if it closed in May.': ['May 2019-05-01..2019-05-31'],
      'It will look as if it ended in May.': ['May 2019-05-01..2019-05-31'],
      'A plan to be ready by December 20 failed.': ['December 20 2019-12-20'],
      'A bid to be ready by March 20 failed.': ['March 20 2020-03-20'],
      'Lund left, and the next week will decide it.': ['next week 2019-11-18..2019-11-24'],
    });
  });
});
