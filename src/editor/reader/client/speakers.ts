import type { ReaderModel } from '../model';
import type { ReaderOrder } from '../shown';
import { stripTree } from '../strip';
import { toDom } from './dom';

/** The strip of speakers on the page. */
export class Speakers {
  /** @param full false for names alone */
  constructor(
    private readonly parent: HTMLElement,
    private readonly filter: ReadonlySet<string>,
    public full: boolean,
  ) {
    window.addEventListener('resize', () => {
      this.#markOverflow();
    });
  }

  /** Makes the strip anew; the focus stays on the speaker it was on. */
  show(model: ReaderModel, order: ReaderOrder): void {
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
    this.parent.replaceChildren(toDom(stripTree(model, order, true, this.full)));
    this.press();
    this.#markOverflow();
    if (focused === undefined) return;
    for (const button of this.#buttons())
      if (button.dataset['key'] === focused) button.focus({ preventScroll: true });
  }

  /** Shows which speakers the filter chooses. */
  press(): void {
    for (const button of this.#buttons()) {
      button.setAttribute('aria-pressed', String(this.filter.has(button.dataset['key']!)));
    }
  }

  /** A list that goes on below its box has an edge there. */
  #markOverflow(): void {
    const list = this.parent.querySelector('.speakers');
    list?.classList.toggle('more', list.scrollHeight > list.clientHeight + 1);
  }

  #buttons(): NodeListOf<HTMLElement> {
    return this.parent.querySelectorAll<HTMLElement>('button[data-key]');
  }
}
