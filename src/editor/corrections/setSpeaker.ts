import * as vscode from 'vscode';
import { officeLine, speakerNames, speakersOf, wholeStatements } from '../../reading/bySpeaker';
import type { Correction } from '../../reading/corrections';
import type { Reading, Statement } from '../../reading/reading';
import { isTurn } from '../../reading/turnLabel';
import { engine } from '../engine';
import type { FeatureContext } from '../feature';
import { SEED_SELECTOR } from '../language';
import { nearestStatement, statementsAt } from '../places';
import type { Readings } from '../readings';
import { openArticle, seedEditor } from '../reveal';
import { tell } from '../tell';
import { readInSight } from '../waiting';
import { besideName, capitalised, grouped, shorten, unnamedLabel } from '../words';
import { findCorrected } from './follow';
import type { CorrectionStore, Kept } from './store';

/**
 * Command behind the quick fix, the Speakers view and the card. Arguments: the article's URI as text, line, offset,
 * and whether all statements by the same unnamed speaker are meant. Says whether anything was set.
 */
export const SET_SPEAKER_COMMAND = 'verbatim.setSpeaker';

/** Removes what the user has set. Arguments as above, and whether of all statements of that speaker. */
export const REMOVE_CORRECTION_COMMAND = 'verbatim.removeCorrection';

