import assert from 'node:assert/strict';
import { quotedAt } from '../../../src/tagger/statements/quoted';
import { sentenceOf, speakersOf, tokenise } from './tokens';

/** `who | what follows` for the cue that begins with a word. */
function quoted(text: string, cueWord: string): string | null {
  const tokens = tokenise(text);
  const { passage, words } = tokens;
  const start = words.indexOf(cueWord);
  const found = quotedAt(passage, start, sentenceOf(tokens, start));
  return (
    found &&
    `${words.slice(found.source.start, found.source.end).join(' ')} | ${words.slice(found.content, found.content + 2).join(' ')}`
  );
}

describe('quoted at second hand', () => {
  it('is whom the agency quotes, not the agency', () => {
    assert.equal(
      quoted('It rained. Interfax quoted Bo Lund as saying the talks failed.', 'quoted'),
      'Bo Lund | the talks',
    );
    assert.equal(quoted('Interfax quoted Lund as saying the talks failed.', 'saying'), 'Lund | the talks');
    assert.equal(quoted('It rained. Bo Lund was cited by Interfax as saying no.', 'cited'), 'Bo Lund | no .');
    assert.equal(
      quoted('State media quoted the mayor as telling his guests that it rained.', 'quoted'),
      'the mayor | that it',
    );
  });

  it('is whom the agency quotes, with what says who that is', () => {
    assert.equal(
      quoted('Xinhua later cited Bo Lund, the mayor, as saying that it rained.', 'later'),
      'Bo Lund , the mayor , | that it',
    );
    assert.equal(
      quoted('Xinhua quoted police chief Bo Lund, 54, as denying it.', 'quoted'),
      'police chief Bo Lund , 54 , | it .',
    );
    assert.equal(
      quoted('The report cited Bo Lund, the mayor, and Ada Moss as warning that it rained.', 'cited'),
      'Bo Lund , the mayor , and Ada Moss | that it',
    );
    assert.equal(quoted('The report cited Lund as having been there.', 'cited'), null);
    assert.equal(quoted('They cited the rain, and Lund left as planned, as is known.', 'cited'), null);
  });

  it('is who tells or asks, not who is told', () => {
    assert.equal(
      quoted('Bo Lund was told by Ada Moss that the talks failed.', 'told'),
      'Ada Moss | that the',
    );
    assert.equal(
      quoted('Lund was asked by the host, Ada Moss, whether it rained.', 'asked'),
      'the host , Ada Moss , | whether it',
    );
    assert.equal(quoted('Lund was told by Moss to leave.', 'told'), null);
  });

  it('is nobody else where nobody is quoted', () => {
    for (const text of [
      'Lund quoted a poem by Moss.',
      'Lund said Moss was quoted as saying no.',
      'They were often quoted by papers as saying no, and Lund said so.',
    ])
      assert.equal(quoted(text, text.includes('said') ? 'said' : 'quoted'), null, text);
  });

  it('speaks', () => {
    assert.deepEqual(
      speakersOf('Mayor Bo Lund was there.', 'Interfax quoted Lund as saying that the talks had failed.'),
      ['Bo Lund'],
    );
    assert.deepEqual(
      speakersOf('Xinhua cited Karl Lund, the deputy minister, as saying that the deal was dead.'),
      ['Karl Lund'],
    );
    assert.deepEqual(speakersOf('The Elm Post cited Karl Lund as denying that the bus had burned.'), [
      'Karl Lund',
    ]);
  });
});
