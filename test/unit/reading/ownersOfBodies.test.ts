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

describe('somebody whose apostrophe is lost before what they own in capitals', () => {
  it('is found before a party, a firm or a country', () => {
    assert.deepEqual(names('Maxine Verners Peoples Party of Elm plans to run.'), ['Maxine Verner']);
    assert.deepEqual(names('Boris Lundels VexNet will bid.'), ['Boris Lundel']);
    assert.deepEqual(names('Nobody votes in Martin Ekdals Norway.'), ['Martin Ekdal']);
    assert.deepEqual(names('President Verners Harbour Party won.'), ['Verner']);
  });

  it('is found before any name where the surname has an s besides', () => {
    assert.deepEqual(names('Orbit founder Peter Mosss Blue Kettle will bid.'), ['Peter Moss']);
  });

  it('is none who gave a body the name, no town and no team', () => {
    assert.deepEqual(names('The Martin Ekdals Foundation paid.'), []);
    assert.deepEqual(names('Jefferson Citys Police Department said no.'), []);
    assert.deepEqual(names('Charlotte Hawks Foundation gave money.'), []);
    assert.deepEqual(names('Martin Hughes Foundation gave money.'), []);
  });

  it('is who the file has with a number behind the name', () => {
    assert.deepEqual(names('He recalled Leonard Hills widow.', 'Leonard Dozier Hill III lost the farm.'), [
      'Leonard Dozier Hill III',
    ]);
  });
});
