/** The form in which corrections are stored, without VS Code. */
import type { Correction } from '../../reading/corrections';

/** An article's address with its corrections, oldest first. */
export type StoredCorrections = [article: string, corrections: Correction[]];

/** What the storage holds, by article. Corrections of earlier versions have only the words, in lower case. */
export function readStored(stored: unknown): StoredCorrections[] {
  return Object.entries((stored ?? {}) as Record<string, readonly Record<string, unknown>[]>).map(
    ([article, list]) => [
      article,
      list.map((each) => ({ start: 0, text: each['content'], ...each }) as unknown as Correction),
    ],
  );
}
