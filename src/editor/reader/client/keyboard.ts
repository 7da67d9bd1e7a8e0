import { marksCardTree } from '../view';
import type { Card } from './card';
import type { Roving } from './roving';

/** What keys do besides moving about. */
export interface KeyActions {
  /** Shows all paragraphs again where some are left out. */
  readonly showAll: () => void;
  /** Leads to a paragraph's line in the editor. */
  readonly goTo: (paragraph: HTMLElement) => void;
  /** Why characters of a paragraph are thought lost. */
  readonly reasonsIn: (paragraph: HTMLElement) => string[];
}

/** Listens for the keys of the page: Escape, Tab out of a card, and those of a paragraph. */
export function listenForKeys(card: Card, roving: Roving, { showAll, goTo, reasonsIn }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const anchor = card.hasFocus() ? card.anchor : null;
      if (!card.hide()) showAll();
      anchor?.focus({ preventScroll: true });
      return;
    }
    if (event.key === 'Tab' && card.hasFocus()) {
      card.anchor?.focus({ preventScroll: true });
      event.preventDefault();
      return;
    }
    const paragraph =
      event.target instanceof HTMLElement && event.target.matches('.paragraph') ? event.target : null;
    if (!paragraph || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (roving.move(paragraph, event.key)) {
      event.preventDefault();
    } else if (event.key === ' ') {
      const reasons = reasonsIn(paragraph);
      if (reasons.length > 0) card.show(paragraph, marksCardTree(reasons));
      event.preventDefault();
    } else if (event.key === 'Enter') {
      goTo(paragraph);
      event.preventDefault();
    }
  });
}
