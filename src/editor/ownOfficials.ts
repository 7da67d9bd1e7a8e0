/** The user's or newsroom's own officials: files in the form of `officials.schema.json`, read again when they change. */
import * as vscode from 'vscode';
import type { Directory } from '../officials/directory';
import type { OwnProblem } from '../officials/own';
import type { OwnOfficial } from '../officials/ownOfficial';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { engine } from './engine';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { isAbsolute, pathsOf } from './ownOfficialsPaths';
import { toRange } from './ranges';
import { tell } from './tell';

const SETTING = 'verbatim.officials.files';

/** VS Code's own command. */
export const MANAGE_TRUST = 'workbench.trust.manage';

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
  /** Shown while files of the workspace are there and are not read. */
  #unread: vscode.LanguageStatusItem | undefined;
  /** Counts loads, so that a slow one cannot overtake a later one. */
  #load = 0;

  constructor(private readonly context: FeatureContext) {
    // With the first reading, not on activation: until then nobody asks for officials.
    const first = context.readings.onDidStart(() => {
      first.dispose();
      this.#watch();
    });
    // The reading of the file that was open on activation has started already.
    if (context.readings.started > 0) {
      first.dispose();
      queueMicrotask(() => {
        this.#watch();
      });
    }
    this.#subscriptions = [
      first,
      this.#problems,
      context.readings.addOptions(() => (this.#directory ? { directory: this.#directory } : {})),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.#watch();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.#watch();
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
    this.#unread?.dispose();
  }

  /** Opens the first file of the setting, or begins it with an example for the user to change and save. */
  async open(): Promise<void> {
    const [file] = files(true);
    if (!file) {
      tell(`Open a folder first, or name a file in the setting “${SETTING}”.`);
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

  /** How many files are left alone because the workspace is not trusted. */
  async #filesNotTrusted(): Promise<number> {
    const read = files().map(String);
    const others = files(true).filter((file) => !read.includes(file.toString()));
    const there = await Promise.allSettled(others.map((file) => vscode.workspace.fs.stat(file)));
    return there.filter(({ status }) => status === 'fulfilled').length;
  }

  #sayUnread(files: number): void {
    this.#unread?.dispose();
    this.#unread = undefined;
    if (files === 0) return;
    const item = vscode.languages.createLanguageStatusItem('verbatim.officials', SEED_SELECTOR);
    item.name = 'Verbatim: Own Officials';
    item.text = 'Own officials are not read';
    item.detail = 'in Restricted Mode';
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.command = { title: 'Manage Workspace Trust', command: MANAGE_TRUST };
    this.#unread = item;
  }

  async #reload(): Promise<void> {
    const load = ++this.#load;
    const { emptyDirectory, parseOwnOfficials } = await engine();
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
    const unread = await this.#filesNotTrusted();
    if (load !== this.#load) return;
    this.#sayUnread(unread);
    this.#problems.clear();
    for (const [file, list] of problems) this.#problems.set(file, list);
    if (!directory && !this.#directory) return;
    this.#directory = directory;
    this.context.readings.readAgain(() => true);
  }
}

/**
 * The files of the setting: absolute, or relative to each folder of the workspace. A workspace that is not trusted has no
 * say in whom Verbatim names: neither its files count nor its setting, which VS Code leaves out (`restrictedConfigurations`).
 */
function files(isTrusted = vscode.workspace.isTrusted): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return pathsOf(vscode.workspace.getConfiguration().get<unknown>(SETTING), isTrusted)
    .flatMap((path) =>
      isAbsolute(path)
        ? [vscode.Uri.file(path)]
        : folders.map((folder) => vscode.Uri.joinPath(folder.uri, path)),
    )
    .filter((file) => isTrusted || !vscode.workspace.getWorkspaceFolder(file));
}

function diagnostic({ message, ...place }: OwnProblem): vscode.Diagnostic {
  const result = new vscode.Diagnostic(toRange(place), message, vscode.DiagnosticSeverity.Warning);
  result.source = DIAGNOSTIC_SOURCE;
  return result;
}
