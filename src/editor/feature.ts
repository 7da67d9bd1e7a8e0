import type * as vscode from 'vscode';
import type { Readings } from './readings';

/** What a feature gets to work with. */
export interface FeatureContext {
  readonly extension: vscode.ExtensionContext;
  readonly readings: Readings;
}

/** A feature of the editor: registered on activation, gone when what it returns is disposed. */
export interface Feature {
  register(context: FeatureContext): vscode.Disposable;
}
