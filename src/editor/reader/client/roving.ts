/** Keys that lead from one paragraph to another; `End` is the last one. */
const WAYS: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

/** One paragraph is in the tab order, and the chips and dates of that one; arrow keys choose which. */
export class Roving {
  /** @param describe called with the paragraph that comes into the tab order */
  constructor(
    private readonly main: HTMLElement,
    private readonly describe: (paragraph: HTMLElement) => void,
  ) {}

  /** Puts a paragraph into the tab order instead of another. */
  to(paragraph: HTMLElement | null): void {
    if (!paragraph || paragraph.tabIndex === 0) return;
    for (const old of this.main.querySelectorAll<HTMLElement>('[tabindex="0"]')) old.tabIndex = -1;
    paragraph.tabIndex = 0;
    this.describe(paragraph);
    for (const stop of paragraph.querySelectorAll<HTMLElement>('.chip, time')) stop.tabIndex = 0;
  }

  /** Keeps a paragraph that is shown in the tab order. */
  settle(): void {
    this.to(
      this.main.querySelector<HTMLElement>('.paragraph[tabindex="0"]:not([hidden])') ?? this.#firstShown(),
    );
  }

  /** Moves the focus as a key says. Returns whether the key says anything. */
  move(paragraph: HTMLElement, key: string): boolean {
    const way = WAYS[key];
    if (way) this.#shown(paragraph[way], way)?.focus();
    else if (key === 'Home') this.#firstShown()?.focus();
    else if (key === 'End') this.#shown(this.main.lastElementChild, 'previousElementSibling')?.focus();
    else return false;
    return true;
  }

  #firstShown(): HTMLElement | null {
    return this.#shown(this.main.firstElementChild, 'nextElementSibling');
  }

  /** The first element shown in a direction. */
  #shown(from: Element | null, way: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | null {
    let at = from;
    while (at instanceof HTMLElement && at.hidden) at = at[way];
    return at instanceof HTMLElement ? at : null;
  }
}
