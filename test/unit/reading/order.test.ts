import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import { models, tagger } from './models';

const LEAD =
  'Norwegian Fisheries Minister Mara Lindqvist said Monday that the northern harbour will close for the winter after a storm tore off its roof.';
const PARAGRAPHS = [
  'Reporting by Jonas Adeyemi; editing by Priya Raman.',
  'But she said she hoped to see boats again in spring.',
  'He was born in the town in 1951 and has fished there since 1970.',
  LEAD,
  'Lindqvist, who took office last year, told reporters in Oslo that the repairs would cost 40 million crowns.',
];

function orderOf(...paragraphs: string[]): readonly number[] {
  return read(
    parseArticle(
      [
        'Norway minister says northern harbour will close for winter',
        '20230315',
        'https://example.com/a',
        ...paragraphs,
      ].join('\n'),
    ),
    { models, tagger },
  ).order;
}

describe('order', () => {
  it('puts the likely lead first and the credits last', () => {
    const order = orderOf(...PARAGRAPHS);
    assert.equal(order[0], 7);
    assert.equal(order.at(-1), 4);
  });

  it('puts the paragraph that introduces somebody before the one that takes the name for known', () => {
    const order = orderOf(...PARAGRAPHS);
    assert.ok(order.indexOf(7) < order.indexOf(8));
  });

  it('holds every paragraph once, blank lines left out', () => {
    const order = orderOf('One harbour.', '', 'Two harbours.', ' ', 'Three harbours.');
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      [4, 6, 8],
    );
  });

  it('is empty for an article without paragraphs', () => {
    assert.deepEqual(orderOf(), []);
  });

  it('does not depend on the order in the file', () => {
    const text = (order: readonly number[], paragraphs: readonly string[]): string[] =>
      order.map((line) => paragraphs[line - 4]!);
    const reversed = [...PARAGRAPHS].reverse();
    assert.deepEqual(text(orderOf(...reversed), reversed), text(orderOf(...PARAGRAPHS), PARAGRAPHS));
  });

  it('orders long articles too', () => {
    const many = Array.from({ length: 400 }, (_, i) => `Boat ${i} came in at ${i} with a crew of ${i % 7}.`);
    const order = orderOf(...many, LEAD);
    assert.equal(order.length, 401);
    assert.equal(new Set(order).size, 401);
    assert.equal(order[0], 404);
  });
});
