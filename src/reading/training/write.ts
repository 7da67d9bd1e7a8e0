import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EncodedTrees } from '../models/trees';

/** Writes trees as a TypeScript file that exports each under its name. */
export function writeModel(
  file: string,
  madeBy: string,
  models: Readonly<Record<string, EncodedTrees>>,
): void {
  const parts = Object.entries(models).map(
    ([name, model]) => `export const ${name}: EncodedTrees = ${JSON.stringify(model)};\n`,
  );
  const head = `/* Made by ${madeBy}; do not edit. */\n/* prettier-ignore */\nimport type { EncodedTrees } from '../models/trees';\n\n`;
  writeFileSync(file, head + parts.map((part) => `// prettier-ignore\n${part}`).join('\n'));
  console.log(`${path.basename(file)}: ${parts.join('').length} bytes`);
}
