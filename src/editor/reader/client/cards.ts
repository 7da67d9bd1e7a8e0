import type { ReaderParagraph } from '../readerModel';
import { cardTree, dateCardTree } from '../view';
import type { Card } from './card';

/** Shows the cards of statements and dates as the pointer or the focus comes to them, and puts them away as it leaves. */
export class Cards {
  /**
   * @param modelOf the part of the model that a paragraph shows
   * @param onFocus called with the element that has the focus now
   */
  constructor(
    main: HTMLElement,
    private readonly card: Card,
    private readonly modelOf: (paragraph: Element | null) => ReaderParagraph | undefined,
    onFocus: (element: HTMLElement) => void,
  ) {
    const leave = (): void => {
      card.leave();
    };
    main.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      onFocus(target);
      if (target.matches('.chip')) this.showStatement(target);
      else if (target.matches('time')) card.show(target, dateCardTree(target.title));
      else card.hide();
    });
    main.addEventListener('focusout', leave);
    main.addEventListener('pointerover', ({ target }) => {
      const statement = target instanceof Element ? target.closest<HTMLElement>('.statement') : null;
      const chip = statement?.querySelector<HTMLElement>('.chip');
      if (chip) this.showStatement(chip);
      else leave();
    });
    main.addEventListener('pointerleave', leave);
    window.addEventListener('scroll', () => {
      card.hide();
    });
  }

  /** Shows the card of the statement that a chip stands for. */
  showStatement(chip: HTMLElement): void {
    const paragraph = this.modelOf(chip.closest('.paragraph'));
    const statement = paragraph?.statements[Number(chip.dataset['statement'])];
    if (statement) this.card.show(chip, cardTree(statement), chip.closest<HTMLElement>('.statement') ?? chip);
  }
}
