import assert from 'node:assert/strict';
import { names } from './peopleIn';

describe('names by their form and what stands beside them', () => {
  it('are none of a regiment, a room or a headline', () => {
    assert.deepEqual(names('A soldier of the 17th Carolina Regiment stands there.'), []);
    assert.deepEqual(names('He stood in the Speakers Lobby and spoke.'), []);
    assert.deepEqual(names('We have moved beyond Jim Crow. Jim Crow laws ended.'), []);
    assert.deepEqual(names('Ten Things That Will Delight Fans'), []);
    assert.deepEqual(names('Senators Lund and Ek voted.'), ['Lund', 'Ek']);
  });

  it('end before what describes the next word', () => {
    assert.deepEqual(names('Mr. Lund spoke.', 'Mr. Lunds TV-friendly fury was seen.'), ['Lund']);
  });

  it('are two of three letters, one of them with an s, not one with a lost apostrophe', () => {
    assert.deepEqual(names('Mr. Ros spoke.', 'Mr. Ro left.'), ['Ros', 'Ro']);
    assert.deepEqual(names('Mr. Eros fury was seen.', 'Mr. Ero left.'), ['Ero']);
  });

  it('are two where a title stands between them', () => {
    assert.deepEqual(names('Secretary Ada Lund President Bo Ek spoke.'), ['Ada Lund', 'Bo Ek']);
  });

  it('stand behind the country that somebody is sent to', () => {
    assert.deepEqual(names('Chinese ambassador to Britain Zhao Lentong said no.'), ['Zhao Lentong']);
  });

  it('end in a place behind an initial', () => {
    assert.deepEqual(names('Corden T. Lancaster was born there. Corden T. Lancaster said no.'), [
      'Corden T. Lancaster',
    ]);
  });

  it('are told by the body behind them that speaks for nobody', () => {
    assert.deepEqual(names('Oruvan Vellik of the Elm Institute said it was late.'), ['Oruvan Vellik']);
    assert.deepEqual(names('Oruvan Vellik at the Elm Institute said it was late.'), []);
    assert.deepEqual(names('Oruvan Vellik of the Elm Institute is late.'), []);
  });

  it('are told by what the surname alone does, and finally does', () => {
    for (const does of ['dismissed', 'finally dismissed'])
      assert.deepEqual(names('Betzalo Yorvanan claimed it was late.', `Yorvanan ${does} the suit.`), [
        'Betzalo Yorvanan',
      ]);
  });

  it('are told by a counterpart and by a calling', () => {
    assert.deepEqual(
      names('Ada Brenton spoke, and J. Matthew Corvino, his counterpart at the agency, left.'),
      ['Ada Brenton', 'J. Matthew Corvino'],
    );
    assert.deepEqual(names('The murders by white supremacist Dorrin Keel shocked them.'), ['Dorrin Keel']);
  });

  it('stand behind a title to which they were glued', () => {
    assert.deepEqual(names('She told Mr.Brandt so.'), ['Brandt']);
  });

  it('have letters behind a title, epithets before them and initials with blanks or without', () => {
    assert.deepEqual(names('Councillor Oru Anwar MBE said no.'), ['Oru Anwar']);
    assert.deepEqual(names('He beat Little Marco Ruben.'), ['Marco Ruben']);
    assert.deepEqual(names('EJ Vell said no. E. J. Vell said yes. E.J. Vell left.'), ['E. J. Vell']);
    assert.deepEqual(names('E. J. Vell said no.', 'Eddie Vell left.'), ['E. J. Vell']);
    assert.deepEqual(names('NJ Transit said no.'), []);
  });

  it('are words of another kind where somebody is described', () => {
    assert.deepEqual(names('Peter Bank, a nurse, said it was late.'), ['Peter Bank']);
    assert.deepEqual(names('Van Jackson, a nurse, said so.'), ['Van Jackson']);
    assert.deepEqual(names('Sunday Oru, a midfielder, said no.'), ['Sunday Oru']);
    assert.deepEqual(names('Charlotte Bank, a lender, said no.'), []);
    assert.deepEqual(names('Sunday Post, a newspaper, said no.'), []);
  });

  it('are words of another kind behind a title', () => {
    assert.deepEqual(names('Confederate General Oru Early lost the fight.'), ['Oru Early']);
    assert.deepEqual(names('Mayor Ruth Denmark said no.'), ['Ruth Denmark']);
    assert.deepEqual(names('The Associated General Contractors of Norland met.'), []);
  });

  it('stand behind who owns somebody, also where the surname is another word', () => {
    assert.deepEqual(names('Norvanes Tim Hall said no.'), ['Tim Hall']);
  });

  it('are what somebody is named, and no dog', () => {
    assert.deepEqual(names('A worker named Caroline left.'), ['Caroline']);
    assert.deepEqual(names('A boy called Ronnie left.'), ['Ronnie']);
    assert.deepEqual(names('A dog named Caroline left.'), []);
    assert.deepEqual(names('A passenger called Starman is on board.'), []);
  });

  it('are no town that speaks once, and end a headline', () => {
    assert.deepEqual(names('Dallas said there are concerns.'), []);
    assert.deepEqual(
      names('Woman Reveals Stunning Thing Lundel Did To Her', 'Ada Lundel said no.', 'Lundel left.'),
      ['Ada Lundel'],
    );
  });

  it('end in Justice and Doctor behind a given name', () => {
    assert.deepEqual(names('Jim Justice said no.', 'Like Ada Moss, Justice has left.'), [
      'Jim Justice',
      'Ada Moss',
    ]);
    assert.deepEqual(names('It is over, says veteran analyst Ken Doctor.'), ['Ken Doctor']);
    assert.deepEqual(names('Chief Justice John Moss met Justice Elena Ek.'), ['John Moss', 'Elena Ek']);
  });

  it('end before the verb of a headline that the file has as a paragraph', () => {
    assert.deepEqual(names('Bo Moss, the nephew, spoke.', 'Bo Moss Joins a Parade of Hosts on TV.'), [
      'Bo Moss',
    ]);
  });

  it('end in an s of their own where somebody else has it', () => {
    assert.deepEqual(names('They met Lou Vell Serkis, Andy Serkis son.'), ['Lou Vell Serkis', 'Andy Serkis']);
    assert.deepEqual(names('Ada Lund spoke.', 'Bo Lunds son left.'), ['Ada Lund', 'Bo Lund']);
  });

  it('begin with a small word or a month where a sentence does', () => {
    assert.deepEqual(names('Per Moe said it was late.'), ['Per Moe']);
    assert.deepEqual(names('Per Holm, a nurse, said it was late.'), ['Per Holm']);
    assert.deepEqual(names('Per person it costs a pound.', 'Per Elm law it is late.'), []);
    assert.deepEqual(names('April Vell was there.'), ['April Vell']);
    assert.deepEqual(names('August J. Vell was there.'), ['August J. Vell']);
  });

  it('do not begin with an office by its initials', () => {
    assert.deepEqual(names('The incoming C.E.O. Tim Moss said no.'), ['Tim Moss']);
  });

  it('begin with Dean where one other name follows', () => {
    assert.deepEqual(names('Executive editor Dean Vaquet said no.'), ['Dean Vaquet']);
    assert.deepEqual(names('They are Tom Moss, Dean Vaquet and Iva Vane.'), [
      'Tom Moss',
      'Dean Vaquet',
      'Iva Vane',
    ]);
    assert.deepEqual(names('It was Dean Ada Lund who said no.'), ['Ada Lund']);
  });

  it('have an age before a lost dash', () => {
    assert.deepEqual(names('The dispute ended when Vaquorn, 38  who sings  came home.'), ['Vaquorn']);
  });

  it('end before what is made of them', () => {
    assert.deepEqual(names('He sold Ada Lund T-shirts in Elm.'), ['Ada Lund']);
    assert.deepEqual(names('He wanted a Harbour Project-type plan.'), []);
  });

  it('stand behind the country whose genitive is a given name', () => {
    assert.deepEqual(names('It was Frances Marine Vell who said no.'), ['Marine Vell']);
    assert.deepEqual(names('It was Frances Vell who said no.'), ['Frances Vell']);
  });
});
