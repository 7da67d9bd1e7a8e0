import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import type { Directory } from '../../../src/officials/directory';
import { PassageMemo } from '../../../src/reading/memo';
import { findPeople, type People } from '../../../src/reading/people';
import type { Person } from '../../../src/reading/reading';
import { segment } from '../../../src/reading/segment';
import { runSteps } from '../../../src/steps';

/** The people of an article with these paragraphs, dated 4 March 2019. */
export function peopleOf(
  paragraphs: readonly string[],
  directory: Directory | null = null,
  title = 'A title',
): People {
  const article = parseArticle([title, '20190304', 'https://example.com/a', ...paragraphs].join('\n'));
  const memo = new PassageMemo();
  memo.startReading();
  return runSteps(findPeople(article, runSteps(segment(article, memo)), memo, directory));
}

/** Their names. */
export function names(...paragraphs: string[]): string[] {
  return peopleOf(paragraphs).people.map(({ name }) => name);
}

/** The one person of them. */
export function only(...paragraphs: string[]): Person {
  const { people } = peopleOf(paragraphs);
  assert.equal(people.length, 1, `found ${people.map(({ name }) => name).join(', ')}`);
  return people[0]!;
}
