import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksum } from '../../tagger/model/asset';
import { HEADER_BYTES, MODELS_MAGIC, MODELS_VERSION, parseSections } from '../models/asset';
import { ByteWriter } from './bytes';

/** The file that all trainings of this folder write to, each its own sections. */
export const MODELS_FILE = path.join(__dirname, '../models/models.bin');

/** Puts sections into the file of models in the place of those of the same names; the others stay. */
export function writeSections(sections: Readonly<Record<string, Uint8Array>>, file = MODELS_FILE): void {
  const all = existsSync(file) ? parseSections(readFileSync(file)) : new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(sections)) {
    all.set(name, bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
  writeFileSync(file, packSections(all));
}

/** The bytes of a file of models. The same sections give the same bytes. */
export function packSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const body = new ByteWriter();
  for (const [name, bytes] of [...sections].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const label = new TextEncoder().encode(name);
    body.byte(label.length).bytes(label).whole(bytes.length).bytes(bytes);
  }
  const content = body.finish();
  return new ByteWriter()
    .whole(MODELS_MAGIC)
    .whole(MODELS_VERSION)
    .whole(HEADER_BYTES + content.length)
    .whole(checksum(content))
    .bytes(content)
    .finish();
}
