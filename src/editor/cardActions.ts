/** What can be done from a card: links to commands, below what the card says. */
import * as vscode from 'vscode';
import type { Person, Statement } from '../reading/reading';
import { SET_SPEAKER_COMMAND } from './corrections/setSpeaker';
import { LOOK_UP_COMMAND } from './lookUpOnline';
import type { Reference } from './places';
import { toRange } from './ranges';
import { commandLink, REVEAL_COMMAND, reveal } from './reveal';

const FIND_REFERENCES_COMMAND = 'verbatim.findReferencesAt';

/** The commands that links in cards may run; nothing that an article says can run another. */
const CARD_COMMANDS = [REVEAL_COMMAND, FIND_REFERENCES_COMMAND, SET_SPEAKER_COMMAND, LOOK_UP_COMMAND];

export function register(): vscode.Disposable {
  return vscode.commands.registerCommand(
    FIND_REFERENCES_COMMAND,
    async (uri: unknown, line: unknown, start: unknown) => {
      if (typeof uri !== 'string' || typeof line !== 'number' || typeof start !== 'number') return;
      await reveal(vscode.Uri.parse(uri), { line, start, end: start });
      await vscode.commands.executeCommand('editor.action.goToReferences');
    },
  );
}

/** Markdown whose links may run the cards' commands and no others. */
export function trusted(markdown: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown);
  text.isTrusted = { enabledCommands: CARD_COMMANDS };
  return text;
}

/** Actions on a person or an organisation. @param date ISO day of the article, or null */
export function referenceActions(
  uri: vscode.Uri,
  { person, organisation, span }: Reference,
  date: string | null,
): string {
  const name = person?.name ?? organisation?.name ?? '';
  const { line, character } = toRange(span).start;
  return actions([
    ['Find All References', commandLink(FIND_REFERENCES_COMMAND, [uri.toString(), line + 1, character])],
    ['Look Up Online', commandLink(LOOK_UP_COMMAND, [name, date])],
  ]);
}

/** Actions on the holder of an office that is printed without a name. @param person the holder where the file names one */
export function officeActions(
  uri: vscode.Uri,
  person: Person | null,
  name: string,
  date: string | null,
): string {
  const span = person?.mentions[0];
  if (person && span)
    return referenceActions(uri, { person, organisation: null, span, inferred: false }, date);
  return actions([['Look Up Online', commandLink(LOOK_UP_COMMAND, [name, date])]]);
}

/** Actions on a statement. */
export function statementActions(uri: vscode.Uri, { line, start }: Statement): string {
  return actions([['Set Speaker…', commandLink(SET_SPEAKER_COMMAND, [uri.toString(), line, start])]]);
}

function actions(links: readonly (readonly [title: string, target: string])[]): string {
  return `\n\n${links.map(([title, target]) => `[${title}](${target})`).join(' · ')}`;
}
