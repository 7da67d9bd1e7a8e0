import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { contributes } from '../../../package.json';

describe('the walkthrough', () => {
  const [{ steps }] = contributes.walkthroughs as [(typeof contributes.walkthroughs)[0]];

  it('runs commands that there are, and shows pictures that ship', () => {
    const ours = contributes.commands.map(({ command }) => command);
    for (const { id, description, media, completionEvents } of steps) {
      assert.ok(existsSync(media.svg), media.svg);
      const linked = [...`${description} ${completionEvents.join(' ')}`.matchAll(/[cC]ommand:([\w.]+)/g)];
      assert.ok(linked.length > 0, id);
      for (const [, command] of linked)
        if (command!.startsWith('verbatim.') && command !== 'verbatim.speakers.focus')
          assert.ok(ours.includes(command!), command);
    }
  });
});
