import * as vscode from 'vscode';
import type { Reading } from '../../reading/reading';
import { SET_SPEAKER_COMMAND } from '../corrections/setSpeaker';
import { addPage } from '../frontPage';
import { escapeHtml, htmlPage, withVisibleControls } from '../html';
import { charactersRestored, RESTORE_SETTING } from '../lossChoice';
import { pageIcon } from '../pageIcon';
import { moveKey } from '../renames';
import { reveal } from '../reveal';
import { counted, grouped } from '../words';
import { parseMessage, type FromPanel, type PanelState, type Rendered, type ToPanel } from './messages';
import { readerModel } from './model';
import type { ReaderModel } from './readerModel';
import { saveAsWebPage } from './save';

/** Type of the Reader's panels; also their name in `when` clauses (`activeWebviewPanelId`). */
export const VIEW_TYPE = 'verbatim.reader';

/**
 * Time in milliseconds after the Reader has scrolled the editor in which the editor's scrolling is its echo. Long: the
 * editor tells of it late on a busy machine, and nobody scrolls both within it.
 */
const ECHO_MS = 700;

/** Where it is remembered how the strip of speakers is shown. */
const FULL_STRIP = 'verbatim.reader.fullStrip';

/** What the open Readers show, by the article's URI. Only to be looked at. */
export const readerReports = new Map<string, Rendered>();

