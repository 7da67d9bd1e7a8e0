/** The user's or newsroom's own officials: files in the form of `officials.schema.json`, read again when they change. */
import * as vscode from 'vscode';
import type { Directory } from '../officials/directory';
import type { OwnOfficial, OwnProblem } from '../officials/own';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import type { FeatureContext } from './features';
import { toRange } from './ranges';

const SETTING = 'verbatim.officials.files';

const TEMPLATE = `{
  "officials": [
    {
      "name": "Ida Moor",
      "gender": "female",
      "terms": [{ "title": "Mayor", "country": null, "body": "Port Ellery", "from": "2020-01-01", "to": null }]
    }
  ]
}
`;

export function register(context: FeatureContext): vscode.Disposable {
  const own = new OwnOfficials(context);
  return vscode.Disposable.from(
    own,
    vscode.commands.registerCommand('verbatim.openOwnOfficials', () => own.open()),
  );
}

class OwnOfficials implements vscode.Disposable {
  readonly #problems = vscode.languages.createDiagnosticCollection('verbatim.officials');
  readonly #subscriptions: { dispose(): unknown }[];
  #watchers: vscode.Disposable[] = [];
  #directory: Directory | undefined;
  /** Counts loads, so that a slow one cannot overtake a later one. */
  #load = 0;

  constructor(private readonly context: FeatureContext) {
    // With the first reading, not on activation: until then nobody asks for officials.
    const first = context.readings.onDidStart(() => {
      first.dispose();
      this.#watch();
    });
    this.#subscriptions = [
      first,
      this.#problems,
      context.readings.addOptions(() => (this.#directory ? { directory: this.#directory } : {})),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.#watch();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#watch();
      }),
      // A watcher takes a moment to start; what is saved in VS Code itself is known at once.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (files().some((file) => file.toString() === uri.toString())) void this.#reload();
      }),
    ];
  }

  dispose(): void {
    for (const each of [...this.#watchers, ...this.#subscriptions]) each.dispose();
  }

  /** Opens the first file of the setting, or begins it with an example for the user to change and save. */
  async open(): Promise<void> {
    const [file] = files();
    if (!file) {
      void vscode.window.showInformationMessage(
        `Open a folder first, or name a file in the setting “${SETTING}”.`,
      );
      return;
    }
    const exists = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    const uri = exists ? file : file.with({ scheme: 'untitled' });
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    if (!exists && editor.document.getText() === '') {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), TEMPLATE);
      });
    }
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = files().map((file) => {
      const folder = vscode.Uri.joinPath(file, '..');
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
      const reload = (): void => void this.#reload();
      watcher.onDidChange(reload);
      watcher.onDidCreate(reload);
      watcher.onDidDelete(reload);
      return watcher;
    });
    void this.#reload();
  }

  async #reload(): Promise<void> {
    const load = ++this.#load;
    const { emptyDirectory, parseOwnOfficials } = await import('../reading/engine');
    const officials: OwnOfficial[] = [];
    const problems = new Map<vscode.Uri, vscode.Diagnostic[]>();
    for (const file of files()) {
      const bytes = await vscode.workspace.fs.readFile(file).then(
        (content) => content,
        () => undefined,
      );
      if (!bytes) continue;
      const parsed = parseOwnOfficials(new TextDecoder().decode(bytes));
      officials.push(...parsed.officials);
      problems.set(file, parsed.problems.map(diagnostic));
    }
    let directory: Directory | undefined;
    if (officials.length > 0) {
      const builtIn = (await this.context.readings.assets()).directory ?? emptyDirectory;
      directory = builtIn.withOwn(officials);
    }
    if (load !== this.#load) return;
    this.#problems.clear();
    for (const [file, list] of problems) this.#problems.set(file, list);
    if (!directory && !this.#directory) return;
    this.#directory = directory;
    this.context.readings.readAgain(() => true);
  }
}

/** The files of the setting: absolute, or relative to each folder of the workspace. */
function files(): vscode.Uri[] {
  const paths = vscode.workspace.getConfiguration().get<unknown>(SETTING);
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (Array.isArray(paths) ? paths : []).flatMap((path: unknown) => {
    if (typeof path !== 'string' || path.trim() === '') return [];
    if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(path)) return [vscode.Uri.file(path)];
    return folders.map((folder) => vscode.Uri.joinPath(folder.uri, path));
  });
}

function diagnostic({ message, ...place }: OwnProblem): vscode.Diagnostic {
  const result = new vscode.Diagnostic(toRange(place), message, vscode.DiagnosticSeverity.Warning);
  result.source = DIAGNOSTIC_SOURCE;
  return result;
}
