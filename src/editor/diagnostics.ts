/** What is wrong with a header, in the Problems view. */
import * as vscode from 'vscode';
import type { Article, HeaderProblem } from '../article/article';
import type { FeatureContext } from './feature';
import { isSeedDocument } from './language';

/** `Diagnostic.source` of all that Verbatim reports. */
export const DIAGNOSTIC_SOURCE = 'Verbatim';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('verbatim');
  return vscode.Disposable.from(
    collection,
    readings.onDidParse((document) => {
      const article = readings.peekArticle(document);
      if (article && isSeedDocument(document)) collection.set(document.uri, diagnosticsOf(article, document));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      collection.delete(document.uri);
    }),
  );
}

function diagnosticsOf({ header }: Article, document: vscode.TextDocument): vscode.Diagnostic[] {
  return header.problems.map((problem) => {
    const { range } = document.lineAt(
      document.validatePosition(new vscode.Position(problem.line - 1, 0)).line,
    );
    const { start = 0, end = range.end.character } = problem;
    const diagnostic = new vscode.Diagnostic(
      new vscode.Range(range.start.line, start, range.start.line, end),
      problem.message,
      severityOf(problem),
    );
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

/** What was understood all the same is information; what is missing or wrong is a warning. */
function severityOf(problem: HeaderProblem): vscode.DiagnosticSeverity {
  const isUnderstood = problem.replacement !== undefined || problem.code === 'encoded-characters';
  return isUnderstood ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
}
