/** How one version of a document becomes an article and then a reading, in slices that leave the editor responsive. */
import * as vscode from 'vscode';
import type { Article } from '../article/article';
import { digestInSteps } from '../reading/bySpeaker';
import type { PassageMemo } from '../reading/memo';
import type { ReadOptions } from '../reading/read';
import type { Reading } from '../reading/reading';
import type { Steps } from '../steps';
import { engine } from './engine';
import { nextTurn, runInSlices, Stopped } from './slices';

/** @throws vscode.CancellationError when the token is cancelled, or the document was closed before it was begun */
export async function parseDocument(
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Article> {
  const text = document.getText();
  const { parseInSteps } = await engine();
  await nextTurn();
  if (document.isClosed) throw new vscode.CancellationError();
  return run(parseInSteps(text), token);
}

/** @throws vscode.CancellationError when the token is cancelled */
export async function readArticle(
  article: Article,
  options: ReadOptions & { readonly memo: PassageMemo },
  token: vscode.CancellationToken,
): Promise<Reading> {
  const { readInSteps } = await engine();
  const reading = await run(readInSteps(article, options), token);
  await run(digestInSteps(reading), token);
  return reading;
}

/** Work that VS Code takes for cancelled where it was stopped. */
async function run<T>(steps: Steps<T>, token: vscode.CancellationToken): Promise<T> {
  try {
    return await runInSlices(steps, token);
  } catch (error) {
    throw error instanceof Stopped ? new vscode.CancellationError() : error;
  }
}
