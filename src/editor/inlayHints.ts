/** Lost characters in place, as ghosts; calendar dates behind the words that mean them. */
import * as vscode from 'vscode';
import type { DateMention, Loss, Reading } from '../reading/reading';
import { chosenLosses, compareLosses, type LossChoice } from '../reading/repair';
import { dateWords, isEvident, periodShort } from './dateWords';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { LOSSES_SETTING, lossesShown } from './lossChoice';
import { lossExplanation, statementAtMark } from './lossWords';
import { onLine, onLines } from './places';
import { toRange } from './ranges';

const DATES_SETTING = 'verbatim.inlayHints.dates';

/** VS Code draws no more than this in an editor. */
const MOST_HINTS = 1_500;

/**
 * Files of more lines take a while to read. VS Code shows no hint before it has all of a range, the header's among them: at
 * first these come when `changed` says so. Later they are waited for: VS Code shows those that it has as long.
 */
const LONG = 2_000;

/** A lost space cannot be seen; an open box stands for it. */
const VISIBLE_SPACE = '␣';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const seen = new WeakSet<vscode.TextDocument>();
  let compared = comparedDocuments();
  return vscode.Disposable.from(
    changed,
    vscode.window.tabGroups.onDidChangeTabs(() => {
      const before = compared;
      compared = comparedDocuments();
      if (String(compared) !== String(before)) changed.fire();
    }),
    readings.onDidRead(({ document }) => {
      seen.add(document);
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(LOSSES_SETTING) || change.affectsConfiguration(DATES_SETTING)) {
        changed.fire();
      }
    }),
    vscode.languages.registerInlayHintsProvider(SEED_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const losses = compared.includes(document.uri.toString()) ? 'off' : lossesShown(document.uri);
        const dates = vscode.workspace
          .getConfiguration('verbatim', document.uri)
          .get<boolean>('inlayHints.dates', false);
        if (losses === 'off' && !dates) return [];
        if (document.lineCount > LONG && !seen.has(document)) return [];
        return hintsIn(await readings.get(document, token), range, { losses, dates });
      },
    }),
  );
}

/**
 * The documents of comparisons on the screen, of two, of many, and of those to be merged: of all tabs with more than one. Lost
 * characters are not shown there: the original of a repaired copy would look like the copy.
 */
function comparedDocuments(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) => {
    const shown = addressesIn(activeTab?.input);
    return shown.length > 1 ? shown : [];
  });
}

/** VS Code has no type in its API for the tabs of all comparisons. */
function addressesIn(input: unknown): string[] {
  if (input instanceof vscode.Uri) return [String(input)];
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(addressesIn) : [];
}

/** The hints in a range, in order of place; the first `MOST_HINTS` when there are more. */
function hintsIn(
  reading: Reading,
  range: vscode.Range,
  shown: { readonly losses: LossChoice; readonly dates: boolean },
): vscode.InlayHint[] {
  const first = range.start.line + 1;
  const last = range.end.line + 1;
  const losses = chosenLosses(onLines(reading.losses, first, last), shown.losses);
  const hints = [...losses].sort(compareLosses).map((loss) => lossHint(reading, loss));
  if (shown.dates) {
    const { date } = reading.article.header;
    for (const mention of onLines(reading.dates, first, last))
      if (!isEvident(mention)) hints.push(dateHint(mention, date));
  }
  return hints
    .filter(({ position }) => range.contains(position))
    .sort((a, b) => a.position.compareTo(b.position))
    .slice(0, MOST_HINTS);
}

function lossHint(reading: Reading, loss: Loss): vscode.InlayHint {
  const position = new vscode.Position(loss.line - 1, loss.offset);
  const hint = new vscode.InlayHint(position, loss.insert === ' ' ? VISIBLE_SPACE : loss.insert);
  const text = reading.article.lines[loss.line - 1] ?? '';
  const statement = statementAtMark(onLine(reading.statements, loss.line), loss);
  // VS Code adds that a double click inserts it.
  hint.tooltip = lossExplanation(text, loss, statement);
  hint.textEdits = [vscode.TextEdit.insert(position, loss.insert)];
  return hint;
}

function dateHint(mention: DateMention, articleDate: string | null): vscode.InlayHint {
  const hint = new vscode.InlayHint(toRange(mention).end, periodShort(mention));
  hint.tooltip = dateWords(mention, articleDate).join(' ');
  hint.paddingLeft = true;
  return hint;
}
