import assert from 'node:assert/strict';
import { mendCommentary } from '../../../src/tagger/statements/commentary';
import { mended } from './labels';
import { statementsOf } from './tokens';

describe('what the narrator says of somebody’s words behind them', () => {
  it('is no part of them', () => {
    for (const [text, before, after] of [
      ['Ek said it was a stunt, a sly dig at Moss.', 'SCIiiiiiiiii-', 'SCIiii-------'],
      ['Ek said it was a stunt  a nod to Moss.', 'SCIiiiiiii-', 'SCIiii-----'],
      ['Ek said he won, referring to the vote.', 'SCMmmmmmm-', 'SCMm------'],
      ['Ek said he paid, a claim Moss denies.', 'SCIiiiiSC-', 'SCIi------'],
      ['Ek said he paid, a point Moss has made.', 'SCIiiiiiii-', 'SCIi-------'],
    ] as const)
      assert.equal(mended(mendCommentary, text, before), after);
    assert.deepEqual(
      statementsOf('Ada Lund said the tunnel was a stunt, an apparent reference to a scheme of 2019.').map(
        ({ text }) => text,
      ),
      ['the tunnel was a stunt'],
    );
  });

  it('may tell of somebody else’s', () => {
    const report = 'Ek said he won, referring to a report that he lost.';
    assert.equal(mended(mendCommentary, report, 'SCIiiiiSCIii-'), 'SCIi---SCIii-');
  });

  it('is theirs before a tag, in direct speech, and where their clause goes on', () => {
    for (const [text, labels] of [
      ['He was rude, a dig at Moss, Ek said.', 'IiiiiiiiiSC-'],
      ['It is art, a nod to Moss.', 'Ddddddddd'],
      ['Ek said the song, a nod to Moss, was late.', 'SCIiiiiiiiii-'],
    ] as const)
      assert.equal(mended(mendCommentary, text, labels), labels);
  });
});
