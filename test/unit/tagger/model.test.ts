import { runSteps } from '../../../src/steps';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analysePassage, MAX_PASSAGE_LENGTH } from '../../../src/article/passages';
import { parseAsset } from '../../../src/tagger/model/asset';
import {
  createPlainKernels,
  createWasmKernels,
  kernelModule,
  type Kernels,
} from '../../../src/tagger/model/kernels';
import { writeKernels } from '../../../src/tagger/training/wasm';
import { createModelTagger } from '../../../src/tagger/model';
import type { TaggedStatement } from '../../../src/tagger/tagger';

const bytes = readFileSync('src/tagger/model.bin');
const tagger = createModelTagger(bytes);

function tag(...paragraphs: string[]): { text: string; statements: readonly TaggedStatement[] }[] {
  const passages = paragraphs.map((text) => analysePassage(text));
  const profile = runSteps(tagger.profile(passages));
  const looks = passages.map((passage) => tagger.look(passage, profile));
  const findings = tagger.findings(looks);
  return passages.map(({ text }, index) => ({ text, statements: tagger.tag(looks[index]!, findings) }));
}

const DAMAGED = [
  'I dont think the bridge will hold another winter, and we have told the council so every year, Maria Okonedo said on Tuesday.',
  'Officials said the talks on a new bridge would resume next week.',
  'The bridge was built in 1931 and carries 12,000 cars a day.',
  'Were not asking for the moon, she said. We want the money that was promised to us.',
];

describe('the model', () => {
  it('finds direct speech whose marks are lost, with its cue and source', () => {
    const [first, second, third, fourth] = tag(...DAMAGED);
    const quote = first!.statements.find(({ kind }) => kind === 'direct');
    assert.ok(quote);
    assert.match(first!.text.slice(quote.start, quote.end), /^I dont think .* every year,?$/);
    assert.equal(quote.inferred, true);
    assert.equal(quote.cue && first!.text.slice(quote.cue.start, quote.cue.end).split(' ')[0], 'said');
    assert.equal(quote.source && first!.text.slice(quote.source.start, quote.source.end), 'Maria Okonedo');
    assert.deepEqual(
      second!.statements.map(({ kind }) => kind),
      ['indirect'],
    );
    assert.deepEqual(third!.statements, []);
    assert.deepEqual(
      fourth!.statements.map(({ kind, attribution }) => [kind, attribution]),
      [
        ['direct', 0],
        ['direct', 0],
      ],
    );
  });

  it('gives a sentence to the tag that closes it, not to a verb inside', () => {
    const text =
      'The Harbour Board, which has stressed that the ferry and the old pier need repairs, plans to discuss the budget ' +
      'in March but will not vote without the town council, Moss said Sunday.';
    const [only] = tag(text);
    const [statement] = only!.statements;
    assert.ok(statement);
    assert.equal(text.slice(statement.start, statement.end), text.slice(0, text.indexOf(', Moss')));
    assert.equal(statement.source && text.slice(statement.source.start, statement.source.end), 'Moss');
  });

  it('takes marks as evidence and leaves them out of the content', () => {
    for (const [open, close] of ['""', '“”']) {
      const [only] = tag(
        `The roof was “never safe,” the tenant wrote. ${open!}It let the rain in,${close!} he said.`,
      );
      const quote = only!.statements.find(({ kind }) => kind === 'direct');
      assert.ok(quote);
      assert.equal(only!.text.slice(quote.start, quote.end), 'It let the rain in,');
      assert.equal(quote.inferred, false);
    }
  });

  it('gives statements in order, apart from each other, inside the text, with a probability', () => {
    for (const { text, statements } of tag(...DAMAGED)) {
      let last = 0;
      for (const { start, end, confidence, cue, source } of statements) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(confidence > 0 && confidence < 1);
        for (const range of [cue, source]) {
          if (range) assert.ok(range.start >= 0 && range.end <= text.length && range.start < range.end);
        }
        last = end;
      }
    }
  });

  it('gives the same answer again, also after another text', () => {
    const before = JSON.stringify(tag(...DAMAGED));
    tag('x '.repeat(3000));
    assert.equal(JSON.stringify(tag(...DAMAGED)), before);
  });

  it('gives the same bits with and without WebAssembly', () => {
    const plain = createModelTagger(bytes, createPlainKernels);
    const passages = DAMAGED.map((text) => analysePassage(text));
    const profile = runSteps(tagger.profile(passages));
    for (const passage of passages) {
      const [own, other] = [tagger, plain].map((one) => {
        const look = one.look(passage, profile);
        return { marks: look.marks, statements: one.tag(look, one.findings([look])) };
      });
      assert.deepEqual(own, other);
    }
  });

  it('reads hostile text without an error', function () {
    this.timeout(60_000);
    const hostile = [
      '',
      ' ',
      '\0\0\0',
      '"'.repeat(MAX_PASSAGE_LENGTH),
      '“'.repeat(MAX_PASSAGE_LENGTH),
      'a'.repeat(MAX_PASSAGE_LENGTH),
      'said '.repeat(MAX_PASSAGE_LENGTH / 5),
      '😀'.repeat(MAX_PASSAGE_LENGTH / 2),
      '\ud800\udc00\ud800',
      '. '.repeat(MAX_PASSAGE_LENGTH / 2),
      'He said, "'.repeat(MAX_PASSAGE_LENGTH / 10),
    ];
    for (const text of hostile) {
      for (const { start, end } of tag(text)[0]!.statements)
        assert.ok(start >= 0 && start < end && end <= text.length);
    }
  });
});

