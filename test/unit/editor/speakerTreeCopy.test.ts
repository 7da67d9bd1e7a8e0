import assert from 'node:assert/strict';
import { childrenOf, rootsOf } from '../../../src/editor/speakerTree';
import { copiedText } from '../../../src/editor/speakerTreeCopy';
import { find, makeJointReading, makeReading, statement } from '../made/ferry';

describe('what is copied from the Speakers view', () => {
  const [moss, he, , silent] = rootsOf(makeReading(), 'place');

  it('is a statement with who said it and where', () => {
    assert.equal(
      copiedText(childrenOf(moss!)[0]!, 'ferry.seed'),
      '“The boats will run,” … “On Friday.” — Ada Moss, Mayor (ferry.seed, line 4)',
    );
    assert.match(
      copiedText(childrenOf(he!)[0]!, 'ferry.seed')!,
      / — Unnamed \(“he”\) \(ferry\.seed, line 6: direct, inferred\)$/,
    );
  });

  it('is a speaker with office and statements', () => {
    assert.deepEqual(copiedText(moss!, 'ferry.seed')!.split('\n'), [
      'Ada Moss, Mayor',
      '“The boats will run,” … “On Friday.” (ferry.seed, line 4)',
      'the strike had cost the town its summer. (ferry.seed, line 5: indirect)',
    ]);
    assert.equal(copiedText(silent!, 'ferry.seed'), null);
    assert.equal(copiedText(childrenOf(silent!)[0]!, 'ferry.seed'), 'Ben Hale');
  });

  it('has marks around nothing but direct speech, and says what is denied', () => {
    const said = { name: 'Ada Moss', person: 0 };
    const mixed = statement('mixed', find('the strike had cost the town its summer'), 7, said);
    const denied = { ...statement('indirect', find('it would pay'), 8, said), stance: 'denied' as const };
    const reading = makeReading({ statements: [mixed, denied] });
    assert.deepEqual(copiedText(rootsOf(reading, 'place')[0]!, 'f')!.split('\n').slice(1), [
      'the strike had cost the town its summer (f, line 5: partly quoted)',
      'it would pay (f, line 7: indirect, denied)',
    ]);
  });

  it('names all who speak together', () => {
    const [joint] = rootsOf(makeJointReading(), 'place');
    assert.match(copiedText(childrenOf(joint!)[0]!, 'f')!, / — Ada Moss and Ben Hale \(f, line 4\)$/);
  });
});
