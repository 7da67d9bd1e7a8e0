import assert from 'node:assert/strict';
import { parseCommandLine } from '../../../src/cli/commandLine';

describe('command line', () => {
  it('reads paths in the format asked for', () => {
    assert.deepEqual(parseCommandLine(['read', '--format', 'json', 'a', '-'], true), {
      kind: 'read',
      format: 'json',
      paths: ['a', '-'],
    });
    assert.deepEqual(parseCommandLine(['read', '-f=markdown', 'a'], true), {
      kind: 'usage-error',
      message: 'unknown format “=markdown”; it is one of text, json, jsonl, markdown',
    });
    assert.deepEqual(parseCommandLine(['read', '-fmarkdown', 'a'], true), {
      kind: 'read',
      format: 'markdown',
      paths: ['a'],
    });
  });

  it('writes text to a terminal and JSON lines to a pipe', () => {
    assert.deepEqual(parseCommandLine(['read', 'a'], true), { kind: 'read', format: 'text', paths: ['a'] });
    assert.deepEqual(parseCommandLine(['read', 'a'], false), { kind: 'read', format: 'jsonl', paths: ['a'] });
  });

  it('takes what follows -- for a path', () => {
    assert.deepEqual(parseCommandLine(['read', '--', '--format'], true), {
      kind: 'read',
      format: 'text',
      paths: ['--format'],
    });
  });

  it('helps', () => {
    assert.equal(parseCommandLine(['--help'], true).kind, 'help');
    assert.equal(parseCommandLine(['read', '-h'], true).kind, 'help');
    assert.equal(parseCommandLine(['--version'], true).kind, 'version');
  });

  it('says what is wrong', () => {
    for (const [args, message] of [
      [[], /name a command/],
      [['write', 'a'], /unknown command “write”/],
      [['read'], /name a file or a folder/],
      [['read', '--format', 'xml', 'a'], /unknown format “xml”/],
      [['read', '--fast', 'a'], /--fast/],
    ] as const) {
      const command = parseCommandLine(args, true);
      if (command.kind !== 'usage-error') assert.fail(`${args.join(' ')} was taken for ${command.kind}`);
      assert.match(command.message, message);
    }
  });
});
