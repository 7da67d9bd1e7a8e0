/** The places on the page, from above, that the panel's script fills. */
import type { Tree } from '../tree';
import { toDom } from './dom';

export const body = document.body;
/** What the page says until there is something to read. */
export const loading = document.getElementById('loading')!;
export const head = element('div', 'head-slot');
export const notes = element('div', 'notes-slot');
export const strip = element('div', 'strip-slot');
/** What the filter leaves. */
export const left = element('div', 'filter-slot');
export const main = element('main', 'paragraphs');
export const end = element('div', 'end-slot');
/** Which keys a paragraph has, and what of it was restored, for screen readers. */
export const keys = element('p', 'spoken');
export const marks = element('p', 'spoken');
/** That the article is being read again. */
export const busy = element('p', 'busy');
/** What screen readers say of what the reader does. */
export const live = element('div', 'spoken');

main.setAttribute('aria-label', 'Article');
keys.id = 'keys';
keys.textContent =
  'Arrow keys go from paragraph to paragraph, Tab to who speaks in it and to its dates, Enter to its line in the editor. Enter on who speaks goes to what can be done. Space says why characters of a paragraph were restored.';
marks.id = 'marks';
for (const told of [busy, live]) told.setAttribute('role', 'status');

/** Puts a tree, or nothing, in one of the places. */
export function fill(place: HTMLElement, tree: Tree | null): void {
  place.replaceChildren(...(tree === null ? [] : [toDom(tree)]));
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
