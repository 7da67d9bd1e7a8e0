/** What can be done with a row of the *Speakers* view. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { wholeStatements } from '../reading/bySpeaker';
import { isCorrected } from '../reading/corrections/corrected';
import type { Reading } from '../reading/reading';
import { REMOVE_CORRECTION_COMMAND, SET_SPEAKER_COMMAND } from './corrections/setSpeaker';
import { LOOK_UP_COMMAND } from './lookUpOnline';
import { referencesOf } from './places';
import { toRange } from './ranges';
import { reveal } from './reveal';
import { placeOf, referenceOf } from './speakerItems';
import { rowOf, type SpeakerNode } from './speakerTree';
import { copiedText } from './speakerTreeCopy';
import { shorten } from './words';

/** The article whose rows a view has. */
export interface ShownArticle {
  readonly article: vscode.Uri;
  readonly reading: Reading;
}

/** How long to wait for VS Code to say what is selected, in milliseconds. */
const LONGEST_MS = 500;

/** Gives the focus to the row of a statement, or of its speaker, once a reading later than this one is shown. */
export type KeepFocus = (reading: Reading, statement: Span, type: SpeakerNode['type']) => void;

type Run = (node: SpeakerNode, shown: ShownArticle, keepFocus: KeepFocus) => Promise<void>;

const COMMANDS: Readonly<Record<string, Run>> = {
  goToIntroduction,
  findReferences,
  copyStatement,
  setSpeakerOfRow,
  removeCorrectionOfRow,
  lookUpRowOnline,
};

/** @param shownIn the article of the rows as they are now */
export function registerSpeakerCommands(
  view: vscode.TreeView<SpeakerNode>,
  shownIn: () => ShownArticle | undefined,
  keepFocus: KeepFocus,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([command, run]) =>
      vscode.commands.registerCommand(`verbatim.${command}`, async (given?: SpeakerNode) => {
        const node = given ?? (await focusedRow(view));
        const shown = shownIn();
        if (node && shown) await run(node, shown, keepFocus);
      }),
    ),
  );
}

/**
 * The row that has the focus, on which a command acts that a key runs. VS Code tells which row is selected, and arrow keys
 * select none; so the row is selected here, which opens nothing.
 */
async function focusedRow(view: vscode.TreeView<SpeakerNode>): Promise<SpeakerNode | undefined> {
  const [before] = view.selection;
  const changed = new Promise<void>((resolve) => {
    const end = (): void => {
      subscription.dispose();
      resolve();
    };
    const subscription = view.onDidChangeSelection(end);
    setTimeout(end, LONGEST_MS);
  });
  await vscode.commands.executeCommand('list.toggleSelection');
  await changed;
  const row = view.selection.find((node) => node !== before) ?? before;
  if (row) await view.reveal(row, { focus: false });
  return row;
}

async function goToIntroduction(node: SpeakerNode, { article }: ShownArticle): Promise<void> {
  const place = placeOf(node);
  if (place) await reveal(article, place);
}

async function findReferences(node: SpeakerNode, { article, reading }: ShownArticle): Promise<void> {
  const reference = referenceOf(node);
  if (!reference) return;
  if (!(await reveal(article, reference.span))) return;
  const locations = referencesOf(reading, reference).map(
    ({ span }) => new vscode.Location(article, toRange(span)),
  );
  const position = toRange(reference.span).start;
  await vscode.commands.executeCommand('editor.action.showReferences', article, position, locations);
}

/** A statement with who said it and where; a speaker with the office, and all statements below it. */
async function copyStatement(node: SpeakerNode, { article }: ShownArticle): Promise<void> {
  const text = copiedText(node, vscode.workspace.asRelativePath(article));
  if (text === null) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`Copied “${shorten(rowOf(node).label, 40)}”`, 3000);
}

/** Sets who made the statement of a row, or all statements of a row whose speaker is not named. */
async function setSpeakerOfRow(node: SpeakerNode, shown: ShownArticle, keepFocus: KeepFocus): Promise<void> {
  const isUnnamed = node.type === 'speaker' && node.speaker.kind === 'unnamed';
  const statement =
    node.type === 'statement' ? node.statement : isUnnamed ? node.speaker.statements[0] : undefined;
  if (!statement) return;
  const isGroup = isUnnamed && wholeStatements(node.speaker.statements).length > 1;
  if (await hasChanged(SET_SPEAKER_COMMAND, shown, statement, isGroup))
    keepFocus(shown.reading, statement, node.type);
}

async function removeCorrectionOfRow(
  node: SpeakerNode,
  shown: ShownArticle,
  keepFocus: KeepFocus,
): Promise<void> {
  const isSpeaker = node.type === 'speaker';
  const statements = isSpeaker ? node.speaker.statements : node.type === 'statement' ? [node.statement] : [];
  const corrected = statements.find(isCorrected);
  if (!corrected) return;
  if (await hasChanged(REMOVE_CORRECTION_COMMAND, shown, corrected, isSpeaker))
    keepFocus(shown.reading, corrected, node.type);
}

/** Runs a command that corrects speakers; whether it changed one. @param all those of the same speaker are meant, too */
function hasChanged(
  command: string,
  { article }: ShownArticle,
  { line, start }: Span,
  all: boolean,
): Thenable<unknown> {
  return vscode.commands.executeCommand(command, article.toString(), line, start, all);
}

async function lookUpRowOnline(node: SpeakerNode, { reading }: ShownArticle): Promise<void> {
  const reference = referenceOf(node);
  const outside = node.type === 'speaker' && node.speaker.kind === 'outside' ? node.speaker.name : null;
  const name = reference?.person?.name ?? reference?.organisation?.name ?? outside;
  if (name !== null) await vscode.commands.executeCommand(LOOK_UP_COMMAND, name, reading.article.header.date);
}
