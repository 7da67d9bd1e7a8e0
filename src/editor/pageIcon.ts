import * as vscode from 'vscode';

/** What the tabs of our pages have for an icon, in light and in dark themes. */
export function pageIcon(extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `seed-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
