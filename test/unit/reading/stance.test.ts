import assert from 'node:assert/strict';
import { kindSentence, kindWord } from '../../../src/editor/words';
import type { Stance, StatementKind } from '../../../src/reading/reading';
import { stanceOf } from '../../../src/reading/stance';

/** The stance of a sentence with its source in brackets and its cue behind it. */
function stanceIn(sentence: string, kind: StatementKind = 'indirect'): Stance | undefined {
  const [, before = '', source = '', between = '', cue = ''] = /^(.*)\[(.*)\](.*)<(.*)>/.exec(sentence)!;
  return stanceOf(
    kind,
    { text: cue, before: before + source + between },
    source === '' ? null : { text: source, before },
  );
}

describe('the stance of a speaker', () => {
  it('is none to words that are the speaker’s', () => {
    for (const sentence of [
      '[Ada Lund] <said> it was late.',
      '[She] did not <deny> it was late.',
      '[Theresa May] <said> it was late.',
      'Whether it was late, [Bo Ek] <said>, was not known.',
      '[Bo Ek] not only <said> it was late.',
    ])
      assert.equal(stanceIn(sentence), undefined, sentence);
  });

  it('is what the verb says', () => {
    assert.equal(stanceIn('[Ada Lund] <has denied> that it was late.'), 'denied');
    assert.equal(stanceIn('[Bo Ek] <disputes> that it was late.'), 'denied');
    assert.equal(stanceIn('[Bo Ek] <dismissed> claims that it was late.'), 'rejected');
    assert.equal(stanceIn('[Ada Lund] <never said> it was late.'), 'unsaid');
    assert.equal(stanceIn('[Ada Lund] has not <said> that it was late.'), 'unsaid');
    assert.equal(stanceIn('[Ada Lund] didnt actually <say> that it was late.'), 'unsaid');
    assert.equal(stanceIn('If [Ada Lund] <says> that it is late, go.'), 'supposed');
    assert.equal(stanceIn('[If Ada Lund] <says> that it is late, go.'), 'supposed');
    assert.equal(stanceIn('[Critics] could <say> that it is late.'), 'supposed');
  });

  it('never goes with direct speech', () => {
    assert.equal(stanceIn('[Ada Lund] <denied> it was late.', 'direct'), undefined);
  });

  it('stands in words beside the kind', () => {
    assert.equal(kindWord({ kind: 'indirect', inferred: true, stance: 'denied' }), 'indirect, denied');
    assert.equal(
      kindSentence({ kind: 'indirect', inferred: true, stance: 'unsaid' }),
      'Indirect: reported in the words of the article. The article says that it was not said.',
    );
  });
});