/** *Set Speaker…*: the user says who made a statement. */
export function registerSetSpeaker({ readings }: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      SET_SPEAKER_COMMAND,
      async (uri?: unknown, line?: unknown, offset?: unknown, all?: unknown) => {
        const found = await statementOf(readings, uri, line, offset);
        return found !== undefined && (await askAndStore(found, all === true, store));
      },
    ),
    vscode.commands.registerCommand(
      REMOVE_CORRECTION_COMMAND,
      async (uri?: unknown, line?: unknown, offset?: unknown, all?: unknown) => {
        const found = await statementOf(readings, uri, line, offset);
        if (!found) return false;
        const { article, reading, statement } = found;
        const statements = all === true ? sameSpeakers(reading, statement) : [statement];
        const present = await correctionsOf(reading, statements, store.of(article));
        if (present.length > 0) await store.replace(article, present);
        else tell('The speaker of the statement at the cursor is not set by you.');
        return present.length > 0;
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

/** A statement of an article. */
interface Found {
  readonly article: vscode.Uri;
  readonly reading: Reading;
  readonly statement: Statement;
}

/** The statement that a command's arguments name, else the one at the cursor; where there is none, the user is told. */
async function statementOf(
  readings: Readings,
  uri: unknown,
  line: unknown,
  offset: unknown,
): Promise<Found | undefined> {
  const place = await placeOf(uri, line, offset);
  if (place === undefined) return undefined;
  if (place === null) {
    tell('Open a seed file and put the cursor in a statement.');
    return undefined;
  }
  const reading = await readInSight(readings, place.document);
  if (!reading) return undefined;
  const statement = await statementNear(reading, place);
  if (statement) return { article: place.document.uri, reading, statement };
  tell('There is no statement at the cursor. Put the cursor in one.');
  return undefined;
}

/** UTF-16 units of a line that are looked at on either side of the cursor. */
const LONGEST_SENTENCE = 2_000;

/** The statement at a place, else one of the sentence there: its end is where a cursor often is. */
async function statementNear(reading: Reading, { line, offset }: Place): Promise<Statement | undefined> {
  const [statement] = statementsAt(reading, line, offset);
  if (statement) return statement;
  const { splitSentences } = await engine();
  // A line may have megabytes; no sentence has more than this.
  const from = Math.max(0, offset - LONGEST_SENTENCE);
  const text = (reading.article.lines[line - 1] ?? '').slice(from, offset + LONGEST_SENTENCE);
  const here = splitSentences(text).findLast(({ start }) => from + start <= offset);
  return here && nearestStatement(reading, { line, start: from + here.start, end: from + here.end }, offset);
}

/** The corrections of an article that are about statements as they read now, or about other parts of them. */
async function correctionsOf(
  reading: Reading,
  statements: readonly Statement[],
  corrections: readonly Kept[],
): Promise<Kept[]> {
  const attributions = new Set(statements.map(({ attribution }) => attribution));
  const targets = await findCorrected(reading, corrections);
  return corrections.filter((_, index) => {
    const target = targets[index];
    return target && attributions.has(target.attribution);
  });
}

/** The statements, each by its first part, of whoever makes one. */
function sameSpeakers(reading: Reading, statement: Statement): Statement[] {
  const speaker = speakersOf(reading).find(({ statements }) => statements.includes(statement));
  return wholeStatements(speaker?.statements ?? [statement]).map(([first]) => first!);
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

/** The place that the arguments name, undefined where it cannot be opened; else the cursor's, null where that is in no seed file. */
async function placeOf(uri: unknown, line: unknown, offset: unknown): Promise<Place | null | undefined> {
  if (typeof uri === 'string' && typeof line === 'number') {
    const document = await openArticle(vscode.Uri.parse(uri));
    return document && { document, line, offset: typeof offset === 'number' ? offset : 0 };
  }
  const editor = await seedEditor();
  if (!editor) return null;
  const { active } = editor.selection;
  return { document: editor.document, line: active.line + 1, offset: active.character };
}

/** What the user may choose: a name, that nobody is named, or what was inferred. */
type Choice = vscode.QuickPickItem &
  ({ readonly speaker: string | null } | { readonly other: true } | { readonly restore: true });

/**
 * @param all the answer is for all statements of the same unnamed speaker, without a question
 * @returns whether anything was said
 */
async function askAndStore(
  { article, reading, statement }: Found,
  all: boolean,
  store: CorrectionStore,
): Promise<boolean> {
  const same = statement.speaker.name === null ? sameSpeakers(reading, statement) : [statement];
  const present = await correctionsOf(reading, all ? same : [statement], store.of(article));
  const choice = await vscode.window.showQuickPick(choices(reading, statement, present.length > 0), {
    title: all ? `Who made ${allOf(same)}?` : `Who said “${shorten(statement.text, 60)}”?`,
    placeHolder: `Now: ${speakerNames(statement.speaker) ?? unnamedLabel(statement.speaker.printed)}`,
    matchOnDescription: true,
  });
  if (!choice) return false;
  if ('restore' in choice) {
    await store.replace(article, present);
    return true;
  }
  const said = 'other' in choice ? await askForName(reading) : { speaker: choice.speaker };
  if (!said) return false;
  const statements =
    all || same.length === 1 ? (all ? same : [statement]) : await askHowMany(statement, same);
  if (!statements) return false;
  const { anchorOf } = await engine();
  await store.replace(
    article,
    await correctionsOf(reading, statements, store.of(article)),
    statements.map((each) => ({ ...anchorOf(each, reading.article.lines), ...said })),
  );
  return true;
}

/** `all 5 turns of “A”`. */
function allOf({ length, 0: first }: readonly Statement[]): string {
  const printed = first?.speaker.printed ?? 'the same';
  return `all ${grouped(length)} ${first && isTurn(first) ? 'turns of' : 'statements by'} “${printed}”`;
}

/** Whether the answer is for one statement or for all of the same unnamed speaker; undefined for neither. */
async function askHowMany(
  statement: Statement,
  same: readonly Statement[],
): Promise<readonly Statement[] | undefined> {
  const only = { label: 'Only this one', detail: shorten(statement.text, 100), statements: [statement] };
  const every = { label: capitalised(allOf(same)), statements: same };
  const choice = await vscode.window.showQuickPick([every, only], { title: 'Set the Speaker Of' });
  return choice?.statements;
}

function choices(reading: Reading, { speaker }: Statement, corrected: boolean): Choice[] {
  const { people, organisations } = reading;
  const outside = speakersOf(reading).flatMap(({ kind, name }) => (kind === 'outside' ? (name ?? []) : []));
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
  const ranked = names(speaker.candidates).filter((name) => !outside.includes(name));
  const rest = names([...people, ...organisations]).filter((name) => !ranked.includes(name));
  const item = (name: string): Choice => {
    const person = people.find((each) => each.name === name);
    const named = person ?? organisations.find((each) => each.name === name);
    const description = besideName(named ?? {}, person ? officeLine(person) : null);
    return { label: name, speaker: name, description };
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

/** Asks for a name, and where it may mean somebody of the article, whether it does. */
async function askForName({
  people,
  organisations,
}: Reading): Promise<Pick<Correction, 'speaker' | 'asTyped'> | undefined> {
  const typed = await vscode.window.showInputBox({
    title: 'Set Speaker',
    prompt: 'Full name of the speaker',
    validateInput: (value) => (value.trim() === '' ? 'Type a name, or press Escape.' : undefined),
  });
  const name = typed?.trim();
  if (name === undefined) return undefined;
  const { whoIsMeant } = await engine();
  const meant = whoIsMeant(name, { people, organisations }).name;
  if (withoutMarks(meant) === withoutMarks(name)) return { speaker: meant };
  const choice = await vscode.window.showQuickPick(
    [
      { label: meant, description: 'named in this article', said: { speaker: meant } },
      { label: name, description: 'somebody else, as typed', said: { speaker: name, asTyped: true } },
    ],
    { title: `Whom do you mean by “${name}”?` },
  );
  return choice?.said;
}

const withoutMarks = (name: string): string => name.replace(/['’]/g, '');
