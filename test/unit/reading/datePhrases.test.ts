import assert from 'node:assert/strict';
import { datesIn, shown } from './shownDates';

/** A Thursday. */
const DAY = '20191114';

function assertDates(expected: Record<string, string[]>): void {
  for (const [text, dates] of Object.entries(expected)) assert.deepEqual(shown(text, DAY), dates, text);
}

describe('phrases that date something', () => {
  it('are weekends', () => {
    assertDates({
      'Two died over the weekend.': ['the weekend 2019-11-09..2019-11-10'],
      'Rain is expected over the weekend.': ['the weekend 2019-11-16..2019-11-17'],
      'Last weekends march was calm.': ['Last weekends 2019-11-09..2019-11-10'],
      'A weekend is short.': [],
    });
  });

  it('are years that say which of several is meant', () => {
    assertDates({
      'In her 2014 primary she lost.': ['2014 2014-01-01..2014-12-31'],
      'A 2005 video of Lunds 2004 speech was shown.': [
        '2005 2005-01-01..2005-12-31',
        '2004 2004-01-01..2004-12-31',
      ],
      'It cites the ministrys 2018 report.': ['2018 2018-01-01..2018-12-31'],
      'Throughout 2017 it rained.': ['2017 2017-01-01..2017-12-31'],
      'Its 2000 workers, a 1500 metre race and her 2012 votes count for nothing.': [],
      'Employs 2012 sailors and had 1999 ships.': [],
    });
  });

  it('are seasons over two years, quarters by their number, months before a short name', () => {
    assertDates({
      'They won in the 2018/19 season.': ['2018/19 2018-01-01..2019-12-31'],
      'Profit fell in Q3.': ['Q3 2019-07-01..2019-09-30'],
      'Sales in Q1 2018 rose.': ['Q1 2018 2018-01-01..2018-03-31'],
      'Take the Q3 train.': [],
      'Doubt before next months US vote is high.': ['next months 2019-12-01..2019-12-31'],
    });
  });

  it('are days of the year before them where their weekday shows it', () => {
    assertDates({
      'It shut on Tuesday, September 6, 2011, and opened on Friday, September 9.': [
        'Tuesday, September 6, 2011 2011-09-06',
        'Friday, September 9 2011-09-09',
      ],
    });
  });

  it('are weekdays counted in their month, or in weeks from another', () => {
    assertDates({
      'The vote will be held on the first Tuesday of May.': ['first Tuesday of May 2020-05-05'],
      'The fair closed on the last Friday in August.': ['last Friday in August 2019-08-30'],
      'It is on the second Tuesday in November 2020.': ['second Tuesday in November 2020 2020-11-10'],
      'The third Monday of last month was calm.': ['last month 2019-10-01..2019-10-31'],
      'It meets on the first Monday of each month.': [],
      'It fell on the fifth Monday of February 2019.': ['February 2019 2019-02-01..2019-02-28'],
      'They will vote two weeks from Monday.': ['two weeks from Monday 2019-12-02'],
      'They will vote a week from Monday.': ['a week from Monday 2019-11-25'],
    });
  });

  it('are the year of the date before them', () => {
    assertDates({
      'She left in 1992. In June of that year she sang.': [
        '1992 1992-01-01..1992-12-31',
        'June 1992-06-01..1992-06-30',
      ],
      'She left in 1992. In June the following year she sang.': [
        '1992 1992-01-01..1992-12-31',
        'June 1993-06-01..1993-06-30',
      ],
      'In June of that year she sang.': [],
      'They sold 300 last year, up from 200 the previous year.': [
        'last year 2018-01-01..2018-12-31',
        'previous year 2017-01-01..2017-12-31',
      ],
    });
  });

  it('reach from today on, or back', () => {
    assertDates({
      'Rents rose over the last year.': ['last year 2018-11-14..2019-11-14'],
      'Rents rose last year.': ['last year 2018-01-01..2018-12-31'],
      'It will be decided in the next week.': ['next week 2019-11-14..2019-11-21'],
      'Rents will rise over the next two months.': ['next two months 2019-11-14..2020-01-14'],
      'Rents fell by 4 percent over the next two months.': [],
      'They peaked in the last week of October.': ['October 2019-10-01..2019-10-31'],
      'Sales fell in the first quarter of the year.': ['first quarter of the year 2019-01-01..2019-03-31'],
    });
  });

  it('are told by the clause that they open, by what came out on them, and as coming', () => {
    assertDates({
      'She had been due to speak, but on Thursday her firm said no.': ['Thursday 2019-11-14'],
      'They were to sing, but on Tuesday the hall closed.': ['Tuesday 2019-11-12'],
      'They will vote, according to the unions Friday release.': ['Friday 2019-11-08'],
      'The game, coming Nov. 10, promises more.': ['Nov. 10 2020-11-10'],
    });
    const [next] = datesIn('They will vote next Friday.', DAY);
    assert.deepEqual([next!.from, next!.alternative?.from], ['2019-11-22', '2019-11-15']);
  });

  it('are seasons', () => {
    assertDates({
      'It shut in the summer of 2018.': ['summer of 2018 2018-06-01..2018-08-31'],
      'It is due in spring 2021.': ['spring 2021 2021-03-01..2021-05-31'],
      'It shut last winter.': ['last winter 2018-12-01..2019-02-28'],
      'It shut last fall.': ['last fall 2018-09-01..2018-11-30'],
      'It shut in the spring.': ['the spring 2019-03-01..2019-05-31'],
      'It will open this winter.': ['this winter 2019-12-01..2020-02-29'],
      'It is out in the spring.': ['the spring 2020-03-01..2020-05-31'],
      'It shut in the winter of 2018-19.': ['winter of 2018-19 2018-12-01..2019-02-28'],
      'In the fall of the wall he saw hope.': [],
      'This summer Olympics will be hot.': [],
    });
    for (const [text, day, from] of [
      ['It closed this fall.', '20190107', '2018-09-01'],
      ['It is set for this summer.', '20191114', '2020-06-01'],
      ['He won delegates to the convention this summer.', '20190415', '2019-06-01'],
      ['It opened this winter.', '20190107', '2018-12-01'],
    ] as const)
      assert.equal(datesIn(text, day)[0]!.from, from, text);
    assertDates({ 'After this fall in prices it shut.': [] });
    assert.equal(datesIn('It shut in the winter of 2018.', DAY)[0]!.alternative?.from, '2017-12-01');
    assert.equal(datesIn('It shut last spring.', DAY)[0]!.alternative?.from, '2018-03-01');
  });

  it('are quarters and halves of years, but none of a game', () => {
    assertDates({
      'Output fell in the first quarter of 2020.': ['first quarter of 2020 2020-01-01..2020-03-31'],
      'Output fell in the final quarter of last year.': ['final quarter of last year 2018-10-01..2018-12-31'],
      'It is planned for the second half of 2020.': ['second half of 2020 2020-07-01..2020-12-31'],
      'Sales fell in the third quarter.': ['third quarter 2019-07-01..2019-09-30'],
      'Profit will fall in the fourth quarter.': ['fourth quarter 2019-10-01..2019-12-31'],
      'Lund scored in the fourth quarter.': [],
      'The bank will report third-quarter earnings soon.': ['third-quarter 2019-07-01..2019-09-30'],
    });
  });

  it('are parts and ends of months and years', () => {
    assertDates({
      'The plant opened in mid-February.': ['mid-February 2019-02-01..2019-02-28'],
      'It shut in late-May.': ['late-May 2019-05-01..2019-05-31'],
      'He has run it since mid-2015.': ['mid-2015 2015-01-01..2015-12-31'],
      'It boomed in the mid-1990s.': ['mid-1990s 1990-01-01..1999-12-31'],
      'Growth will slow by year-end.': ['year-end 2019-12-31'],
      'It will end at the end of the month.': ['end of the month 2019-11-30'],
      'In May he left. At the end of the month he was back.': ['May 2019-05-01..2019-05-31'],
    });
  });

  it('are feasts', () => {
    assertDates({
      'Snow fell on Christmas Day.': ['Christmas Day 2018-12-25'],
      'The law takes effect on New Year’s Day.': ['New Year’s Day 2020-01-01'],
      'It shut on Christmas Day in 2012.': ['Christmas Day in 2012 2012-12-25'],
      'It shut on New Years Eve 1999.': ['New Years Eve 1999 1999-12-31'],
    });
    assert.deepEqual(
      shown('The 2015 New Years Eve attacks shook Elm.', DAY).at(-1),
      'New Years Eve 2015-12-31',
    );
  });

  it('are spells up to now or from now', () => {
    assertDates({
      'In the last three months, 40 died.': ['last three months 2019-08-14..2019-11-14'],
      'He has run it for the past two years.': ['past two years 2017-11-14..2019-11-14'],
      'Over the next 10 days it will rain.': ['next 10 days 2019-11-14..2019-11-24'],
      'He quit a decade ago.': ['a decade ago 2009-01-01..2009-12-31'],
      'The last three months of the war were hard.': [],
      'He left. The next two weeks were hard.': [],
      'He had fought twice in the previous 47 months.': [],
    });
  });

  it('are days in figures, with ordinals, and years of two digits', () => {
    assertDates({
      'The accord was signed on 2019-03-04.': ['2019-03-04 2019-03-04'],
      'The code is 2019-13-04.': [],
      'The queen died on the 14th of June 1952.': ['14th of June 1952 1952-06-14'],
      'The strike began on the 1st of March.': ['1st of March 2019-03-01'],
      'The two were married in April ’94.': ['April ’94 1994-04-01..1994-04-30'],
      'The two were married in April 94.': ['April 94 1994-04-01..1994-04-30'],
      'In April 94 people were hurt.': ['April 2019-04-01..2019-04-30'],
      'The class of ’68 met. It dates from the ’60s.': [
        '’68 1968-01-01..1968-12-31',
        '’60s 1960-01-01..1969-12-31',
      ],
      'The 1950-53 war split it.': ['1950-53 1950-01-01..1953-12-31'],
    });
  });

  it('are none where something comes again and again, or is counted from another day', () => {
    assertDates({
      'Elections are held every Sunday in May.': [],
      'It opens each June.': [],
      'It is warmer than in any November.': [],
      'Markets are held on Sundays in May.': [],
      'The following Tuesday he left.': [],
      'On the Friday before he died he wrote.': [],
      'The vote was set for May. It was a defeat for May.': ['May 2020-05-01..2020-05-31'],
      'Following Tuesdays vote he left.': ['Tuesday 2019-11-12'],
      'The rover landed on the Mars plain.': [],
    });
  });

  it('say whether they give their year themselves', () => {
    const absolute = (text: string): boolean[] => datesIn(text, DAY).map((date) => date.absolute);
    assert.deepEqual(absolute('It was so in 1991, in May 1992, on 3 May 1993 and in the 1990s.'), [
      ...[true, true, true, true],
    ]);
    assert.deepEqual(absolute('It was so in May, last year, on Sunday and in March of last year.'), [
      ...[false, false, false, false],
    ]);
  });

  it('are spells from now on, a weekend that was spent, a season gone into', () => {
    assertDates({
      'Two weeks from now he will be gone.': ['Two weeks from now 2019-11-25..2019-12-01'],
      'They spent the weekend at sea.': ['the weekend 2019-11-09..2019-11-10'],
      'The race will go on well into the spring.': ['the spring 2020-03-01..2020-05-31'],
      'She won in both 2008 and 2012.': ['2008 2008-01-01..2008-12-31', '2012 2012-01-01..2012-12-31'],
      'It will close in 2020 or 2021.': ['2020 2020-01-01..2020-12-31', '2021 2021-01-01..2021-12-31'],
      'The costs of fiscal 2018 rose.': ['2018 2018-01-01..2018-12-31'],
    });
  });

  it('are the days behind those of a month, not behind weekdays', () => {
    assertDates({
      'Lund left on May 3, 2018, and the following day Ek came.': [
        'May 3, 2018 2018-05-03',
        'following day 2018-05-04',
      ],
      'On Oct. 3 Lund left. Ek came the next day.': ['Oct. 3 2019-10-03', 'next day 2019-10-04'],
      'On Oct. 3 Lund left. Ek slept. She came the next day.': ['Oct. 3 2019-10-03'],
      'In May 2018 Lund left, and the next day Ek came.': ['May 2018 2018-05-01..2018-05-31'],
      'Lund said on Monday that he left the next day.': ['Monday 2019-11-11'],
      'On Oct. 3 Lund left on the next day of the trial.': ['Oct. 3 2019-10-03'],
    });
  });

  it('are none of weeks behind which a dash was lost', () => {
    assertDates({
      'It will come in the coming weeks  including a plan.': [],
      'It will come in the coming weeks talks.': ['coming weeks 2019-11-18..2019-11-24'],
    });
  });

  it('are of the year that opens their sentence, where they are over', () => {
    const spring = 'April 2012-04-01..2012-04-30';
    const year = '2012 2012-01-01..2012-12-31';
    assertDates({
      'In 2012, Lund sang in April.': [year, spring],
      'But in 2012, Lund spent it on songs beginning in April.': [year, spring],
      'In 2012, Lund left the band, which will sing in April.': [year, 'April 2020-04-01..2020-04-30'],
      'Lund, who left in 2012, sang in April.': [year, 'April 2019-04-01..2019-04-30'],
      'In 2012, Lund left. She sang in April.': [year, 'April 2019-04-01..2019-04-30'],
    });
  });

  it('are months of the year before them behind a that, or of none', () => {
    assertDates({
      'In 1992 she ran, and she lost that October.': [
        '1992 1992-01-01..1992-12-31',
        'October 1992-10-01..1992-10-31',
      ],
      'He lost to Lund that November.': [],
      'He said that November was late.': ['November 2019-11-01..2019-11-30'],
    });
  });
});
