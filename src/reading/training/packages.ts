import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where packages that only training and checks read are left, each list of them in a folder of its own. */
const FOLDER = path.join('out', 'training', 'packages');
const INSTALL = ['install', '--no-save', '--no-audit', '--ignore-scripts', '--prefix'];

/** Fetches packages (`NAME@VERSION`) from the registry when one is not there yet, and gives the `node_modules` that holds them. */
export function fetchPackages(name: string, ...packages: readonly string[]): string {
  const folder = path.join(FOLDER, name);
  const modules = path.join(folder, 'node_modules');
  const isThere = (each: string): boolean => existsSync(path.join(modules, each.replace(/@[^@/]*$/, '')));
  if (!packages.every(isThere)) execFileSync('npm', [...INSTALL, folder, ...packages], { stdio: 'inherit' });
  return modules;
}
