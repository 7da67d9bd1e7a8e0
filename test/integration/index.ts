import Mocha from 'mocha';
import { loadSuites } from 'virtual:suites';
import { tell } from './host/control';
import { actualHostKind, hostKind, theRun } from './host/run';

/**
 * Runs the suite inside the extension host; VS Code calls it, as `extensionTestsPath` names this file's bundle.
 * What happened is told through the control port: nobody trusts this process's exit code.
 * @throws Error when a test failed or none ran
 */
export async function run(): Promise<void> {
  // A window that somebody else draws is now and then slow beyond all bounds: each test has a second try, which is told.
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: TellingReporter,
    timeout: 30_000,
    forbidOnly: true,
    retries: 1,
  });
  if (theRun.grep !== null) mocha.grep(new RegExp(theRun.grep, 'i'));
  // Only now are describe() and it() there for the suite's files to call.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const counts = { passes: 0, failures: 0, pending: 0 };
  try {
    if (actualHostKind() !== hostKind) throw new Error(`the suite runs in the ${actualHostKind()} host`);
    loadSuites();
    await new Promise<void>((resolve) => {
      mocha
        .run(() => {
          resolve();
        })
        .on('pass', () => counts.passes++)
        .on('fail', () => counts.failures++)
        .on('pending', () => counts.pending++);
    });
  } catch (error) {
    counts.failures++;
    await tell('line', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  await tell('result', counts);
  if (counts.failures > 0 || counts.passes === 0) throw new Error(`${counts.failures} test(s) failed`);
}

/** Tells each test's outcome at once, and why the failed ones did. */
class TellingReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    let depth = 0;
    const line = (text: string): void => void tell('line', '  '.repeat(depth) + text);
    runner.on('suite', (suite) => {
      if (!suite.root) line(suite.title);
      depth++;
    });
    runner.on('suite end', () => depth--);
    runner.on('test', () => void tell('alive'));
    runner.on('pass', (test) => {
      line(`✔ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      line(`- ${test.title}`);
    });
    const failed = (mark: string, test: Mocha.Test, error: unknown): void => {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const indent = '  '.repeat(depth + 1);
      line(`${mark} ${test.title}\n${indent}${words.split('\n').slice(0, 30).join(`\n  ${indent}`)}`);
    };
    runner.on('retry', (test: Mocha.Test, error: unknown) => {
      failed('↻ once more:', test, error);
    });
    runner.on('fail', (test, error: unknown) => {
      failed('✖', test, error);
    });
  }
}
