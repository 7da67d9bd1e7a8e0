import assert from 'node:assert/strict';
import { datesIn, shown } from './shownDates';

/** A Thursday. */
const DAY = '20191114';
const spans = (text: string): string[] =>
  datesIn(text, DAY).map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe('dates that a span runs between', () => {
  it('begin before they end', () => {
    for (const [text, ...expected] of [
      ['The fire burned from Thursday to Saturday last week.', '2019-11-07', '2019-11-09'],
      ['The fire burned from Thursday to Saturday.', '2019-11-07', '2019-11-09'],
      ['The shop will be open Monday through Friday.', '2019-11-18', '2019-11-22'],
      ['It rained on Monday and Tuesday.', '2019-11-11', '2019-11-12'],
      ['It fell between April and June.', '2019-04-01..2019-04-30', '2019-06-01..2019-06-30'],
      ['It fell between March and June 2018.', '2018-03-01..2018-03-31', '2018-06-01..2018-06-30'],
      ['It fell in March and June of 2018.', '2018-03-01..2018-03-31', '2018-06-01..2018-06-30'],
      ['It will run from Nov. 29 to Jan. 3.', '2019-11-29', '2020-01-03'],
      ['It will run from 25 November 2019 to Friday.', '2019-11-25', '2019-11-29'],
      ['He was held from April 5 to May 9 of the next year.', '2019-04-05', '2020-05-09'],
      ['They fell in October and February.', '2019-10-01..2019-10-31', '2019-02-01..2019-02-28'],
    ] as const)
      assert.deepEqual(spans(text), expected, text);
  });

  it('are over where the last day is, though the first one could be tomorrow', () => {
    assert.deepEqual(spans('The firm polled 900 voters Friday through Tuesday.'), [
      '2019-11-08',
      '2019-11-12',
    ]);
  });

  it('keep the other reading of both', () => {
    const [first, last] = datesIn('The museum is open Tuesday to Sunday.', DAY);
    assert.deepEqual(
      [first!.from, first!.alternative?.from, last!.from, last!.alternative?.from],
      ['2019-11-19', '2019-11-12', '2019-11-24', '2019-11-17'],
    );
  });

  it('are one where they share a month', () => {
    for (const [text, date] of [
      ['It ran from June 3 to 5.', 'June 3 to 5 2019-06-03..2019-06-05'],
      ['It was planned for June 3 to 5.', 'June 3 to 5 2019-06-03..2019-06-05'],
      ['It ran March 3-5.', 'March 3-5 2019-03-03..2019-03-05'],
      ['It ran from 3 to 5 March.', '3 to 5 March 2019-03-03..2019-03-05'],
      ['It ran 3-5 March 2018.', '3-5 March 2018 2018-03-03..2018-03-05'],
      ['They sang Oct. 9, 11, 1981.', 'Oct. 9, 11, 1981 1981-10-09..1981-10-11'],
      ['They sang Oct. 9 and 11, 1981.', 'Oct. 9 and 11, 1981 1981-10-09..1981-10-11'],
      ['It ran Oct. 29-Nov. 2.', 'Oct. 29-Nov. 2 2019-10-29..2019-11-02'],
      ['It rose from June 3 to 5 percent.', 'June 3 2019-06-03'],
      ['On June 3 and 4 people died.', 'June 3 2019-06-03'],
      ['By the end of June 30 people had died.', 'June 2019-06-01..2019-06-30'],
    ] as const)
      assert.deepEqual(shown(text, DAY), [date], text);
  });
});
