// The VS Code that the user has installed.
import { accessSync, constants, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasDisplay, windowArguments } from '../host/desktop.mjs';
import { makeProfile } from '../host/profile.mjs';
import { cleanEnvironment, runCommand } from '../processes.mjs';

const windows = process.platform === 'win32';

/** Where `code` may be: on the PATH, then where the installers put it without touching the PATH. */
function candidates(env) {
  const names = windows ? ['code.cmd', 'code.exe'] : ['code'];
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const usual = {
    darwin: ['/Applications', path.join(os.homedir(), 'Applications')].map((folder) =>
      path.join(folder, 'Visual Studio Code.app', 'Contents', 'Resources', 'app', 'bin', 'code'),
    ),
    win32: [env.LOCALAPPDATA && path.join(env.LOCALAPPDATA, 'Programs'), env.PROGRAMFILES]
      .filter(Boolean)
      .map((folder) => path.join(folder, 'Microsoft VS Code', 'bin', 'code.cmd')),
  };
  return [...onPath, ...(usual[process.platform] ?? [])];
}

function isExecutable(file) {
  try {
    accessSync(file, windows ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether `code` is the helper inside a remote window: it talks to that window and cannot load a development extension. */
const isRemoteHelper = (file) => /[\\/]remote-cli[\\/]/.test(realpathSync(file));

/** Whether a version, `1.103.2` say, is at least another. */
export function isAtLeast(version, floor) {
  const parts = (text) => text.split('.').map(Number);
  const [a, b] = [parts(version), parts(floor)];
  const different = a.findIndex((number, place) => number !== b[place]);
  return different < 0 || a[different] > b[different];
}

/**
 * Looks for a VS Code of the user's own that can open a window here.
 * @param floor the oldest version that will do
 * @returns {file, version}, or {why} with the reason in words when there is none
 */
export async function findOwnCode(scope, floor, env = process.env) {
  const file = candidates(env).find(isExecutable);
  if (!file) return { why: 'no `code` on the PATH' };
  if (!hasDisplay(env)) return { why: '`code` is there, but no display for its window' };
  if (isRemoteHelper(file)) return { why: '`code` here only speaks to a remote window' };
  const { code, output } = await runCommand(scope, file, ['--version'], {
    env: cleanEnvironment(),
    timeout: 15_000,
  });
  const version = /^(\d+\.\d+\.\d+)\S*\s*$/m.exec(output)?.[1];
  if (code !== 0 || !version) return { why: `\`code --version\` gave no version (${file})` };
  if (!isAtLeast(version, floor)) return { why: `\`code\` is ${version}; Verbatim needs ${floor}` };
  return { file, version };
}

/** Opens a window of its own with the extension of this checkout. It belongs to the user: we do not close it. */
export async function openOwnCode(scope, { file }, extension, folder) {
  const root = process.getuid?.() === 0;
  // VS Code does not run for root with the usual profile.
  const profile = root ? windowArguments(await makeProfile(scope)) : [];
  const args = [
    ...profile,
    ...(root ? ['--wait'] : []),
    '--new-window',
    `--extensionDevelopmentPath=${extension}`,
  ];
  return runCommand(scope, file, [...args, folder], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
