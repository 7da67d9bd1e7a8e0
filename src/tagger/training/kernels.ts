/** Writes `../model/kernels.json` anew: `npm run train:kernels`, after a change to `wasm.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeKernels } from './wasm';

const wasm = Buffer.from(writeKernels()).toString('base64');
writeFileSync(path.join('src', 'tagger', 'model', 'kernels.json'), `${JSON.stringify({ wasm }, null, 2)}\n`);
console.log(`${wasm.length} characters`);
