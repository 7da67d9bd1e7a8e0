import type { TextDocument } from 'vscode';

/** Language id of seed files, as `package.json` contributes it. */
export const SEED_LANGUAGE = 'verbatim-seed';

/** Every provider is registered for this: the language, wherever its file lives. */
export const SEED_SELECTOR = { language: SEED_LANGUAGE };

/** Anything that can be got rid of. */
export interface Disposable {
  dispose(): unknown;
}

/** Whether a document is read by Verbatim. */
export function isSeedDocument(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === SEED_LANGUAGE;
}
