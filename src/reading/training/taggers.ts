import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createModelTagger } from '../../tagger/model';
import type { Tagger } from '../../tagger/tagger';
import { foldOf, FOLDS } from '../../tagger/training/folds';
import type { Source } from './corpora';

/** Where `npm run train` leaves its taggers. */
export const TAGGERS_FOLDER = path.join('out', 'training');

/**
 * For each article a tagger that has not seen it: what a tagger says of articles it has learnt from is too sure. The final
 * one has seen none of `eval/articles`.
 *
 * @param folder holds the taggers of `npm run train`, each of which was made without one fold
 */
export function loadTaggers(folder: string): (source: Source) => Tagger {
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    createModelTagger(readFileSync(path.join(folder, `fold${fold}.bin`))),
  );
  const final = createModelTagger(readFileSync(path.join(__dirname, '../../tagger/model.bin')));
  return ({ id, set }) => (set === 'articles' ? final : taggers[foldOf(id)]!);
}
