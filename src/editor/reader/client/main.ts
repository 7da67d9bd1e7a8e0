/** The script of the Reader's panel: shows what the extension posts, and tells it what the reader does. */
import type { FromPanel, PanelState, ToPanel } from '../messages';
import type { ReaderModel, ReaderStatement } from '../model';
import {
  cardTree,
  dateCardTree,
  filterWords,
  headerTree,
  notesTree,
  ORDER_NAMES,
  stripTree,
  type ReaderOrder,
} from '../view';
import { h } from '../tree';
import { Card } from './card';
import { toDom } from './dom';
import { Paragraphs } from './paragraphs';
import { ScrollSync } from './scroll';

interface PanelHost {
  postMessage(message: FromPanel): void;
  getState(): Partial<PanelState> | undefined;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): PanelHost;

const host = acquireVsCodeApi();
const saved = host.getState();

let uri = saved?.uri ?? '';
let order: ReaderOrder = saved?.order ?? 'file';
const filter = new Set(saved?.filter ?? []);
let topLine = saved?.line ?? null;
let model: ReaderModel | null = null;

const body = document.body;
const loading = document.getElementById('loading')!;
const head = element('div', 'head-slot');
const notes = element('div', 'notes-slot');
const strip = element('div', 'strip-slot');
const main = element('main', 'paragraphs');
main.setAttribute('aria-label', 'Article');
const keys = element('p', 'spoken');
keys.id = 'keys';
keys.textContent =
  'Arrow keys go from paragraph to paragraph, Tab to who speaks in it and to its dates, Enter to its line in the editor.';
const live = element('div', 'spoken');
live.setAttribute('role', 'status');
const paragraphs = new Paragraphs(main);
const toolbar = makeToolbar();
const card = new Card(body);
const sync = new ScrollSync(main, (line, fraction) => {
  topLine = line;
  keep();
  if (order === 'file') host.postMessage({ type: 'scrolled', line, fraction });
});

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function keep(): void {
  host.setState({ uri, order, filter: [...filter], line: topLine });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  switch (data.type) {
    case 'model':
      show(data.uri, data.model);
      break;
    case 'scroll':
      if (order === 'file') sync.scrollTo(paragraphs.atLine(data.line), data.fraction, data.line);
      break;
    case 'current':
      markCurrent(data.line);
      break;
    case 'problem':
      loading.hidden = false;
      loading.textContent = data.message;
      break;
  }
});

function show(articleUri: string, next: ReaderModel): void {
  const began = performance.now();
  const first = model === null;
  const previous = model;
  model = next;
  uri = articleUri;
  loading.hidden = true;
  if (first) body.append(head, notes, strip, toolbar.element, keys, main, live);
  const anchor = first ? null : sync.top();
  if (!same(headerTree, previous)) head.replaceChildren(toDom(headerTree(next)));
  for (const key of filter) if (!next.speakers.some((speaker) => speaker.key === key)) filter.delete(key);
  showNotes();
  if (
    !previous ||
    JSON.stringify(previous.speakers) !== JSON.stringify(next.speakers) ||
    !sameLengths(previous, next)
  ) {
    showStrip();
  }
  const renewed = paragraphs.show(next, order);
  toolbar.update();
  card.hide();
  keep();
  if (first && topLine !== null) sync.scrollTo(paragraphs.atLine(topLine), 0, topLine);
  else if (anchor) sync.restore(anchor);
  const shownOrder = order;
  requestAnimationFrame(() => {
    setTimeout(() => {
      host.postMessage({
        type: 'rendered',
        milliseconds: performance.now() - began,
        paragraphs: next.paragraphs.length,
        renewed,
        order: shownOrder,
      });
    }, 0);
  });
}

function same(tree: typeof headerTree, previous: ReaderModel | null): boolean {
  return previous !== null && JSON.stringify(tree(previous)) === JSON.stringify(tree(model!));
}

function sameLengths(a: ReaderModel, b: ReaderModel): boolean {
  return (
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((p, i) => p.length === b.paragraphs[i]!.length)
  );
}

