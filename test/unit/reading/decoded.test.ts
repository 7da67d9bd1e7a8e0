import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { renderMarkdown } from '../../../src/reading/report';
import { read } from '../../../src/reading/read';
import { models, tagger } from './models';

const file = (...paragraphs: string[]): string =>
  ['Harbour closes', '20240305', 'https://example.org/a', ...paragraphs].join('\n');

const MARKED = file(
  '“We won’t pay for it,” said Ida Moor, the mayor of Elm. “It’s late — and dear.”',
  'Finance Minister Karl Lund said on Monday the R&D budget wouldn’t grow, and thatthe harbour wasclosed.',
);

const FORMS: Record<string, string> = {
  'HTML’s references': MARKED.replace(
    /[“”’—&]/gu,
    (mark) => ({ '“': '&ldquo;', '”': '&#8221;', '’': '&#146;', '—': '&mdash;', '&': '&amp;' })[mark] ?? mark,
  ),
  'UTF-8 read as Windows-1252': MARKED.replace(
    /[“”’—]/gu,
    (mark) => ({ '“': 'â€œ', '”': 'â€', '’': 'â€™', '—': 'â€”' })[mark] ?? mark,
  ),
  'characters lost in decoding': MARKED.replace(/[“”’—]/gu, '\uFFFD'),
  'question marks for others': MARKED.replace(/[“”’—]/gu, '?'),
};

describe('an article with encoded characters', () => {
  const marked = read(parseArticle(MARKED), { models, tagger });
  for (const [name, text] of Object.entries(FORMS))
    it(`is read as the article that it stands for, with every place the file’s: ${name}`, () => {
      const lines = text.split('\n');
      const reading = read(parseArticle(text), { models, tagger });
      assert.deepEqual(reading.article, parseArticle(text));
      const told = ({ statements }: typeof reading) =>
        statements.map(({ line, kind, inferred, cue, speaker, confidence }) => [
          ...[line, kind, inferred, cue?.text, speaker.name, confidence],
        ]);
      assert.deepEqual(told(reading), told(marked));
      assert.ok(reading.statements.length > 1);
      for (const { line, start, end, text: shown } of [...reading.statements, ...reading.dates])
        assert.equal(lines[line - 1]!.slice(start, end), shown);
      assert.deepEqual(
        reading.losses.map(({ line, kind }) => [line, kind]),
        marked.losses.map(({ line, kind }) => [line, kind]),
      );
      for (const { line, offset } of reading.losses)
        assert.match(lines[line - 1]!.slice(offset - 4, offset + 3), /that(?=the)|was(?=clo)/);
    });

  it('is shown on pages as what it stands for, the title, too', () => {
    const text = FORMS['HTML’s references']!.replace('Harbour closes', 'Harbour &ldquo;closes&rdquo;');
    const reading = read(parseArticle(text), { models, tagger });
    assert.equal(reading.encoded?.[0]?.line, 1);
    const markdown = renderMarkdown(reading);
    assert.match(markdown, /^# Harbour “closes”$/m);
    assert.match(markdown, /We won’t pay for it/);
    assert.doesNotMatch(markdown, /&\w+;|&#/);
  });
});
