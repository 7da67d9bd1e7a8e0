import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findPeople } from '../../../src/reading/people';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { runSteps } from '../../../src/reading/steps';
import type { Person } from '../../../src/reading/reading';

function peopleOf(text: string): readonly Person[] {
  const article = parseArticle(['A title', '20190304', 'https://example.com/a', text].join('\n'));
  const memo = new PassageMemo();
  memo.startReading();
  return runSteps(findPeople(article, runSteps(segment(article, memo)), memo)).people;
}

/** Printed form, title, country, body and status of each office of the person of a name. */
function offices(name: string, text: string): (string | null)[][] {
  const person = peopleOf(text).find((each) => each.name === name);
  assert.ok(
    person,
    `no ${name} in ${peopleOf(text)
      .map((each) => each.name)
      .join(', ')}`,
  );
  for (const office of person.offices) {
    assert.equal(text.slice(office.span!.start, office.span!.end), office.printed);
  }
  return person.offices.map(({ printed, title, country, body, status }) => [
    printed,
    title,
    country,
    body,
    status,
  ]);
}

describe('offices', () => {
  it('finds none in a tag within somebody’s sentence', () => {
    assert.deepEqual(offices('Hilda Moss', 'Hilda Moss, an aide said on Tuesday, will stay.'), []);
    assert.deepEqual(
      offices('Hilda Moss', 'Hilda Moss, an aide, said on Tuesday, she will stay.').map(
        ([printed]) => printed,
      ),
      ['aide'],
    );
  });

  it('stand before the name', () => {
    assert.deepEqual(offices('Ada Lund', 'Norwegian Deputy Foreign Minister Ada Lund said no.'), [
      ['Norwegian Deputy Foreign Minister', 'Deputy Foreign Minister', 'Norway', null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'U.S. Secretary of State Ada Lund said no.'), [
      ['U.S. Secretary of State', 'Secretary of State', 'United States', null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'said State Department spokesman Ada Lund, a reference to it.'), [
      ['State Department spokesman', 'spokesman', 'United States', 'State Department', 'current'],
    ]);
  });

  it('before a comma are described or owned, with the apostrophe or without', () => {
    assert.deepEqual(offices('Ada Lund', 'The companys chief executive, Ada Lund, said no.'), [
      ['chief executive', 'chief executive', null, null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'The local festival director, Ada Lund, said no.'), [
      ['local festival director', 'local festival director', null, null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'NATOs deputy secretary-general, Ada Lund, said no.'), [
      ['deputy secretary-general', 'deputy secretary-general', null, 'NATO', 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'He met Falks lawyer, Ada Lund, on Monday.'), [
      ['lawyer', 'lawyer', null, null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'Lumios president, Ada Lund, said no.'), [
      ['president', 'president', null, 'Lumio', 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'The head of the agency, Ada Lund, said no.'), [
      ['head of the agency', 'head of the agency', null, null, 'current'],
    ]);
    // Not a sentence's verb, not a list, not a firm.
    assert.deepEqual(offices('Ada Lund', 'The board named director, Ada Lund, and left.'), []);
    assert.deepEqual(offices('Ada Lund', 'Bo Ek, Harbours editor, Ada Lund, a nurse, and others met.'), [
      ['nurse', 'nurse', null, null, 'current'],
    ]);
  });

  it('before a comma open with whose they are, where no name stands before them', () => {
    const printed = (text: string): unknown[] => offices('Ada Lund', text).map(([words]) => words);
    assert.deepEqual(printed('He told former Harbour Board chief engineer, Ada Lund, of it.'), [
      'former Harbour Board chief engineer',
    ]);
    assert.deepEqual(printed('His then-boss, former Elm mayor, Ada Lund, knew.'), ['former Elm mayor']);
    assert.deepEqual(printed('Elm Town manager, Ada Lund, said no.'), ['Elm Town manager']);
    assert.deepEqual(printed('Bo Ek, Harbour Board chief engineer, Ada Lund, and others met.'), []);
    assert.deepEqual(printed('Trump supporter, Ada Lund, cheered.'), []);
  });

  it('have no country that is only studied', () => {
    assert.equal(offices('Ada Lund', 'Ada Lund, a professor of North Korean studies, left.')[0]![2], null);
    assert.equal(offices('Ada Lund', 'Ada Lund, a scholar of modern Chinese towns, left.')[0]![2], null);
    assert.equal(offices('Ada Lund', 'Ada Lund, head of Chinese operations, left.')[0]![2], 'China');
  });

  it('are of several fields before a name', () => {
    const printed = (text: string): unknown[] => offices('Ada Lund', text).map(([words]) => words);
    assert.deepEqual(printed('Minister for Women and Equality Ada Lund said no.'), [
      'Minister for Women and Equality',
    ]);
    assert.deepEqual(printed('The Minister of Home Affairs and Justice Ada Lund left.'), [
      'Minister of Home Affairs and Justice',
    ]);
    assert.deepEqual(printed('Minister for Climate, Energy and Environment Ada Lund left.'), [
      'Minister for Climate, Energy and Environment',
    ]);
    assert.deepEqual(printed('The Secretary of State and President Ada Lund left.'), ['President']);
  });

  it('are none where their noun is a verb', () => {
    assert.deepEqual(offices('Ada Lund', 'The network is expected to host Ada Lund.'), []);
    assert.deepEqual(offices('Ada Lund', 'The club would not coach Ada Lund.'), []);
    assert.deepEqual(offices('Ada Lund', 'They asked police to guard Ada Lund.'), []);
    assert.equal(offices('Ada Lund', 'He spoke to host Ada Lund.')[0]![1], 'host');
  });

  it('have a body whose short name or wing stands in brackets', () => {
    assert.deepEqual(offices('Ada Lund', 'HFN(U) leader Ada Lund said no.'), [
      ['HFN(U) leader', 'leader', null, 'HFN(U)', 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'Harbour Front (UBT) spokesperson Ada Lund said no.'), [
      ['Harbour Front (UBT) spokesperson', 'spokesperson', null, 'Harbour Front (UBT)', 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'New York (CNN) President Ada Lund said no.'), [
      ['President', 'President', null, null, 'current'],
    ]);
  });

  it('before a name keep their qualifiers and are parted from ranks', () => {
    assert.deepEqual(offices('Ada Lund', 'Chief Cabinet Secretary Ada Lund said no.'), [
      ['Chief Cabinet Secretary', 'Chief Cabinet Secretary', null, null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'Orbit Chief Risk Officer Ada Lund said no.'), [
      ['Orbit Chief Risk Officer', 'Chief Risk Officer', null, 'Orbit', 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'Defence Ministry Spokesperson Rear Admiral Ada Lund said no.'), [
      ['Defence Ministry Spokesperson', 'Spokesperson', null, 'Defence Ministry', 'current'],
      ['Rear Admiral', 'Rear Admiral', null, null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'Sheriffs Sgt. Ada Lund said no.'), [
      ['Sheriffs Sgt.', 'Sergeant', null, 'Sheriffs', 'current'],
    ]);
  });

  it('of Georgia are the state’s where the country has none', () => {
    assert.equal(offices('Ada Lund', 'Georgia Gov. Ada Lund said no.')[0]![2], 'United States');
    assert.equal(offices('Ada Lund', 'Ada Lund, a Georgia Republican, said no.')[0]![2], 'United States');
    assert.equal(offices('Ada Lund', 'Georgia Prime Minister Ada Lund said no.')[0]![2], 'Georgia');
  });

  it('are two where initials follow and', () => {
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, founder and CEO of Orbit, said no.').map(([, title]) => title),
      ['founder', 'CEO of Orbit'],
    );
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, the mayor and Sheriff Bo Ek said no.').map(([, title]) => title),
      ['mayor'],
    );
  });

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

  it('of lawyers and in charities make nobody an official', () => {
    const isOfficial = (text: string): boolean | undefined => peopleOf(text)[0]?.official;
    assert.equal(isOfficial('His solicitor, Ada Lund, said no.'), false);
    assert.equal(isOfficial('Ada Lund, an attorney for the family, said no.'), false);
    assert.equal(isOfficial('Ada Lund, director of the charity Shelter UK, said no.'), false);
    assert.equal(isOfficial('District Attorney Ada Lund said no.'), true);
    assert.equal(isOfficial('Solicitor General Ada Lund said no.'), true);
  });

  it('have bodies called centres whose names hold a list', () => {
    assert.deepEqual(
      offices('Ada Lund', 'Centers for Disease Control and Prevention Director Ada Lund said no.'),
      [
        [
          ...['Centers for Disease Control and Prevention Director', 'Director', null],
          ...['Centers for Disease Control and Prevention', 'current'],
        ],
      ],
    );
  });

  it('keep the whole name of their country or state', () => {
    assert.deepEqual(offices('Ada Lund', 'The New Zealand Prime Minister Ada Lund said no.'), [
      ['New Zealand Prime Minister', 'Prime Minister', 'New Zealand', null, 'current'],
    ]);
    assert.deepEqual(offices('Ada Lund', 'New Jersey Gov. Ada Lund said no.'), [
      ['New Jersey Gov.', 'Governor', 'United States', 'New Jersey', 'current'],
    ]);
  });

  it('give the party of a member of a state legislature, whatever the place is called', () => {
    const text = 'State Reps. Ada Lund, R-Big Elm, and Bo Ek, D-St. Cloud, said no.';
    assert.deepEqual(
      peopleOf(text).map(({ name }) => name),
      ['Ada Lund', 'Bo Ek'],
    );
    assert.ok(
      offices('Ada Lund', text).some(([printed, title]) => printed === 'R-Big Elm' && title === 'Republican'),
    );
  });

  it('go on to the noun of what they are of', () => {
    for (const [printed, country, body] of [
      ['president of the Communications Workers of Norland', null, null],
      ['director of political advertising', null, null],
      ['vice president for public and governmental affairs', null, null],
      ['vice-rector for scientific work', null, null],
      ['chief executive of Concerned Women for Elm', null, 'Concerned Women for Elm'],
    ] as const) {
      const found = offices('Ada Lund', `Ada Lund, ${printed}, said no.`);
      assert.deepEqual(
        found.map(([own]) => own),
        [printed],
      );
      assert.equal(found[0]![2], country);
      if (body) assert.equal(found[0]![3], body);
    }
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, an aide to Mr. Moss and now the mayor of Elm, said no.')[0],
      ['aide to Mr. Moss', 'aide to Mr. Moss', null, null, 'current'],
    );
    // … and no further.
    assert.equal(
      offices('Ada Lund', 'Ada Lund, chief of staff at the time, said no.')[0]![0],
      'chief of staff',
    );
    assert.equal(
      offices('Ada Lund', 'Ada Lund, professor of law and wrote a book.')[0]![0],
      'professor of law',
    );
    assert.deepEqual(
      peopleOf('Ada Lund, an aide to Mr. Moss, said no.').map(({ name }) => name),
      ['Ada Lund', 'Moss'],
    );
  });

  it('are of no country whose name is only part of a place’s', () => {
    assert.equal(offices('Ada Lund', 'British Columbia Premier Ada Lund said no.')[0]![2], null);
    assert.equal(offices('Ada Lund', 'New Mexico Governor Ada Lund said no.')[0]![2], 'United States');
    assert.deepEqual(
      offices('Ada Lund', 'Papua New Guinea Prime Minister Ada Lund said no.')[0]!.slice(1, 3),
      ['Prime Minister', 'Papua New Guinea'],
    );
  });

  it('say which state somebody represents and for which party', () => {
    const tag = ['D-Mich.', 'Democrat', 'United States', 'Michigan', 'current'];
    assert.deepEqual(offices('Ada Lund', 'Sen. Ada Lund (D-Mich.), chair of the Fish Committee, said no.'), [
      ['Sen.', 'Senator', null, null, 'current'],
      tag,
      ['chair of the Fish Committee', 'chair of the Fish Committee', null, 'Fish Committee', 'current'],
    ]);
    assert.deepEqual(offices('Bo Ek', 'Rep. Bo Ek, R-N.Y., said no.').at(-1), [
      'R-N.Y.',
      'Republican',
      'United States',
      'New York',
      'current',
    ]);
    assert.equal(offices('Bo Ek', 'The team of Bo Ek, D-Day, said no.').length, 0);
  });

  it('are written out where they are shortened', () => {
    assert.deepEqual(offices('Ada Lund', 'Sen. Ada Lund and Gov. Bo Ek met.'), [
      ['Sen.', 'Senator', null, null, 'current'],
    ]);
    assert.deepEqual(
      offices('Bo Ek', 'Defense Department spokesman Lt. Col. Bo Ek said so.').map(([printed, title]) => [
        printed,
        title,
      ]),
      [
        ['Defense Department spokesman', 'spokesman'],
        ['Lt. Col.', 'Lieutenant Colonel'],
      ],
    );
  });

  it('stand after the name in apposition', () => {
    assert.deepEqual(
      offices('Ada Lund', 'talks with Ada Lund, the U.S. deputy secretary of state, and her team.'),
      [['the U.S. deputy secretary of state', 'deputy secretary of state', 'United States', null, 'current']],
    );
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, 54, director of the Brenner Institute, agreed.').map((office) =>
        office.slice(0, 4),
      ),
      [['director of the Brenner Institute', 'director of the Brenner Institute', null, 'Brenner Institute']],
    );
  });

  it('stand before the name with a comma', () => {
    assert.deepEqual(
      offices('Ada Lund', 'The South Korean president, Ada Lund, said no.').map(([, title, country]) => [
        title,
        country,
      ]),
      [['president', 'South Korea']],
    );
  });

  it('give a country that lost its apostrophe', () => {
    const found = offices(
      'Ada Lund',
      'after talks with Ada Lund, Ukraines deputy prime minister for Arctic and Far-North Trade.',
    );
    assert.deepEqual(found, [
      [
        'deputy prime minister for Arctic and Far-North Trade',
        'deputy prime minister for Arctic and Far-North Trade',
        'Ukraine',
        null,
        'current',
      ],
    ]);
  });

  it('say what is former, acting and elect', () => {
    assert.equal(offices('Ada Lund', 'Former President Ada Lund spoke.')[0]![4], 'former');
    assert.equal(offices('Ada Lund', 'acting Defense Secretary Ada Lund spoke.')[0]![4], 'acting');
    assert.equal(offices('Ada Lund', 'President-elect Ada Lund spoke.')[0]![4], 'elect');
  });

  it('in the plural belong to each name of the list', () => {
    const text = 'launched by Presidents Ada Lund and Bo Ek during a summit.';
    assert.deepEqual(offices('Ada Lund', text), [['Presidents', 'President', null, null, 'current']]);
    assert.deepEqual(offices('Bo Ek', text), [['Presidents', 'President', null, null, 'current']]);
  });

  it('have the whole name of a body that something stands in', () => {
    const titles = (text: string): unknown[][] =>
      offices('Ada Lund', text).map(([, title, country, body]) => [title, country, body]);
    assert.deepEqual(titles('Bank of Canada Deputy Governor Ada Lund said no.'), [
      ['Deputy Governor', 'Canada', 'Bank of Canada'],
    ]);
    assert.deepEqual(titles('said Royal College of Nursing general secretary Ada Lund.'), [
      ['general secretary', null, 'Royal College of Nursing'],
    ]);
    assert.deepEqual(titles('Institute for the Study of Elms analyst Ada Lund said no.'), [
      ['analyst', null, 'Institute for the Study of Elms'],
    ]);
    assert.deepEqual(titles('The Union of Nurses and Midwives General Secretary Ada Lund said no.'), [
      ['General Secretary', null, 'Union of Nurses and Midwives'],
    ]);
    assert.deepEqual(titles('Ministry of Foreign Affairs Permanent Secretary Ada Lund said no.'), [
      ['Permanent Secretary', null, 'Ministry of Foreign Affairs'],
    ]);
    assert.deepEqual(titles('Chief of Army Staff General Ada Lund said no.'), [
      ['Chief of Army Staff', null, null],
      ['General', null, null],
    ]);
    // Whose lawyers, whose house and whose ministry they are is no part of the office.
    assert.deepEqual(titles('Lawyers of President Ada Lund said no.'), [['President', null, null]]);
    assert.deepEqual(titles('Critics in the House of Defence Minister Ada Lund said no.'), [
      ['Defence Minister', null, null],
    ]);
    assert.deepEqual(titles('The Ministry of Defence and President Ada Lund said no.'), [
      ['President', null, null],
    ]);
  });

  it('have all fields of a ministry', () => {
    for (const title of ['Law and Justice Minister', 'Water Resources and Irrigation Minister']) {
      assert.deepEqual(offices('Ada Lund', `${title} Ada Lund said no.`), [
        [title, title, null, null, 'current'],
      ]);
    }
    assert.deepEqual(
      offices('Ada Lund', 'House and Senate Minority Leader Ada Lund said no.').map(([, title, , body]) => [
        title,
        body,
      ]),
      [['Minority Leader', 'House and Senate']],
    );
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

  it('are not those of the speaker whom the name is spoken to by', () => {
    assert.deepEqual(
      offices('Ada Lund', 'Speaking to Mayor Ada Lund, the health minister said no.').map(
        ([, title]) => title,
      ),
      ['Mayor'],
    );
    assert.equal(offices('Ada Lund', 'Ada Lund, the health minister, said no.').length, 1);
  });

  it('are not taken from the next name of a list', () => {
    assert.deepEqual(offices('Ada Lund', 'They met Ada Lund, Defense Secretary Bo Ek and others.'), []);
  });

  /** Titles of Ada Lund's offices in a text. */
  const titlesIn = (text: string): unknown[] => offices('Ada Lund', text).map(([, title]) => title);

  it('are hyphenated, initials and ranks', () => {
    for (const [printed, title] of [
      ['Inspector-General of Police', 'Inspector-General of Police'],
      ['Vice-Admiral', 'Vice-Admiral'],
      ['Lt-Gen', 'Lieutenant General'],
      ['Major-Gen.', 'Major General'],
      ['Lance Corporal', 'Lance Corporal'],
      ['Brig. Gen.', 'Brigadier General'],
      ['Coun.', 'Councillor'],
      ['SSP (Operations)', 'Senior Superintendent of Police'],
      ['MSP', 'Member of the Scottish Parliament'],
      ['TD', 'Teachta Dála'],
      ['Chief Operating Officer', 'Chief Operating Officer'],
      ['Deputy First Minister', 'Deputy First Minister'],
      ['Chief Financial Officer', 'Chief Financial Officer'],
      ['Wing Commander', 'Wing Commander'],
    ])
      assert.deepEqual(titlesIn(`${printed} Ada Lund said no.`), [title], printed);
    for (const rank of ['Lt Gen (Retd)', 'Lt. Gen. (Retd)'])
      assert.equal(offices('Ada Lund', `${rank} Ada Lund said no.`)[0]![4], 'former');
    assert.equal(peopleOf('Corporal Ada Lund said no.')[0]!.official, true);
  });

  it('are not what else those letters mean', () => {
    for (const text of [
      'TD Securities said no.',
      'CS Lewis said no.',
      'They want to dig Ada Lund out.',
      'Credit Norland (CS) and Ada Lund said no.',
    ]) {
      const people = peopleOf(text).filter((person) => person.offices.length > 0);
      assert.deepEqual(people, [], text);
    }
  });

  it('stand before a comma and a courtesy title or rank', () => {
    for (const [text, ...titles] of [
      ['The health minister, Dr Ada Lund, said no.', 'health minister'],
      ['The prime minister, Dame Ada Lund, said no.', 'prime minister'],
      ['The Minister of Information, Chief Ada Lund, said no.', 'Minister of Information', 'Chief'],
      ['The army chief, Gen. Ada Lund, said no.', 'army chief', 'General'],
      ['The Bishop of Elm, the Right Rev Ada Lund, said no.', 'Bishop of Elm', 'Reverend'],
      ['NLC President, Ada Lund, said no.', 'President'],
      [
        'The Speaker of the House of Representatives, Hon. Ada Lund, left.',
        'Speaker of the House of Representatives',
      ],
      [
        'The Chairman of the Joint Chiefs of Staff, General Ada Lund, left.',
        'Chairman of the Joint Chiefs of Staff',
        'General',
      ],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
    assert.deepEqual(titlesIn('He called her a fit president. Ms. Ada Lund said no.'), []);
    assert.deepEqual(titlesIn('They were Bebe King, Ada Lund, and Bo Ek.'), []);
  });

  it('may be of a place or in a body that stands right before the name', () => {
    for (const title of ['Governor of Elmshire', 'Premier of New South Wales', 'Minister in the Presidency'])
      assert.deepEqual(titlesIn(`${title} Ada Lund said no.`), [title]);
    assert.deepEqual(peopleOf('The Director of the Financial Crime Prevention Unit left.'), []);
    assert.deepEqual(
      peopleOf('The Mayor of Ada Lund said no.').map(({ name }) => name),
      ['Ada Lund'],
    );
  });

  it('of a house, senate or congress are American in a file about America', () => {
    const countryIn = (text: string): unknown => offices('Ada Lund', text)[0]![2];
    for (const text of [
      'Senate Majority Leader Ada Lund met Republicans.',
      'White House spokeswoman Ada Lund met Kenyan officials in Kenya.',
      'Ohio House Speaker Ada Lund said no.',
      'Rep. Ada Lund, a Congresswoman, met U.S. officials.',
    ])
      assert.equal(peopleOf(text)[0]!.offices.at(-1)!.country, 'United States', text);
    for (const text of [
      'State House spokesperson Ada Lund said no in Kenya.',
      'Leader of the House Ada Lund said the Australian parliament was late.',
      'Lower House Speaker Ada Lund met U.S. officials.',
      'House of Commons leader Ada Lund met American officials.',
      'Senate President Ada Lund said Nigeria and the Nigerian people like the U.S. trade.',
    ])
      assert.equal(countryIn(text), null, text);
  });

  it('are those of each in a list of members of Congress', () => {
    for (const text of [
      'Sens. Ada Lund, R-Ohio, and Bo Ek, D-Maine, said no.',
      'Sens. Bo Ek (R-Ohio) and Ada Lund (D-Calif.) said no.',
      'Senators Bo Ek of Ohio and Ada Lund of New Mexico said no.',
    ]) {
      assert.deepEqual(
        peopleOf(text).map(({ offices: [first] }) => first?.title),
        ['Senator', 'Senator'],
        text,
      );
    }
    assert.deepEqual(titlesIn('They saw the reporters Ada Lund of Elm, and left.'), []);
  });

  it('stand before ranks', () => {
    for (const [text, ...titles] of [
      ['IDF Chief of Staff Lt.-Gen. Ada Lund said no.', 'Chief of Staff', 'Lieutenant General'],
      ['Police Commissioner Insp.-Gen. Ada Lund said no.', 'Police Commissioner', 'Inspector General'],
      ['PTA chairman retired Brig Ada Lund said no.', 'chairman', 'Brigadier'],
      ['Attorney General Ada Lund said no.', 'Attorney General'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
  });

  it('have no more than what they are called', () => {
    for (const [text, title, body] of [
      ['District Attorneys investigator Ada Lund said no.', 'investigator', 'District Attorneys'],
      ['Assistant District Attorney Ada Lund said no.', 'Assistant District Attorney', null],
      ['D.C. Council member Ada Lund said no.', 'member', 'D.C. Council'],
      ['They met Ada Lund, a fellow senator.', 'senator', null],
      ['White House Press Secretary Ada Lund said no.', 'Press Secretary', 'White House'],
      ['Police Minister Ada Lund said no.', 'Police Minister', null],
      ['Sen. Ada Lund of New Hampshire said no.', 'Senator', 'New Hampshire'],
      ['Sen. Ada Lund of the Democrats said no.', 'Senator', null],
      ['He was a director under President Ada Lund in 1990.', 'President', null],
      ['The 68-year-old mayor Ada Lund said no.', 'mayor', null],
      ['Investigative reporter Ada Lund said no.', 'Investigative reporter', null],
      ['Republican Indiana Governor Ada Lund said no.', 'Governor', 'Indiana'],
      [
        'Ada Lund, the head of the St. Louis Academy, said no.',
        'head of the St. Louis Academy',
        'St. Louis Academy',
      ],
      ['Police Commissioner Ada Lund said no.', 'Police Commissioner', null],
      ['Labour’s shadow chancellor Ada Lund said no.', 'shadow chancellor', 'Labour'],
      ['Labours shadow chancellor, Ada Lund, said no.', 'shadow chancellor', 'Labour'],
      ['The companys global head of safety, Ada Lund, said no.', 'global head of safety', null],
      ['Norvanes vice president of search, Ada Lund, said no.', 'vice president of search', 'Norvane'],
    ])
      assert.deepEqual(
        offices('Ada Lund', text!).map((office) => [office[1], office[3]]),
        [[title, body]],
        text!,
      );
    assert.deepEqual(titlesIn('His neighbor Ada Lund said no.'), []);
    assert.deepEqual(titlesIn('The family member Ada Lund said no.'), []);
  });

  it('have words in them that open sentences elsewhere', () => {
    for (const [printed, title, body] of [
      ['Elm Police Chief', 'Elm Police Chief', null],
      ['Police Sgt.', 'Police Sergeant', null],
      ['High Court Judge', 'Judge', 'High Court'],
      ['UN High Commissioner', 'High Commissioner', 'UN'],
      ['Great Elm Mayor', 'Mayor', 'Great Elm'],
      ['St. Elm Mayor', 'Mayor', 'St. Elm'],
      ['First Sergeant', 'First Sergeant', null],
      ['State Under Secretary', 'State Under Secretary', null],
    ])
      assert.deepEqual(
        offices('Ada Lund', `${printed!} Ada Lund said no.`).map(([print, name, , of]) => [print, name, of]),
        [[printed, title, body]],
      );
    assert.deepEqual(titlesIn('Ada Lund, the UN High Commissioner for Refugees, said no.'), [
      'High Commissioner for Refugees',
    ]);
    assert.deepEqual(titlesIn('When President Ada Lund left, all was lost.'), ['President']);
  });

  it('have nouns of ranks in them that are adjectives', () => {
    for (const [text, ...titles] of [
      ['NATO secretary general Ada Lund said no.', 'secretary general'],
      ['The consul general, Ada Lund, said no.', 'consul general'],
      ['Ada Lund, chief financial officer of Orbit, said no.', 'chief financial officer of Orbit'],
      ['Ada Lund, its chief people officer, said no.', 'chief people officer'],
      ['Ada Lund, the four-time major champion, said no.'],
      ['Ada Lund, a general contractor, said no.'],
      ['Ada Lund, a major in the army, said no.', 'major in the army'],
      ['Ada Lund, general manager of Orbit, said no.', 'general manager of Orbit'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
  });

  it('of a body that its initials own, the apostrophe lost, are named without it', () => {
    for (const [text, printed, body] of [
      ['Ada Lund, the SNPs health spokesperson, said no.', 'health spokesperson', 'SNP'],
      ['Ada Lund, GMs chief financial officer, said no.', 'chief financial officer', 'GM'],
      ['Ada Lund, the MPs adviser, said no.', 'the MPs adviser', null],
    ])
      assert.deepEqual(
        offices('Ada Lund', text!).map(([print, , , of]) => [print, of]),
        [[printed, body]],
      );
    assert.deepEqual(titlesIn('Her Excellency Governor Ada Lund said no.'), ['Governor']);
    assert.deepEqual(titlesIn('Lord Justice Ada Lund said no.'), ['Lord Justice']);
    assert.deepEqual(titlesIn('Ada Lund, the Conservative stalwart, said no.'), []);
  });

  it('stand before ranks and callings, and take those of others in', () => {
    for (const [text, ...titles] of [
      ['NATO chief Gen. Ada Lund said no.', 'chief', 'General'],
      ['NATO spokesperson Rear Adm. Ada Lund said no.', 'spokesperson', 'Rear Admiral'],
      ['ISPR Director General Lt Gen Ada Lund said no.', 'Director General', 'Lieutenant General'],
      ['Air Chief Marshal Ada Lund said no.', 'Air Chief Marshal'],
      ['NATO spokesperson Advocate Ada Lund said no.', 'spokesperson', 'Advocate'],
      [
        'Special Assistant to the Prime Minister Ada Lund said no.',
        'Special Assistant to the Prime Minister',
      ],
      ['He spoke to the Prime Minister Ada Lund.', 'Prime Minister'],
      ['Parks and Recreation Director Ada Lund said no.', 'Director'],
      ['House Speaker Pro Tem Ada Lund said no.', 'Speaker Pro Tem'],
      ['They met Mike Pence and Finance Minister Ada Lund.', 'Finance Minister'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
    assert.equal(peopleOf('City Manager Ada Lund said no.')[0]!.official, true);
    assert.deepEqual(
      peopleOf('The 19-year-old Lamine Vell scored.').map(({ name }) => name),
      ['Lamine Vell'],
    );
  });

  it('are no hours, no papers and no foreign words', () => {
    for (const text of [
      'They met at 7:30 p.m. Ada Lund said no.',
      'It was fr Ada Lund.',
      'It says so (Elm Free Press) Ada Lund said.',
    ])
      assert.deepEqual(
        peopleOf(text).flatMap((person) => person.offices),
        [],
        text,
      );
  });

  it('of the police are written out', () => {
    for (const [printed, title] of [
      ['Det Sgt', 'Detective Sergeant'],
      ['Det Ch Insp', 'Detective Chief Inspector'],
      ['Staff Sergeant', 'Staff Sergeant'],
      ['PC', 'Police Constable'],
      ['Const.', 'Constable'],
    ])
      assert.deepEqual(titlesIn(`${printed!} Ada Lund said no.`), [title]);
  });

  it('of members stand behind the name in letters', () => {
    assert.deepEqual(titlesIn('Ada Lund MSP said no.'), ['Member of the Scottish Parliament']);
    assert.deepEqual(titlesIn('Ada Lund MS, the deputy leader, said no.'), [
      'Member of the Senedd',
      'deputy leader',
    ]);
    assert.deepEqual(
      peopleOf('Oru Vell MP said no.').map(({ name, official }) => [name, official]),
      [['Oru Vell', true]],
    );
    assert.deepEqual(peopleOf('The Vell Harbour MP said no.'), []);
  });

  it('of whom a description between a name and a verb speaks are not that name’s', () => {
    assert.deepEqual(titlesIn('The bar was set low for Ada Lund, a Norland senator added.'), []);
    assert.deepEqual(titlesIn('Ada Lund, the mayor of Elm said no.'), ['mayor of Elm']);
  });

  it('belong to a noun in small letters that lost its apostrophe, and are named without it', () => {
    for (const [text, ...titles] of [
      ['The novels author, Ada Lund, said no.', 'author'],
      ['The films producer, Ada Lund, said no.', 'producer'],
      ['The laboratorys current director, Ada Lund, said no.', 'current director'],
      ['The festival director, Ada Lund, said no.', 'festival director'],
      ['The casting director, Ada Lund, said no.', 'casting director'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
  });

  it('have the noun of their body before them in small letters', () => {
    for (const [text, ...titles] of [
      ['Electoral commission chairwoman Ada Lund said no.', 'Electoral commission chairwoman'],
      ['City council president Ada Lund said no.', 'City council president'],
      ['Chinese foreign ministry spokeswoman Ada Lund said no.', 'foreign ministry spokeswoman'],
      ['Norvanes chief financial officer, Ada Lund, said no.', 'chief financial officer'],
      ['He told the network President Ada Lund was late.', 'President'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, who heads the central bank, said no.').map(([, title, , body]) => [
        title,
        body,
      ]),
      [['leader', 'central bank']],
    );
  });

  it('have what more is said of their noun in small letters', () => {
    for (const [text, ...titles] of [
      ['NASA planetary scientist Ada Lund said no.', 'planetary scientist'],
      ['He met the hedge fund manager Ada Lund.', 'hedge fund manager'],
      ['The zoo director Ada Lund said no.', 'zoo director'],
      ['It was led by radio host Ada Lund.', 'radio host'],
      ['They met to support candidate Ada Lund.', 'candidate'],
      ['Ek praised coach Ada Lund.', 'coach'],
      [
        'Ada Lund, a political scientist at the University of New Hampshire, said no.',
        'political scientist at the University of New Hampshire',
      ],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
  });

  it('are both in front of a name that two of them stand before', () => {
    for (const [text, ...titles] of [
      ['Historian and author Ada Lund said no.', 'Historian and author'],
      ['The pastor and civil rights activist Ada Lund said no.', 'pastor and civil rights activist'],
      ['CEO and founder Ada Lund said no.', 'CEO and founder'],
      ['Ministers and senator Ada Lund said no.', 'senator'],
      ['Former harbour executives and mayor Ada Lund said no.', 'mayor'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
  });

  it('of members, partners and those with degrees are found', () => {
    for (const [text, ...titles] of [
      ['Ada Lund, a partner at Moss & Ek, said no.', 'partner at Moss & Ek'],
      ['Ada Lund, a Norvane board member, said no.', 'Norvane board member'],
      ['Ada Lund, cabinet member for transport, said no.', 'cabinet member for transport'],
      ['Ada Lund, Ph.D., a professor of history, said no.', 'professor of history'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
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

  it('are of bodies of several words, whose genitive lost its apostrophe', () => {
    for (const [text, body] of [
      ['Elm Universitys president, Ada Lund, said no.', 'Elm University'],
      ['The Elm Police Departments president, Ada Lund, said no.', 'Elm Police Department'],
      ['The Elm police departments president, Ada Lund, said no.', 'Elm police department'],
    ])
      assert.deepEqual(offices('Ada Lund', text!), [['president', 'president', null, body, 'current']], text);
    assert.deepEqual(
      offices('Ada Lund', 'The papers foreign affairs editor, Ada Lund, said no.').map(([, title]) => title),
      ['foreign affairs editor'],
    );
  });

  it('are of bodies and for fields in small letters', () => {
    for (const [text, printed, body] of [
      [
        'Ada Lund, head of the Elm port authority, said no.',
        'head of the Elm port authority',
        'Elm port authority',
      ],
      ['Ada Lund, who leads the engineers union, said no.', 'leads the engineers union', 'engineers union'],
      ['The minister for trade and fisheries, Ada Lund, said no.', 'minister for trade and fisheries', null],
    ])
      assert.deepEqual(
        offices('Ada Lund', text!).map((office) => [office[0], office[3]]),
        [[printed, body]],
        text!,
      );
    assert.deepEqual(
      offices('Ada Lund', 'Ada Lund, head of Elm told the port authority no.').map(([printed]) => printed),
      ['head of Elm'],
    );
  });

  it('have no courtesy title for a body and no language for a country', () => {
    const parts = (text: string): (string | null)[][] =>
      offices('Lund', text).map(([, title, country, body]) => [title!, country!, body!]);
    assert.deepEqual(parts('Mrs Justice Lund said no.'), [['Mrs Justice', null, null]]);
    assert.deepEqual(parts('His Honour Judge Lund said no.'), [['Judge', null, null]]);
    const [teacher] = offices('Ada Lund', 'French teacher Ada Lund said no.');
    assert.deepEqual(teacher!.slice(1, 3), ['teacher', null]);
    const [joint] = offices('Ada Lund', 'Joint Commissioner of Police Ada Lund said no.');
    assert.deepEqual(joint!.slice(1, 4), ['Joint Commissioner of Police', null, null]);
    const [society] = offices('Ada Lund', 'American Heart Association president Ada Lund said no.');
    assert.equal(society![3], 'American Heart Association');
    for (const name of ['Ada Lund', 'Bo Ek'])
      assert.equal(offices(name, 'Councilwomen Ada Lund and Bo Ek said no.')[0]![1], 'Councilwoman');
  });

  /** The printed offices of a name in a text. */
  const printed = (name: string, text: string): (string | null)[] =>
    offices(name, text).map(([each]) => each!);

  it('stand behind Jr. and its comma', () => {
    assert.deepEqual(printed('Bo Ek Jr', 'Bo Ek Jr., the mayor of Elm, spoke.'), ['the mayor of Elm']);
    assert.deepEqual(printed('Bo Ek Sr', 'Bo Ek Sr. was the director of the Oak Trust.'), [
      'the director of the Oak Trust',
    ]);
    assert.deepEqual(printed('Bo Ek Jr', 'They met Bo Ek Jr. The mayor of Elm spoke.'), []);
  });

  it('are of bodies with a number in their name', () => {
    for (const office of [
      'chairman of the Redbank 2016 Host Committee',
      'head of the Class of 1990 Fund',
      'director of the 2030 Games',
    ])
      assert.deepEqual(printed('Ada Lund', `Ada Lund, ${office}, said no.`), [office]);
    assert.deepEqual(printed('Ada Lund', 'Ada Lund, mayor of Elm in 2016, said no.'), ['mayor of Elm']);
  });

  it('go on behind a place, and behind a comma', () => {
    assert.deepEqual(
      printed(
        'Ada Lund',
        'Ada Lund, a fellow at the Oak Institute in Munich, Germany, and co-author of the study, said no.',
      ),
      ['fellow at the Oak Institute in Munich', 'co-author of the study'],
    );
    assert.deepEqual(
      printed('Ada Lund', 'Ada Lund, a lawyer from Elm and chair of the Oak Trust, said no.'),
      ['lawyer', 'chair of the Oak Trust'],
    );
    assert.deepEqual(printed('Ada Lund', 'Ada Lund, the mayor of Elm, and a lawyer said no.'), [
      'the mayor of Elm',
    ]);
    assert.deepEqual(printed('Ada Lund', 'Ada Lund, the mayor of Elm, and a lawyer, Bo Ek, said no.'), [
      'the mayor of Elm',
    ]);
  });

  it('before a comma open a sentence, and stand before a name of a party', () => {
    assert.deepEqual(printed('Ada Lund', 'Chairman of the bank, Ada Lund, said no.'), [
      'Chairman of the bank',
    ]);
    assert.deepEqual(printed('Ada Lund', 'Redbanks mayor, Ada Lund of the Green party, spoke.'), ['mayor']);
    assert.deepEqual(printed('Bo Ek', 'A spokesman for the U.N.s Office for Relief, Bo Ek, said no.'), [
      'spokesman for the U.N.s Office for Relief',
    ]);
    assert.deepEqual(printed('Bo Ek', 'The head of Norland’s Ministry of Health, Bo Ek, said no.'), [
      'head of Norland’s Ministry of Health',
    ]);
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
      assert.deepEqual(printed('Ada Lund', text), [], text);
    assert.deepEqual(printed('Ada Lund', 'They nominated Ada Lund to be director of Elm.'), [
      'director of Elm',
    ]);
    assert.deepEqual(printed('Ada Lund', 'It hired Ada Lund as the new coach.'), ['the new coach']);
    assert.deepEqual(printed('Ada Lund', 'Candidate for president Ada Lund said no.'), [
      'Candidate for president',
    ]);
  });

  it('in the plural behind a name are of a list that it ends', () => {
    assert.deepEqual(printed('Ada Lund', 'Ada Lund, the players and the fans were happy.'), []);
    assert.deepEqual(printed('Ada Lund', 'Without Bo Ek and Ada Lund, investigators are helpless.'), []);
    assert.deepEqual(printed('Ada Lund', 'Bo Ek and Ada Lund, the directors of the film, left.'), [
      'the directors of the film',
    ]);
  });

  it('behind a verb are callings where they have a body', () => {
    assert.deepEqual(printed('Ada Lund', 'Ada Lund is a reporter at the Elm Post.'), [
      'reporter at the Elm Post',
    ]);
    assert.deepEqual(printed('Ada Lund', 'Ada Lund is a farmer.'), []);
  });

  it('have a long complement before a name', () => {
    for (const [office, name] of [
      ['Artistic director of the Redbank Opera', 'Ada Lund'],
      ['UN special rapporteur on torture', 'Bo Ek'],
      ['Union Minister of State for Power', 'Ada Lund'],
      ['Chairman of the parliamentary committee on defence', 'Ada Lund'],
      ['Member of Parliament for Elm South', 'Ada Lund'],
    ])
      assert.deepEqual(printed(name!, `${office!} ${name!} said no.`), [office]);
    assert.deepEqual(printed('Bo Ek', 'Archbishop of Redbank the Most Rev. Bo Ek said no.'), [
      'Archbishop of Redbank',
      'Rev',
    ]);
    assert.deepEqual(peopleOf('The director of the Royal Albert Hall said no.'), []);
  });

  it('are held now, under somebody, in a body of members', () => {
    assert.deepEqual(
      printed(
        'Ada Lund',
        'Ada Lund, a former minister of finance and now a fellow at the Oak Institute, said no.',
      ),
      ['former minister of finance', 'fellow at the Oak Institute'],
    );
    assert.deepEqual(
      printed('Ada Lund', 'Ada Lund, who served as finance minister under President Ek, said no.'),
      ['finance minister'],
    );
    assert.deepEqual(printed('Ada Lund', 'Ada Lund, a member of the city council, said no.'), [
      'member of the city council',
    ]);
  });

  it('stand behind a remark in brackets, and are of regions and cities', () => {
    assert.deepEqual(printed('Bo Ek', 'Cllr Bo Ek (Con), leader of Elm council, said no.'), [
      'Cllr',
      'leader of Elm council',
    ]);
    assert.deepEqual(printed('Bo Ek', 'Bo Ek, governor of the eastern Redbank region, said no.'), [
      'governor of the eastern Redbank region',
    ]);
    const city = 'Bo Ek, the mayor of Norlands second-largest city, Redbank, said no.';
    assert.deepEqual(printed('Bo Ek', city), ['the mayor of Norlands second-largest city']);
    assert.equal(peopleOf(city).length, 1);
    assert.deepEqual(printed('Bo Ek', 'Bo Ek, the president of Norlands, arrived.'), [
      'the president of Norlands',
    ]);
  });

  it('have a class behind a rank', () => {
    assert.deepEqual(printed('Bo Ek', 'Sgt. 1st Class Bo Ek said no.'), ['Sgt. 1st Class']);
    assert.deepEqual(printed('Ada Lund', 'They met Petty Officer 2nd Class Ada Lund.'), [
      'Petty Officer 2nd Class',
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
    assert.deepEqual(printed('Ada Lund', 'Ada Lund is the Elm Posts political editor.'), [
      'the Elm Posts political editor',
    ]);
  });

  it('of firms and teams make nobody an official', () => {
    const isOfficial = (text: string): boolean => peopleOf(text)[0]!.official;
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
    assert.equal(peopleOf('Finance Minister Ada Lund spoke.')[0]!.official, true);
    assert.equal(peopleOf('Ada Lund, a professor of history, spoke.')[0]!.official, false);
  });
});
