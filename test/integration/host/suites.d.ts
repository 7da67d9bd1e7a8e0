/** Made by the bundler (scripts/host/suite.mjs): loads every test/integration/suite/*.test.ts. */
declare module 'virtual:suites' {
  export function loadSuites(): void;
}
