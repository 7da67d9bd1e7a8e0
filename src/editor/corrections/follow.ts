/** Keeps the stored corrections beside their statements while articles are edited. */
import * as vscode from 'vscode';
import type { Reading, Statement } from '../../reading/reading';
import { engine } from '../engine';
import { isSeedDocument } from '../language';
import type { Readings } from '../readings';
import { runInSlices } from '../slices';
import { shifted } from './shift';
import type { CorrectionStore, Kept } from './store';

/** Follows edits at once by their lines, and after each reading by what was found. */
export function registerFollowing(readings: Readings, store: CorrectionStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const kept = contentChanges.length > 0 && isSeedDocument(document) ? store.of(document.uri) : [];
      if (kept.length === 0) return;
      void store.follow(
        document.uri,
        kept.map((each) => shifted(each, contentChanges)),
        false,
      );
    }),
    readings.onDidRead(({ document, reading }) => {
      void follow(document, reading, store);
    }),
  );
}

/** The statement each correction is about in a reading, null where it is not found now. */
export async function findCorrected(
  { statements, article }: Reading,
  corrections: readonly Kept[],
): Promise<(Statement | null)[]> {
  const { findAnchored } = await engine();
  return runInSlices(findAnchored(statements, corrections, article.lines));
}

async function follow(
  document: vscode.TextDocument,
  reading: Reading,
  store: CorrectionStore,
): Promise<void> {
  const kept = store.of(document.uri);
  if (kept.length === 0) return;
  const { version } = document;
  const { movedAnchor } = await engine();
  const found = await findCorrected(reading, kept);
  if (document.isClosed || document.version !== version) return;
  const moved = kept.map((each, index) => {
    const statement = found[index];
    return statement ? movedAnchor(each, statement, reading.article.lines) : each;
  });
  if (JSON.stringify(moved) !== JSON.stringify(kept)) await store.follow(document.uri, moved);
}
