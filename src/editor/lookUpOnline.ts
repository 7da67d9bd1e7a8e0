/** *Look Up Online*: asks Wikidata who a name is. Only on the user's command; the name is all that is sent. */
import * as vscode from 'vscode';
import type { Manifest, OnlineClient } from '../officials/online/client';
import type { OnlineOffice, OnlinePerson } from '../officials/online/wikidata';
import { engine } from './engine';
import type { FeatureContext } from './feature';
import { isSeedDocument } from './language';
import { MANAGE_TRUST } from './ownOfficials';
import { referenceAt } from './places';
import { tell } from './tell';
import { readInSight } from './waiting';
import { termWords } from './words';

export const LOOK_UP_COMMAND = 'verbatim.lookUpOnline';

/** User setting; a workspace cannot set it. */
const IN_UNTRUSTED = 'verbatim.lookUpOnline.inUntrustedWorkspaces';

export function register({ extension, readings }: FeatureContext): vscode.Disposable {
  let client: Promise<OnlineClient> | undefined;
  const getClient = (): Promise<OnlineClient> => (client ??= createClient(extension));
  return vscode.commands.registerCommand(LOOK_UP_COMMAND, async (named?: unknown, dated?: unknown) => {
    if (
      !vscode.workspace.isTrusted &&
      vscode.workspace.getConfiguration().get<boolean>(IN_UNTRUSTED) !== true
    ) {
      await refuseUntrusted();
      return;
    }
    const subject =
      typeof named === 'string'
        ? { name: named, date: typeof dated === 'string' ? dated : null }
        : await subjectAtCursor(readings);
    if (subject) await lookUp(await getClient(), subject.name, subject.date);
  });
}

async function createClient({ globalState, extension }: vscode.ExtensionContext): Promise<OnlineClient> {
  const { OnlineClient, userAgentOf } = await engine();
  return new OnlineClient({
    // Looked up at each call: VS Code puts its own in place, which goes through the user's proxy.
    fetch: (url, init) => globalThis.fetch(url, init),
    now: Date.now,
    store: { get: (key) => globalState.get(key), set: (key, value) => globalState.update(key, value) },
    userAgent: userAgentOf(extension.packageJSON as Manifest),
    endpoint,
  });
}

/** The server to ask: Wikidata, or a mirror that the user (never a workspace) has set. */
function endpoint(): string | undefined {
  return vscode.workspace.getConfiguration().inspect<string>('verbatim.lookUpOnline.endpoint')?.globalValue;
}

async function refuseUntrusted(): Promise<void> {
  const trust = 'Manage Workspace Trust';
  const settings = 'Open Settings';
  const answer = await vscode.window.showWarningMessage(
    'Looking up online is off in a workspace you do not trust. Trust the workspace, or turn it on in the settings.',
    trust,
    settings,
  );
  if (answer === trust) await vscode.commands.executeCommand(MANAGE_TRUST);
  if (answer === settings)
    await vscode.commands.executeCommand('workbench.action.openSettings', IN_UNTRUSTED);
}

interface Subject {
  readonly name: string;
  /** ISO day of the article, null when it has none. */
  readonly date: string | null;
}

/** Whom the cursor is on, else whom the user types. */
async function subjectAtCursor(readings: FeatureContext['readings']): Promise<Subject | undefined> {
  const editor = vscode.window.activeTextEditor;
  let date: string | null = null;
  let value = '';
  if (editor && isSeedDocument(editor.document)) {
    const reading = await readInSight(readings, editor.document);
    if (!reading) return undefined;
    const { line, character } = editor.selection.active;
    const reference = referenceAt(reading, line + 1, character);
    date = reading.article.header.date;
    const name = reference?.person?.name ?? reference?.organisation?.name;
    if (name !== undefined) return { name, date };
    value = editor.document.getText(editor.selection).trim();
  }
  const name = await vscode.window.showInputBox({
    title: 'Look Up Online',
    prompt: 'Name to ask Wikidata about. The name is sent, nothing else.',
    value,
  });
  return name === undefined || name.trim() === '' ? undefined : { name: name.trim(), date };
}

async function lookUp(client: OnlineClient, name: string, date: string | null): Promise<void> {
  let people: readonly OnlinePerson[];
  try {
    people = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: `Asking Wikidata about ${name}…`,
        cancellable: true,
      },
      (_progress, token) => {
        const controller = new AbortController();
        token.onCancellationRequested(() => {
          controller.abort();
        });
        return client.lookUp(name, date, controller.signal);
      },
    );
  } catch (error) {
    const { OnlineError } = await engine();
    if (!(error instanceof OnlineError)) throw error;
    if (error.problem !== 'cancelled') void vscode.window.showWarningMessage(error.message);
    return;
  }
  if (people.length === 0) {
    tell(`Wikidata knows nobody called ${name}.`);
    return;
  }
  const chosen = await vscode.window.showQuickPick(
    people.map((person) => item(person, date)),
    {
      title: `${name} in Wikidata${date === null ? '' : ` on ${date}`}`,
      placeHolder: 'Enter opens the item in the browser',
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (chosen)
    await vscode.env.openExternal(vscode.Uri.parse(`https://www.wikidata.org/wiki/${chosen.wikidata}`));
}

function item(
  { name, description, offices, wikidata }: OnlinePerson,
  date: string | null,
): vscode.QuickPickItem & { readonly wikidata: string } {
  const none = date === null ? 'No office known' : 'No office known on that date';
  return {
    label: name,
    description: description ?? wikidata,
    detail: offices.length === 0 ? none : offices.map(officeWords).join('; '),
    wikidata,
  };
}

function officeWords(office: OnlineOffice): string {
  const { title, from, to } = office;
  return from === null && to === null ? title : `${title} (${termWords(office)})`;
}
