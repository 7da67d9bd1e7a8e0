import assert from 'node:assert/strict';
import type { Directory } from '../../../src/officials/directory';
import { names, only, peopleOf } from './peopleIn';

describe('people of like names', () => {
  it('means by a surname whom the title names in full', () => {
    const mentions = (title: string): Record<string, number> =>
      Object.fromEntries(
        peopleOf(['Leif Lund left.', 'Dr. Lund was late.', 'Ada Lund left.'], null, title).people.map(
          ({ name, mentions: { length } }) => [name, length],
        ),
      );
    assert.deepEqual(mentions('Ada Lund is late'), { 'Leif Lund': 1, 'Ada Lund': 3 });
    assert.deepEqual(mentions('Leif Lund is late'), { 'Leif Lund': 3, 'Ada Lund': 1 });
    assert.equal(mentions('Lund is late')['Ada Lund'], 1);
  });

  it('tells who of two is meant by how one is known and by the pronoun behind the surname', () => {
    const places = (...paragraphs: string[]): Record<string, number> =>
      Object.fromEntries(peopleOf(paragraphs).people.map(({ name, mentions }) => [name, mentions.length]));
    // Each is named twice in full; the surname alone is a third mention.
    const both = [
      'Bo Lund was there.',
      'Ada Lund was late.',
      'Ada Lund left. Nobody knows why.',
      'Bo Lund stayed.',
    ];
    const who = (...paragraphs: string[]): string[] =>
      Object.entries(places(...paragraphs, ...both)).flatMap(([name, many]) => (many > 2 ? [name] : []));
    assert.deepEqual(who('The mayor met Lund before she left.'), ['Ada Lund']);
    assert.deepEqual(who('The mayor met Lund before he left.'), ['Bo Lund']);
    assert.deepEqual(who('Once her house is gone, Lund says she will leave.'), ['Ada Lund']);
    // Somebody else is meant by these.
    const first = who('The mayor met Lund.');
    for (const sentence of [
      'The mayor is for Lund, SHE said.',
      'Oru Vell met Lund before SHE left.',
      'SHE told Lund that SHE would go.',
      'Lunds forces say SHE will win.',
    ])
      for (const pronoun of ['she', 'he'])
        assert.deepEqual(who(sentence.replaceAll('SHE', pronoun)), first, sentence);
    // Whom a sentence names in full behind the surname, and who is known as somebody's relative, is the other one.
    const known = (...paragraphs: string[]): string[] =>
      Object.entries(places(...paragraphs)).flatMap(([name, many]) => (many > 1 ? [name] : []));
    for (const first of [
      ['Lund and her husband, former President Bo Lund, left.'],
      ['Lund left before Bo Lund did.'],
      ['Her husband, former President Bo Lund, left.', 'Lund said no.'],
      ['Oru Vell is the son of then-Senator Bo Lund.', 'Lund said no.'],
    ])
      assert.deepEqual(known(...first, 'Ada Lund was late.'), ['Ada Lund'], first[0]);
    assert.deepEqual(known('Lund left. Bo Lund did not.', 'Ada Lund was late.'), ['Bo Lund']);
    assert.deepEqual(known('Captain Lund left.', 'Oru met her son, Bo Lund.', 'Ada Lund was late.'), [
      'Bo Lund',
    ]);
    const [before, behind] = ['Ada Lund saw her husband, Bo Lund. Nobody saw Lund.', 'Bo Lund stayed.'];
    assert.deepEqual(places(before, behind, 'Bo Lund left.'), { 'Ada Lund': 2, 'Bo Lund': 3 });
  });

  it('gives a given name its surname where the surname alone means its bearer', () => {
    assert.deepEqual(names('Bo and Ada Lund left.', 'Mr. Lund said no.'), ['Bo Lund', 'Ada Lund']);
    assert.deepEqual(names('Bo and Ada Lund left.', 'Bo said no.'), ['Bo', 'Ada Lund']);
  });

  it('calls nobody by the name of who reported or edited', () => {
    const found = (...paragraphs: string[]): string[] =>
      peopleOf(paragraphs).people.map(({ name, mentions }) => `${name} ${mentions.length}`);
    assert.deepEqual(
      found('Kim said no. Kim left.', '(Reporting by Ada Lund in ELM; Editing by Kim Ashford)'),
      ['Kim 2', 'Ada Lund 1', 'Kim Ashford 1'],
    );
    assert.deepEqual(found('Kim said no. Kim left.', 'Kim Ashford left.'), ['Kim Ashford 3']);
  });

  it('gives a description to who is named behind it, and takes no suburb for a person', () => {
    assert.deepEqual(names('In the suburb of Santa Lucia, a teacher named Pedro Ruiz is glad.'), [
      'Pedro Ruiz',
    ]);
    assert.deepEqual(only('In Elm, a teacher named Pedro Ruiz is glad.').offices, []);
    assert.equal(only('Pedro Ruiz, a teacher, is glad.').offices[0]!.title, 'teacher');
  });

  it('gives a surname behind a title to whoever bears the title', () => {
    const aliases = (...paragraphs: string[]): readonly string[] =>
      peopleOf(paragraphs).people.find(({ name }) => name === 'Ada Lund')!.aliases;
    const both = [
      'Ada Lund, a cardiologist at Elm Hospital, spoke.',
      'Mayor Ben Lund, the mayor, spoke. Ben Lund left.',
    ];
    assert.deepEqual(aliases('Dr. Lund said no.', ...both), ['Lund', 'Dr. Lund']);
    assert.deepEqual(aliases('Mayor Lund said no.', ...both), []);
  });

  it('calls nobody with a mere calling by a title and a given name', () => {
    assert.deepEqual(names('Sheikh Omar spoke.', 'Omar Haddad, a shopkeeper, said no.'), [
      'Sheikh Omar',
      'Omar Haddad',
    ]);
    assert.deepEqual(names('King Omar spoke.', 'Omar Haddad, the monarch, said no.'), ['Omar Haddad']);
  });

  it('keeps a relative who is called by a given name apart from others of that name', () => {
    const aliases = (...paragraphs: string[]): string[] =>
      peopleOf(paragraphs).people.map(({ name, mentions }) => `${name} ${mentions.length}`);
    assert.deepEqual(
      aliases('Police chief Joseph Boin spoke.', 'Spindlers father, Joseph, said no.', 'Joseph said yes.'),
      ['Joseph Boin 1', 'Joseph 2'],
    );
    assert.deepEqual(aliases('Hilda Moss and Bill Moss spoke.', 'Her husband, Bill, said no.'), [
      'Hilda Moss 1',
      'Bill Moss 2',
    ]);
    assert.deepEqual(names('Jimmy Ek, whose father, Jimmy, led the union, spoke.'), ['Jimmy Ek', 'Jimmy']);
  });

  it('knows the given names that people are born with', () => {
    assert.deepEqual(names('We lost it, Tiffani Vandiver said.', 'Shaquille Moss said no.'), [
      'Tiffani Vandiver',
      'Shaquille Moss',
    ]);
    // Words of English that are names, too, are left to other signs.
    assert.deepEqual(names('We lost it, Charity Fund officials said.'), []);
  });

  it('knows the first of two surnames that a particle joins, and royal titles by their initials', () => {
    assert.equal(only('Juan Ruiz de la Luz, a weaver, spoke.', 'No, Ruiz said.').mentions.length, 2);
    assert.equal(only('Maria Lopes da Lund, a weaver, spoke.', 'No, Lopes said.').mentions.length, 2);
    assert.deepEqual(
      names('Maria Ana da Lund, a weaver, spoke.', 'Karl de Moss spoke.', 'No, Ana Ek said.'),
      ['Maria Ana da Lund', 'Karl de Moss', 'Ana Ek'],
    );
    assert.deepEqual(names('The Emir of Elm, HRH Nuhu Lund, said it was not.'), ['Nuhu Lund']);
  });

  it('tells a junior from a senior of the same name', () => {
    const stroud = peopleOf(['Bo Stroud Jr. said he would sell.', 'Bo Stroud III said he would not.']).people;
    assert.deepEqual(
      stroud.map(({ name }) => name),
      ['Bo Stroud Jr', 'Bo Stroud III'],
    );
    assert.deepEqual(names('Bo Stroud Jr. said he would sell.', 'Bo Stroud left.'), ['Bo Stroud Jr']);
  });

  it('prefers whose last word a surname is to whose middle name it is', () => {
    const [merle, daisy] = peopleOf([
      'I met Merle Pruitt.',
      'His niece, Daisy Pruitt Crockett, left.',
      'No, Pruitt said.',
    ]).people;
    assert.deepEqual([merle!.name, merle!.mentions.length], ['Merle Pruitt', 2]);
    assert.deepEqual([daisy!.name, daisy!.mentions.length], ['Daisy Pruitt Crockett', 1]);
  });

  it('finds a name that he or she alone can mean', () => {
    assert.deepEqual(names('Xolani Dubeke said it was bad. It is late, he said.'), ['Xolani Dubeke']);
    assert.deepEqual(names('Zazie Okonjor waited at the gate. I am cold, she said.'), ['Zazie Okonjor']);
    assert.deepEqual(names('Norvane Vellcor said it was bad. The price rose.'), []);
    assert.deepEqual(names('Norvane Vellcor waited. She was tired.'), []);
    assert.deepEqual(names('Norvane Vellcor said it was bad. It is late, he said, and Tom Moss left.'), [
      'Tom Moss',
    ]);
  });

  it('knows who bears the name of somebody in the file', () => {
    assert.deepEqual(
      names('Bakke, 54, left.', 'Captain Terje Bakke is well.', 'It is late, Zorit Bakke told us.'),
      ['Terje Bakke', 'Zorit Bakke'],
    );
    assert.deepEqual(names('It is late, Zorit Bakke told us.'), []);
  });

  it('joins a surname to the full name wherever it stands', () => {
    const person = only(
      'Halvorsen said the bridge would open in June.',
      'Mayor Ingrid Halvorsen met reporters on Sunday.',
      'Few believed Halvorsens promise.',
    );
    assert.equal(person.name, 'Ingrid Halvorsen');
    assert.deepEqual([...person.aliases], ['Halvorsen']);
    assert.deepEqual(
      person.mentions.map(({ line, start, end }) => [line, start, end]),
      [
        [4, 0, 9],
        [5, 6, 22],
        [6, 13, 22],
      ],
    );
    assert.equal(person.introduction, 1);
    assert.equal(person.gender, 'female');
  });

  it('joins names that are spelled in two ways, and not those of another person', () => {
    const person = only(
      'Minister Sergei Kravchenko met reporters. It was late, Kravchenco said.',
      'Sergey Kravchenco left the hall. Kravchenko said no more.',
    );
    assert.deepEqual([...person.aliases].sort(), ['Kravchenco', 'Kravchenko', 'Sergey Kravchenco']);
    assert.deepEqual(
      names('Anna Meyer spoke. Peter Meier listened. Meyer said yes.', 'Meier said no, Ms. Meyer said.'),
      ['Anna Meyer', 'Peter Meier'],
    );
    assert.deepEqual(names('Olena Kravtsova spoke.', 'Peter Kravtsov listened.'), [
      'Olena Kravtsova',
      'Peter Kravtsov',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    const { people } = peopleOf([
      'Senator Martin Quill and his wife, Laura Quill, arrived together.',
      'Mrs. Quill said she was tired.',
      'Mr. Quill said he was not.',
    ]);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.map(({ line }) => line)]),
      [
        ['Martin Quill', [4, 6]],
        ['Laura Quill', [4, 5]],
      ],
    );
  });

  it('joins the words of a name that has lost its blank, and leaves out words glued to it', () => {
    assert.equal(only('FBI Director JamesQuist said on Monday that it was over.').name, 'James Quist');
    const joined = only('Gov. TorvaQuist agreed.', 'Torva Quist, the governor, said he would wait.');
    assert.equal(joined.name, 'Torva Quist');
    assert.equal(joined.mentions.length, 2);
    const glued = only(
      'Ada Lund said it was over.',
      'A plan by Ada Lundmade no friends, though it was made in time.',
      'Then Lundand her aides left. Ada Lunds aides said so.',
      'Ada Lund Explains the Plan',
    );
    assert.equal(glued.name, 'Ada Lund');
    assert.deepEqual([...glued.aliases], ['Lund']);
    assert.equal(glued.mentions.length, 5);
    assert.deepEqual(names('John Quist and John Quistberg spoke.').length, 2);
  });

  it('leaves out small words and verbs that are glued to a surname of the file', () => {
    for (const glued of [
      'It was Governor Lundendorsed by all. They endorsed him.',
      'It is clear that Judge Lundnever wanted it.',
      'The leader is Bo Lundis what they say.',
    ]) {
      const { name, mentions } = only('Bo Lund said it was over.', glued);
      assert.deepEqual([name, mentions.length], ['Bo Lund', 2], glued);
    }
    assert.deepEqual(names('Jacob Lew said no.', 'John Lewis said yes.').length, 2);
  });

  it('leaves out what is glued to a name of the directory', () => {
    const person = { name: 'Ada Lund', variants: [], gender: 'female' as const, wikidata: null, terms: [] };
    const directory: Directory = {
      size: { people: 1, terms: 0 },
      lookUp: () => [],
      match: (name) => (name === 'Ada Lund' ? [{ person, kind: 'full', loose: false }] : []),
      officesOn: () => [],
      lastOfficeBefore: () => null,
      holders: () => [],
      countryOf: () => null,
    };
    for (const text of [
      'They remember Ada Lundwas there in Elm.',
      'One claim of Ada Lundsspeech in Elm was wrong. It was a long speech.',
    ])
      assert.deepEqual(
        peopleOf([text], directory).people.map(({ name }) => name),
        ['Ada Lund'],
        text,
      );
  });

  it('keeps a courtesy title from the only bearer of the surname whom it does not fit', () => {
    const { people } = peopleOf([
      'Ben Halvorsen, the Prime Minister, spoke. Halvorsen left with his aides.',
      'Mrs Halvorsen, the Prime Ministers wife, waited. Port Ada. Mr Halvorsen came late.',
    ]);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Ben Halvorsen', 3],
        ['Mrs Halvorsen', 1],
      ],
    );
    assert.deepEqual([...people[0]!.aliases], ['Halvorsen', 'Mr Halvorsen']);
    assert.equal(people[1]!.offices.length, 0);
  });

  it('finds people of the text in the title', () => {
    const { people } = peopleOf(
      ['Prime Minister Ada Lindholm resigned.'],
      null,
      'Lindholm Resigns After Vote',
    );
    assert.deepEqual(
      people[0]!.mentions.map(({ line, start, end }) => [line, start, end]),
      [
        [1, 0, 8],
        [4, 15, 27],
      ],
    );
  });

  it('learns a gender from the pronouns that follow the only person of a paragraph', () => {
    assert.equal(only('Quenlo Abara, the mayor, said she would stay.').gender, 'female');
  });

  it('has the particles of a surname in the aliases', () => {
    assert.deepEqual([...only('Ada de Lund left. It was late, de Lund said.').aliases], ['de Lund']);
    assert.deepEqual(
      [...only('Ursula von der Vell left. It was late, von der Vell said.').aliases],
      ['von der Vell'],
    );
    assert.deepEqual([...only('Ada de Lund left. They told Lund so.').aliases], ['Lund']);
  });
});
