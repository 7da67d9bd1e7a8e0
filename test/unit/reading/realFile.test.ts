import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/article/parse';
import { directoryBytes } from '../../../src/officials/build/build-directory.mjs';
import { loadDirectory } from '../../../src/officials/load';
import { read } from '../../../src/reading/read';
import type { Person, Reading } from '../../../src/reading/reading';
import { models, tagger } from './models';

/** What `seeds/seedtruth.json` says of people and speakers, with all that ships. */
describe('the real seed file', () => {
  let reading: Reading;
  before(async () => {
    const directory = loadDirectory(await directoryBytes());
    const text = readFileSync('seeds/000_48270a29bd236081.txt', 'utf8');
    reading = read(parseArticle(text), { tagger, models, directory });
  });
  const person = (name: string): Person => {
    const found = reading.people.find((each) => each.name === name);
    assert.ok(found, name);
    return found;
  };

  it('names eight people', () => {
    assert.deepEqual(reading.people.map(({ name }) => name).sort(), [
      'Annalena Baerbock',
      'Antony Blinken',
      'Joe Biden',
      'Ned Price',
      'Olga Stefanishyna',
      'Sergei Ryabkov',
      'Vladimir Putin',
      'Wendy Sherman',
    ]);
  });

  it('has each of them in the right office on its date', () => {
    const offices = (name: string): string[] =>
      person(name)
        .offices.filter(({ source }) => source === 'directory')
        .map(({ title, country, from }) => `${title}, ${country ?? ''}, ${from ?? ''}`);
    assert.deepEqual(offices('Antony Blinken'), ['Secretary of State, United States, 2021-01-26']);
    assert.deepEqual(offices('Annalena Baerbock'), ['Foreign Minister, Germany, 2021-12-08']);
    assert.ok(offices('Sergei Ryabkov')[0]!.startsWith('Deputy Foreign Minister, Russia, 2008'));
    assert.ok(offices('Wendy Sherman')[0]!.startsWith('Deputy Secretary of State, United States, 2021'));
    assert.ok(offices('Joe Biden')[0]!.startsWith('President, United States, 2021-01-20'));
    assert.ok(offices('Vladimir Putin')[0]!.startsWith('President, Russia, 2012'));
    assert.ok(offices('Ned Price').length > 0);
    assert.ok(person('Olga Stefanishyna').offices.length > 0);
  });

  it('asserts nobody for the man whom it does not name, and ranks the others right', () => {
    const said = (line: number): Reading['statements'] => {
      const found = reading.statements.filter((each) => each.line === line);
      assert.ok(found.length > 0, `line ${line}`);
      return found;
    };
    for (const { speaker } of said(6)) assert.deepEqual([speaker.name, speaker.printed], [null, 'he']);
    const first = (line: number, printed: string): string | undefined =>
      said(line).find(({ speaker }) => speaker.printed === printed)?.speaker.candidates[0]?.name;
    assert.equal(first(17, 'she'), 'Annalena Baerbock');
    assert.equal(first(20, 'he'), 'Sergei Ryabkov');
    // The question that he is asked is not his.
    assert.deepEqual(said(20)[0]!.speaker.candidates, []);
  });
});
