// `npm test`, or parts of it: node scripts/test.mjs [flags]
//   --only PARTS   some of: lint, imports, format, types, unit, grammar, package, integration (comma-separated)
//   --host RUNS    integration runs, some of: newest, floor, web (default: all three)
//   --via WHICH    where VS Code comes from: auto (default), desktop (@vscode/test-electron), npm
//   --grep TEXT    only tests whose title matches this regular expression
//   --built        takes out/verbatim.vsix as it is; otherwise integration packs it anew
//   --headed       shows the window
//   --keep         leaves the window of the (first) integration run open until Ctrl-C
// Ends with the line `N passed, M failed` and exit status 1 if anything failed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { desktopAvailable, desktopRun, desktopVersions } from './host/desktop.mjs';
import { runs, runSuite } from './host/integration.mjs';
import { packageExtension } from './package.mjs';
import { vsixFile } from './project.mjs';
import { Advice, explain, say, sayingAs } from './say.mjs';
import { withScope } from './scope.mjs';
import * as parts from './testing/parts.mjs';
import { Tally } from './testing/tally.mjs';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', default: 'lint,imports,format,types,unit,grammar,package,integration' },
    host: { type: 'string', default: 'newest,floor,web' },
    via: { type: 'string', default: 'auto' },
    grep: { type: 'string' },
    built: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const checks = {
  lint: parts.lint,
  imports: parts.imports,
  format: parts.format,
  types: parts.types,
  unit: parts.unit,
  grammar: parts.grammar,
  package: parts.packaging,
};

/** The names in a comma-separated flag. */
function chosen(flag, known) {
  const names = flags[flag].split(',').filter(Boolean);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  console.error(`--${flag} ${unknown}: known are ${known.join(', ')}`);
  process.exit(2);
}

const wanted = chosen('only', [...Object.keys(checks), 'integration']);
const hostRuns = chosen('host', Object.keys(runs));
const [via] = chosen('via', ['auto', 'desktop', 'npm']);

/** Runs a part, unless all is to stop; whatever it throws makes it a failed one. */
async function runPart(scope, tally, title, work) {
  if (scope.closing) return;
  try {
    const counts = await work();
    if (counts) tally.add(title, counts);
  } catch (error) {
    say(explain(error));
    tally.add(title, { trouble: explain(error).split('\n')[0] });
  }
}

/** Whether a run has a desktop VS Code. That prefers Node's extension host: for the web worker one it takes npm's. */
const takesDesktop = async (name) =>
  name in desktopVersions &&
  (via === 'desktop' || (via === 'auto' && (await desktopAvailable(desktopVersions[name]))));

async function integration(scope, tally) {
  if (!flags.built && !wanted.includes('package')) await packageExtension(scope);
  if (!existsSync(vsixFile)) throw new Advice('There is no package to test.');
  const desktops = new Map();
  for (const name of hostRuns) desktops.set(name, (await takesDesktop(name)) ? desktopRun : undefined);
  const run = (name) =>
    runPart(scope, tally, `integration: ${name}`, async () => {
      const options = { ...flags, desktop: desktops.get(name) };
      const { passes, failures, trouble } = await runSuite(scope, name, options);
      return { passed: passes, failed: failures, trouble };
    });
  // The newest VS Code has the machine for itself: it is the one that measures and takes pictures. The others mostly wait
  // for a window without a screen, and do so side by side; windows on a screen would take the focus from each other.
  const onScreen = (name) => flags.headed || flags.keep || desktops.get(name) !== undefined;
  const beside = hostRuns.filter((name) => name !== 'newest' && !onScreen(name));
  for (const name of hostRuns.filter((name) => !beside.includes(name))) await run(name);
  await Promise.all(beside.map((name) => (beside.length > 1 ? sayingAs(name, () => run(name)) : run(name))));
  return undefined; // each run is a part of its own
}

const tally = new Tally();
await withScope(async (scope) => {
  const inTurn = async (names) => {
    for (const name of names) {
      if (name === 'integration') await runPart(scope, tally, name, () => integration(scope, tally));
      else {
        say(`\n▶ ${name}`);
        await runPart(scope, tally, name, () => checks[name](scope, flags));
      }
    }
  };
  // What reads the sources and what runs them take a core each; the others have the machine for themselves.
  const sources = wanted.filter((name) => ['lint', 'imports', 'format', 'types'].includes(name));
  await Promise.all([inTurn(sources), inTurn(wanted.filter((name) => name === 'unit'))]);
  await inTurn(wanted.filter((name) => name !== 'unit' && !sources.includes(name)));
});
say(`\n${tally.lines().join('\n')}`);
process.exit(tally.failed > 0 ? 1 : 0);
