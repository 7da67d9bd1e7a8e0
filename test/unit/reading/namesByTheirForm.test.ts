import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findPeople } from '../../../src/reading/people';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { runSteps } from '../../../src/reading/steps';

/** The names of the people of an article. */
function names(...paragraphs: string[]): string[] {
  const article = parseArticle(['A title', '20190304', 'https://example.com/a', ...paragraphs].join('\n'));
  const memo = new PassageMemo();
  memo.startReading();
  return runSteps(findPeople(article, runSteps(segment(article, memo)), memo)).people.map(({ name }) => name);
}

describe('names by their form and what stands beside them', () => {
  it('are none of a regiment, a room or a headline', () => {
    assert.deepEqual(names('A soldier of the 17th Carolina Regiment stands there.'), []);
    assert.deepEqual(names('He stood in the Speakers Lobby and spoke.'), []);
    assert.deepEqual(names('Ten Things That Will Delight Fans'), []);
    assert.deepEqual(names('Senators Lund and Ek voted.'), ['Lund', 'Ek']);
  });

  it('end before what describes the next word', () => {
    assert.deepEqual(names('Mr. Lund spoke.', 'Mr. Lunds TV-friendly fury was seen.'), ['Lund']);
  });

  it('stand behind the country that somebody is sent to', () => {
    assert.deepEqual(names('Chinese ambassador to Britain Zhao Lentong said no.'), ['Zhao Lentong']);
  });

  it('end in a place behind an initial', () => {
    assert.deepEqual(names('Corden T. Lancaster was born there. Corden T. Lancaster said no.'), [
      'Corden T. Lancaster',
    ]);
  });

  it('are told by a counterpart and by a calling', () => {
    assert.deepEqual(
      names('Ada Brenton spoke, and J. Matthew Corvino, his counterpart at the agency, left.'),
      ['Ada Brenton', 'J. Matthew Corvino'],
    );
    assert.deepEqual(names('The murders by white supremacist Dorrin Keel shocked them.'), ['Dorrin Keel']);
  });

  it('stand behind a title to which they were glued', () => {
    assert.deepEqual(names('She told Mr.Brandt so.'), ['Brandt']);
  });
});
