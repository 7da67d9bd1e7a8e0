import assert from 'node:assert/strict';
import { officeFit, onlyHolder } from '../../../src/reading/speakers/officeFit';
import { NO_SOURCE, type SourcePhrase } from '../../../src/reading/speakers/sourcePhrase';
import type { Office, Person } from '../../../src/reading/reading';

const office = (title: string, more: Partial<Office> = {}): Office => ({
  title,
  country: null,
  body: null,
  source: 'article',
  printed: title,
  span: null,
  status: 'current',
  from: null,
  to: null,
  basis: null,
  ...more,
});

const holder = (title: string, country: string): Office =>
  office(title, { source: 'directory', printed: null, country });

const person = (name: string, ...offices: Office[]): Person => ({
  id: 0,
  name,
  aliases: [],
  official: true,
  gender: null,
  offices,
  mentions: [],
  introduction: 0,
});

/** `the president`, with the words before its noun. */
const phrase = (noun: string, ...details: string[]): SourcePhrase => ({
  ...NO_SOURCE,
  kind: 'nominal',
  noun,
  details,
  definite: true,
  bare: details.length === 0,
});

describe('offices of a description', () => {
  it('are not those of a deputy', () => {
    assert.equal(officeFit(phrase('president'), person('Ada Lund', office('President')))!.described, true);
    const deputy = person('Bo Ek', office('Vice President'));
    assert.notEqual(officeFit(phrase('president'), deputy)?.described, true);
    assert.equal(officeFit(phrase('president', 'vice'), deputy)!.described, true);
  });

  it('are the holder’s by the directory, where others have the same', () => {
    const president = person('Ada Lund', office('President'), holder('President', 'Norland'));
    const ofClub = person('Bo Ek', office('President', { body: 'Oak Trust' }));
    const abroad = person('Ola Moss', office('President', { country: 'Sudland' }));
    const former = person('Per Vik', { ...holder('President', 'Norland'), status: 'former' });
    assert.equal(onlyHolder(phrase('president'), [ofClub, president, former]), president);
    assert.equal(onlyHolder(phrase('president'), [president, abroad]), null);
    assert.equal(onlyHolder(phrase('president'), [ofClub]), null);
    assert.equal(onlyHolder(phrase('president', 'club'), [ofClub, president]), null);
  });
});
