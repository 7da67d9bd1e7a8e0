/** What the launcher (scripts/host/integration.mjs) tells the suite; it is put in when the suite is bundled. */
export interface Run {
  /** The extension host that the extension and the suite run in: Node, or a web worker. */
  readonly hostKind: 'node' | 'web';
  /** The paragraphs of the longest file that is read. */
  readonly paragraphs: number;
  /** The version of VS Code, null when the launcher does not know it beforehand. */
  readonly vscode: string | null;
  /** Whether the window can be looked at and typed into. */
  readonly canSeeWindow: boolean;
  /** Whether pictures are taken that are only to be looked at: one run is enough for these. */
  readonly takesPictures: boolean;
  /** The control port's address, without a slash at the end. */
  readonly control: string;
  /** Run only tests whose title matches this regular expression (any case); null for all. */
  readonly grep: string | null;
}

declare const __RUN__: Run;

/** This run. */
export const theRun: Run = __RUN__;

/** The extension host that this run is meant for. */
export const hostKind = theRun.hostKind;

/** The extension host that we really are in. */
export function actualHostKind(): Run['hostKind'] {
  return typeof (globalThis as { importScripts?: unknown }).importScripts === 'function' ? 'web' : 'node';
}
