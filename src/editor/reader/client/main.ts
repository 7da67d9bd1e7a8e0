/** The script of the Reader's panel: shows what the extension posts, and tells it what the reader does. */
import type { FromPanel, PanelState, ToPanel } from '../messages';
import type { ReaderModel, ReaderParagraph, ReaderStatement } from '../model';
import { copyOf, webPage, type CopyFormat } from '../copy';
import { filterWords, shownOf, type ReaderOrder } from '../shown';
import type { Tree } from '../tree';
import {
  cardTree,
  dateCardTree,
  endTree,
  filterTree,
  headerTree,
  marksCardTree,
  marksOf,
  notesTree,
} from '../view';
import { Card } from './card';
import { toDom } from './dom';
import { Paragraphs } from './paragraphs';
import { Roving } from './roving';
import { ScrollSync } from './scroll';
import { Speakers } from './speakers';
import { makeToolbar } from './toolbar';

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
/** Where the speaker is being set: the focus goes back there with the next model. */
let asked: { readonly line: number; readonly statement: number } | null = null;

const body = document.body;
const loading = document.getElementById('loading')!;
const head = element('div', 'head-slot');
const notes = element('div', 'notes-slot');
const strip = element('div', 'strip-slot');
const left = element('div', 'filter-slot');
const main = element('main', 'paragraphs');
main.setAttribute('aria-label', 'Article');
const end = element('div', 'end-slot');
const keys = element('p', 'spoken');
keys.id = 'keys';
keys.textContent =
  'Arrow keys go from paragraph to paragraph, Tab to who speaks in it and to its dates, Enter to its line in the editor. Enter on who speaks goes to what can be done. Space says why characters of a paragraph were restored.';
const marks = element('p', 'spoken');
marks.id = 'marks';
const live = element('div', 'spoken');
live.setAttribute('role', 'status');
const paragraphs = new Paragraphs(main);
const speakers = new Speakers(strip, filter, body.dataset['strip'] === 'full');
const roving = new Roving(main, (paragraph) => {
  paragraph.setAttribute('aria-describedby', `${keys.id} ${marks.id}`);
  const reasons = reasonsIn(paragraph);
  marks.textContent = reasons.length === 0 ? '' : `Restored: ${reasons.join(' ')}`;
});
const toolbar = makeToolbar(setOrder);
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
    case 'save':
      savePage(false);
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
  if (first) body.append(head, notes, strip, toolbar.element, left, keys, marks, main, end, live);
  const anchor = first ? null : sync.top();
  if (!same(headerTree, previous)) head.replaceChildren(toDom(headerTree(next)));
  for (const key of filter) if (!next.speakers.some((speaker) => speaker.key === key)) filter.delete(key);
  showNotes();
  showFilter();
  if (
    !previous ||
    JSON.stringify(previous.speakers) !== JSON.stringify(next.speakers) ||
    !sameLengths(previous, next)
  ) {
    speakers.show(next, order);
  }
  const renewed = paragraphs.show(next, order);
  toolbar.update(model, order, filter.size > 0);
  card.hide();
  keep();
  focusAsked();
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
  fill(notes, notesTree(model!, order));
  fill(end, endTree(model!));
}

function showFilter(): void {
  fill(left, filterTree(model!, filter));
}

function fill(slot: HTMLElement, tree: Tree | null): void {
  slot.replaceChildren(...(tree === null ? [] : [toDom(tree)]));
}

/** Gives the focus back to the statement whose speaker was set, whose element is a new one now. */
function focusAsked(): void {
  const place = asked;
  asked = null;
  // Somebody who has gone on to the editor stays there.
  if (!place || !document.hasFocus() || document.activeElement !== body) return;
  paragraphs
    .atLine(place.line)
    ?.querySelector<HTMLElement>(`.chip[data-statement="${place.statement}"]`)
    ?.focus({ preventScroll: true });
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
  roving.settle();
};

function filterChanged(): void {
  const anchor = sync.top();
  speakers.press();
  applyFilter();
  roving.settle();
  toolbar.update(model, order, filter.size > 0);
  showFilter();
  live.textContent = filterWords(model!, filter);
  card.hide();
  keep();
  if (anchor && !anchor.element.hidden) sync.restore(anchor);
}

