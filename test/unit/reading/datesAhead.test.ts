import assert from 'node:assert/strict';
import { datesIn, shown } from './shownDates';

/** A Thursday. */
const DAY = '20191114';

/** First day of the last date of a text, with a question mark where another reading is as likely. */
function last(text: string): string {
  const { from, alternative } = datesIn(text, DAY).at(-1)!;
  return from + (alternative === null ? '' : '?');
}

/** The same for each text. */
function assertLast(expected: Record<string, string>): void {
  for (const [text, from] of Object.entries(expected)) assert.equal(last(text), from, text);
}

describe('dates that something begins on', () => {
  it('are behind where what began was done, and that is nearer', () => {
    assertLast({
      'The town outlawed bags beginning in August.': '2019-08-01?',
      'The council imposed a quota for three months starting in August.': '2019-08-01?',
      'The town outlawed bags beginning in February.': '2020-02-01',
      'The town announced a ban on bags beginning in August.': '2020-08-01',
      'The town will tax bags beginning in August.': '2020-08-01',
    });
  });
});

describe('dates that something lasts to', () => {
  it('are ahead where the end was granted, whatever the tense', () => {
    assertLast({
      'The judge gave the ministry until Nov. 25 to answer.': '2019-11-25',
      'The state of emergency was extended until Dec. 20.': '2019-12-20',
      'The army extended its ceasefire through Wednesday.': '2019-11-20',
      'The ministry has until Friday to respond.': '2019-11-15?',
    });
  });

  it('are ahead, perhaps, where something was shut or let go, or somebody resigned', () => {
    assertLast({
      'The amnesty, announced on Feb. 20, runs to April 30.': '2020-04-30?',
      'Schools were closed until Monday.': '2019-11-18?',
      'The road was closed through March 30.': '2020-03-30?',
      'The airline cancelled all flights through Sunday.': '2019-11-17?',
      'He was released on bail until a hearing on Jan. 7.': '2020-01-07?',
      'The minister resigned, effective Dec. 31.': '2019-12-31?',
    });
  });

  it('are behind where it went on until then', () => {
    assertLast({
      'The storm lasted until Tuesday.': '2019-11-12',
      'The show ran until March.': '2019-03-01',
      'He served as envoy until March.': '2019-03-01',
      'The plant did not reopen until August.': '2019-08-01',
      'He was held until Monday, when a judge freed him.': '2019-11-11',
      'Sales rose through September.': '2019-09-01',
      'The ship had been expected on Tuesday.': '2019-11-12',
    });
  });

  it('go with the verb of their own clause', () => {
    assertLast({
      'The exhibition opened Saturday and runs through Dec. 15.': '2019-12-15?',
      'He was elected last November and takes office on Jan. 20.': '2020-01-20?',
      'The strike, which started Monday, ends on Saturday.': '2019-11-16?',
      'The firm, which went public in May, reports earnings on Tuesday.': '2019-11-19?',
      'The firm, which reports on Tuesday, lost money.': '2019-11-19?',
      'The report, to be published on Monday, found 12 faults.': '2019-11-18?',
      'Lund, who notes that the vote in May failed, left.': '2019-05-01',
    });
  });

  it('are ahead where something is to be done by then or waits for it', () => {
    assertLast({
      'His lawyer asked the court to decide by Monday.': '2019-11-18?',
      'The union called a strike for Friday.': '2019-11-15?',
      'Investors are waiting for Tuesdays figures.': '2019-11-19',
      'Polls taken ahead of Sundays vote favoured her.': '2019-11-17?',
      'Voters go to the polls on Dec. 12.': '2019-12-12?',
      'Economists expect a rise in December.': '2019-12-01?',
    });
    assertLast({
      'Talks begin in Elm today and continue in Osterby on Tuesday.': '2019-11-19?',
      'From Monday, visitors must show a test.': '2019-11-18?',
    });
    assertLast({ 'By Wednesday, 40 bodies had been found.': '2019-11-13' });
  });

  it('stay open where a deadline has not passed', () => {
    assertLast({
      'The deadline of Jan. 31 was set.': '2019-01-31?',
      'A March 15 deadline passed without a deal.': '2019-03-15',
    });
  });

  it('are told from the month of May', () => {
    assert.deepEqual(shown('From March to May, the plant closed.', DAY), [
      'March 2019-03-01..2019-03-31',
      'May 2019-05-01..2019-05-31',
    ]);
    assert.equal(last('From March to May, the plant closed.'), '2019-05-01');
  });

  it('are what may come true, is likely or comes up', () => {
    assertLast({
      'He promised reform if he and Lund take office in January.': '2020-01-01?',
      'She asked if the ship took it in January.': '2019-01-01',
      'A cut is more likely at the meeting in December.': '2019-12-01?',
      'That did not grow any more likely on Tuesday.': '2019-11-12',
      'He has another meeting coming up on Wednesday.': '2019-11-20?',
      'He leaves office in January.': '2020-01-01?',
    });
  });

  it('are what somebody is to be won over to, and votes that are near', () => {
    assertLast({
      'The party has to convince them to come out and support her in December.': '2019-12-01?',
      'The survey was made in advance of a December 1-2 meeting.': '2019-12-01',
      'Decembers general election is near.': '2019-12-01',
      'She lost Januarys general election.': '2019-01-01',
    });
  });
});

describe('dates that others tell', () => {
  it('are ahead where the file has the same day ahead elsewhere', () => {
    const told = datesIn(
      'Norland is set to leave on Jan. 29. The chances of leaving without a deal on 29th January fell.',
      DAY,
    );
    assert.deepEqual(
      told.map(({ from }) => from),
      ['2020-01-29', '2020-01-29'],
    );
  });

  it('are ahead where they come near', () => {
    assertLast({ 'With the Jan. 19 primary looming, Mayor Bo Moss intervened.': '2020-01-19' });
  });

  it('are behind where figures of a month are reported', () => {
    assertLast({
      'The shift will be smaller than if the May report was weak.': '2019-05-01',
      'The December report will show it.': '2019-12-01',
    });
  });

  it('are none of what is every week', () => {
    assert.deepEqual(datesIn('He was moved to the games on Monday nights.', DAY), []);
    assertLast({ 'He spoke on Monday nights debate.': '2019-11-11' });
  });

  it('are days of the coming weeks rather than of a year ago', () => {
    assertLast({
      'They campaigned ahead of the states Dec. 7 primary.': '2019-12-07?',
      'The race that had begun continued in Elm on Jan. 5.': '2020-01-05?',
      'He was in Elm on Feb. 20.': '2019-02-20',
      'Snow fell on Christmas Day.': '2018-12-25',
    });
  });

  it('are those of what is held on a known day, unless it is told that it was held', () => {
    assertLast({
      'Lund asked whether delegates had to vote at the convention in March.': '2020-03-01?',
      'Lund said the firm prepared the town for a February tournament.': '2020-02-01?',
      'He said nothing else mattered come February.': '2020-02-01',
      'Lund won the runoff in February.': '2019-02-01',
      'Lund said the contest in March failed.': '2019-03-01',
      'Can he win over all of the old voters in March?': '2020-03-01?',
    });
  });
});
