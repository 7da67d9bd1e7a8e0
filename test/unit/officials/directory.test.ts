import assert from 'node:assert/strict';
import { packDirectory } from '../../../src/officials/asset';
import { directoryBytes, directoryText } from '../../../src/officials/build/build-directory.mjs';
import type { Directory } from '../../../src/officials/directory';
import { readHolder } from '../../../src/officials/form';
import { directoryOf, emptyDirectory, loadDirectory } from '../../../src/officials/load';
import { indexed } from '../../../src/officials/nameIndex';
import { givenFits } from '../../../src/officials/names';
import { parse } from '../../../src/officials/parse';

/** An invented country, organisation and people in the data's form. */
const invented = `!source general
!asof 2024-06-30
== Norland / Norlandic / N.L.
= King or Queen | head-of-state
1990-01-01 f Queen Ada / Ada II
= Prime Minister / Premier | head-of-government
2010-05-01 m Ämil Örström
2014-05-01 f Berta O'Hara +
2018-05-01 -
2018-06-01 m Jón Vandal (acting) ~
= Foreign Minister | foreign
2012 m Sergei Ryabov
2016-03 f Ilse Grün
= Treasurer | finance
2019-01 f Šárka Ďurčová / Sharka Durchova *
= Chairman or Chairwoman @ Fish Board | agency
2015-01-01 f Berta O'Hara
= Harbour Master | other
2010-01-01..2019-05? m Karl Moe
= Senator | legislature | several
2010-01-01..2016-01-01 m Ali al-Mansur
2012-01-01.. m Joseph Smith Q4242
2013-01-01.. m Paul Smith
2014-01-01.. m Paul Smith (of the south)
== Eastan / Eastani | family-first
= President | head-of-state
2011-01-01 m Pak Jong Mun
2020-01-01 m Oh Se-yun / Oh Se-yoon
== Westan / Westani | first-word
= President | head-of-state
2011-01-01 f Tamima bint Salem
== @ World Tea Office / WTO
= Director-General | international
2009-01-01 f Rosa van der Berg
`;

