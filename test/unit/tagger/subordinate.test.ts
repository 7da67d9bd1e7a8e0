import assert from 'node:assert/strict';
import { inSubordinate } from '../../../src/tagger/statements/subordinate';
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
