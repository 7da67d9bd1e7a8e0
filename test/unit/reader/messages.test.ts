import assert from 'node:assert/strict';
import { parseMessage, parseState } from '../../../src/editor/reader/messages';

describe('Reader: messages', () => {
  it('takes what the panel may say', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'source' },
      { type: 'goto', line: 4 },
      { type: 'scrolled', line: 4, fraction: 0.5 },
      { type: 'copy', text: 'An article', shown: 2, total: 5 },
      { type: 'page', html: '<p>', print: true },
      { type: 'speaker', line: 4, start: 0 },
      { type: 'strip', full: true },
      { type: 'rendered', milliseconds: 3, paragraphs: 2, renewed: 1, order: 'file' },
    ]) {
      assert.deepEqual(parseMessage(message), message);
    }
  });

  it('takes nothing else', () => {
    for (const message of [
      null,
      undefined,
      7,
      'ready',
      [],
      {},
      { type: 'open', url: 'file:///etc/passwd' },
      { type: 'goto' },
      { type: 'goto', line: 0 },
      { type: 'goto', line: 1.5 },
      { type: 'goto', line: '4' },
      { type: 'scrolled', line: 4, fraction: 2 },
      { type: 'copy' },
      { type: 'copy', text: 'An article' },
      { type: 'page', html: 7, print: true },
      { type: 'page', html: '<p>' },
      { type: 'speaker', line: 4, start: 0.5 },
      { type: 'speaker', line: '4', start: 0 },
      { type: 'strip' },
    ]) {
      assert.equal(parseMessage(message), null, JSON.stringify(message));
    }
    assert.deepEqual(parseMessage({ type: 'source', url: 'command:quit' }), { type: 'source' });
  });

  it('takes a saved state, mended where it is broken', () => {
    const state = { uri: 'file:///a.seed', order: 'likely', filter: ['person Ada'], line: 4 };
    assert.deepEqual(parseState(state), state);
    assert.deepEqual(parseState({ uri: 'file:///a.seed', order: 7, filter: [1, 'x'], line: -1 }), {
      uri: 'file:///a.seed',
      order: 'file',
      filter: ['x'],
      line: null,
    });
    for (const broken of [null, undefined, 'x', {}, { uri: 7 }]) assert.equal(parseState(broken), null);
  });
});
