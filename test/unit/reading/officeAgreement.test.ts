import assert from 'node:assert/strict';
import { officesDisagree } from '../../../src/reading/officeAgreement';
import type { Office } from '../../../src/reading/reading';

const office = (source: Office['source'], title: string, status: Office['status'] = 'current'): Office => ({
  title,
  country: null,
  body: null,
  source,
  printed: source === 'article' ? title : null,
  span: null,
  status,
  from: null,
  to: null,
  basis: null,
});

describe('offices of the article and of the directory', () => {
  it('agree when they share a word', () => {
    assert.equal(
      officesDisagree([office('article', 'Deputy Prime Minister'), office('directory', 'Prime Minister')]),
      false,
    );
  });

  it('disagree when they share none', () => {
    assert.equal(officesDisagree([office('article', 'Mayor'), office('directory', 'Governor')]), true);
  });

  it('do not disagree when one is silent, or the article speaks of the past', () => {
    assert.equal(officesDisagree([office('article', 'Mayor')]), false);
    assert.equal(officesDisagree([office('directory', 'Mayor')]), false);
    assert.equal(
      officesDisagree([office('article', 'Mayor', 'former'), office('directory', 'Governor')]),
      false,
    );
  });
});
