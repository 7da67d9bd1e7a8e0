import assert from 'node:assert/strict';
import { attribute, speakerIn } from './attributed';

describe('bodies that speak', () => {
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

  it('takes nobody for a country in whose description they are named', () => {
    const speakers = (source: string): (string | null)[] =>
      attribute([`[${source}, which backs President Bo Ek,] <said> {it was late}.`]).map(
        ({ speaker }) => speaker.name,
      );
    assert.deepEqual(speakers('Russia'), ['Russia']);
    assert.deepEqual(speakers('The Elm Post'), ['Elm Post']);
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

  it('ranks bodies first where a body is meant', () => {
    const paragraphs = [
      '{We sell them}, [the company] <said>.',
      '{It was time}, [Karl Brenner] <said>.',
      '{They sell well}, [Northern Harbour Books] <said>.',
    ];
    const { candidates } = speakerIn(4, attribute(paragraphs, 0));
    assert.equal(candidates[0]?.name, 'Northern Harbour Books');
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
});
