import assert from 'node:assert/strict';
import { behindDateline } from '../../../src/tagger/statements/dateline';
import { statementsOf, tokenise } from './tokens';

describe('datelines', () => {
  const without = (text: string): string => {
    const { passage, words } = tokenise(text);
    const { start, end } = behindDateline(passage, { start: 0, end: words.length });
    return words.slice(start, end).join(' ');
  };

  it('are no part of what stands behind them', () => {
    for (const dateline of [
      'ELM (AP)  ',
      'ELM, Norland  ',
      'ST. ELM, Nor., May 4 (Norpost) - ',
      'ELM  ',
      'NEW ELM -- ',
      'Elm, Norland (CNN) ',
      'New Elm (AFP)  ',
      'ELM/PORT ADA (Reuters) - ',
      '(Reuters) - ',
      'Dec 29 (Reuters) - ',
      '10:25 ',
      '3.54pm BST - ',
    ])
      assert.equal(without(`${dateline}Ada Lund said so.`), 'Ada Lund said so .', dateline);
  });

  it('may be a time whose end alone is seen', () => {
    const [told] = statementsOf('10:40 Ada Lund told the Commons that the plan was safe.');
    assert.equal(told?.source?.text, 'Ada Lund');
  });

  it('are no times of a date', () => {
    assert.equal(without('12:47 a.m. Nov 3 was late.').slice(0, 7), '12 : 47');
  });

  it('are no part of a speaker whose words begin within them', () => {
    const [told] = statementsOf('(CNN) Ada Lund on Sunday suggested it could hurt her bid.');
    assert.equal(told?.source?.text, 'Ada Lund');
  });

  it('need more than capitals', () => {
    for (const text of [
      'NATO officials said so .',
      'GOP front-runner Ada Lund - who said so',
      'ELM said so .',
      'Elm ( Norland ) said so .',
    ])
      assert.equal(without(text), text);
  });
});
