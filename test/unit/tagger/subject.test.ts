import assert from 'node:assert/strict';
import { subjectAt } from '../../../src/tagger/statements/subject';
import { sentenceOf, speakersOf, tokenise } from './tokens';

describe('subjects behind a relative clause', () => {
  /** The subject of the cue that begins with a word, given the source that the model sees. */
  function subject(text: string, cueWord: string, seen: string | null): string | null {
    const tokens = tokenise(text);
    const { passage, words } = tokens;
    const cue = words.indexOf(cueWord);
    const at = seen === null ? null : { start: words.indexOf(seen), end: words.indexOf(seen) + 1 };
    const found = subjectAt(passage, cue, sentenceOf(tokens, cue), at);
    return found && words.slice(found.start, found.end).join(' ');
  }

  it('are found over the clause, and over somebody in it', () => {
    assert.equal(subject('It rained. Lund, who called Moss on Friday, told us no.', 'told', 'Moss'), 'Lund');
    assert.equal(
      subject('In Elm, the Oak Trust, which monitors rain, also said so.', 'said', null),
      'the Oak Trust',
    );
  });

  it('are found over a phrase that names somebody else', () => {
    assert.equal(subject('Lund, speaking alongside Moss, said no.', 'said', 'Moss'), 'Lund');
    assert.equal(subject('Lund, along with Moss, said no.', 'said', 'Moss'), 'Lund');
    assert.equal(subject('Lund, in a letter to Moss, said no.', 'said', 'Moss'), 'Lund');
    assert.equal(subject('Lund, telling 8,000 people in Moss, said no.', 'said', 'Moss'), 'Lund');
    assert.equal(subject('Moss says so. Lund, too, said no.', 'said', 'Moss'), 'Lund');
    assert.equal(
      subject('Lund, making claims that Moss, for one, called late, left.', 'called', 'Moss'),
      null,
    );
  });

  it('are found over what they are and somebody in it', () => {
    assert.equal(
      subject('Lund, a former chief who left after it was promised to Moss, said no.', 'said', 'Moss'),
      'Lund',
    );
    assert.equal(subject('Lund, clothed in black and holding flags, said no.', 'said', null), 'Lund');
  });

  it('are not who leads them', () => {
    assert.equal(subject('The board of Elm, led by Moss, said no.', 'said', 'Moss'), 'The board of Elm');
  });

  it('are found where a blank was lost', () => {
    assert.equal(subject('Moss of Elm,whose city is dry, told us no.', 'told', null), 'Moss of Elm');
  });

  it('are left to the model where it sees them, or the speaker stands behind the cue', () => {
    assert.equal(subject('Lund, who called Moss on Friday, told us no.', 'told', 'Lund'), null);
    assert.equal(subject('It is late, which is bad, said Moss.', 'said', 'Moss'), null);
    assert.equal(subject('It is late, Moss said.', 'said', null), null);
    assert.equal(subject('Lund left Elm, which was late, according to Moss.', 'according', null), null);
  });

  it('speak', () => {
    assert.deepEqual(
      speakersOf(
        'Mayor Ada Moss was there.',
        'Clinton, who called Moss shortly after that, said she was tired.',
      ),
      ['Clinton'],
    );
  });
});
