import assert from 'node:assert/strict';
import { contributes } from '../../../package.json';
import { DEFAULT_ASSERTION_THRESHOLD } from '../../../src/reading/speakers';

describe('defaults of the settings', () => {
  it('name speakers by the same line as the terminal', () => {
    const setting = contributes.configuration.properties['verbatim.speakers.assertionThreshold'];
    assert.equal(setting.default, DEFAULT_ASSERTION_THRESHOLD);
  });
});