describe('the cost of tagging', () => {
  it('stays the same for each token from 10 KB to 1 MB', function () {
    this.timeout(120_000);
    const paragraph = `${DAMAGED.join(' ')} `;
    /** Processor time for a token, in microseconds, of an article of so many paragraphs. */
    const cost = (paragraphs: number): number => {
      const passages = Array.from({ length: paragraphs }, (_, index) =>
        analysePassage(`${paragraph}${index}`),
      );
      const start = process.cpuUsage();
      const profile = runSteps(tagger.profile(passages));
      const looks = passages.map((passage) => tagger.look(passage, profile));
      const findings = tagger.findings(looks);
      for (const look of looks) tagger.tag(look, findings);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / passages.reduce((sum, { tokens }) => sum + tokens.length, 0);
    };
    cost(100);
    const small = Math.min(...Array.from({ length: 5 }, () => cost(32)));
    const large = cost(3_200);
    assert.ok(large < 3 * small, `${small.toFixed(1)} µs a token in 10 KB, ${large.toFixed(1)} in 1 MB`);
  });

  it('stays the same for each token in one paragraph of quotation marks', function () {
    this.timeout(60_000);
    const cost = (length: number): number => {
      const passage = analysePassage('“a” "b '.repeat(length / 7));
      const start = process.cpuUsage();
      const look = tagger.look(passage, runSteps(tagger.profile([passage])));
      tagger.tag(look, tagger.findings([look]));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / passage.tokens.length;
    };
    cost(MAX_PASSAGE_LENGTH);
    const small = Math.min(...Array.from({ length: 5 }, () => cost(700)));
    const large = Math.min(...Array.from({ length: 3 }, () => cost(7_000)));
    assert.ok(large < 4 * small, `${small.toFixed(1)} µs a token in 700 units, ${large.toFixed(1)} in 7,000`);
  });
});

describe('the model file', () => {
  it('stays within its budget', () => {
    assert.ok(bytes.length <= 1_500_000, `${bytes.length} bytes`);
  });

  it('is refused when damaged, cut short, of another version or something else', () => {
    const changed = (at: number): Uint8Array => {
      const copy = Uint8Array.from(bytes);
      copy[at]! ^= 1;
      return copy;
    };
    assert.throws(() => createModelTagger(changed(bytes.length >> 1)), /checksum/);
    assert.throws(() => createModelTagger(bytes.subarray(0, bytes.length - 5)), /cut short/);
    assert.throws(() => createModelTagger(new Uint8Array(3)), /cut short/);
    assert.throws(() => createModelTagger(changed(4)), /version/);
    assert.throws(
      () => createModelTagger(new TextEncoder().encode('not a model, only some words')),
      /not a model/,
    );
  });

  it('holds words only: no phrase and no sentence', () => {
    for (const words of parseAsset(bytes).texts.values()) {
      for (const word of words) assert.doesNotMatch(word, /\s/);
    }
  });
});

describe('the kernels', () => {
  it('are what their source writes', () => {
    assert.deepEqual(kernelModule(), writeKernels());
    assert.ok(kernelModule().length < 4096);
  });

  it('agree bit by bit', () => {
    const wasm = createWasmKernels(1 << 18);
    assert.ok(wasm, 'this host runs WebAssembly SIMD');
    const plain = createPlainKernels(1 << 18);
    let seed = 1;
    for (let index = 0; index < 60_000; index++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      wasm.floats[index] = plain.floats[index] = (seed / 0x7fffffff) * 4 - 2;
    }
    const run = (kernels: Kernels): void => {
      kernels.multiply(7, 12, 24, 0, 48, 4_000, 20_000);
      kernels.scan(5, 8, 40_000, 96, 4_000, 60_000, 32, 80_000, 100_000, 64);
      kernels.scan(5, 8, 40_384, -96, 4_000, 60_128, -32, 80_000, 110_256, -64);
      for (let index = 0; index < 30; index++) kernels.integers[30_000 + index] = index * 3;
      for (let index = 0; index < 16 * 24; index++)
        kernels.shorts[90_000 + index] = ((index * 37) % 255) - 127;
      kernels.round(7, 16, 0, 64, 4_000, 200_000, 204_000);
      kernels.round(1, 16, 240_000, 64, 4_000, 200_320, 204_040);
      kernels.multiplyRounded(7, 16, 24, 200_000, 204_000, 180_000, 220_000);
      kernels.addRows(10, 120_000, 3, 4_000, 16, 140_000);
      kernels.maximum(6, 16, 4_000, 160_000);
    };
    run(wasm);
    run(plain);
    assert.deepEqual(plain.floats.subarray(0, 60_000), wasm.floats.subarray(0, 60_000));
  });
});
