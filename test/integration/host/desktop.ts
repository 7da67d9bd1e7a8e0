/** Has the extension believe that it runs on the user's own computer, with a dialog for saving and a browser. */
import * as vscode from 'vscode';
import { apiOfExtension } from './questions';

/**
 * Until disposed of.
 *
 * @param place where every file is saved
 * @returns what was to be opened outside of VS Code
 */
export function pretendDesktop(
  place: vscode.Uri,
): vscode.Disposable & { readonly opened: readonly unknown[] } {
  const { env, window } = apiOfExtension()!;
  const opened: unknown[] = [];
  const replaced = [
    replace(env, 'uiKind', vscode.UIKind.Desktop),
    replace(env, 'remoteName', undefined),
    replace(env, 'openExternal', (target: unknown) => Promise.resolve(opened.push(target) > 0)),
    replace(window, 'showSaveDialog', () => Promise.resolve(place)),
  ];
  return Object.assign(vscode.Disposable.from(...replaced), { opened });
}

function replace(object: object, name: string, value: unknown): vscode.Disposable {
  const before = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { configurable: true, enumerable: true, writable: true, value });
  return new vscode.Disposable(() => Object.defineProperty(object, name, before));
}
