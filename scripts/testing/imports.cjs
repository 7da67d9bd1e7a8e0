// Who may import whom, types included; `node scripts/test.mjs --only imports` checks it.
// That the core imports neither vscode nor Node is the linter's to see.
const CORE = '^src/((article|reading|tagger|officials)/|steps\\.ts)';
/** Runs on the machine of whoever builds or trains, and ships in no bundle. */
const NOT_SHIPPED = '^src/(tagger/training|reading/training|reading/speakers/training|officials/build)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      severity: 'error',
      name: 'no-circles',
      comment: 'Files that import each other in a circle cannot be understood one by one.',
      from: {},
      to: { circular: true },
    },
    {
      severity: 'error',
      name: 'nothing-forgotten',
      comment: 'A file that nobody imports and that imports nothing is left over.',
      from: { orphan: true, pathNot: '(^src/officials/build/|\\.d\\.ts$)' },
      to: {},
    },
    {
      severity: 'error',
      name: 'core-below-adapters',
      comment: 'Data flows from the core to the adapters.',
      from: { path: CORE },
      to: { path: '^src/', pathNot: CORE },
    },
    {
      severity: 'error',
      name: 'format-at-the-bottom',
      comment: 'What the format is depends on nothing that is read in it.',
      from: { path: '^src/article/' },
      to: { path: '^src/', pathNot: '^src/article/' },
    },
    {
      severity: 'error',
      name: 'officials-alone',
      comment: 'The directory can be asked without an article.',
      from: { path: '^src/officials/', pathNot: NOT_SHIPPED },
      to: { path: '^src/', pathNot: '^src/(officials|article)/' },
    },
    {
      severity: 'error',
      name: 'tagger-below-reading',
      comment: 'A reading uses the tagger; only its training may look at readings.',
      from: { path: '^src/tagger/', pathNot: NOT_SHIPPED },
      to: { path: '^src/', pathNot: '^src/(tagger/|article/|steps\\.ts)' },
    },
    {
      severity: 'error',
      name: 'training-stays-home',
      comment: 'Nothing that ships imports what only trains or builds.',
      from: { path: '^src/', pathNot: NOT_SHIPPED },
      to: { path: NOT_SHIPPED },
    },
  ],
  options: {
    includeOnly: '^src/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
