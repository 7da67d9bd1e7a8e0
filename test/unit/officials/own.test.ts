import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { officeLevels } from '../../../src/officials/levels';

import { directoryOf } from '../../../src/officials/load';
import { indexed } from '../../../src/officials/nameIndex';
import { parseOwnOfficials } from '../../../src/officials/own';

const good = `{
  "officials": [
    {
      "name": "Mara Quist",
      "variants": ["Mara Q. Lund"],
      "gender": "female",
      "wikidata": "Q42",
      "terms": [
        { "title": "Harbour Master", "body": "Port of Elm", "from": "2019-05", "to": null, "level": "agency" },
        { "title": "Mayor", "country": "Norland", "body": "Elm", "from": "2010", "to": "2014-02-28" }
      ]
    },
    { "name": "Olaf Bright" }
  ]
}`;

describe('officials: the newsroom’s own', () => {
  it('reads a good file without problems', () => {
    const { officials, problems } = parseOwnOfficials(good);
    assert.deepEqual(problems, []);
    assert.equal(officials.length, 2);
    assert.deepEqual(officials[0]!.terms[0], {
      title: 'Harbour Master',
      country: null,
      body: 'Port of Elm',
      from: '2019-05',
      to: null,
      level: 'agency',
    });
    assert.equal(officials[0]!.terms[1]!.level, 'other');
    assert.deepEqual(officials[1]!.terms, []);
  });

  it('says where and what is wrong, and keeps the rest', () => {
    const text = good
      .replace('"2019-05"', '"2019-13"')
      .replace('"female"', '"woman"')
      .replace('"Q42"', '"42"')
      .replace('"Olaf Bright"', '""')
      .replace('"variants"', '"aliases"');
    const { officials, problems } = parseOwnOfficials(text);
    const lines = text.split('\n');
    assert.deepEqual(
      problems.map(({ line, start, end, message }) => [line, lines[line - 1]!.slice(start, end), message]),
      [
        [
          5,
          '"aliases"',
          'Mara Quist: “aliases” is not known; known are name, variants, gender, wikidata, terms',
        ],
        [6, '"woman"', 'Mara Quist: “gender” must be one of female, male'],
        [7, '"42"', 'Mara Quist: “wikidata” must be a Wikidata item such as Q42'],
        [
          9,
          '"2019-13"',
          'Mara Quist, Harbour Master: “from” must be a date such as 2024-05-31, 2024-05 or 2024, not “2019-13”',
        ],
        [13, '""', 'Official 2: “name” must be a text that is not empty'],
      ],
    );
    assert.equal(officials.length, 1);
    assert.deepEqual(
      officials[0]!.terms.map((term) => term.title),
      ['Mayor'],
    );
  });

  it('reports a term that ends before it begins', () => {
    const { problems } = parseOwnOfficials(good.replace('2014-02-28', '2009'));
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.line, 10);
    assert.match(
      problems[0]!.message,
      /^Mara Quist, Mayor: the term ends \(2009\) before it begins \(2010\)/,
    );
  });

  it('says whose entry it is as far as that is known', () => {
    const messages = (text: string): string[] =>
      parseOwnOfficials(text).problems.map(({ message }) => message);
    assert.deepEqual(
      messages('{ "officials": [7, {}, { "name": "Ida Moor", "terms": [{}, 8], "variants": [""] }] }'),
      [
        'Official 1 must be an object { … }',
        'Official 2: “name” is missing',
        'Ida Moor: a name in “variants” must be a text that is not empty',
        'Ida Moor, term 1: “title” is missing',
        'Ida Moor, term 2 must be an object { … }',
      ],
    );
    assert.deepEqual(messages('{ "officials": {} }'), ['“officials” must be a list [ … ]']);
    assert.deepEqual(messages('[]'), ['The document must be an object { … }']);
  });

  it('underlines where the text stops being JSON', () => {
    const text = '{\n  "officials": [\n    { "name": Ida }\n  ]\n}';
    const [problem] = parseOwnOfficials(text).problems;
    assert.equal(text.split('\n')[problem!.line - 1]!.slice(problem!.start, problem!.end), 'Ida');
    assert.match(problem!.message, /^Not valid JSON: “Ida” is no value/);
  });

  it('reports two holders of one office at once, but not a change within a month or councillors', () => {
    const official = (name: string, title: string, from: string, to: string | null): unknown => ({
      name,
      terms: [{ title, body: 'Elm', from, to }],
    });
    const problemsOf = (...officials: unknown[]): string[] =>
      parseOwnOfficials(JSON.stringify({ officials })).problems.map(({ message }) => message);
    assert.deepEqual(
      problemsOf(
        official('Ada Lund', 'Mayor', '2020-01', null),
        official('Bo Ek', 'Mayor', '2021-05-01', null),
      ),
      ['Bo Ek and Ada Lund are both “Mayor” for more than a month'],
    );
    assert.deepEqual(
      [
        ...problemsOf(
          official('Ada Lund', 'Mayor', '2020-01', '2021-05-20'),
          official('Bo Ek', 'Mayor', '2021-05-01', null),
        ),
        ...problemsOf(
          official('Ada Lund', 'City Councillor', '2020-01', null),
          official('Bo Ek', 'City Councillor', '2020-01', null),
        ),
      ],
      [],
    );
  });

  it('reports what is no JSON with its line, and never throws', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['', 1],
      ['{\n"officials": [\n}', 3],
      ['{"officials": [1', 1],
      ['{\n\n"officials": nope}', 3],
      ['{"officials": []} x', 1],
      ['{"a": "unclosed\n"}', 1],
      ['[]', 1],
      ['{"officials": {}}', 1],
      ['{"officials": [], "officials": []}', 1],
      ['['.repeat(100_000), 1],
      ['"\\ud8"', 1],
      ['\u0000', 1],
    ];
    for (const [text, line] of cases) {
      const { problems } = parseOwnOfficials(text);
      assert.ok(problems.length > 0, text.slice(0, 20));
      assert.equal(problems[0]!.line, line, text.slice(0, 20));
      assert.ok(problems[0]!.end > problems[0]!.start, text.slice(0, 20));
    }
  });

  it('agrees with the published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../src/officials/officials.schema.json', import.meta.url), 'utf8'),
    ) as {
      properties: {
        officials: {
          items: {
            properties: {
              [name: string]: unknown;
              terms: { items: { properties: { [name: string]: unknown; level: { enum: string[] } } } };
            };
          };
        };
      };
    };
    const official = schema.properties.officials.items.properties;
    assert.deepEqual(Object.keys(official), ['name', 'variants', 'gender', 'wikidata', 'terms']);
    assert.deepEqual(Object.keys(official.terms.items.properties), [
      'title',
      'country',
      'body',
      'from',
      'to',
      'level',
    ]);
    assert.deepEqual(official.terms.items.properties.level.enum, officeLevels);
  });

  it('wins over the built-in data', () => {
    const data = `!source general
!asof 2020-01-01
== Norland / Norlandic
= Mayor @ Elm | city
2008-01-01 m Mara Quist
2016-01-01 f Ina Vogt
= Prime Minister | head-of-government
2017-01-01 m Mara Quist
`;
    const directory = directoryOf(indexed(data)).withOwn(parseOwnOfficials(good).officials);
    const [mara] = directory.lookUp('Quist');
    assert.equal(mara?.gender, 'female');
    assert.equal(mara.wikidata, 'Q42');
    assert.deepEqual(
      mara.terms.map((term) => `${term.title} ${term.from ?? ''} ${term.sourceClass}`),
      ['Mayor 2010 own', 'Prime Minister 2017-01-01 general', 'Harbour Master 2019-05 own'],
    );
    assert.deepEqual(directory.lookUp('Lund'), [mara]);
    assert.equal(directory.lookUp('Olaf Bright').length, 1);
    assert.equal(directory.officesOn(mara, '2030-01-01')[0]!.certainty, 'sure');
    const names = (title: string, body: string, date: string): string[] =>
      directory.holders({ title, country: 'Norland', body }, date).map(({ person }) => person.name);
    assert.deepEqual(names('mayor', 'Elm', '2009-01-01'), []);
    assert.deepEqual(names('mayor', 'Elm', '2012-01-01'), ['Mara Quist']);
    assert.deepEqual(
      directory
        .holders({ title: 'harbour master', body: 'Port of Elm' }, '2030-01-01')
        .map(({ person }) => person.name),
      ['Mara Quist'],
    );
  });

  it('stands in for the directory’s holder of the same office, for its own time only', () => {
    const data = `!source general
!asof 2024-01-01
== Norland / Norlandic
= Foreign Minister / Minister of Foreign Affairs @ Foreign Office | foreign
2008-01-01 f Ina Vogt
= Senator | legislature | several
2008-01-01 f Ada Lund
= Prime Minister | head-of-government
2008-01-01 m Tom Ekman
`;
    const term = (title: string, from: string | null): object => ({
      title,
      country: 'Norland',
      from,
      to: '2012-12-31',
    });
    const file = {
      officials: [
        {
          name: 'Bo Ek',
          terms: [term('Minister of Foreign Affairs', '2010-01-01'), term('Prime Minister', null)],
        },
        { name: 'Otto Brandt', terms: [term('Senator', '2010-01-01')] },
      ],
    };
    const directory = directoryOf(indexed(data)).withOwn(parseOwnOfficials(JSON.stringify(file)).officials);
    const holders = (title: string, date: string): string[] =>
      directory.holders({ title, country: 'Norland' }, date).map(({ person }) => person.name);
    assert.deepEqual(holders('foreign minister', '2011-05-01'), ['Bo Ek']);
    assert.deepEqual(holders('foreign minister', '2009-05-01'), ['Ina Vogt']);
    assert.deepEqual(holders('foreign minister', '2014-05-01'), ['Ina Vogt']);
    assert.deepEqual(holders('senator', '2011-05-01'), ['Otto Brandt', 'Ada Lund'], 'an office of several');
    assert.deepEqual(
      holders('prime minister', '2011-05-01'),
      ['Tom Ekman', 'Bo Ek'],
      'since when is not known',
    );
    const replacing = (name: string, date: string): unknown[] => {
      const [person] = directory.lookUp(name);
      return directory.officesOn(person!, date).map(({ replacedBy }) => replacedBy);
    };
    assert.deepEqual(replacing('Ina Vogt', '2011-05-01'), ['Bo Ek']);
    assert.deepEqual(replacing('Ina Vogt', '2014-05-01'), [undefined]);
    assert.deepEqual(replacing('Ada Lund', '2011-05-01'), [undefined], 'an office of several');
    assert.deepEqual(replacing('Tom Ekman', '2011-05-01'), [undefined], 'since when is not known');
    assert.deepEqual(replacing('Bo Ek', '2011-05-01'), [undefined, undefined]);
  });
});
