import assert from 'node:assert/strict';
import { copyOf } from '../../../src/editor/reader/copy';
import { readerModel } from '../../../src/editor/reader/model';
import { textOf } from '../../../src/editor/reader/tree';
import { notesTree } from '../../../src/editor/reader/view';
import { pageBody } from '../../../src/editor/summaryPage';
import { cautionsOf } from '../../../src/reading/cautions';
import { renderMarkdown } from '../../../src/reading/report';
import { readingOf } from '../made/readings';

const HEADER = 'Hafen\n20240115\nhttps://news.example/hafen\n';
const GERMAN = 'Der Hafen bleibt bis Freitag geschlossen, weil der Sturm nicht endet.\n'.repeat(5);
const ENGLISH = 'The harbour stays closed until Friday, since the storm does not end.\n'.repeat(5);

describe('Cautions about an article', () => {
  const foreign = readingOf(HEADER + GERMAN, {});

  it('say that it is not in English, or that the file holds several', () => {
    assert.match(
      cautionsOf(foreign.article).join(' '),
      /^This article does not seem to be in English, .*wrong\.$/,
    );
    const two = readingOf(HEADER + ENGLISH + HEADER + ENGLISH, {});
    assert.match(cautionsOf(two.article).join(' '), /^This file holds several articles, /);
    assert.deepEqual(cautionsOf(readingOf(HEADER + ENGLISH, {}).article), []);
  });

  it('stand on every page about it, and in what is copied', () => {
    const said = /not seem to be in English/;
    assert.match(renderMarkdown(foreign), said);
    assert.match(pageBody(foreign), said);
    const model = readerModel(foreign, { losses: 'certain' });
    assert.match(textOf(notesTree(model, 'file')!), said);
    for (const format of ['text', 'markdown'] as const)
      assert.match(copyOf(model, { order: 'file', filter: new Set() }, format), said);
  });
});
