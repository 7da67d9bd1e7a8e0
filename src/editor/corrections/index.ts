/** Corrections of speakers: kept in the workspace's storage, they win over what is inferred. */
import * as vscode from 'vscode';
import type { FeatureContext } from '../feature';
import { registerFollowing } from './follow';
import { registerList } from './list';
import { registerSetSpeaker } from './setSpeaker';
import { CorrectionStore } from './store';

export function register(context: FeatureContext): vscode.Disposable {
  const store = new CorrectionStore(context.extension.workspaceState);
  const { readings } = context;
  return vscode.Disposable.from(
    store,
    readings.addOptions((document) => ({ corrections: store.of(document.uri) })),
    store.onDidChange((article) => {
      readings.readAgain((document) => document.uri.toString() === article.toString());
    }),
    registerFollowing(readings, store),
    registerSetSpeaker(context, store),
    registerList(context, store),
  );
}
