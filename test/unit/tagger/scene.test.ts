import assert from 'node:assert/strict';
import { mendScenes } from '../../../src/tagger/statements/scene';
import { mended } from './labels';

describe('where and how somebody speaks', () => {
  it('is no part of what is said before the speaker', () => {
    for (const [text, before, after] of [
      ['Speaking in Elm, Ek said, We won.', 'Iii-SC-Dd-', '----SC-Dd-'],
      ['In a long statement, Ek said he won.', 'Iiii-SCIi-', '-----SCIi-'],
    ] as const)
      assert.equal(mended(mendScenes, text, before), after);
    const asked = 'Speaking in Elm is fun, Ek said.';
    assert.equal(mended(mendScenes, asked, 'Iiiii-SC-'), 'Iiiii-SC-');
  });

  it('is none behind the tag of direct speech', () => {
    for (const [text, before, after] of [
      ['Quiet, he said, as Moss went on.', 'DdSC-Iiii-', 'DdSC------'],
      ['I won, he said, wiping his face.', 'DddSC-Iii-', 'DddSC-----'],
    ] as const)
      assert.equal(mended(mendScenes, text, before), after);
  });

  it('is none behind a verb that seems to name it', () => {
    assert.equal(mended(mendScenes, 'It is hard, Ek noted as she sat.', 'Ddd-SCCIi-'), 'Ddd-SC----');
    assert.equal(mended(mendScenes, 'Ek described it as she saw it.', 'SC-CIii-'), 'SC-CIii-');
  });

  it('is a clause before the tag of direct speech', () => {
    const turn = 'When his turn came, he grinned, Hello all.';
    assert.equal(mended(mendScenes, turn, 'Iiii-SC-Dd-'), '----SC-Dd-'.padStart(11, '-'));
    assert.equal(mended(mendScenes, turn, 'Dddd-SC-Dd-'), 'Dddd-SC-Dd-');
    assert.equal(mended(mendScenes, 'When his turn came, he left, Ek said.', 'Iiiiiii-SC-'), 'Iiiiiii-SC-');
  });

  it('may be reported, and somebody may say more', () => {
    for (const [text, labels] of [
      ['He won, Ek said, as Moss was late.', 'Ii-SC-Iiii-'],
      ['I won, he said, adding he was late.', 'DddSC-CIii-'],
      ['I won, he said, citing a report.', 'DddSC-CIi-'],
    ] as const)
      assert.equal(mended(mendScenes, text, labels), labels);
  });
});
