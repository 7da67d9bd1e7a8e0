import assert from 'node:assert/strict';
import { names, only, peopleOf } from './peopleIn';

describe('people', () => {
  it('finds whom no list knows where grammar shows somebody', () => {
    assert.deepEqual(names('Oru Vell celebrates with his team-mates.'), ['Oru Vell']);
    assert.deepEqual(names('Zephyr Tanner won her primary.'), ['Zephyr Tanner']);
    assert.deepEqual(names('Oru Vell blamed himself for the loss.'), ['Oru Vell']);
    assert.deepEqual(names('Orbit Vell wanted her back.'), []);
    assert.deepEqual(names('Orbit Vell officials lost his file.'), []);
    assert.deepEqual(names('Orbit Vell held its ground.'), []);
    assert.deepEqual(names('Ada Lund, Oru Vell and Bo Ek were there.'), ['Ada Lund', 'Oru Vell', 'Bo Ek']);
    assert.deepEqual(names('Ada Lund, Bo Ek and Oru Vell were there.'), ['Ada Lund', 'Bo Ek', 'Oru Vell']);
    assert.deepEqual(names('Ada Lund and Oru Vell were there.'), ['Ada Lund']);
  });

  it('finds who is described, whatever the words of the name', () => {
    const of = 'editor of the Lantern, said no.';
    assert.deepEqual(names(`Mary Town, managing ${of}`), ['Mary Town']);
    assert.deepEqual(names('Norvane Town, owner of the Lantern, said no.'), []);
    assert.deepEqual(names('Will Moreno, the chairman, said no.', 'Will Moreno win it?'), ['Will Moreno']);
    assert.deepEqual(names('Ada Nielsen Haddad said no.'), ['Ada Nielsen Haddad']);
    assert.deepEqual(names('Antonio do Vale Santos said no.'), ['Antonio do Vale Santos']);
    assert.deepEqual(names('The Elm Posts Dana Moss wrote it.'), ['Dana Moss']);
    assert.deepEqual(names('The Elm Posts Oru Vell wrote it.'), ['Oru Vell']);
    assert.deepEqual(names('Elm DL Sheldon Vickers said no.', 'The DL Lund.'), ['Sheldon Vickers']);
    assert.deepEqual(names('The Founders Edition, the Players Tour and more are out.'), []);
  });

  it('gives nobody an office that another phrase has', () => {
    assert.deepEqual(only('The brother of the gunman, Bo Ek, said no.').offices, []);
    assert.equal(
      only('It rained, leading Norland Gov. Ada Lund to resign.').offices[0]!.printed,
      'Norland Gov.',
    );
  });

  it('leaves a surname its own s where the whole name has it', () => {
    assert.deepEqual(
      peopleOf(['Wolfgang Albers spoke.', 'This is how Albers describes them.']).people.map(
        ({ mentions }) => mentions.length,
      ),
      [2],
    );
    assert.deepEqual(names('Ada Lund said no. | Getty McFell punts vote.', '(Israel Getty)'), ['Ada Lund']);
  });

  it('takes one word for a person who gives it as a name or speaks behind a calling', () => {
    assert.deepEqual(names('A mother, who asked to be named only as Olena, wept.'), ['Olena']);
    assert.deepEqual(names('A soldier, who identified himself as Vell, wept.'), ['Vell']);
    assert.deepEqual(names('Rapper Stormzo said no.'), ['Stormzo']);
    assert.deepEqual(names('Publisher Vellmark said no.', 'The area known as Vellmark burned.'), []);
  });

  it('knows the members of councils and boards', () => {
    assert.deepEqual(names('Council Member Ada Lund said it was late.', 'Board Member Bo Ek said no.'), [
      'Ada Lund',
      'Bo Ek',
    ]);
    assert.deepEqual(names('Council Member Services said it was late.'), []);
  });

  it('takes whoever is described like somebody for a person, whatever the name', () => {
    assert.deepEqual(names('Oru Vell, a weaver from Elm, said no.'), ['Oru Vell']);
    assert.deepEqual(names('Suryanto, a farmer, said no buyer had called.'), ['Suryanto']);
    assert.deepEqual(names('Castillos lawyer, Oluwa Vell, said it was a circus.'), ['Oluwa Vell']);
    assert.deepEqual(names('The director for foreign trade, Veri Anggri, was there.'), ['Veri Anggri']);
    assert.deepEqual(
      names('Norvane, a carmaker, said no.', 'Oru Vell, a solutions provider focused on health, said no.'),
      [],
    );
    assert.deepEqual(names('It is on the Quai des Vents, a street by the river, reported Elmtv.'), []);
    assert.deepEqual(names('The Lantern, a weekly paid for by subscribers, said no.'), []);
  });

  it('takes a surname with an age for a person', () => {
    assert.deepEqual(names('Denhofer, 58, was found on Mill Lane.'), ['Denhofer']);
    assert.deepEqual(names('Denhofer, 58 miles away, is a town.'), []);
  });

  it('finds people behind prepositions that stand before places, too', () => {
    assert.deepEqual(names('The prize went to Ada Krell.', 'They drove from Bo Krell’s house.'), [
      'Ada Krell',
      'Bo Krell',
    ]);
    assert.deepEqual(names('They met Per Dahl.', 'The price is 3 crowns per kilo.'), ['Per Dahl']);
    assert.deepEqual(names('The crowd lives in Mary Veltwick.'), []);
  });

  it('finds whoever is described before a name and acts', () => {
    assert.deepEqual(names('Her Norwegian counterpart, Oru Vell, welcomed the offer.'), ['Oru Vell']);
    assert.deepEqual(names('Publican Dave Vell said no.', 'Town CAO Ada Vell said so.'), [
      'Dave Vell',
      'Ada Vell',
    ]);
    assert.deepEqual(names('Uncle Des Vell said no.', 'Uncle Sam wants you.'), ['Des Vell']);
  });

  it('finds whoever belongs to a body or is described behind a verb of speech', () => {
    assert.deepEqual(names('It is safe, says Piero Messino of ESAs strategy department.'), ['Piero Messino']);
    assert.deepEqual(names('It is safe, says Ofor Shachom, the chips engineering manager.'), [
      'Ofor Shachom',
    ]);
    assert.deepEqual(names('Zhuo Congpong, from the Elm Academy, said it was late.'), ['Zhuo Congpong']);
    assert.deepEqual(names('Lakshiw Singhor, another deportee, said he had paid.'), ['Lakshiw Singhor']);
    assert.deepEqual(names('Vell Norpost, the newspaper, said no.', 'Big Machine, the label, said no.'), []);
  });

  it('leaves out what says of a name where it belongs, and articles', () => {
    assert.deepEqual(names('The Elm-based Ingrid Halvorsen said so.'), ['Ingrid Halvorsen']);
    assert.deepEqual(names('Nobody knew (yet). A Halvorsen aide said so.', 'Ingrid Halvorsen did.'), [
      'Ingrid Halvorsen',
    ]);
  });

  it('finds the person behind the name of a body, and names that begin with the surname', () => {
    const { people } = peopleOf([
      'Head of the Norland State Foreign Affairs Committee Leonid Quist said it was late.',
      'Ri Sol Mee, who reads the news, declared it a success. Ri said no more.',
    ]);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Leonid Quist', 1],
        ['Ri Sol Mee', 2],
      ],
    );
  });

  it('keeps the organisations that speak', () => {
    const { organisations, people } = peopleOf([
      'The White House said it was ready. The Northern Harbour Authority on Monday said it was not.',
      'Nobody from Goldfield Bank was there.',
    ]);
    assert.deepEqual(
      organisations.map(({ name }) => name),
      ['White House', 'Northern Harbour Authority'],
    );
    assert.equal(people.length, 0);
  });

  it('keeps the house of the British prime minister, which goes by its number', () => {
    const { organisations, people } = peopleOf(['On Monday night No 10 confirmed that it had 10 cats.']);
    assert.deepEqual(
      organisations.map(({ name }) => name),
      ['No 10'],
    );
    assert.equal(people.length, 0);
  });

  it('stays linear on a hostile file', function () {
    this.timeout(20_000);
    const line =
      'President Ada Lund met Bo Ek, the mayor of Port Ada, and Ng Xu, a spokesman for the Ministry of War and Peace. ';
    const start = performance.now();
    peopleOf(Array.from({ length: 4_000 }, (_, index) => line + String(index)));
    assert.ok(performance.now() - start < 15_000);
  });
});
