import assert from 'node:assert/strict';
import { contributes } from '../../../package.json';
import { escapeHtml } from '../../../src/editor/html';
import { pageBody, pageOf } from '../../../src/editor/summaryPage';
import { parseArticle } from '../../../src/article/parse';
import { makeReading } from '../made/ferry';
import { renderMarkdown } from '../../../src/reading/report';

describe('the summary page', () => {
  it('links each line to its place', () => {
    const body = pageBody(makeReading());
    assert.match(
      body,
      /<li>She \[Ada Moss, likely \(80%\)\] said the strike .*data-line="5" data-start="0" data-end="49"/,
    );
    assert.match(
      body,
      /<h3>Ada Moss<\/h3>\n<p class="source">Mayor · 2 statements: 1 direct, 1 indirect<\/p>/,
    );
    assert.match(body, /<h3>“he” – not certain who, or not named in this file<\/h3>/);
  });

  it('says how sure it is of kinds and speakers', () => {
    const body = pageBody(makeReading());
    assert.match(body, /<footer>Indirect: very likely \(90%\) · Said by Ada Moss: likely \(80%\) · <a/);
    assert.match(body, /<footer>Direct \(inferred\): very likely \(90%\) · Perhaps Ben Hale \(40%\) · <a/);
    assert.match(body, /Also <a [^>]*>line 4<\/a>, very likely \(97%\)/);
  });

  it('lets the reader choose how long the summary is', () => {
    const options = (body: string): string[] => body.match(/<option [^]*?<\/option>/g) ?? [];
    const {
      minimum,
      maximum,
      default: usual,
    } = contributes.configuration.properties['verbatim.summary.sentences'];
    assert.equal(options(pageBody(makeReading())).length, maximum - minimum + 1);
    for (const length of [usual, minimum, maximum]) {
      const chosen = options(pageBody(makeReading(), 'certain', length)).filter((each) =>
        each.includes(' selected'),
      );
      assert.deepEqual(chosen, [
        `<option value="${length}" selected>${length} sentence${length === 1 ? '' : 's'}</option>`,
      ]);
    }
  });

  it('marks what is put back, says why, and says so above', () => {
    const made = makeReading();
    const offset = made.article.lines[4]!.indexOf('strike') + 6;
    const loss = { line: 5, offset, kind: 'apostrophe', insert: '’', confidence: 0.9 } as const;
    const body = pageBody({ ...made, losses: [loss] });
    const why = 'Apostrophe, lost from the file: “strike” is “strike’”. Very likely (90%).';
    assert.ok(body.includes(`the strike<ins class="restored" title="${why}">’</ins> had cost`), body);
    assert.match(body, /1 lost character restored, <ins class="restored">marked like this<\/ins>/);
    assert.doesNotMatch(pageBody({ ...made, losses: [loss] }, 'off'), /restored/);
  });

  it('marks what the title has lost', () => {
    const made = makeReading();
    const title = made.article.header.title!;
    const loss = { line: 1, offset: 3, kind: 'apostrophe', insert: '’', confidence: 0.9 } as const;
    const body = pageBody({ ...made, losses: [loss] });
    const [before, after] = [title.slice(0, 3), title.slice(3)];
    assert.match(
      body,
      new RegExp(`<h1><a [^>]+>${before}<ins class="restored" title="[^"]+">’</ins>${after}</a></h1>`),
    );
    assert.match(renderMarkdown({ ...made, losses: [loss] }), new RegExp(`^# ${before}’${after}\n`));
    assert.match(
      renderMarkdown({ ...made, losses: [loss] }, { restore: 'off' }),
      new RegExp(`^# ${title}\n`),
    );
  });

  it('shows an article’s markup as text, and links to web addresses only', () => {
    const article = parseArticle(
      '<script>a</script>\n20240305\nhttps://example.org/"><b>\n<img src=x onerror=y>',
    );
    const reading = makeReading({
      article,
      statements: [],
      people: [],
      organisations: [],
      summary: [{ line: 4, start: 0, end: 21 }],
    });
    const body = pageBody(reading);
    assert.doesNotMatch(body, /<(?:script|img|b)\b/);
    assert.equal(
      escapeHtml(`<a href="x" title='y'>&\``),
      '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;&#96;',
    );
  });

  it('shows characters that turn the direction of text', () => {
    const article = parseArticle('Fer\u202ery\n20240305\nhttps://example.org/\nA \u2066boat.');
    const body = pageBody(
      makeReading({
        article,
        statements: [],
        people: [],
        organisations: [],
        summary: [{ line: 4, start: 0, end: 8 }],
      }),
    );
    assert.match(body, /Fer\[U\+202E\]ry[^]*A \[U\+2066\]boat/);
    assert.doesNotMatch(body, /[\u202e\u2066]/);
  });

  it('admits no inline script and no remote content', () => {
    const page = pageOf('T', '', { source: 'vscode:', script: 's.js', style: 's.css', article: 'file:///a' });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    assert.match(policy, /^default-src &#39;none&#39;/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });
});
