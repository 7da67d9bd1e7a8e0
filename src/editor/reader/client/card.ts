import type { Element } from '../tree';
import { toDom } from './dom';

/** Time in milliseconds that a card stays after the pointer has left, so that the pointer can move onto it. */
const LEAVE_MS = 250;

/** The one hover card: shown for a statement or date under the pointer or the focus, put away by Escape. */
export class Card {
  readonly #element: HTMLElement;
  #anchor: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement) {
    this.#element = document.createElement('div');
    this.#element.id = 'card';
    this.#element.className = 'card';
    this.#element.setAttribute('role', 'tooltip');
    this.#element.hidden = true;
    this.#element.addEventListener('pointerenter', () => {
      clearTimeout(this.#timer);
    });
    this.#element.addEventListener('pointerleave', () => {
      this.leave();
    });
    parent.append(this.#element);
  }

  /** Shows a card beside what it hangs on, a statement's chip or a date. */
  show(anchor: HTMLElement, content: Element): void {
    clearTimeout(this.#timer);
    if (this.#anchor === anchor) return;
    this.hide();
    this.#anchor = anchor;
    anchor.setAttribute('aria-describedby', this.#element.id);
    if (anchor.hasAttribute('aria-expanded')) anchor.setAttribute('aria-expanded', 'true');
    this.#element.replaceChildren(toDom(content));
    this.#element.hidden = false;
    this.#place(anchor);
  }

  /** Puts the card away soon, unless the pointer goes onto it. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (document.activeElement !== this.#anchor) this.hide();
    }, LEAVE_MS);
  }

  /** Puts the card away. Returns whether there was one. */
  hide(): boolean {
    clearTimeout(this.#timer);
    if (!this.#anchor) return false;
    this.#anchor.removeAttribute('aria-describedby');
    if (this.#anchor.hasAttribute('aria-expanded')) this.#anchor.setAttribute('aria-expanded', 'false');
    this.#anchor = null;
    this.#element.hidden = true;
    return true;
  }

  /** Under the anchor, or over it where there is no room below; inside the window. */
  #place(anchor: HTMLElement): void {
    const at = anchor.getBoundingClientRect();
    // Its width must not depend on where it was before.
    this.#element.style.left = '0';
    const { offsetWidth, offsetHeight } = this.#element;
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - offsetWidth - 8));
    const below = at.bottom + 4;
    const top = below + offsetHeight > window.innerHeight ? Math.max(4, at.top - offsetHeight - 4) : below;
    this.#element.style.left = `${left}px`;
    this.#element.style.top = `${top}px`;
  }
}
