import assert from 'node:assert/strict';
import { filterWords } from '../../../src/editor/reader/shown';
import type { ReaderModel } from '../../../src/editor/reader/readerModel';
import { counted } from '../../../src/reading/counted';
import { restoredWords } from '../../../src/reading/repair';
import { countWords } from '../../../src/reading/report';

describe('numbers', () => {
  it('are one, or several', () => {
    assert.equal(counted(1, 'statement'), '1 statement');
    assert.equal(counted(0, 'statement'), '0 statements');
  });

  it('have their thousands apart wherever they are shown', () => {
    assert.equal(counted(12_345, 'statement'), '12,345 statements');
    assert.equal(restoredWords(1_234_567), '1,234,567 lost characters restored');
    assert.equal(countWords({ direct: 1_000, mixed: 0, indirect: 0 }), '1,000 direct statements');
    assert.equal(
      countWords({ direct: 12_000, mixed: 1, indirect: 2_000 }),
      '14,001 statements: 12,000 direct, 1 partly quoted, 2,000 indirect',
    );
    const paragraphs = Array.from({ length: 4_321 });
    assert.equal(
      filterWords({ paragraphs } as unknown as ReaderModel, new Set()),
      'All 4,321 paragraphs are shown.',
    );
  });
});
