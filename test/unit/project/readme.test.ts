import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contributes } from '../../../package.json';

const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  it('begins with the two commands', () => {
    const [first, second] = ['npm ci && npm start', 'npm ci && npm test'].map((command) =>
      readme.indexOf(command),
    );
    assert.ok(first! > 0 && first! < second! && second! < 500);
  });

  it('lists every command of the palette', () => {
    const hidden = contributes.menus.commandPalette
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    const missing = contributes.commands.filter(
      ({ command, title }) => !hidden.includes(command) && !readme.includes(title),
    );
    assert.deepEqual(missing, []);
  });

  it('lists every setting with its default', () => {
    for (const [name, { default: value }] of Object.entries(contributes.configuration.properties)) {
      const row = readme.split('\n').find((line) => line.includes(`\`${name}\``));
      assert.ok(row?.includes(JSON.stringify(value)), name);
    }
  });
});
