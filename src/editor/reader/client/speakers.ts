import type { ReaderModel } from '../readerModel';
import type { ReaderOrder } from '../shown';
import { stripTree } from '../strip';
import { toDom } from './dom';

/** How far a key leads. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

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
    parent.addEventListener('focusin', ({ target }) => {
      this.#settle(target);
    });
    parent.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const buttons = [...this.#buttons()];
      const at = buttons.findIndex((button) => button === event.target);
      const step = STEPS[event.key];
      if (at < 0 || !step) return;
      buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]!.focus();
      event.preventDefault();
    });
  }

  /** Makes the strip anew; the focus stays on the speaker it was on. */
  show(model: ReaderModel, order: ReaderOrder): void {
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
    this.parent.replaceChildren(toDom(stripTree(model, order, true, this.full)));
    this.press();
    this.#settle(null);
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

  /** One speaker is in the tab order, the one last focused; arrow keys lead to the others. */
  #settle(chosen: EventTarget | null): void {
    const buttons = [...this.#buttons()];
    const one = buttons.find((button) => button === chosen) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === one ? 0 : -1;
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
