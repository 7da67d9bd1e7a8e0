import assert from 'node:assert/strict';
import { coordinated, openingSubject, tellsWhomBefore } from '../../../src/tagger/statements/opening';
import { sentenceOf, speakersOf, statementsOf, tokenise } from './tokens';

describe('the subject that opens a sentence', () => {
  function subject(find: typeof openingSubject, text: string, cueWord: string): string | null {
    const tokens = tokenise(text);
    const { passage, words } = tokens;
    const cue = words.indexOf(cueWord);
    const found = find(passage, cue, sentenceOf(tokens, cue));
    return found && words.slice(found.start, found.end).join(' ');
  }

  it('is a name, a noun or a pronoun before a verb', () => {
    const opening = (text: string): string | null => subject(openingSubject, text, 'saying');
    assert.equal(opening('It rained. The governor would not comment, saying no.'), 'The governor');
    assert.equal(opening('The mayor of Elm was less kind, saying no.'), 'The mayor of Elm');
    assert.equal(opening('Mayor Ada Moss, the first to go, declined, saying no.'), 'Mayor Ada Moss');
    assert.equal(opening('But she left, saying no.'), 'she');
    assert.equal(opening('In a speech on Monday, Lund left, saying no.'), 'Lund');
    assert.equal(opening('On Monday, after a long silence, Lund left, saying no.'), 'Lund');
  });

  it('may do anything, and is no part of a longer phrase', () => {
    const opening = (text: string): string | null => subject(openingSubject, text, 'saying');
    assert.equal(opening('Lund threw her support behind Ek, saying no.'), 'Lund');
    assert.equal(opening('Lunds campaign hit back, saying no.'), 'Lunds campaign');
    assert.equal(opening('Later in the day, she struck back, saying no.'), 'she');
    assert.equal(opening('Last year he gave a speech in Elm, saying no.'), 'he');
    assert.equal(opening('She even shook his hand, saying no.'), 'She');
    assert.equal(opening('Hours later, Lund left, saying no.'), 'Lund');
    assert.equal(opening('Inside the hall, Lund left, saying no.'), 'Lund');
    assert.equal(opening('And even Lund left, saying no.'), 'Lund');
    assert.equal(opening('Calling reporters has helped, saying no.'), null);
    const joined = (text: string): string | null =>
      subject((...of) => coordinated(...of, null), text, 'asked');
    assert.equal(joined('Lund left after some of her friends shouted at Ek and asked why.'), null);
    assert.equal(joined('But she shook his hand and asked why.'), 'she');
    assert.equal(joined('Her rival, Bo Moss, was angry with Ek and asked why.'), 'Her rival , Bo Moss');
  });

  it('is unknown where something else opens it, or another clause stands between', () => {
    const opening = (text: string): string | null => subject(openingSubject, text, 'saying');
    assert.equal(opening('On Monday Lund left, saying no.'), null);
    assert.equal(opening('An hour after the vote Lund left, saying no.'), null);
    assert.equal(opening('Lund was there when Moss left, saying no.'), null);
    assert.equal(opening('Will Lund go on, saying no?'), null);
  });

  it('is that of a verb behind `and`, too', () => {
    const joined = (text: string): string | null =>
      subject((...of) => coordinated(...of, null), text, 'added');
    assert.equal(joined('Mayor Ada Moss thanked Gov. Bo Lund and added: We are done.'), 'Mayor Ada Moss');
    assert.equal(joined('Moss left and Lund added: We are done.'), null);
    assert.equal(joined('Moss left, and it was Lund who came and added: We are done.'), null);
  });

  it('is that of a verb behind a comma and `but`, too', () => {
    assert.deepEqual(
      statementsOf(
        'Mayor Ada Moss recommended keeping the book, The Salt Orchard, but said teachers would offer another.',
      ).map(({ source }) => source?.text),
      ['Mayor Ada Moss', 'Mayor Ada Moss'],
    );
  });

  it('tells and asks whoever stands between, and is not told or asked', () => {
    const told = 'In his speech, Ada Moss addressed Bo Lund, telling him that it was late.';
    const { passage, words } = tokenise(told);
    const [telling, him] = [
      words.indexOf('telling'),
      { start: words.indexOf('Bo'), end: words.indexOf(',', 6) },
    ];
    assert.ok(tellsWhomBefore(passage, telling, him));
    assert.equal(speakersOf(told).at(-1), 'Ada Moss');
    const asked = 'Moss informed the mayor, Bo Lund, of it, and asked Lund to leave.';
    assert.equal(speakersOf(asked).at(-1), 'Moss');
  });

  it('speaks, rather than somebody in the next sentence, in the last one or an object', () => {
    assert.deepEqual(
      speakersOf('Mayor Ada Moss was less kind, saying the plan was dead. Gov. Bo Lund read the plan.')[0],
      'Ada Moss',
    );
    assert.equal(
      speakersOf(
        'Gov. Ada Moss said the storm was near. Mayor Bo Lund signed an order Wednesday and tweeted: We are with you.',
      )[1],
      'Bo Lund',
    );
    assert.deepEqual(speakersOf('Mayor Ada Moss met parents in Boston and wrote: We are done.'), [
      'Ada Moss',
    ]);
    const [first] = statementsOf(
      'The union, which represents 900 workers, said it was not told. The Norland Employees Union said it would sue.',
    );
    assert.match(first!.source!.text, /^The union(?:, which represents 900 workers,)?$/);
  });

  it('may have a day behind it, and is not who a phrase with a participle names', () => {
    assert.equal(subject(openingSubject, 'Norland on Thursday rejected it, saying no.', 'saying'), 'Norland');
    assert.deepEqual(
      statementsOf(
        'Norland on Thursday accused Russia of spying, with Prime Minister Karl Lund calling the act an affront.',
      ).map(({ source }) => source?.text),
      ['Norland', 'Karl Lund'],
    );
    assert.deepEqual(
      speakersOf('The board denied the charges, with chairman Karl Lund, a lawyer, saying nobody was hurt.'),
      [null, 'Karl Lund'],
    );
    assert.deepEqual(speakersOf('Karl Lund denied the charges, saying nobody was hurt.'), [
      'Karl Lund',
      'Karl Lund',
    ]);
  });
});
