/**
 * The date written out, beside the date; and, while the header is folded into its first line, date and source behind
 * the title, so that the one line says what the three do.
 */
import * as vscode from 'vscode';
import type { Header } from '../article/article';
import { shortDate, writtenDate } from '../reading/dates/written';
import type { FeatureContext } from './features';
import { isSeedDocument, SEED_SELECTOR } from './language';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const note = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor('descriptionForeground'),
      margin: '0 0 0 1.5em',
      fontStyle: 'italic',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  /** Whether the header was seen folded, by editor: while the first line is scrolled away, nothing tells. */
  const folded = new WeakMap<vscode.TextEditor, boolean>();
  const changed = new vscode.EventEmitter<void>();
  const show = (editor: vscode.TextEditor): void => {
    if (!isSeedDocument(editor.document)) return;
    const header = readings.peekArticle(editor.document)?.header;
    if (!header) return;
    const before = folded.get(editor);
    const now = isFolded(editor, header) ?? before;
    if (now !== undefined) folded.set(editor, now);
    if (now !== before) changed.fire();
    editor.setDecorations(note, now === false ? notes(editor.document, header) : []);
  };
  const showAll = (): void => {
    vscode.window.visibleTextEditors.forEach(show);
  };
  return vscode.Disposable.from(
    note,
    changed,
    readings.onDidParse(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      show(textEditor);
    }),
    // As a hint, for hints are wrapped with their line: a note behind it would be cut off, and be scrolled to sideways.
    vscode.languages.registerInlayHintsProvider(SEED_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const editors = vscode.window.visibleTextEditors.filter((each) => each.document === document);
        if (range.start.line > 0 || !editors.some((each) => folded.get(each) === true)) return [];
        return hints(document, (await readings.article(document, token)).header);
      },
    }),
  );
}

/** The date written out, behind it. */
function notes(document: vscode.TextDocument, { date, dateLine }: Header): vscode.DecorationOptions[] {
  if (date === null || dateLine === null) return [];
  const { end } = document.lineAt(dateLine - 1).range;
  const after = { contentText: writtenDate(date) };
  return [{ range: new vscode.Range(end, end), renderOptions: { after } }];
}

/** Date and source, behind the title. */
function hints(document: vscode.TextDocument, { date, url }: Header): vscode.InlayHint[] {
  const source = url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
  const day = date === null ? null : shortDate(date);
  const said = [day, source].filter((part) => part !== null);
  if (said.length === 0) return [];
  const hint = new vscode.InlayHint(document.lineAt(0).range.end, said.join(' · '));
  hint.paddingLeft = true;
  hint.tooltip = [date === null ? null : writtenDate(date), url].filter((part) => part !== null).join('\n');
  return [hint];
}

/** Whether the header is folded: visible ranges leave out what is. Undefined while none of it is on the screen. */
function isFolded({ visibleRanges }: vscode.TextEditor, { lineCount }: Header): boolean | undefined {
  if (lineCount < 2) return false;
  const first = visibleRanges[0];
  if (!first || first.start.line >= lineCount) return undefined;
  return first.start.line === 0 && first.end.line === 0;
}
