/**
 * The date written out, beside the date; and, while the header is folded into its first line, date and source behind
 * the title, so that the one line says what the three do.
 */
import * as vscode from 'vscode';
import type { Header } from '../article/article';
import { shortDate, writtenDate } from '../reading/dates/written';
import type { FeatureContext } from './feature';
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
    const shown =
      now === false ? dateNote(editor.document, header) : now ? titleNote(editor.document, header) : [];
    editor.setDecorations(note, shown);
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
    vscode.workspace.onDidChangeConfiguration(showAll),
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
function dateNote(document: vscode.TextDocument, { date, dateLine }: Header): vscode.DecorationOptions[] {
  return date === null || dateLine === null ? [] : behind(document, dateLine, writtenDate(date));
}

/** Date and source behind the title, for those who have no inlay hints. */
function titleNote(document: vscode.TextDocument, header: Header): vscode.DecorationOptions[] {
  const hints = vscode.workspace.getConfiguration('editor', document).get<string>('inlayHints.enabled');
  return hints?.startsWith('off') ? behind(document, 1, dateAndSource(header)) : [];
}

function behind(
  document: vscode.TextDocument,
  line: number,
  contentText: string,
): vscode.DecorationOptions[] {
  const { end } = document.lineAt(line - 1).range;
  return [{ range: new vscode.Range(end, end), renderOptions: { after: { contentText } } }];
}

/** `10 Jan 2022 · news.example`; empty where the header has neither. */
function dateAndSource({ date, url }: Header): string {
  const source = url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
  const day = date === null ? null : shortDate(date);
  return [day, source].filter((part) => part !== null).join(' · ');
}

/** Date and source, behind the title. */
function hints(document: vscode.TextDocument, header: Header): vscode.InlayHint[] {
  const said = dateAndSource(header);
  if (said === '') return [];
  const { date, url } = header;
  const hint = new vscode.InlayHint(document.lineAt(0).range.end, said);
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
