import assert from 'node:assert/strict';
import { analysePassage } from '../../../src/article/passages';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import { outOfBrackets } from '../../../src/tagger/model/brackets';
import { quotedAt } from '../../../src/tagger/model/quoted';
import { models, tagger } from '../reading/models';

/** `who | what follows` for the cue that begins with a word. */
function quoted(text: string, cueWord: string): string | null {
  const passage = analysePassage(text);
  const { starts, ends, length } = passage.tokens;
  const words = Array.from({ length }, (_, token) => text.slice(starts[token], ends[token]));
  const start = words.indexOf(cueWord);
  const sentence = passage.sentences.findIndex(({ end }) => end > starts[start]!);
  const found = quotedAt(passage, start, sentence);
  return (
    found &&
    `${words.slice(found.source.start, found.source.end).join(' ')} | ${words.slice(found.content, found.content + 2).join(' ')}`
  );
}

function speakers(text: string): (string | null)[] {
  const article = parseArticle(`Talks\n20240115\nhttps://news.example/a\n${text}`);
  return read(article, { models, tagger }).statements.map(({ speaker }) => speaker.name);
}

describe('names before brackets', () => {
  it('speak, rather than what stands in the brackets', () => {
    assert.deepEqual(
      speakers('Councillor Ada Moss (Lab, Eastfield) said the council had consulted widely.'),
      ['Ada Moss'],
    );
  });

  it('begin a source that begins in the brackets', () => {
    const text = 'The town wept. Ada Moss (Lab, Elm) said so, Bo Lund (no) wept.';
    const passage = analysePassage(text);
    const { starts, ends, length } = passage.tokens;
    const words = Array.from({ length }, (_, token) => text.slice(starts[token], ends[token]));
    const widened = (from: number, until: number): string => {
      const { start, end } = outOfBrackets(passage, { start: from, end: until });
      return words.slice(start, end).join(' ');
    };
    const elm = words.indexOf('Elm');
    assert.equal(widened(elm, elm + 1), 'Ada Moss ( Lab , Elm )');
    assert.equal(widened(elm, elm + 2), 'Ada Moss ( Lab , Elm )');
    assert.equal(widened(elm, elm + 3), 'Elm ) said');
    const town = words.indexOf('town');
    assert.equal(widened(town, town + 1), 'town');
  });
});

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
      speakers('Mayor Bo Lund was there.\nInterfax quoted Lund as saying that the talks had failed.'),
      ['Bo Lund'],
    );
  });
});
