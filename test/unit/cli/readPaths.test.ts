import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../../../src/cli/commandLine';
import { readPaths } from '../../../src/cli/readPaths';

const SEED = 'Ferry Runs\n20220110\nhttps://news.example/ferry\n“We will swim,” said Mayor Ida Moor.\n';

describe('verbatim read', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await mkdir(join(folder, 'b'));
    await mkdir(join(folder, '.hidden'));
    await writeFile(join(folder, 'b', 'z.txt'), SEED);
    await writeFile(join(folder, 'b', 'a.seed'), 'Only a title');
    await writeFile(join(folder, 'c.md'), SEED);
    await writeFile(join(folder, 'notes.txt'), 'milk\neggs\n');
    await writeFile(join(folder, '.hidden', 'x.txt'), SEED);
    await writeFile(join(folder, 'wide.txt'), Buffer.from(`\uFEFF${SEED}`, 'utf16le'));
  });

  after(() => rm(folder, { recursive: true }));

  async function run(paths: readonly string[], format: Format) {
    let out = '';
    const complaints: string[] = [];
    const unread = await readPaths(paths, format, {
      write: (text) => {
        out += text;
        return Promise.resolve();
      },
      complain: (message) => complaints.push(message),
    });
    return { out, complaints, unread };
  }

  it('finds seed files in a folder by name or content, in the order of their paths', async () => {
    const { out, unread } = await run([folder], 'jsonl');
    const readings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; header: { title: string } });
    assert.deepEqual(
      readings.map(({ file }) => file.slice(folder.length + 1)),
      [join('b', 'a.seed'), join('b', 'z.txt'), 'c.md', 'wide.txt'],
    );
    assert.deepEqual(
      readings.map(({ header }) => header.title),
      ['Only a title', 'Ferry Runs', 'Ferry Runs', 'Ferry Runs'],
    );
    assert.equal(unread, 0);
  });

  it('reads any file that is named, in the order given', async () => {
    const { out } = await run([join(folder, 'notes.txt'), join(folder, 'b', 'z.txt')], 'json');
    const readings = JSON.parse(out) as { header: { title: string; problems: { code: string }[] } }[];
    assert.deepEqual(
      readings.map(({ header }) => header.title),
      ['milk', 'Ferry Runs'],
    );
    assert.deepEqual(
      readings[0]!.header.problems.map(({ code }) => code),
      ['bad-date', 'missing-url', 'no-paragraphs'],
    );
  });

  it('names what it cannot read and reads the rest', async () => {
    const { out, complaints, unread } = await run(
      [join(folder, 'gone.txt'), join(folder, 'b', 'z.txt')],
      'jsonl',
    );
    assert.equal(unread, 1);
    assert.match(complaints[0]!, /gone\.txt: there is no such file or folder/);
    assert.equal(out.trimEnd().split('\n').length, 1);
  });

  it('prints an empty array, and says so, where there is nothing to read', async () => {
    const { out, complaints, unread } = await run([join(folder, '.hidden', '..', '.hidden')], 'json');
    assert.equal((JSON.parse(out) as unknown[]).length, 1, 'a hidden folder that is named is read');
    const nothing = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const empty = await run([nothing], 'json');
    assert.deepEqual(JSON.parse(empty.out), []);
    assert.match(empty.complaints[0]!, /no seed files/);
    assert.deepEqual([complaints, unread], [[], 0]);
    await rm(nothing, { recursive: true });
  });

  it('prints every field of the contract, null for what is unknown', async () => {
    const { out } = await run([join(folder, 'b', 'a.seed')], 'jsonl');
    const reading = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(Object.keys(reading), [
      'schema',
      'file',
      'header',
      'people',
      'organisations',
      'statements',
      'dates',
      'losses',
      'order',
      'summary',
    ]);
    assert.deepEqual((reading['header'] as Record<string, unknown>)['date'], null);
  });

  it('keeps control characters of a file away from the terminal', async () => {
    const file = join(folder, 'escape.seed');
    await writeFile(
      file,
      'Ferry \u001b[31mRuns\n20220110\nhttps://news.example/\n“We\u0007 will swim,” said Mayor Ida Moor.\n',
    );
    const { out } = await run([file], 'text');
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
    await rm(file);
  });

  it('works as a program: exit statuses and standard input', function () {
    this.timeout(30_000);
    const program = (args: string[], input = '') =>
      spawnSync(process.execPath, ['--import=tsx', 'src/cli/main.ts', ...args], { input, encoding: 'utf8' });
    const fromInput = program(['read', '-'], SEED);
    assert.equal(fromInput.status, 0, fromInput.stderr);
    assert.equal((JSON.parse(fromInput.stdout) as { file: string }).file, '-');
    assert.equal(program(['read', join(folder, 'gone.txt')]).status, 1);
    const wrong = program(['read', '--format', 'xml', '-']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /Usage: verbatim read/);
  });
});
