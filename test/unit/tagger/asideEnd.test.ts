import assert from 'node:assert/strict';
import { endedByAside } from '../../../src/tagger/statements/asideEnd';
import { Label } from '../../../src/tagger/model/decode';
import { tokenise } from './tokens';

/** What is said in braces, after its cue in angle brackets, without what stands behind its aside. */
function ended(marked: string, label: number = Label.INDIRECT): string {
  const { passage, words } = tokenise(marked.replaceAll(/[{}<>]/g, ''));
  const all = tokenise(marked).words;
  const at = (mark: string): number =>
    all.indexOf(mark) - all.slice(0, all.indexOf(mark)).filter((word) => /^[{}<>]$/.test(word)).length;
  const cue = { start: at('<'), end: at('>'), label: Label.CUE };
  const { start, end } = endedByAside(passage, { start: at('{'), end: at('}'), label }, cue, 0);
  return words.slice(start, end).join(' ');
}

describe('what is said in an aside', () => {
  it('ends where its brackets do', () => {
    assert.equal(ended('It is slow (Ek <says> {it is fast) while it costs more}.'), 'it is fast');
    assert.equal(
      ended('It is slow (Ek <says> {we are (all) fast) and old}.', Label.DIRECT),
      'we are ( all ) fast ) and old',
    );
    assert.equal(ended('It is slow, Ek <says> {we are fast) and old}.'), 'we are fast ) and old');
  });

  it('ends where the clause that opens its sentence does, whatever its subject does next', () => {
    assert.equal(ended('While she <says> {it is late, she applauds it}.'), 'it is late');
    assert.equal(ended('But after he <said> {it was late, Ek learned of it}.'), 'it was late');
    assert.equal(
      ended('Although he <said> {it was late, they and Ek agree}.'),
      'it was late , they and Ek agree',
    );
  });

  it('ends where the sentence around it goes on', () => {
    assert.equal(ended('Ek, who once <said> {it was late, has left the club}.'), 'it was late');
    assert.equal(ended('Ek, who <advises> {Moss, is no friend of hers}.'), 'Moss');
    assert.equal(
      ended('Ek, who met Moss on Friday and <said> {it was late, stopped short of it}.'),
      'it was late',
    );
    assert.equal(ended('Ek, though she <said> {it was late, notably stayed}.'), 'it was late');
    for (const text of [
      'Ek <said> {it was late, is what I hear}.',
      'Ek, who <said> {it was late, and left}.',
    ])
      assert.equal(ended(text), tokenise(/\{(.*)\}/.exec(text)![1]!).words.join(' '));
  });

  it('ends where the main clause begins behind a fronted one', () => {
    assert.equal(ended('While Ek <said> {it was late, others stayed for hours}.'), 'it was late');
    assert.equal(
      ended('When a reporter <asked> {if it was safe, open and cheap, Lund declined to answer}.'),
      'if it was safe , open and cheap',
    );
    assert.equal(
      ended('After he <blasted> {the film for its songs, the mayor has left}.'),
      'the film for its songs',
    );
    assert.equal(ended('Three days after Ek <said> {it was late, Norvane fired two men}.'), 'it was late');
    assert.equal(ended('However, while Ek <says> {it is late, she offers no help}.'), 'it is late');
    assert.equal(
      ended('At a time when many <say> {they are tired of it, Ek offers more of the same}.'),
      'they are tired of it',
    );
    assert.equal(ended('While Ek <says> {it is late, hes also at work}.'), 'it is late');
    assert.equal(ended('While Mr. Ek <says> {it is late, she waits}.'), 'it is late');
    assert.equal(ended('When the mayor, Ada Lund, <says> {it is late, all have left}.'), 'it is late');
    assert.equal(ended('If Ek <says> {it is late, neither of us is glad}.'), 'it is late');
    assert.equal(ended('Having <said> {it was late, he left}.'), 'it was late');
    for (const text of [
      'As the Post <reported>, {even if Ek left, he would have won}.',
      '<According to> {her plan, old firms must pay}.',
      'Ek <said> {it was late, others stayed for hours}.',
    ])
      assert.equal(ended(text), tokenise(/\{(.*)\}/.exec(text)![1]!).words.join(' '));
  });
});
