/** What can be done from a card: links to commands. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import type { Person, Reading, Statement } from '../reading/reading';
import { SET_SPEAKER_COMMAND } from './corrections/setSpeaker';
import { LOOK_UP_COMMAND } from './lookUpOnline';
import type { Reference } from './places';
import { commandLink, REVEAL_COMMAND, reveal } from './reveal';

const FIND_REFERENCES_COMMAND = 'verbatim.findReferencesAt';

/** The commands that links in cards may run; nothing that an article says can run another. */
const CARD_COMMANDS = [REVEAL_COMMAND, FIND_REFERENCES_COMMAND, SET_SPEAKER_COMMAND, LOOK_UP_COMMAND];

export function register(): vscode.Disposable {
  return vscode.commands.registerCommand(
    FIND_REFERENCES_COMMAND,
    async (uri: unknown, line: unknown, start: unknown) => {
      if (typeof uri !== 'string' || typeof line !== 'number' || typeof start !== 'number') return;
      if (await reveal(vscode.Uri.parse(uri), { line, start, end: start }))
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
  return actions([findReferences(uri, span), lookUp(name, date)]);
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
  return actions([lookUp(name, date)]);
}

/** Actions on a statement, and on whoever makes it. @param alone no card of the speaker stands beside its card */
export function statementActions(
  uri: vscode.Uri,
  reading: Reading,
  statement: Statement,
  alone = true,
): string {
  const { name, person, organisation } = statement.speaker;
  const mentions =
    (person === null ? null : reading.people[person]?.mentions) ??
    (organisation === null ? null : reading.organisations[organisation]?.mentions);
  return actions([
    setSpeaker(uri, statement),
    ...(alone && mentions?.[0] ? [findReferences(uri, mentions[0])] : []),
    ...(alone && name !== null ? [lookUp(name, reading.article.header.date)] : []),
  ]);
}

type Link = readonly [title: string, target: string];

function findReferences(uri: vscode.Uri, { line, start }: Span): Link {
  return ['Find All References', commandLink(FIND_REFERENCES_COMMAND, [uri.toString(), line, start])];
}

function setSpeaker(uri: vscode.Uri, { line, start }: Statement): Link {
  return ['Set Speaker…', commandLink(SET_SPEAKER_COMMAND, [uri.toString(), line, start])];
}

function lookUp(name: string, date: string | null): Link {
  return ['Look Up Online', commandLink(LOOK_UP_COMMAND, [name, date])];
}

function actions(links: readonly Link[]): string {
  return links.map(([title, target]) => `[${title}](${target})`).join(' · ');
}