/** One Reader: the panel of one article. */
export class ReaderPanel implements vscode.Disposable {
  #model: ReaderModel | null = null;
  #reading: Reading | null = null;
  #problem: string | null = null;
  /** The panel's script is there to be posted to. */
  #ready = false;
  #busy = false;
  #quietUntil = 0;
  /** Where the article was at the top when last seen. */
  #line = 1;
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    readonly panel: vscode.WebviewPanel,
    public article: vscode.Uri,
    private readonly extensionUri: vscode.Uri,
    private readonly memory: vscode.Memento,
    state: PanelState | null,
  ) {
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    webview.options = { enableScripts: true, enableCommandUris: false, localResourceRoots: [dist, media] };
    panel.iconPath = pageIcon(extensionUri);
    addPage(panel, () => this.article);
    this.#line = state?.line ?? 1;
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => {
        const parsed = parseMessage(message);
        if (parsed) void this.#receive(parsed);
      }),
      panel.onDidChangeViewState(() => {
        // A panel in the background loses its page; it says `ready` again when it comes back.
        if (!panel.visible) this.#ready = false;
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.#isOurs(textEditor.document) && performance.now() >= this.#quietUntil)
          this.#follow(textEditor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#isOurs(textEditor.document)) this.#markCurrent(textEditor);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(RESTORE_SETTING, this.article) && this.#reading) {
          this.show(this.#reading);
        }
      }),
    ];
    webview.html = panelHtml({
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'reader.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'reader.css')).toString(),
      nonce: makeNonce(),
      fullStrip: memory.get(FULL_STRIP, false),
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    readerReports.delete(this.article.toString());
  }

  /** Shows a reading, keeping the place and the speakers' colours. */
  show(reading: Reading): void {
    const losses = charactersRestored(this.article);
    const slots = new Map<string, number>();
    for (const { key, slot } of this.#model?.speakers ?? []) if (slot !== null) slots.set(key, slot);
    const first = this.#reading === null;
    this.#reading = reading;
    this.#model = readerModel(reading, { losses, slots });
    this.#problem = null;
    this.panel.title = withVisibleControls(`Reader: ${this.#model.title ?? 'untitled article'}`);
    this.#postModel();
    if (first) this.#startInStep();
  }

  /** Says that the article is being read again, until that is over. */
  wait(over: Promise<void>): void {
    const say = (busy: boolean): void => {
      this.#busy = busy;
      this.#post({ type: 'busy', busy });
    };
    say(true);
    void over.then(() => {
      say(false);
    });
  }

  /** The article's file has another name. */
  move(to: vscode.Uri): void {
    moveKey(readerReports, this.article, to);
    this.article = to;
    this.#postModel();
  }

  /** Says why there is nothing to show. */
  fail(message: string): void {
    this.#problem = message;
    this.#post({ type: 'problem', message });
  }

  /** Says why what is shown is old; where nothing is, why there is nothing. */
  failToRenew(message: string): void {
    this.fail(this.#reading ? `${message}. This is how it was before.` : message);
  }

  /** Saves what is shown as a web page where the user says. */
  save(): void {
    this.#post({ type: 'save' });
  }

  /** Goes to the paragraph at the top, in the editor. */
  showSource(): Promise<boolean> {
    return reveal(this.article, { line: this.#line, start: 0, end: 0 });
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#postModel();
        this.#post({ type: 'busy', busy: this.#busy });
        this.#startInStep();
        break;
      case 'rendered': {
        const { milliseconds, paragraphs, renewed, order } = message;
        readerReports.set(this.article.toString(), { milliseconds, paragraphs, renewed, order });
        break;
      }
      case 'scrolled':
        this.#line = message.line;
        this.#scrollEditors(message.line, message.fraction);
        break;
      case 'goto':
        this.#quietUntil = performance.now() + ECHO_MS;
        await reveal(this.article, { line: message.line, start: 0, end: 0 });
        break;
      case 'source':
        // The address of the article, not one that the page names.
        if (this.#model?.source) await vscode.env.openExternal(vscode.Uri.parse(this.#model.source.url));
        break;
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        vscode.window.setStatusBarMessage(
          message.shown < message.total
            ? `Copied ${grouped(message.shown)} of ${counted(message.total, 'paragraph')}`
            : 'Copied the article',
          3000,
        );
        break;
      case 'page':
        await saveAsWebPage(message.html, this.article, this.extensionUri, message.print);
        break;
      case 'speaker':
        await vscode.commands.executeCommand(
          SET_SPEAKER_COMMAND,
          this.article.toString(),
          message.line,
          message.start,
        );
        break;
      case 'strip':
        await this.memory.update(FULL_STRIP, message.full);
        break;
    }
  }

  #isOurs(document: vscode.TextDocument): boolean {
    return this.panel.visible && document.uri.toString() === this.article.toString();
  }

  #postModel(): void {
    if (this.#problem !== null) this.#post({ type: 'problem', message: this.#problem });
    if (!this.#model) return;
    this.#post({ type: 'model', uri: this.article.toString(), model: this.#model });
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.#isOurs(document));
    if (editor) this.#markCurrent(editor);
  }

  /** Brings a new page, or one that comes back, to where the editor is. */
  #startInStep(): void {
    if (!this.#model) return;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.#isOurs(document));
    if (editor) this.#follow(editor);
  }

  #post(message: ToPanel): void {
    if (this.#ready) void this.panel.webview.postMessage(message);
  }

  #markCurrent(editor: vscode.TextEditor): void {
    this.#post({ type: 'current', line: editor.selection.active.line + 1 });
  }

  #follow(editor: vscode.TextEditor): void {
    const top = editor.visibleRanges[0]?.start;
    if (!top) return;
    this.#line = top.line + 1;
    const { length } = editor.document.lineAt(top.line).text;
    this.#post({ type: 'scroll', line: top.line + 1, fraction: top.character / Math.max(1, length) });
  }

  #scrollEditors(line: number, fraction: number): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!this.#isOurs(editor.document) || line > editor.document.lineCount) continue;
      this.#quietUntil = performance.now() + ECHO_MS;
      const { length } = editor.document.lineAt(line - 1).text;
      const at = new vscode.Position(line - 1, Math.floor(length * fraction));
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    }
  }
}

/** Addresses of the page's own files, and what its content security policy admits. */
interface Frame {
  readonly source: string;
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  /** The strip of speakers says where and how much they speak. */
  readonly fullStrip: boolean;
}

/** The page before the article comes. It may run our script and style sheet and load nothing else from anywhere. */
function panelHtml({ source, script, style, nonce, fullStrip }: Frame): string {
  return htmlPage({
    title: 'Reader',
    policy: [`style-src ${source}`, `script-src 'nonce-${nonce}'`, "img-src 'none'"],
    head: `<link rel="stylesheet" href="${escapeHtml(style)}">`,
    body: `<body class="reader" data-strip="${fullStrip ? 'full' : ''}">
<p id="loading" role="status">Reading the article…</p>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>`,
  });
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
