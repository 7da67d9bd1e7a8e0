import assert from 'node:assert/strict';
import type { Term } from '../../../src/officials/directory';
import { byTerms, onDate } from '../../../src/reading/people/offices/officeOnDate';
import type { Office } from '../../../src/reading/reading';
import { peopleOf } from './peopleIn';

/** Printed form and status of each office of the person of a name, in an article of March 2019. */
function statuses(name: string, ...paragraphs: string[]): string[] {
  const { people } = peopleOf(paragraphs);
  const person = people.find((each) => each.name === name);
  assert.ok(person, `no ${name} in ${people.map((each) => each.name).join(', ')}`);
  return person.offices.map(({ printed, status }) => `${printed}: ${status}`);
}

const printedOffice = (title: string, more: Partial<Office> = {}): Office => ({
  ...{ title, country: null, body: null, source: 'article', printed: title, span: null },
  ...{ status: 'current', from: null, to: null, basis: null },
  ...more,
});

const term = (title: string, from: string, to: string | null, more: Partial<Term> = {}): Term => ({
  ...{ title, country: 'Norland', body: null, from, to, asOf: '2019-03' },
  ...{ level: 'other', sourceClass: 'general', acting: false },
  ...more,
});

describe('offices that are over', () => {
  it('are so by a clause in the past', () => {
    assert.deepEqual(statuses('Iva Moss', 'Iva Moss, who served as White House counsel, said no.'), [
      'White House counsel: former',
    ]);
    assert.deepEqual(statuses('Bo Ek', 'Bo Ek, who was the mayor of Elm when it fell, said no.'), [
      'the mayor of Elm: former',
    ]);
    assert.deepEqual(statuses('Bo Ek', 'Bo Ek, who was Lunds campaign pollster, said no.'), [
      'Lunds campaign pollster: former',
    ]);
    assert.deepEqual(statuses('Iva Moss', 'Iva Moss, who as mayor of Elm was loved, said no.'), [
      'mayor of Elm: current',
    ]);
    assert.deepEqual(statuses('Iva Moss', 'Iva Moss was a senator from Ohio.'), ['senator: former']);
    assert.deepEqual(statuses('Ada Lund', 'Ada Lund, who has served as mayor since 2010, said no.'), [
      'mayor: current',
    ]);
    assert.deepEqual(statuses('Ada Lund', 'Ada Lund, who was the founder of the bank, said no.'), [
      'the founder of the bank: current',
    ]);
    assert.deepEqual(statuses('Oru Lund', 'He said Oru Lund was a candidate from Elm.'), [
      'candidate: current',
    ]);
  });

  it('are so by the words before and behind them', () => {
    assert.deepEqual(statuses('Oru Lund', 'A deal with then-Senate Majority Leader Oru Lund fell.'), [
      'then-Senate Majority Leader: former',
    ]);
    assert.deepEqual(statuses('Ada Vane', 'He met then-Sen. Ada Vane in Elm.'), ['then-Sen.: former']);
    assert.deepEqual(statuses('Bo Ek', 'Bo Ek, the mayor at the time, said no.'), ['the mayor: former']);
    assert.deepEqual(statuses('Bo Ek', 'Bo Ek, the head of the bank from 2003 to 2009, said no.'), [
      'the head of the bank: former',
    ]);
  });

  it('are so of a campaign of a year before, and long before the article', () => {
    assert.deepEqual(statuses('Oru Lund', 'Oru Lund, an adviser to Iva Moss’s 2012 campaign, said no.'), [
      'adviser to Iva Moss’s 2012 campaign: former',
    ]);
    assert.deepEqual(statuses('Oru Lund', 'In 1976, President Oru Lund lost the vote.'), [
      'President: former',
    ]);
    assert.deepEqual(statuses('Iva Lund', 'Judge Iva Lund, born in 1976, lost the vote.'), [
      'Judge: current',
    ]);
    assert.deepEqual(statuses('Iva Lund', 'In 2012, President Iva Lund lost the vote.'), [
      'President: current',
    ]);
  });

  it('are listed once where the file says former elsewhere', () => {
    const offices = [
      printedOffice('President'),
      printedOffice('President', { printed: 'former President', status: 'former' }),
    ];
    assert.deepEqual(
      onDate(offices, '2019-03-04', () => false).map(({ printed }) => printed),
      ['former President'],
    );
  });

  it('are so under a head of government who has left', () => {
    const offices = [printedOffice('official', { printed: 'official in the Vane administration' })];
    const status = (left: string): string =>
      onDate(offices, '2019-03-04', (surname) => surname === left)[0]!.status;
    assert.equal(status('Vane'), 'former');
    assert.equal(status('Lund'), 'current');
  });

  it('are so by the directory', () => {
    const status = (office: Office, ...terms: Term[]): string =>
      byTerms([office], terms, '2019-03-04')[0]!.status;
    const ended = term('President', '2001-01-20', '2009-01-20');
    assert.equal(status(printedOffice('President'), ended), 'former');
    assert.equal(status(printedOffice('President', { body: 'Elm Corp' }), ended), 'current');
    assert.equal(status(printedOffice('President', { country: 'Sudland' }), ended), 'current');
    assert.equal(status(printedOffice('President'), ended, term('President', '2018-01-20', null)), 'current');
    // Nobody knows whether it ended before or after the article.
    assert.equal(status(printedOffice('President'), term('President', '2010', '2019')), 'current');
    // Another office that shares words with one that has ended.
    const director = term('White House Communications Director', '2013', '2015');
    assert.equal(status(printedOffice('communications director'), director), 'current');
    const secretary = term('Secretary of State', '2009', '2013');
    assert.equal(status(printedOffice('Secretary'), secretary), 'former');
    const nominee = [
      term('Presidential candidate', '2018', '2018'),
      term('Presidential nominee', '2018-09', null),
    ];
    assert.equal(status(printedOffice('Democratic candidate'), ...nominee), 'current');
    assert.equal(
      status(printedOffice('Republican'), term('Nominee', '2012', '2013', { body: 'Republican Party' })),
      'current',
    );
  });
});
