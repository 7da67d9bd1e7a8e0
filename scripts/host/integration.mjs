// One run of the suite in one real VS Code, against the packaged extension.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, vsixFile } from '../project.mjs';
import { Scope } from '../scope.mjs';
import { say } from '../say.mjs';
import { findBrowser } from './chromium.mjs';
import { startControl } from './control.mjs';
import { runInDesktop } from './desktop.mjs';
import { hosts, installHost } from './install.mjs';
import { makeProfile } from './profile.mjs';
import { addressPath, installExtension, remoteUri, startServer } from './server.mjs';
import { bundleSuite } from './suite.mjs';
import { Outcome } from './outcome.mjs';
import { startWebApi } from './web-api.mjs';
import { openWindow, windowActions } from './window.mjs';
import { keepOnlyWebEntry } from './web-entry.mjs';
import { copyWorkspace } from './workspace.mjs';

const limits = {
  total: Number(process.env.VERBATIM_TEST_TIMEOUT ?? 480) * 1000,
  silence: 120_000,
};

/**
 * The runs there are. `web` has the extension in a web worker, as in a browser without a server;
 * `hostKind` and `paragraphs` are what the suite is told: the paragraphs of its longest file, which one run reads in
 * full length and the others, which read by the same program, in a fifth of it.
 */
export const runs = {
  newest: {
    host: 'newest',
    hostKind: 'node',
    paragraphs: 100_000,
    takesPictures: true,
    title: `VS Code ${hosts.newest.vscode}`,
  },
  floor: {
    host: 'floor',
    hostKind: 'node',
    paragraphs: 20_000,
    title: `VS Code ${hosts.floor.vscode}, the oldest supported`,
  },
  web: {
    host: 'newest',
    hostKind: 'web',
    paragraphs: 20_000,
    title: `VS Code ${hosts.newest.vscode}, web worker`,
  },
};

/**
 * Runs the suite once.
 * @param name a key of `runs`
 * @param options.desktop takes a desktop VS Code (see desktop.mjs) instead of the host from npm
 * @param options.grep only tests whose title matches this regular expression
 * @param options.headed shows the window
 * @param options.keep leaves the window open until Ctrl-C
 * @returns {passes, failures, pending, trouble}
 */
export async function runSuite(parent, name, { desktop, grep, headed, keep }) {
  const run = { name, ...runs[name] };
  const scope = new Scope();
  const started = Date.now();
  const logs = path.join(outFolder, 'logs', name);
  const screenshots = path.join(outFolder, 'screenshots', name);
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  await mkdir(screenshots, { recursive: true });
  parent.defer(() => scope.close());
  say(`\n▶ ${desktop ? desktop.title(name) : run.title}`);
  // What has to be installed first may take minutes; the clock starts afterwards.
  const installed = desktop ? await desktop.install(name) : await installWorkbench(scope, run);
  const outcome = new Outcome(limits);
  scope.defer(() => outcome.trouble('stopped'));
  const context = { scope, run, installed, outcome, logs, screenshots, grep, headed };
  const setUp = desktop ? runInDesktop(context) : runInWorkbench(context);
  setUp.catch((error) => outcome.trouble(error?.stack ?? String(error)));
  const result = await outcome.ended;
  if (result.trouble) say(`  ✖ ${result.trouble}\n    logs: ${path.relative(process.cwd(), logs)}`);
  if (keep) {
    say('  The window stays open; Ctrl-C ends it.');
    await new Promise(() => {});
  }
  await scope.close();
  say(`  ${result.passes} passed, ${result.failures} failed, ${seconds(started)} s`);
  return result;
}

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

const installWorkbench = async (scope, run) => ({
  host: await installHost(scope, run.host),
  browser: await findBrowser(scope),
});

/** The host from npm: VS Code's server, and its workbench in a browser without a screen. */
async function runInWorkbench({ scope, run, installed, outcome, logs, screenshots, grep, headed }) {
  const { host, browser } = installed;
  const profile = await makeProfile(scope, {
    'git.enabled': false,
    'workbench.colorTheme': 'Default Dark Modern',
  });
  const workspace = await copyWorkspace(profile.folder);
  await installExtension(scope, host, profile, vsixFile);
  if (run.hostKind === 'web') await keepOnlyWebEntry(profile);
  const onTrouble = (text) => outcome.trouble(text, 5000);
  const page = await openWindow(scope, browser, {
    logFile: path.join(logs, 'window.log'),
    headed,
    onTrouble,
  });
  const control = await startControl(scope, {
    ...outcome.actions(),
    ...windowActions(page, screenshots),
    ...(await startWebApi(scope)),
  });
  const suite = await bundleSuite(path.join(outFolder, 'suite', run.name), {
    hostKind: run.hostKind,
    paragraphs: run.paragraphs,
    vscode: host.vscode,
    canSeeWindow: true,
    takesPictures: run.takesPictures === true,
    control,
    grep: grep ?? null,
  });
  // A server that dies with the extension host would be noticed; one that merely stays silent runs into the time limit.
  const server = await startServer(scope, host, profile, {
    env: { TMPDIR: profile.folder, HOME: profile.folder, XDG_RUNTIME_DIR: undefined },
    logFile: path.join(logs, 'server.log'),
    smokeTest: true,
    onTrouble,
  });
  // The hooks by which the workbench tells that a test run ended (those of @vscode/test-web).
  await page.exposeFunction('codeAutomationLog', () => {});
  await page.exposeFunction('codeAutomationExit', async (code) => {
    await page.screenshot({ path: path.join(screenshots, '_end.png') }).catch(() => {});
    outcome.trouble(`the extension host ended (${code}) and the suite sent no result`, 2000);
  });
  const development = [
    ['extensionDevelopmentPath', remoteUri(server.authority, suite.extension)],
    ['extensionTestsPath', remoteUri(server.authority, suite.tests)],
  ];
  const response = await page.goto(
    server.address({ folder: addressPath(workspace), payload: JSON.stringify(development) }),
    { timeout: 60_000 },
  );
  if (!response?.ok()) throw new Error(`the workbench answered HTTP ${response?.status()}`);
}
