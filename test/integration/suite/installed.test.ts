import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, evaluate, screenshot } from '../host/window';

describe('The installed extension', () => {
  const extension = vscode.extensions.getExtension('verbatim.verbatim');

  it('comes from the package, not from the checkout', async () => {
    assert.ok(extension, 'verbatim is installed');
    const beside = await vscode.workspace.fs.readDirectory(extension.extensionUri);
    const names = beside.map(([name]) => name);
    assert.ok(names.includes('dist'), names.join());
    for (const name of ['src', 'test', 'scripts', 'seeds'])
      assert.ok(!names.includes(name), `${name} was packaged`);
  });

  it('activates', async () => {
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  (canSeeWindow ? it : it.skip)('has a window to be seen', async () => {
    assert.equal(await evaluate(`document.querySelectorAll('.monaco-workbench').length`), 1);
    await screenshot('workbench');
  });
});
