import assert from 'node:assert/strict';
import { directoryOf } from '../../../src/officials/load';
import { indexed } from '../../../src/officials/nameIndex';
import type { Person } from '../../../src/reading/reading';
import { peopleOf as peopleIn } from './peopleIn';

/** Invented officials, in the data's form. */
const directory = directoryOf(
  indexed(`!source general
!asof 2026-06-30
== Norway / Norwegian
= Prime Minister | head-of-government
2001-01-01 m Orvin Lund / Ben Lund
2010-01-01 f Ada Moss
= Minister of Fish | cabinet
2004-01-01 m Peter Baker
2009-01-01 f Ada Moss
2009-12-01 m Tom Baker
2018-01-01 m Bill Walker
= Mayor @ Elm | city
1995-01-01 m Carl Baker
2015-01-01 m Greg Orve Jr.
2018-01-01 m Kurt Brekk
= Police Commissioner @ Vell City Police | police
2016-01-01..2018-01-01 m James Varden
= Presidential candidate | party | several
2018-12-01..2019-06-01 m Carl Ekdal
= Member of the Storting | legislature | several
2005-01-01..2017-01-01 m Carl Ekdal
2015-01-01.. m John A. Walker
2017-01-01.. m Odd Brandal / Odd Neset Brandal
2015-01-01.. f Tiril Lund
2020-06-01.. f Iva Rask
== Denmark / Danish
= Prime Minister | head-of-government
1980-01-01..1990-01-01 m Per Oldwin
2012-01-01..2016-01-01 m Ove Raskov
== @ Tea Office
= Secretary General | international
2014-01-01 m Jan Stokke
== South Korea / Korean | family-first
= Special Envoy | envoy
2014-01-01 f Kim Yo Hwan
`),
);

/** People of a file of 4 March 2019. */
const peopleOf = (text: string): readonly Person[] => peopleIn([text], directory).people;

/** Offices by the directory of whoever the file names first. */
function known(text: string): string[] {
  return peopleOf(text)[0]!
    .offices.filter(({ source }) => source === 'directory')
    .map(({ title, status }) => `${status} ${title}`);
}