function showNotes(): void {
  const tree = notesTree(model!, order);
  notes.replaceChildren(...(tree ? [toDom(tree)] : []));
}

/** Renews the strip; the focus stays on the speaker it was on. */
function showStrip(): void {
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
  strip.replaceChildren(toDom(stripTree(model!, order, true)));
  pressButtons();
  if (focused !== undefined) {
    for (const button of speakerButtons())
      if (button.dataset['key'] === focused) button.focus({ preventScroll: true });
  }
}

function speakerButtons(): NodeListOf<HTMLElement> {
  return strip.querySelectorAll<HTMLElement>('button[data-key]');
}

function pressButtons(): void {
  for (const button of speakerButtons()) {
    button.setAttribute('aria-pressed', String(filter.has(button.dataset['key']!)));
  }
}

/** Shows only the paragraphs in which the chosen speakers speak, and only their statements as theirs. */
function applyFilter(): void {
  if (!model) return;
  const rows = new Set<number>();
  model.speakers.forEach(({ key }, index) => {
    if (filter.has(key)) rows.add(index);
  });
  const isShown = ({ speakers }: ReaderStatement): boolean => speakers.some((row) => rows.has(row));
  main.classList.toggle('filtered', rows.size > 0);
  for (const [element, { statements }] of paragraphs.made()) {
    element.hidden = rows.size > 0 && !statements.some(isShown);
    if (statements.length === 0) continue;
    for (const span of element.querySelectorAll<HTMLElement>('.statement')) {
      const statement = statements[Number(span.dataset['statement'])];
      span.classList.toggle('off', rows.size > 0 && !!statement && !isShown(statement));
    }
  }
}
paragraphs.onMade = () => {
  applyFilter();
  rove(main.querySelector<HTMLElement>('.paragraph[tabindex="0"]:not([hidden])') ?? firstShown());
};

function filterChanged(): void {
  const anchor = sync.top();
  pressButtons();
  applyFilter();
  rove(main.querySelector<HTMLElement>('.paragraph[tabindex="0"]:not([hidden])') ?? firstShown());
  toolbar.update();
  live.textContent = filterWords(model!, filter);
  card.hide();
  keep();
  if (anchor && !anchor.element.hidden) sync.restore(anchor);
}

function setOrder(next: ReaderOrder): void {
  if (order === next || !model) return;
  order = next;
  paragraphs.reorder(order);
  showStrip();
  showNotes();
  toolbar.update();
  live.textContent =
    order === 'likely' ? 'Paragraphs in likely order. The order is inferred.' : 'Paragraphs in file order.';
  window.scrollTo(0, 0);
  topLine = null;
  keep();
}

function makeToolbar(): { element: HTMLElement; update(): void } {
  const radio = (value: ReaderOrder) =>
    h('label', {}, h('input', { type: 'radio', name: 'order', value }), h('span', {}, ORDER_NAMES[value]));
  const button = (action: string, words: string, title: string) =>
    h('button', { type: 'button', 'data-action': action, title }, words);
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
      button('all', 'Show all', 'Show all paragraphs again (Escape)'),
      h(
        'span',
        { class: 'actions' },
        button('text', 'Copy', 'Copy the article as plain text'),
        button('markdown', 'Copy Markdown', 'Copy the article as Markdown'),
        button('save', 'Print…', 'Save the article as a web page, to print it from a browser'),
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
    update() {
      for (const input of radios) {
        input.checked = input.value === order;
        input.disabled = input.value === 'likely' && model?.reordered !== true && order === 'file';
        input.parentElement!.title = input.disabled
          ? 'The file is in its likely order, as far as can be told'
          : '';
      }
      all.hidden = filter.size === 0;
    },
  };
}

body.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const acting = target?.closest<HTMLElement>('[data-action], [data-key], button.chip');
  if (acting) {
    event.preventDefault();
    event.stopPropagation();
    act(acting);
    return;
  }
  const paragraph = target?.closest<HTMLElement>('.paragraph');
  // A click that ends a selection of text is not meant to leave the Reader.
  if (paragraph && (window.getSelection()?.isCollapsed ?? true)) goTo(paragraph);
});

