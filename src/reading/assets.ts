import type { BuiltInDirectory } from '../officials/directory';
import { loadDirectory } from '../officials/load';
import { createModelTagger } from '../tagger/model';
import { loadModels } from './models/models';
import type { ReadOptions } from './read';

/** Names of the files that reading loads at run time, in the folder of assets. */
const STATEMENTS = 'statements.bin';
const MODELS = 'reading.bin';
const OFFICIALS = 'officials.bin';

/** What reading needs besides the text. */
export interface Assets extends Pick<ReadOptions, 'tagger' | 'models'> {
  readonly directory?: BuiltInDirectory;
}

/**
 * Loads what reading needs besides the text: the model that finds statements, the models of losses, order and summary,
 * the directory of officials. A part that cannot be loaded is left out: no statements are found then, only dashes are put
 * back and the order is the file's, nobody's offices are known beyond the file.
 *
 * @param readAsset gives the bytes of an asset by its name
 * @param onMissing is told, as a noun phrase, of each part that cannot be loaded
 */
export async function loadAssets(
  readAsset: (name: string) => PromiseLike<Uint8Array>,
  onMissing: (part: string, reason: unknown) => void,
): Promise<Assets> {
  const load = async <T>(
    name: string,
    part: string,
    parse: (bytes: Uint8Array) => T,
  ): Promise<T | undefined> => {
    try {
      return parse(await readAsset(name));
    } catch (error) {
      onMissing(part, error);
      return undefined;
    }
  };
  const tagger = await load(STATEMENTS, 'the model that finds statements', (bytes) =>
    createModelTagger(bytes),
  );
  const models = await load(MODELS, 'the models of lost characters, order and summary', loadModels);
  const directory = await load(OFFICIALS, 'the directory of officials', loadDirectory);
  return { ...(tagger && { tagger }), ...(models && { models }), ...(directory && { directory }) };
}
