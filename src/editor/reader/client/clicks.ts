import { body } from './page';

/** What a click does. */
export interface ClickActions {
  /** By `data-action`, what the buttons of the page do. */
  readonly actions: Readonly<Record<string, (button: HTMLElement) => void>>;
  /** Chooses a speaker, or no longer, by `data-key`. */
  readonly choose: (key: string) => void;
  /** Opens the card of a statement by its chip. */
  readonly open: (chip: HTMLElement) => void;
  /** Leads to a paragraph's line in the editor. */
  readonly goTo: (paragraph: HTMLElement) => void;
}

/** Listens for clicks anywhere on the page. */
export function listenForClicks({ actions, choose, open, goTo }: ClickActions): void {
  body.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const acting = target?.closest<HTMLElement>('[data-action], [data-key], button.chip');
    if (acting) {
      event.preventDefault();
      event.stopPropagation();
      const { action, key } = acting.dataset;
      if (key !== undefined) choose(key);
      else if (action === undefined) open(acting);
      else actions[action]?.(acting);
      return;
    }
    const paragraph = target?.closest<HTMLElement>('.paragraph');
    // A click that ends a selection of text is not meant to leave the Reader.
    if (paragraph && (window.getSelection()?.isCollapsed ?? true)) goTo(paragraph);
  });
}
