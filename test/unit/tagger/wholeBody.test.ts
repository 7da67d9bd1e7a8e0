import assert from 'node:assert/strict';
import { listedBodies } from '../../../src/article/listedBodies';
import { withWholeBody } from '../../../src/tagger/statements/wholeBody';
import { speakersOf, tokenise } from './tokens';

describe('sources within the name of a body', () => {
  it('are the whole body', () => {
    assert.deepEqual(
      speakersOf('The Ministry of Culture, Media and Sport said it would publish the report on Monday.'),
      ['Ministry of Culture, Media and Sport'],
    );
  });

  it('grow at either end, and with an article', () => {
    const { passage, words } = tokenise(
      'Lund and the Department of Trade, Energy and Tourism said so, Ek wept.',
    );
    const widened = (from: string, until: string): string => {
      const run = { start: words.indexOf(from), end: words.indexOf(until) };
      const { start, end } = withWholeBody(passage, run, listedBodies(passage.text));
      return words.slice(start, end).join(' ');
    };
    const whole = 'the Department of Trade , Energy and Tourism';
    assert.equal(widened('Energy', 'said'), whole);
    assert.equal(widened('Department', ','), whole);
    assert.equal(widened('Lund', 'said'), `Lund and ${whole}`);
    assert.equal(widened('Ek', 'wept'), 'Ek');
  });
});
