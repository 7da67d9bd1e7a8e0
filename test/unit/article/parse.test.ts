import assert from 'node:assert/strict';
import { isSeedFileContent, isSeedFileName } from '../../../src/article/detect';
import { parseArticle } from '../../../src/article/parse';

const SEED = ['Ferry Runs', '20220110', 'https://news.example/ferry', 'One.', '', 'Two.'];

describe('parse', () => {
  for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`knows ${name} as a line end`, () => {
      const { header, paragraphs } = parseArticle(SEED.join(end));
      assert.equal(header.date, '2022-01-10');
      assert.deepEqual(paragraphs, [
        { line: 4, text: 'One.' },
        { line: 6, text: 'Two.' },
      ]);
    });
  }

  it('leaves a byte order mark out of the title', () => {
    assert.equal(parseArticle(`\uFEFF${SEED.join('\n')}`).header.title, 'Ferry Runs');
  });

  it('does not take the line and paragraph separators of Unicode for line ends, as an editor does not', () => {
    assert.equal(parseArticle('T\n20220110\nhttps://news.example/\na\u2028b\u2029c').lines.length, 4);
  });

  it('loses nothing: the lines joined are the file', () => {
    const text = `${SEED.join('\n')}\n\t\0 odd \u{1F600}\n`;
    assert.equal(parseArticle(text).lines.join('\n'), text);
  });
});

describe('detection of seed files', () => {
  it('knows their names', () => {
    assert.ok(isSeedFileName('000_48270a29bd236081.txt'));
    assert.ok(isSeedFileName('talks.seed'));
    for (const name of [
      'readme.txt',
      '000_48270a29bd23608.txt',
      '000_48270A29BD236081.txt',
      '0000_48270a29bd236081.txt',
      'seed',
    ]) {
      assert.ok(!isSeedFileName(name), name);
    }
  });

  it('knows their content', () => {
    assert.ok(isSeedFileContent(SEED));
    assert.ok(isSeedFileContent([`\uFEFF${SEED[0]!}`, ...SEED.slice(1)]));
  });

  it('leaves other text alone', () => {
    for (const top of [
      [],
      [''],
      ['Shopping', 'milk', 'eggs'],
      ['Ferry Runs', '20220231', 'https://news.example/'],
      ['Ferry Runs', '20220110', 'not-a-url'],
      ['', '20220110', 'https://news.example/'],
      ['20220110', 'https://news.example/', 'Ferry Runs'],
      ['Ferry Runs', '2022-01-10', 'https://news.example/'],
    ]) {
      assert.ok(!isSeedFileContent(top), JSON.stringify(top));
    }
  });
});
