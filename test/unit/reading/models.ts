import { readFileSync } from 'node:fs';
import { loadModels } from '../../../src/reading/models/models';
import { createModelTagger } from '../../../src/tagger/model';

/** The models that ship. */
export const models = loadModels(readFileSync('src/reading/models/models.bin'));

/** The statement finder that ships. */
export const tagger = createModelTagger(readFileSync('src/tagger/model.bin'));
