import assert from 'node:assert/strict';
import { speakersOf, statementsOf } from './tokens';

describe('the cue that governs', () => {
  it('is the verb rather than the credit of a paper behind it', () => {
    assert.deepEqual(
      speakersOf(
        'Nobody is hiding here, Governor Bo Lund said, according to the Elm Post. But we have to make sure.',
      ),
      ['Bo Lund', 'Bo Lund'],
    );
  });

  it('is the verb of who said it at first hand, where the credit names nobody', () => {
    const speaker = (paragraph: string): string | null | undefined => speakersOf(paragraph)[0];
    assert.equal(
      speaker(
        'Lund told Karin Ek that the contract would be cancelled, according to two people familiar with the call.',
      ),
      'Lund',
    );
    assert.equal(speaker('Lund said the contract would be cancelled, according to a transcript.'), 'Lund');
    assert.equal(speaker('Lund complained that the cranes were unsafe, according to Karin Ek.'), 'Karin Ek');
  });

  it('is the one before what goes on from it, where the next one introduces something else', () => {
    assert.deepEqual(
      speakersOf(
        'Its a very sad day for this town, Mayor Ada Moss told reporters on Friday. We have never been so ashamed of ourselves. Governor Bo Lund said that he would resign if such a thing happened.',
      ),
      ['Ada Moss', 'Ada Moss', 'Bo Lund'],
    );
  });

  it('is the tag of the sentence before, not a verb in a clause of it', () => {
    assert.deepEqual(
      speakersOf(
        'We do not sell the old mill, Mayor Bo Lund told the Elm Post in May, after Ada Moss stated an interest in buying it. It has been ours for a hundred years.',
      ),
      ['Bo Lund', 'Bo Lund'],
    );
  });

  it('has its subject before it, where somebody is spoken of behind it', () => {
    assert.deepEqual(
      speakersOf(
        'She was a good captain, Lund, after a short laugh, said of Moss. We would sail with her again.',
      ),
      ['Lund', 'Lund'],
    );
  });

  it('gives a participle its subject, whoever stands beside it', () => {
    assert.deepEqual(
      [
        ...new Set(
          speakersOf(
            'Mayor Ada Moss praised Senator Bo Lund, calling him an intelligent man who cares deeply.',
          ),
        ),
      ],
      ['Ada Moss'],
    );
  });

  it('is not what somebody says of a document within a quotation', () => {
    const textsOf = (paragraph: string): string[] => statementsOf(paragraph).map(({ text }) => text);
    assert.deepEqual(
      textsOf('We read every page of it. The law says you cant do that, Mayor Ada Moss said. We will sue.'),
      ['We read every page of it. The law says you cant do that,', 'We will sue.'],
    );
    assert.equal(
      textsOf('We will sue, Mayor Ada Moss said. The report said the gates were shut, Bo Ek said.').length,
      2,
    );
  });
});
