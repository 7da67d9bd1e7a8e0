import assert from 'node:assert/strict';
import type { Directory, DirectoryPerson, Match } from '../../../src/officials/directory';
import type { OfficeLevel } from '../../../src/officials/levels';
import { peopleOf } from './peopleIn';

/** A directory that finds people by `match` and gives each the first office they have, whatever the day. */
const matching = (match: Directory['match']): Directory => ({
  size: { people: 1, terms: 1 },
  lookUp: () => [],
  match,
  officesOn: (person) => [{ person, term: person.terms[0]!, certainty: 'sure' }],
  lastOfficeBefore: () => null,
  holders: () => [],
  countryOf: () => null,
});

describe('people in the directory', () => {
  it('adds what the directory knows on the date of the article', () => {
    const found: DirectoryPerson = {
      name: 'Marta Lindqvist',
      variants: [],
      gender: 'female',
      wikidata: null,
      terms: [
        {
          title: 'President',
          country: 'Sweden',
          body: null,
          from: '2018-01-02',
          to: '2021-05-06',
          asOf: '2026-01-01',
          level: 'head-of-state',
          sourceClass: 'general',
          acting: false,
        },
      ],
    };
    const match: Match = { person: found, kind: 'full', loose: false };
    const directory = matching((name) =>
      name.endsWith('Lindqvist') ? [name === 'Lindqvist' ? { ...match, kind: 'surname' } : match] : [],
    );
    // A surname that the file prints behind another's given name is not that of whom it means elsewhere.
    const exact: Directory = {
      ...directory,
      match: (name) => (/^(?:Marta )?Lindqvist$/.test(name) ? directory.match(name) : []),
    };
    const officials = (text: string): string[] =>
      peopleOf([text], exact)
        .people.filter((person) => person.official)
        .map(({ name }) => name);
    assert.deepEqual(officials('The Oru Bo Lindqvist Fund is old in Sweden. Lindqvist said no.'), []);
    assert.deepEqual(officials('The Oru Marta Lindqvist Fund is old in Sweden. Lindqvist said no.'), [
      'Lindqvist',
    ]);
    const { people } = peopleOf(['Lindqvist of Sweden signed the treaty in Oslo.'], directory);
    assert.equal(people.length, 1);
    const { name, official, offices } = people[0]!;
    assert.deepEqual([name, official], ['Lindqvist', true]);
    assert.deepEqual(
      offices.map(({ title, country, source, from, to, printed, span }) => [
        title,
        country,
        source,
        from,
        to,
        printed,
        span,
      ]),
      [['President', 'Sweden', 'directory', '2018-01-02', '2021-05-06', null, null]],
    );
  });

  it('tells namesakes in the directory apart by their initials and by the very title that is printed', () => {
    const holder = (name: string, title: string): DirectoryPerson => ({
      name,
      variants: [],
      gender: null,
      wikidata: null,
      terms: [
        {
          title,
          country: 'Norland',
          body: null,
          from: '2018-01-02',
          to: null,
          asOf: '2026-01-01',
          level: 'head-of-state',
          sourceClass: 'general',
          acting: false,
        },
      ],
    });
    const people = [
      holder('Ola Brandt', 'President'),
      holder('Inga Brandt', 'Adviser to the President'),
      holder('Tor A. Lund', 'Mayor'),
      holder('Tor B. C. Lund', 'Governor'),
    ];
    const matches: Readonly<Record<string, readonly Match[]>> = {
      Brandt: people.slice(0, 2).map((person) => ({ person, kind: 'surname', loose: false })),
      'Tor A. Lund': [
        { person: people[2]!, kind: 'full', loose: false },
        { person: people[3]!, kind: 'given-and-surname', loose: false },
      ],
    };
    const directory = matching((name) => matches[name] ?? []);
    const titleOf = (paragraph: string): string | undefined =>
      peopleOf([paragraph], directory).people[0]!.offices.find(({ source }) => source === 'directory')?.title;
    assert.equal(titleOf('President Brandt signed it.'), 'President');
    assert.equal(titleOf('Tor A. Lund signed it.'), 'Mayor');
  });

  describe('takes nobody for a namesake of the directory', () => {
    const holder = (name: string, title: string, country: string, level: OfficeLevel): DirectoryPerson => ({
      name,
      variants: [],
      gender: null,
      wikidata: null,
      terms: [
        {
          title,
          country,
          body: null,
          from: '2012-01-02',
          to: null,
          asOf: '2026-01-01',
          level,
          sourceClass: 'general',
          acting: false,
        },
      ],
    });
    const known = {
      minister: holder('Omar Haddad', 'Prime Minister', 'Norland', 'head-of-government'),
      king: holder('Anders II', 'King', 'Norland', 'head-of-state'),
      other: holder('Anders Lund', 'Prime Minister', 'Sudland', 'head-of-government'),
    };
    const match = (person: DirectoryPerson, kind: Match['kind']): Match => ({ person, kind, loose: false });
    const matches: Readonly<Record<string, readonly Match[]>> = {
      'Omar Haddad': [match(known.minister, 'full')],
      'Omar bin Haddad': [match(known.minister, 'given-and-surname')],
      Anders: [match(known.king, 'surname'), match(known.other, 'surname')],
      Haddad: [match(known.minister, 'surname')],
      Key: [match(known.other, 'surname')],
    };
    const directory = matching((name) => matches[name] ?? []);
    const countryOf = (paragraph: string): string | null | undefined =>
      peopleOf([paragraph], directory).people[0]!.offices.find(({ source }) => source === 'directory')
        ?.country;

    it('who has a full name of the holder’s surname', () => {
      const found = (...paragraphs: string[]): string[] =>
        peopleOf(paragraphs, directory).people.map(
          ({ name, offices, mentions }) => `${name}, ${offices[0]?.title ?? 'nobody'}, ${mentions.length}`,
        );
      const daughter = 'Mira Haddad, a teacher, said no.';
      assert.deepEqual(found('Prime Minister Haddad left. Haddad is ill.', daughter), [
        'Haddad, Prime Minister, 2',
        'Mira Haddad, teacher, 1',
      ]);
      assert.deepEqual(found('Prime Minister Haddad left.', `${daughter} Haddad is ill.`), [
        'Haddad, Prime Minister, 1',
        'Mira Haddad, teacher, 2',
      ]);
      assert.deepEqual(found('Captain Haddad left.', daughter), ['Mira Haddad, Captain, 2']);
      assert.deepEqual(found('Prime Minister Haddad left.', 'Omar Haddad said no.'), [
        'Omar Haddad, Prime Minister, 2',
      ]);
      assert.deepEqual(
        found(
          'Mira Haddad sang. Mira Haddads song is long, as Prime Minister Haddad knows.',
          'It was Omar Haddads party.',
        ),
        ['Mira Haddad, nobody, 2', 'Omar Haddad, Prime Minister, 2'],
      );
    });

    it('who has a calling, an age or a rank that is not the holder’s', () => {
      assert.equal(countryOf('Omar Haddad said no.'), 'Norland');
      assert.equal(countryOf('Omar Haddad, 61, a former teacher, said no.'), 'Norland');
      assert.equal(countryOf('Prime Minister Omar Haddad, a farmer, said no.'), 'Norland');
      assert.equal(countryOf('Omar Haddad, a taxi driver, said no.'), undefined);
      assert.equal(countryOf('Omar Haddad, 22, said no.'), undefined);
      assert.equal(countryOf('Sgt. Omar Haddad said no.'), undefined);
      assert.equal(countryOf('Neighbor Omar Haddad said he heard shots.'), undefined);
      assert.equal(countryOf('Coach Omar Haddad said no.'), undefined);
      assert.equal(countryOf('Fire Chief Omar Haddad said no.'), undefined);
      assert.equal(countryOf('Minister Omar Haddad, a former coach, said no.'), 'Norland');
      assert.equal(countryOf('Omar Haddad, a 22-year-old heir, said no.'), undefined);
    });

    it('who is a word that opens a sentence, nor one whose name ends before a lost apostrophe', () => {
      const found = (paragraph: string): string[] =>
        peopleOf([paragraph], directory).people.map(({ name }) => name);
      assert.deepEqual(found('Key reforms have stalled.'), []);
      assert.deepEqual(found('Key said no.'), ['Key']);
      assert.deepEqual(found('Haddad expressed concern.'), ['Haddad']);
      assert.deepEqual(found('They read Mr. Haddads emails.'), ['Haddad']);
      assert.deepEqual(found('They met Mr. Hemmings.'), ['Hemmings']);
    });

    it('but finds its holder where an apostrophe is lost before a capital', () => {
      assert.equal(countryOf('They read Omar Haddads The Long Road in school.'), 'Norland');
      assert.equal(countryOf('They read Omar Haddass The Long Road in school.'), undefined);
    });

    it('who has a father in his name', () => {
      assert.equal(countryOf('Omar bin Haddad said no.'), undefined);
    });

    it('of whom only a given name is known, but by the very title', () => {
      assert.equal(countryOf('King Anders said no.'), 'Norland');
      assert.equal(countryOf('Prime Minister Anders said no.'), 'Sudland');
      assert.equal(countryOf('Minister Anders said no.'), undefined);
      assert.equal(countryOf('Anders told reporters that he would not go.'), undefined);
    });
  });
});
