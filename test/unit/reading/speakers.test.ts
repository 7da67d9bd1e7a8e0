import assert from 'node:assert/strict';
import { attribute, codes, speakerIn } from './attributed';

describe('speakers', () => {
  it('names who is named beside the verb, in full wherever the full name stands', () => {
    const statements = attribute([
      '{The bridge will open in June}, [Halvorsen] <said>.',
      'Mayor Ingrid Halvorsen met reporters on Sunday.',
      '{It is late}, <said> [State Department spokesman Karl Brenner], a reference to it.',
    ]);
    assert.equal(speakerIn(4, statements).name, 'Ingrid Halvorsen');
    assert.deepEqual(codes(speakerIn(4, statements)), ['surname-in-source']);
    assert.equal(speakerIn(6, statements).name, 'Karl Brenner');
    assert.deepEqual(codes(speakerIn(6, statements)), ['full-name-in-source']);
  });

  it('names a speaker whom nothing but the source shows to be one', () => {
    const statements = attribute([
      '{It will rain}, [Zero Point] <wrote>.',
      '{It will rain again}, [the Global Times] <wrote>.',
      '[Critics] <said> {it was not so}.',
      '{It was so}, <said> [another Norwegian].',
      '{It will not}, [Tzvetkov] <said>.',
      '{It may}, <said> [columnist Ai Quun of the Harbour Watch, who was there].',
      'HBW <said> {it would}. {It might}, <said> [Quaxi Ran of HBW].',
      '[Tempo am Sonntag] <reported> {that it had}.',
      '{It never did}, [the Corriere della Norlanda] <wrote>.',
    ]);
    const names = [4, 5, 6, 7, 8, 9].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Zero Point', 'Global Times', null, null, 'Tzvetkov', 'Ai Quun']);
    assert.equal(speakerIn(10, statements).name, 'Quaxi Ran');
    assert.equal(speakerIn(11, statements).name, 'Tempo am Sonntag');
    assert.equal(speakerIn(12, statements).name, 'Corriere della Norlanda');
  });

  it('knows a surname that is another word as well', () => {
    const statements = attribute(['Owner Mark Cuban left.', '{It is too early}, [Cuban] <said>.']);
    assert.equal(speakerIn(5, statements).name, 'Mark Cuban');
  });

  it('does not take whom a clause names for who speaks in a tag within it', () => {
    const speaker = (paragraph: string): string | null => attribute([paragraph])[0]!.speaker.name;
    assert.equal(
      speaker('Her trip is a jab at Ada Lund, [the aide] <acknowledged>, {but it is more than that}.'),
      null,
    );
    assert.equal(speaker('Ada Lund, [the mayor of Elm] <said> on Friday, {We are late}.'), 'Ada Lund');
  });

  it('asserts nobody of a list that somebody speaks for', () => {
    const statements = attribute([
      '[Lawyers for Bo Ek and Ada Haddad] <said> {it was early}.',
      '[Relatives of Tom Moss, Bo Ek and Ada Haddad] <said> {it was noon}.',
      '[The mayor of Elm and Dana Lund] <said> {it was late}.',
      '[A lawyer for Mr. Moss, Ada Haddad,] <said> {it was dark}.',
    ]);
    const names = [4, 5, 6, 7].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, [null, null, 'Dana Lund', 'Ada Haddad']);
  });

  it('takes no more of the words before a verb than its subject', () => {
    const statements = attribute([
      '{I support our mayor}, [Ada Haddad, Bo Ek] <told> a crowd.',
      'It was early, said [Ada Haddad, the mayor. Bo Ek] <replied>: {It was late.}',
      'She said so! [Ada Haddad] <added> {that it was late}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Bo Ek', 'Bo Ek', 'Ada Haddad']);
  });

  it('leaves out what a name is called before it', () => {
    const statements = attribute([
      '[Automaker Norvane] <said> {it would close}.',
      '[Rival Quorl Micro] <said> {it would not}.',
      '[News agency Norpost] <said> {it might}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Norvane', 'Quorl Micro', 'Norpost']);
  });

  it('knows whom a relative clause is about', () => {
    const [statement] = attribute(['The prize went to Ada Lundqvist, [who] <said> {it was too much}.']);
    assert.equal(statement!.speaker.name, 'Ada Lundqvist');
  });

  it('does not take whom a tag tells of for its subject', () => {
    const speaker = (paragraph: string): string | null =>
      attribute(['Hilda Moss spoke.', paragraph])[0]!.speaker.name;
    assert.equal(speaker('Moss, [an aide] <said> on Tuesday, {will stay}.'), null);
    assert.equal(speaker('Hilda Moss, [the mayor], <said> {it was late}.'), 'Hilda Moss');
    assert.equal(speaker('Hilda Moss, [the mayor who] <said> {it was late}, is ill.'), 'Hilda Moss');
  });

  it('takes the end of what is said for no part of who says it', () => {
    const speaker = (paragraph: string): string | null =>
      attribute(['Hilda Moss spoke.', paragraph])[0]!.speaker.name;
    assert.equal(speaker('{They pay for meetings with Hilda Moss,} [the investigator] <wrote>.'), null);
    assert.equal(speaker('They back Hilda Moss, [39] <have said> {they do not}.'), null);
    assert.equal(
      speaker('They freed Hilda Moss, a weaver, but [the administration] <said> {it was late}.'),
      null,
    );
    assert.equal(speaker('Hilda Moss, [the investigator], <wrote> {that it was late}.'), 'Hilda Moss');
    assert.equal(speaker('{They call Hilda Moss,} [who] <said> so.'), 'Hilda Moss');
    assert.equal(speaker('They called Hilda Moss, [who was there] and <said> {it was late}.'), 'Hilda Moss');
  });

  it('knows who speaks by verbs of two words', () => {
    for (const verb of ['shot back', 'fired back', 'chimed in', 'went on'])
      assert.equal(
        attribute(['Ted Cruse left.', `{It was late}, [Cruse ${verb}], <warning> of snow.`])[0]!.speaker.name,
        'Ted Cruse',
        verb,
      );
  });

  it('finds every place of a name that only a source shows', () => {
    const [first] = attribute([
      'Brattex closed a mill. {It rained}, [Brattex] <said>.',
      'Old Brattex Hall and Brattex left.',
    ]);
    assert.equal(first!.speaker.name, 'Brattex');
  });

  it('names nobody by a word with a capital only by its place', () => {
    const speaker = (words: string): string | null =>
      attribute([`[${words}] <said> {it was late}.`])[0]!.speaker.name;
    assert.equal(speaker('Close to 50 towns'), null);
    assert.equal(speaker('Contacted by the council, a terse miller'), null);
  });

  it('names who stands before a colon that nothing else explains', () => {
    const speaker = (paragraph: string): string | null =>
      attribute([paragraph, 'Ada Krell left. Mayor Bo Ek left.'])[0]!.speaker.name;
    assert.equal(speaker('It rained. Ada Krell: {We left at once.}'), 'Ada Krell');
    assert.equal(speaker('Mayor Ek (D): {We left at once.}'), 'Bo Ek');
    assert.equal(speaker('Krell taunted the mayor on the stage: {We left at once.}'), 'Ada Krell');
  });

  it('knows a family name that comes first', () => {
    const statements = attribute([
      'Park Soo-min, who leads the choir, was late. [Park] <said> {it did not matter}.',
    ]);
    assert.equal(statements[0]!.speaker.name, 'Park Soo-min');
  });

  it('takes the name that a phrase is about', () => {
    const statements = attribute([
      '{He is a friend}, [Halvorsen ally Karl Brenner] <said>.',
      '{He is no friend}, [Air Force 1st Lt. Ada Lund] <said>.',
      'Ingrid Halvorsen left.',
    ]);
    assert.deepEqual(
      [4, 5].map((line) => speakerIn(line, statements).name),
      ['Karl Brenner', 'Ada Lund'],
    );
  });

  it('takes the name that a time or what somebody did stands behind', () => {
    for (const source of [
      'Krell earlier Thursday',
      'Krell this week',
      'Krell thus',
      'Krell filed a lawsuit in May',
    ])
      assert.equal(
        speakerIn(5, attribute(['Ada Krell is the mayor.', `[${source}] <said> {it was late}.`])).name,
        'Ada Krell',
        source,
      );
    for (const source of ['Krell officials', 'Krell received an email from Elm'])
      assert.equal(
        speakerIn(5, attribute(['Ada Krell is the mayor.', `[${source}] <said> {it was late}.`])).name,
        null,
        source,
      );
  });

  it('names nobody for words without a speaker whom they tell of', () => {
    const names = (content: string): string[] => {
      const paragraphs = ['Tom Moss left.', '[Bo Ek] <said> {it was late}.', `{${content}}.`];
      return speakerIn(6, attribute(paragraphs)).candidates.map(({ name }) => name);
    };
    assert.ok(names('We met a clerk and liked him').includes('Bo Ek'));
    assert.ok(names('Bo Ek shook his head').includes('Bo Ek'));
    assert.ok(!names('I met Bo Ek and liked it').includes('Bo Ek'));
    assert.ok(!names('It is a good day for Bo Ek').includes('Bo Ek'));
  });

  it('are not whoever stands before a verb that goes on from another', () => {
    const evidence = (text: string): readonly string[] =>
      attribute([text])[0]!.speaker.evidence.map(({ code }) => code);
    const named = 'full-name-in-source';
    assert.ok(!evidence('Voters turned on Bo Ek, <saying> {it was late}.').includes(named));
    assert.ok(!evidence('They looked at the plan of Bo Ek and <noted> {it was late}.').includes(named));
    assert.ok(evidence('Bo Ek hit back again, <saying> {it was late}.').includes(named));
  });

  it('has a subject behind somebody whom the opening of its sentence names', () => {
    const statements = attribute([
      'Speaking next to his lawyer, [Anna Falk, the singer] <said> {that he was well}.',
      'Through his spokesman, [Karl Moen, the mayor] <denied> {the charges}.',
      'After meeting Ola Brandt, [the mayor] <said> {it was late}.',
      'Speaking in his office, [Tom Berg, the mayor], <said> {it was late}.',
      'In his garden, [Bo Ek, the baker] <said> {it was late}.',
    ]);
    assert.deepEqual(
      statements.map(({ source, speaker }) => [source?.text, speaker.name]),
      [
        ['the singer', null],
        ['the mayor', 'Tom Berg'],
        ['the mayor', 'Tom Berg'],
        ['Tom Berg, the mayor', 'Tom Berg'],
        ['Bo Ek, the baker', 'Bo Ek'],
      ],
    );
  });

  it('has a subject behind somebody whom a preposition or what is said ends in', () => {
    const statements = attribute([
      'As reported by [Anna Falk, the mayor] <denied> {the charges}.',
      'As for Mr. [Falk, the staff letter] <noted> {that he was well}.',
      '[Karl Moen, an aide] <said> on Tuesday, will propose {a plan}.',
      '[Karl Moen, the chair of a board] <said> on Tuesday {that it was late}.',
    ]);
    assert.deepEqual(
      statements.map(({ source, speaker }) => [source?.text, speaker.name]),
      [
        ['the mayor', null],
        ['the staff letter', null],
        ['an aide', null],
        ['Karl Moen, the chair of a board', 'Karl Moen'],
      ],
    );
  });
});
