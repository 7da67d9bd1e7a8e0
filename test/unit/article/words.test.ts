import assert from 'node:assert/strict';
import { analysePassages, MAX_PASSAGE_LENGTH, passageTexts } from '../../../src/article/passages';
import { parseArticle } from '../../../src/article/parse';
import { splitSentences } from '../../../src/article/sentences';
import { tokenize, tokenText } from '../../../src/article/tokens';

const words = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, index) => tokenText(tokens, index));
};
const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('keeps words with apostrophes, hyphens and inner points whole', () => {
    assert.deepEqual(words('Mr. O’Brien de-escalates; it’s 100,000 at 3.5%.'), [
      'Mr',
      '.',
      'O’Brien',
      'de-escalates',
      ';',
      'it’s',
      '100,000',
      'at',
      '3.5%',
      '.',
    ]);
  });

  it('keeps abbreviations with their last point', () => {
    assert.deepEqual(words('The U.S. and the U.N. met.'), ['The', 'U.S.', 'and', 'the', 'U.N.', 'met', '.']);
  });

  it('parts quotation marks and dashes from words', () => {
    assert.deepEqual(words('“Yes”—no -- "so"'), ['“', 'Yes', '”', '—', 'no', '--', '"', 'so', '"']);
  });

  it('covers every character that is not white space', () => {
    const text = 'a \u{1F600}\u0301 Привет, 世界\0\u200B\uD800 ...---';
    const covered = words(text).join('');
    assert.equal(covered, text.replace(/\s/g, ''));
  });
});

describe('sentences', () => {
  it('does not cut after titles, initials and abbreviations of states', () => {
    assert.deepEqual(sentences('Gen. Ada T. Brook met Sen. Poe. They spoke.'), [
      'Gen. Ada T. Brook met Sen. Poe.',
      'They spoke.',
    ]);
    assert.deepEqual(sentences('U.S. Secretary of State Ida Moor left.'), [
      'U.S. Secretary of State Ida Moor left.',
    ]);
  });

  it('does not cut after titles of other countries', () => {
    for (const title of [
      'Smt.',
      'Engr.',
      'Adv.',
      'Coun.',
      'Cllr.',
      'Insp.',
      'Supt.',
      'Rt. Hon.',
      'Brig.',
      'Lt.-Gen.',
    ])
      assert.equal(sentences(`They picked ${title} Ada Lund.`).length, 1, title);
    assert.equal(sentences('Its director, Barr. Ada Lund, left.').length, 1);
    // A surname, an arch and a party's tag end theirs.
    assert.equal(sentences('They heard William Barr. Lund left.').length, 2);
    assert.equal(sentences('They stood under the arch. Lund left.').length, 2);
  });

  it('cuts after U.S. where a new sentence begins', () => {
    assert.deepEqual(sentences('He flew to the U.S. The talks failed.'), [
      'He flew to the U.S.',
      'The talks failed.',
    ]);
  });

  it('keeps quotation marks with their sentence', () => {
    assert.deepEqual(sentences('“We won.” “We lost.”'), ['“We won.”', '“We lost.”']);
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(sentences(''), []);
    assert.deepEqual(sentences('   '), []);
  });
});

describe('passages', () => {
  const cover = (body: string) => {
    const article = parseArticle(`T\n20220110\nhttps://news.example/\n${body}`);
    const passages = [...passageTexts(article)];
    assert.equal(passages.map(({ text }) => text).join(''), body);
    let offset = 0;
    for (const passage of passages) {
      assert.equal(passage.offset, offset);
      assert.ok(passage.text.length > 0 && passage.text.length <= MAX_PASSAGE_LENGTH);
      offset += passage.text.length;
    }
    return passages;
  };

  it('are the paragraphs', () => {
    assert.equal(cover('One sentence. Another.').length, 1);
  });

  it('cut very long paragraphs after a sentence', () => {
    const passages = cover('This is a sentence of some length. '.repeat(1_000));
    assert.ok(passages.length > 1);
    for (const { text } of passages.slice(0, -1)) assert.ok(text.endsWith('. '), text.slice(-20));
  });

  it('hold no more tokens than can be worked on at a stretch', () => {
    const text = '"'.repeat(8_000);
    const parts = analysePassages(text);
    assert.equal(parts.map((part) => part.text).join(''), text);
    assert.deepEqual(
      parts.map(({ offset }) => offset),
      [0, 2_000, 4_000, 6_000],
    );
    for (const { tokens } of parts) assert.ok(tokens.length <= 2_000);
  });

  it('never cut a character in two', () => {
    for (const { text } of cover(`x${'\u{1F600}'.repeat(10_000)}`))
      assert.doesNotMatch(text, /[\uD800-\uDBFF]$/);
  });
});
