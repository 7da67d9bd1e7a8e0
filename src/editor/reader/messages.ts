/** What the Reader's panel and the extension say to each other. */
import type { ReaderModel } from './readerModel';
import type { ReaderOrder } from './shown';

/** From the extension to the panel. */
export type ToPanel =
  | {
      readonly type: 'model';
      /** The article's URI, kept by the panel so that it can be restored after a reload. */
      readonly uri: string;
      readonly model: ReaderModel;
    }
  /** The editor was scrolled: `line` (1-based), of which `fraction` (0 to 1) is above the top. */
  | { readonly type: 'scroll'; readonly line: number; readonly fraction: number }
  /** The cursor is in a line (1-based). */
  | { readonly type: 'current'; readonly line: number }
  /** Asks for what is shown as a web page: see `page`. */
  | { readonly type: 'save' }
  /** The article is being read again, which takes long. */
  | { readonly type: 'busy'; readonly busy: boolean }
  /** There is nothing to show, and why. */
  | { readonly type: 'problem'; readonly message: string };

/** What the panel keeps across reloads. */
export interface PanelState {
  readonly uri: string;
  readonly order: ReaderOrder;
  /** Keys of the speakers the filter shows. */
  readonly filter: readonly string[];
  /** Line (1-based) at the top, or null at the very top. */
  readonly line: number | null;
}

/** From the panel to the extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  /** The article is on the screen: time from the message's arrival to the next frame, and what is shown. */
  | ({ readonly type: 'rendered' } & Rendered)
  | { readonly type: 'scrolled'; readonly line: number; readonly fraction: number }
  | { readonly type: 'goto'; readonly line: number }
  | { readonly type: 'source' }
  /** To the clipboard: so many of all paragraphs. */
  | { readonly type: 'copy'; readonly text: string; readonly shown: number; readonly total: number }
  /**
   * What is shown as a web page, with `STYLE_SLOT` where the style sheet goes; to be saved where the user says. `print`
   * when it was to be printed.
   */
  | { readonly type: 'page'; readonly html: string; readonly print: boolean }
  /** To say who made the statement at an offset in a line. */
  | { readonly type: 'speaker'; readonly line: number; readonly start: number }
  /** How the strip of speakers is shown, to be remembered. */
  | { readonly type: 'strip'; readonly full: boolean };

/** Stands in a web page for the Reader's style sheet, which the panel's script cannot read. No text of an article has it unescaped. */
export const STYLE_SLOT = '<style></style>';

/** What a panel shows. */
export interface Rendered {
  readonly milliseconds: number;
  readonly paragraphs: number;
  /** Paragraphs that were made anew, the others being kept. */
  readonly renewed: number;
  readonly order: ReaderOrder;
}

const isLine = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;
const isOrder = (value: unknown): value is ReaderOrder => value === 'file' || value === 'likely';

/** A message of the panel, or null for anything else: what comes from a web page is not trusted to be well-formed. */
export function parseMessage(value: unknown): FromPanel | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Record<string, unknown>;
  switch (message['type']) {
    case 'ready':
    case 'source':
      return { type: message['type'] };
    case 'rendered': {
      const { milliseconds, paragraphs, renewed, order } = message;
      return typeof milliseconds === 'number' &&
        typeof paragraphs === 'number' &&
        typeof renewed === 'number' &&
        isOrder(order)
        ? { type: 'rendered', milliseconds, paragraphs, renewed, order }
        : null;
    }
    case 'scrolled': {
      const { line, fraction } = message;
      return isLine(line) && typeof fraction === 'number' && fraction >= 0 && fraction <= 1
        ? { type: 'scrolled', line, fraction }
        : null;
    }
    case 'goto':
      return isLine(message['line']) ? { type: 'goto', line: message['line'] } : null;
    case 'copy': {
      const { text, shown, total } = message;
      return typeof text === 'string' && typeof shown === 'number' && typeof total === 'number'
        ? { type: 'copy', text, shown, total }
        : null;
    }
    case 'page': {
      const { html, print } = message;
      return typeof html === 'string' && typeof print === 'boolean' ? { type: 'page', html, print } : null;
    }
    case 'speaker': {
      const { line, start } = message;
      return isLine(line) && Number.isInteger(start)
        ? { type: 'speaker', line, start: start as number }
        : null;
    }
    case 'strip':
      return typeof message['full'] === 'boolean' ? { type: 'strip', full: message['full'] } : null;
    default:
      return null;
  }
}

/** The state a panel left behind, or null when it is not one. */
export function parseState(value: unknown): PanelState | null {
  if (typeof value !== 'object' || value === null) return null;
  const { uri, order, filter, line } = value as Record<string, unknown>;
  if (typeof uri !== 'string') return null;
  return {
    uri,
    order: isOrder(order) ? order : 'file',
    filter: Array.isArray(filter) ? filter.filter((key) => typeof key === 'string') : [],
    line: isLine(line) ? line : null,
  };
}
