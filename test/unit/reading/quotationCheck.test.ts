import assert from 'node:assert/strict';
import { checkQuotations } from '../../../src/reading/quotationCheck';
import { loss, readingOf, person, statement } from '../made/readings';

const ARTICLE = readingOf(`Moss Calls Ferry "a Disgrace"
20240115
https://news.example/ferry
I dont think thatthe boats  which are old  will last, Ada Moss said. The caf was shut.
The harbour master was not asked about the war. Jos Ledn said we must all carry the weight together.`);

const found = (text: string): (number | null)[] =>
  checkQuotations(text, ARTICLE).map((each) => each.found?.line ?? null);

const how = (text: string, reading = ARTICLE): string[] =>
  checkQuotations(text, reading).map(({ fidelity }) => fidelity);

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
    assert.deepEqual(found('“boats which are old will not last”'), [null]);
  });

  it('takes few words only as whole words', () => {
    assert.deepEqual(found('“war” and “ar” and “harb” and “ask”'), [5, null, null, null]);
  });

  it('says where words are left out or put in', () => {
    assert.deepEqual(how('“the boats … will last”'), ['absent']);
    assert.deepEqual(how('“boats which … old”'), ['shortened']);
    assert.deepEqual(how('“boats which […] old” and “boats which . . . old”'), ['shortened', 'shortened']);
    assert.deepEqual(how('“[all] boats which are … old”'), ['changed']);
    assert.deepEqual(how('“boats which are [very] old”'), ['changed']);
    assert.deepEqual(how('“will last … I dont think”'), ['absent']);
    assert.deepEqual(how('“… boats which are old …” and “[B]oats which”'), ['whole', 'whole']);
  });

  describe('takes for no quotation of the article', () => {
    const TEXT = `Bank Bids
20240115
https://news.example/bank
I dont know who asked for it, Ada Moss said on Sunday. We will not accept the offer from the bank.
We would go, Moss said, but Vale answered that the pier wouldnt hold and never did. The price is 15 million.`;
    const [moss, vale] = [person(0, 'Ada Moss'), person(1, 'Joren Vale')];
    const reading = readingOf(TEXT, {
      people: [moss, vale],
      statements: [
        statement(TEXT, 4, 'I dont know who asked for it', moss),
        statement(TEXT, 4, 'We will not accept the offer from the bank.', moss),
        statement(TEXT, 5, 'We would go', moss),
        statement(TEXT, 5, 'that the pier wouldnt hold and never did', vale, 'indirect'),
      ],
    });
    const of = (text: string): string[] => checkQuotations(text, reading).map(({ fidelity }) => fidelity);

    it('words of two sentences', () => {
      assert.deepEqual(of('“I … accept the offer”'), ['absent']);
      assert.deepEqual(of('“Ada Moss said on Sunday we will not accept the offer”'), ['absent']);
      assert.deepEqual(of('“Ada Moss said on Sunday. We will not accept the offer”'), ['whole']);
    });
    it('words without their negation, or with another', () => {
      assert.deepEqual(of('“We will … accept the offer”'), ['absent']);
      assert.deepEqual(of('“We will [happily] accept the offer”'), ['absent']);
      assert.deepEqual(of('“the pier … hold” and “that the pier would”'), ['absent', 'absent']);
      assert.deepEqual(of('“We would [not] go” and “We would [soon] go”'), ['absent', 'changed']);
      assert.deepEqual(of('“hold and … did”'), ['absent']);
    });
    it('words of two speakers, or of one and the article', () => {
      assert.deepEqual(of('“We would go … the pier”'), ['absent']);
      assert.deepEqual(of('“who asked for it … said on Sunday”'), ['absent']);
      assert.deepEqual(of('“answered that … pier”'), ['shortened']);
    });
    it('another number', () => {
      assert.deepEqual(of('“1.5 million” and “15 million”'), ['absent', 'whole']);
    });
  });

  it('knows where a space was lost', () => {
    const text = 'T\n20240115\nhttps://news.example/\nWe waited thatthe boats left.';
    assert.deepEqual(how('“We waited that”', readingOf(text)), ['absent']);
    const lost = readingOf(text, { losses: [loss(text, 4, 'that|the', 'space')] });
    assert.deepEqual(how('“We waited that”', lost), ['whole']);
  });

  it('looks at the title too, and at no two paragraphs at once', () => {
    assert.deepEqual(found('“a disgrace”'), [1]);
    assert.deepEqual(found('“the caf was shut. The harbour master”'), [null]);
  });

  it('takes a quotation that is never closed to the end of its line', () => {
    assert.deepEqual(found('She said “we will sink\nand “I dont think”.'), [null, 4]);
  });

  it('looks at marks of every kind', () => {
    for (const pair of ['""', '“”', '‘’', "''", '「」', '『』', '«»', '»«', '„“', '‚‘', '‹›', '””']) {
      const text = `She said ${pair[0]!}boats which are old${pair[1]!}, and ${pair[0]!}we will sink${pair[1]!}.`;
      assert.deepEqual(found(text), [4, null], text);
    }
  });

  it('tells single marks from apostrophes', () => {
    assert.deepEqual(found(`It's the boats' owners' war, rock 'n' roll of the '90s; ‘90s, "" and “…”.`), []);
    assert.deepEqual(found('Moss: ‘I don’t think that the boats’ and ‘the boats’ owners are rich’.'), [
      4,
      null,
    ]);
    assert.deepEqual(found(`She said 'boats which' and 'we will sink' and 'war'.`), [4, null, 5]);
    assert.deepEqual(found(`“She said 'no' to war”`), [null]);
  });

  it('is quick on hostile text', () => {
    const line = 'It is a war. '.repeat(10_000);
    const long = readingOf(`T\n20240115\nhttps://news.example/\n${line}`);
    const began = performance.now();
    // No answer of a model is kept that is longer than this.
    for (const text of ['“', 'a', '"a" ', "'a ", '"a … a … b" '])
      found(`"${text.repeat(20_000 / text.length)}`);
    checkQuotations('"a … a" '.repeat(100), long);
    assert.ok(performance.now() - began < 3_000);
  });
});
