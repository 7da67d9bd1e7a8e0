/** The *Speakers* view in the side bar: everyone who speaks in the active seed file, with what they say. */
import * as vscode from 'vscode';
import { cautionsOf } from '../reading/cautions';
import type { Reading } from '../reading/reading';
import type { FeatureContext } from './feature';
import { articleInFront, onDidChangeFrontPage } from './frontPage';
import { isSeedDocument, type Disposable } from './language';
import { statementsAt } from './places';
import type { Readings } from './readings';
import { registerSpeakerCommands, type KeepFocus, type ShownArticle } from './speakerCommands';
import { cardOf, itemOf } from './speakerItems';
import { childrenOf, rootsOf, type SpeakerNode, type SpeakerOrder } from './speakerTree';
import { onLongReading } from './waiting';

const VIEW = 'verbatim.speakers';
const ORDER_KEY = 'verbatim.speakers.order';
const ORDERS: readonly SpeakerOrder[] = ['place', 'name', 'amount'];
/** How long the cursor must rest before the view follows it, in milliseconds. */
const FOLLOW_MS = 120;

export function register({ extension, readings }: FeatureContext): vscode.Disposable {
  const tree = new SpeakerTree(readings, readOrder(extension.workspaceState));
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  tree.start(view);
  const subscriptions: Disposable[] = [view, tree];
  for (const order of ORDERS) {
    const sort = (): void => {
      void extension.workspaceState.update(ORDER_KEY, order);
      setContext('verbatim.speakersOrder', order);
      tree.sort(order);
    };
    // Two commands an order, one for the menu to show with a check mark: VS Code has no radio items for extensions.
    subscriptions.push(
      vscode.commands.registerCommand(`verbatim.sortSpeakersBy.${order}`, sort),
      vscode.commands.registerCommand(`verbatim.sortSpeakersBy.${order}.checked`, sort),
    );
  }
  setContext('verbatim.speakersOrder', tree.order);
  subscriptions.push(registerSpeakerCommands(view, () => tree.shown, tree.keepFocus));
  return vscode.Disposable.from(...subscriptions);
}

function readOrder(memento: vscode.Memento): SpeakerOrder {
  const stored = memento.get<string>(ORDER_KEY);
  return ORDERS.find((order) => order === stored) ?? 'place';
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}

