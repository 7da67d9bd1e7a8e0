import * as vscode from 'vscode';
import type { Span } from '../article/article';

/** A span of the core (lines from 1) as a range of the editor (lines from 0). */
export function toRange(span: Span): vscode.Range {
  return new vscode.Range(span.line - 1, span.start, span.line - 1, span.end);
}
