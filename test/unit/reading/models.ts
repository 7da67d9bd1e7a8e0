import { readFileSync } from 'node:fs';
import { loadModels } from '../../../src/reading/models/models';

/** The models that ship. */
export const models = loadModels(readFileSync('src/reading/models/models.bin'));
