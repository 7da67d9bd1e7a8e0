import assert from 'node:assert/strict';
import { capabilities, contributes } from '../../../package.json';
import { isAbsolute, pathsOf } from '../../../src/editor/ownOfficialsPaths';

describe('paths of own officials', () => {
  const setting = contributes.configuration.properties['verbatim.officials.files'];

  it('are those of the setting that are texts', () => {
    assert.deepEqual(pathsOf(['a.json', '', ' ', 7, null, '/b.json'], true), ['a.json', '/b.json']);
    assert.deepEqual(pathsOf('a.json', true), []);
    assert.deepEqual(['/b.json', 'C:\\b.json', '.vscode/b.json'].map(isAbsolute), [true, true, false]);
  });

  it('lead into no folder of a workspace that is not trusted, and its own setting does not count', () => {
    assert.deepEqual(pathsOf(setting.default, true), setting.default);
    assert.deepEqual(pathsOf(setting.default, false), []);
    assert.deepEqual(pathsOf(['own.json', '/news/own.json'], false), ['/news/own.json']);
    assert.ok(capabilities.untrustedWorkspaces.restrictedConfigurations.includes('verbatim.officials.files'));
  });
});
