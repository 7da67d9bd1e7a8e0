import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const nodeBuiltIns = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** Folders that must run unchanged in the desktop host, the web worker and the terminal. */
const pureFolders = ['src/article/**', 'src/reading/**', 'src/tagger/**', 'src/officials/**', 'src/steps.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ['src/**/*.ts', 'test/**/*.ts'],
  })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Indexing typed arrays and checked positions; `noUncheckedIndexedAccess` makes each use deliberate.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: pureFolders,
    ignores: [
      'src/tagger/training/**',
      'src/reading/training/**',
      'src/reading/speakers/training/**',
      'src/officials/build/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['vscode', ...nodeBuiltIns].map((name) => ({
            name,
            message: 'This folder imports neither vscode nor Node.',
          })),
          patterns: [
            {
              group: ['**/editor/**', '**/cli/**', '**/library/**'],
              message: 'Data flows from the core to the adapters.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'require',
        '__dirname',
        '__filename',
        'global',
        'setImmediate',
        'window',
        'document',
        'fetch',
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
