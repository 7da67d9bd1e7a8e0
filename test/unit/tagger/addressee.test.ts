import assert from 'node:assert/strict';
import { behindAddressee } from '../../../src/tagger/statements/addressee';
import { statementsOf, tokenise } from './tokens';

describe('who is spoken to', () => {
  /** What is said, where the model takes all behind a bar for it. */
  function said(text: string): string {
    const at = text.indexOf('|');
    const { passage, words } = tokenise(text.replace('|', ''));
    const { starts, ends } = passage.tokens;
    const content = { start: starts.indexOf(at), end: words.length };
    const start = behindAddressee(passage, content);
    return passage.text.slice(starts[start], ends[content.end - 1]);
  }

  it('is no part of what is said', () => {
    assert.equal(said('Osei told |the Courier they would live'), 'they would live');
    assert.equal(said('Lund told |reporters the talks had failed'), 'the talks had failed');
    assert.equal(
      said('Lund has often warned |Moss that hed be making an issue of it'),
      'that hed be making an issue of it',
    );
    assert.equal(said('Ek assured |him it was done'), 'it was done');
    assert.equal(said('Lund told |the audience at her rally that she had won'), 'that she had won');
    assert.equal(said('Lund told |the Elm Post her group never met'), 'her group never met');
  });

  it('may stand behind to', () => {
    assert.equal(said('Two guests alleged |to Elm News that the food was bad'), 'that the food was bad');
  });

  it('is no part of what is asked', () => {
    assert.equal(said('Lund asked |Mr. Ek whether he would go'), 'whether he would go');
    assert.equal(said('Lund asked |the mayor if she would go'), 'if she would go');
    for (const whole of [
      'when the term began',
      'Ek about reports the mayor had lied',
      'them prayerfully consider the future',
    ])
      assert.equal(said(`Lund asked |${whole}`), whole);
    assert.deepEqual(
      statementsOf('A student asked Dr. Lund what shed do differently. Id ask for the boat, she replied.')
        .map(({ text, source }) => [text, source?.text])
        .at(-1),
      ['Id ask for the boat,', 'she'],
    );
  });

  it('is no more part of it than where it is said', () => {
    assert.equal(said('Lund said |outside the court that she was late'), 'that she was late');
    for (const whole of ['outside groups that want it were late', 'near the end of the day that was'])
      assert.equal(said(`Lund said |${whole}`), whole);
  });

  it('stands behind `to`, which the model may have for a part of either', () => {
    assert.equal(said('Lund wrote to |his deputy that it was late'), 'that it was late');
    assert.equal(said('Lund wrote |to the prime minister that it was late'), 'that it was late');
    assert.equal(said('Lund confided |to Ada Ek that it was late'), 'that it was late');
    for (const whole of [
      'to be fair that it was late',
      'that he spoke to Ek',
      'a letter to the mayor that was late',
    ])
      assert.equal(said(`Lund wrote |${whole}`), whole);
  });

  it('is nobody where something is told, and in the passive', () => {
    for (const whole of ['the story of a man that he met', 'that he was ill', 'them to go home'])
      assert.equal(said(`Lund told |${whole}`), whole);
    assert.equal(said('Lund was told |the man he met was late'), 'the man he met was late');
    assert.equal(said('Lund told |voters who wonder why he left'), 'voters who wonder why he left');
    assert.equal(said('Lund said |the man he met was late'), 'the man he met was late');
  });

  it('of any length is read in linear time', () => {
    const long = `Lund told |${'the men and '.repeat(20_000)}`.trim();
    assert.equal(said(long), long.slice(long.indexOf('|') + 1));
  });
});
