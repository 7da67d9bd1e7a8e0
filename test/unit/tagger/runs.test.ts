import assert from 'node:assert/strict';
import { Label } from '../../../src/tagger/model/decode';
import { withNouns, type Run } from '../../../src/tagger/statements/runs';
import { tokenise } from './tokens';

describe('the noun of a source that can be a verb as well', () => {
  /** Source and cue after the correction, of a text with a bar between the two. */
  function split(text: string, cueWords: number): string[] {
    const { passage, words } = tokenise(text.replace('|', ''));
    const { starts, ends } = passage.tokens;
    const at = starts.indexOf(text.indexOf('|'));
    const source: Run = { start: 0, end: at, label: Label.SOURCE };
    const cues: Run[] = [{ start: at, end: at + cueWords, label: Label.CUE }];
    withNouns(cues, [source], passage);
    assert.ok(words.length >= at + cueWords);
    return [source, cues[0]!].map(({ start, end }) => passage.text.slice(starts[start], ends[end - 1]));
  }

  it('is given back to it', () => {
    assert.deepEqual(split('The |suspect told them no', 2), ['The suspect', 'told']);
    assert.deepEqual(split('His |promises said much', 2), ['His promises', 'said']);
  });

  it('is given back to a longer one that ends in an article', () => {
    assert.deepEqual(split('Ada Lund, the |rally denounced him', 2), ['Ada Lund, the rally', 'denounced']);
    assert.deepEqual(split('Sources close to the |talks say no', 2), ['Sources close to the talks', 'say']);
    assert.deepEqual(split('The |answer did not rebut it', 4), ['The answer', 'did not rebut']);
    assert.deepEqual(split('a group that |has often said no', 3), ['a group that', 'has often said']);
  });

  it('is not sought in a longer source or a cue of one word', () => {
    assert.deepEqual(split('Ada Lund |reportedly said no', 2), ['Ada Lund', 'reportedly said']);
    assert.deepEqual(split('She |later said no', 2), ['She', 'later said']);
    assert.deepEqual(split('The |said no', 1), ['The', 'said']);
  });
});
