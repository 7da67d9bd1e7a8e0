/**
 * A small tree of elements. What the Reader shows is built as such a tree once; the panel's script makes DOM nodes of
 * it and *Save as Web Page* makes HTML. Text is text in both: nothing of an article is ever parsed as markup.
 */
import { escapeHtml } from '../html';

export interface Element {
  readonly tag: string;
  /** Attribute values; an empty text is an attribute without value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

export type Tree = Element | string;

/** Attributes as they are written; what is null, undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makes an element. `null` children are left out. */
export function h(tag: string, attributes: Attributes, ...children: readonly (Tree | null)[]): Element {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    kept[name] = value === true ? '' : String(value);
  }
  return { tag, attributes: kept, children: children.filter((child) => child !== null) };
}

/** Elements of HTML that have no end tag. */
const VOID = new Set(['br', 'hr', 'meta', 'link', 'input', 'img']);

/** The tree as HTML. Text and attribute values are escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  const open = `<${tree.tag}${attributes}>`;
  return VOID.has(tree.tag) ? open : `${open}${tree.children.map(toHtml).join('')}</${tree.tag}>`;
}

/** The text of a tree, as `textContent` has it. */
export function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
}