describe('namesakes of officials', () => {
  it('are not known by words that too many places have in their names', () => {
    assert.deepEqual(known('Jamie Varden said Rovers beat City, and the Police were there.'), []);
    assert.deepEqual(known('Jamie Varden told Vell no.'), ['former Police Commissioner']);
  });

  it('are officials from the day on which they were in office first', () => {
    assert.deepEqual(
      peopleOf('Orvin Lund met Iva Rask of Norway.').map(({ name, official }) => [name, official]),
      [
        ['Orvin Lund', true],
        ['Iva Rask', false],
      ],
    );
  });

  it('hold an office still that a sentence about the past gives them, where they are in it', () => {
    const statuses = (name: string): string[] =>
      peopleOf(`In 1975 Prime Minister ${name} of Norway was a child.`)[0]!
        .offices.filter(({ source }) => source === 'article')
        .map(({ status }) => status);
    assert.deepEqual(statuses('Ada Moss'), ['current']);
    assert.deepEqual(statuses('Iva Ekner'), ['former']);
    assert.deepEqual(statuses('Orvin Lund'), ['former']);
  });

  it('without an s do not change whom the file names in full', () => {
    const named = peopleOf('Bo Ekdals, a teacher, left. It was late, said Mr. Ekdals.').map(
      ({ name }) => name,
    );
    assert.deepEqual(named, ['Bo Ekdals']);
  });

  it('bear a common name that nobody in office bears any more', () => {
    assert.deepEqual(known('Norway won. Peter Baker scored twice, and Baker said it was luck.'), []);
    assert.deepEqual(known('Fish Minister Peter Baker of Norway said no.'), ['former Minister of Fish']);
    assert.deepEqual(known('Former Treasury chief Peter Baker of Norway said no.'), []);
  });

  it('are not those who served for long, left not long ago or led a state', () => {
    assert.deepEqual(known('Carl Baker of Norway said no.'), ['former Mayor']);
    assert.deepEqual(known('Tom Baker of Norway said no.'), ['former Minister of Fish']);
    assert.deepEqual(known('Orvin Lund said no.'), ['former Prime Minister']);
  });

  it('share a surname alone, or are far from the country', () => {
    assert.deepEqual(known('Moss of Norway said no.'), ['current Prime Minister']);
    assert.deepEqual(known('Moss said no.'), []);
    // Whoever has led a state is named so for some years more.
    assert.deepEqual(known('Mr. Raskov of Denmark said no.'), ['former Prime Minister']);
    assert.deepEqual(known('Mr. Oldwin of Denmark said no.'), []);
    assert.deepEqual(known('Stokke told the Tea Office no.'), ['current Secretary General']);
    assert.deepEqual(known('Stokke told them no.'), []);
    assert.deepEqual(known('Bill Walker told them no.'), []);
    assert.deepEqual(known('Bill Walker told the Norwegians no.'), ['current Minister of Fish']);
  });

  it('have another short name, middle name or generation', () => {
    assert.deepEqual(known('William Walker told the Norwegians no.'), []);
    assert.deepEqual(known('Fish Minister William Walker told the Norwegians no.'), [
      'current Minister of Fish',
    ]);
    assert.deepEqual(known('John Brekk Walker told the Norwegians no.'), []);
    assert.deepEqual(known('Ben Lund Jr. told the Norwegians no.'), []);
    assert.deepEqual(known('Prime Minister Ben Lund Sr. told the Norwegians no.'), []);
    assert.deepEqual(known('Greg Orve told the Norwegians no.'), []);
    assert.deepEqual(known('Greg Orve Jr. told the Norwegians no.'), ['former Mayor']);
    assert.deepEqual(known('Mr. Kim Hwan told the Koreans no.'), []);
    assert.deepEqual(known('Mr. Kim Yo Hwan told the Koreans no.'), ['current Special Envoy']);
  });

  it('are ministers of something else by a surname alone, where the file is of another country', () => {
    assert.deepEqual(known('Foreign Minister Walker said no.'), []);
    assert.deepEqual(known('Minister Walker said no.'), []);
    assert.deepEqual(known('Fish Minister Walker said no.'), ['current Minister of Fish']);
  });

  it('hold an office of which only the empty words are alike', () => {
    assert.deepEqual(known('Norwegian Secretary of State Peter Baker said no.'), []);
  });
});

describe('offices that a card shows', () => {
  it('are the one of today, with what a candidate was before', () => {
    assert.deepEqual(known('Carl Ekdal of Norway said no.'), [
      'current Presidential candidate',
      'former Member of the Storting',
    ]);
  });

  it('is none whose middle name is another, nor a president whose namesake was none', () => {
    assert.deepEqual(known('Odd Brandal spoke in Norway.'), ['current Member of the Storting']);
    assert.deepEqual(known('Odd N. Brandal spoke in Norway.'), ['current Member of the Storting']);
    assert.deepEqual(known('Odd F. Brandal spoke in Norway.'), []);
    assert.deepEqual(known('It was like President Odd Brandal in Norway.'), []);
  });

  it('is not who is known for something else, where one of the surname led the country before', () => {
    const offices = (text: string): string[] =>
      peopleOf(text).map(
        ({ name, offices }) =>
          `${name}: ${offices
            .filter(({ source }) => source === 'article')
            .map(({ printed }) => printed)
            .join()}`,
      );
    assert.deepEqual(offices('Tiril Lund sat in Norway. It was built under Prime Minister Lund.'), [
      'Tiril Lund: ',
      'Lund: Prime Minister',
    ]);
    assert.deepEqual(offices('Erna Lund sat in Norway. It was built under Prime Minister Lund.'), [
      'Erna Lund: Prime Minister',
    ]);
  });
});
