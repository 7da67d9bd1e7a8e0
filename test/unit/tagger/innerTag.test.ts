import assert from 'node:assert/strict';
import { mendInnerTags } from '../../../src/tagger/statements/innerTag';
import { mended } from './labels';
import { statementsOf } from './tokens';

describe('a tag inside what is said', () => {
  it('is the narrator’s', () => {
    for (const [text, before, after] of [
      ['Im late, Ek blurted out. But you are, too.', 'Ddddddddddddd', 'DddSCC-Dddddd'],
      ['Is it? Ek pressed. Maybe not.', 'Ddddddddd', 'DddSC-Ddd'],
      ['I won, he said. And I am late.', 'Ddddddddddd', 'DddSC-Ddddd'],
      ['It is late. And I won, he went on.', 'Dddddddddddd', 'DdddddddSCC-'],
    ] as const)
      assert.equal(mended(mendInnerTags, text, before), after);
  });

  it('is none in a clause of its sentence', () => {
    for (const [text, before, after] of [
      ['Bo did what he said. And I left.', 'DddSC-Dddd', 'Dddddddddd'],
      ['It is late, just like I said. We left.', 'DdddddSC-Ddd', 'Dddddddddddd'],
      ['It is late, as she said. We left.', 'Dddd-SC-Ddd', 'Dddd-SC-Ddd'],
      ['Half of what Ada Lund says, all lies.', '---SSC-Iii', '-------Iii'],
    ] as const)
      assert.equal(mended(mendInnerTags, text, before), after);
  });

  it('is none where the sentence goes on, where somebody did something else, and in reported speech', () => {
    for (const [text, labels] of [
      ['I won, Ek said it. I am late.', 'Ddddddddddd'],
      ['I won, Ek left. I am late.', 'Dddddddddd'],
      ['He won, Ek said. He was late.', 'Iiiiiiiiii'],
    ] as const)
      assert.equal(mended(mendInnerTags, text, labels), labels);
  });
});

describe('a sentence with a speaker of its own before one with a tag', () => {
  it('has words of its own', () => {
    assert.equal(
      mended(mendInnerTags, 'Critics say it is dead. Costs rose, Ek said.', 'SCIiiiii-SC-'),
      'SCIiiiIi-SC-',
    );
    assert.equal(
      mended(mendInnerTags, 'Critics say it is dead. Costs rose, Ek said.', 'Iiiiiiii-SC-'),
      'SCIiiiIi-SC-',
    );
    assert.deepEqual(
      statementsOf('Critics say it is dead. Costs have doubled, Lund said.').map(({ text, source }) => [
        text,
        source?.text,
      ]),
      [
        ['it is dead.', 'Critics'],
        ['Costs have doubled', 'Lund'],
      ],
    );
  });

  it('speaks on where no tag follows', () => {
    const labels = 'SCIiiiiii';
    assert.equal(mended(mendInnerTags, 'Critics say it is dead. Costs rose.', labels), labels);
  });
});
