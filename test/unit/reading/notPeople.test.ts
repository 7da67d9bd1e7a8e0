import assert from 'node:assert/strict';
import { names, only, peopleOf } from './peopleIn';

describe('what is nobody', () => {
  it('parts the words of a headline at its article, which no initial is', () => {
    assert.deepEqual(names('Norland Takes A Closer Look At Elm.', 'The Budget Is A Fight Over Mills.'), []);
    assert.deepEqual(names('Moss Calls Bo Ek A Disgrace Over Elm.'), ['Bo Ek']);
    assert.deepEqual(names('Ada Lund Suffered A Loss.', 'She Is A Bo Supporter.', 'Ada Lund left.'), [
      'Ada Lund',
    ]);
    assert.deepEqual(
      names('George A Lund left.', 'J A Moss said no.', 'Mayor A. Ek said no.', 'Mayor A J Vell left.'),
      ['George A Lund', 'J A Moss', 'A. Ek', 'A J Vell'],
    );
  });

  it('takes no small word of two letters for initials that own a name', () => {
    assert.deepEqual(names('That Is Raising Eyebrows.', 'As Bearing Arms reported:'), []);
    assert.deepEqual(names('KNPs Oru Vell said no.'), ['Oru Vell']);
  });

  it('has no verbs of headlines in names', () => {
    assert.deepEqual(names('Rebels May Win, Dana Wells Tells Crowd.', 'Can Pete Ardley Win'), [
      'Dana Wells',
      'Pete Ardley',
    ]);
    assert.deepEqual(names('Bo Benton left.', 'Benton May Meet Voters', 'Benton Closes The Door'), [
      'Bo Benton',
    ]);
    assert.deepEqual(names('Economist May Wong left.', 'Theresa May won.'), ['May Wong', 'Theresa May']);
  });

  it('takes no firm for somebody', () => {
    assert.deepEqual(names('Ada Instruments said no.', 'Howard Robotics said no.'), []);
    assert.deepEqual(names('It was late, NordMeridian said.'), []);
    assert.deepEqual(names('It was late, McVell said.', 'Oru McVell left.'), ['Oru McVell']);
  });

  it('reads a name that stands twice once each, and no firm as an executive', () => {
    const [twice] = peopleOf(['Photo: Ada Haddad Ada Haddad']).people;
    assert.deepEqual([twice!.name, twice!.mentions.length], ['Ada Haddad', 2]);
    assert.deepEqual(names('Executive Skyvane said no.'), []);
    assert.deepEqual(names('Yup Ada Lund said no. Newsletter Sign Up Continue'), ['Ada Lund']);
  });

  it('takes no acronym in a title for somebody', () => {
    const [person] = peopleOf(['Leader Kim Jong Un said no.'], null, 'UN condemns Un').people;
    assert.equal(person!.mentions.length, 2);
  });

  it('keeps where a body sits out of its name, and takes no score for what somebody owns', () => {
    const { organisations, people } = peopleOf([
      'San Elmo-headquartered Qualvell said no.',
      'The Elm-based Fish Corporation said no.',
      'They beat Gael Monfils 7-5.',
    ]);
    assert.deepEqual(
      organisations.map(({ name }) => name),
      ['Qualvell', 'Fish Corporation'],
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Gael Monfils'],
    );
  });

  it('parts an owner who lost an apostrophe from the title of a work', () => {
    assert.deepEqual(
      names('Review: Justin Timbers Man of the Woods is long.', 'Justin Timber sang. Timber danced.'),
      ['Justin Timber'],
    );
  });

  it('takes no place for a person where its people or what it is show it', () => {
    for (const told of [
      'Brockwell residents were cold.',
      'The village of Brockwell was cold.',
      'Brockwell, a market town, froze.',
    ])
      assert.deepEqual(names('Brockwell said it would appeal.', told), [], told);
    assert.deepEqual(names('Brockwell said she would appeal.', 'It is a village of 400 people.'), [
      'Brockwell',
    ]);
    assert.deepEqual(names('Ada Brockwell, a city councillor, said no.', 'Brockwell said yes.'), [
      'Ada Brockwell',
    ]);
  });

  it('takes no ship and nothing that is called after somebody for a person', () => {
    assert.deepEqual(
      names('The USS Ada Lund sank.', 'HMS Queen Mary sailed.', 'Charles Lund airport was shut.'),
      [],
    );
    assert.deepEqual(names('USS Cole Capt. Bo Ek said no.'), ['Bo Ek']);
  });

  it('takes what somebody is of for no person', () => {
    assert.deepEqual(names('Chief economist Bo Ek of Apollo said no.'), ['Bo Ek']);
  });

  it('takes what somebody is for no part of the name', () => {
    assert.deepEqual(names('Parent Ada Lund said it was late.'), ['Ada Lund']);
    assert.deepEqual(names('Midfielder Bo Ek said it was late.'), ['Bo Ek']);
    assert.deepEqual(only('Homeowner Ada Lund said it was late.').offices, []);
    assert.deepEqual(only('Elm freshman Ada Lund said it was late.').gender, 'female');
    assert.deepEqual(
      only('Coroner Bo Ek said it was late.').offices.map(({ title }) => title),
      ['Coroner'],
    );
    // Such words stand in names of other things.
    assert.deepEqual(names('He bought it at Shoppers Drug Mart.', 'Voter Fraud Claims were made.'), []);
    assert.deepEqual(names('It is late, said Mary Parent.'), ['Mary Parent']);
  });

  it('takes letters behind a name for no part of it', () => {
    assert.deepEqual(names('Prosecutor Ada Lund KC said it was late.'), ['Ada Lund']);
    assert.deepEqual(names('Bo Ek OBE FRS, a chemist, said it was late.'), ['Bo Ek']);
    assert.deepEqual(names('It was late, said Tom Moss Esq.'), ['Tom Moss']);
    assert.deepEqual(names('They met in Florence SC.'), []);
  });

  it('tells a surname in s from one that has lost its apostrophe', () => {
    assert.deepEqual(names('Ann Reeves drove the ball.'), ['Ann Reeves']);
    assert.deepEqual(names('Tom Mullins plan was unlawful.'), ['Tom Mullins']);
    assert.deepEqual(names('Ada Bakks threw the ball.'), ['Ada Bakks']);
    assert.deepEqual(names('Ada Lunds plan was unlawful.'), ['Ada Lund']);
    assert.deepEqual(names('Ada Lund left.', 'Critics said Lunds promises were hollow.'), ['Ada Lund']);
  });

  it('takes no firm for a person where its profit, its shares or what is its own show it', () => {
    for (const told of [
      'Vellcor reported a quarterly profit on Monday. Vellcor said sales rose.',
      'Vellcor opened its second plant. Vellcor said sales rose.',
      'Drugmakers such as Vellcor gained. Vellcor said sales rose.',
    ])
      assert.deepEqual(peopleOf([told]).people, []);
    for (const told of [
      'Milosevic said its over. Milosevic left.',
      'Milosevic sold shares in Vellcor. Milosevic said he was glad.',
    ])
      assert.deepEqual(
        peopleOf([told]).people.map(({ name }) => name),
        ['Milosevic'],
      );
  });

  it('takes no station, paper or school for a person', () => {
    assert.deepEqual(names('He told Al Jadeed television that it was late, and Elmtown radio, too.'), []);
    assert.deepEqual(names('The board closed Garfield Elementary.'), []);
    assert.deepEqual(names('Al Gore said no. Ada Lund television shows are old.'), ['Al Gore', 'Ada Lund']);
  });

  it('takes no firm that goes by one word of its name for a person', () => {
    assert.deepEqual(names('Halvorsen Foods Inc is in Elm.', 'Halvorsen said that it lost money.'), []);
    assert.deepEqual(names('Halvorsen Foods Inc is in Elm.', 'Bo Halvorsen left.', 'No, Halvorsen said.'), [
      'Bo Halvorsen',
    ]);
  });

  it('takes no Arab paper, no school, no university and no film for a person', () => {
    assert.deepEqual(
      names('He told Al Jadeed television so.', 'He told Al-Manar so.', 'Al Ahram said no.'),
      [],
    );
    assert.deepEqual(names('Al Lund said no.', 'He told Al Moss so.'), ['Al Lund', 'Al Moss']);
    assert.deepEqual(names('Bo Ek is a historian at the Universidad Mayor de San Luz in Elm.'), ['Bo Ek']);
    assert.deepEqual(names('Minister de Lund said no.'), ['de Lund']);
    assert.deepEqual(names('They voted to close Garfield Elementary, he said.'), []);
    assert.deepEqual(names('Bo Ek, the director of Cold Harbour and The Ninth Wife, said no.'), ['Bo Ek']);
  });

  it('leaves words of a headline and owners out of names, and openers of a sentence out of titles', () => {
    assert.deepEqual(names('Pastor Wants Girl Scouts gone.', 'Wants Girl Scouts gone, too.'), []);
    const [lund, ...others] = peopleOf([
      'Ada Lund is here.',
      'Eks Lund tapes are gone.',
      'When President Lund left, Ek cried.',
    ]).people;
    assert.deepEqual([lund!.name, lund!.aliases], ['Ada Lund', ['Lund', 'President Lund']]);
    assert.deepEqual(others, []);
  });

  it('takes a place with a memorial or chapel at its end for nobody, whatever its first word', () => {
    assert.deepEqual(names('Doctors at Grace Memorial said he was fine.'), []);
    assert.deepEqual(names('Mary Church, a nurse, said no.'), ['Mary Church']);
  });

  it('takes no name that somebody was born with for another person', () => {
    assert.deepEqual(names('Lil Ada Moon, born Tom Lund, sang.', 'Born Ada Krell in Elm, Ada Moon is 40.'), [
      'Ada Moon',
    ]);
  });

  it('takes firms, clubs and papers that go by one word for nobody, but their namesakes for people', () => {
    const paragraphs = (name: string): string[] => [
      `${name} said it was late.`,
      `It was early, ${name} said.`,
    ];
    for (const name of ['Equifax', 'Forbes', 'Tottenham', 'Bayer'])
      assert.deepEqual(names(...paragraphs(name)), [], name);
    assert.deepEqual(names('Ada Forbes spoke.', ...paragraphs('Forbes')), ['Ada Forbes']);
    assert.deepEqual(names('Mr. Bayer said no.'), ['Bayer']);
    assert.deepEqual(names('His daughter Chelsea left.', 'It was late, Chelsea said.'), ['Chelsea']);
  });

  it('takes no party for a person', () => {
    assert.deepEqual(names('Tory MPs said no.'), []);
    assert.deepEqual(names('Mayor John Tory said no. Tory left.'), ['John Tory']);
  });

  it('does not take where somebody lives for a person', () => {
    assert.deepEqual(names('Mayor Kim Tran of Mesa Vista, whose city is dry, left.'), ['Kim Tran']);
  });

  it('does not take whose wife is named for a woman', () => {
    assert.deepEqual(names('President Robert Lund, his wife Grace and two others left.', 'Mr Lund wept.'), [
      'Robert Lund',
    ]);
  });

  it('leaves out how somebody is', () => {
    assert.deepEqual(names('Sobbing Donna Moss said no.', 'Heartbroken Lee Grint, 40, left.'), [
      'Donna Moss',
      'Lee Grint',
    ]);
    assert.deepEqual(names('DCI Paul Harker said no.'), ['Paul Harker']);
  });

  it('takes no organisation, place, title, month or headline word for a person', () => {
    assert.deepEqual(
      names(
        'The Northern Harbour Authority and Goldfield Bank opened offices in New York and San Carlos in June.',
        'The Strategic Harbour Dialogue is part of the Clean Rivers Act. He spoke on This Week on Sunday.',
        'State Department officials and the White House declined to comment. Many Analysts Remain Wary.',
      ),
      [],
    );
  });

  it('takes no words of a headline for a person that the text has in small letters', () => {
    assert.deepEqual(
      names('Norland Takes Legal Action Over Speech.', 'Any action will be legal, officials said.'),
      [],
    );
    assert.deepEqual(names('Ada Lund left. An Ada Lund Speech followed, a long speech.'), ['Ada Lund']);
    assert.deepEqual(names('Alex Press said no. The press left.'), ['Alex Press']);
  });
});
