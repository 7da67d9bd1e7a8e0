import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findPeople } from '../../../src/reading/people';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { attributeStatements } from '../../../src/reading/speakers';
import { EVIDENCE_CODES } from '../../../src/reading/speakers/evidence';
import { evidenceWords } from '../../../src/reading/speakers/evidenceWords';
import type { UnattributedStatement } from '../../../src/reading/statements';
import { runSteps } from '../../../src/reading/steps';
import type { Speaker } from '../../../src/reading/reading';
import { attribute, speakerIn, unmark } from './attributed';

function codes({ evidence }: Speaker): string[] {
  return evidence.map(({ code }) => code);
}

/** As many paragraphs as an article has, that name nobody. */
const whole = (...paragraphs: readonly string[]): string[] => [
  ...paragraphs,
  ...['north', 'south', 'east', 'west', 'old', 'new'].map((bank) => `The ${bank} bank was quiet.`),
];

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

  it('knows papers, movements and firms by names that are made of other words', () => {
    const statements = attribute([
      '{It is late}, [the Economist] <wrote>.',
      '[Students for Fair Harbours] <said> {it was late}.',
      '[Kestrel & Sons] <said> {it was late}.',
      '[Lawyers for Norpost] <said> {it was late}.',
      '{It is late}, [the economist] <said>.',
      '[Keeper of the Great Seal, Karl Moss,] <said> {it was late}.',
    ]);
    assert.deepEqual(
      statements.map(({ speaker }) => speaker.name),
      ['Economist', 'Students for Fair Harbours', 'Kestrel & Sons', null, null, 'Karl Moss'],
    );
  });

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

  it('does not take who is spoken to for the one described next', () => {
    const statements = attribute([
      'Speaking to Ada Lund, [the health secretary] <said> {it was late}.',
      'Karl Brenner, [the mayor of Elm] <said> {it was early}.',
    ]);
    assert.equal(speakerIn(4, statements).printed, 'the health secretary');
    assert.equal(speakerIn(5, statements).name, 'Karl Brenner');
  });

  it('does not take whom a clause names for who speaks in a tag within it', () => {
    const speaker = (paragraph: string): string | null => attribute([paragraph])[0]!.speaker.name;
    assert.equal(
      speaker('Her trip is a jab at Ada Lund, [the aide] <acknowledged>, {but it is more than that}.'),
      null,
    );
    assert.equal(speaker('Ada Lund, [the mayor of Elm] <said> on Friday, {We are late}.'), 'Ada Lund');
  });

  it('does not take whom a clause before is about for the one described in the next', () => {
    const [told] = attribute([
      'A jury cleared actor Bo Lund of assault on Thursday after [the main witness] <told> the court {she had lied}.',
    ]);
    assert.equal(told!.source!.text, 'the main witness');
    assert.ok(told!.speaker.confidence < 0.9, String(told!.speaker.confidence));
  });

  it('does not take the body that somebody is at or speaks for', () => {
    const statements = attribute([
      '{It was late}, [Norlands Ambassador to the United Nations, Anna Besh,] <said>.',
      '[A spokesman for the Oak Police Department] <said> {it was early}.',
      '[Officials in the FBI] <said> {it was noon}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, ['Anna Besh', null, null]);
  });

  it('knows papers and bodies by words that open sentences elsewhere', () => {
    for (const [source, name] of [
      ['The Times', 'Times'],
      ['The Economist', 'The Economist'],
      ['The Workers Party', 'Workers Party'],
      ['the Elm Times', 'Elm Times'],
      ['USA Today', 'USA Today'],
      ['United Auto Workers', 'United Auto Workers'],
      ['Time magazine', 'Time'],
      ['the Red Dawn group', 'Red Dawn'],
      ['Immigration and Customs Enforcement', 'Immigration and Customs Enforcement'],
    ])
      assert.equal(speakerIn(4, attribute([`{It is late}, [${source}] <said>.`])).name, name);
    assert.equal(speakerIn(4, attribute(['[Times like these] <show> {it is late}.'])).name, null);
  });

  it('knows the whole name of a body', () => {
    const statements = attribute([
      '[The Institute for the Study of War] <said> {it was early}.',
      '[The National Institute on Drug Abuse] <said> {it was noon}.',
      '[The Centers for Disease Control and Prevention] <said> {it was late}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, [
      'Institute for the Study of War',
      'National Institute on Drug Abuse',
      'Centers for Disease Control and Prevention',
    ]);
  });

  it('knows a body by the list in its name', () => {
    const statements = attribute([
      '[The Ministry of Culture, Media and Sport] <said> {it was early}.',
      '[The US Department of Health, Education and Welfare] <said> {it was noon}.',
      '[The Department of Trade, Energy and Tourism Secretary Bo Ek] <said> {it was late}.',
    ]);
    const names = [4, 5, 6].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, [
      'Ministry of Culture, Media and Sport',
      'Department of Health, Education and Welfare',
      'Bo Ek',
    ]);
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

  it('gives bodies their whole names, which a verb may be far from', () => {
    const statements = attribute([
      '[The Mesquite Police Department] <said> {it was early}.',
      '[The Police Federation] <said> {it was noon}.',
      '[The National Police Chiefs Council] <said> {it was late}.',
      '[The National Security Committee, chaired by the prime minister,] <said> {it was dark}.',
      '[Police Chief Bo Ek] <said> {it was over}.',
      '[The US President] <said> {it was over}.',
      '[Mr. King] <said> {it was over}.',
      '[Devon and Cornwall Police] <said> {it was over}.',
    ]);
    const names = [4, 5, 6, 7, 8, 9, 10, 11].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, [
      'Mesquite Police Department',
      'Police Federation',
      'National Police Chiefs Council',
      'National Security Committee',
      'Bo Ek',
      null,
      'King',
      'Devon and Cornwall Police',
    ]);
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

  it('names a police force, a government and others by the noun for what they are', () => {
    const statements = attribute([
      '[West Norbury Police] <said> {he was held}.',
      '[Police Scotland] <said> {he was not}.',
      '[The Quellia government] <said> {it would not pay}.',
      '[Russias foreign ministry] <said> {it might}.',
      '[South Koreas Ministry of Foreign Affairs] <said> {it would}.',
      '[The United Dock and Harbour Workers union] <said> {it was not asked}.',
      '[Norvanks board] <said> {it was}.',
      '[The Norbury High Court] <said> {it was late}.',
      '[Quorlos board] <said> {it was}.',
      '[Quorlo] <said> {it was sorry}.',
    ]);
    const names = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((line) => speakerIn(line, statements).name);
    assert.deepEqual(names, [
      'West Norbury Police',
      'Police Scotland',
      'Quellia government',
      'Russia’s foreign ministry',
      'Ministry of Foreign Affairs',
      'United Dock and Harbour Workers union',
      'Norvank’s board',
      'Norbury High Court',
      'Quorlo’s board',
    ]);
  });

  it('names no body that nothing tells from others, and no place for it', () => {
    const statements = attribute([
      '[Police] <said> {he was held}.',
      '[Riot police] <said> {he was not}.',
      '[The federal government] <said> {it would not pay}.',
      '[The Liberal MP] <said> {she might}.',
      '[Police in Norbury] <said> {it was late}.',
      '[A Norbury court] <said> {it was not}.',
    ]);
    for (const line of [4, 5, 6, 7, 8, 9]) assert.equal(speakerIn(line, statements).name, null);
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

  it('ends the words for a speaker before what is said of the statement', () => {
    const [one, two] = attribute([
      '{It is over}, <said> [spokeswoman Ada Lundqvist, a clear reference to the strike in the harbour].',
      '{It is late}, <said> [Carla Moreau, a move engineer of the Quillon Choir].',
    ]);
    assert.equal(one!.source!.text, 'spokeswoman Ada Lundqvist');
    assert.equal(one!.speaker.name, 'Ada Lundqvist');
    assert.equal(two!.source!.text, 'Carla Moreau, a move engineer of the Quillon Choir');
  });

  it('knows whom a relative clause is about', () => {
    const [statement] = attribute(['The prize went to Ada Lundqvist, [who] <said> {it was too much}.']);
    assert.equal(statement!.speaker.name, 'Ada Lundqvist');
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

  it('takes nobody for a country in whose description they are named', () => {
    const speakers = (source: string): (string | null)[] =>
      attribute([`[${source}, which backs President Bo Ek,] <said> {it was late}.`]).map(
        ({ speaker }) => speaker.name,
      );
    assert.deepEqual(speakers('Russia'), ['Russia']);
    assert.deepEqual(speakers('The Elm Post'), ['Elm Post']);
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

  it('does not take whom a tag tells of for its subject', () => {
    const speaker = (paragraph: string): string | null =>
      attribute(['Hilda Moss spoke.', paragraph])[0]!.speaker.name;
    assert.equal(speaker('Moss, [an aide] <said> on Tuesday, {will stay}.'), null);
    assert.equal(speaker('Hilda Moss, [the mayor], <said> {it was late}.'), 'Hilda Moss');
    assert.equal(speaker('Hilda Moss, [the mayor who] <said> {it was late}, is ill.'), 'Hilda Moss');
  });

  it('takes up as `he` nobody from elsewhere behind somebody whom the file does not name', () => {
    const speaker = (paragraph: string): string | null =>
      attribute(whole('[Boris Moss] <said> {it was late}.', paragraph))[1]!.speaker.name;
    assert.equal(speaker('The attacker is dead; [he] <pledged> {to go on}.'), null);
    assert.equal(speaker('The suspect fled. [He] <said> {he was sorry}.'), null);
    assert.equal(speaker('The bridge fell. [He] <said> {he was sorry}.'), 'Boris Moss');
    const called = attribute(
      whole('[Boris Moss, a suspect,] <said> {no}.', 'The suspect fled. [He] <said> {yes}.'),
    );
    assert.equal(called[1]!.speaker.name, 'Boris Moss');
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

  it('knows the only body of a noun by it, where the paragraph has no other', () => {
    const speaker = (paragraph: string, ...others: string[]): string | null =>
      attribute([...others, 'Nobody spoke.', paragraph])[0]!.speaker.name;
    const named = 'The Commission on Boats said nothing of the Energy Department of Elm.';
    assert.equal(speaker('[The commission] <said> {the boats would run}.', named), 'Commission on Boats');
    assert.equal(speaker('[A commission] <said> {the boats would run}.', named), null);
    const another = 'The fish commission was late. [The commission] <said> {the boats would run}.';
    assert.equal(speaker(another, named), null);
    assert.equal(
      speaker(
        '[The commission] <said> {the boats would run}.',
        named,
        'The Fish Commission said it was late.',
      ),
      null,
    );
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

  it('takes nobody for many, and nobody of a known gender for `they`', () => {
    const speaker = (words: string, before = '[Ada Moss] <said> {it was late}.'): string | null =>
      attribute([before, `Moss was there. {It was noon}, [${words}] <said>.`]).at(-1)!.speaker.name;
    for (const words of ['many', 'some', 'others', 'they']) assert.equal(speaker(words), null, words);
    assert.equal(speaker('she'), 'Ada Moss');
  });

  it('knows who speaks by verbs of two words', () => {
    for (const verb of ['shot back', 'fired back', 'chimed in', 'went on'])
      assert.equal(
        attribute(['Ted Cruse left.', `{It was late}, [Cruse ${verb}], <warning> of snow.`])[0]!.speaker.name,
        'Ted Cruse',
        verb,
      );
  });

  it('takes no body for what it cannot be called', () => {
    const speaker = (words: string): string | null =>
      attribute([
        '[Reuters] <said> {it was late}.',
        `Reuters was there. {It was noon}, [${words}] <said>.`,
      ])[1]!.speaker.name;
    assert.equal(speaker('the agency'), 'Reuters');
    for (const words of [
      'the airline',
      'the police department',
      'the lawsuit',
      'the person who',
      'their report',
    ])
      assert.equal(speaker(words), null, words);
  });

  it('knows a state that opens its sentence, whatever it does before it speaks', () => {
    const speaker = (words: string): string | null =>
      attribute([`[${words}] has played down hopes and <said> {it was late}.`])[0]!.speaker.name;
    assert.equal(speaker('The U.S.'), 'U.S.');
    assert.equal(speaker('Norway'), 'Norway');
    assert.equal(speaker('The Norway of old'), null);
    assert.equal(speaker('Early'), null);
  });

  it('knows a news agency by its name, whatever stands around it', () => {
    const [one, two] = attribute([
      '{It was late}, [the state-run Norpost news agency] <said>.',
      '{It was early}, [Chinas Xinbao magazine] <said>.',
    ]);
    assert.equal(one!.speaker.name, 'Norpost');
    assert.equal(two!.speaker.name, 'Xinbao');
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

  it('names the body that a noun takes up from the sentence before', () => {
    // From the rest of the article alone either may be meant.
    const speaker = (before: string): string | null => {
      const found = attribute([
        `${before} [The company] <said> {it was late}.`,
        '{It rained}, [Norvane Foods] <said>.',
        '{It froze}, [Brattex] <said>.',
      ]);
      const { name, confidence } = found[0]!.speaker;
      return confidence > 0.9 ? name : null;
    };
    assert.equal(speaker('Norvane Foods closed a mill.'), 'Norvane Foods');
    assert.equal(speaker('On Monday, Norvane Foods closed a mill.'), 'Norvane Foods');
    assert.equal(speaker('Brattex paid Norvane Foods for it.'), null);
    assert.equal(speaker('Zelt paid Norvane Foods for it.'), null);
    assert.equal(speaker('The mayor closed a mill of Norvane Foods on Monday.'), null);
  });

  it('finds every place of a name that only a source shows', () => {
    const [first] = attribute([
      'Brattex closed a mill. {It rained}, [Brattex] <said>.',
      'Old Brattex Hall and Brattex left.',
    ]);
    assert.equal(first!.speaker.name, 'Brattex');
  });

  it('names no body out of what describes somebody', () => {
    const speaker = (words: string): string | null =>
      attribute([`{It was late}, <according to> [${words}].`, '{It rained}, [Brattex] <said>.'])[0]!.speaker
        .name;
    assert.equal(speaker('analysts at the banking giant Brattex'), null);
    assert.equal(speaker('the banking giant Brattex'), 'Brattex');
    const [dated] = attribute([
      '[In September 2015 Brattex] <admitted> {it was late}.',
      '{It rained}, [Brattex] <said>.',
    ]);
    assert.equal(dated!.speaker.name, 'Brattex');
  });

  it('names nobody by a word with a capital only by its place', () => {
    const speaker = (words: string): string | null =>
      attribute([`[${words}] <said> {it was late}.`])[0]!.speaker.name;
    assert.equal(speaker('Close to 50 towns'), null);
    assert.equal(speaker('Contacted by the council, a terse miller'), null);
  });

  it('takes nobody for who speaks whom a participle tells it', () => {
    const [told] = attribute(['Bo Ek was angry, <telling> Krell {that it was late}.', 'Ada Krell left.']);
    assert.equal(told!.speaker.name, 'Bo Ek');
    const [asked] = attribute(['{Is it late?}, <asked> Krell in Elm.', 'Ada Krell left. Bo Ek left.']);
    assert.equal(asked!.speaker.name, 'Ada Krell');
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

  it('takes nobody for who speaks who is told it', () => {
    const speaker = (tag: string): string | null =>
      attribute(whole(`{It is late}, ${tag}`, '{It rains}, [Bo Ek] <said>.'))[0]!.speaker.name;
    assert.notEqual(speaker('[he] <told> Bo Ek.'), 'Bo Ek');
    assert.notEqual(speaker('[he] <told> Mr. Ek, the host.'), 'Bo Ek');
    assert.notEqual(speaker('[he] <told> his friend Bo Ek.'), 'Bo Ek');
    assert.equal(speaker('[he] <told> me. Bo Ek laughed.'), 'Bo Ek');
    assert.equal(speaker('[he] <told> them of Bo Ek.'), 'Bo Ek');
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

  it('takes the name that a description with more behind it ends in', () => {
    for (const source of [
      'One of the protesters, Ada Krell, 42, a lecturer from Elm,',
      'His best friend at Elm, Ada Krell, who knew him well,',
      'Speaker of the House Rep. Ada Krell (R-Wis.)',
    ])
      assert.equal(speakerIn(4, attribute([`[${source}] <said> {it was late}.`])).name, 'Ada Krell', source);
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

  it('names organisations that speak', () => {
    const statements = attribute(['{It is safe}, [the Northern Harbour Authority] <said>.']);
    const speaker = speakerIn(4, statements);
    assert.deepEqual(
      [speaker.name, speaker.person, speaker.organisation],
      ['Northern Harbour Authority', null, 0],
    );
  });

  it('names who speaks for a body, not the body in the office', () => {
    for (const office of [
      'Bank of Canada Governor',
      'Ministry of Health spokeswoman',
      'University of Oxford professor',
      'Law and Justice Minister',
      'Centers for Flood Control and Prevention Director',
    ]) {
      const [first] = attribute([`{It is late}, <said> [${office} Ida Lund].`]);
      assert.equal(first!.speaker.name, 'Ida Lund', office);
    }
    for (const [source, name] of [
      ['the Bank of Canada', 'Bank of Canada'],
      ['the Bank of Canada Governor', null],
      ['aides of Bank of Norland Governor Ida Lund', null],
    ]) {
      const [first] = attribute([`{It is late}, <said> [${source}].`]);
      assert.equal(first!.speaker.name, name, source!);
    }
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

  it('takes a title for nobody by itself', () => {
    for (const source of ['the Maulana', 'the TD', 'the Duke of Elm', 'the Bishop of Leeds', 'the SSP']) {
      const [first] = attribute([`{It is late}, <said> [${source}].`]);
      assert.equal(first!.speaker.name, null, source);
    }
    assert.equal(attribute(['{It is late}, [Duke University] <said>.'])[0]!.speaker.name, 'Duke University');
  });

  it('resolves a pronoun to the one person of the paragraph whom it fits', () => {
    const statements = attribute([
      'Mayor Ingrid Halvorsen opened the bridge with Karl Brenner on Sunday. {It is a fine day}, [she] <said>.',
      '{It was time}, [Karl Brenner] <said>.',
      '{We worked hard}, [Ingrid Halvorsen] <said>.',
    ]);
    const speaker = speakerIn(4, statements);
    assert.equal(speaker.name, 'Ingrid Halvorsen');
    assert.ok(codes(speaker).includes('woman'));
    assert.ok(codes(speaker).includes('only-match-in-paragraph'));
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

  it('ranks bodies first where a body is meant', () => {
    const paragraphs = [
      '{We sell them}, [the company] <said>.',
      '{It was time}, [Karl Brenner] <said>.',
      '{They sell well}, [Northern Harbour Books] <said>.',
    ];
    const { candidates } = speakerIn(4, attribute(paragraphs, 0));
    assert.equal(candidates[0]?.name, 'Northern Harbour Books');
  });

  it('prefers who is quoted to the one who is spoken to', () => {
    const statements = attribute([
      'Asked what he would tell Mayor Karl Brenner about it, [he] <said>: {Just listen.}',
      '{It is cold}, [Olaf Lindqvist] <said>.',
      '{It is late}, [Lindqvist] <said>.',
      '{It is far}, [Lindqvist] <said>.',
    ]);
    assert.notEqual(speakerIn(4, statements).name, 'Karl Brenner');
  });

  it('leaves a pronoun unnamed when nobody in the file can be meant', () => {
    const statements = attribute([
      '{I do not think so}, [he] <told> reporters after talks with Ingrid Halvorsen, the mayor.',
      '{We worked hard}, [Ingrid Halvorsen] <said>.',
    ]);
    const speaker = speakerIn(4, statements);
    assert.deepEqual([speaker.name, speaker.person, speaker.printed], [null, null, 'he']);
    assert.deepEqual(speaker.candidates, []);
    assert.deepEqual(codes(speaker), ['nobody-fits']);
  });

  it('names no body for a description of somebody', () => {
    const statements = attribute([
      '{Norland will veto the deal}, [Norland] <said>.',
      'Norland was there. {That is a mistake}, [the diplomat] <said>.',
    ]);
    assert.equal(speakerIn(5, statements).name, null);
  });

  it('names forces and banks of a country', () => {
    const statements = attribute([
      '{It is safe}, [the Israeli military] <said>.',
      '{It is over}, [Nigerias central bank] <said>.',
    ]);
    assert.equal(speakerIn(4, statements).name, 'Israeli military');
    assert.equal(speakerIn(5, statements).name, 'Nigeria’s central bank');
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

  it('names nobody for a pronoun of the other gender', () => {
    const statements = attribute([
      '{The plan was dead}, [Ms. Lund] <said>.',
      'Ms. Lund shook her head. {The vote was safe}, [he] <said>.',
    ]);
    assert.equal(speakerIn(4, statements).name, 'Lund');
    assert.equal(speakerIn(5, statements).name, null);
  });

  it('names nobody for a pronoun whom the file names behind it only', () => {
    const told = '{The letter is lost}, [he] <said>. Mr. Moen, a lawyer, looked for it.';
    const alone = attribute(['{We stay}, [Mr. Lund] <said>.', told]);
    assert.notEqual(speakerIn(5, alone).name, 'Moen');
    assert.equal(speakerIn(4, attribute(whole(told, 'Mr. Moen left.'))).name, 'Moen');
  });

  it('is less sure of a surname that two people bear whom nothing tells apart', () => {
    const told = '{It is over}, [Moen] <said>.';
    const [alone, both] = [['Ada Moen left.'], ['Ada Moen left.', 'Bo Moen left.']].map((others) =>
      speakerIn(4, attribute([told, ...others])),
    );
    assert.ok(alone!.confidence > 0.9);
    assert.ok(both!.confidence < 0.75);
    assert.deepEqual(both!.candidates.map(({ name }) => name).sort(), ['Ada Moen', 'Bo Moen']);
  });

  it('ranks candidates by how often they are quoted, with chances that do not add up to more than one', () => {
    const statements = attribute(
      [
        '{It is not over}, [he] <said>.',
        '{We will see}, [Karl Brenner] <said>.',
        '{We will wait}, [Brenner] <said>.',
        '{We will talk}, [Brenner] <told> reporters.',
        '{No comment}, [Olaf Lindqvist] <said>.',
      ],
      0.99,
    );
    const { name, candidates, confidence } = speakerIn(4, statements);
    assert.equal(name, null);
    assert.deepEqual(
      candidates.map((each) => each.name),
      ['Karl Brenner', 'Olaf Lindqvist'],
    );
    assert.equal(confidence, candidates[0]!.confidence);
    assert.ok(candidates.reduce((sum, each) => sum + each.confidence, 0) <= 1);
  });

  it('takes a pronoun for whom the paragraphs are about rather than for somebody else who is quoted as often', () => {
    const statements = attribute([
      '{It is not over}, [he] <said>.',
      '[Karl Brenner] <said> {we will see}.',
      '[Brenner] <said> {we will wait}.',
      'Brenner has led the port since March.',
      '{No comment}, <said> the harbour at the end of a long day in the town [Olaf Lindqvist].',
      '{Not now}, <said> the harbour at the end of a long day in the town [Lindqvist].',
      'The port that opened in March has seen many ships since then, after Lindqvist and Halland left it.',
    ]);
    const { candidates } = speakerIn(4, statements);
    assert.deepEqual(
      candidates.map((each) => each.name),
      ['Karl Brenner', 'Olaf Lindqvist'],
    );
    assert.ok(candidates[0]!.confidence > 2 * candidates[1]!.confidence);
  });

  it('carries a speaker over to a statement of the same paragraph without a source', () => {
    const paragraphs = ['{It is a fine day}, [Ingrid Halvorsen] <said>.', '{No}, [Karl Brenner] <said>.'];
    const marked = paragraphs.map((paragraph, index) => unmark(paragraph, 4 + index, index));
    const first = marked[0]!.text + ' We worked hard for it, and it shows.';
    const article = parseArticle(
      ['A title', '20190304', 'https://example.com/a', first, marked[1]!.text].join('\n'),
    );
    const memo = new PassageMemo();
    memo.startReading();
    const passages = runSteps(segment(article, memo));
    const people = runSteps(findPeople(article, passages, memo));
    const start = marked[0]!.text.length + 1;
    const more: UnattributedStatement = {
      ...marked[0]!.found[0]!,
      start,
      end: first.length,
      text: first.slice(start),
      attribution: 7,
      cue: null,
      source: null,
    };
    const found = [...marked[0]!.found, more, ...marked[1]!.found];
    const statements = runSteps(
      attributeStatements(found, { article, passages, ...people, assertionThreshold: 0.5 }),
    );
    assert.equal(statements[1]!.speaker.name, 'Ingrid Halvorsen');
    assert.deepEqual(codes(statements[1]!.speaker).slice(0, 2), ['no-source', 'same-paragraph-speaker']);
  });

  it('is no surer of a bare speaker than of there being a statement', () => {
    const paragraphs = ['Mayor Ada Lund wept. {We shall not go}.', '{It was late}, [Lund] <said>.'];
    const [sure] = attribute(paragraphs, 0);
    const [doubtful] = attribute(paragraphs, 0, 0.3);
    assert.equal(doubtful!.speaker.name, 'Ada Lund');
    assert.ok(Math.abs(doubtful!.speaker.confidence / sure!.speaker.confidence - 0.3 / 0.9) < 1e-9);
  });

  it('finds the speaker beside the cue when the words for the speaker are missing', () => {
    const statements = attribute(['{It is a fine day}, <said> Ingrid Halvorsen.', 'Karl Brenner laughed.']);
    assert.equal(speakerIn(4, statements).name, 'Ingrid Halvorsen');
    assert.equal(speakerIn(4, statements).printed, 'Ingrid Halvorsen');
  });

  it('does not take an object for the speaker when the words for the speaker are missing', () => {
    const statements = attribute([
      'Aides left a note about Mayor Ada Haddad and <said> {it was late}.',
      'The end of Ada Haddads reign, <said> {it was late}.',
    ]);
    assert.deepEqual([speakerIn(4, statements).printed, speakerIn(5, statements).printed], [null, null]);
  });

  it('asserts nothing below the threshold', () => {
    const paragraphs = ['{It is a fine day}, [Ingrid Halvorsen] <said>.'];
    assert.equal(speakerIn(4, attribute(paragraphs, 1.01)).name, null);
    assert.equal(speakerIn(4, attribute(paragraphs, 0)).name, 'Ingrid Halvorsen');
  });

  it('gives parts of one statement one speaker, in the order they came in', () => {
    const statements = attribute(['{It is late}, [Ingrid Halvorsen] <said>, {and we are tired}.']);
    assert.deepEqual(
      statements.map(({ text, speaker }) => [text, speaker.name]),
      [
        ['It is late', 'Ingrid Halvorsen'],
        ['and we are tired', 'Ingrid Halvorsen'],
      ],
    );
  });

  it('are not whoever stands before a verb that goes on from another', () => {
    const evidence = (text: string): readonly string[] =>
      attribute([text])[0]!.speaker.evidence.map(({ code }) => code);
    const named = 'full-name-in-source';
    assert.ok(!evidence('Voters turned on Bo Ek, <saying> {it was late}.').includes(named));
    assert.ok(!evidence('They looked at the plan of Bo Ek and <noted> {it was late}.').includes(named));
    assert.ok(evidence('Bo Ek hit back again, <saying> {it was late}.').includes(named));
  });

  it('go by a pronoun that lost its apostrophe', () => {
    const [statement] = attribute(['Karl Lund left. But [hes] also <said> {it was late}.']);
    assert.equal(statement!.speaker.name, 'Karl Lund');
    assert.equal(attribute(['Ada Lund left. [Shes] <said> {it was late}.'])[0]!.speaker.name, 'Ada Lund');
  });

  it('are no relatives of whose life alone is told', () => {
    const name = (text: string): string | null => attribute([text])[0]!.speaker.name;
    assert.equal(name('Her mother, Paola Lund, cleaned offices. {I never gave up}, [she] <said>.'), null);
    assert.equal(name('Her sister, Ada Lund, died in 2004. {I think of her}, [she] <said>.'), null);
    assert.equal(
      name('His mother, Paola Lund, cleaned offices. {I never gave up}, [she] <said>.'),
      'Paola Lund',
    );
    assert.equal(name('Her cousin Ada Lund, 40, cited the noise. {It is loud}, [she] <said>.'), 'Ada Lund');
  });

  it('are nobody but the dead for a pronoun of an obituary', () => {
    const name = (title: string, text: string): string | null =>
      attribute(
        whole(
          text,
          '[Berta Ek] <said> {it was late}.',
          'Ada Lund, a cartographer, died on Tuesday. She was 91.',
        ),
        undefined,
        0.9,
        title,
      )[0]!.speaker.name;
    const quoted = '{They told me to be quiet}, [she] <told> an interviewer.';
    assert.equal(name('Ada Lund, cartographer of the deep, dies at 91', quoted), null);
    assert.equal(name('Ada Lund dies in Elm', `Berta Ek laughed. ${quoted}`), 'Berta Ek');
    assert.equal(name('Two are dead, Ada Lund says', quoted), 'Berta Ek');
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

  it('has English words for every reason', () => {
    for (const code of EVIDENCE_CODES) {
      const words = evidenceWords({ code, parameters: { count: 3, line: 4 } });
      assert.ok(words, code);
      assert.doesNotMatch(words, /[{}]/, code);
    }
    assert.equal(evidenceWords({ code: 'unnamed-source' }), 'no name is printed beside the statement');
    assert.equal(evidenceWords({ code: 'unheard-of' }), null);
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

  it('takes no body that has a name for another one', () => {
    const statements = attribute([
      '[The Labour Party] <denied> {the claim}. It was late.',
      '[The Kremlin] <called> {the claim absurd}, and the Labour Party left.',
      '[The White House] <called> {the report absurd}, and the Labour Party left.',
      '[The Supreme Leader] <accused> {the Labour Party of lying}, and the Labour Party left.',
      'The Labour Party left. [The party] <accused> {nobody}.',
    ]);
    assert.deepEqual(
      statements.map(({ speaker }) => speaker.name),
      ['Labour Party', 'Kremlin', 'White House', null, 'Labour Party'],
    );
  });

  it('takes nobody for a body by where they come from', () => {
    for (const noun of ['Welshman', 'Texan', 'Londoner', 'Aussie', 'Californian']) {
      const statements = attribute([`Mark Lund scored twice. {We are old}, [the ${noun}] <said>.`]);
      assert.equal(speakerIn(4, statements).name, 'Mark Lund', noun);
    }
    const [first] = attribute(['Mark Lund scored twice. {We are old}, [the Scotsman] <reported>.']);
    assert.equal(first!.speaker.name, 'Scotsman');
  });

  it('offers nobody alone for words that mean several, but whoever may be one of them', () => {
    for (const source of ['Many analysts', 'critics', 'several residents', 'his supporters']) {
      const statements = attribute([
        `Otto Brandt left the hall on Friday. {The road is lost}, [${source}] <said>.`,
      ]);
      assert.deepEqual(speakerIn(4, statements).candidates, [], source);
    }
    const senators = attribute([
      'Senator Ada Lund and Senator Bo Ek met on Friday. {The road is lost}, [the senators] <said>.',
    ]);
    assert.equal(speakerIn(4, senators).name, null);
    assert.deepEqual(
      speakerIn(4, senators)
        .candidates.map(({ name }) => name)
        .sort(),
      ['Ada Lund', 'Bo Ek'],
    );
  });

  it('asserts nobody from another paragraph for a pronoun where the file may be part of an article', () => {
    const told = ['{I was wrong}, [he] <told> reporters.', 'Mayor Otto Brandt left the hall.'];
    const part = speakerIn(4, attribute(told));
    assert.equal(part.name, null);
    assert.equal(part.candidates[0]!.name, 'Otto Brandt');
    assert.equal(speakerIn(4, attribute(whole(...told))).name, 'Otto Brandt');
    assert.equal(speakerIn(4, attribute([`Mayor Otto Brandt left. ${told[0]}`])).name, 'Otto Brandt');
  });

  it('asserts nobody for whom a pronoun cannot mean, unless the file calls somebody so', () => {
    const others = ['Karin Ek met reporters.', '{We won}, [Karin Ek] <said>.'];
    const saying = (...paragraphs: string[]): string | null =>
      speakerIn(6, attribute(whole(...others, ...paragraphs))).name;
    assert.equal(saying('{It is late}, [she] <said>.'), 'Karin Ek');
    assert.equal(saying('His grandmother laughed. {It is late}, [she] <said>.'), null);
    assert.equal(saying('{I know Karin Ek}, [she] <said>.'), null);
    assert.equal(
      saying(
        'His grandmother laughed. {It is late}, [she] <said>.',
        'His grandmother, Karin Ek, ran the mill.',
      ),
      'Karin Ek',
    );
  });

  it('takes a pronoun for the whole of a source that ends in it', () => {
    const statements = attribute([
      'Karl Lund left. [Instead he] <said> {that it was late}.',
      'Karl Lund left. [During his speech he] <said> {it was late}.',
      'Karl Lund left. [He and she] <said> {it was late}.',
    ]);
    assert.deepEqual(
      statements.map(({ source, speaker }) => [source?.text, speaker.name]),
      [
        ['he', 'Karl Lund'],
        ['he', 'Karl Lund'],
        ['He and she', null],
      ],
    );
  });
});
