import assert from 'node:assert/strict';
import { offices, peopleIn, printedIn, titlesIn } from './officesIn';

describe('offices', () => {
  it('are none where their noun is a verb', () => {
    assert.deepEqual(offices('Ada Lund', 'The network is expected to host Ada Lund.'), []);
    assert.deepEqual(offices('Ada Lund', 'The club would not coach Ada Lund.'), []);
    assert.deepEqual(offices('Ada Lund', 'They asked police to guard Ada Lund.'), []);
    assert.equal(offices('Ada Lund', 'He spoke to host Ada Lund.')[0]![1], 'host');
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

  it('may be a trade, unless that is a surname as well', () => {
    assert.deepEqual(printedIn('Joren Vale', 'Harbourmaster Joren Vale said no.'), ['Harbourmaster']);
    assert.deepEqual(printedIn('Finn Vale', 'It is late, said Finn Vale, a ferryman.'), ['ferryman']);
    assert.deepEqual(
      peopleIn('Ada Baker and Bo Weaver left. Baker said no.').map(({ name }) => name),
      ['Ada Baker', 'Bo Weaver'],
    );
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
      peopleIn('Ada Lund, an aide to Mr. Moss, said no.').map(({ name }) => name),
      ['Ada Lund', 'Moss'],
    );
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

  /** Titles of Ada Lund's offices in a text. */
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
    assert.equal(peopleIn('Corporal Ada Lund said no.')[0]!.official, true);
  });

  it('are not what else those letters mean', () => {
    for (const text of [
      'TD Securities said no.',
      'CS Lewis said no.',
      'They want to dig Ada Lund out.',
      'Credit Norland (CS) and Ada Lund said no.',
    ]) {
      const people = peopleIn(text).filter((person) => person.offices.length > 0);
      assert.deepEqual(people, [], text);
    }
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
    assert.equal(peopleIn('City Manager Ada Lund said no.')[0]!.official, true);
    assert.deepEqual(
      peopleIn('The 19-year-old Lamine Vell scored.').map(({ name }) => name),
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
        peopleIn(text).flatMap((person) => person.offices),
        [],
        text,
      );
  });

  it('belong to a noun in small letters that lost its apostrophe, and are named without it', () => {
    for (const [text, ...titles] of [
      ['The novels author, Ada Lund, said no.', 'author'],
      ['The films producer, Ada Lund, said no.', 'producer'],
      ['The laboratorys current director, Ada Lund, said no.', 'director'],
      ['The festival director, Ada Lund, said no.', 'festival director'],
      ['The casting director, Ada Lund, said no.', 'casting director'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
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

  it('have a long complement before a name', () => {
    for (const [office, name] of [
      ['Artistic director of the Redbank Opera', 'Ada Lund'],
      ['UN special rapporteur on torture', 'Bo Ek'],
      ['Union Minister of State for Power', 'Ada Lund'],
      ['Chairman of the parliamentary committee on defence', 'Ada Lund'],
      ['Member of Parliament for Elm South', 'Ada Lund'],
    ])
      assert.deepEqual(printedIn(name!, `${office!} ${name!} said no.`), [office]);
    assert.deepEqual(printedIn('Bo Ek', 'Archbishop of Redbank the Most Rev. Bo Ek said no.'), [
      'Archbishop of Redbank',
      'Rev',
    ]);
    assert.deepEqual(peopleIn('The director of the Royal Albert Hall said no.'), []);
  });
});
