import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analysePassage } from '../../../src/article/passages';
import { fromBfloat16, parseAsset, toBfloat16 } from '../../../src/tagger/model/asset';
import { Ensemble } from '../../../src/tagger/model/ensemble';
import { extractFeatures } from '../../../src/tagger/model/features';
import { Network } from '../../../src/tagger/model/network';
import { OUTPUTS } from '../../../src/tagger/model/outputs';
import { profileDocument } from '../../../src/tagger/model/profile';
import { runSteps } from '../../../src/steps';

describe('the model’s file', () => {
  it('holds scales in 16 bits that are never too small for their rows', () => {
    for (const value of [0, 1, 0.1, 1e-8, 3.14159, 123456.7]) {
      const [read] = fromBfloat16(Uint16Array.of(toBfloat16(value)));
      assert.ok(
        read! >= Math.fround(value) && read! <= value * (1 + 1 / 128),
        `${value} came back as ${read}`,
      );
    }
  });
});

describe('the ensemble', () => {
  it('gives the mean of what its networks say', () => {
    const asset = parseAsset(readFileSync('src/tagger/model.bin'));
    const ensemble = new Ensemble(asset);
    const passage = analysePassage(
      'We never asked for a second pier, Ada Lund told the harbour board on Friday.',
    );
    const profile = runSteps(profileDocument([passage]));
    const features = extractFeatures(passage, profile, ensemble.dictionary);
    const rows = {
      token: tables('token'),
      sentence: tables('sentence'),
    };
    function tables(kind: string): Uint16Array[] {
      const list: Uint16Array[] = [];
      for (let slot = 0; asset.tables.has(`${kind} ${slot}`); slot++)
        list.push(asset.tables.get(`${kind} ${slot}`)!);
      return list;
    }
    const members = Array.from({ length: asset.numbers.get('members')! }, (_, member) =>
      Float32Array.from(new Network(asset, member, rows).score(features)),
    );
    assert.ok(members.length > 1);
    assert.notDeepEqual(members[0], members[1]);
    const scores = ensemble.score(features);
    for (let index = 0; index < features.tokenCount * OUTPUTS; index++) {
      const mean = members.reduce((sum, each) => sum + each[index]!, 0) / members.length;
      assert.ok(Math.abs(scores[index]! - mean) < 1e-4);
    }
  });
});
