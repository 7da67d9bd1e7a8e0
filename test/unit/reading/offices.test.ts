import assert from 'node:assert/strict';
import { offices, titlesIn } from './officesIn';
import { only } from './peopleIn';

describe('offices', () => {
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

  it('are listed once, in the fullest form, where nothing in them differs', () => {
    const printed = (...paragraphs: string[]): (string | null)[] =>
      only(...paragraphs).offices.map((office) => office.printed);
    assert.deepEqual(
      printed('Finance Minister Ada Lund left.', 'Norwegian Finance Minister Ada Lund spoke.'),
      ['Norwegian Finance Minister'],
    );
    assert.deepEqual(
      printed('Norwegian Finance Minister Ada Lund spoke.', 'Swedish Finance Minister Ada Lund left.'),
      ['Norwegian Finance Minister', 'Swedish Finance Minister'],
    );
    assert.deepEqual(
      printed('Elm Bank spokeswoman Ada Lund spoke.', 'Moss Trust spokeswoman Ada Lund left.'),
      ['Elm Bank spokeswoman', 'Moss Trust spokeswoman'],
    );
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

  it('before a comma open a sentence with whose they are', () => {
    assert.deepEqual(offices('Ada Lund', 'It rained. Harbour Board chief engineer, Ada Lund, said no.'), [
      ['Harbour Board chief engineer', 'chief engineer', null, 'Harbour Board', 'current'],
    ]);
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

  it('are not those of the speaker whom the name is spoken to by', () => {
    assert.deepEqual(
      offices('Ada Lund', 'Speaking to Mayor Ada Lund, the health minister said no.').map(
        ([, title]) => title,
      ),
      ['Mayor'],
    );
    assert.equal(offices('Ada Lund', 'Ada Lund, the health minister, said no.').length, 1);
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

  it('of whom a description between a name and a verb speaks are not that name’s', () => {
    assert.deepEqual(titlesIn('The bar was set low for Ada Lund, a Norland senator added.'), []);
    assert.deepEqual(titlesIn('Ada Lund, the mayor of Elm said no.'), ['mayor of Elm']);
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

  it('have a field in -ics before them', () => {
    assert.deepEqual(titlesIn('The Elm Post politics editor Ada Lund said no.'), ['politics editor']);
    assert.deepEqual(titlesIn('The economics professor Ada Lund said no.'), ['economics professor']);
  });

  it('have `Good` in the name of what they are of', () => {
    assert.deepEqual(
      offices('Ada Lund', 'He told Good Morning Elm host Ada Lund no.').map(([printed]) => printed),
      ['Good Morning Elm host'],
    );
  });

  it('are written out behind `then-`', () => {
    assert.deepEqual(titlesIn('It was then-Sen. Ada Lund who said no.'), ['Senator']);
    assert.deepEqual(titlesIn('It was then-Gov. Ada Lund who said no.'), ['Governor']);
  });

  it('in small letters leave all capitals before them to whose they are', () => {
    for (const [text, ...titles] of [
      ['Amnesty International spokesman Ada Lund said no.', 'spokesman'],
      ['Former Chicago Foxes coach Ada Lund said no.', 'coach'],
      ['Nobel Prize-winning economist Ada Lund said no.', 'economist'],
      ['New York City-based activist Ada Lund said no.', 'activist'],
    ])
      assert.deepEqual(titlesIn(text!), titles, text);
    assert.deepEqual(titlesIn('Veterans Affairs Minister Ada Lund said no.'), ['Veterans Affairs Minister']);
    assert.deepEqual(titlesIn('Foreign Affairs Minister Ada Lund said no.'), ['Foreign Affairs Minister']);
  });

  it('have `al` before what somebody is linked to', () => {
    assert.deepEqual(
      offices('Ada Lund', 'It was the al Vell-linked preacher Ada Lund.').map(([printed]) => printed),
      ['al Vell-linked preacher'],
    );
  });
});
