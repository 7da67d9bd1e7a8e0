import * as vscode from 'vscode';
import { speakerNames } from '../../reading/bySpeaker';
import { contentKey, findCorrected, type Correction } from '../../reading/corrections';
import type { Reading, Statement } from '../../reading/reading';
import { runSteps } from '../../reading/steps';
import type { FeatureContext } from '../features';
import { isSeedDocument, SEED_SELECTOR } from '../language';
import { statementsAt } from '../places';
import { shorten, unnamedLabel } from '../words';
import type { CorrectionStore } from './store';

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

/** The corrections of an article that are about a statement as it reads now. */
export function correctionsOf(
  reading: Reading,
  statement: Statement,
  corrections: readonly Correction[],
): Correction[] {
  const targets = runSteps(findCorrected(reading.statements, corrections));
  return corrections.filter((_, index) => targets[index]?.attribution === statement.attribution);
}

function setSpeakerAction(document: vscode.TextDocument, statement: Statement): vscode.CodeAction {
  const action = new vscode.CodeAction('Set speaker…', vscode.CodeActionKind.QuickFix);
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
  const present = correctionsOf(reading, statement, store.of(article));
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
  await store.replace(article, present, {
    content: contentKey(statement.text),
    line: statement.line,
    speaker,
  });
}

function choices({ people, organisations }: Reading, { speaker }: Statement, corrected: boolean): Choice[] {
  const ranked = speaker.candidates.map(({ name }) => name);
  const rest = [...people, ...organisations].map(({ name }) => name).filter((name) => !ranked.includes(name));
  const description = (name: string) => people.find((person) => person.name === name)?.offices[0]?.printed;
  const item = (name: string): Choice => {
    const office = description(name);
    return { label: name, speaker: name, ...(office == null ? {} : { description: office }) };
  };
  const heading = (label: string): Choice => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
    speaker: null,
  });
  return [
    ...(ranked.length > 0 ? [heading('most likely'), ...ranked.map(item)] : []),
    ...(rest.length > 0 ? [heading('in this article'), ...rest.map(item)] : []),
    heading(''),
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
