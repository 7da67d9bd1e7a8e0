import assert from 'node:assert/strict';
import { emptyDirectory, loadDirectory } from '../../../src/officials/load';
import type { OwnOfficial } from '../../../src/officials/ownOfficial';
import { bareOfficeAt } from '../../../src/reading/bareOffice';
import { directoryBytes } from '../../../src/officials/build/build-directory.mjs';

/** The user's own mayor of a town. */
const own: OwnOfficial = {
  ...{ name: 'Ida Lund', variants: [], gender: null, wikidata: null },
  terms: [
    { title: 'Mayor', country: null, body: 'Port Ellery', from: '2020-01-01', to: null, level: 'city' },
  ],
};

describe('an office without a name', () => {
  let at: (line: string, word: string, date?: string) => { text: string; names: string[] } | null;

  before(async function () {
    this.timeout(20_000);
    const directory = loadDirectory(await directoryBytes()).withOwn([own]);
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

  for (const [line, word] of [
    ['She met the former Russian president.', 'president'],
    ['A former German foreign minister left.', 'foreign'],
    ['The next French president will decide.', 'president'],
    ['She met the deputy German foreign minister.', 'foreign'],
    ['The acting German president left.', 'president'],
    ['The French president elect left.', 'president'],
    ['She met the president of the Russian Academy of Salt.', 'president'],
    ['She met the president of the German Salt Association.', 'president'],
    ['She met the president of Germany’s parliament.', 'president'],
    ['She met the president of Germanys parliament.', 'president'],
    ['She met the German president of the Salt Board.', 'president'],
    ['The French vice president of the bank left.', 'president'],
    ['The British Prime Minister Ada Lund left.', 'Minister'],
    ['The Russian prime minister candidate left.', 'minister'],
    ['The German and French presidents met.', 'French'],
    ['Chief coroner Lund left.', 'coroner'],
  ] as const)
    it(`is not that of another: ${line}`, () => {
      assert.equal(at(line, word), null);
    });

  for (const [line, word, text, name] of [
    ['The Russian president and the premier met.', 'president', 'Russian president', 'Vladimir Putin'],
    [
      'He slept. The foreign minister of Germany left.',
      'foreign',
      'foreign minister of Germany',
      'Annalena Baerbock',
    ],
    ['The French president on Monday left.', 'president', 'French president', 'Emmanuel Macron'],
    [
      'The German president of the European Commission left.',
      'president',
      'president of the European Commission',
      'Ursula von der Leyen',
    ],
    ['The NATO secretary-general left.', 'NATO', 'NATO secretary-general', 'Jens Stoltenberg'],
    ['She met the U.N. secretary-general.', 'secretary', 'U.N. secretary-general', 'António Guterres'],
    ['The WHO director-general left.', 'WHO', 'WHO director-general', 'Tedros Adhanom Ghebreyesus'],
    ['The Fed chairman left.', 'chairman', 'Fed chairman', 'Jerome Powell'],
    ['The FBI director left.', 'director', 'FBI director', 'Christopher Wray'],
    ['The White House press secretary left.', 'press', 'White House press secretary', 'Jen Psaki'],
    ['The House speaker left.', 'speaker', 'House speaker', 'Nancy Pelosi'],
    ['The governor of Texas left.', 'governor', 'governor of Texas', 'Greg Abbott'],
    ['The governor of Georgia left.', 'governor', 'governor of Georgia', 'Brian Kemp'],
    ['The U.S. attorney general left.', 'attorney', 'U.S. attorney general', 'Merrick Garland'],
    ['The Kremlin spokesman left.', 'Kremlin', 'Kremlin spokesman', 'Dmitry Peskov'],
    ['The State Department spokesman left.', 'spokesman', 'State Department spokesman', 'Ned Price'],
    ['Port Ellerys mayor left.', 'mayor', 'Port Ellerys mayor', 'Ida Lund'],
    ['The mayor of Port Ellery left.', 'Port', 'mayor of Port Ellery', 'Ida Lund'],
    [
      'Ukraines deputy prime minister for European and Euro-Atlantic integration left.',
      'integration',
      'Ukraines deputy prime minister for European and Euro-Atlantic integration',
      'Olha Stefanishyna',
    ],
  ] as const)
    it(`takes its own words and no more: ${line}`, () => {
      assert.deepEqual(at(line, word), { text, names: [name] });
    });

  it('takes a rank before its country, and asks for who acts', () => {
    assert.deepEqual(at('South Koreas acting president left.', 'president', '2025-01-10'), {
      text: 'South Koreas acting president',
      names: ['Choi Sang-mok'],
    });
    assert.equal(
      at('She met the deputy U.S. secretary of state.', 'deputy')?.text,
      'deputy U.S. secretary of state',
    );
  });

  it('is not made up', () => {
    assert.equal(at('The minister of nowhere left.', 'minister'), null);
    assert.equal(at('Germany won the match.', 'Germany'), null);
    assert.equal(at('He said so.', 'said'), null);
    assert.equal(bareOfficeAt('', 0, '2022-01-10', emptyDirectory), null);
  });
});