describe('officials: looking names up', () => {
  const directory = directoryOf(indexed(invented));
  const names = (name: string): string[] => directory.lookUp(name).map((person) => person.name);
  const kind = (name: string): string | undefined => directory.match(name)[0]?.kind;

  it('finds full names, variants and surnames in any case', () => {
    assert.deepEqual(names("Berta O'Hara"), ["Berta O'Hara"]);
    assert.deepEqual(names('ILSE GRÜN'), ['Ilse Grün']);
    assert.deepEqual(names('Ada II'), ['Queen Ada']);
    assert.equal(kind('Ilse Grün'), 'full');
    assert.equal(kind('Grün'), 'surname');
    assert.deepEqual(names('Nobody'), []);
    assert.deepEqual(names('Ilse Nobody'), []);
    assert.deepEqual(names('Otto Grün'), []);
  });

  it('finds names whose characters were folded, spelled out or lost', () => {
    for (const name of ['Amil Orstrom', 'mil rstrm', 'rstrm', 'Aemil Oerstroem', 'Orstrom']) {
      assert.deepEqual(names(name), ['Ämil Örström'], name);
    }
    for (const name of ['AlialMansur', 'Alial-Mansur', 'IlseGrün'])
      assert.equal(directory.lookUp(name).length, 1, name);
    for (const name of ['Grun', 'Grn', 'Gruen', 'Ilse Grn'])
      assert.deepEqual(names(name), ['Ilse Grün'], name);
    for (const name of ['OHara', 'Berta OHara', 'BertaOHara', 'O’Hara', "O'Hara's"]) {
      assert.deepEqual(names(name), ["Berta O'Hara"], name);
    }
  });

  it('finds names with letters outside Latin-1, and shows them with their marks', () => {
    for (const opened of [directory, loadDirectory(packDirectory(invented))]) {
      for (const name of ['Šárka Ďurčová', 'Sarka Durcova', 'rka urov', 'Sharka Durchova']) {
        const [person] = opened.lookUp(name);
        assert.deepEqual([person?.name, person?.variants], ['Šárka Ďurčová', ['Sharka Durchova']], name);
      }
    }
  });

  it('finds names with particles apart, joined or left out', () => {
    for (const name of [
      'Ali al-Mansur',
      'al-Mansur',
      'al Mansur',
      'alMansur',
      'Al Mansur',
      'Mansur',
      'Ali Mansur',
    ]) {
      assert.deepEqual(names(name), ['Ali al-Mansur'], name);
    }
    for (const name of ['van der Berg', 'der Berg', 'Berg', 'Rosa Berg']) {
      assert.deepEqual(names(name), ['Rosa van der Berg'], name);
    }
  });

  it('finds transliterations only when nothing matches by its letters', () => {
    for (const name of ['Sergey Riabov', 'Riabov', 'Sergey Riabow']) {
      assert.deepEqual(names(name), ['Sergei Ryabov'], name);
      assert.equal(directory.match(name)[0]!.loose, name !== 'Sergey Ryabov');
    }
    assert.equal(directory.match('Sergey Ryabov')[0]!.loose, false);
  });

  it('knows where the family name stands and who goes by the first', () => {
    for (const name of ['Pak', 'Pak Jong-mun', 'Pak Jongmun', 'Pak Jong Mun']) {
      assert.deepEqual(names(name), ['Pak Jong Mun'], name);
    }
    assert.deepEqual(names('Mun'), []);
    assert.deepEqual(names('Oh Se-yoon'), ['Oh Se-yun']);
    assert.deepEqual(names('Tamima'), ['Tamima bint Salem']);
  });

  it('keeps apart whom no more than an initial or another middle name could join', () => {
    for (const [printed, known] of [
      ['Vyomika', 'V. P.'],
      ['Rashad', 'Arthur N. R.'],
      ['S. Daniel', 'Spencer'],
      ['James Andrew', 'James N.'],
      ['Ed', 'Mary Jo'],
    ])
      assert.equal(
        givenFits(
          printed!.toLowerCase().replaceAll('.', '').split(' '),
          known!.toLowerCase().replaceAll('.', '').split(' '),
        ),
        false,
        printed,
      );
    for (const [printed, known] of [
      ['J.', 'Joseph'],
      ['George W.', 'George Walker'],
      ['George', 'George W.'],
      ['Vishwanath Pratap', 'V. P.'],
      ['Venkaiah', 'M. Venkaiah'],
      ['JD', 'James David'],
    ])
      assert.equal(
        givenFits(
          printed!.toLowerCase().replaceAll('.', '').split(' '),
          known!.toLowerCase().replaceAll('.', '').split(' '),
        ),
        true,
        printed,
      );
  });

  it('takes nicknames, initials and middle names for given names, and keeps namesakes apart', () => {
    for (const name of ['Joe Smith', 'Joseph R. Smith', 'J. Smith', 'Joe R. Smith Jr.']) {
      assert.deepEqual(names(name), ['Joseph Smith'], name);
    }
    assert.equal(names('Paul Smith').length, 2);
    assert.equal(names('Smith').length, 3);
  });

  it('survives hostile names', () => {
    for (const name of [
      '',
      ' ',
      '-',
      "'",
      '\u0000',
      '😀',
      'a'.repeat(1e6),
      '()[]{}*+?.\\',
      '-'.repeat(99),
      'Q1',
      '__proto__',
    ]) {
      assert.deepEqual(directory.lookUp(name), [], JSON.stringify(name.slice(0, 20)));
    }
    assert.deepEqual(emptyDirectory.lookUp('Ilse Grün'), []);
    assert.deepEqual(directoryOf(indexed('no form at all\n=\n==\n!\n2000 x')).lookUp('x'), []);
  });
});

