import assert from 'node:assert/strict';
import { names, only, peopleOf } from './peopleIn';

describe('names', () => {
  it('has what somebody is called in the name, in brackets and between marks', () => {
    assert.deepEqual(names('William (Bill) Lund said no.', 'Bill Lund left.'), ['William (Bill) Lund']);
    assert.deepEqual(names('They met Robert "Red" Ek on Monday.'), ['Robert "Red" Ek']);
    assert.deepEqual(names('Ada (Elm) Lund said no.'), []);
  });

  it('takes a surname with a lost apostrophe for the one that is named in full', () => {
    assert.deepEqual(names('Brian Harting met the board.', 'Mr. Hartings estimated costs were low.'), [
      'Brian Harting',
    ]);
    assert.deepEqual(names('Brian Robert left.', 'Mr. Roberts said no.'), ['Brian Robert', 'Roberts']);
  });

  it('has two mentions where a name stands twice behind a title', () => {
    assert.equal(only('Photo by Sir John Harker John Harkers book is out.').name, 'John Harker');
    assert.equal(only('Photo by Sir John Harker John Harkers book is out.').mentions.length, 2);
  });

  it('reads a title as a surname behind Mr.', () => {
    assert.deepEqual(names('Bo King said no.', 'Mr. King left.'), ['Bo King']);
    assert.deepEqual(names('I am glad, Mr. Prince said.'), ['Prince']);
    assert.deepEqual(names('We thank you, Mr. Speaker.', 'Mr. Mayor said no.'), []);
  });

  it('finds names with particles, fathers and callings', () => {
    assert.deepEqual(names('Minister Miguel de los Vell said no.'), ['Miguel de los Vell']);
    assert.deepEqual(names('Maria de las Vell Ortega, the minister, said no.'), ['Maria de las Vell Ortega']);
    assert.deepEqual(names('Abu Vell bin Haji Oru said no.', 'Abu Vell left.'), ['Abu Vell bin Haji Oru']);
    assert.deepEqual(names('Mum-of-two Ada Lund, 33, said no.'), ['Ada Lund']);
    assert.deepEqual(names('Father-of-three Bo Ek said no.'), ['Bo Ek']);
    assert.deepEqual(names('The dead are two men, including Hajj Ismail Vell.'), ['Ismail Vell']);
    assert.deepEqual(names('Starter Kyle Vell was waived.'), ['Kyle Vell']);
    assert.deepEqual(names('Ada Hague agreed.', 'Talks in The Hague went on.'), ['Ada Hague']);
    assert.deepEqual(names('She leaves a son and a sister, Oru Vell Moss.'), ['Oru Vell Moss']);
  });

  it('finds names behind initials and papers that lost their apostrophe', () => {
    assert.deepEqual(names('KNPs Oru Vell said no.'), ['Oru Vell']);
    assert.deepEqual(names('KNPs Oru Vell, who was there, said no.'), ['Oru Vell']);
    assert.deepEqual(names('It is late, the New Yorkers Ada Vell wrote.'), ['Ada Vell']);
  });

  it('finds who is known by a given name that is said to be one', () => {
    assert.deepEqual(names('The victim, named only by her first name, Nadia, said no.'), ['Nadia']);
    assert.deepEqual(names('Ada Stock said no.', 'Stock bubbles grow.'), ['Ada Stock']);
    assert.deepEqual(names('Lund said, Stock market bubbles grow.', 'Ada Lund left.'), ['Ada Lund']);
  });

  it('tells the body of an office from its title', () => {
    const partsOf = (paragraph: string): readonly unknown[] => {
      const [{ title, body, country } = { title: null, body: null, country: null }] = peopleOf([paragraph])
        .people[0]!.offices;
      return [title, body, country];
    };
    assert.deepEqual(partsOf('New York City Mayor Ada Lund said no.'), [
      'Mayor',
      'New York City',
      'United States',
    ]);
    assert.deepEqual(partsOf('Dallas City Manager Ada Lund said no.'), ['City Manager', 'Dallas', null]);
    assert.deepEqual(partsOf('Ada Lund, an analyst with the Center for Elm Studies, said no.'), [
      'analyst with the Center for Elm Studies',
      'Center for Elm Studies',
      null,
    ]);
    assert.deepEqual(
      partsOf('Ada Lund, director of the Department of Elm Security and Alex Haddad left.').slice(1),
      ['Department of Elm Security', null],
    );
    assert.deepEqual(partsOf('They met Ada Lund, Deputy Chief of Staff Jake Ek and others.'), [
      null,
      null,
      null,
    ]);
  });

  it('knows surnames that are words of bodies and places', () => {
    for (const name of ['Rebecca Hall', 'Mark Ford', 'Jude Law', 'Dale Rasmussen', 'Ann Boston']) {
      const surname = name.split(' ')[1]!;
      const { people, organisations } = peopleOf([
        `${name} said it was late.`,
        `It is over, ${surname} said.`,
      ]);
      assert.deepEqual(
        people.map((person) => [person.name, person.mentions.length]),
        [[name, 2]],
      );
      assert.deepEqual(organisations, []);
    }
    assert.deepEqual(
      names('Albert Hall is closed.', 'Grace Church said it would close. The church is old.'),
      [],
    );
    assert.deepEqual(
      names('Dixon Hall said no.', 'Guests of Dixon Hall left.', 'It went to Dixon Hall in May.'),
      [],
    );
    // The firm that is named, too, keeps its name.
    const firm = peopleOf(['Bo Ford, of Ford Motor Co., said it was late.', 'Ford said it would sell cars.']);
    assert.deepEqual(
      firm.people.map(({ mentions }) => mentions.length),
      [1],
    );
  });

  it('ends names before the verbs of headlines', () => {
    assert.deepEqual(names('Ada Lund Slams Bo Ek Over Budget', 'Lund said no.'), ['Ada Lund', 'Bo Ek']);
    assert.deepEqual(names('Sen. Ada Lund Vows To Fight On'), ['Ada Lund']);
    assert.deepEqual(names('Bo Ek Accused Of Fraud', 'Judge Ada Lund Convicted'), ['Bo Ek', 'Ada Lund']);
    assert.deepEqual(names('Endorsed Lund', 'Ada Lund said no.'), ['Ada Lund']);
    // Surnames in a sentence.
    assert.deepEqual(names('Ann Cries, a nurse, said no.', 'Lou Holds said no.'), ['Ann Cries', 'Lou Holds']);
  });

  it('knows given names that have lost letters', () => {
    assert.deepEqual(names('Pter Sznt said no.', 'Swedens Sren Kjr said no.'), ['Pter Sznt', 'Sren Kjr']);
    assert.deepEqual(names('They met lafur Ragnar Jnsson on Monday.'), ['lafur Ragnar Jnsson']);
    assert.equal(only('Stphanie Gagn said no.').gender, 'female');
  });

  it('keeps a given name that shares a surname with the next from others of that given name', () => {
    assert.deepEqual(names('Mark Haddad left.', 'Mark and Linda Olsen said the road was closed.'), [
      'Mark Haddad',
      'Mark Olsen',
      'Linda Olsen',
    ]);
    assert.deepEqual(names('Mark and Linda Olsen said the road was closed.', 'No, Mark said.'), [
      'Mark',
      'Linda Olsen',
    ]);
    assert.deepEqual(names('Mark Olsen left.', 'Mark and Linda Olsen said the road was closed.'), [
      'Mark Olsen',
      'Linda Olsen',
    ]);
  });

  it('takes the s of a lost apostrophe off a name that ends in s, but not one of two of its own', () => {
    assert.deepEqual(names('Derek Millss office said no.', 'Chris Joness lawyer left.'), [
      'Derek Mills',
      'Chris Jones',
    ]);
    assert.deepEqual(names('Bo Burgess said no.', 'Ada Moss said yes.'), ['Bo Burgess', 'Ada Moss']);
  });

  it('keeps days, months and particles that stand inside a name', () => {
    assert.deepEqual(names('Spokeswoman Le Thi Thu Hang said no.'), ['Le Thi Thu Hang']);
    assert.deepEqual(names('Governor Godwin Friday Umo said no.'), ['Godwin Friday Umo']);
    assert.deepEqual(names('Judge Joseph Mwangi arap Sang said no.'), ['Joseph Mwangi arap Sang']);
    assert.deepEqual(names('Minister Siti binti Rahman said no.'), ['Siti binti Rahman']);
    assert.deepEqual(names('April Cooper, a nurse, said no.', 'Ellen Winter said yes.'), [
      'April Cooper',
      'Ellen Winter',
    ]);
    assert.deepEqual(names('Mayor August Moss said no.'), ['August Moss']);
    assert.deepEqual(names('Last August Ada Lund said no.'), ['Ada Lund']);
    assert.deepEqual(names('Economist May Wong said no.'), ['May Wong']);
    assert.deepEqual(names('May Patel, a nurse, said no.'), ['May Patel']);
    assert.deepEqual(names('It was seen by May Patel.', 'A nurse, May Moss, said no.'), [
      'May Patel',
      'May Moss',
    ]);
    assert.deepEqual(names('By May Lund had left. May Lund rest in peace.'), []);
    assert.deepEqual(names('In May Ada Lund said no.'), ['Ada Lund']);
    assert.deepEqual(names('Mohamed Said said no.'), ['Mohamed Said']);
    assert.deepEqual(names('On Friday Ada Lund said no.'), ['Ada Lund']);
  });

  it('knows a Chinese surname behind a given name of another language', () => {
    const [fong, ...others] = peopleOf(['Grace Fong Hai Ling said no.', 'We can wait, said Ms Fong.']).people;
    assert.deepEqual(others, []);
    assert.equal(fong!.mentions.length, 2);
  });

  it('leaves courtesy titles out of names', () => {
    for (const title of [
      ...[
        'Datuk Seri',
        'Tan Sri',
        'Dato',
        'Tun',
        'Alhaji',
        'Hajiya',
        'Comrade',
        'Maulana',
        'Daw',
        'Smt',
        'Shri',
        'Engr.',
      ],
      ...['Adv.', 'Barr.', 'The Rt. Hon.', 'The Right Honourable'],
    ])
      assert.deepEqual(names(`${title} Bo Bakari said no.`), ['Bo Bakari'], title);
    assert.deepEqual(names('William Barr said no. Barr left.'), ['William Barr']);
    assert.deepEqual(names('Foreign Minister Thaung Tun said no.'), ['Thaung Tun']);
    assert.deepEqual(names('Finance Minister Sri Mulyani Lund said no.'), ['Sri Mulyani Lund']);
  });

  it('finds people behind the body or people that they belong to, the apostrophe lost', () => {
    assert.deepEqual(names('He told Fox News Mary Krell that he was late.'), ['Mary Krell']);
    assert.deepEqual(names('The Green Partys Ada Krell won two seats.'), ['Ada Krell']);
    assert.deepEqual(names('The Daily Wires Ben Krell wrote it.'), ['Ben Krell']);
    assert.deepEqual(names('The Norland-born Anna Krell was there.'), ['Anna Krell']);
    assert.deepEqual(
      names('The National Football Leagues Charlotte Panthers played.', 'JP Morgan Chase lost.'),
      [],
    );
  });

  it('finds surnames that are months or directions, where somebody is described', () => {
    assert.deepEqual(names('Yin Myint May, 60, a doctor, said it was late.'), ['Yin Myint May']);
    assert.deepEqual(names('Marty West, a professor at Elm, said it was late.'), ['Marty West']);
    assert.deepEqual(names('They met in Norland May 12.'), []);
  });

  it('knows surnames that are colours, parties and peoples behind a title or a given name', () => {
    assert.deepEqual(names('Mr. English, an activist, said no.'), ['English']);
    assert.deepEqual(names('They fear for Damon Greens future.', 'Green said no.'), ['Damon Green']);
  });

  it('knows the titles of those in orders and of the crown', () => {
    assert.deepEqual(
      names(
        'Sister Ada Krell said no.',
        'Brother Bo Krell left.',
        'Canon Tom Moss said so.',
        'The Lord-Lieutenant, Anna Orr, said no.',
      ),
      ['Ada Krell', 'Bo Krell', 'Tom Moss', 'Anna Orr'],
    );
    assert.deepEqual(
      names(
        'The General Synod threw it out.',
        'He works at Fernbank Ventures.',
        'Brother Industries said no.',
      ),
      [],
    );
  });

  it('finds surnames that are words of the file, where somebody acts', () => {
    assert.deepEqual(names('Katie Price met the band.', 'The price was high.'), ['Katie Price']);
    assert.deepEqual(names('The Katie Price was high.', 'The price rose.'), []);
  });

  it('knows the possessive of a name in s whose apostrophe is lost, also after a verb of speech', () => {
    const { aliases } = only(
      'Ben Sandes spoke to the council.',
      'The mayor suggested Sandess idea was late.',
    );
    assert.deepEqual([...aliases], ['Sandes']);
  });

  it('finds names that damage has glued or stripped', () => {
    assert.deepEqual(names('The talksMonday were led by Fionnuala OBrien, said PresidentMarta Lindqvist.'), [
      'Fionnuala OBrien',
      'Marta Lindqvist',
    ]);
    assert.equal(
      only('President Rashid al Harun spoke.', 'Al Harun said he was ready.').name,
      'Rashid al Harun',
    );
  });

  it('reads initials, particles, hyphens, suffixes and names that begin with the surname', () => {
    assert.deepEqual(
      names('Judge Harold T. Brandt Jr. agreed with Sofia van der Moor and Lucie Garnier-Roche.'),
      ['Harold T. Brandt Jr', 'Sofia van der Moor', 'Lucie Garnier-Roche'],
    );
    const { people } = peopleOf([
      'President Kim Jae-won spoke.',
      'Kim said he was glad.',
      'Premier Wang Lifeng left.',
    ]);
    assert.deepEqual(
      people.map(({ name, aliases }) => [name, aliases[0]]),
      [
        ['Kim Jae-won', 'Kim'],
        ['Wang Lifeng', undefined],
      ],
    );
  });

  it('reads surnames that are parties or countries', () => {
    assert.deepEqual(
      names('It was bold, said Bo Green, a founder. It was late, said Ada O. Monaco, a lawyer.'),
      ['Bo Green', 'Ada O. Monaco'],
    );
  });

  it('names a person by a title and a surname alone, and not by a word that only stands after one', () => {
    assert.equal(only('President Torvald said he would sign.', 'Torvald left early.').name, 'Torvald');
    assert.deepEqual(names('The candidates agreed. Plus, many of the crowds cheered in a Major Way.'), []);
  });

  it('mends headlines and attributes that run into a name', () => {
    const { people } = peopleOf([
      'Even Clara Winthrop was late.',
      'Clara Winthrop Wins Big Prize.',
      'Clara Winthrop said so. Clara Winthrop left.',
    ]);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [['Clara Winthrop', 4]],
    );
  });

  it('keeps bodies whose initials stand in brackets, and those with small words in their names', () => {
    const bodies = (text: string): string[] => peopleOf([text]).organisations.map(({ name }) => name);
    assert.deepEqual(bodies('The Joint Chiefs of Staff (JCS) said two had died.'), ['Joint Chiefs of Staff']);
    assert.deepEqual(bodies('The Food and Agriculture Organization (FAO) said two had died.'), [
      'Food and Agriculture Organization',
    ]);
    assert.deepEqual(bodies('Save the Children Philippines said two had died.'), [
      'Save the Children Philippines',
    ]);
    assert.deepEqual(bodies('In May UN Women said two had died.'), ['UN Women']);
    assert.deepEqual(bodies('They met to save the Children of Norland.'), []);
  });

  it('leaves the owner out of a name, and a lost genitive', () => {
    const { organisations } = peopleOf([
      'Russias Defense Ministry said it was ready. It was late, according to Egypts news agency.',
      'Texas said it was not.',
    ]);
    assert.deepEqual(
      organisations.map(({ name }) => name),
      ['Defense Ministry', 'Texas'],
    );
    assert.deepEqual(names('Norvanks Maria Haddad said no. MNNs Tom Moss said yes.'), [
      'Maria Haddad',
      'Tom Moss',
    ]);
    assert.deepEqual(names('Stavros Maria Haddad said no.'), ['Stavros Maria Haddad']);
    assert.deepEqual(names('Tom Haddads visit was short. Bo Ellis claims it was not.'), [
      'Tom Haddad',
      'Bo Ellis',
    ]);
  });
});
