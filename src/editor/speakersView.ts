/** The *Speakers* view in the side bar: everyone who speaks in the active seed file, with what they say. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { introductionOf, wholeStatements } from '../reading/bySpeaker';
import { cautionsOf } from '../reading/cautions';
import { isCorrected } from '../reading/corrections/corrected';
import type { Reading } from '../reading/reading';
import { referenceCard, statementCard } from './cards';
import { REMOVE_CORRECTION_COMMAND, SET_SPEAKER_COMMAND } from './corrections/setSpeaker';
import type { FeatureContext } from './features';
import { referenceActions, statementActions, trusted } from './cardActions';
import { isSeedDocument, type Disposable } from './language';
import { LOOK_UP_COMMAND } from './lookUpOnline';
import { referencesOf, statementsAt, type Reference } from './places';
import { toRange } from './ranges';
import type { Readings } from './readings';
import { reveal, REVEAL_COMMAND, revealLink } from './reveal';
import { childrenOf, idOf, rootsOf, rowOf, type SpeakerNode, type SpeakerOrder } from './speakerTree';
import { copiedText } from './speakerTreeCopy';
import { shorten } from './words';

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
  const on = (command: string, run: (node: SpeakerNode | undefined) => unknown): void => {
    subscriptions.push(
      // With no argument, as a keybinding runs it, a command acts on the selected row.
      vscode.commands.registerCommand(command, (node?: SpeakerNode) => run(node ?? view.selection[0])),
    );
  };
  for (const order of ORDERS) {
    const sort = (): void => {
      void extension.workspaceState.update(ORDER_KEY, order);
      setContext('verbatim.speakersOrder', order);
      tree.sort(order);
    };
    // Two commands an order, one for the menu to show with a check mark: VS Code has no radio items for extensions.
    on(`verbatim.sortSpeakersBy.${order}`, sort);
    on(`verbatim.sortSpeakersBy.${order}.checked`, sort);
  }
  setContext('verbatim.speakersOrder', tree.order);
  on('verbatim.goToIntroduction', (node) => tree.goToIntroduction(node));
  on('verbatim.findReferences', (node) => tree.findReferences(node));
  on('verbatim.copyStatement', (node) => tree.copy(node));
  on('verbatim.setSpeakerOfRow', (node) => tree.setSpeaker(node));
  on('verbatim.removeCorrectionOfRow', (node) => tree.removeCorrection(node));
  on('verbatim.lookUpRowOnline', (node) => tree.lookUpOnline(node));
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

  constructor(
    private readonly readings: Readings,
    public order: SpeakerOrder,
  ) {
    this.#subscriptions.push(
      readings.onDidStart((document) => {
        if (document === this.#document && !this.#reading) this.#say('Reading…');
      }),
      readings.onDidRead(({ document, reading }) => {
        if (document === this.#document) this.#show(reading);
        else this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#follow(editor);
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

  /** Shows the active article in a view. */
  start(view: vscode.TreeView<SpeakerNode>): void {
    this.view = view;
    this.#follow(vscode.window.activeTextEditor);
  }

  dispose(): void {
    clearTimeout(this.#followTimer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

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
    const { label, description, spoken } = rowOf(node);
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      label,
      node.type === 'speaker' || node.type === 'silent' ? Collapsed : None,
    );
    item.id = `${this.#document?.uri.toString() ?? ''} ${idOf(node)}`;
    item.description = description;
    item.accessibilityInformation = { label: spoken };
    item.contextValue = contextValue(node);
    const icon = iconOf(node);
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    const place = placeOf(node);
    if (place && this.#document && node.type !== 'speaker') {
      item.command = {
        title: 'Go to Text',
        command: REVEAL_COMMAND,
        arguments: [this.#document.uri.toString(), place.line, place.start, place.end],
      };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: SpeakerNode): vscode.TreeItem {
    const reading = this.#reading;
    const uri = this.#document?.uri;
    if (!reading || !uri) return item;
    const link = (place: Span): string => revealLink(uri, place);
    const reference = referenceOf(node);
    if (reference) {
      const actions = referenceActions(uri, reference, reading.article.header.date);
      item.tooltip = trusted(referenceCard(reading, reference, link, actions));
    } else if (node.type === 'statement' || node.type === 'speaker') {
      const statement = node.type === 'statement' ? node.statement : node.speaker.statements[0]!;
      const actions = statementActions(uri, reading, statement);
      item.tooltip = trusted(`${statementCard(reading, statement, link)}\n\n${actions}`);
    }
    return item;
  }

  async goToIntroduction(node: SpeakerNode | undefined): Promise<void> {
    const place = node && placeOf(node);
    if (place && this.#document) await reveal(this.#document.uri, place);
  }

  async findReferences(node: SpeakerNode | undefined): Promise<void> {
    const reference = node && referenceOf(node);
    const uri = this.#document?.uri;
    if (!reference || !uri || !this.#reading) return;
    await reveal(uri, reference.span);
    const locations = referencesOf(this.#reading, reference).map(
      ({ span }) => new vscode.Location(uri, toRange(span)),
    );
    const position = toRange(reference.span).start;
    await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
  }

  /** A statement with who said it and where; a speaker with the office, and all statements below it. */
  async copy(node: SpeakerNode | undefined): Promise<void> {
    const uri = this.#document?.uri;
    if (!node || !uri) return;
    const text = copiedText(node, vscode.workspace.asRelativePath(uri));
    if (text === null) return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(`Copied “${shorten(rowOf(node).label, 40)}”`, 3000);
  }

  /** Sets who made the statement of a row, or all statements of a row whose speaker is not named. */
  async setSpeaker(node: SpeakerNode | undefined): Promise<void> {
    const uri = this.#document?.uri;
    const isUnnamed = node?.type === 'speaker' && node.speaker.kind === 'unnamed';
    const statement =
      node?.type === 'statement' ? node.statement : isUnnamed ? node.speaker.statements[0] : undefined;
    if (!statement || !uri) return;
    const { line, start } = statement;
    const isGroup = isUnnamed && wholeStatements(node.speaker.statements).length > 1;
    await vscode.commands.executeCommand(SET_SPEAKER_COMMAND, uri.toString(), line, start, isGroup);
  }

  async removeCorrection(node: SpeakerNode | undefined): Promise<void> {
    const uri = this.#document?.uri;
    const statements =
      node?.type === 'statement' ? [node.statement] : node?.type === 'speaker' ? node.speaker.statements : [];
    for (const { line, start } of statements.filter(isCorrected).slice(0, 1))
      await vscode.commands.executeCommand(
        REMOVE_CORRECTION_COMMAND,
        uri?.toString(),
        line,
        start,
        node?.type === 'speaker',
      );
  }

  async lookUpOnline(node: SpeakerNode | undefined): Promise<void> {
    const reference = node && referenceOf(node);
    const outside = node?.type === 'speaker' && node.speaker.kind === 'outside' ? node.speaker.name : null;
    const name = reference?.person?.name ?? reference?.organisation?.name ?? outside ?? undefined;
    const date = this.#reading?.article.header.date;
    if (name !== undefined) await vscode.commands.executeCommand(LOOK_UP_COMMAND, name, date);
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (isSeedDocument(document)) {
      setContext('verbatim.seedFileSeen', true);
      setContext('verbatim.seedFileShown', true);
      if (document === this.#document && this.#reading) return;
      if (document !== this.#document) {
        this.#document = document;
        this.#reading = undefined;
        this.#setRoots([]);
      }
      const reading = this.readings.peek(document);
      if (reading) this.#show(reading);
      // A long file takes a while: an empty view would say that nobody speaks in it.
      else this.#say('Reading…');
      return;
    }
    const shown = this.#document;
    const visible = vscode.window.visibleTextEditors.some((each) => each.document === shown);
    if (shown && (!visible || !isSeedDocument(shown))) this.#clear();
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
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === this.#document && editor) this.#followCursor(editor);
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
      const node = this.#nodeAt(editor.selection.active);
      if (!node || node === this.view.selection[0]) return;
      this.view.reveal(node, { select: true, focus: false }).then(undefined, () => {
        // The rows changed meanwhile; the next reading follows the cursor again.
      });
    }, FOLLOW_MS);
  }

  /** The row of the statement under the cursor. */
  #nodeAt({ line, character }: vscode.Position): SpeakerNode | undefined {
    const statement = this.#reading && statementsAt(this.#reading, line + 1, character)[0];
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

function contextValue(node: SpeakerNode): string {
  const set =
    node.type === 'statement'
      ? isCorrected(node.statement)
      : node.type === 'speaker' && /outside|unnamed/.test(node.speaker.kind)
        ? node.speaker.statements.some(isCorrected)
        : false;
  return `verbatim.${node.type === 'speaker' ? node.speaker.kind : node.type}${set ? '.set' : ''}`;
}

const ICONS = { person: 'person', organisation: 'organization', outside: 'account', unnamed: 'question' };

function iconOf(node: SpeakerNode): string | undefined {
  switch (node.type) {
    case 'speaker':
      return ICONS[node.speaker.kind];
    case 'statement':
      return node.statement.kind === 'indirect' ? 'comment' : 'quote';
    case 'person':
      return 'person';
    case 'silent':
    case 'more':
      return undefined;
  }
}

/** Where a row's click or its *Go to Introduction* leads. */
function placeOf(node: SpeakerNode): Span | null {
  switch (node.type) {
    case 'speaker':
      return referenceOf(node)?.span ?? node.speaker.statements[0]!;
    case 'statement':
      return node.statement;
    case 'person':
      return introductionOf(node.person);
    case 'silent':
    case 'more':
      return null;
  }
}

/** What a row names. */
function referenceOf(node: SpeakerNode): Reference | null {
  const person = node.type === 'speaker' ? node.speaker.person : node.type === 'person' ? node.person : null;
  const organisation = node.type === 'speaker' ? node.speaker.organisation : null;
  const span = person ? introductionOf(person) : (organisation?.mentions[0] ?? null);
  return span && { person, organisation, span, inferred: false };
}
