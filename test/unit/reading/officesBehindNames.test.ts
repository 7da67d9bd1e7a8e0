import assert from 'node:assert/strict';
import { offices, printedIn } from './officesIn';

describe('offices', () => {
  it('stand after the name in apposition', () => {
    assert.deepEqual(
      offices('Ada Lund', 'talks with Ada Lund, the U.S. deputy secretary of state, and her team.'),
      [['the U.S. deputy secretary of state', 'deputy secretary of state', 'United States', null, 'current']],
    );
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, 54, director of the Brenner Institute, agreed.').map((office) =>
        office.slice(0, 4),
      ),
      [['director of the Brenner Institute', 'director of the Brenner Institute', null, 'Brenner Institute']],
    );
  });

  it('in the plural belong to each name of the list', () => {
    const text = 'launched by Presidents Ada Lund and Bo Ek during a summit.';
    assert.deepEqual(offices('Ada Lund', text), [['Presidents', 'President', null, null, 'current']]);
    assert.deepEqual(offices('Bo Ek', text), [['Presidents', 'President', null, null, 'current']]);
  });

  it('are not taken from the next name of a list', () => {
    assert.deepEqual(offices('Ada Lund', 'They met Ada Lund, Defense Secretary Bo Ek and others.'), []);
  });

  /** The printed offices of a name in a text. */
  it('stand behind Jr. and its comma', () => {
    assert.deepEqual(printedIn('Bo Ek Jr', 'Bo Ek Jr., the mayor of Elm, spoke.'), ['the mayor of Elm']);
    assert.deepEqual(printedIn('Bo Ek Sr', 'Bo Ek Sr. was the director of the Oak Trust.'), [
      'the director of the Oak Trust',
    ]);
    assert.deepEqual(printedIn('Bo Ek Jr', 'They met Bo Ek Jr. The mayor of Elm spoke.'), []);
  });

  it('go on behind a place, and behind a comma', () => {
    assert.deepEqual(
      printedIn(
        'Ada Lund',
        'Ada Lund, a fellow at the Oak Institute in Munich, Germany, and co-author of the study, said no.',
      ),
      ['fellow at the Oak Institute in Munich', 'co-author of the study'],
    );
    assert.deepEqual(
      printedIn('Ada Lund', 'Ada Lund, a lawyer from Elm and chair of the Oak Trust, said no.'),
      ['lawyer', 'chair of the Oak Trust'],
    );
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, the mayor of Elm, and a lawyer said no.'), [
      'the mayor of Elm',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, the mayor of Elm, and a lawyer, Bo Ek, said no.'), [
      'the mayor of Elm',
    ]);
  });

  it('in the plural behind a name are of a list that it ends', () => {
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, the players and the fans were happy.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'Without Bo Ek and Ada Lund, investigators are helpless.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'Bo Ek and Ada Lund, the directors of the film, left.'), [
      'the directors of the film',
    ]);
  });

  it('have a class behind a rank', () => {
    assert.deepEqual(printedIn('Bo Ek', 'Sgt. 1st Class Bo Ek said no.'), ['Sgt. 1st Class']);
    assert.deepEqual(printedIn('Ada Lund', 'They met Petty Officer 2nd Class Ada Lund.'), [
      'Petty Officer 2nd Class',
    ]);
  });

  it('go on to the noun of what they are of', () => {
    for (const [office, goesOn] of [
      ['the mayor of a central Elm suburb', ', spoke'],
      ['co-founder of a Norvane-based space consultancy', ' who left, spoke'],
      ['editor of an eastern Elm newspaper', ', spoke'],
      ['co-founder of the Democratic polling firm Norda Vane', ', spoke'],
    ])
      assert.deepEqual(printedIn('Ada Lund', `Ada Lund, ${office}${goesOn}.`), [office]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund had resigned as CEO the week before.'), ['CEO']);
  });

  it('are not what somebody is only supposed to be', () => {
    for (const text of [
      'People fear the day if Ada Lund is our president.',
      'You will see it when Ada Lund becomes president.',
      'It will change once Ada Lund becomes the 12th mayor.',
    ])
      assert.deepEqual(printedIn('Ada Lund', text), [], text);
    assert.deepEqual(printedIn('Ada Lund', 'It was built when Ada Lund was mayor.'), ['mayor']);
  });

  it('are no adjective of what a body is, and no name in a list', () => {
    assert.deepEqual(printedIn('Ada Lund', 'said Ada Lund of the Elm Trust, a liberal think tank.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'With files from Ada Lund, Adam King and Oru Vell.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'They are Oru Vell, Kevin Bishop, Ada Lund, Tom Moss.'), []);
  });

  it('stand behind the verb of a relative between commas, whatever blanks are before it', () => {
    for (const blanks of [' ', '  '])
      assert.deepEqual(printedIn('Bo Ek', `His father, Bo Ek,${blanks}was a senator.`), ['senator']);
  });

  it('have a field before them without an article', () => {
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, equity strategist at Moss & Vane, spoke.'), [
      'equity strategist at Moss & Vane',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, product manager for the Elm Trust, spoke.'), [
      'product manager for the Elm Trust',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, operations manager at the oldest, spoke.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'said Ada Lund, a former special assistant for press affairs.'), [
      'former special assistant for press affairs',
    ]);
  });

  it('are not in a clause that names what is led in part', () => {
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, who runs Vells voter registration effort, spoke.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, who heads a new climate-systems effort, spoke.'), []);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, who heads the Elm Trust, spoke.'), [
      'heads the Elm Trust',
    ]);
  });
});
