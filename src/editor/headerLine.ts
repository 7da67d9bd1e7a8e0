/**
 * The date written out, beside the date; and, while the header is folded into its first line, date and source behind
 * the title, so that the one line says what the three do.
 */
import * as vscode from 'vscode';
import type { Header } from '../article/article';
import { shortDate, writtenDate } from '../reading/dates/written';
import type { FeatureContext } from './features';
import { isSeedDocument } from './language';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const note = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor('descriptionForeground'),
      margin: '0 0 0 1.5em',
      fontStyle: 'italic',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const show = (editor: vscode.TextEditor): void => {
    if (!isSeedDocument(editor.document)) return;
    const reading = readings.peek(editor.document);
    if (reading) editor.setDecorations(note, notes(editor, reading.article.header));
  };
  const showAll = (): void => {
    vscode.window.visibleTextEditors.forEach(show);
  };
  return vscode.Disposable.from(
    note,
    readings.onDidRead(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      show(textEditor);
    }),
  );
}

function notes(editor: vscode.TextEditor, header: Header): vscode.DecorationOptions[] {
  const date = header.date === null ? null : writtenDate(header.date);
  if (isFolded(editor, header)) {
    const source = header.url !== null && URL.canParse(header.url) ? new URL(header.url).host : null;
    // VS Code does not wrap a note behind a line, so it has to be short.
    const day = header.date === null ? null : shortDate(header.date);
    const said = [day, source].filter((part) => part !== null);
    return said.length === 0 ? [] : [noteAfter(editor.document, 1, said.join(' · '))];
  }
  return date === null || header.dateLine === null ? [] : [noteAfter(editor.document, header.dateLine, date)];
}

/** Visible ranges leave out what is folded. */
function isFolded({ visibleRanges }: vscode.TextEditor, { lineCount }: Header): boolean {
  return lineCount > 1 && visibleRanges.some(({ start, end }) => start.line === 0 && end.line === 0);
}

function noteAfter(document: vscode.TextDocument, line: number, text: string): vscode.DecorationOptions {
  const { end } = document.lineAt(line - 1).range;
  return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: text } } };
}
