// VS Code in the browser: the server from npm, with the packaged extension.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { installHost } from '../host/install.mjs';
import { makeProfile } from '../host/profile.mjs';
import { addressPath, installExtension, remoteUri, startServer } from '../host/server.mjs';
import { packageExtension } from '../package.mjs';
import { Advice, say } from '../say.mjs';
import { openBrowser } from './browser.mjs';

/** Serves the workbench until Ctrl-C. */
export async function openWorkbench(scope, folder, { browser }) {
  const host = await installHost(scope, 'newest');
  say('Packing the extension …');
  const vsix = await packageExtension(scope);
  const profile = await makeProfile(scope);
  await installExtension(scope, host, profile, vsix);
  const server = await startServer(scope, host, profile, {
    logFile: path.join(profile.folder, 'server.log'),
  });
  const first = await firstFile(folder);
  const address = server.address({
    folder: addressPath(folder),
    ...(first ? { payload: JSON.stringify([['openFile', remoteUri(server.authority, first)]]) } : {}),
  });
  say(`\nVS Code ${host.vscode} with Verbatim, on this machine only:\n\n  ${address}\n`);
  if (browser && openBrowser(address)) say('It opens in your browser.');
  else say('Open that address in a browser.');
  if (process.env.SSH_CONNECTION)
    say(`From another machine, forward the port first: ssh -L ${server.port}:${server.authority} …`);
  say('Ctrl-C ends it.');
  const { code, signal } = await server.ended;
  if (scope.closing) return;
  throw new Advice(`VS Code's server ended by itself (${signal ?? code}). Run the command again.`);
}

/** The first text file directly in a folder, by name, or undefined. */
async function firstFile(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(seed|txt)$/i.test(entry.name))
    .map(({ name }) => name);
  const first = names.sort()[0];
  return first && path.join(folder, first);
}
