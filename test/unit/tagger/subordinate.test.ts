import assert from 'node:assert/strict';
import { clauseSubject, inSubordinate } from '../../../src/tagger/statements/subordinate';
import { tokenise } from './tokens';

describe('a source in a clause of its own', () => {
  /** The words for the speaker of a sentence whose source is all before `|`. */
  const narrowed = (marked: string): string => {
    const [before = '', behind = ''] = marked.split(' | ');
    const { passage, words } = tokenise(`${before} ${behind}`);
    const cue = tokenise(before).words.length;
    const { start, end } = inSubordinate(passage, { start: 0, end: cue }, cue);
    return words.slice(start, end).join(' ');
  };

  it('leaves out what somebody did to somebody before', () => {
    for (const [marked, subject] of [
      [
        'Police arrested banker Ada Lund on Friday after her accountant | told them she had hidden it.',
        'her accountant',
      ],
      ['The club sacked manager Bo Ek because the chairman | said he had lost it.', 'the chairman'],
      ['A judge jailed Ada Lund when a witness | said she had lied.', 'a witness'],
      ['The firm fired Bo Ek before Ida Moss | told the board.', 'Ida Moss'],
    ])
      assert.equal(narrowed(marked!), subject, marked);
  });

  it('is whole where the clause before is a description', () => {
    for (const whole of [
      'A man arrested on Friday after the raid',
      'A woman hurt last week when the bridge',
      'The officer who shot Bo Ek after the chase',
      'Ada Lund',
      'The retired workers before the court',
    ])
      assert.equal(narrowed(`${whole} | said it was late.`), whole, whole);
  });
});

describe('the subject of a clause directly before its verb', () => {
  /** The words before `|`, whose verb is the one word behind it. */
  const subject = (marked: string): string | null => {
    const [before = '', behind = ''] = marked.split(' | ');
    const { passage, words: all } = tokenise(`${before} ${behind}`);
    const start = tokenise(before).words.length;
    const found = clauseSubject(passage, { start, end: start + 1 });
    return found && all.slice(found.start, found.end).join(' ');
  };

  it('is a name, a pronoun, some of a group or somebody described', () => {
    for (const [marked, who] of [
      ['Moss left when Ada Lund | said it was late.', 'Ada Lund'],
      ['Moss wrote after The Elm Post | reported it.', 'The Elm Post'],
      ['Moss waited because several of them | said it was late.', 'several of them'],
      ['Moss spoke of Ek when the woman | shouted it.', 'the woman'],
      ['It was untrue when he | first claimed it.', 'he'],
    ])
      assert.equal(subject(marked!), who, marked);
  });

  it('is none where another phrase stands there', () => {
    assert.equal(subject('| Said she.'), null);
    assert.equal(subject('Moss called him as a hero but | insisting it was late.'), null);
    assert.equal(subject('Moss met Ada Lund and | said it was late.'), null);
  });
});
