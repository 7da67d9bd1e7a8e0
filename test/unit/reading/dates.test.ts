import assert from 'node:assert/strict';
import { datesIn, shown } from './shownDates';

describe('dates', () => {
  it('lets the tense decide between the last weekday and the next', () => {
    assert.deepEqual(shown('Minister Mara Lindqvist said Sunday that she was content.'), [
      'Sunday 2023-03-12',
    ]);
    assert.deepEqual(shown('Talks will resume in Oslo on Sunday.'), ['Sunday 2023-03-19']);
    assert.deepEqual(shown('She announced a meeting that is to be followed by another on Friday.'), [
      'Friday 2023-03-17',
    ]);
  });

  it('takes the weekday of tomorrow for tomorrow, whatever the tense, and shows the one of six days ago', () => {
    const [date] = datesIn('Norvane fired a missile over the strait on Thursday.');
    assert.deepEqual([date!.from, date!.alternative?.from], ['2023-03-16', '2023-03-09']);
  });

  it('takes the weekday of yesterday for yesterday where something could or was to be then', () => {
    for (const text of [
      'Norvane could not be reached for comment on Tuesday.',
      'The minister was to arrive on Tuesday.',
    ]) {
      const [date] = datesIn(text);
      assert.deepEqual([date!.from, date!.alternative?.from], ['2023-03-14', '2023-03-21'], text);
    }
    assert.deepEqual(shown('The talks begin on Tuesday.'), ['Tuesday 2023-03-21']);
  });

  it('looks back to the day on which something was said of what will be', () => {
    assert.deepEqual(shown('Norvane said on Monday it will close.'), ['Monday 2023-03-13']);
    assert.deepEqual(shown('Lindqvist said Tuesday she will not run.'), ['Tuesday 2023-03-14']);
    assert.deepEqual(shown('Lindqvist told the council on Monday that the city will close the road.'), [
      'Monday 2023-03-13',
    ]);
    assert.deepEqual(shown('The hearing on Monday will be short.'), ['Monday 2023-03-20']);
  });

  it('knows that what is set for a day is ahead', () => {
    assert.deepEqual(shown('The judge set sentencing for Sept. 14.'), ['Sept. 14 2023-09-14']);
    assert.deepEqual(shown('They postponed the vote until Friday.'), ['Friday 2023-03-17']);
    assert.deepEqual(shown('He left for good on Friday.'), ['Friday 2023-03-10']);
  });

  it('knows that what somebody faces is ahead', () => {
    assert.deepEqual(shown('Lindqvist, who is facing an election in November, said so.'), [
      'November 2023-11-01..2023-11-30',
    ]);
  });

  it('lets a plain future put a far day ahead, but not the day of what there was', () => {
    assert.deepEqual(shown('The vote will be held Sept. 14.'), ['Sept. 14 2023-09-14']);
    assert.deepEqual(shown('Lindqvist will appeal the Sept. 14 ruling.'), ['Sept. 14 2022-09-14']);
    assert.deepEqual(shown('Lindqvist will appeal the ruling of Feb. 20.'), ['Feb. 20 2023-02-20']);
  });

  it('puts ahead what somebody is bidden to do, and says that it may be past', () => {
    const ways = (text: string): [string, boolean][] =>
      datesIn(text).map(({ from, alternative }) => [from, alternative !== null]);
    for (const text of [
      'She urged supporters to return to the streets on Friday.',
      'The union called on workers to strike on Friday.',
      'The minister called for a meeting on Friday.',
    ])
      assert.deepEqual(ways(text), [['2023-03-17', true]], text);
    assert.deepEqual(ways('The minister called for calm on Friday.'), [['2023-03-10', false]]);
    assert.deepEqual(ways('She asked the court on Friday to decide.'), [['2023-03-10', false]]);
    assert.deepEqual(ways('She had been invited to speak on Friday.')[0]![0], '2023-03-10');
  });

  it('takes no supposition, infinitive or noun for a past', () => {
    for (const text of [
      'Jobs would be at risk if it went on until May.',
      'She would sue if papers are not produced by May 31.',
      'The bank is expected to cut rates in May.',
      'The strike could last until May.',
      'We dont see a cut before May.',
      'The law must be passed by May 31.',
      'We do not expect peace until May.',
      'Well remember in May.',
      'The film is released in the north on 31 May.',
    ])
      assert.match(datesIn(text)[0]!.from, /^2023-05/, text);
    assert.equal(datesIn('They cut the road on Friday.')[0]!.from, '2023-03-10');
  });

  it('puts ahead what a verb in the present tense says of the calendar', () => {
    assert.deepEqual(shown('The ban ends on March 31.'), ['March 31 2023-03-31']);
    assert.deepEqual(shown('The rule takes effect on Dec. 1.'), ['Dec. 1 2023-12-01']);
    assert.deepEqual(shown('The Gulls host Norbury on Sunday.'), ['Sunday 2023-03-19']);
    assert.deepEqual(shown('They vote in October.'), ['October 2023-10-01..2023-10-31']);
    assert.deepEqual(shown('The election is in November.'), ['November 2023-11-01..2023-11-30']);
    assert.deepEqual(shown('The judge adjourned the case to May 24.'), ['May 24 2023-05-24']);
    assert.deepEqual(shown('They do not know where theyll sleep in April.'), [
      'April 2023-04-01..2023-04-30',
    ]);
  });

  it('puts ahead what the present says is done, had or over on a day', () => {
    for (const [text, date] of [
      ['The draw is made on Sunday.', 'Sunday 2023-03-19'],
      ['The draw was made on Sunday.', 'Sunday 2023-03-12'],
      ['We have a game on Sunday.', 'Sunday 2023-03-19'],
      ['Talks start on Sunday.', 'Sunday 2023-03-19'],
      ['The two meet on Sunday.', 'Sunday 2023-03-19'],
      ['Both teams return to action on Sunday.', 'Sunday 2023-03-19'],
      ['April 1 is the deadline.', 'April 1 2023-04-01'],
      ['A poll released Sunday is late.', 'Sunday 2023-03-12'],
      ['They have been told to leave by Sunday.', 'Sunday 2023-03-19'],
      ['They must support her in November.', 'November 2023-11-01'],
      ['They must file their February report.', 'February 2023-02-01'],
      ['They wanted it to be ready by January 1.', 'January 1 2024-01-01'],
      ['Her keeper is out of contract in June.', 'June 2023-06-01'],
    ] as const)
      assert.deepEqual(
        shown(text).map((each) => each.split('..')[0]),
        [date],
        text,
      );
  });

  it('puts ahead what somebody is likely, plans or would be to do', () => {
    assert.deepEqual(shown('The case is likely to be heard on Sunday.'), ['Sunday 2023-03-19']);
    assert.deepEqual(shown('It aims to finish the work by April.'), ['April 2023-04-01..2023-04-30']);
    assert.deepEqual(shown('Norland expects talks to resume Sunday.'), ['Sunday 2023-03-19']);
    assert.deepEqual(shown('Hed arrive on Sunday. Hell be there Sunday.'), [
      'Sunday 2023-03-19',
      'Sunday 2023-03-19',
    ]);
    assert.deepEqual(shown('Well meet on Sunday, she said.'), ['Sunday 2023-03-19']);
    assert.deepEqual(shown('Lindqvist will speak at Elms Sept. 14 fair.'), ['Sept. 14 2023-09-14']);
    assert.deepEqual(shown('At Elms Sept. 14 fair Lindqvist will speak.'), ['Sept. 14 2023-09-14']);
  });

  it('leaves behind what had been, and words that only look like one without an apostrophe', () => {
    assert.deepEqual(shown('He said hed arrived on Sunday.'), ['Sunday 2023-03-12']);
    assert.deepEqual(shown('He is likely to have been in Elm on Sunday.'), ['Sunday 2023-03-12']);
    assert.deepEqual(shown('The well known singer shed tears on Sunday.'), ['Sunday 2023-03-12']);
    assert.deepEqual(shown('Lindqvist is likely to face questions about Lunds Sept. 14 speech.'), [
      'Sept. 14 2022-09-14',
    ]);
  });

  it('leaves open whether what was expected came true', () => {
    const [date] = datesIn('The vote was expected to be held on Sunday.');
    assert.equal(date!.from, '2023-03-19');
    assert.equal(date!.alternative?.from, '2023-03-12');
  });

  it('leaves behind what a noun or a past inside the sentence says', () => {
    assert.deepEqual(shown('Bo Ek plays for the club he joined in January.'), [
      'January 2023-01-01..2023-01-31',
    ]);
    assert.deepEqual(shown('Alarmed by Norlands vote in January, he left.'), [
      'January 2023-01-01..2023-01-31',
    ]);
    assert.deepEqual(shown('He also hosts a Sunday show.'), ['Sunday 2023-03-12']);
    assert.deepEqual(shown('Lund told NNNs Meet the Press on Sunday.'), ['Sunday 2023-03-12']);
  });

  it('takes a week or year with the day it belongs to', () => {
    assert.deepEqual(shown('She was held in March last year.'), ['March last year 2022-03-01..2022-03-31']);
    assert.deepEqual(shown('It ended on May 1 of this year.'), ['May 1 of this year 2023-05-01']);
    assert.deepEqual(shown('It opens on Friday next week.'), ['Friday next week 2023-03-24']);
    assert.deepEqual(shown('It began on Tuesday last week.'), ['Tuesday last week 2023-03-07']);
    assert.deepEqual(shown('It was on Sunday, 19 February.'), ['Sunday, 19 February 2023-02-19']);
    assert.deepEqual(shown('It is on Sunday, November 5.'), ['Sunday, November 5 2023-11-05']);
  });

  it('takes a weekday for one of another week where the words beside it say so', () => {
    assert.deepEqual(shown('The strike will begin on Friday week.'), ['Friday week 2023-03-24']);
    assert.deepEqual(shown('The strike begins a week on Monday.'), ['a week on Monday 2023-03-27']);
    assert.deepEqual(shown('She left last week on Thursday.')[1], 'Thursday 2023-03-09');
    assert.deepEqual(shown('She met him twice a week on Friday.'), ['Friday 2023-03-10']);
    assert.deepEqual(shown('The Friday week was short.'), ['Friday 2023-03-10']);
  });

  it('counts a day before yesterday and after tomorrow', () => {
    assert.deepEqual(shown('She left the day before yesterday.'), ['day before yesterday 2023-03-13']);
    assert.deepEqual(shown('She returns the day after tomorrow.'), ['day after tomorrow 2023-03-17']);
    assert.deepEqual(shown('She left yesterday.'), ['yesterday 2023-03-14']);
  });

  it('claims no day of another year, nor one that is somebody’s name', () => {
    assert.deepEqual(shown('That Sunday in 2012 he was at home.'), ['2012 2012-01-01..2012-12-31']);
    assert.deepEqual(shown('Friday Osagie said he was a driver.'), []);
    assert.deepEqual(shown('Gov. Tom Friday Umo left. A driver, Sunday Haddad, said so.'), []);
    assert.deepEqual(shown('On Friday Ada Lund left. She said that Sunday was too late.'), [
      'Friday 2023-03-10',
      'Sunday 2023-03-12',
    ]);
  });

  it('takes the weekday of the article for that day', () => {
    assert.deepEqual(shown('Lindqvist told reporters on Wednesday.'), ['Wednesday 2023-03-15']);
  });

  it('takes a second weekday in brackets for the same hour by another clock', () => {
    assert.deepEqual(shown('The court ruled on Wednesday (early Thursday in Sydney).'), [
      'Wednesday 2023-03-15',
      'Thursday 2023-03-16',
    ]);
    assert.deepEqual(shown('The court ruled on Wednesday (the ferry left Friday).')[1], 'Friday 2023-03-10');
  });

  it('gives the other reading where the tense leaves doubt', () => {
    const [date] = datesIn('Friday in the harbour.');
    assert.equal(date?.from, '2023-03-10');
    assert.deepEqual(date.alternative, { from: '2023-03-17', to: '2023-03-17' });
    assert.equal(datesIn('Lindqvist said Friday.')[0]?.alternative, null);
  });

  it('resolves words for days', () => {
    assert.deepEqual(
      shown('Yesterday it rained, today it snows, tomorrow nobody knows; last night was calm.'),
      ['Yesterday 2023-03-14', 'today 2023-03-15', 'tomorrow 2023-03-16', 'last night 2023-03-14'],
    );
  });

  it('resolves weeks from Monday to Sunday, months and years', () => {
    assert.deepEqual(shown('They met last week, meet this week and will meet next month and next year.'), [
      'last week 2023-03-06..2023-03-12',
      'this week 2023-03-13..2023-03-19',
      'next month 2023-04-01..2023-04-30',
      'next year 2024-01-01..2024-12-31',
    ]);
  });

  it('tells a title from a date', () => {
    assert.deepEqual(
      shown('Lindqvist spoke on This Week and wrote for the Sunday Times on Black Friday.'),
      [],
    );
    assert.deepEqual(shown('This week the harbour is closed.'), ['This week 2023-03-13..2023-03-19']);
  });

  it('resolves months by tense, and knows first names from months', () => {
    assert.deepEqual(shown('The pact was signed in June.'), ['June 2022-06-01..2022-06-30']);
    assert.deepEqual(shown('The pact will be signed in June.'), ['June 2023-06-01..2023-06-30']);
    assert.deepEqual(shown('The report by June Okafor said they may march.'), []);
    assert.deepEqual(shown('It closed in July.'), ['July 2022-07-01..2022-07-31']);
  });

  it('takes what would have been for the past', () => {
    assert.match(
      shown('The May launch would have reached the coast, Lindqvist wrote.')[0]!,
      /^May 2022-05-01/,
    );
  });

  it('resolves explicit dates with and without a year', () => {
    assert.deepEqual(
      shown('It opened on Jan. 6, 2021, closed on 3 May 2022 and has stood empty since March 2019.'),
      ['Jan. 6, 2021 2021-01-06', '3 May 2022 2022-05-03', 'March 2019 2019-03-01..2019-03-31'],
    );
    assert.deepEqual(shown('It opened on Monday, Feb. 27, the harbour said.'), [
      'Monday, Feb. 27 2023-02-27',
    ]);
    assert.deepEqual(shown('It opened in 2014, like much in the 1990s.'), [
      '2014 2014-01-01..2014-12-31',
      '1990s 1990-01-01..1999-12-31',
    ]);
  });

  it('puts ahead what people wait for, whatever the tense around', () => {
    for (const [text, found] of [
      ['They face an April 20 deadline.', 'April 20 2023-04-20'],
      ['She accused him of lying ahead of the May 4 election.', 'May 4 2023-05-04'],
      ['Families have until June to apply.', 'June 2023-06-01..2023-06-30'],
      ['Moss is to stand in the July 4 vote.', 'July 4 2023-07-04'],
      ['He is up for re-election in November.', 'November 2023-11-01..2023-11-30'],
      ['We can finish in May.', 'May 2023-05-01..2023-05-31'],
      ['She is expecting a baby in July.', 'July 2023-07-01..2023-07-31'],
      ['He made a thriller that begins Sunday.', 'Sunday 2023-03-19'],
    ] as const)
      assert.deepEqual(shown(text), [found], text);
    assert.deepEqual(shown('They waited until June.'), ['June 2022-06-01..2022-06-30']);
  });

  it('takes no day that nobody names for one', () => {
    assert.deepEqual(shown('They met on a recent Saturday.'), []);
    assert.deepEqual(shown('They met on a Saturday when it rained.'), []);
    assert.deepEqual(shown('He was fired. The next week he left.'), []);
    assert.equal(shown('They will meet in the next week.').length, 1);
  });

  it('counts back from the article', () => {
    assert.deepEqual(shown('It sank two days ago, a month ago and three years ago.'), [
      'two days ago 2023-03-13',
      'a month ago 2023-02-01..2023-02-28',
      'three years ago 2020-01-01..2020-12-31',
    ]);
  });

  it('finds a weekday that is glued to the word before it', () => {
    assert.deepEqual(shown('Envoys opened talksMonday in Oslo.'), ['Monday 2023-03-13']);
  });

  it('gives no relative date when the article has none', () => {
    assert.deepEqual(
      shown('Lindqvist said Sunday that this week is the last; in May 2020 it was not.', '20239999'),
      ['May 2020 2020-05-01..2020-05-31'],
    );
  });

  it('reads a day that owns something', () => {
    assert.deepEqual(shown("Lund spoke at Jan. 5's meeting."), ['Jan. 5 2023-01-05']);
    assert.deepEqual(shown('Lund spoke at the 5 January’s meeting.'), ['5 January 2023-01-05']);
  });

  it('leaves out days that no calendar has', () => {
    assert.deepEqual(shown('It was Feb. 30, 2021, somebody joked.'), []);
  });

  it('gives the text that stands at the place', () => {
    const paragraph = 'Before Monday, Lindqvist said, and after last Friday.';
    for (const { start, end, text } of datesIn(paragraph)) assert.equal(paragraph.slice(start, end), text);
  });
});
