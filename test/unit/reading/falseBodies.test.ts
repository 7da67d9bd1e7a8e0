import assert from 'node:assert/strict';
import type { People } from '../../../src/reading/people';
import { withoutFalseBodies } from '../../../src/reading/speakers/falseBodies';
import { speakersOf, statementsOf } from '../tagger/tokens';

describe('organisations that are none', () => {
  it('are groups of people, but not parties', () => {
    assert.deepEqual(speakersOf('Other leading Democrats said the bill would fail.'), [null]);
    assert.deepEqual(speakersOf('Republicans and Democrats said the bill would fail.'), [null]);
    assert.deepEqual(speakersOf('Liberal Democrats said the bill would pass.'), ['Liberal Democrats']);
  });

  it('are two that are joined', () => {
    const [first] = statementsOf(
      'Harlow Bank and Bank of America said they would no longer take such cards.',
      'Harlow Bank said it was sorry.',
    );
    assert.equal(first!.speaker.name, 'Harlow Bank');
    assert.deepEqual(
      first!.speaker.together.map(({ name }) => name),
      ['Bank of America'],
    );
    assert.deepEqual(speakersOf('The Centers for Disease Control and Prevention said it was late.'), [
      'Centers for Disease Control and Prevention',
    ]);
  });

  it('are countries by whose name somebody of the file goes', () => {
    const of = (before: string): readonly string[] => {
      const text = `Lisa O. Denmark spoke. ${before}Denmark said no.`;
      const start = text.lastIndexOf('Denmark');
      const mention = { line: 4, start, end: start + 7 };
      const full = { line: 4, start: 0, end: 15 };
      const named: People = {
        people: [
          {
            id: 0,
            name: 'Lisa O. Denmark',
            aliases: [],
            official: false,
            offices: [],
            mentions: [full],
            introduction: 0,
            gender: 'female',
          },
        ],
        organisations: [{ id: 0, name: 'Denmark', mentions: [mention] }],
        names: [
          { ...full, person: 0, organisation: null },
          { ...mention, person: null, organisation: 0 },
        ],
      };
      return withoutFalseBodies(named, (_, from, to) => text.slice(from, to)).names.map(
        ({ person, organisation }) => (person === null ? `body ${organisation}` : `person ${person}`),
      );
    };
    assert.deepEqual(of(''), ['person 0', 'person 0']);
    assert.deepEqual(of('We met in '), ['person 0', 'body 0']);
  });
});
