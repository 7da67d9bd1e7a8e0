/** A scroll that ends this near to where we scrolled to, in CSS pixels, is the echo of our own. */
const ECHO_PIXELS = 2;

/** A paragraph and how far its top is from the top of the window, in CSS pixels. */
export interface Anchor {
  readonly element: HTMLElement;
  readonly offset: number;
}

/** How much of a paragraph is above the top, from 0 to 1. */
function inside({ element, offset }: Anchor): number {
  return Math.min(1, Math.max(0, -offset / Math.max(1, element.offsetHeight)));
}

/** Keeps the page and the editor in step without either chasing the other. */
export class ScrollSync {
  /** Where we scrolled to ourselves; null once the reader has scrolled. */
  #ours: number | null = null;
  #frame = 0;
  #told = '';
  /** What was at the top when something last scrolled, and how much of it above. */
  #at: { readonly element: HTMLElement; readonly fraction: number } | null = null;

  /** @param tell called with what is at the top after the reader has scrolled */
  constructor(
    private readonly parent: HTMLElement,
    tell: (line: number, fraction: number) => void,
  ) {
    window.addEventListener('resize', () => {
      // Lines break elsewhere now. A panel in the background has no size.
      if (this.#at?.element.isConnected && window.innerHeight > 0) {
        const { element, fraction } = this.#at;
        this.scrollTo(element, fraction, Number(element.dataset['line']));
      }
    });
    window.addEventListener('scroll', () => {
      const anchor = this.top();
      this.#at = anchor && window.scrollY > 0 ? { element: anchor.element, fraction: inside(anchor) } : null;
      if (this.#ours !== null && Math.abs(window.scrollY - this.#ours) <= ECHO_PIXELS) return;
      this.#ours = null;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        const anchor = this.top();
        if (!anchor) return;
        const { element } = anchor;
        // The very top shows the header, which is the file's first line.
        const header = window.scrollY === 0;
        const fraction = header ? 0 : inside(anchor);
        const line = header ? 1 : Number(element.dataset['line']);
        const key = `${line} ${fraction.toFixed(2)}`;
        if (key === this.#told) return;
        this.#told = key;
        tell(line, fraction);
      });
    });
  }

  /** The paragraph at the top of what can be seen, with the distance of its top from there. */
  top(): Anchor | null {
    const edge = this.#edge();
    const children = this.parent.children;
    let low = 0;
    let high = children.length;
    // The children lie one under the other; hidden ones have no place and count as above the next.
    while (low < high) {
      const middle = (low + high) >> 1;
      let shown = middle;
      while (shown < high && (children[shown] as HTMLElement).hidden) shown++;
      if (shown === high) high = middle;
      else if (children[shown]!.getBoundingClientRect().bottom > edge + 1) high = middle;
      else low = shown + 1;
    }
    let index = low;
    while (index < children.length && (children[index] as HTMLElement).hidden) index++;
    const element = children[index] as HTMLElement | undefined;
    return element ? { element, offset: element.getBoundingClientRect().top - edge } : null;
  }

  /** Puts a paragraph at the top, `fraction` of it above. A line before the first paragraph is the top of the page. */
  scrollTo(element: HTMLElement | null, fraction: number, line: number): void {
    if (!element) {
      if (line >= 1) this.#scroll(-window.scrollY);
      return;
    }
    if (element.hidden) return;
    const above = Number(element.dataset['line']) === line ? fraction : 1;
    const { top, height } = element.getBoundingClientRect();
    this.#scroll(top + height * above - this.#edge());
  }

  /** Puts a paragraph back to where it was. */
  restore({ element, offset }: Anchor): void {
    if (!element.isConnected || window.scrollY === 0) return;
    this.#scroll(element.getBoundingClientRect().top - this.#edge() - offset);
  }

  /** Scrolls no more than it takes to see a paragraph. */
  bringIntoView(element: HTMLElement): void {
    element.scrollIntoView({ block: 'nearest' });
    this.#ours = window.scrollY;
  }

  #scroll(by: number): void {
    if (Math.abs(by) < 1) return;
    window.scrollBy(0, by);
    this.#ours = window.scrollY;
  }

  /** Where the part that can be seen begins: under the toolbar, where it sticks once the page is scrolled. */
  #edge(): number {
    return document.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0;
  }
}
