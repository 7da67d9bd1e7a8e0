import assert from 'node:assert/strict';
import { attribute, codes, speakerIn } from './attributed';

describe('speakers by a description', () => {
  it('knows somebody by an age that nobody else has', () => {
    const statements = attribute([
      'Ada Lund, 34, met Karin Ek, 51, and the 29-year-old weaver Rita Moss on Sunday. Eva Hart (51) left.',
      '{We won}, [Karin Ek] <said>.',
      '{We lost}, [the 34-year-old] <said>.',
      '{We lost}, [the 29-year-old striker] <said>.',
      '{We lost}, [the 51-year-old] <said>.',
      '{We lost}, [a 34-year-old] <said>.',
    ]);
    assert.deepEqual(
      statements.slice(1).map(({ speaker }) => speaker.name),
      ['Ada Lund', 'Rita Moss', null, null],
    );
  });

  it('looks for the name at the beginning of a description', () => {
    const statements = attribute([
      '{The bridge is open}, Sen. Ada Lund (D-Mich.), the chair of the [road committee], <said>.',
      '{The bridge is shut}, <said> Karl Brenner, [a lawyer for the owners].',
      '{The bridge is long}, [Mr]. Brenner <said>.',
      'Ingrid Halvorsen left. {It is late}, <said> [a lawyer for the owners].',
    ]);
    const names = [4, 5, 6, 7].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Ada Lund', 'Karl Brenner', 'Karl Brenner', null]);
  });

  it('takes the name that a long description ends in', () => {
    const statements = attribute([
      '[The wife of the suspect, Mira Haddad,] <said> {it was late}.',
      '[The editor at Oak Press for Lund, Gwen Lister,] <said> {it was early}.',
      '[Mayor Ada Lund chimed in, breaking with the chair, Gwen Lister,] to <say> {it was noon}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Mira Haddad', 'Gwen Lister', 'Ada Lund']);
  });

  it('does not take whom a clause before is about for the one described in the next', () => {
    const [told] = attribute([
      'A jury cleared actor Bo Lund of assault on Thursday after [the main witness] <told> the court {she had lied}.',
    ]);
    assert.equal(told!.source!.text, 'the main witness');
    assert.ok(told!.speaker.confidence < 0.9, String(told!.speaker.confidence));
  });

  it('knows a person by a description that fits one office of the file', () => {
    const others = [
      'Ada Lundqvist, the Norwegian foreign minister, arrived. Ben Quist, the Danish mayor, was there.',
      '[Ben Quist] <said> {it was late}.',
      '[Carla Moreau], who leads the Quillon Choir, <said> {it was early}.',
    ];
    const speaker = (words: string): string | null =>
      speakerIn(7, attribute([...others, `{The boats will run}, [${words}] <said>.`])).name;
    assert.equal(speaker('the Norwegian foreign minister'), 'Ada Lundqvist');
    assert.equal(speaker('the Swedish foreign minister'), null);
    assert.equal(speaker('a Norwegian foreign minister'), null);
  });

  it('knows whose office it is by an owner whose apostrophe is lost', () => {
    const speaker = (words: string): string | null =>
      speakerIn(
        6,
        attribute([
          'Ben Quist, the Norwegian foreign minister, arrived. Ada Lund, the Danish mayor, was there.',
          'Bo Ek, Ada Lunds campaign manager, left.',
          `[${words}] <said> {the boats would run}.`,
        ]),
      ).name;
    assert.equal(speaker('Norways foreign minister'), 'Ben Quist');
    assert.equal(speaker('Lunds campaign manager'), 'Bo Ek');
    assert.equal(speaker('Swedens foreign minister'), null);
    assert.equal(speaker('A Lunds campaign manager'), null);
  });

  it('knows whom a description fits who is not quoted', () => {
    const many = ['Karl', 'Eva', 'Rita', 'Per', 'Ola', 'Jan', 'Gwen', 'Mira'];
    const quoted = many.map((given, at) => `[${given} Moss${'abcdefgh'[at]!}] <said> {it was late}.`);
    const statements = attribute([
      'Ben Quist, the Norwegian foreign minister, arrived.',
      ...[...quoted, ...quoted],
      '[The Norwegian foreign minister] <said> {the boats would run}.',
    ]);
    assert.equal(statements.at(-1)!.speaker.name, 'Ben Quist');
  });

  it('takes no vice president for whom a description without the word means', () => {
    const statements = attribute([
      '[Ada Lund, the Republican presidential nominee,] <said> {it was late}.',
      '[Bo Ek, the Republican vice-presidential nominee,] <said> {it was early}.',
      '[The Republican nominee] <said> {it was noon}.',
      '[The Republican vice-presidential nominee] <said> {it was night}.',
    ]);
    assert.deepEqual(
      [6, 7].map((line) => speakerIn(line, statements).name),
      ['Ada Lund', 'Bo Ek'],
    );
  });

  it('knows who represents a state by its name and the party', () => {
    const statements = attribute([
      '[Sen. Ada Lund of Vermont] <said> {it was late}.',
      '[Sen. Bo Ek (D-Ohio)] <said> {it was early}.',
      '[The Vermont Republican] <said> {it was noon}.',
      '[The Ohio Republican] <said> {it was night}.',
    ]);
    assert.deepEqual(
      [6, 7].map((line) => speakerIn(line, statements).name),
      ['Ada Lund', null],
    );
  });

  it('tells two holders of one office apart by the rest of a description', () => {
    const others = ['Sen. Ann Quist (R-Wis.) opposed it. Sen. Bo Lund (D-Ohio) backed it.', 'Nobody spoke.'];
    const speaker = (words: string): string | null =>
      speakerIn(6, attribute([...others, `{The plan was dead}, [${words}] <said>.`])).name;
    assert.equal(speaker('the Wisconsin senator'), 'Ann Quist');
    assert.equal(speaker('the Ohio Democrat'), 'Bo Lund');
    assert.equal(speaker('the senator'), null);
  });

  it('knows the only holder of an office by its noun alone', () => {
    const speaker = (words: string, ...others: string[]): string | null =>
      attribute([...others, 'Nobody spoke.', `[${words}] <said> {the boats would run}.`])[0]!.speaker.name;
    const mayor = 'Mayor Ada Lund met Bo Ek, a police officer, and former Mayor Jan Moss.';
    assert.equal(speaker('The mayor', mayor), 'Ada Lund');
    assert.deepEqual(codes(attribute([mayor, '[The mayor] <said> {it was late}.'])[0]!.speaker), [
      'only-fit',
      'office-in-source',
    ]);
    assert.equal(speaker('The former mayor', mayor), 'Jan Moss');
    assert.equal(speaker('A mayor', mayor), null);
    assert.equal(speaker('Their mayor', mayor), null);
    assert.equal(speaker('The mayors', mayor), null);
    assert.equal(speaker('The mayor', mayor, 'Mayor Tor Vell left.'), null);
    // Files are full of officers without a name.
    assert.equal(speaker('The officer', mayor), null);
  });

  it('knows somebody by what the office is of, and is not misled by what it is not', () => {
    const speaker = (words: string): string | null =>
      attribute([
        'Ada Lund, president of the fish council, met Mayor Bo Ek.',
        'Nobody spoke.',
        `[${words}] <said> {it was late}.`,
      ])[0]!.speaker.name;
    assert.equal(speaker('The president of the council'), 'Ada Lund');
    assert.equal(speaker('The president of the village'), null);
    assert.equal(speaker('The mayor of the village'), null);
    assert.equal(speaker('The mayor'), 'Bo Ek');
  });

  it('takes no word of a description or of what stands before a name for who speaks', () => {
    const speaker = (words: string, ...others: string[]): string | null =>
      attribute([`{It was late}, [${words}] <said>.`, ...others])[0]!.speaker.name;
    assert.equal(speaker('a South Korean newspaper'), null);
    assert.equal(speaker('an Elm-affiliated website'), null);
    assert.equal(speaker('a source inside South Elm Province'), null);
    assert.equal(speaker('the Los Angeles television station KTLA'), 'KTLA');
    assert.equal(speaker('Rise for $9 organizing director Ada Krell'), 'Ada Krell');
    assert.equal(speaker('Oru, his attorney, Ada Krell,'), 'Ada Krell');
    assert.equal(speaker('A poster for the elder Mr. Ek', 'Bo Ek left.'), null);
    const [dateline] = attribute(['[WASHINGTON NASA] <said> {it was late}.']);
    assert.equal(dateline!.speaker.name, 'NASA');
    const [credit] = attribute(['[Reuters Equifax] <said> {it was late}.']);
    assert.equal(credit!.speaker.name, 'Equifax');
  });

  it('takes the description behind a verb whole', () => {
    const [tweet] = attribute([
      '{It was late}, <tweeted> the US president.',
      'The US said no. {It rained}, [the US] <said>.',
    ]);
    assert.equal(tweet!.speaker.name, null);
    assert.equal(tweet!.speaker.printed, 'the US president');
  });

  it('reads no title of a document as a speaker', () => {
    const [titled] = attribute([
      '{It was late}, <says> [a document titled White Paper: Roads in the Winter].',
    ]);
    assert.equal(titled!.speaker.name, null);
  });

  it('takes the name that a description with more behind it ends in', () => {
    for (const source of [
      'One of the protesters, Ada Krell, 42, a lecturer from Elm,',
      'His best friend at Elm, Ada Krell, who knew him well,',
      'Speaker of the House Rep. Ada Krell (R-Wis.)',
    ])
      assert.equal(speakerIn(4, attribute([`[${source}] <said> {it was late}.`])).name, 'Ada Krell', source);
  });

  it('takes a title for nobody by itself', () => {
    for (const source of ['the Maulana', 'the TD', 'the Duke of Elm', 'the Bishop of Leeds', 'the SSP']) {
      const [first] = attribute([`{It is late}, <said> [${source}].`]);
      assert.equal(first!.speaker.name, null, source);
    }
    assert.equal(attribute(['{It is late}, [Duke University] <said>.'])[0]!.speaker.name, 'Duke University');
  });
});
