/** The script of the Reader's panel: shows what the extension posts, and tells it what the reader does. */
import type { ToPanel } from '../messages';
import type { ReaderModel, ReaderParagraph } from '../readerModel';
import { copyOf, webPage, type CopyFormat } from '../copy';
import { filterWords, shownOf, type ReaderOrder } from '../shown';
import { endTree, filterTree, headerTree, marksOf, notesTree } from '../view';
import { Card } from './card';
import { Cards } from './cards';
import { listenForClicks } from './clicks';
import { toDom } from './dom';
import { applyFilter } from './filtering';
import { host, tellRendered } from './host';
import { listenForKeys } from './keyboard';
import { body, busy, end, fill, head, keys, left, live, loading, main, marks, notes, strip } from './page';
import { Paragraphs } from './paragraphs';
import { Roving } from './roving';
import { ScrollSync } from './scroll';
import { Speakers } from './speakers';
import { makeToolbar } from './toolbar';

const saved = host.getState();

let uri = saved?.uri ?? '';
let order: ReaderOrder = saved?.order ?? 'file';
const filter = new Set(saved?.filter ?? []);
let topLine = saved?.line ?? null;
let model: ReaderModel | null = null;
/** Where the speaker is being set: the focus goes back there with the next model. */
let asked: { readonly line: number; readonly statement: number } | null = null;

const paragraphs = new Paragraphs(main);
const speakers = new Speakers(strip, filter, body.dataset['strip'] === 'full');
const roving = new Roving(main, (paragraph) => {
  paragraph.setAttribute('aria-describedby', `${keys.id} ${marks.id}`);
  const reasons = reasonsIn(paragraph);
  marks.textContent = reasons.length === 0 ? '' : `Restored: ${reasons.join(' ')}`;
});
const toolbar = makeToolbar(setOrder);
const card = new Card(body);
const cards = new Cards(main, card, modelOf, (element) => {
  roving.to(element.closest<HTMLElement>('.paragraph'));
});
listenForKeys(card, roving, { showAll, goTo, reasonsIn });
const sync = new ScrollSync(main, (line, fraction) => {
  topLine = line;
  keep();
  if (order === 'file') host.postMessage({ type: 'scrolled', line, fraction });
});

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
    case 'busy':
      // Before the first model the page says so itself.
      busy.textContent = data.busy ? 'Reading the article again… This is how it was before.' : '';
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
  if (first) body.append(head, notes, strip, toolbar.element, left, keys, marks, main, end, live, busy);
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
  tellRendered(began, { paragraphs: next.paragraphs.length, renewed, order });
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

function markFiltered(): void {
  if (model) applyFilter(main, paragraphs, model, filter);
}
paragraphs.onMade = () => {
  markFiltered();
  roving.settle();
};

function filterChanged(): void {
  const anchor = sync.top();
  speakers.press();
  markFiltered();
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

listenForClicks({
  actions: {
    line: (button) => {
      goTo(button.closest<HTMLElement>('.paragraph')!);
    },
    source: () => {
      host.postMessage({ type: 'source' });
    },
    text: () => {
      copy('text');
    },
    markdown: () => {
      copy('markdown');
    },
    print: () => {
      savePage(true);
    },
    speaker: askForSpeaker,
    strip: toggleStrip,
    all: showAll,
  },
  choose(key) {
    if (!filter.delete(key)) filter.add(key);
    filterChanged();
  },
  open(chip) {
    cards.showStatement(chip);
    card.enter();
  },
  goTo,
});

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
  if (filter.size === 0) return;
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

/** The part of the model that a paragraph shows. */
function modelOf(paragraph: Element | null): ReaderParagraph | undefined {
  const line = Number(paragraph?.getAttribute('data-line') ?? NaN);
  return model?.paragraphs.find((each) => each.line === line);
}

function reasonsIn(paragraph: HTMLElement): string[] {
  const shown = modelOf(paragraph);
  return shown ? marksOf(shown) : [];
}

host.postMessage({ type: 'ready' });