class SpeakerTree implements vscode.TreeDataProvider<SpeakerNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: Disposable[] = [this.#changed];
  readonly onDidChangeTreeData = this.#changed.event;
  view: vscode.TreeView<SpeakerNode> | undefined;

  /** The article whose speakers are shown: the active one, or the last one while it is still on the screen. */
  #document: vscode.TextDocument | undefined;
  #reading: Reading | undefined;
  #roots: SpeakerNode[] = [];
  #parents = new Map<SpeakerNode, SpeakerNode>();
  #children = new Map<SpeakerNode, SpeakerNode[]>();
  #followTimer: ReturnType<typeof setTimeout> | undefined;
  /** Gives a row the focus when the next reading is shown. */
  #focusNext: (() => void) | undefined;

  constructor(
    private readonly readings: Readings,
    public order: SpeakerOrder,
  ) {
    this.#subscriptions.push(
      readings.onDidStart((document) => {
        if (document === this.#document && !this.#reading) this.#say('Reading…');
      }),
      onLongReading(readings, (document, over) => {
        if (document === this.#document)
          void vscode.window.withProgress({ location: { viewId: VIEW } }, () => over);
      }),
      readings.onDidFail(({ document, error }) => {
        if (document === this.#document) this.#fail(error);
      }),
      readings.onDidRead(({ document, reading }) => {
        if (document === this.#document) this.#show(reading);
        else this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#follow(editor);
        // Another editor of the same article, as a peek has one, has its own cursor.
        if (editor && editor.document === this.#document) this.#followCursor(editor);
      }),
      onDidChangeFrontPage(() => {
        this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#clear();
      }),
      vscode.workspace.onDidOpenTextDocument(() => {
        this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#document) this.#followCursor(textEditor);
      }),
    );
  }

  /** The article whose rows are there, undefined while there are none. */
  get shown(): ShownArticle | undefined {
    const article = this.#document?.uri;
    return article && this.#reading && { article, reading: this.#reading };
  }

  /** Shows the active article in a view. */
  start(view: vscode.TreeView<SpeakerNode>): void {
    this.view = view;
    this.#follow(vscode.window.activeTextEditor);
  }

  dispose(): void {
    clearTimeout(this.#followTimer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** A row that gets another speaker is another row: without this the focus would go to the row above. */
  readonly keepFocus: KeepFocus = (before, { line, start }, type) => {
    this.#focusNext = (): void => {
      const row = this.#nodeAt(line, start);
      const node = row && type === 'speaker' ? this.getParent(row) : row;
      if (node) this.#reveal(node, true);
    };
    if (this.#reading !== before) this.#nextShown();
  };

  sort(order: SpeakerOrder): void {
    this.order = order;
    if (this.#reading) this.#show(this.#reading);
  }

  getChildren(node?: SpeakerNode): SpeakerNode[] {
    if (!node) return this.#roots;
    let children = this.#children.get(node);
    if (!children) {
      children = childrenOf(node);
      this.#children.set(node, children);
      for (const child of children) this.#parents.set(child, node);
    }
    return children;
  }

  getParent(node: SpeakerNode): SpeakerNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: SpeakerNode): vscode.TreeItem {
    return itemOf(node, this.#document?.uri);
  }

  resolveTreeItem(item: vscode.TreeItem, node: SpeakerNode): vscode.TreeItem {
    const { shown } = this;
    const card = shown && cardOf(node, shown.article, shown.reading);
    if (card) item.tooltip = card;
    return item;
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document ?? articleInFront();
    if (isSeedDocument(document)) {
      setContext('verbatim.seedFileSeen', true);
      setContext('verbatim.seedFileShown', true);
      if (document === this.#document && this.#reading) return;
      if (document !== this.#document) {
        this.#document = document;
        this.#reading = undefined;
        this.#focusNext = undefined;
        this.#setRoots([]);
      }
      const reading = this.readings.peek(document);
      const failure = this.readings.failure(document);
      if (reading) this.#show(reading);
      else if (failure) this.#fail(failure);
      // A long file takes a while: an empty view would say that nobody speaks in it.
      else this.#say('Reading…');
      return;
    }
    const shown = this.#document;
    const visible = vscode.window.visibleTextEditors.some((each) => each.document === shown);
    if (shown && (!visible || !isSeedDocument(shown))) this.#clear();
  }

  #fail({ message }: Error): void {
    this.#reading = undefined;
    this.#setRoots([]);
    this.#say(`${message}. Run Read Article Again to try once more.`);
  }

  #clear(): void {
    setContext('verbatim.seedFileShown', false);
    this.#document = undefined;
    this.#reading = undefined;
    this.#setRoots([]);
    this.#say(undefined);
  }

  /** What stands above the rows. */
  #say(message: string | undefined): void {
    // An empty text, since a view does not notice that its message is deleted.
    if (this.view) this.view.message = message ?? '';
  }

  #show(reading: Reading): void {
    this.#reading = reading;
    this.#setRoots(rootsOf(reading, this.order));
    const cautions = cautionsOf(reading.article);
    if (cautions.length > 0) this.#say(cautions.join(' '));
    else this.#say(this.#roots.length === 0 ? 'Nobody is quoted or named in this article.' : undefined);
    this.#nextShown();
  }

  /** Leads to a row when others are shown: that which is to have the focus, else that of the cursor. */
  #nextShown(): void {
    const editor = vscode.window.activeTextEditor;
    if (this.#focusNext) this.#focusNext();
    else if (editor?.document === this.#document && editor) this.#followCursor(editor);
    this.#focusNext = undefined;
  }

  #setRoots(roots: SpeakerNode[]): void {
    this.#roots = roots;
    this.#parents.clear();
    this.#children.clear();
    this.#changed.fire(undefined);
  }

  #followCursor(editor: vscode.TextEditor): void {
    clearTimeout(this.#followTimer);
    this.#followTimer = setTimeout(() => {
      const settings = vscode.workspace.getConfiguration('verbatim', editor.document);
      if (this.view?.visible !== true || !settings.get<boolean>('speakers.followCursor', true)) return;
      const { line, character } = editor.selection.active;
      const node = this.#nodeAt(line + 1, character);
      if (node && node !== this.view.selection[0]) this.#reveal(node, false);
    }, FOLLOW_MS);
  }

  #reveal(node: SpeakerNode, focus: boolean): void {
    this.view?.reveal(node, { select: true, focus }).then(undefined, () => {
      // The rows changed meanwhile; the next reading follows the cursor again.
    });
  }

  /** The row of the statement at a place, its line counted from 1. */
  #nodeAt(line: number, offset: number): SpeakerNode | undefined {
    const statement = this.#reading && statementsAt(this.#reading, line, offset)[0];
    if (!statement) return undefined;
    for (const root of this.#roots) {
      if (root.type !== 'speaker' || !root.speaker.statements.includes(statement)) continue;
      return this.getChildren(root).find(
        (each) => each.type === 'statement' && each.parts.includes(statement),
      );
    }
    return undefined;
  }
}
