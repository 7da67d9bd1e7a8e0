// `npm start [-- folder]`: opens a folder in a VS Code that has Verbatim. start/arguments.mjs says how to use it.
import { desktopAvailable, downloadDesktop, hasDisplay, windowArguments } from './host/desktop.mjs';
import { makeProfile } from './host/profile.mjs';
import { buildBundles } from './package.mjs';
import { cleanEnvironment, startProcess } from './processes.mjs';
import { inProject, manifest, root } from './project.mjs';
import { Advice, explain, say } from './say.mjs';
import { withScope } from './scope.mjs';
import { readArguments, usage } from './start/arguments.mjs';
import { findOwnCode, openOwnCode } from './start/own-code.mjs';
import { openWorkbench } from './start/workbench.mjs';

/** Opens the folder in the user's own VS Code; returns false, having said why, when there is none that will do. */
async function inOwnCode(scope, { folder }) {
  const code = await findOwnCode(scope, manifest().engines.vscode.replace('^', ''));
  if (code.why) {
    say(`Your own VS Code: ${code.why}.`);
    return false;
  }
  say(`Opening ${folder} in your VS Code ${code.version}, with the extension of this checkout …`);
  await buildBundles(scope);
  const { code: status } = await openOwnCode(scope, code, root, folder);
  if (status !== 0) throw new Advice(`${code.file} ended with ${status}.`);
  say('It is open in a window of its own; close that when you are done.');
  return true;
}

/** Opens the folder in a desktop VS Code that is downloaded once; returns false when that cannot be had. */
async function inDesktop(scope, { folder }) {
  if (!(await desktopAvailable())) {
    const why = hasDisplay() ? 'its update server does not answer' : 'there is no display for its window';
    say(`A desktop VS Code: ${why}.`);
    return false;
  }
  const executable = await downloadDesktop('stable');
  await buildBundles(scope);
  const profile = await makeProfile(scope);
  say(`Opening ${folder}. Close the window or press Ctrl-C to end.`);
  const args = [...windowArguments(profile), `--extensionDevelopmentPath=${root}`, folder];
  const child = startProcess(scope, executable, args, { env: cleanEnvironment(), stdio: 'ignore' });
  const { code, error } = await child.ended;
  if (!scope.closing && code !== 0)
    throw new Advice(`VS Code did not run: ${error?.message ?? `status ${code}`}`);
  return true;
}

/** Opens the folder in VS Code's workbench in the browser. */
async function inBrowser(scope, wanted) {
  say('VS Code in the browser, from npm.');
  await openWorkbench(scope, wanted.folder, wanted);
  return true;
}

const ways = {
  code: [inOwnCode],
  desktop: [inDesktop],
  npm: [inBrowser],
  auto: [inOwnCode, inDesktop, inBrowser],
};

await withScope(
  async (scope) => {
    try {
      const wanted = readArguments(process.argv.slice(2), {
        cwd: process.env.INIT_CWD ?? process.cwd(),
        seeds: inProject('seeds'),
      });
      if (wanted.help) return say(usage);
      for (const way of ways[wanted.via]) if (await way(scope, wanted)) return;
      process.exitCode = 1;
    } catch (error) {
      if (scope.closing) return; // what failed was stopped by Ctrl-C
      console.error(explain(error));
      process.exitCode = 1;
    }
  },
  { interrupted: 0 },
);
