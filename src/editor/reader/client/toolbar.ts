import type { ReaderModel } from '../readerModel';
import { h, type Tree } from '../tree';
import type { ReaderOrder } from '../shown';
import { ORDER_NAMES } from '../view';
import { toDom } from './dom';

/** The line of controls above the article; its buttons tell by `data-action` what they do. */
export interface Toolbar {
  readonly element: HTMLElement;
  /** @param filtered whether some paragraphs are left out */
  update(model: ReaderModel | null, order: ReaderOrder, filtered: boolean): void;
}

/** What the buttons do with what is shown. */
const TITLES = {
  text: 'Copy {what} as plain text, without the speakers',
  markdown: 'Copy {what} as Markdown, with the speaker behind each statement',
  print: 'Print {what} from a browser, by way of a saved web page',
};

/** @param setOrder called when the reader chooses an order */
export function makeToolbar(setOrder: (order: ReaderOrder) => void): Toolbar {
  const radio = (value: ReaderOrder): Tree =>
    h('label', {}, h('input', { type: 'radio', name: 'order', value }), h('span', {}, ...ORDER_NAMES[value]));
  const button = (action: string, title: string, ...words: readonly Tree[]): Tree =>
    h('button', { type: 'button', 'data-action': action, title }, ...words);
  const bar = toDom(
    h(
      'div',
      { class: 'toolbar', role: 'group', 'aria-label': 'View' },
      h(
        'fieldset',
        { class: 'order' },
        h('legend', { class: 'spoken' }, 'Order of the paragraphs'),
        radio('file'),
        radio('likely'),
      ),
      button('all', 'Show all paragraphs again (Escape)', 'Show all'),
      h(
        'span',
        { class: 'actions' },
        button('text', '', 'Copy'),
        button('markdown', '', h('span', { class: 'wide' }, 'Copy '), 'Markdown'),
        button('print', '', 'Print…'),
      ),
    ),
  ) as HTMLElement;
  const radios = [...bar.querySelectorAll('input')];
  const all = bar.querySelector<HTMLElement>('[data-action="all"]')!;
  for (const input of radios) {
    input.addEventListener('change', () => {
      if (input.checked) setOrder(input.value as ReaderOrder);
    });
  }
  return {
    element: bar,
    update(model, order, filtered) {
      for (const input of radios) {
        input.checked = input.value === order;
        input.disabled = input.value === 'likely' && model?.reordered !== true && order === 'file';
        input.parentElement!.title = input.disabled
          ? 'The file is in its likely order, as far as can be told'
          : input.value === 'likely'
            ? 'The likely original order, inferred'
            : '';
      }
      all.hidden = !filtered;
      bar.classList.toggle('filtered', filtered);
      const what = filtered ? 'the paragraphs shown' : 'the article';
      for (const [action, title] of Object.entries(TITLES)) {
        bar.querySelector<HTMLElement>(`[data-action="${action}"]`)!.title = title.replace('{what}', what);
      }
    },
  };
}
