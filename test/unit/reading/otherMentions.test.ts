import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { mentionsOf } from '../../../src/reading/speakers/otherMentions';
import { runSteps } from '../../../src/steps';

function placesOf(names: readonly string[], ...paragraphs: string[]): string[] {
  const article = parseArticle(['A title', '20190304', 'https://example.com/a', ...paragraphs].join('\n'));
  const memo = new PassageMemo();
  memo.startReading();
  const found = runSteps(mentionsOf(names, runSteps(segment(article, memo)), ({ start }) => start === 0));
  return [...found].flatMap(([name, spans]) =>
    spans.map(({ line, start, end }) => {
      assert.equal(paragraphs[line - 4]!.slice(start, end), name);
      return `${line}:${start} ${name}`;
    }),
  );
}

describe('other mentions', () => {
  it('are every place of a name by itself', () => {
    assert.deepEqual(
      placesOf(
        ['Brattex', 'Oak Trust'],
        'We saw Brattex, the Oak Trust and Brattex.',
        'It left Brattex’s mill.',
      ),
      ['4:7 Brattex', '4:34 Brattex', '5:8 Brattex', '4:20 Oak Trust'],
    );
  });

  it('are no parts of longer names or words, and none that are taken', () => {
    assert.deepEqual(
      placesOf(['Brattex'], 'Brattex left. Old Brattex Hall, Brattex-Oil and the Brattex Mill, xBrattex.'),
      [],
    );
  });

  it('are found in a file of many names in linear time', function () {
    this.timeout(20_000);
    const names = Array.from({ length: 20_000 }, (_, n) => `Brattex ${n}x`.replace(/^Brattex/, `Br${n}`));
    const start = performance.now();
    placesOf(names, ...names.map((name) => `We saw ${name} there.`));
    assert.ok(performance.now() - start < 10_000);
  });
});
