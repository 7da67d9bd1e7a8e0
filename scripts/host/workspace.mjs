// The workspace that tests open: a throw-away copy, so that a test may change files.
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../project.mjs';

/** Copies test/fixtures/workspace, and seeds/ into it, below `folder`; returns the copy's absolute path. */
export async function copyWorkspace(folder) {
  const workspace = path.join(folder, 'workspace');
  const fixtures = inProject('test', 'fixtures', 'workspace');
  await mkdir(workspace);
  if (existsSync(fixtures)) await cp(fixtures, workspace, { recursive: true });
  await cp(inProject('seeds'), path.join(workspace, 'seeds'), { recursive: true });
  return workspace;
}
