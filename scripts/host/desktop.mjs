// A desktop VS Code, as @vscode/test-electron downloads it.
import { createWriteStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { outFolder, vsixFile } from '../project.mjs';
import { cleanEnvironment, runCommand, startProcess } from '../processes.mjs';
import { saying } from '../say.mjs';
import { cacheFolder } from './cache.mjs';
import { startControl } from './control.mjs';
import { startWebApi } from './web-api.mjs';
import { makeProfile } from './profile.mjs';
import { bundleSuite } from './suite.mjs';
import { copyWorkspace } from './workspace.mjs';

const downloads = () => path.join(cacheFolder(), 'desktop');

/** The versions to download for the integration runs that have a Node extension host. */
export const desktopVersions = { newest: 'stable', floor: '1.100.3' };

/** Whether a window can be opened at all: on Linux that takes a display. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Whether a version can be had: a complete build is in the cache, or the server that has them answers within five seconds.
 * @param version `stable`, for which any build in the cache will do, or a version number
 */
export async function desktopAvailable(version = 'stable') {
  if (!hasDisplay()) return false;
  const builds = existsSync(downloads()) ? await readdir(downloads()) : [];
  const cached = builds
    .filter((name) => version === 'stable' || name.endsWith(`-${version}`))
    .some((name) => existsSync(path.join(downloads(), name, 'is-complete')));
  if (cached) return true;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Downloads (once) a desktop VS Code; returns the path of its executable. */
export const downloadDesktop = (version) =>
  saying(`VS Code ${version} for the desktop, from its update server`, () =>
    downloadAndUnzipVSCode({ version, cachePath: downloads(), extractSync: true }),
  );

/** What `runSuite` needs to know of such a run: its name, and how to get the executable. */
export const desktopRun = {
  title: (name) => `VS Code ${desktopVersions[name]} for the desktop`,
  install: (name) => downloadDesktop(desktopVersions[name]),
};

/** Arguments for a desktop window with a profile of its own. Root may only run it without its sandbox. */
export const windowArguments = (profile) => [
  ...['--user-data-dir', profile.user, '--extensions-dir', profile.extensions],
  ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-telemetry'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Runs the suite in a desktop VS Code. There is no way to look at its window: `canSeeWindow` is false. */
export async function runInDesktop({ scope, run, installed: executable, outcome, logs, grep }) {
  const profile = await makeProfile(scope, { 'git.enabled': false });
  const workspace = await copyWorkspace(profile.folder);
  const [cli, ...cliArguments] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  const installing = await runCommand(
    scope,
    cli,
    [...cliArguments, ...windowArguments(profile), '--install-extension', vsixFile],
    { env: cleanEnvironment(), timeout: 120_000 },
  );
  if (installing.code !== 0) throw new Error(`the package was not installed:\n${installing.output}`);
  const control = await startControl(scope, { ...outcome.actions(), ...(await startWebApi(scope)) });
  const suite = await bundleSuite(path.join(outFolder, 'suite', run.name), {
    hostKind: run.hostKind,
    paragraphs: run.paragraphs,
    vscode: null,
    canSeeWindow: false,
    takesPictures: false,
    control,
    grep: grep ?? null,
  });
  const child = startProcess(
    scope,
    executable,
    [
      workspace,
      ...windowArguments(profile),
      `--extensionDevelopmentPath=${suite.extension}`,
      `--extensionTestsPath=${suite.tests}`,
    ],
    { env: cleanEnvironment() },
  );
  const log = createWriteStream(path.join(logs, 'desktop.log'));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const { code, signal } = await child.ended;
  outcome.trouble(`VS Code ended (${signal ?? code}) and the suite sent no result`, 2000);
}
