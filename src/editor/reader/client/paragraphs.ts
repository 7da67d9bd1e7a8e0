import { firstNot } from '../../../article/search';
import type { ReaderModel, ReaderParagraph } from '../readerModel';
import { orderOf, type ReaderOrder } from '../shown';
import { paragraphTree } from '../view';
import { arrange, toDom } from './dom';

/** Paragraphs that are made at once; the rest follow, some a frame, so that the first screen does not wait for them. */
const FIRST = 200;
const MORE_A_FRAME = 400;

/** More paragraphs than this are laid out only when they come near the window. */
const MANY = 400;

/** The paragraphs on the page. After an edit only those that changed are made anew. */
export class Paragraphs {
  /** In file order; an undefined one is not made yet. */
  #elements: (HTMLElement | undefined)[] = [];
  #contents: string[] = [];
  #model: ReaderModel | null = null;
  #order: ReaderOrder = 'file';
  #frame = 0;

  constructor(private readonly parent: HTMLElement) {}

  /** Shows a model. Returns how many paragraphs were, or will be, made anew. */
  show(model: ReaderModel, order: ReaderOrder): number {
    const contents = model.paragraphs.map(contentOf);
    const before = this.#contents;
    let head = 0;
    while (head < contents.length && head < before.length && contents[head] === before[head]) head++;
    let tail = 0;
    const most = Math.min(contents.length, before.length) - head;
    while (tail < most && contents[contents.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
    const kept = this.#elements;
    const shift = before.length - contents.length;
    this.#elements = contents.map((_, index) =>
      index < head ? kept[index] : index >= contents.length - tail ? kept[index + shift] : undefined,
    );
    this.#contents = contents;
    this.#model = model;
    this.#order = order;
    this.parent.classList.toggle('many', contents.length > MANY);
    for (const [index, element] of this.#elements.entries()) {
      if (element) number(element, model.paragraphs[index]!);
    }
    this.#make(this.#elements.some((element) => element) ? contents.length : FIRST);
    return contents.length - head - tail;
  }

  /** Puts the paragraphs into another order. */
  reorder(order: ReaderOrder): void {
    this.#order = order;
    this.#make(this.#elements.length);
  }

  /** The element of the paragraph in a line, or of the last one before it. */
  atLine(line: number): HTMLElement | null {
    const paragraphs = this.#model?.paragraphs ?? [];
    const low = firstNot(0, paragraphs.length, (index) => paragraphs[index]!.line <= line);
    if (low === 0) return null;
    if (!this.#elements[low - 1]) this.#make(this.#elements.length);
    return this.#elements[low - 1] ?? null;
  }

  /** Every element that is made, with its paragraph. */
  *made(): Generator<[HTMLElement, ReaderParagraph]> {
    for (const [index, element] of this.#elements.entries()) {
      if (element) yield [element, this.#model!.paragraphs[index]!];
    }
  }

  /** Called after some paragraphs were made. */
  onMade: () => void = () => undefined;

  /** Makes the first `count` paragraphs, in the order shown, now, and the others in frames to come. */
  #make(count: number): void {
    cancelAnimationFrame(this.#frame);
    const model = this.#model;
    if (!model) return;
    const shown = orderOf(model, this.#order);
    const elements: HTMLElement[] = [];
    for (const index of shown.slice(0, count)) {
      elements.push((this.#elements[index] ??= makeParagraph(model.paragraphs[index]!)));
    }
    arrange(this.parent, elements);
    this.onMade();
    if (count < shown.length) {
      this.#frame = requestAnimationFrame(() => {
        this.#make(count + MORE_A_FRAME);
      });
    }
  }
}

/** All of a paragraph but its place. */
function contentOf({ runs, statements }: ReaderParagraph): string {
  return JSON.stringify([runs, statements]);
}

function makeParagraph(paragraph: ReaderParagraph): HTMLElement {
  return toDom(paragraphTree(paragraph, true)) as HTMLElement;
}

/** Gives a paragraph that moved its new line number. */
function number(element: HTMLElement, { line }: ReaderParagraph): void {
  if (element.dataset['line'] === String(line)) return;
  element.dataset['line'] = String(line);
  const button = element.querySelector('.line');
  if (!button) return;
  button.textContent = String(line);
  button.setAttribute('aria-label', `Go to line ${line}`);
}