describe('officials: offices and dates', () => {
  const directory = directoryOf(indexed(invented));
  const one = (name: string): ReturnType<Directory['lookUp']>[number] => directory.lookUp(name)[0]!;
  const on = (name: string, date: string): string[] =>
    directory.officesOn(one(name), date).map(({ term, certainty }) => `${term.title} ${certainty}`);

  it('says what a person held on a day, the most important office first', () => {
    assert.deepEqual(on("Berta O'Hara", '2016-01-01'), ['Prime Minister sure', 'Chairwoman sure']);
    assert.deepEqual(on("Berta O'Hara", '2014-12-31'), ['Prime Minister sure']);
    assert.deepEqual(on("Berta O'Hara", '2013-12-31'), []);
    assert.deepEqual(on("Berta O'Hara", '2018-05-02'), ['Chairwoman sure']);
  });

  it('treats an imprecise date as the whole period', () => {
    assert.deepEqual(on('Ryabov', '2012-06-01'), ['Foreign Minister partial']);
    assert.deepEqual(on('Ryabov', '2013-01-01'), ['Foreign Minister sure']);
    assert.deepEqual(on('Ryabov', '2016-03-15'), ['Foreign Minister partial']);
    assert.deepEqual(on('Ryabov', '2016-04-01'), []);
  });

  it('asserts no running term after the day the data is good for', () => {
    assert.deepEqual(on('Grün', '2024-06-30'), ['Foreign Minister sure']);
    assert.deepEqual(on('Grün', '2024-07-01'), ['Foreign Minister stale']);
  });

  it('names nobody from a year after the last day on which a term is known', () => {
    assert.deepEqual(on('Grün', '2025-06-30'), ['Foreign Minister stale']);
    assert.deepEqual(on('Grün', '2025-07-01'), []);
    for (const opened of [directory, loadDirectory(packDirectory(invented))]) {
      const held = (date: string): string[] =>
        opened.holders({ title: 'harbour master' }, date).map(({ certainty }) => certainty);
      assert.deepEqual(['2019-05-31', '2019-06-01', '2020-06-01'].map(held), [['sure'], ['stale'], []]);
      const [moe] = opened.lookUp('Karl Moe');
      const last = opened.lastOfficeBefore(moe!, '2022-01-10');
      assert.deepEqual([last?.title, last?.to, last?.asOf], ['Harbour Master', null, '2019-05']);
      assert.equal(opened.lastOfficeBefore(moe!, '2019-12-01'), null);
    }
  });

  it('gives all terms without a date and the last one before a date', () => {
    assert.equal(directory.officesOn(one("Berta O'Hara"), null).length, 2);
    assert.equal(directory.lastOfficeBefore(one("Berta O'Hara"), '2020-01-01')?.title, 'Prime Minister');
    assert.equal(directory.lastOfficeBefore(one("Berta O'Hara"), '2015-01-01'), null);
  });

  it('keeps the source class, the item and acting holders', () => {
    assert.equal(one("Berta O'Hara").terms[0]!.sourceClass, 'confirmed');
    assert.equal(one('Vandal').terms[0]!.sourceClass, 'agreed');
    assert.equal(one('Durchova').terms[0]!.sourceClass, 'held');
    assert.equal(one('Grün').terms[0]!.sourceClass, 'general');
    assert.equal(one('Joseph Smith').wikidata, 'Q4242');
    assert.equal(one('Vandal').terms[0]!.acting, true);
    assert.equal(one('Vandal').gender, 'male');
  });

  const holding = (
    title: string,
    date: string,
    country: string | null = null,
    body: string | null = null,
  ): string[] => directory.holders({ title, country, body }, date).map(({ person }) => person.name);

  it('names the holder of a bare office on a day', () => {
    assert.deepEqual(holding('prime minister', '2015-01-01', 'Norland'), ["Berta O'Hara"]);
    assert.deepEqual(holding('Premier', '2015-01-01', 'Norlandic'), ["Berta O'Hara"]);
    assert.deepEqual(holding('prime minister', '2018-05-15', 'Norlands'), []);
    assert.deepEqual(holding('minister of foreign affairs', '2020-01-01', 'N.L.'), ['Ilse Grün']);
    assert.deepEqual(holding('queen', '2020-01-01', 'Norland'), ['Queen Ada']);
    assert.deepEqual(holding('leader', '2020-02-01', 'Eastani'), ['Oh Se-yun']);
    assert.deepEqual(holding('chair', '2020-01-01', 'Norland', 'Fish Board'), ["Berta O'Hara"]);
    assert.deepEqual(holding('Fish Board chairman', '2020-01-01'), ["Berta O'Hara"]);
    assert.deepEqual(holding('director general', '2020-01-01', null, 'WTO'), ['Rosa van der Berg']);
    assert.deepEqual(holding('senators', '2020-01-01', 'Norland'), []);
    assert.equal(holding('senator', '2020-01-01', 'Norland').length, 3);
  });

  it('names nobody when the office could be any of several countries', () => {
    assert.deepEqual(holding('president', '2015-01-01'), []);
    assert.deepEqual(holding('', '2015-01-01'), []);
    assert.deepEqual(holding('treasurer', '2020-01-01'), ['Šárka Ďurčová']);
  });

  it('knows countries by name, adjective and abbreviation', () => {
    assert.equal(directory.countryOf('Norlandic'), 'Norland');
    assert.equal(directory.countryOf('Norlands'), 'Norland');
    assert.equal(directory.countryOf('N.L.'), 'Norland');
    assert.equal(directory.countryOf('nowhere'), null);
  });
});

