// What `npm start` is asked to do.
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Advice } from '../say.mjs';

export const usage = `npm start [-- [folder] [--via code|desktop|npm] [--no-browser]]

Opens a folder (seeds/ if none is given) in a VS Code that has Verbatim:
your own, if \`code\` is on the PATH; else one that is downloaded; else VS Code in the browser, from npm.
  --via          takes this one: code, desktop (a download) or npm (in the browser)
  --no-browser   prints the address only`;

/**
 * Reads the arguments.
 * @param cwd what a relative folder is relative to
 * @returns {folder, via, browser, help}: `folder` absolute
 * @throws Advice for wrong ones
 */
export function readArguments(args, { cwd, seeds }) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        via: { type: 'string', default: 'auto' },
        'no-browser': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Advice(`${error.message}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (!['auto', 'code', 'desktop', 'npm'].includes(values.via) || positionals.length > 1)
    throw new Advice(usage);
  const folder = positionals.length === 0 ? seeds : path.resolve(cwd, positionals[0]);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Advice(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new Advice(`${folder} is not a folder. Give the folder that it lies in.`);
  return { folder, via: values.via, browser: !values['no-browser'], help: values.help };
}
