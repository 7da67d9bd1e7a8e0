import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { checkQuotations } from '../../../src/reading/quotationCheck';

const ARTICLE = parseArticle(`Moss Calls Ferry "a Disgrace"
20240115
https://news.example/ferry
I dont think thatthe boats  which are old  will last, Ada Moss said. The caf was shut.
The harbour master was not asked about the war. Jos Ledn said we must all carry the weight together.`);

const found = (text: string): (number | null)[] =>
  checkQuotations(text, ARTICLE).map((each) => each.found?.line ?? null);

describe('Quotation check', () => {
  it('finds words that are in the article', () => {
    const [quotation] = checkQuotations('She said “I dont think thatthe boats” and left.', ARTICLE);
    assert.deepEqual([quotation?.start, quotation?.end], [9, 37]);
    assert.deepEqual(quotation?.found, { line: 4, start: 0, end: 26 });
  });

  it('does not mind lost marks and spaces, case and marks at the end', () => {
    assert.deepEqual(found('“I don’t think that the boats — which are old — will last.”'), [4]);
    assert.deepEqual(found('"BOATS WHICH ARE OLD!"'), [4]);
  });

  it('does not mind letters the file has lost', () => {
    assert.deepEqual(found('“José Ledón said we must all carry the weight”'), [5]);
    assert.deepEqual(found('“the café was shut”'), [4]);
  });

  it('minds other words', () => {
    assert.deepEqual(found('“I think that the boats will last”'), [null]);
    assert.deepEqual(found('“the boats which are old will not last”'), [null]);
  });

  it('takes few words only as whole words', () => {
    assert.deepEqual(found('“war” and “ar” and “harb” and “ask”'), [5, null, null, null]);
  });

  it('lets the quoting writer leave out and put in brackets', () => {
    assert.deepEqual(found('“I dont think … will last”'), [4]);
    assert.deepEqual(found('“[She said that] boats … will last”'), [4]);
    assert.deepEqual(found('“will last … I dont think”'), [null]);
  });

  it('looks at the title too, and at no two paragraphs at once', () => {
    assert.deepEqual(found('“a disgrace”'), [1]);
    assert.deepEqual(found('“the caf was shut. The harbour master”'), [null]);
  });

  it('takes a quotation that is never closed to the end of its line', () => {
    assert.deepEqual(found('She said “we will sink\nand “I dont think”.'), [null, 4]);
  });

  it('takes single marks for apostrophes and quotations of nothing for none', () => {
    assert.deepEqual(found(`It's 'odd', "" and “…”.`), []);
  });

  it('is quick on hostile text', () => {
    const began = performance.now();
    found('“'.repeat(50_000));
    found(`"${'a'.repeat(200_000)}"`);
    found('"a" '.repeat(5_000));
    assert.ok(performance.now() - began < 3_000);
  });
});
