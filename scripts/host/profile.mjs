// A throw-away profile: VS Code's settings, state and extensions for one run, in one temporary folder.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Settings that keep the window quiet: nothing greets, asks, suggests, looks up or reports. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
};

/**
 * Makes a profile that is removed when `scope` closes.
 * @returns {folder, server, user, extensions}: absolute folders; `server` is a VS Code server's data, `user` a desktop's
 */
export async function makeProfile(scope, settings = {}) {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'verbatim-')));
  scope.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  const profile = {
    folder,
    server: path.join(folder, 'server'),
    user: path.join(folder, 'server', 'data'),
    extensions: path.join(folder, 'extensions'),
  };
  const text = JSON.stringify({ ...quietSettings, ...settings }, undefined, 2);
  await mkdir(path.join(profile.user, 'User'), { recursive: true });
  await mkdir(profile.extensions);
  await writeFile(path.join(profile.user, 'User', 'settings.json'), text);
  return profile;
}
