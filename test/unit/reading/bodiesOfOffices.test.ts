import assert from 'node:assert/strict';
import { offices, peopleIn, printedIn, titlesIn } from './officesIn';

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

  it('of Georgia are the state’s where the country has none', () => {
    assert.equal(offices('Ada Lund', 'Georgia Gov. Ada Lund said no.')[0]![2], 'United States');
    assert.equal(offices('Ada Lund', 'Ada Lund, a Georgia Republican, said no.')[0]![2], 'United States');
    assert.equal(offices('Ada Lund', 'Georgia Prime Minister Ada Lund said no.')[0]![2], 'Georgia');
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
      peopleIn(text).map(({ name }) => name),
      ['Ada Lund', 'Bo Ek'],
    );
    assert.ok(
      offices('Ada Lund', text).some(([printed, title]) => printed === 'R-Big Elm' && title === 'Republican'),
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

  it('may be of a place or in a body that stands right before the name', () => {
    for (const title of ['Governor of Elmshire', 'Premier of New South Wales', 'Minister in the Presidency'])
      assert.deepEqual(titlesIn(`${title} Ada Lund said no.`), [title]);
    assert.deepEqual(peopleIn('The Director of the Financial Crime Prevention Unit left.'), []);
    assert.deepEqual(
      peopleIn('The Mayor of Ada Lund said no.').map(({ name }) => name),
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
      assert.equal(peopleIn(text)[0]!.offices.at(-1)!.country, 'United States', text);
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
        peopleIn(text).map(({ offices: [first] }) => first?.title),
        ['Senator', 'Senator'],
        text,
      );
    }
    assert.deepEqual(titlesIn('They saw the reporters Ada Lund of Elm, and left.'), []);
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
      peopleIn('Oru Vell MP said no.').map(({ name, official }) => [name, official]),
      [['Oru Vell', true]],
    );
    assert.deepEqual(peopleIn('The Vell Harbour MP said no.'), []);
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

  it('of members, partners and those with degrees are found', () => {
    for (const [text, ...titles] of [
      ['Ada Lund, a partner at Moss & Ek, said no.', 'partner at Moss & Ek'],
      ['Ada Lund, a Norvane board member, said no.', 'Norvane board member'],
      ['Ada Lund, cabinet member for transport, said no.', 'cabinet member for transport'],
      ['Ada Lund, Ph.D., a professor of history, said no.', 'professor of history'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
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

  it('are of bodies with a number in their name', () => {
    for (const office of [
      'chairman of the Redbank 2016 Host Committee',
      'head of the Class of 1990 Fund',
      'director of the 2030 Games',
    ])
      assert.deepEqual(printedIn('Ada Lund', `Ada Lund, ${office}, said no.`), [office]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund, mayor of Elm in 2016, said no.'), ['mayor of Elm']);
  });

  it('before a comma open a sentence, and stand before a name of a party', () => {
    assert.deepEqual(printedIn('Ada Lund', 'Chairman of the bank, Ada Lund, said no.'), [
      'Chairman of the bank',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'Redbanks mayor, Ada Lund of the Green party, spoke.'), ['mayor']);
    assert.deepEqual(printedIn('Bo Ek', 'A spokesman for the U.N.s Office for Relief, Bo Ek, said no.'), [
      'spokesman for the U.N.s Office for Relief',
    ]);
    assert.deepEqual(printedIn('Bo Ek', 'The head of Norland’s Ministry of Health, Bo Ek, said no.'), [
      'head of Norland’s Ministry of Health',
    ]);
  });

  it('behind a verb are callings where they have a body', () => {
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund is a reporter at the Elm Post.'), [
      'reporter at the Elm Post',
    ]);
    assert.deepEqual(printedIn('Ada Lund', 'Ada Lund is a farmer.'), []);
  });

  it('stand behind a remark in brackets, and are of regions and cities', () => {
    assert.deepEqual(printedIn('Bo Ek', 'Cllr Bo Ek (Con), leader of Elm council, said no.'), [
      'Cllr',
      'leader of Elm council',
    ]);
    assert.deepEqual(printedIn('Bo Ek', 'Bo Ek, governor of the eastern Redbank region, said no.'), [
      'governor of the eastern Redbank region',
    ]);
    const city = 'Bo Ek, the mayor of Norlands second-largest city, Redbank, said no.';
    assert.deepEqual(printedIn('Bo Ek', city), ['the mayor of Norlands second-largest city']);
    assert.equal(peopleIn(city).length, 1);
    assert.deepEqual(printedIn('Bo Ek', 'Bo Ek, the president of Norlands, arrived.'), [
      'the president of Norlands',
    ]);
  });
});
