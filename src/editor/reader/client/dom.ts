import { withVisibleControls } from '../../html';
import type { Tree } from '../tree';

const SVG = 'http://www.w3.org/2000/svg';

/** DOM nodes of a tree. Text becomes text nodes: nothing is parsed. */
export function toDom(tree: Tree, namespace?: string): Node {
  if (typeof tree === 'string') return document.createTextNode(withVisibleControls(tree));
  const inner = tree.tag === 'svg' ? SVG : namespace;
  const element =
    inner === undefined ? document.createElement(tree.tag) : document.createElementNS(inner, tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) {
    // What is data is compared with the model and not shown.
    element.setAttribute(name, name.startsWith('data-') ? value : withVisibleControls(value));
  }
  for (const child of tree.children) element.append(toDom(child, inner));
  return element;
}

/** Makes the children of a parent be the nodes given, moving as few as possible. */
export function arrange(parent: Element, nodes: readonly Element[]): void {
  let at = parent.firstElementChild;
  for (const node of nodes) {
    if (at === node) at = node.nextElementSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next: Element | null = at.nextElementSibling;
    at.remove();
    at = next;
  }
}
