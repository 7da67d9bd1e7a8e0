import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where packages that only training reads are left, each list of them in a folder of its own. */
const FOLDER = path.join('out', 'training', 'packages');

/** Fetches packages from the registry when they are not there yet, and gives the `node_modules` that holds them. */
export function fetchPackages(name: string, ...packages: readonly string[]): string {
  const folder = path.join(FOLDER, name);
  const modules = path.join(folder, 'node_modules');
  if (!existsSync(modules))
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, ...packages], { stdio: 'inherit' });
  return modules;
}
