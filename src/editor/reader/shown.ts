/** What of the article is shown: the order of its paragraphs, and those whose speakers a filter chooses. */
import { counted, grouped } from '../words';
import type { ReaderModel } from './readerModel';
import { UNNAMED } from './rows';

/** The order in which the paragraphs stand. */
export type ReaderOrder = 'file' | 'likely';

/** How the reader looks at the article. */
export interface ReaderView {
  readonly order: ReaderOrder;
  /** Keys of the speakers whose paragraphs alone are shown; empty for all paragraphs. */
  readonly filter: ReadonlySet<string>;
}

/** Indices of all paragraphs as an order has them. */
export function orderOf(model: ReaderModel, order: ReaderOrder): readonly number[] {
  return order === 'likely' ? model.order : model.paragraphs.map((_, index) => index);
}

/** Indices of the paragraphs shown, in the order shown. */
export function shownOf(model: ReaderModel, { order, filter }: ReaderView): readonly number[] {
  const all = orderOf(model, order);
  const speakers = chosenOf(model, filter);
  if (speakers.length === 0) return all;
  const kept = paragraphsOf(speakers);
  return all.filter((index) => kept.has(index));
}

/** What the filter shows: `5 of 18 paragraphs, with 7 statements by Ada Moss.` */
export function filterWords(model: ReaderModel, filter: ReadonlySet<string>): string {
  const speakers = chosenOf(model, filter);
  if (speakers.length === 0) return `All ${counted(model.paragraphs.length, 'paragraph')} are shown.`;
  const statements = speakers.reduce((sum, speaker) => sum + speaker.statements, 0);
  const names = speakers.map(({ name, key }) => (key === UNNAMED ? 'speakers not named in this file' : name));
  const shown = `${grouped(paragraphsOf(speakers).size)} of ${counted(model.paragraphs.length, 'paragraph')}`;
  return `${shown}, with ${counted(statements, 'statement')} by ${names.join(' and ')}.`;
}

type Speakers = ReaderModel['speakers'];

function chosenOf(model: ReaderModel, filter: ReadonlySet<string>): Speakers {
  return filter.size === 0 ? [] : model.speakers.filter(({ key }) => filter.has(key));
}

function paragraphsOf(speakers: Speakers): Set<number> {
  return new Set(speakers.flatMap(({ places }) => places.map(({ paragraph }) => paragraph)));
}
