import assert from 'node:assert/strict';
import { peopleIn } from './officesIn';

/** Name and printed offices of each person of a text. */
const printed = (text: string): string[] =>
  peopleIn(text).map(
    ({ name, offices }) => `${name}: ${offices.map((office) => office.printed).join(' | ')}`,
  );

describe('where an office ends', () => {
  it('takes a list of fields along', () => {
    assert.deepEqual(
      printed('Iva Moss, assistant secretary of state for population, refugees and migration, said no.'),
      ['Iva Moss: assistant secretary of state for population, refugees and migration'],
    );
    assert.deepEqual(
      printed('Ada Vane, a professor of history, politics, and law at Elm University, said so.'),
      ['Ada Vane: professor of history, politics, and law at Elm University'],
    );
    assert.deepEqual(
      printed('Ada Dahl said no. Ada Dahl, head of security, police and firefighters said no.'),
      ['Ada Dahl: head of security'],
    );
  });

  it('takes along whose campaign it is, and a body by initials', () => {
    assert.equal(
      printed('Iva Moss, a senior aide to Mr. Lunds last campaign, said no.')[0],
      'Iva Moss: senior aide to Mr. Lunds last campaign',
    );
    assert.deepEqual(printed('Ada Ek, the political director of the A.F.L.-C.I.O., spoke.'), [
      'Ada Ek: the political director of the A.F.L.-C.I.O.',
    ]);
  });

  it('takes along a calling behind consultant', () => {
    assert.deepEqual(printed('Owen Lund, consultant chest physician at Elm Hospital, said no.'), [
      'Owen Lund: consultant chest physician at Elm Hospital',
    ]);
  });

  it('takes along what somebody knows, and a governing body', () => {
    assert.deepEqual(printed('Ada Ek, an adviser on counterterrorism, said no.'), [
      'Ada Ek: adviser on counterterrorism',
    ]);
    assert.deepEqual(printed('Ada Ek, an expert on call, said no.'), ['Ada Ek: expert']);
    assert.deepEqual(printed('Ada Ek, the president of soccers world governing body, spoke.'), [
      'Ada Ek: the president of soccers world governing body',
    ]);
  });

  it('has countries, parties and small nouns before its noun', () => {
    const after = (office: string): string | undefined =>
      printed(`Ada Moss, ${office}, said no.`)[0]?.slice(10);
    for (const office of [
      'chief U.K. economist at Elm Economics',
      'the chief European economist at Elm Economics',
      'the veteran Green councillor',
      'talk show host',
      'small business owner',
      'creative writing professor',
      'highly respected veteran strategist',
      'New York-based lawyer',
      'neurosurgeon',
      'partner at the law firm Vell Brock',
      'research associate in the Security Program at Elm University',
      'former special assistant to the president',
      'the editor in chief of the Elm Post',
    ])
      assert.equal(after(/^(?:the|chief) /.test(office) ? office : `a ${office}`), office);
    assert.equal(after('a close associate of Bo Ek'), '');
    assert.equal(after('an apologist'), '');
    assert.deepEqual(printed('The editor in chief Ada Moss said no.'), ['Ada Moss: editor in chief']);
  });

  it('is one of two where the second is of another time', () => {
    assert.deepEqual(printed('It was like former governor and current U.S. Sen. Ada Moss.'), [
      'Ada Moss: former governor | current U.S. Sen.',
    ]);
    assert.deepEqual(printed('Harbour candidate and former Elm mayor Ada Moss said no.'), [
      'Ada Moss: Harbour candidate | former Elm mayor',
    ]);
    assert.deepEqual(printed('Founder and CEO Ada Moss said no.'), ['Ada Moss: Founder and CEO']);
  });

  it('goes on behind chief and veteran, and over a field of two words', () => {
    assert.deepEqual(printed('Ada Moss, a veteran voting rights lawyer, said no.'), [
      'Ada Moss: veteran voting rights lawyer',
    ]);
    assert.deepEqual(printed('They met Ada Moss, chief investigative reporter Bo Ek and others.'), [
      'Ada Moss: ',
      'Bo Ek: reporter',
    ]);
    assert.deepEqual(printed('It was Elm Banks former head of community banking, Ada Moss, who left.'), [
      'Ada Moss: former head of community banking',
    ]);
  });

  it('is who acts behind a name of the clause before', () => {
    assert.deepEqual(printed('Against Ada Moss, the mayor earned 51 percent.'), ['Ada Moss: ']);
    assert.deepEqual(printed('With Ada Moss, the mayor charged with fraud, he left.'), [
      'Ada Moss: the mayor',
    ]);
  });

  it('is nobody’s who only might have it', () => {
    assert.deepEqual(printed('It will be easier for a President Ada Moss to shine.'), ['Ada Moss: ']);
    assert.deepEqual(printed('If Ada Moss is elected president, Bo Ek will leave.'), [
      'Ada Moss: ',
      'Bo Ek: ',
    ]);
    assert.deepEqual(printed('Ada Moss was elected president of Norland.'), [
      'Ada Moss: president of Norland',
    ]);
  });

  it('begins behind a style of the clergy', () => {
    assert.deepEqual(printed('His Holiness Pope Gregory Moss came.'), ['Gregory Moss: Pope']);
  });

  it('goes on to the ruling party, and is no justice of a justice party', () => {
    assert.deepEqual(printed('Ada Ek, a co-founder of the ruling Harbour Union, left.'), [
      'Ada Ek: co-founder of the ruling Harbour Union',
    ]);
    assert.deepEqual(printed('Ada Ek, the justice partys floor leader, said no.'), ['Ada Ek: floor leader']);
    assert.deepEqual(printed('The presiding judge, Ada Ek, said no.'), ['Ada Ek: presiding judge']);
  });

  it('begins with police and with the New of a party', () => {
    assert.deepEqual(printed('Police and Crime Commissioner Ada Ek said no.'), [
      'Ada Ek: Police and Crime Commissioner',
    ]);
    assert.deepEqual(printed('It was former New Democrat MP Ada Ek.'), ['Ada Ek: former New Democrat MP']);
  });

  it('is none of who is praised, nor of a group that is called by a party', () => {
    assert.deepEqual(printed('Ada Ek became a serious contender.'), ['Ada Ek: ']);
    assert.deepEqual(printed('Ada Ek became a serious contender for mayor.'), [
      'Ada Ek: serious contender for mayor',
    ]);
    assert.deepEqual(printed('Ada Ek, a small republican splinter, left.'), ['Ada Ek: ']);
  });

  it('begins before the first of two that are joined', () => {
    assert.deepEqual(
      printed('The former secretary of state and Democratic presidential nominee Iva Moss left.'),
      ['Iva Moss: former secretary of state and Democratic presidential nominee'],
    );
  });
});

