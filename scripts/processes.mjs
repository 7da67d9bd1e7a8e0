// Child processes that never outlive us.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const windows = process.platform === 'win32';

/** Our environment without what npm and an enclosing VS Code put there for their own children. */
export function cleanEnvironment(extra = {}) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (
      /^(npm_(package|lifecycle)_|npm_config_local_prefix$|VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/i.test(
        name,
      )
    )
      delete env[name];
  }
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return env;
}

/**
 * Starts a process (with its own group, so that all its children can be ended with it) and ends it when `scope` closes.
 * @returns the child process; its `ended` property is a promise of {code, signal}
 */
export function startProcess(scope, command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  scope.defer(() => stopProcess(child));
  return child;
}

/** Ends a process and its children, once: politely, then after three seconds for certain. */
export async function stopProcess(child) {
  // Never twice: some time after its end, its number may be another process's.
  if (child.pid === undefined || child.stopped) return;
  child.stopped = true;
  signalGroup(child, 'SIGTERM');
  await Promise.race([child.ended, delay(3000, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Runs a process to its end.
 * @param options.timeout milliseconds after which it is ended; none by default
 * @param options.echo whether its output is shown as it comes
 * @param options.sparesChildren leaves alone what it has started and not waited for
 * @returns {code, output, timedOut}: `code` is null when it could not start or was ended
 */
export async function runProcess(
  scope,
  command,
  args,
  { timeout, echo = false, sparesChildren = false, ...options } = {},
) {
  const child = startProcess(scope, command, args, options);
  let output = '';
  for (const [stream, sink] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream?.on('data', (chunk) => {
      output += chunk;
      if (echo) sink.write(chunk);
    });
  }
  let timedOut = false;
  const timer = timeout
    ? setTimeout(() => {
        timedOut = true;
        void stopProcess(child);
      }, timeout)
    : undefined;
  const [{ code, error }] = await Promise.all([
    child.ended,
    child.stdout
      ? Promise.race([once(child, 'close'), child.ended.then(() => delay(2000))]).catch(() => {})
      : undefined,
  ]);
  clearTimeout(timer);
  if (sparesChildren) child.stopped = true;
  else await stopProcess(child);
  return { code: timedOut ? null : code, output: error ? `${output}${error.message}` : output, timedOut };
}

/** `runProcess` for a command that on Windows is a batch file: that runs only in a shell, which wants words quoted. */
export function runCommand(scope, command, args, options) {
  if (!windows) return runProcess(scope, command, args, options);
  const quoted = [command, ...args].map((word) => `"${word}"`);
  return runProcess(scope, quoted[0], quoted.slice(1), { ...options, shell: true });
}
