import assert from 'node:assert/strict';
import { emptyDirectory, loadDirectory } from '../../../src/officials/load';
import { bareOfficeAt } from '../../../src/reading/bareOffice';
import { directoryBytes } from '../../../src/officials/build/build-directory.mjs';

describe('an office without a name', () => {
  let at: (line: string, word: string, date?: string) => { text: string; names: string[] } | null;

  before(async () => {
    const directory = loadDirectory(await directoryBytes());
    at = (line, word, date = '2022-01-10') => {
      const found = bareOfficeAt(line, line.indexOf(word) + 1, date, directory);
      return (
        found && {
          text: line.slice(found.start, found.end),
          names: found.holders.map(({ person }) => person.name),
        }
      );
    };
  });

  for (const line of [
    'Germany’s foreign minister said so.',
    "Germany's foreign minister said so.",
    'Germanys foreign minister said so.',
    'Nobody asked the German foreign minister about it.',
  ]) {
    it(`is that of its holder on the date: ${line}`, () => {
      assert.deepEqual(at(line, 'foreign')?.names, ['Annalena Baerbock']);
    });
  }

  it('had another holder on another date', () => {
    assert.deepEqual(at('The German foreign minister left.', 'minister', '2016-05-01')?.names, [
      'Frank-Walter Steinmeier',
    ]);
  });

  it('is found from any of its words, and with “of”', () => {
    for (const word of ['president', 'of', 'France']) {
      assert.deepEqual(
        at('She met the president of France.', word),
        { text: 'president of France', names: ['Emmanuel Macron'] },
        word,
      );
    }
  });

  it('is not made up', () => {
    assert.equal(at('The minister of nowhere left.', 'minister'), null);
    assert.equal(at('Germany won the match.', 'Germany'), null);
    assert.equal(at('He said so.', 'said'), null);
    assert.equal(bareOfficeAt('', 0, '2022-01-10', emptyDirectory), null);
  });
});
