/** Outline, breadcrumbs and sticky scroll: the header, then each speaker's turns with their statements. */
import * as vscode from 'vscode';
import { officeLine, wholeStatements } from '../reading/bySpeaker';
import { isCorrected } from '../reading/corrections/corrected';
import type { Reading } from '../reading/reading';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import type { Readings } from './readings';
import { toRange } from './ranges';
import { MOST_OUTLINE_STATEMENTS, turnsOf, type Place, type Turn } from './turns';
import { counted, kindWord, SET_BY_YOU, shorten, unnamedLabel } from './words';

export function register({ readings }: FeatureContext): vscode.Disposable {
  let registered = registerProvider(readings);
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      registered.dispose();
    }),
    // VS Code asks again for symbols when the text has changed or when there is another provider, and only then.
    readings.onDidInvalidate(() => {
      registered.dispose();
      registered = registerProvider(readings);
    }),
  );
}

function registerProvider(readings: Readings): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    SEED_SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        const reading = await readings.get(document, token);
        const header = headerSymbol(reading, document);
        const turns = turnsOf(reading);
        return [
          ...(header ? [header] : []),
          ...turns.map((turn) => turnSymbol(reading, turn)),
          ...moreSymbol(reading, document, turns.at(-1)),
        ];
      },
    },
    { label: 'Verbatim' },
  );
}

function headerSymbol(
  { article }: Reading,
  document: vscode.TextDocument,
): vscode.DocumentSymbol | undefined {
  const { title, date, url, titleLine, dateLine, urlLine, lineCount } = article.header;
  if (lineCount === 0) return undefined;
  const range = new vscode.Range(new vscode.Position(0, 0), document.lineAt(lineCount - 1).range.end);
  const symbol = new vscode.DocumentSymbol(
    title ?? 'Header',
    date ?? '',
    vscode.SymbolKind.File,
    range,
    document.lineAt((titleLine ?? 1) - 1).range,
  );
  const part = (name: string | null, detail: string, line: number | null): void => {
    if (name === null || line === null) return;
    const { range: place } = document.lineAt(line - 1);
    symbol.children.push(new vscode.DocumentSymbol(name, detail, vscode.SymbolKind.Constant, place, place));
  };
  part(date, 'date', dateLine);
  part(url, 'source', urlLine);
  return symbol;
}

function turnSymbol(reading: Reading, turn: Turn): vscode.DocumentSymbol {
  const person = turn.person === null ? undefined : reading.people[turn.person];
  const range = new vscode.Range(toPosition(turn.start), toPosition(turn.end));
  const { source } = turn.statements[0]!;
  const name = source && toRange(source);
  const symbol = new vscode.DocumentSymbol(
    turn.named ? turn.name! : unnamedLabel(turn.name),
    (person && officeLine(person)) ?? (isCorrected(turn.statements[0]!) ? SET_BY_YOU : ''),
    turn.named ? vscode.SymbolKind.Class : vscode.SymbolKind.Null,
    range,
    name && range.contains(name) ? name : new vscode.Range(range.start, range.start),
  );
  symbol.children = turn.statements.map((statement) => {
    const content = toRange(statement);
    return new vscode.DocumentSymbol(
      shorten(statement.text, 80) || kindWord(statement),
      kindWord(statement),
      vscode.SymbolKind.String,
      content,
      content,
    );
  });
  return symbol;
}

/** What a very long article says that the outline leaves out. */
function moreSymbol(
  { statements }: Reading,
  document: vscode.TextDocument,
  last: Turn | undefined,
): vscode.DocumentSymbol[] {
  const left = statements.slice(MOST_OUTLINE_STATEMENTS);
  if (!left[0] || !last) return [];
  const start = toPosition(last.end);
  return [
    new vscode.DocumentSymbol(
      `… and ${counted(wholeStatements(left).length, 'more statement')}`,
      'not in the outline',
      vscode.SymbolKind.Null,
      new vscode.Range(start, document.lineAt(document.lineCount - 1).range.end),
      new vscode.Range(start, start),
    ),
  ];
}

function toPosition({ line, offset }: Place): vscode.Position {
  return new vscode.Position(line - 1, offset);
}
