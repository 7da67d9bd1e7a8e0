/** What the user is told while a long article is read. Short waits are told nobody: that would only flicker. */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading';
import type { Readings } from './readings';
import { tellUnreadable } from './unreadable';
import { UnreadableArticle } from './unreadableArticle';

/** A wait that is shorter, in milliseconds, is a short one. */
const LONG_MS = 500;

/**
 * Calls `wait` when a document is being read for long, with what resolves when there is nothing to wait for any more:
 * edits meanwhile make it one longer wait.
 */
export function onLongReading(
  readings: Readings,
  wait: (document: vscode.TextDocument, over: Promise<void>) => void,
): vscode.Disposable {
  const ends = new Map<vscode.TextDocument, () => void>();
  const end = (document: vscode.TextDocument): void => {
    ends.get(document)?.();
    ends.delete(document);
  };
  return vscode.Disposable.from(
    readings.onDidStart((document) => {
      if (ends.has(document)) return;
      const over = new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          wait(document, over);
        }, LONG_MS);
        ends.set(document, () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }),
    readings.onDidRead(({ document }) => {
      end(document);
    }),
    readings.onDidStop(end),
    readings.onDidFail(({ document }) => {
      end(document);
    }),
    vscode.workspace.onDidCloseTextDocument(end),
  );
}

/**
 * Reads an article that the user has asked something of; a long wait shows its progress and can be cancelled.
 *
 * @returns undefined when the user did, when the article changed meanwhile, or when it could not be read, which is told
 */
export async function readInSight(
  readings: Readings,
  document: vscode.TextDocument,
): Promise<Reading | undefined> {
  const stop = new vscode.CancellationTokenSource();
  const reading = readings.get(document, stop.token).catch((error: unknown) => {
    if (error instanceof UnreadableArticle) void tellUnreadable(document, error);
    else if (!(error instanceof vscode.CancellationError)) throw error;
    return undefined;
  });
  const timer = setTimeout(() => {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: 'Reading the article…',
      cancellable: true,
    };
    void vscode.window.withProgress(options, (_progress, token) => {
      token.onCancellationRequested(() => {
        stop.cancel();
      });
      return reading.then(undefined, () => undefined);
    });
  }, LONG_MS);
  try {
    return await reading;
  } finally {
    clearTimeout(timer);
  }
}
