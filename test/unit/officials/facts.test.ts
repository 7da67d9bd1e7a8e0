import assert from 'node:assert/strict';
import { compare, confirms } from '../../../src/officials/build/facts/compare';
import { readTerms } from '../../../src/officials/build/facts/data';
import { isoDay, type Fact } from '../../../src/officials/build/facts/fact';
import {
  factbookFacts,
  incumbentsOf,
  readChanges,
  readFactbook2015,
  readFactbook2017,
} from '../../../src/officials/build/facts/factbook';
import {
  congressFacts,
  membersOfJson,
  presidentFacts,
  readMembers,
} from '../../../src/officials/build/facts/legislators';
import { readWikidata } from '../../../src/officials/build/facts/wikidata';
import { agreeing, readYears } from '../../../src/officials/build/facts/years';

const countries = new Map([
  ['norland', 'Norland'],
  ['republic of ostia', 'Ostia'],
]);

describe('officials: public facts', () => {
  it('reads days', () => {
    assert.equal(isoDay('2 May 2014'), '2014-05-02');
    assert.equal(isoDay('12 september 2001 '), '2001-09-12');
    for (const text of ['May 2014', '2014', '2 Mai 2014x', '']) assert.equal(isoDay(text), null);
  });

  describe('of the Factbook', () => {
    const since = (text: string) =>
      incumbentsOf(text).map((each) => [each.words.join(' '), each.since, each.plain]);

    it('finds everybody with a day, the first of them plain', () => {
      assert.deepEqual(
        since(
          'President Berta O&#39;HARA (since 2 May 2014); Vice President J&oacute;n VANDAL (since 3 June 2015)',
        ),
        [
          ['president berta hara', '2014-05-02', true],
          ['vice president jon vandal', '2015-06-03', false],
        ],
      );
    });

    it('takes the name before several brackets, and every day in one', () => {
      assert.deepEqual(since('Premier Paul SMITH (President of the Council) (since 2 May 2014)'), [
        ['premier paul smith', '2014-05-02', true],
      ]);
      assert.deepEqual(since('Chairman Ida LUND (chairman since 1 July 2014; member since 2 May 2010)'), [
        ['chairman ida lund', '2014-07-01', false],
        ['chairman ida lund', '2010-05-02', false],
      ]);
    });

    it('is not plain where two share an office, somebody is represented, or more is said', () => {
      for (const text of [
        'Captains Paul SMITH and Ida LUND (since 2 May 2014)',
        'Queen BERTA; represented by Governor Paul SMITH (since 2 May 2014)',
        'President Paul SMITH (acting; since 2 May 2014)',
        'Charge d’Affaires Paul SMITH (since 2 May 2014)',
      ])
        assert.deepEqual(
          incumbentsOf(text).map(({ plain }) => plain),
          [false],
          text,
        );
    });

    it('bears hostile texts', () => {
      for (const text of [
        '',
        '(',
        ')(',
        '(since 2 May 2014',
        '((((',
        '; (since 2 May 2014)',
        '<'.repeat(100_000),
      ])
        assert.doesNotThrow(() => incumbentsOf(text));
      assert.equal(incumbentsOf('('.repeat(200_000)).length, 0);
      assert.equal(incumbentsOf('Paul SMITH (since 2 May 2014); '.repeat(20_000)).length, 20_000);
    });

    it('reads the countries of 2015 with their ambassadors', () => {
      const text = (value: string) => ({ text: value });
      const country = readFactbook2015(
        {
          Government: {
            'Country name': {
              'conventional short form': text('none'),
              'conventional long form': text('Republic of Ostia'),
            },
            'Executive branch': {
              'chief of state': text('King PAUL I (since 2 May 2014)'),
              'head of government': text('Prime Minister Ida LUND (since 3 May 2014)'),
            },
            'Diplomatic representation in the US': {
              'chief of mission': text('Ambassador Jon VANDAL (since 4 May 2014)'),
            },
            'Diplomatic representation from the US': {
              'chief of mission': text('Ambassador Al BURR (since 5 May 2014)'),
            },
          },
        },
        countries,
      );
      assert.deepEqual(
        factbookFacts(country!).map(({ place, levels, about, since: day }) => [place, levels[0], about, day]),
        [
          ['Ostia', 'head-of-state', '', '2014-05-02'],
          ['Ostia', 'head-of-state', '', '2014-05-03'],
          ['Ostia', 'ambassador', 'united states', '2014-05-04'],
          ['United States', 'ambassador', 'ostia', '2014-05-05'],
        ],
      );
      assert.equal(readFactbook2015({ Government: null }, countries), null);
    });

    it('reads those of 2017, and the changes by code or by name', () => {
      const government = {
        executive_chief_of_state: 'King PAUL I (since 2 May 2014)',
        executive_cabinet: '',
      };
      const { place, chiefOfState, headOfGovernment } = readFactbook2017(
        { name: 'Ostia', government },
        'Norland',
      );
      assert.deepEqual(
        [place, chiefOfState, headOfGovernment],
        ['Norland', 'King PAUL I (since 2 May 2014)', ''],
      );
      assert.equal(readFactbook2017({ government: null }, 'Norland').chiefOfState, '');
      const rows = [['2014-06-01', 'King PAUL I (since 2 May 2014)', null]];
      const changes = readChanges(
        { os: rows, 'nl-norland': rows, zz: rows },
        new Map([['os', 'Ostia']]),
        countries,
      );
      assert.deepEqual(
        changes.map((change) => [change.place, change.headOfGovernment]),
        [
          ['Ostia', ''],
          ['Norland', ''],
        ],
      );
    });
  });

  it('reads presidents, a second term in a row as part of the first', () => {
    const term = (type: string, start: string, end: string): string =>
      `  - type: ${type}\n    start: '${start}'\n    end: '${end}'`;
    const members = readMembers(
      [
        '- id:',
        '  name:',
        '    first: Berta',
        "    last: O''Hara",
        '  terms:',
        term('viceprez', '1997-01-20', '2001-01-20'),
        term('prez', '2001-01-20', '2005-01-20'),
        term('prez', '2005-01-20', '2009-01-20'),
      ].join('\n'),
    );
    assert.deepEqual(
      presidentFacts(members).map(({ levels, since }) => [levels[0], since]),
      [
        ['deputy', '1997-01-20'],
        ['head-of-state', '2001-01-20'],
      ],
    );
    assert.deepEqual(readMembers(' \n    start: 1'), []);
  });

  it('reads members of Congress, breaks between terms and leaders among them', () => {
    const members = membersOfJson([
      {
        name: { first: 'Ida', last: 'Lund' },
        terms: [
          { type: 'rep', state: 'WV', start: '1995-01-04', end: '1996-10-04' },
          { type: 'rep', state: 'WV', start: '1997-01-07', end: '1998-12-19' },
          { type: 'rep', state: 'WV', start: '2001-01-03', end: '2002-11-22' },
          { type: 'sen', state: 'WV', start: '2002-11-30', end: '2009-01-03' },
        ],
        leadership_roles: [
          { title: 'Senate Minority Whip', start: '2005-01-04', end: '2007-01-03' },
          { title: 'Senate Minority Whip', start: '2007-01-04', end: '2009-01-03' },
          { title: 'Senate Tea Chair', start: '2007-01-04' },
        ],
      },
    ]);
    assert.deepEqual(
      congressFacts(members).map(({ about, since }) => [about, since]),
      [
        // The day on which the Congress met, and that on which its terms began.
        ['representative west virginia', '1995-01-04'],
        ['representative west virginia', '1995-01-03'],
        ['representative west virginia', '2001-01-03'],
        ['senator west virginia', '2002-11-30'],
        ['senate minority whip', '2005-01-04'],
      ],
    );
  });

  it('keeps roles and terms of a member apart', () => {
    const [member] = readMembers(
      "- id:\n  leadership_roles:\n  - title: Speaker of the House\n    start: '2019-01-03'\n  terms:\n  - type: rep\n    start: '2001-01-03'\n    state: CA",
    );
    assert.deepEqual(member!.roles, [{ title: 'Speaker of the House', start: '2019-01-03' }]);
    assert.deepEqual(member!.terms, [{ type: 'rep', start: '2001-01-03', state: 'CA' }]);
  });

  it('reads the list of Wikidata, and names a line that is no fact', () => {
    const facts = readWikidata(
      '# list\n== Norland\n= cabinet trade\n2014-05-02 Jón Vandal\n\n== @ World Tea Office\n= international\n2015-01-01 Ida Lund',
    );
    assert.deepEqual(
      facts.map(({ place, levels, about, words, since }) => [
        place,
        levels[0],
        about,
        words.join(' '),
        since,
      ]),
      [
        ['Norland', 'cabinet', 'trade', 'jon vandal', '2014-05-02'],
        ['World Tea Office', 'international', '', 'ida lund', '2015-01-01'],
      ],
    );
    assert.throws(() => readWikidata('== Norland\n= cabinet\n2014-05 Jón Vandal'), /line 3/);
    assert.throws(() => readWikidata('== Norland\n= tea\n2014-05-02 Jón Vandal'), /line 3/);
    assert.throws(() => readWikidata('= cabinet\n2014-05-02 Jón Vandal'), /line 2/);
  });

  describe('against the data', () => {
    const lines = [
      '== Norland',
      '= Prime Minister | head-of-government',
      '2004-05-01 f Berta O’Hara',
      '2008-05-02 m Jón Vandal / Jack Vandal',
      '2012-06 f Ida Lund',
      '2016 m Paul Smith',
      '= Trade Minister | cabinet',
      '2008-05-02 m Jón Fisk',
      '= Tea Minister | cabinet',
      '2008-05-02 m Paul Fisk',
    ];
    const terms = readTerms([{ file: 'norland.txt', lines }]);
    const fact = (words: string, since: string, more: Partial<Fact> = {}): Fact => ({
      source: 'Wikidata',
      place: 'Norland',
      levels: ['head-of-government'],
      about: '',
      words: words.split(' '),
      since,
      clear: true,
      ...more,
    });
    const verdict = (...args: Parameters<typeof fact>) => compare(fact(...args), terms).verdict;
    const confirmed = (...args: Parameters<typeof fact>) =>
      confirms(compare(fact(...args), terms)).map(({ line }) => line);

    it('confirms the day, or the month where the data has no more, but no year', () => {
      assert.deepEqual(confirmed('prime minister jon vandal', '2008-05-02'), [4]);
      assert.deepEqual(confirmed('lund', '2012-06-17'), [5]);
      assert.deepEqual(confirmed('paul smith', '2016-03-01'), []);
      assert.equal(verdict('paul smith', '2016-03-01'), 'same');
    });

    it('knows other forms of a name and transliterations, but not another person’s given name', () => {
      assert.deepEqual(confirmed('jack wandahl', '2008-05-02'), [4]);
      assert.deepEqual(confirmed('jon somebody', '2008-05-02'), []);
    });

    it('keeps offices, levels and countries apart', () => {
      assert.deepEqual(confirmed('fisk', '2008-05-02', { levels: ['cabinet'], about: 'trade' }), [8]);
      assert.deepEqual(confirmed('fisk', '2008-05-02', { levels: ['cabinet'], about: 'tea' }), [10]);
      assert.equal(verdict('jon vandal', '2008-05-02', { levels: ['foreign'] }), 'unknown');
      assert.equal(verdict('jon vandal', '2008-05-02', { place: 'Ostia' }), 'unknown');
    });

    it('agrees with a list of years on the person, the office and the year', () => {
      const lines = (list: string) =>
        [...agreeing(readYears(list, countries), terms)].map(({ line }) => line);
      assert.deepEqual(lines('== Norland\n= government\n2008 Jack Wandahl\n2012 Lund acting'), [4, 5]);
      assert.deepEqual(lines('== Norland\n= state\n2008 Jack Wandahl'), []);
      assert.deepEqual(lines('== Norland\n= government\n2009 Jack Wandahl\n2008 Ida Lund'), []);
      assert.deepEqual(lines('# list\n== Suderland\n= government\n2008 Jack Wandahl\n'), []);
      assert.throws(() => readYears('== Norland\n= government\nJack Wandahl', countries), /line 3/);
      assert.throws(() => readYears('== Norland\n2008 Jack Wandahl', countries), /line 2/);
    });

    it('tells what lies within a month, in the running term, at another time, and before the list', () => {
      assert.equal(verdict('jon vandal', '2008-05-20'), 'month');
      assert.equal(verdict('jon vandal', '2010-05-20'), 'renewed');
      assert.equal(verdict('jon vandal', '2015-05-20'), 'contradiction');
      assert.equal(verdict('jon vandal', '2001-05-20'), 'unknown');
      assert.equal(verdict('somebody else', '2010-05-20'), 'another');
      assert.equal(verdict('somebody else', '2001-05-20'), 'unknown');
      assert.deepEqual(confirmed('jon vandal', '2008-05-20'), []);
    });
  });
});
