import assert from 'node:assert/strict';
import { mainSubject } from '../../../src/tagger/statements/mainSubject';
import type { TokenRun } from '../../../src/tagger/model/judge';
import { sentenceOf, speakersOf, tokenise } from './tokens';

/** The subject found for the word in angle brackets, where the model has the words in square ones. */
function subject(marked: string): string | null {
  const tokens = tokenise(marked.replaceAll(/[<>[\]]/g, ''));
  const all = tokenise(marked).words;
  const at = (mark: string): number =>
    all.indexOf(mark) - all.slice(0, all.indexOf(mark)).filter((word) => /^[<>[\]]$/.test(word)).length;
  const source: TokenRun | null = marked.includes('[') ? { start: at('['), end: at(']') } : null;
  const cue = at('<');
  const found = mainSubject(tokens.passage, cue, sentenceOf(tokens, cue), source);
  return found && tokens.words.slice(found.start, found.end).join(' ');
}

describe('the subject of a participle', () => {
  it('is that of the clause before it and none of its objects', () => {
    assert.equal(
      subject('Lunds aides reached out to [Bo Ek], a writer, <asking> him to help.'),
      'Lunds aides',
    );
    assert.equal(
      subject('Guards held the man and Lund fired his chief, [Bo Ek], <saying> he had to.'),
      'Lund',
    );
    assert.equal(
      subject('Moss turned to trade as a theme, but Ek brought him back to it, <asking> [Moss] why.'),
      'Ek',
    );
    assert.equal(subject('[Lund met her deputy, Bo Ek,] on Monday, <telling> him no.'), 'Lund');
    assert.equal(subject('When [Ek] left, Moss seized on it, <repeating> the line.'), 'Moss');
    assert.equal(
      subject('Members on the hill seized on it, <arguing> that it was late.'),
      'Members on the hill',
    );
  });

  it('may have written to somebody, or done something by saying it', () => {
    assert.equal(subject('Lund wrote a letter to [Bo Ek] <asking> for help.'), 'Lund');
    assert.equal(subject('On Tuesday, the nurses wrote to [mayor Bo Ek] <asking> for help.'), 'the nurses');
    assert.equal(subject('Lund knocked Ek at a rally by <saying> he was late.'), 'Lund');
  });

  it('stands behind `with` where nobody else is seen', () => {
    assert.equal(subject('The firm left the market, with Elm Air <claiming> that it lied.'), 'Elm Air');
  });

  it('is not told where a clause, a list or a letter from somebody stands between', () => {
    for (const text of [
      'Lund listed the ways that firms and the party work, <noting> that they do.',
      'Lund left as [Ek] stood by it, <refusing> to say why.',
      'States like Elm, Oak, and Ash have shut it for years, <saying> it is old.',
      'The board got a note from [Bo Ek], <asking> it to go.',
      '[Lund] left the hall, <saying> no.',
      'They refuse every time to denounce armed men, <saying> no.',
    ])
      assert.equal(subject(text), null, text);
  });

  it('is who speaks', () => {
    assert.deepEqual(
      speakersOf(
        'On Monday, after weeks of silence, Ada Lund appeared with Rachel Ek and officially endorsed Cyd Haddad, saying she wanted a fighter in the lead.',
      ).at(-1),
      'Ada Lund',
    );
  });
});
