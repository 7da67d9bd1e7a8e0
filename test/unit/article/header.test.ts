import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';

const header = (...lines: string[]) => parseArticle(lines.join('\n')).header;
const codes = (...lines: string[]) => header(...lines).problems.map(({ line, code }) => `${line} ${code}`);

const BODY = 'The harbour was quiet on Monday, and nobody at the pier could say why.';

describe('header', () => {
  it('reads title, date and URL', () => {
    const { title, date, url, lineCount, problems } = header(
      'Ferry Runs',
      '20220110',
      'https://news.example/ferry',
      BODY,
    );
    assert.deepEqual(
      { title, date, url, lineCount, problems },
      {
        title: 'Ferry Runs',
        date: '2022-01-10',
        url: 'https://news.example/ferry',
        lineCount: 3,
        problems: [],
      },
    );
  });

  it('says that a day does not exist and offers nothing', () => {
    const { date, problems } = header('Ferry Runs', '20220231', 'https://news.example/ferry', BODY);
    assert.equal(date, null);
    assert.deepEqual(
      problems.map(({ line, code, replacement }) => ({ line, code, replacement })),
      [{ line: 2, code: 'bad-date', replacement: undefined }],
    );
    assert.match(problems[0]!.message, /no day 20220231/);
  });

  it('knows leap days', () => {
    assert.equal(header('T', '20240229', 'https://news.example/', BODY).date, '2024-02-29');
    assert.equal(header('T', '20230229', 'https://news.example/', BODY).date, null);
  });

  for (const [written, iso] of [
    ['2022-01-10', '2022-01-10'],
    ['2022/1/9', '2022-01-09'],
    ['10 January 2022', '2022-01-10'],
    ['Jan. 10, 2022', '2022-01-10'],
    [' 20220110', '2022-01-10'],
  ] as const) {
    it(`reads the date “${written}” and offers to write it as a seed file does`, () => {
      const { date, problems } = header('Ferry Runs', written, 'https://news.example/ferry', BODY);
      assert.equal(date, iso);
      assert.equal(problems[0]!.code, 'bad-date');
      assert.equal(problems[0]!.replacement, iso.replaceAll('-', ''));
    });
  }

  it('names an address that is none', () => {
    assert.deepEqual(codes('Ferry Runs', '20220110', 'not-a-url', BODY), ['3 bad-url']);
    assert.equal(header('Ferry Runs', '20220110', 'not-a-url', BODY).lineCount, 3);
  });

  it('reads an address without a scheme and offers to complete it', () => {
    const { url, problems } = header('Ferry Runs', '20220110', 'www.news.example/ferry', BODY);
    assert.equal(url, 'https://www.news.example/ferry');
    assert.equal(problems[0]?.replacement, 'https://www.news.example/ferry');
  });

  it('never links to a scheme that a browser should not follow', () => {
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ftp://news.example/x',
      'command:foo',
    ]) {
      assert.equal(header('Ferry Runs', '20220110', address, BODY).url, null, address);
    }
  });

  it('keeps a paragraph that stands where the URL should be', () => {
    const article = parseArticle(['Ferry Runs', '20220110', BODY].join('\n'));
    assert.deepEqual(article.paragraphs, [{ line: 3, text: BODY }]);
    assert.deepEqual(
      article.header.problems.map(({ code }) => code),
      ['missing-url'],
    );
  });

  it('finds the URL when the date is missing', () => {
    const { url, date, problems } = header('Ferry Runs', 'https://news.example/ferry', BODY);
    assert.equal(url, 'https://news.example/ferry');
    assert.equal(date, null);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing-date'],
    );
  });

  it('reads what is there when the title is missing', () => {
    const { title, date, url, problems } = header('20220110', 'https://news.example/ferry', BODY);
    assert.deepEqual([title, date, url], [null, '2022-01-10', 'https://news.example/ferry']);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing-title'],
    );
  });

  it('takes a sentence at the top of a file without a header for its first paragraph', () => {
    const article = parseArticle([BODY, BODY, BODY].join('\n'));
    assert.deepEqual([article.header.title, article.header.lineCount], [null, 0]);
    assert.equal(article.paragraphs.length, 3);
    assert.deepEqual(codes(BODY, BODY), ['1 missing-title', '1 missing-date', '1 missing-url']);
    for (const first of [
      'She has done nothing wrong, Brun said.',
      '“We will win on Sunday.”',
      'x '.repeat(400),
    ])
      assert.equal(header(first, BODY).title, null, first);
  });

  it('keeps a title that is a sentence above a date or a URL, and one that is none', () => {
    for (const first of [
      BODY,
      'Ferry Runs',
      'Will the ferry run on?',
      'Ferry talks begin in the U.S.',
      'Ferry runs at last.',
    ])
      assert.equal(header(first, '20220110', BODY).title, first);
    assert.equal(header(BODY, 'https://news.example/', BODY).title, BODY);
    assert.equal(header(BODY, '2021-13-45', BODY).title, BODY, 'a wrong date');
    for (const first of ['Ferry Runs', 'Will the ferry run on?', 'Ferry talks begin in the U.S.'])
      assert.equal(header(first, BODY, BODY).title, first);
  });

  it('says where a second article begins', () => {
    const first = ['Ferry Runs', '20220110', 'https://news.example/ferry', BODY];
    const second = ['Pier Opens', '20220111', 'https://news.example/pier', BODY];
    assert.deepEqual(codes(...first, ...second), ['5 second-header']);
    assert.deepEqual(codes(...first, '', ...second, ...first), ['6 second-header', '10 second-header']);
    assert.deepEqual(codes(...first, '', ...second.slice(1)), ['6 second-header']);
    assert.deepEqual(codes(...first, 'It opened on', '20220111', BODY, 'https://news.example/pier'), []);
  });

  it('speaks of the URL by one word', () => {
    for (const url of ['', 'not-a-url', 'www.news.example/ferry'])
      for (const { message } of header('Ferry Runs', '20220110', url, BODY).problems)
        assert.match(message, /^(?!.*address).*URL/, message);
  });

  it('says that a file is empty, and nothing else', () => {
    for (const text of ['', '\n\n\n', '\uFEFF', ' \t \n', '\0\0']) {
      assert.deepEqual(
        parseArticle(text).header.problems.map(({ code }) => code),
        ['empty-file'],
        JSON.stringify(text),
      );
    }
  });

  it('says that nothing follows the header', () => {
    assert.deepEqual(codes('Ferry Runs', '20220110', 'https://news.example/ferry'), ['3 no-paragraphs']);
    assert.deepEqual(codes('Only a title'), ['1 missing-date', '1 missing-url', '1 no-paragraphs']);
  });
});
