import assert from 'node:assert/strict';
import { documentFindings, type PassageFindings } from '../../../src/tagger/model/findings';
import { Forest } from '../../../src/tagger/model/forest';
import { leastConfidence } from '../../../src/tagger/judging';
import { growForest } from '../../../src/tagger/training/forest';

describe('the forest', () => {
  it('asks one question a level and adds the leaves of all trees', () => {
    const forest = new Forest(
      {
        features: [0, 1, 0, 0],
        thresholds: [0.5, 2, 3, 9],
        leaves: [0, 1, 0, 2, 0, 3, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0],
      },
      2,
      2,
    );
    const odds = (row: number[]): number => {
      const [first, second] = forest.classify(row);
      assert.ok(Math.abs(first! + second! - 1) < 1e-12);
      return Math.round(Math.log(second! / first!) * 1e6) / 1e6;
    };
    assert.equal(odds([0, 0]), 1);
    assert.equal(odds([0.6, 0]), 2);
    assert.equal(odds([0.5, 3]), 3);
    assert.equal(odds([4, 3]), 5);
  });

  it('refuses tables that do not fit', () => {
    assert.throws(
      () => new Forest({ features: [0, 1], thresholds: [1, 1], leaves: [1, 2, 3] }, 2, 2),
      /broken/,
    );
  });

  it('learns what no single question tells, and weighs classes that share a row', () => {
    const rows = [0, 1, 2, 3].flatMap((corner) =>
      Array.from({ length: 30 }, (_, index) => {
        const x = [corner & 1, corner >> 1, index];
        const odd = (x[0]! + x[1]!) % 2;
        return { x, weights: odd ? [0, 1, 0] : corner === 0 ? [3, 0, 1] : [1, 0, 0] };
      }),
    );
    const trained = growForest(rows, 3, {
      trees: 60,
      depth: 2,
      rate: 0.3,
      lambda: 1,
      featureShare: 1,
      bins: 8,
    });
    const forest = new Forest(trained, trained.depth, 3);
    assert.ok(forest.classify([1, 0, 5])[1]! > 0.9);
    assert.ok(forest.classify([0, 1, 5])[1]! > 0.9);
    const [direct, , third] = forest.classify([0, 0, 5]);
    assert.ok(Math.abs(direct! - 0.75) < 0.08 && Math.abs(third! - 0.25) < 0.08, `${direct} ${third}`);
  });
});

describe('findings of a document', () => {
  const passage: PassageFindings = {
    tokens: 60,
    statements: 2,
    kinds: [1.1, 0.3, 0.6],
    directTokens: 25,
    cued: 1,
    directCued: 0.9,
    firstInside: 2,
    firstOutside: 0,
  };

  it('stay the same when little changes in a long document', () => {
    const before = Array.from({ length: 20 }, () => passage);
    const after = [...before.slice(1), { ...passage, tokens: 61, kinds: [1.09, 0.31, 0.6] as const }];
    assert.equal(documentFindings(after).key, documentFindings(before).key);
  });

  it('tell a narrator in the first person from speakers', () => {
    const narrated = Array.from({ length: 20 }, () => ({ ...passage, firstInside: 0, firstOutside: 3 }));
    const spoken = Array.from({ length: 20 }, () => passage);
    assert.notEqual(documentFindings(narrated).key, documentFindings(spoken).key);
  });

  it('are finite without any passage', () => {
    assert.ok(documentFindings([]).values.every(Number.isFinite));
  });
});

describe('from which confidence on a statement is given', () => {
  const run = (length: number): { start: number; end: number } => ({ start: 3, end: 3 + length });
  const source = run(1);

  it('is higher where nobody stands beside it, and for a few words that may be no statement', () => {
    const long = leastConfidence(run(40), true, source, 0.5);
    assert.ok(leastConfidence(run(40), true, null, 0.5) > long);
    assert.ok(leastConfidence(run(6), true, source, 0.5) > leastConfidence(run(40), true, null, 0.5));
    assert.equal(leastConfidence(run(6), true, source, 0.05), long);
  });

  it('does not ask that of what marks enclose', () => {
    const marked = leastConfidence(run(40), false, source, 0);
    assert.equal(leastConfidence(run(2), false, null, 0.5), marked);
  });
});