describe('whose an office is', () => {
  it('is nobody’s of a kind that is asked for', () => {
    assert.deepEqual(
      printed('Ada Vane said no. It is not clear what kind of candidate Ada Vane will become.'),
      ['Ada Vane: '],
    );
  });

  it('is a firm’s that stands before it', () => {
    assert.deepEqual(
      printed('Bo Ek, executive producer at Krell, the game developer of Star Elm, said no.'),
      ['Bo Ek: executive producer at Krell'],
    );
  });

  it('is each one’s of a list before it', () => {
    assert.deepEqual(printed('Kim Vane, Jon Moss and Per Dahl, lawyers for the family, spoke.'), [
      'Kim Vane: lawyers for the family',
      'Jon Moss: lawyers for the family',
      'Per Dahl: lawyers for the family',
    ]);
    assert.deepEqual(printed('Ola Moss told Eva Dahl and Jo Lund, reporters at the Post, so.'), [
      'Ola Moss: ',
      'Eva Dahl: reporters at the Post',
      'Jo Lund: reporters at the Post',
    ]);
  });

  it('is whose name stands between commas before the verb', () => {
    assert.deepEqual(printed('His grandfather, Prescott Vane, was a Republican senator from Vermont.'), [
      'Prescott Vane: Republican senator',
    ]);
  });

  it('is a member’s of parliament besides, but in a list', () => {
    assert.deepEqual(printed('The party chairwoman, Rep. Iva Lund, said no.'), [
      'Iva Lund: party chairwoman | Rep.',
    ]);
    assert.deepEqual(printed('The party leader, Sen. Iva Lund, and the mayor came.'), ['Iva Lund: Sen.']);
  });
});
