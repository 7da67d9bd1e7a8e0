import assert from 'node:assert/strict';
import { withoutCircumstances, withoutOpenEnd } from '../../../src/tagger/statements/sourceEnd';
import { sentenceOf, tokenise } from './tokens';

describe('the words for a speaker', () => {
  const without = (text: string): string => {
    const { passage, words } = tokenise(text);
    const { start, end } = withoutCircumstances(passage, { start: 0, end: words.length });
    return words.slice(start, end).join(' ');
  };

  it('end before the time of speaking and a clause about it', () => {
    for (const time of [
      'on Friday evening',
      'last week',
      'late last month',
      'this Friday',
      'last June',
      'in 2016',
      'when we asked him',
      'when we',
      'as he left',
      'in an interview with the Post',
      'in a short statement',
      ', referring to the strike',
    ])
      assert.equal(
        without(`Ada Lund${time.startsWith(',') ? '' : ' '}${time}`).replace(/ ,$/, ''),
        'Ada Lund',
        time,
      );
    assert.equal(without('The New York Times on Tuesday,'), 'The New York Times');
  });

  it('keep what only looks like it', () => {
    for (const text of [
      'Last week',
      'the word as he',
      'Black Friday',
      'the Mail on Sunday',
      'the Class of 2016',
      'A member in Elm',
    ])
      assert.equal(without(text), text);
  });

  it('end before a joint, and within the sentence of the verb', () => {
    /** Of words in square brackets, whose verb stands in angle ones. */
    const ended = (marked: string): string => {
      const tokens = tokenise(marked.replaceAll(/[<>[\]]/g, ''));
      const all = tokenise(marked).words;
      const at = (mark: string): number =>
        all.indexOf(mark) - all.slice(0, all.indexOf(mark)).filter((word) => /^[<>[\]]$/.test(word)).length;
      const sentences = Uint16Array.from(tokens.words, (_, token) => sentenceOf(tokens, token));
      const source = { start: at('['), end: at(']') };
      const { start, end } = withoutOpenEnd(tokens.passage, source, at('<'), sentences);
      return tokens.words.slice(start, end).join(' ');
    };
    assert.equal(ended('[Lund, who] met Ek, <said> no.'), 'Lund');
    assert.equal(ended('No, <said> [Lund, a clerk who] left.'), 'Lund , a clerk');
    assert.equal(ended('No, <said> [Ada Lund. Lund, who] left, is old.'), 'Ada Lund .');
    assert.equal(ended('No, said Lund, [the woman who] <wrote> it.'), 'the woman who');
    assert.equal(ended('Lund, who met [her but] <said> no.'), 'her but');
  });
});
