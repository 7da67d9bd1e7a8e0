import * as vscode from 'vscode';

let channel: vscode.LogOutputChannel | undefined;

/** What the user can read in the Output panel under *Verbatim*; it is there once there is something to say. */
export function log(): vscode.LogOutputChannel {
  return (channel ??= vscode.window.createOutputChannel('Verbatim', { log: true }));
}
