import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { speakersOf } from '../../../src/reading/bySpeaker';
import { whoIsMeant } from '../../../src/reading/corrections/meant';
import { read } from '../../../src/reading/read';
import { restoreNames } from '../../../src/reading/restoredNames';
import { runSteps } from '../../../src/steps';
import { models, tagger } from './models';
import { readingOf } from '../made/readings';

const article = parseArticle(
  `Pier Strike Ends
20220409
https://example.org/pier
Captain Jamie ONeill said he hoped to be back for Wednesdays meeting of the crew.
ONeill and Sean OBrien, the pilot, didnt say when. Moodys said it was ONeills turn.
`,
);

describe('names with a lost apostrophe', () => {
  const plain = read(article, { models, tagger });
  const reading = read(article, { models, tagger, restoreNames: 'certain' });

  it('have it wherever they are shown, and keep what the file prints', () => {
    const [jamie, sean] = reading.people;
    assert.deepEqual([jamie?.name, jamie?.printedName], ['Jamie O’Neill', 'Jamie ONeill']);
    assert.deepEqual(jamie?.aliases, ['O’Neill']);
    assert.equal(sean?.name, 'Sean O’Brien');
    assert.deepEqual(
      reading.organisations.map(({ name, printedName }) => [name, printedName]),
      [['Moody’s', 'Moodys']],
    );
    assert.deepEqual(
      speakersOf(reading).map(({ name }) => name),
      ['Jamie O’Neill', 'Moody’s'],
    );
    assert.equal(reading.statements[0]!.speaker.name, 'Jamie O’Neill');
    assert.ok(reading.statements.every(({ speaker }) => !/ONeill/.test(JSON.stringify(speaker.candidates))));
  });

  it('are the file’s own where nothing is put back', () => {
    assert.equal(plain.people[0]?.name, 'Jamie ONeill');
    assert.equal(plain.statements[0]!.speaker.name, 'Jamie ONeill');
    assert.deepEqual(read(article, { models, tagger, restoreNames: 'off' }), plain);
  });

  it('are meant by either spelling', () => {
    for (const typed of ['Jamie ONeill', 'Jamie O’Neill', "Jamie O'Neill", 'oneill', 'O’Neill'])
      for (const known of [plain, reading]) assert.equal(whoIsMeant(typed, known).person, 0, typed);
  });

  it('do not take an owner’s s for a part of a person’s name', () => {
    const text = 'Title\n20220409\nhttps://example.org/a\nAda Jones left. Ada Lunds boat.\n';
    const mentions = [{ line: 4, start: 0, end: 9 }];
    const person = {
      ...{ id: 0, name: 'Ada Jones', aliases: [], official: false, offices: [], mentions },
      ...{ introduction: 0, gender: null },
    };
    const loss = { line: 4, kind: 'apostrophe' as const, insert: '’', confidence: 0.9 };
    const made = readingOf(text, { people: [person], losses: [{ ...loss, offset: 8 }] });
    assert.equal(runSteps(restoreNames(made, 'certain')).people[0]!.name, 'Ada Jones');
    const inside = { ...made, losses: [{ ...loss, offset: 5 }] };
    assert.equal(runSteps(restoreNames(inside, 'certain')).people[0]!.name, 'Ada J’ones');
    const unsure = { ...made, losses: [{ ...loss, offset: 5, confidence: 0.6 }] };
    assert.equal(runSteps(restoreNames(unsure, 'certain')).people[0]!.name, 'Ada Jones');
    assert.equal(runSteps(restoreNames(unsure, 'all')).people[0]!.name, 'Ada J’ones');
  });
});
