/**
 * Seed files that no file name gives away: plain text whose first three lines are a header becomes a seed file after
 * it was opened. The user's own choice of language always wins and is remembered for the file.
 */
import * as vscode from 'vscode';
import { isSeedFileContent } from '../article/detect';
import { SEED_LANGUAGE } from './language';
import type { FeatureContext } from './feature';

const PLAIN_TEXT = 'plaintext';
const MEMENTO_KEY = 'verbatim.languageChoices';
/** Files for which a choice of language is remembered; the oldest is forgotten first. */
const MOST_CHOICES = 500;

export function register({ extension }: FeatureContext): vscode.Disposable {
  const detection = new Detection(extension.workspaceState);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      detection.opened(document);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      detection.changed(event);
    }),
    vscode.commands.registerCommand('verbatim.treatAsPlainText', () => detection.choose(PLAIN_TEXT)),
    vscode.commands.registerCommand('verbatim.treatAsSeedFile', () => detection.choose(SEED_LANGUAGE)),
    detection.start(),
  );
}

class Detection {
  /** The language each document had when it was last opened. A change of language reopens the same object. */
  readonly #languages = new WeakMap<vscode.TextDocument, string>();
  /** Documents whose language this class is changing right now. */
  readonly #switching = new Set<vscode.TextDocument>();

  constructor(private readonly memento: vscode.Memento) {}

  /** Looks at what is open already, once activation is over. */
  start(): vscode.Disposable {
    const timer = setTimeout(() => {
      for (const document of vscode.workspace.textDocuments) this.opened(document);
    }, 0);
    return new vscode.Disposable(() => {
      clearTimeout(timer);
    });
  }

  opened(document: vscode.TextDocument): void {
    const before = this.#languages.get(document);
    const now = document.languageId;
    this.#languages.set(document, now);
    if (before === now) return;
    if (before !== undefined) {
      const byUser = !this.#switching.has(document);
      if (byUser && (before === SEED_LANGUAGE || now === SEED_LANGUAGE)) this.#remember(document, now);
      return;
    }
    this.#apply(document);
  }

  /** Text pasted into a new, empty editor is recognised too. */
  changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!document.isUntitled || document.languageId !== PLAIN_TEXT) return;
    if (contentChanges.some((change) => change.range.start.line < 3)) this.#apply(document);
  }

  /** The way out of the language, and the way back. */
  async choose(language: string): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    this.#remember(document, language);
    await this.#switch(document, language);
  }

  #apply(document: vscode.TextDocument): void {
    const language = document.languageId;
    if (language !== PLAIN_TEXT && language !== SEED_LANGUAGE) return;
    const chosen = this.#choices()[document.uri.toString()];
    const wanted =
      chosen ?? (language === PLAIN_TEXT && this.#isDetected(document) ? SEED_LANGUAGE : language);
    if (wanted !== language) void this.#switch(document, wanted);
  }

  #isDetected(document: vscode.TextDocument): boolean {
    if (document.lineCount < 3 || !isFile(document)) return false;
    const settings = vscode.workspace.getConfiguration('verbatim', document);
    if (!settings.get<boolean>('detectSeedFiles', true)) return false;
    return isSeedFileContent([0, 1, 2].map((line) => document.lineAt(line).text));
  }

  async #switch(document: vscode.TextDocument, language: string): Promise<void> {
    if (document.isClosed || document.languageId === language || this.#switching.has(document)) return;
    this.#switching.add(document);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } catch {
      // The document was closed meanwhile, or the language is not there: it stays as it is.
    } finally {
      this.#switching.delete(document);
    }
  }

  #choices(): Readonly<Record<string, string>> {
    return this.memento.get<Record<string, string>>(MEMENTO_KEY, {});
  }

  #remember(document: vscode.TextDocument, language: string): void {
    if (document.isUntitled) return;
    const key = document.uri.toString();
    const others = Object.entries(this.#choices()).filter(([uri]) => uri !== key);
    const kept = [...others, [key, language] as const].slice(-MOST_CHOICES);
    void this.memento.update(MEMENTO_KEY, Object.fromEntries(kept));
  }
}

/** Documents that stand for a file or a new file; not output channels, consoles and the like. */
function isFile(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return document.isUntitled || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
