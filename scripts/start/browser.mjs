// The user's browser.
import { spawn } from 'node:child_process';
import { hasDisplay } from '../host/desktop.mjs';

/** The command that opens an address in the user's browser, or undefined where there is no desktop to show one. */
export function browserCommand(address, env = process.env, platform = process.platform) {
  if (env.BROWSER === 'none' || env.CI || env.SSH_CONNECTION) return undefined;
  if (platform === 'darwin') return ['open', [address]];
  // Not through cmd.exe's `start`: the shell would take the address's & for its own.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return hasDisplay(env, platform) ? ['xdg-open', [address]] : undefined;
}

/** Opens an address in the user's browser where there is one; returns whether it tried. */
export function openBrowser(address) {
  const command = browserCommand(address);
  if (!command) return false;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no xdg-open: the printed address is enough
  child.unref();
  return true;
}
