/**
 * Quick fixes that put lost characters back: one, both marks of a quotation, all of the paragraph, all of the file. Nothing changes before the user
 * picks one, undo takes it back, and no diagnostics are shown for them: a damaged file is not the reader's mistake.
 */
import * as vscode from 'vscode';
import type { Loss, Reading } from '../reading/reading';
import { chosenLosses, compareLosses, isCertain, otherMark, type LossChoice } from '../reading/repair';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { lossesRestored } from './lossChoice';
import { lossName, restoredWord, wordAround } from './lossWords';
import { onLine } from './places';
import { counted, shorten } from './words';

/** Kind of the actions on a whole paragraph or file. */
const RESTORE = vscode.CodeActionKind.RefactorRewrite.append('restore');

/** Most fixes of one character that are offered at once. */
const MOST_SINGLE = 6;

/** Most UTF-16 units of a quotation that a title shows. */
const LONGEST_SHOWN = 40;

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    SEED_SELECTOR,
    {
      async provideCodeActions(document, range, context, token) {
        const reading = await readings.get(document, token);
        if (reading.losses.length === 0) return [];
        return actionsAt(reading, document, range, lossesRestored(document.uri), {
          asked:
            context.triggerKind === vscode.CodeActionTriggerKind.Invoke ||
            context.only?.contains(RESTORE) === true,
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, RESTORE] },
  );
}

/**
 * The actions at a place. Those on single characters need the cursor at the word that lost them; those on all of a
 * paragraph or file are offered beside them, or when the user asks for actions.
 *
 * @param choice what the actions on many put back
 */
export function actionsAt(
  reading: Reading,
  document: vscode.TextDocument,
  range: vscode.Range,
  choice: LossChoice,
  { asked }: { readonly asked: boolean },
): vscode.CodeAction[] {
  const line = range.start.line + 1;
  const text = reading.article.lines[line - 1] ?? '';
  const inLine = onLine(reading.losses, line);
  const near = inLine.filter((loss) => isNear(text, loss, range)).slice(0, MOST_SINGLE);
  const actions = near.flatMap((loss) => {
    const one = restore(document, singleTitle(text, loss), vscode.CodeActionKind.QuickFix, [loss]);
    const other = otherMark(inLine, loss);
    // At a quotation of a word or two both marks are near: the pair is offered at its first.
    const pair = other && !(loss.kind === 'close-quote' && near.includes(other));
    const both = pair ? restorePair(document, text, loss, other) : null;
    // A mark without its other half is seldom what is wanted.
    if (isCertain(loss)) (both ?? one).isPreferred = true;
    return both ? [both, one] : [one];
  });
  if (near.length === 0 && !asked) return actions;
  const kind = near.length > 0 ? vscode.CodeActionKind.QuickFix : RESTORE;
  const paragraph = chosenLosses(inLine, choice);
  const all = chosenLosses(reading.losses, choice);
  if (paragraph.length > 1) {
    actions.push(
      restore(
        document,
        `Insert all ${counted(paragraph.length, 'lost character')} of this paragraph`,
        kind,
        paragraph,
      ),
    );
  }
  if (all.length > Math.max(1, paragraph.length)) {
    actions.push(
      restore(document, `Insert all ${counted(all.length, 'lost character')} of this file`, kind, all),
    );
  }
  return actions;
}

/** `Insert the lost apostrophe: don’t`. */
function singleTitle(text: string, loss: Loss): string {
  const name = lossName(loss.kind).toLowerCase();
  const shown =
    loss.kind === 'apostrophe' || loss.kind === 'space' ? restoredWord(text, loss) : loss.insert.trim();
  return `Insert the lost ${name}: ${shown}`;
}

/** `Insert both lost quotation marks: “I don’t know who asked…”`. */
function pairTitle(text: string, open: Loss, close: Loss): string {
  const words = shorten(text.slice(open.offset, close.offset), LONGEST_SHOWN);
  return `Insert both lost quotation marks: ${open.insert.trim()}${words}${close.insert.trim()}`;
}

function restorePair(document: vscode.TextDocument, text: string, one: Loss, other: Loss): vscode.CodeAction {
  const [open, close] = one.kind === 'open-quote' ? [one, other] : [other, one];
  return restore(document, pairTitle(text, open, close), vscode.CodeActionKind.QuickFix, [open, close]);
}

function restore(
  document: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  losses: readonly Loss[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, insertions(losses));
  return action;
}

/** One insertion a place; what was lost at the same place goes in together. */
function insertions(losses: readonly Loss[]): vscode.TextEdit[] {
  const edits: vscode.TextEdit[] = [];
  for (const { line, offset, insert } of [...losses].sort(compareLosses)) {
    const at = new vscode.Position(line - 1, offset);
    const last = edits.at(-1);
    if (last?.range.start.isEqual(at)) last.newText += insert;
    else edits.push(vscode.TextEdit.insert(at, insert));
  }
  return edits;
}

/** Whether a selection touches the word around a lost character, or the place itself. */
function isNear(text: string, loss: Loss, range: vscode.Range): boolean {
  const [before, after] = wordAround(text, loss);
  const start = new vscode.Position(loss.line - 1, Math.max(0, loss.offset - Math.max(1, before.length)));
  const end = new vscode.Position(loss.line - 1, loss.offset + Math.max(1, after.length));
  return range.intersection(new vscode.Range(start, end)) !== undefined;
}
