// npm, called so that the user's own settings for npm do not change what gets installed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cleanEnvironment, runProcess } from '../processes.mjs';
import { Advice } from '../say.mjs';

/** Flags for every install: no package's scripts run, nothing of a user's ~/.npmrc decides what comes. */
const settled = [
  '--ignore-scripts',
  '--omit=dev',
  '--include=optional',
  '--install-strategy=hoisted',
  '--engine-strict=false',
  '--global=false',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
];

/** The command and first arguments that run the npm we were started by, else the npm beside this Node. */
function npmCommand() {
  const started = process.env.npm_execpath;
  const bin = path.dirname(process.execPath);
  const candidates = [
    ...(started && path.basename(started) === 'npm-cli.js' ? [started] : []),
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((file) => existsSync(file));
  if (!found) throw new Advice('npm was not found beside Node. Run this as `npm start` or `npm test`.');
  return [process.execPath, found];
}

/**
 * Runs `npm ci` or `npm install` in `folder`.
 * @throws Advice with npm's own words when it fails
 */
export async function npmInstall(scope, folder, subcommand, extra = []) {
  const [command, cli] = npmCommand();
  const { code, output } = await runProcess(scope, command, [cli, subcommand, ...settled, ...extra], {
    cwd: folder,
    env: cleanEnvironment(),
    timeout: 15 * 60_000,
  });
  if (code === 0) return;
  const words = output.trim().split('\n').slice(-12).join('\n');
  throw new Advice(
    `npm could not install the VS Code host into ${folder}:\n${words}\nCheck the connection to the npm registry (\`npm ping\`) and run the command again.`,
  );
}
