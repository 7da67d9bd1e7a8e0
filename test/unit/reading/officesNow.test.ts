import assert from 'node:assert/strict';
import { offices, peopleIn, printedIn } from './officesIn';

describe('offices', () => {
  it('pass on to who replaces their holder', () => {
    const text = 'Bo Ek, who replaced Ada Lund as finance minister in May, said no.';
    assert.deepEqual(
      offices('Bo Ek', text).map((office) => office[4]),
      ['current'],
    );
    assert.deepEqual(
      offices('Ada Lund', text).map((office) => office[4]),
      ['former'],
    );
    const passive = 'He was replaced by Ada Lund as finance minister in May.';
    assert.deepEqual(
      offices('Ada Lund', passive).map((office) => office[4]),
      ['current'],
    );
  });

  it('may be a first lady, who is no lady of a house', () => {
    const printed = (text: string): unknown => printedIn('Ada Lund', text);
    assert.deepEqual(printed('First Lady Ada Lund said no.'), ['First Lady']);
    assert.deepEqual(printed('Bo Ek met Ada Lund, the former first lady, there.'), ['the former first lady']);
    assert.deepEqual(printed('Lady Ada Lund said no.'), []);
    assert.deepEqual(
      peopleIn('They saw the First Ladys Library.').map(({ name }) => name),
      [],
    );
  });

  it('of lawyers and in charities make nobody an official', () => {
    const isOfficial = (text: string): boolean | undefined => peopleIn(text)[0]?.official;
    assert.equal(isOfficial('His solicitor, Ada Lund, said no.'), false);
    assert.equal(isOfficial('Ada Lund, an attorney for the family, said no.'), false);
    assert.equal(isOfficial('Ada Lund, director of the charity Shelter UK, said no.'), false);
    assert.equal(isOfficial('District Attorney Ada Lund said no.'), true);
    assert.equal(isOfficial('Solicitor General Ada Lund said no.'), true);
  });

  it('say what is former, acting and elect', () => {
    assert.equal(offices('Ada Lund', 'Former President Ada Lund spoke.')[0]![4], 'former');
    assert.equal(offices('Ada Lund', 'acting Defense Secretary Ada Lund spoke.')[0]![4], 'acting');
    assert.equal(offices('Ada Lund', 'President-elect Ada Lund spoke.')[0]![4], 'elect');
  });

  it('are read from clauses', () => {
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, who leads the Harbour Party, said no.').map(([, title, , body]) => [
        title,
        body,
      ]),
      [['leader', 'Harbour Party']],
    );
    assert.deepEqual(
      offices('Ada Lund', 'He nominated Ada Lund as ambassador to Chile.').map(([printed, , country]) => [
        printed,
        country,
      ]),
      [['ambassador to Chile', null]],
    );
  });

  it('are held now, or were then', () => {
    const status = (text: string): [string, string][] =>
      offices('Ada Lund', text).map(([, title, , , held]) => [title!, held!]);
    assert.deepEqual(status('Ada Lund, who is now ambassador to Norway, said no.'), [
      ['ambassador to Norway', 'current'],
    ]);
    assert.deepEqual(status('Ada Lund, then justice minister, said no.'), [['justice minister', 'former']]);
    assert.deepEqual(status('Ada Lund, who was then mayor of Elm, said no.'), [['mayor of Elm', 'former']]);
  });

  it('are former where a clause says until or from when, or an adverb that they are over', () => {
    const former = ['mayor of Elm', 'mayor of Elm', null, 'Elm', 'former'];
    for (const text of [
      'Ada Lund, who was mayor of Elm until 2019, said no.',
      'Ada Lund, who served as mayor of Elm from 1994 to 1998, said no.',
      'Ada Lund, who previously served as mayor of Elm, said no.',
      'Ada Lund, formerly mayor of Elm, said no.',
    ])
      assert.deepEqual(offices('Ada Lund', text), [former], text);
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, who has been mayor of Elm from the start, said no.').map(
        (office) => office[4],
      ),
      ['current'],
    );
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, a teacher and formerly a judge, said no.').map(
        ([printed, , , , status]) => [printed, status],
      ),
      [
        ['teacher', 'current'],
        ['judge', 'former'],
      ],
    );
  });

  it('that somebody is only wished or seen in are none', () => {
    for (const text of [
      'They celebrated Ada Lund as the next mayor.',
      'Nobody is more fit than Ada Lund to serve as president of Norland.',
      'They want Ada Lund to be mayor of Elm.',
      'He dismissed Ada Lund as a failed governor.',
      'It raised the prospect of Ada Lund as president.',
      'Bo Ek was named by Ada Lund as director.',
      'The candidates for president Ada Lund and Bo Moss met.',
    ])
      assert.deepEqual(printedIn('Ada Lund', text), [], text);
    assert.deepEqual(printedIn('Ada Lund', 'They nominated Ada Lund to be director of Elm.'), [
      'director of Elm',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'It hired Ada Lund as the new coach.'), ['the new coach']);
    assert.deepEqual(printedIn('Ada Lund', 'Candidate for president Ada Lund said no.'), [
      'Candidate for president',
    ]);
  });

  it('are held now, under somebody, in a body of members', () => {
    assert.deepEqual(
      printedIn(
        'Ada Lund',
        'Ada Lund, a former minister of finance and now a fellow at the Oak Institute, said no.',
      ),
      ['former minister of finance', 'fellow at the Oak Institute'],
    );
    assert.deepEqual(
      printedIn('Ada Lund', 'Ada Lund, who served as finance minister under President Ek, said no.'),
      ['finance minister'],
    );
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, a member of the city council, said no.'), [
      'member of the city council',
    ]);
  });

  it('are taken up and given up by a verb', () => {
    const status = (text: string): (string | null)[][] =>
      offices('Ada Lund', text).map(([each, , , , held]) => [each!, held!]);
    for (const [text, office, held] of [
      ['Ada Lund has been named the new head coach of Redbank.', 'the new head coach of Redbank', 'current'],
      ['Ada Lund was sworn in as mayor on Monday.', 'mayor', 'current'],
      ['Ada Lund took over as chief executive of Orbit.', 'chief executive of Orbit', 'current'],
      ['Ada Lund was elected mayor of Elm in 2015.', 'mayor of Elm', 'current'],
      ['Ada Lund, who stepped down as mayor of Elm in May, said no.', 'mayor of Elm', 'former'],
      ['Ada Lund resigned as mayor of Elm.', 'mayor of Elm', 'former'],
      ['Ada Lund was sacked as manager of Redbank.', 'manager of Redbank', 'former'],
      ['They met then-Mayor Ada Lund.', 'then-Mayor', 'former'],
    ])
      assert.deepEqual(status(text!), [[office, held]], text);
    for (const text of [
      'Ada Lund was named coach of the year.',
      'Ada Lund was named in the report.',
      'Ada Lund was confirmed dead.',
      'Ada Lund was elected to the council.',
    ])
      assert.deepEqual(status(text), [], text);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund is the Elm Posts political editor.'), [
      'the Elm Posts political editor',
    ]);
  });

  it('of firms and teams make nobody an official', () => {
    const isOfficial = (text: string): boolean => peopleIn(text)[0]!.official;
    for (const text of [
      'Showtime President Ada Lund said no.',
      'Union president Ada Lund said no.',
      'Union local president Ada Lund said no.',
      'Team captain Ada Lund said no.',
      'Ada Lund, the former England captain, said no.',
      'Wales head coach Ada Lund said no.',
      'Vice President of Operations Ada Lund said no.',
      'Elm School principal Ada Lund said no.',
    ])
      assert.equal(isOfficial(text), false, text);
    for (const text of [
      'President Ada Lund said no.',
      'French President Ada Lund said no.',
      'Senate President Ada Lund said no.',
      'Federal Trade Commission Chair Ada Lund said no.',
      'Ada Lund, president of the European Commission, said no.',
      'The army captain Ada Lund said no.',
      'Capt. Ada Lund said no.',
      'Elm School District Superintendent Ada Lund said no.',
      'The sheriffs spokesman, Ada Lund, said no.',
      'NASA Administrator Ada Lund said no.',
    ])
      assert.equal(isOfficial(text), true, text);
  });

  it('make an official of a minister, not of a professor', () => {
    assert.equal(peopleIn('Finance Minister Ada Lund spoke.')[0]!.official, true);
    assert.equal(peopleIn('Ada Lund, a professor of history, spoke.')[0]!.official, false);
  });
});