function act(button: HTMLElement): void {
  const { action, key } = button.dataset;
  if (key !== undefined) {
    if (!filter.delete(key)) filter.add(key);
    filterChanged();
  } else if (action === undefined) {
    showCard(button);
  } else {
    switch (action) {
      case 'line':
        goTo(button.closest<HTMLElement>('.paragraph')!);
        break;
      case 'source':
        host.postMessage({ type: 'source' });
        break;
      case 'text':
      case 'markdown':
        host.postMessage({ type: 'copy', format: action, order });
        live.textContent = 'Copied.';
        break;
      case 'save':
        host.postMessage({ type: 'save', order });
        break;
      case 'all':
        showAll();
        break;
    }
  }
}

function showAll(): void {
  filter.clear();
  filterChanged();
}

function goTo(paragraph: HTMLElement): void {
  rove(paragraph);
  host.postMessage({ type: 'goto', line: Number(paragraph.dataset['line']) });
}

function markCurrent(line: number): void {
  main.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const paragraph = paragraphs.atLine(line);
  if (paragraph?.dataset['line'] !== String(line)) return;
  paragraph.setAttribute('aria-current', 'location');
  if (order === 'likely') sync.bringIntoView(paragraph);
}

// One paragraph is in the tab order, and the chips and dates of that one; arrow keys choose which.

function firstShown(): HTMLElement | null {
  return main.querySelector<HTMLElement>('.paragraph:not([hidden])');
}

function rove(paragraph: HTMLElement | null): void {
  if (!paragraph || paragraph.tabIndex === 0) return;
  for (const old of main.querySelectorAll<HTMLElement>('[tabindex="0"]')) old.tabIndex = -1;
  paragraph.tabIndex = 0;
  paragraph.setAttribute('aria-describedby', keys.id);
  for (const stop of paragraph.querySelectorAll<HTMLElement>('.chip, time')) stop.tabIndex = 0;
}

main.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  rove(target.closest<HTMLElement>('.paragraph'));
  if (target.matches('.chip')) showCard(target);
  else if (target.matches('time')) card.show(target, dateCardTree(target.title));
  else card.hide();
});
main.addEventListener('focusout', () => {
  card.leave();
});
main.addEventListener('pointerover', ({ target }) => {
  const statement = target instanceof Element ? target.closest<HTMLElement>('.statement') : null;
  const chip = statement?.querySelector<HTMLElement>('.chip');
  if (chip) showCard(chip);
  else card.leave();
});
main.addEventListener('pointerleave', () => {
  card.leave();
});

function showCard(chip: HTMLElement): void {
  const line = Number(chip.closest<HTMLElement>('.paragraph')?.dataset['line']);
  const statement = model?.paragraphs.find((each) => each.line === line)?.statements[
    Number(chip.dataset['statement'])
  ];
  if (statement) card.show(chip, cardTree(statement));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    if (!card.hide() && filter.size > 0) showAll();
    return;
  }
  const paragraph =
    event.target instanceof HTMLElement && event.target.matches('.paragraph') ? event.target : null;
  if (!paragraph || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = {
    ArrowDown: () => sibling(paragraph, 'nextElementSibling'),
    ArrowUp: () => sibling(paragraph, 'previousElementSibling'),
    Home: firstShown,
    End: () => sibling(null, 'previousElementSibling'),
  }[event.key];
  if (to) {
    const next = to();
    if (next) next.focus();
    event.preventDefault();
  } else if (event.key === 'Enter') {
    goTo(paragraph);
    event.preventDefault();
  }
});

/** The next paragraph shown in a direction; from the end when there is none to start at. */
function sibling(
  from: HTMLElement | null,
  way: 'nextElementSibling' | 'previousElementSibling',
): HTMLElement | null {
  let at = from ? from[way] : main.lastElementChild;
  while (at instanceof HTMLElement && at.hidden) at = at[way];
  return at instanceof HTMLElement ? at : null;
}

window.addEventListener('scroll', () => {
  card.hide();
});

host.postMessage({ type: 'ready' });
