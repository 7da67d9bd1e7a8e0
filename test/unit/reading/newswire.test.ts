import assert from 'node:assert/strict';
import { wireParagraphs } from '../../../src/reading/training/newswire';

describe('articles of a news agency', () => {
  it('are cut where a line is indented, and lose how their lines were broken', () => {
    const body =
      'The ferry office will\nopen its books, Ada Lund said.\n    "We have waited for\nthis," she said.\n Reuter\n\x03';
    assert.deepEqual(wireParagraphs(body), [
      'The ferry office will open its books, Ada Lund said.',
      '"We have waited for this," she said.',
    ]);
  });

  it('lose the line of the agency alone, not its name in a sentence', () => {
    assert.deepEqual(wireParagraphs('Lund told Reuter.\n    REUTER\n'), ['Lund told Reuter.']);
  });

  it('may be empty', () => {
    assert.deepEqual(wireParagraphs(''), []);
  });
});
