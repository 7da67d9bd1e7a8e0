import assert from 'node:assert/strict';
import { decodeText } from '../../../src/cli/decode';

describe('The text of a file', () => {
  it('is UTF-8, or UTF-16 by its byte order mark', () => {
    assert.equal(decodeText(Buffer.from('“No,” she said.')), '“No,” she said.');
    assert.equal(decodeText(Buffer.from('\uFEFF“No”')), '“No”');
    assert.equal(decodeText(Buffer.from('\uFEFF“No”', 'utf16le')), '“No”');
  });

  it('is Windows-1252 where it can be no UTF-8', () => {
    const bytes = [0x93, 0x4e, 0x6f, 0x92, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9];
    assert.equal(decodeText(Uint8Array.from(bytes)), '“No’” café');
  });

  it('has U+FFFD for a byte that is wrong among many that are right', () => {
    const text = decodeText(Buffer.concat([Buffer.from('“No,” she said — '), Buffer.from([0xe9])]));
    assert.equal(text, '“No,” she said — \uFFFD');
    assert.equal(decodeText(Buffer.from('“No”').subarray(0, 5)), '“No'.slice(0, 3));
  });
});
