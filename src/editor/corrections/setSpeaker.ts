import * as vscode from 'vscode';
import { officeLine, speakerNames, speakersOf } from '../../reading/bySpeaker';
import type { Reading, Statement } from '../../reading/reading';
import type { FeatureContext } from '../features';
import { isSeedDocument, SEED_SELECTOR } from '../language';
import { statementsAt } from '../places';
import { shorten, unnamedLabel } from '../words';
import { findCorrected } from './follow';
import type { CorrectionStore, Kept } from './store';

/** Command behind the quick fix, the Speakers view and the card. Arguments: the article's URI as text, line, offset. */
export const SET_SPEAKER_COMMAND = 'verbatim.setSpeaker';

/** *Set Speaker…*: the user says who made a statement. */
export function registerSetSpeaker({ readings }: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      SET_SPEAKER_COMMAND,
      async (uri?: unknown, line?: unknown, offset?: unknown) => {
        const place = await placeOf(uri, line, offset);
        if (!place) {
          void vscode.window.showInformationMessage(
            'Open a seed file and put the cursor in a statement to set its speaker.',
          );
          return;
        }
        const reading = await readings.get(place.document);
        const [statement] = statementsAt(reading, place.line, place.offset);
        if (!statement) {
          void vscode.window.showInformationMessage(
            'There is no statement at the cursor. Put the cursor in one to set its speaker.',
          );
          return;
        }
        await askAndStore(place.document.uri, reading, statement, store);
      },
    ),
    vscode.languages.registerCodeActionsProvider(
      SEED_SELECTOR,
      {
        async provideCodeActions(document, range, _context, token) {
          const reading = await readings.get(document, token);
          const { line, character } = range.start;
          const [statement] = statementsAt(reading, line + 1, character);
          return statement ? [setSpeakerAction(document, statement)] : [];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** The corrections of an article that are about a statement as it reads now, or about another part of it. */
async function correctionsOf(
  reading: Reading,
  statement: Statement,
  corrections: readonly Kept[],
): Promise<Kept[]> {
  const targets = await findCorrected(reading, corrections);
  return corrections.filter((_, index) => targets[index]?.attribution === statement.attribution);
}

function setSpeakerAction(document: vscode.TextDocument, statement: Statement): vscode.CodeAction {
  const action = new vscode.CodeAction('Set Speaker…', vscode.CodeActionKind.QuickFix);
  action.command = {
    command: SET_SPEAKER_COMMAND,
    title: 'Set Speaker…',
    arguments: [document.uri.toString(), statement.line, statement.start],
  };
  return action;
}

interface Place {
  readonly document: vscode.TextDocument;
  /** 1-based. */
  readonly line: number;
  readonly offset: number;
}

/** The place that the arguments name, else the cursor's. */
async function placeOf(uri: unknown, line: unknown, offset: unknown): Promise<Place | undefined> {
  if (typeof uri === 'string' && typeof line === 'number') {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    return { document, line, offset: typeof offset === 'number' ? offset : 0 };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSeedDocument(editor.document)) return undefined;
  const { active } = editor.selection;
  return { document: editor.document, line: active.line + 1, offset: active.character };
}

/** What the user may choose: a name, that nobody is named, or what was inferred. */
type Choice = vscode.QuickPickItem &
  ({ readonly speaker: string | null } | { readonly other: true } | { readonly restore: true });

async function askAndStore(
  article: vscode.Uri,
  reading: Reading,
  statement: Statement,
  store: CorrectionStore,
): Promise<void> {
  const present = await correctionsOf(reading, statement, store.of(article));
  const choice = await vscode.window.showQuickPick(choices(reading, statement, present.length > 0), {
    title: `Who said “${shorten(statement.text, 60)}”?`,
    placeHolder: `Now: ${speakerNames(statement.speaker) ?? unnamedLabel(statement.speaker.printed)}`,
    matchOnDescription: true,
  });
  if (!choice) return;
  if ('restore' in choice) {
    await store.replace(article, present, null);
    return;
  }
  const speaker = 'other' in choice ? await askForName() : choice.speaker;
  if (speaker === undefined) return;
  const { anchorOf } = await import('../../reading/engine');
  await store.replace(article, present, {
    ...anchorOf(statement, reading.article.lines),
    speaker,
  });
}

function choices(reading: Reading, { speaker }: Statement, corrected: boolean): Choice[] {
  const { people, organisations } = reading;
  const outside = speakersOf(reading).flatMap(({ kind, name }) => (kind === 'outside' ? (name ?? []) : []));
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
  const ranked = names(speaker.candidates).filter((name) => !outside.includes(name));
  const rest = names([...people, ...organisations]).filter((name) => !ranked.includes(name));
  const item = (name: string): Choice => {
    const person = people.find((each) => each.name === name);
    const office = person && officeLine(person);
    return { label: name, speaker: name, ...(office == null ? {} : { description: office }) };
  };
  const under = (heading: string, list: readonly string[]): Choice[] =>
    list.length === 0
      ? []
      : [{ label: heading, kind: vscode.QuickPickItemKind.Separator, speaker: null }, ...list.map(item)];
  return [
    ...under('most likely', ranked),
    ...under('in this article', rest),
    ...under('set by you', outside),
    { label: '', kind: vscode.QuickPickItemKind.Separator, speaker: null },
    { label: '$(edit) Somebody else…', description: 'type a name', alwaysShow: true, other: true },
    { label: '$(question) Not named in this file', alwaysShow: true, speaker: null },
    ...(corrected
      ? [{ label: '$(discard) Remove the correction', alwaysShow: true, restore: true } as const]
      : []),
  ];
}

async function askForName(): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: 'Set Speaker',
    prompt: 'Full name of the speaker',
    validateInput: (value) => (value.trim() === '' ? 'Type a name, or press Escape.' : undefined),
  });
  return name?.trim();
}
