import assert from 'node:assert/strict';
import type { Speaker } from '../../../src/reading/reading';
import { attribute, codes, speakerIn, whole } from './attributed';

describe('whose words they are', () => {
  it('does not give the words of an aide to the one the aide works for', () => {
    const statements = attribute([
      '{We are not worried}, <said> [a spokesman for Mayor Ingrid Halvorsen].',
      '{We are not worried}, <said> [Halvorsens campaign].',
      '{Nobody is}, [Ingrid Halvorsen] <said>.',
    ]);
    assert.equal(speakerIn(4, statements).name, null);
    assert.equal(speakerIn(5, statements).name, null);
    assert.equal(speakerIn(6, statements).name, 'Ingrid Halvorsen');
  });

  it('does not take who is spoken to for the one described next', () => {
    const statements = attribute([
      'Speaking to Ada Lund, [the health secretary] <said> {it was late}.',
      'Karl Brenner, [the mayor of Elm] <said> {it was early}.',
    ]);
    assert.equal(speakerIn(4, statements).printed, 'the health secretary');
    assert.equal(speakerIn(5, statements).name, 'Karl Brenner');
  });

  it('gives a question to whoever asks it, not to whom it is put', () => {
    const statements = attribute([
      '<Asked> {whether the bridge was safe}, [Ada Haddad] said it was.',
      'But when <asked> {about the bridge}, [Ada Haddad] laughed.',
      '[Ada Haddad] was repeatedly <asked> {if the bridge was safe}.',
      'Asked by Bo Ek on Thursday {whether the bridge was safe}, [Ada Haddad] <said> nothing.',
      '[Ada Haddad] <asked> {whether the bridge was safe}.',
      '[Ada Haddad], the mayor, <asked> {what the bridge would cost}.',
    ]);
    const names = Array.from({ length: 6 }, (_, index) => speakerIn(4 + index, statements).name);
    assert.deepEqual(names, [null, null, null, 'Bo Ek', 'Ada Haddad', 'Ada Haddad']);
    const { printed, candidates, evidence } = speakerIn(4, statements);
    assert.deepEqual([printed, candidates, evidence], [null, [], [{ code: 'asked' }]]);
    assert.equal(statements[0]!.source, null);
    assert.equal(statements[3]!.source!.text, 'Bo Ek');
    // In a headline or a heading
    const [inCapitals, byHer] = attribute([
      'Haddad <Asked>, {Did You Have To Choose Some Mountain?}',
      'When Asked By Bo Ek {Whether She Would Go}, [Ada Haddad] <Laughed>.',
    ]);
    assert.equal(inCapitals!.source!.text, 'Haddad');
    assert.equal(byHer!.source!.text, 'Bo Ek');
  });

  it('finds the question where it is taken for a statement with what stands around it', () => {
    const statements = attribute([
      '{Asked by Bo Ek whether she would go}, [Ada Haddad] <laughed>.',
      '<Asked> {whether she was angry, sad or tired, the mayor paused}.',
      '{Pressed by Bo Ek on what it would cost}, [Ada Haddad] <said>, {It will be cheap.}',
      'When asked by {Bo Ek whether she would go}, [Ada Haddad] <laughed>.',
      '{Asked whether she was angry, Ada Haddad paused}, [Tom Moss] <said>.',
      '[Ada Haddad] <said> {she was being asked about the bridge}.',
    ]);
    assert.deepEqual(
      statements.map(({ text, cue, source }) => [text, cue?.text, source?.text]),
      [
        ['whether she would go', 'Asked', 'Bo Ek'],
        ['whether she was angry, sad or tired', 'Asked', undefined],
        ['what it would cost', 'Pressed', 'Bo Ek'],
        ['It will be cheap.', 'said', 'Ada Haddad'],
        ['whether she would go', 'asked', 'Bo Ek'],
        ['Asked whether she was angry, Ada Haddad paused', 'said', 'Tom Moss'],
        ['she was being asked about the bridge', 'said', 'Ada Haddad'],
      ],
    );
    assert.equal(new Set(statements.map(({ attribution }) => attribution)).size, 7);
  });

  it('gives what somebody else passes on to whom the file quotes, wherever the tag has its name', () => {
    const statements = attribute([
      '[Bo Ek] <says> {he is with the workers}, Ada Haddad said in March.',
      '[Bo Ek] <promised> {that the bridge would be safe}, said Mayor Ada Haddad.',
      'After [Bo Ek] <argued> {that the bridge was safe}, Ada Haddad said on Monday that it was not.',
      '[Bo Ek] <said> {the bridge was safe}, Ada Haddad said it was not.',
    ]);
    const said = [4, 5, 6, 7].map((line) => {
      const { name, printed } = speakerIn(line, statements);
      return [name, printed];
    });
    assert.deepEqual(said, [
      ['Ada Haddad', 'Ada Haddad'],
      ['Ada Haddad', 'Mayor Ada Haddad'],
      ['Bo Ek', 'Bo Ek'],
      ['Bo Ek', 'Bo Ek'],
    ]);
    assert.equal(statements[0]!.cue!.text, 'said');
  });

  it('names all who speak together, and nobody who is only named beside them', () => {
    const statements = attribute([
      'Ada Haddad, [Bo Ek and Tom Moss] <said> {it was early}.',
      '{It was noon}, <said> [Tom Moss, the county engineer, and Mayor Ada Haddad].',
      '[Senators Ada Haddad of Elm and Bo Ek of Oak] <said> {it was late}.',
      '[Ada Haddad and Tom Moss, and police chief Bo Ek] <said> {it was dark}.',
      '[Tom Moss, who met Bo Ek and Ada Haddad on Friday,] <said> {it was over}.',
      '[Bo Ek, the son of former mayor Tom Moss and Ada Haddad,] <said> {it was over}.',
      'Lawyers for Ada Haddad, [Bo Ek and Tom Moss] <said> {it was over}.',
      'In talks with Tom Moss, [Bo Ek and Ada Haddad] <said> {it was over}.',
      '[Tom Moss and Bo Eks lawyer] <said> {it was over}.',
      '[The White House and the Pentagon] <said> {it was over}.',
    ]);
    const names = Array.from({ length: 10 }, (_, index) => {
      const { name, together } = speakerIn(4 + index, statements);
      return [name, ...together.map((each) => each.name)];
    });
    assert.deepEqual(names, [
      ['Ada Haddad', 'Bo Ek', 'Tom Moss'],
      ['Tom Moss', 'Ada Haddad'],
      ['Ada Haddad', 'Bo Ek'],
      ['Ada Haddad', 'Tom Moss', 'Bo Ek'],
      ['Tom Moss'],
      ['Bo Ek'],
      [null],
      ['Bo Ek', 'Ada Haddad'],
      ['Tom Moss'],
      ['White House', 'Pentagon'],
    ]);
    assert.equal(statements[0]!.source!.text, 'Ada Haddad, Bo Ek and Tom Moss');
  });

  it('ends the words for a speaker before what is said of the statement', () => {
    const [one, two] = attribute([
      '{It is over}, <said> [spokeswoman Ada Lundqvist, a clear reference to the strike in the harbour].',
      '{It is late}, <said> [Carla Moreau, a move engineer of the Quillon Choir].',
    ]);
    assert.equal(one!.source!.text, 'spokeswoman Ada Lundqvist');
    assert.equal(one!.speaker.name, 'Ada Lundqvist');
    assert.equal(two!.source!.text, 'Carla Moreau, a move engineer of the Quillon Choir');
  });

  it('gives nobody what is said of or to them', () => {
    const said = (paragraph: string): Speaker =>
      attribute(['[Jan Moss] <said> {no}.', paragraph])[1]!.speaker;
    for (const verb of [
      'was accused of',
      'has been criticised for',
      'is often called',
      'was told',
      'has also been mentioned',
      'was widely praised as',
      'has faced sharp criticism for',
      'came under fire over',
    ]) {
      const { name, printed, candidates, evidence } = said(`[Bo Ek] <${verb}> {a late hour}.`);
      assert.deepEqual([name, printed, candidates.length], [null, null, 0], verb);
      assert.deepEqual(evidence, [{ code: 'passive' }], verb);
    }
    assert.deepEqual(codes(said('[Bo Ek] <was asked about> {the late hour}.')), ['asked']);
    assert.equal(said('[Bo Ek] <was said> {to have left}.').name, null);
    assert.deepEqual(codes(said('<Asked about> {the late hour}, [Bo Ek] laughed.')), ['asked']);
    assert.deepEqual(codes(said('[Bo Ek] laughed when <asked about> {the late hour}.')), ['asked']);
    assert.equal(said('{Is it late?} <asked> [Bo Ek].').name, 'Bo Ek');
    assert.equal(said('[Bo Ek], the mayor, <questioned> {the late hour}.').name, 'Bo Ek');
  });

  it('gives what is said of somebody to who says it', () => {
    const speaker = (paragraph: string): (string | null)[] => {
      const { name, printed } = attribute(['Jan Moss left.', paragraph])[0]!.speaker;
      return [name, printed];
    };
    assert.deepEqual(speaker('[Bo Ek] <was called> {a liar by Jan Moss}.'), ['Jan Moss', 'Jan Moss']);
    assert.deepEqual(speaker('[Bo Ek] <was accused by Jan Moss of> {lying}.'), ['Jan Moss', 'Jan Moss']);
    assert.deepEqual(speaker('[Bo Ek] <was called> {late by a mile}.'), [null, null]);
    for (const verb of ['was quoted as saying', 'was quick to add', 'is said', 'was determined to say'])
      assert.equal(speaker(`[Bo Ek] <${verb}> {it was late}.`)[0], 'Bo Ek', verb);
  });

  it('names whose words those of a writing are', () => {
    const speaker = (words: string): string | null =>
      attribute([`{It was late}, according to [${words}].`, 'Ada Krell left. The Oak Trust said no.'])[0]!
        .speaker.name;
    for (const words of [
      'a study by Ada Krell',
      'a 2018 survey released in May by psychologist Ada Krell of Elm',
      'a news release from Mayor Ada Krell',
      'Krells memo',
      'Ada Krell’s lengthy victory speech on Monday',
    ])
      assert.equal(speaker(words), 'Ada Krell', words);
    assert.equal(speaker('a report by the Oak Trust'), 'Oak Trust');
    assert.equal(speaker('an Oak Trust poll'), 'Oak Trust');
    for (const words of [
      'e-mails released by the Oak Trust',
      'excerpts of the speech released by the Oak Trust',
      'documents seen by the Oak Trust',
      'Krells office statement',
      'Krells lawyers letter',
      'a letter to Ada Krell',
      'a book about Ada Krell',
    ])
      assert.equal(speaker(words), null, words);
  });

  it('names whose the only statement of a file is, where the statement speaks', () => {
    const speaker = (...paragraphs: string[]): string | null => {
      const found = attribute(['{It is late}, [the statement] <said>.', 'Bo Ek left.', ...paragraphs]);
      const { name, evidence } = found[0]!.speaker;
      return evidence.some(({ code }) => code === 'only-fit') ? name : null;
    };
    assert.equal(speaker('{It rained}, [Ada Krell] <said> in a statement.'), 'Ada Krell');
    assert.equal(speaker('Ada Krell released a written statement on Monday.'), 'Ada Krell');
    assert.equal(speaker('{It rained}, <according to> [a statement by the Oak Trust].'), 'Oak Trust');
    assert.equal(speaker('{It rained}, [Ada Krell] <said> of a statement.'), null);
    assert.equal(speaker('{It rained}, [a man] <said> in a statement.'), null);
    assert.equal(
      speaker(
        '{It rained}, [Ada Krell] <said> in a statement.',
        '{It froze}, [Bo Ek] <said> in a statement.',
      ),
      null,
    );
  });

  it('takes nobody for who speaks whom a participle tells it', () => {
    const [told] = attribute(['Bo Ek was angry, <telling> Krell {that it was late}.', 'Ada Krell left.']);
    assert.equal(told!.speaker.name, 'Bo Ek');
    const [asked] = attribute(['{Is it late?}, <asked> Krell in Elm.', 'Ada Krell left. Bo Ek left.']);
    assert.equal(asked!.speaker.name, 'Ada Krell');
  });

  it('takes nobody for who speaks who is told it', () => {
    const speaker = (tag: string): string | null =>
      attribute(whole(`{It is late}, ${tag}`, '{It rains}, [Bo Ek] <said>.'))[0]!.speaker.name;
    assert.notEqual(speaker('[he] <told> Bo Ek.'), 'Bo Ek');
    assert.notEqual(speaker('[he] <told> Mr. Ek, the host.'), 'Bo Ek');
    assert.notEqual(speaker('[he] <told> his friend Bo Ek.'), 'Bo Ek');
    assert.equal(speaker('[he] <told> me. Bo Ek laughed.'), 'Bo Ek');
    assert.equal(speaker('[he] <told> them of Bo Ek.'), 'Bo Ek');
  });

  it('lets members of Congress speak together', () => {
    for (const paragraph of [
      '{It is late}, <said> [Sens. Ida Lund, R-Ohio, and Karl Brenner, D-Maine].',
      'Reps. Ida Lund (R-Ohio) and [Karl Brenner (D-Maine)] <said> {it was late}.',
    ]) {
      const [first] = attribute([paragraph]);
      assert.equal(first!.speaker.name, 'Ida Lund');
      assert.deepEqual(
        first!.speaker.together.map(({ name }) => name),
        ['Karl Brenner'],
      );
    }
  });

  it('takes what somebody wrote for the one who wrote it', () => {
    const statements = attribute(
      whole(
        '{We are sorry}, [her statement] <read>.',
        '{It was time}, [Karl Brenner] <said>.',
        '{We worked hard}, [Ingrid Halvorsen] <said>.',
      ),
    );
    const speaker = speakerIn(4, statements);
    assert.equal(speaker.name, 'Ingrid Halvorsen');
    assert.ok(codes(speaker).includes('only-woman-quoted'));
  });

  it('are who is described, neither whose rival they are nor who is spoken to', () => {
    const name = (text: string): string | null => attribute([text, 'Bo Ek left.'])[0]!.speaker.name;
    assert.equal(
      name('[Senator Bo Eks Republican counterpart on the panel, Jim Lund of Idaho,] <said> {it was late}.'),
      'Jim Lund',
    );
    assert.notEqual(name('{You had months}, [Mr. Lund, Holloway] <said>.'), 'Lund');
  });

  it('gives nobody a question that is put to them between commas', () => {
    const name = (text: string): string | null => attribute([text])[0]!.speaker.name;
    assert.equal(name('[Karl Lund], <asked> {whether he would go}, said it was late.'), null);
    assert.equal(name('[Karl Lund], <asked about> {the arrests}, said it was late.'), null);
    assert.equal(name('[Karl Lund], when <asked about> {the arrests}, declined to answer.'), null);
    assert.equal(name('[Karl Lund] rose, <asked> {whether it was late} and left.'), 'Karl Lund');
    assert.equal(name('[Karl Lund] <asked about> {the arrests}, said a friend.'), 'Karl Lund');
  });

  it('gives words at second hand to who passes them on', () => {
    const [first] = attribute([
      '[Lund] <stressed> {the need for a longer pier, at the dinner}, said harbour spokesman Ola Brandt, a reference to the ferry.',
      'Harbour Minister Ida Lund left.',
    ]);
    assert.equal(first!.speaker.name, 'Ola Brandt');
    assert.equal(first!.source?.text, 'harbour spokesman Ola Brandt');
    assert.equal(first!.cue?.text, 'said');
  });

  it('does not take somebody named later in the paragraph for who passes words on', () => {
    const [first] = attribute([
      '[Ida Lund] <stressed> {the need for a longer pier}. It was late, said harbour spokesman Ola Brandt.',
    ]);
    assert.equal(first!.speaker.name, 'Ida Lund');
  });

  it('are theirs who stand with a description of their own behind a body', () => {
    const name = (paragraph: string): string | null =>
      speakerIn(4, attribute(whole(paragraph, 'Ada Lund waited. Ada Lund left. Norvane sells boats.'))).name;
    assert.equal(name('[Norvane, Ada Lund, a broker,] <wrote:> {It was late.}'), 'Ada Lund');
    assert.equal(name('[Norvane, which Ada Lund, a broker, runs,] <wrote:> {It was late.}'), 'Norvane');
  });

  it('are not theirs whom a relative clause of the description names', () => {
    const name = (paragraph: string): string | null =>
      speakerIn(4, attribute(whole(paragraph, 'Ada Lund waited for Bo Ek. Ada Lund left.'))).name;
    assert.equal(name('[Those insiders who think Lund has a chance] <said> {it was late.}'), null);
    assert.equal(
      name('[One clerk who still backs Lund, former mayor Bo Ek,] <said> {it was late.}'),
      'Bo Ek',
    );
    assert.equal(name('[Ada Lund, who met Ek and Moss,] <said> {it was late.}'), 'Ada Lund');
  });
});