describe('officials: the asset', () => {
  it('says what its text says', () => {
    const ofText = directoryOf(indexed(invented));
    const ofAsset = loadDirectory(packDirectory(invented));
    assert.deepEqual(ofAsset.size, { people: 16, terms: 17 });
    for (const { key } of invented.split('\n').flatMap((line) => readHolder(line) ?? [])) {
      if (key === null) continue;
      const [one, other] = [ofText, ofAsset].map((directory) =>
        directory.match(key.replace(/ \(.*/, '')).map(({ person, kind, loose }) => ({
          kind,
          loose,
          name: person.name,
          variants: person.variants,
          gender: person.gender,
          wikidata: person.wikidata,
          terms: person.terms,
        })),
      );
      assert.ok(one!.length > 0, key);
      assert.deepEqual(other, one, key);
    }
    const query = { title: 'fish board chair' };
    assert.deepEqual(
      ofAsset.holders(query, '2020-01-01').map(({ person }) => person.name),
      ["Berta O'Hara"],
    );
  });

  it('is refused when it is cut', () => {
    assert.throws(() => loadDirectory(packDirectory(invented).subarray(0, 99)), RangeError);
  });
});

describe('officials: the built-in directory', () => {
  let directory: Directory;
  let text = '';
  let bytes: Uint8Array = new Uint8Array();
  before(async function () {
    this.timeout(20_000);
    text = await directoryText();
    bytes = await directoryBytes();
    directory = loadDirectory(bytes);
  });
  const office = (name: string, date: string): string | undefined => {
    const person = directory.lookUp(name)[0];
    const held = person && directory.officesOn(person, date)[0];
    return held && `${held.term.title}, ${held.term.country ?? held.term.body ?? ''}`;
  };

  it('knows the officials of a known day', () => {
    const day = '2022-01-10';
    assert.equal(office('Antony Blinken', day), 'Secretary of State, United States');
    assert.equal(office('Sergei Riabkov', day), 'Deputy Foreign Minister, Russia');
    assert.equal(office('Annalena Baerbock', day), 'Foreign Minister, Germany');
    assert.equal(office('Jens Stoltenberg', day), 'Secretary General, NATO');
    assert.equal(office('Prince Charles', day), 'Prince, United Kingdom');
    assert.equal(office('Prince Charles', '2023-01-01'), 'King, United Kingdom');
  });

  it('names holders by country and organisation', () => {
    const holder = (title: string, country: string | null, date: string): string | undefined =>
      directory.holders({ title, country }, date)[0]?.person.name;
    assert.equal(holder('foreign minister', 'Germany', '2022-01-10'), 'Annalena Baerbock');
    assert.equal(holder('foreign minister', 'Germany', '2021-12-01'), 'Heiko Maas');
    assert.equal(holder('defense secretary', 'U.S.', '2016-09-01'), 'Ash Carter');
    // Not a state's, and not only of the republic that is gone.
    assert.equal(holder('attorney general', 'U.S.', '2022-01-10'), 'Merrick Garland');
    assert.equal(holder('head of government', 'Afghanistan', '2022-01-10'), 'Hasan Akhund');
    assert.equal(holder('head of state', 'Afghanistan', '2022-01-10'), 'Hibatullah Akhundzada');
    // Out with the old government, not in until the successor's oath.
    assert.equal(holder('agriculture secretary', 'U.S.', '2017-03-01'), undefined);
    assert.equal(holder('foreign minister', 'Kosovo', '2022-01-10'), 'Donika Gërvalla-Schwarz');
    assert.equal(holder('governor', 'Texas', '2018-01-01'), 'Greg Abbott');
    assert.equal(holder('NATO secretary-general', null, '2010-01-01'), 'Anders Fogh Rasmussen');
  });

  // Ratios and generous bounds: several test runs may share a machine.
  it('loads quickly and looks up in microseconds', function () {
    this.timeout(60_000);
    const time = (work: () => void): number => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const open = (make: () => Directory): number =>
      Math.min(...[0, 1, 2, 3, 4, 5].map(() => time(() => void make().lookUp('Nobody Known'))));
    const opening = open(() => loadDirectory(bytes));
    assert.ok(opening < 10, `opening took ${opening} ms of processor time`);
    assert.ok(
      opening * 5 < open(() => directoryOf(indexed(text))),
      'opening the asset should cost less than indexing the text',
    );

    const people = [...parse(text).people.keys()].map((key) => key.replace(/ \(.*/, ''));
    const first = time(() => {
      for (const name of people) directory.lookUp(name);
    });
    const fresh = time(() => {
      for (const name of people) directory.lookUp(name.replace(' ', ' Q. '));
    });
    const again = time(() => {
      for (let i = 0; i < 10; i++) for (const name of people) directory.lookUp(name);
    });
    // Microseconds; people are read from the asset with the first look-up that may mean them.
    const each = (milliseconds: number): number => (milliseconds * 1000) / people.length;
    assert.ok(each(first) < 200, `${each(first)} µs for a look-up of somebody not read yet`);
    assert.ok(each(fresh) < 50, `${each(fresh)} µs for a look-up of a new spelling`);
    assert.ok(each(again) / 10 < 10, `${each(again) / 10} µs for a look-up of a name seen before`);
  });
});
