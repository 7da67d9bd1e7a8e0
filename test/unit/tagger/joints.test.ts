import assert from 'node:assert/strict';
import { isContrasted, isInClause } from '../../../src/tagger/statements/joints';
import { tokenise } from './tokens';

describe('a verb in a clause behind what it tells nothing of', () => {
  /** Whether it stands there: the content is all before `|`, the verb the word behind `<`. */
  const found = (marked: string): boolean => {
    const [content = '', rest = ''] = marked.split(' | ');
    const [between = ''] = rest.split('<');
    const { passage } = tokenise(`${content} ${rest.replace('<', '')}`);
    const end = tokenise(content).words.length;
    const cue = tokenise(`${content} ${between}`).words.length;
    return isInClause(passage, { start: cue, end: cue + 1 }, { start: 0, end });
  };

  it('is no tag', () => {
    for (const text of [
      'Moss closed the plant , | which Lund has <vowed to open.',
      'Moss runs a new spot , | in which he <declares, I am late.',
      'It hurt both towns , | even though many observers <doubt it.',
      'The host waited , | while the mayor <sought to explain it.',
    ])
      assert.ok(found(text), text);
  });

  it('is one where nothing joins it, or the clause is over', () => {
    for (const text of [
      'It is late , | Lund <said.',
      'It is late , | as Lund <said.',
      'It is late , | when the sun sets, Lund <said.',
    ])
      assert.ok(!found(text), text);
  });
});

describe('a verb behind a joint that sets two clauses against each other', () => {
  /** Whether the content before `|` is the narrator's, where the verb behind `<` says what stands behind `>`. */
  const contrasted = (marked: string): boolean => {
    const parts = marked.split(/ \| | <| >/);
    const [end = 0, cue = 0, next = 0] = [1, 2, 3].map(
      (count) => tokenise(parts.slice(0, count).join(' ')).words.length,
    );
    const { passage, words } = tokenise(parts.join(' '));
    const said = { start: next, end: words.length };
    return isContrasted(passage, { start: cue, end: next }, { start: 0, end }, said);
  };

  it('says what is behind it, where no marks say otherwise', () => {
    assert.ok(contrasted('The bridge is old | but Lund <said >it was safe .'));
    assert.ok(!contrasted('The bridge is " old " | but Lund <said >it was safe .'));
    assert.ok(!contrasted('The bridge is old | , Lund <said >it was safe .'));
    assert.ok(!contrasted('Our bridge is old | but Lund <said >it was safe .'));
  });
});
