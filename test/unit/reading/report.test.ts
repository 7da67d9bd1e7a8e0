import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { CORRECTED } from '../../../src/reading/corrections/corrected';
import { escapeMarkdown } from '../../../src/reading/markdown';
import { mostTelling, renderMarkdown, reportOf } from '../../../src/reading/report';
import type { Loss } from '../../../src/reading/reading';
import { makeReading } from '../made/ferry';

describe('the report of an article', () => {
  it('says what it is, its summary and who said what, with places', () => {
    assert.equal(
      renderMarkdown(makeReading()),
      `# Ferry Strike Ends After Nine Days

Tuesday, 5 March 2024 · <https://example.org/ferry>

## Summary

1. She \\[Ada Moss, likely (80%)\\] said the strike had cost the town its summer. (line 5)

## Who said what

### Ada Moss

Mayor · 2 statements: 1 direct, 1 indirect

> the strike had cost the town its summer.
>
> Indirect: very likely (90%) · Said by Ada Moss: likely (80%) · line 5

Also line 4, very likely (97%).

### Harbour Board

1 indirect statement

> it would pay
>
> Indirect: very likely (90%) · Said by Harbour Board: very likely (95%) · line 7

### “he” – not certain who, or not named in this file

1 direct statement

> Nobody believed it
>
> Direct (inferred): very likely (90%) · Perhaps Ben Hale (40%) · line 6

## Named, not quoted

- Ben Hale (line 7)
`,
    );
  });

  it('adds the name to a noun that stands for somebody, once', () => {
    const article = parseArticle(
      'Talks\n20230315\nhttps://example.com/a\nThe former minister said the harbour was shut.\nLund, the former minister said, is late.',
    );
    const made = makeReading();
    const said = (line: number, start: number): (typeof made.statements)[0] => ({
      ...made.statements[0]!,
      line,
      source: { line, start, end: start + 19, text: article.lines[line - 1]!.slice(start, start + 19) },
      speaker: { ...made.statements[0]!.speaker, name: 'Ada Lund' },
    });
    const summary = [4, 5].map((line) => ({ line, start: 0, end: article.lines[line - 1]!.length }));
    const report = reportOf({ ...made, article, statements: [said(4, 0), said(5, 6)], summary });
    assert.deepEqual(
      report.summary.map(({ text }) => text),
      [
        'The former minister [Ada Lund, very likely (97%)] said the harbour was shut.',
        'Lund, the former minister said, is late.',
      ],
    );
  });

  it('puts back what was lost, as it is told, and says so', () => {
    const made = makeReading();
    const { lines } = made.article;
    const lost = (line: number, word: string, confidence: number): Loss => {
      const offset = lines[line - 1]!.indexOf(word) + word.length;
      return { line, offset, kind: 'apostrophe', insert: '’', confidence };
    };
    const reading = { ...made, losses: [lost(5, 'strike', 0.9), lost(5, 'town', 0.6)] };
    const text = renderMarkdown(reading);
    assert.match(
      text,
      /1\. She \\\[Ada Moss, likely \(80%\)\\\] said the strike’ had cost the town its summer\. \(line 5\)/,
    );
    assert.match(text, /> the strike’ had cost the town its/);
    assert.match(text, /\n\*1 lost character restored by inference\.\*\n$/);
    assert.match(renderMarkdown(reading, { restore: 'all' }), /strike’ had cost the town’ its summer/);
    const asIs = renderMarkdown(reading, { restore: 'off' });
    assert.equal(asIs, renderMarkdown(made));
    assert.doesNotMatch(asIs, /restored/);
  });

  it('says of speakers whom the user has set that it is so', () => {
    const made = makeReading();
    const set = made.statements.map((each) => ({
      ...each,
      speaker: { ...each.speaker, evidence: [{ code: CORRECTED }] },
    }));
    const text = renderMarkdown({ ...made, statements: set });
    assert.match(text, /Said by Ada Moss: set by you · line 5/);
    assert.match(text, /Also line 4, set by you\./);
    assert.match(text, /> Direct \(inferred\): very likely \(90%\) · Set by you · line 6/);
    assert.match(text, /She \\\[Ada Moss, set by you\\\] said/);
  });

  it('links places where it is told how', () => {
    const text = renderMarkdown(makeReading(), { link: ({ line }) => `#L${line}` });
    assert.match(text, /\(\[line 5\]\(#L5\)\)/);
  });

  it('prefers own words to reported ones of the same length', () => {
    const { statements } = makeReading();
    const [direct, , indirect] = statements as [(typeof statements)[0], unknown, (typeof statements)[0]];
    const longer = { ...direct, end: direct.start + 40 };
    assert.equal(mostTelling([indirect, longer]), longer);
  });

  it('says so when there is nothing', () => {
    const reading = makeReading({
      article: parseArticle(''),
      people: [],
      organisations: [],
      statements: [],
      summary: [],
    });
    const text = renderMarkdown(reading);
    assert.match(text, /^# Untitled article/);
    assert.match(text, /neither date nor source/);
    assert.match(text, /nothing to summarize/);
    assert.deepEqual(reportOf(reading).speakers, []);
  });

  it('escapes what Markdown would take for markup', () => {
    assert.equal(escapeMarkdown('# a'), '\\# a');
    assert.equal(escapeMarkdown('1. a'), '1\\. a');
    assert.equal(escapeMarkdown('- a'), '\\- a');
    assert.equal(
      escapeMarkdown('[a](b) <c> *d* _e_ `f` ![g](h) &amp; | ~'),
      '\\[a\\](b) \\<c\\> \\*d\\* \\_e\\_ \\`f\\` !\\[g\\](h) \\&amp; \\| \\~',
    );
    assert.equal(
      escapeMarkdown('https://a.b www.c.d e@f.g $(alert)'),
      'https\\://a.b www\\.c.d e\\@f.g \\$(alert)',
    );
    assert.equal(escapeMarkdown('a\nb\u0000c'), 'a b c');
  });
});
