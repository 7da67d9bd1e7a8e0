import assert from 'node:assert/strict';
import { canSeeWindow, hover, until } from '../host/window';
import { api, closeAll, open, remove, write } from './support';

/** The lines of the language status, each with its command, as far as they are in sight. */
const LINES = `(() => {
  const lines = [...document.querySelectorAll('.hover-language-status')];
  const inSight = (line, element) => element.getBoundingClientRect().right <= line.getBoundingClientRect().right + 1;
  return lines.length < 2 ? null : lines.map((line) => [
    line.querySelector('.left').textContent,
    ...[...line.querySelectorAll('a')].filter((each) => inSight(line, each)).map((each) => each.textContent),
  ].filter((text) => text !== ''));
})()`;

(canSeeWindow ? describe : describe.skip)('The language status', () => {
  before(closeAll);
  after(async () => {
    await closeAll();
    await remove('status.seed');
  });

  it('has what was read, what is uncertain and the way out in sight', async () => {
    const told = Array.from({ length: 12 }, (_, n) => `I dont see ferry ${n}, Ada Moss said.\n`).join('');
    await write('status.seed', `Ferry\n20240230\nnews.example\n${told}Nobody came, he told reporters.\n`);
    const { document } = await open('status.seed');
    await (await api()).read(document);
    await hover('.statusbar-item[id="status.languageStatus"]');
    // VS Code may have lines of its own below.
    const lines = ((await until(LINES)) as string[][]).slice(0, 2);
    assert.deepEqual(
      lines.map(([text]) => text?.replace(/\d+/g, 'n')),
      ['n found without quotation marks, n problems in the file', 'n statements, n speaker, n unnamed'],
    );
    assert.deepEqual(
      lines.map(([, ...commands]) => commands),
      [[], ['Treat as Plain Text']],
    );
  });
});
