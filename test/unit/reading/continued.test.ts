import assert from 'node:assert/strict';
import { attribute } from './attributed';

describe('speakers who go on', () => {
  /** The speaker of the last statement, in a file that quotes another man more. */
  const speaker = (...paragraphs: string[]): string | null => {
    const others = ['{We won}, [Tom Moss] <said>.', '{We won again}, [Moss] <said>.', 'Bo Ek met Ada Lund.'];
    return attribute([...others, ...paragraphs]).at(-1)!.speaker.name;
  };

  it('are the subject of the sentence before', () => {
    assert.equal(speaker('Bo Ek ran into Tom Moss at the gate. {It is late}, [he] <said>.'), 'Bo Ek');
    assert.equal(speaker('On Friday, Bo Ek met Tom Moss. [He] <said> {it was late}.'), 'Bo Ek');
    assert.equal(speaker('Mayor Bo Ek met Moss. {It is late. We are sorry}, [he] <said>.'), 'Bo Ek');
  });

  it('are the subject of their own sentence rather than that of the last', () => {
    const met = (joint: string): string | null =>
      speaker(`Tom Moss met Ada Lund. Bo Ek closed the mill, ${joint} [he] <said> {was old}.`);
    assert.equal(met('but'), 'Bo Ek');
    assert.equal(met('and'), 'Bo Ek');
    assert.notEqual(met('which'), 'Bo Ek');
  });

  it('may stand in what seems to be said', () => {
    assert.equal(speaker('{Bo Ek runs the mill with Moss. Sales are down}, [he] <said>.'), 'Bo Ek');
    assert.notEqual(speaker('{Bo Ek runs the mill with us. Sales are down}, [he] <said>.'), 'Bo Ek');
  });

  it('are nobody by a name that belongs to somebody or something else', () => {
    const met = (opening: string): string | null =>
      speaker(`${opening} Tom Moss. {It is late}, [he] <said>.`);
    assert.equal(met('Bo Ek met'), 'Bo Ek');
    for (const opening of ['Bo Eks lawyer met', 'Bo Ek adviser', 'Bo Ek and'])
      assert.notEqual(met(opening), 'Bo Ek', opening);
    assert.notEqual(speaker('Ada Lund met Tom Moss. {It is late}, [he] <said>.'), 'Ada Lund');
  });
});
