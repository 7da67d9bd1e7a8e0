import type { Element } from '../tree';
import { toDom } from './dom';

/** Time in milliseconds that a card stays after the pointer has left, so that the pointer can move onto it. */
const LEAVE_MS = 250;

/** Distance in CSS pixels from what a card explains, and from the edge of the window. */
const GAP = 4;

/** No card is lower than this, in CSS pixels, even where a statement fills the window. */
const LOWEST = 96;

/** The one hover card: shown for a statement or date under the pointer or the focus, put away by Escape. */
export class Card {
  readonly #element: HTMLElement;
  #anchor: HTMLElement | null = null;
  /** What described the anchor before. */
  #described: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement) {
    this.#element = document.createElement('div');
    this.#element.id = 'card';
    this.#element.className = 'card';
    this.#element.hidden = true;
    this.#element.addEventListener('focusout', () => {
      this.leave();
    });
    this.#element.addEventListener('pointerenter', () => {
      clearTimeout(this.#timer);
    });
    this.#element.addEventListener('pointerleave', () => {
      this.leave();
    });
    parent.append(this.#element);
  }

  /**
   * Shows a card beside what it hangs on, a statement's chip, a date or a paragraph.
   *
   * @param about what the card explains and must not cover
   */
  show(anchor: HTMLElement, content: Element, about = anchor): void {
    clearTimeout(this.#timer);
    if (this.#anchor === anchor) return;
    this.hide();
    this.#anchor = anchor;
    this.#described = anchor.getAttribute('aria-describedby');
    anchor.setAttribute('aria-describedby', this.#element.id);
    if (anchor.hasAttribute('aria-expanded')) anchor.setAttribute('aria-expanded', 'true');
    this.#element.replaceChildren(toDom(content));
    this.#element.setAttribute('role', this.#element.querySelector('button') ? 'dialog' : 'tooltip');
    this.#element.setAttribute('aria-label', 'Card');
    this.#element.hidden = false;
    this.#place(anchor, about);
  }

  /** What the card hangs on; null while there is none. */
  get anchor(): HTMLElement | null {
    return this.#anchor;
  }

  /** Whether the focus is on something in the card. */
  hasFocus(): boolean {
    return this.#element.contains(document.activeElement);
  }

  /** Moves the focus to the first thing in the card that can be done. */
  enter(): void {
    this.#element.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  /** Puts the card away soon, unless the pointer or the focus goes onto it. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (document.activeElement !== this.#anchor && !this.hasFocus()) this.hide();
    }, LEAVE_MS);
  }

  /** Puts the card away. Returns whether there was one. */
  hide(): boolean {
    clearTimeout(this.#timer);
    if (!this.#anchor) return false;
    if (this.#described === null) this.#anchor.removeAttribute('aria-describedby');
    else this.#anchor.setAttribute('aria-describedby', this.#described);
    if (this.#anchor.hasAttribute('aria-expanded')) this.#anchor.setAttribute('aria-expanded', 'false');
    this.#anchor = null;
    this.#element.hidden = true;
    return true;
  }

  /**
   * Under what it explains, or over it where there is no room below; where there is none at all, at the side with more
   * of it and no higher than that. Inside the window.
   */
  #place(anchor: HTMLElement, about: HTMLElement): void {
    const { style } = this.#element;
    // Its size must not depend on where it was before.
    style.left = '0';
    style.maxHeight = '';
    const { top, bottom } = about.getBoundingClientRect();
    const above = Math.min(top, window.innerHeight) - 2 * GAP;
    const below = window.innerHeight - Math.max(bottom, 0) - 2 * GAP;
    const fits = this.#element.offsetHeight;
    const under = below >= fits || below >= above;
    style.maxHeight = `${Math.max(LOWEST, under ? below : above)}px`;
    const { offsetWidth, offsetHeight } = this.#element;
    const at = anchor.getBoundingClientRect().left;
    const left = Math.max(8, Math.min(at, document.documentElement.clientWidth - offsetWidth - 8));
    const wanted = under ? bottom + GAP : top - offsetHeight - GAP;
    style.left = `${left}px`;
    style.top = `${Math.max(GAP, Math.min(wanted, window.innerHeight - offsetHeight - GAP))}px`;
  }
}