function setOrder(next: ReaderOrder): void {
  if (order === next || !model) return;
  order = next;
  paragraphs.reorder(order);
  speakers.show(model, order);
  showNotes();
  toolbar.update(model, order, filter.size > 0);
  live.textContent =
    order === 'likely' ? 'Paragraphs in likely order. The order is inferred.' : 'Paragraphs in file order.';
  window.scrollTo(0, 0);
  topLine = null;
  keep();
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
    card.enter();
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
        copy(action);
        break;
      case 'print':
        savePage(true);
        break;
      case 'speaker':
        askForSpeaker();
        break;
      case 'strip':
        toggleStrip();
        break;
      case 'all':
        showAll();
        break;
    }
  }
}

function copy(format: CopyFormat): void {
  const view = { order, filter };
  const shown = shownOf(model!, view).length;
  host.postMessage({
    type: 'copy',
    text: copyOf(model!, view, format),
    shown,
    total: model!.paragraphs.length,
  });
  live.textContent = filter.size > 0 ? `Copied ${filterWords(model!, filter)}` : 'Copied.';
}

function savePage(print: boolean): void {
  if (model) host.postMessage({ type: 'page', html: webPage(model, { order, filter }), print });
}

/** Lets the reader say who made the statement whose card is shown. */
function askForSpeaker(): void {
  const chip = card.anchor;
  const paragraph = modelOf(chip?.closest('.paragraph') ?? null);
  const index = Number(chip?.dataset['statement']);
  const statement = paragraph?.statements[index];
  if (!chip || !paragraph || !statement) return;
  asked = { line: paragraph.line, statement: index };
  card.hide();
  host.postMessage({ type: 'speaker', line: paragraph.line, start: statement.start });
}

/** Shows how much each speaks and where, or names alone. */
function toggleStrip(): void {
  const anchor = sync.top();
  speakers.full = !speakers.full;
  speakers.show(model!, order);
  strip.querySelector<HTMLElement>('[data-action="strip"]')?.focus({ preventScroll: true });
  host.postMessage({ type: 'strip', full: speakers.full });
  if (anchor) sync.restore(anchor);
}

function showAll(): void {
  filter.clear();
  filterChanged();
}

function goTo(paragraph: HTMLElement): void {
  roving.to(paragraph);
  host.postMessage({ type: 'goto', line: Number(paragraph.dataset['line']) });
}

function markCurrent(line: number): void {
  main.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const paragraph = paragraphs.atLine(line);
  if (paragraph?.dataset['line'] !== String(line)) return;
  paragraph.setAttribute('aria-current', 'location');
  if (order === 'likely') sync.bringIntoView(paragraph);
}

main.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  roving.to(target.closest<HTMLElement>('.paragraph'));
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
  const statement = modelOf(chip.closest('.paragraph'))?.statements[Number(chip.dataset['statement'])];
  if (statement) card.show(chip, cardTree(statement), chip.closest<HTMLElement>('.statement') ?? chip);
}

/** The part of the model that a paragraph shows. */
function modelOf(paragraph: Element | null): ReaderParagraph | undefined {
  const line = Number(paragraph?.getAttribute('data-line') ?? NaN);
  return model?.paragraphs.find((each) => each.line === line);
}

function reasonsIn(paragraph: HTMLElement): string[] {
  const shown = modelOf(paragraph);
  return shown ? marksOf(shown) : [];
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const anchor = card.hasFocus() ? card.anchor : null;
    if (!card.hide() && filter.size > 0) showAll();
    anchor?.focus({ preventScroll: true });
    return;
  }
  if (event.key === 'Tab' && card.hasFocus()) {
    card.anchor?.focus({ preventScroll: true });
    event.preventDefault();
    return;
  }
  const paragraph =
    event.target instanceof HTMLElement && event.target.matches('.paragraph') ? event.target : null;
  if (!paragraph || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (roving.move(paragraph, event.key)) {
    event.preventDefault();
  } else if (event.key === ' ') {
    const reasons = reasonsIn(paragraph);
    if (reasons.length > 0) card.show(paragraph, marksCardTree(reasons));
    event.preventDefault();
  } else if (event.key === 'Enter') {
    goTo(paragraph);
    event.preventDefault();
  }
});

window.addEventListener('scroll', () => {
  card.hide();
});

host.postMessage({ type: 'ready' });
