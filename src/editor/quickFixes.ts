/** Quick fixes for a header, and for what is no article that can be read: nothing is changed before the user picks one, and undo takes it back. */
import * as vscode from 'vscode';
import type { Header, HeaderProblem } from '../article/article';
import type { Encoded } from '../article/encoded';
import { engine } from './engine';
import type { FeatureContext } from './feature';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { SEED_SELECTOR } from './language';
import { registerSplitting, splitAction } from './splitArticles';
import { counted } from './words';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const provider = vscode.languages.registerCodeActionsProvider(
    SEED_SELECTOR,
    {
      async provideCodeActions(document, _range, { diagnostics }, token) {
        const ours = diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
        if (ours.length === 0) return [];
        const { header } = await readings.article(document, token);
        const { encodedIn } = await engine();
        return header.problems.flatMap((problem) => {
          const diagnostic = ours.find(
            ({ code, range }) => code === problem.code && range.start.line === problem.line - 1,
          );
          const action = diagnostic && fix(document, header, problem, encodedIn);
          if (!action) return [];
          action.diagnostics = [diagnostic];
          action.isPreferred = true;
          return [action];
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
  return vscode.Disposable.from(provider, registerSplitting(readings));
}

function fix(
  document: vscode.TextDocument,
  header: Header,
  problem: HeaderProblem,
  encodedIn: (text: string) => Iterable<Encoded>,
): vscode.CodeAction | undefined {
  if (problem.replacement !== undefined) {
    const line = document.lineAt(problem.line - 1).range;
    return action(`Replace with “${problem.replacement}”`, document, [
      vscode.TextEdit.replace(line, problem.replacement),
    ]);
  }
  switch (problem.code) {
    case 'empty-file': {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const template = new vscode.SnippetString(
        '${1:Title}\n${2:YYYYMMDD}\n${3:https://}\n${0:First paragraph}',
      );
      return action('Insert a header', document, [vscode.SnippetTextEdit.replace(whole, template)]);
    }
    case 'missing-title':
      if (header.lineCount === 0)
        return insertLine('Insert a header', document, 0, 'Title}\n${2:YYYYMMDD}\n${3:https://');
      return insertLine('Insert a line for the title', document, 0, 'Title');
    case 'missing-date':
      if (header.lineCount === 0) return undefined;
      return insertLine('Insert a line for the date', document, header.titleLine ?? 0, 'YYYYMMDD');
    case 'missing-url': {
      if (header.lineCount === 0) return undefined;
      const after = Math.max(header.titleLine ?? 0, header.dateLine ?? 0);
      return insertLine('Insert a line for the URL', document, after, 'https://');
    }
    case 'second-header':
      return splitAction(document, header);
    case 'not-english': {
      const leave = new vscode.CodeAction('Treat as Plain Text', vscode.CodeActionKind.QuickFix);
      leave.command = { title: leave.title, command: 'verbatim.treatAsPlainText' };
      return leave;
    }
    case 'undecoded-characters': {
      const reopen = new vscode.CodeAction('Reopen with Encoding…', vscode.CodeActionKind.QuickFix);
      reopen.command = { title: reopen.title, command: 'workbench.action.editor.changeEncoding' };
      return reopen;
    }
    case 'encoded-characters':
      return decodeAction(document, encodedIn);
    case 'bad-date':
    case 'bad-url':
    case 'no-paragraphs':
      return undefined;
  }
}

/** Puts what encoded characters stand for in their place, in the whole file. */
function decodeAction(
  document: vscode.TextDocument,
  encodedIn: (text: string) => Iterable<Encoded>,
): vscode.CodeAction {
  const edits: vscode.TextEdit[] = [];
  for (let line = 0; line < document.lineCount; line++)
    for (const { offset, length, stands } of encodedIn(document.lineAt(line).text))
      edits.push(vscode.TextEdit.replace(new vscode.Range(line, offset, line, offset + length), stands));
  return action(`Decode ${counted(edits.length, 'character')}`, document, edits);
}

/** Inserts a line with a placeholder that is selected, ready to be typed over. @param after lines above it */
function insertLine(
  title: string,
  document: vscode.TextDocument,
  after: number,
  placeholder: string,
): vscode.CodeAction {
  if (after >= document.lineCount) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    return action(title, document, [
      vscode.SnippetTextEdit.insert(end, new vscode.SnippetString(`\n\${1:${placeholder}}`)),
    ]);
  }
  const start = new vscode.Position(after, 0);
  return action(title, document, [
    vscode.SnippetTextEdit.insert(start, new vscode.SnippetString(`\${1:${placeholder}}\n`)),
  ]);
}

function action(
  title: string,
  document: vscode.TextDocument,
  edits: readonly (vscode.TextEdit | vscode.SnippetTextEdit)[],
): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.edit = new vscode.WorkspaceEdit();
  result.edit.set(document.uri, edits);
  return result;
}
