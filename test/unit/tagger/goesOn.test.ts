import assert from 'node:assert/strict';
import { mendGoesOn } from '../../../src/tagger/statements/goesOn';
import { mended } from './labels';
import { statementsOf } from './tokens';

describe('what somebody says behind his name', () => {
  it('is no part of it', () => {
    assert.equal(
      mended(mendGoesOn, 'It is old, said Bo Ek, and it may fall.', 'Ddd-CSSSSSSS-'),
      'Ddd-CSS-Dddd-',
    );
    assert.equal(
      mended(mendGoesOn, 'He won, said Ek, but the vote was late.', 'Ii-CSSSSSSS-'),
      'Ii-CS-Iiiii-',
    );
  });

  it('is nothing where somebody else is named', () => {
    for (const [text, labels] of [
      ['It is old, said Ek, and his wife, Ann.', 'Ddd-CSSSSSSS-'],
      ['It is old, said Ek, the mayor of Elm.', 'Ddd-CSSSSSS-'],
    ] as const)
      assert.equal(mended(mendGoesOn, text, labels), labels);
  });
});

describe('a phrase behind that', () => {
  it('is part of what is said', () => {
    const report = 'Ek said that, according to Moss, it fell.';
    assert.equal(mended(mendGoesOn, report, 'S---CCS-Ii-'), 'SCIiiiiiii-');
    assert.deepEqual(
      statementsOf('Lund said that, while she liked the plan, it would cost too much.').map(
        ({ text, source }) => [text, source?.text],
      ),
      [['that, while she liked the plan, it would cost too much', 'Lund']],
    );
  });

  it('has a clause behind it', () => {
    const other = 'Ek said that, in May, and left.';
    assert.equal(mended(mendGoesOn, other, 'SC--------'), 'SC--------');
  });
});
