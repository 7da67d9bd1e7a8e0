// VS Code's own server: serves the workbench on this machine only, and runs the extension host.
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { cleanEnvironment, runProcess, startProcess } from '../processes.mjs';
import { Advice } from '../say.mjs';

/** No gallery: the server asks none about extensions. */
const noGallery = { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };

const folders = (profile) => ['--server-data-dir', profile.server, '--extensions-dir', profile.extensions];

/** Installs a packaged extension into the profile. */
export async function installExtension(scope, host, profile, vsix) {
  const args = [host.server, ...folders(profile), '--install-extension', vsix, '--force'];
  const { code, output } = await runProcess(scope, host.node, [...args, '--accept-server-license-terms'], {
    env: cleanEnvironment(noGallery),
    timeout: 120_000,
  });
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Error(`VS Code ${host.vscode} did not install ${path.basename(vsix)}:\n${output}`);
}

/**
 * Starts the server; it ends when `scope` closes.
 * Every request has to carry a token made here, so that other users of this machine and pages of other sites stay out.
 * @param options.env variables for the server and its extension host
 * @param options.logFile where all it prints goes
 * @param options.smokeTest lets the workbench take an extension under development and its tests from its address
 * @param options.onTrouble called with a line of text if the server or an extension host ends unexpectedly
 * @returns {port, authority, address, ended}: `address(parameters)` is the workbench's address, token included
 */
export async function startServer(scope, host, profile, { env = {}, logFile, smokeTest = false, onTrouble }) {
  const token = randomBytes(16).toString('hex');
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--connection-token',
    token,
    '--accept-server-license-terms',
  ];
  const quiet = ['--disable-telemetry', '--disable-workspace-trust', '--disable-update-check'];
  const child = startProcess(
    scope,
    host.node,
    [
      host.server,
      ...folders(profile),
      ...args,
      ...quiet,
      ...(smokeTest ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: cleanEnvironment({ ...noGallery, ...env }) },
  );
  const log = createWriteStream(logFile);
  let stopping = false;
  scope.defer(() => {
    stopping = true;
    log.end();
  });
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the server did not start in 60 s, see ${logFile}`)),
      60_000,
    );
    let seen = '';
    const read = (chunk) => {
      if (!stopping) log.write(chunk);
      seen += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(seen);
      if (listening) {
        clearTimeout(timer);
        resolve(Number(listening[1]));
      }
      const ended = /Extension Host Process exited with .*/.exec(seen);
      if (ended && !stopping) onTrouble?.(ended[0]);
      seen = seen.slice(-300);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void child.ended.then(({ code, signal, error }) => {
      clearTimeout(timer);
      const words = `VS Code's server ended (${error?.message ?? signal ?? code}), see ${logFile}`;
      reject(new Advice(words));
      if (!stopping) onTrouble?.(words);
    });
  });
  const authority = `127.0.0.1:${port}`;
  const origin = `http://${authority}`;
  return {
    port,
    authority,
    address: (parameters) => `${origin}/?${readableQuery({ tkn: token, ...parameters })}`,
    ended: child.ended,
  };
}

/** A query that a person can read: slashes and colons need no escape there. */
const readableQuery = (parameters) =>
  String(new URLSearchParams(parameters)).replaceAll('%2F', '/').replaceAll('%3A', ':');

/** A path of this machine as the workbench's address names it: `/abs/path`, on Windows `/c:/abs/path`. */
export const addressPath = (file) => (process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file);

/** The address by which the workbench opens a file or folder of the server's machine. */
export const remoteUri = (authority, file) =>
  `vscode-remote://${authority}${addressPath(file).split('/').map(encodeURIComponent).join('/')}`;
