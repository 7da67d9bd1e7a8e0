import { ADJUNCT_OPENERS, CONTRACTIONS, FIRST_PERSON, PAST, PRESENT, SECOND_PERSON } from '../lexicon';
import type { Shape } from './cues';
import type { Run, Word } from './words';

/** Where a piece of text stands: what the rules know about it besides its own words. */
export interface Setting {
  /** How a reporting expression of its sentence reaches it; `none` when its sentence has none. */
  readonly shape: Shape | 'none';
  /** Second half of a statement cut by its tag. */
  readonly tail: boolean;
  /** The piece before it in its passage, if that stands in the same or the last sentence. */
  readonly previous: 'direct' | 'other' | 'start';
  /** The piece before it was reached by a tag or a colon. */
  readonly previousShape: Shape | 'none' | 'start';
  /** The next sentence's first piece is reached so. */
  readonly nextShape: Shape | 'none' | 'end';
  /** First or second person stands in other pieces of the passage. */
  readonly companyInPerson: boolean;
  /** First or second person stands in the next piece. */
  readonly nextInPerson: boolean;
}

/**
 * Signs for and against direct speech in a piece's own words, by name; `WEIGHTS` says what each is worth.
 *
 * After what is known of quotations without marks: first and second person, contractions, the present tense and the
 * small words of spoken language belong to the speaker, third person in the past to the writer.
 */
export function wordSigns(words: readonly Word[], run: Run): string[] {
  const counts = countWords(words, run);
  const first = words[run.from]!;
  const last = words[run.to - 1]!;
  const found: string[] = [];
  if (counts.first > 0) found.push('first person');
  if (counts.first > 1) found.push('first person twice');
  if (counts.second > 0) found.push('second person');
  if (counts.first + counts.second + counts.contraction === 0) found.push('impersonal');
  if (counts.present > 0) found.push(counts.past > 0 ? 'both tenses' : 'present');
  else if (counts.past > 0) found.push('past');
  if (counts.third > 0) found.push('third person');
  if (counts.names > 0) found.push('full name');
  if (counts.spoken > 0) found.push('spoken word');
  if (counts.modal > 0) found.push('modal');
  if (counts.figures > 0) found.push('figures');
  if (DISCOURSE.has(first.key)) found.push('discourse opener');
  else if (ADJUNCT_OPENERS.has(first.key)) found.push('adjunct opener');
  if (last.text === '?') found.push('question');
  if (last.text === '!') found.push('exclamation');
  if (run.to - run.from < 7) found.push('short');
  if (run.to - run.from > 30) found.push('long');
  return found;
}

/** The signs of where a piece stands. */
export function settingSigns(setting: Setting): string[] {
  const found = [
    setting.tail ? 'tail' : setting.shape,
    `after ${setting.previous}`,
    `before ${setting.nextShape}`,
  ];
  if (setting.previous === 'direct') found.push(`after direct ${setting.previousShape}`);
  if (setting.nextInPerson) found.push('before person');
  if (setting.companyInPerson) found.push('company in person');
  return found;
}

interface Counts {
  first: number;
  second: number;
  contraction: number;
  present: number;
  past: number;
  third: number;
  names: number;
  spoken: number;
  modal: number;
  figures: number;
}

function countWords(words: readonly Word[], run: Run): Counts {
  const counts = {
    first: 0,
    second: 0,
    contraction: 0,
    present: 0,
    past: 0,
    third: 0,
    names: 0,
    spoken: 0,
    modal: 0,
    figures: 0,
  };
  for (let at = run.from; at < run.to; at++) {
    const { key, text, mark, capital } = words[at]!;
    if (mark) continue;
    if (FIRST_PERSON.has(key) && text !== 'US') counts.first++;
    if (SECOND_PERSON.has(key)) counts.second++;
    if (CONTRACTIONS.has(key)) counts.contraction++;
    if (PRESENT.has(key)) counts.present++;
    else if (PAST.has(key) || (key.length > 4 && key.endsWith('ed'))) counts.past++;
    if (THIRD_PERSON.has(key)) counts.third++;
    if (SPOKEN.has(key)) counts.spoken++;
    if (MODALS.has(key)) counts.modal++;
    if (text.charCodeAt(0) <= 57) counts.figures++;
    if (capital && at > run.from && at + 1 < run.to && words[at + 1]!.capital) counts.names++;
  }
  return counts;
}

const DISCOURSE = new Set(
  'and but so well look yes no yeah now because oh okay this that its thats theres there what if'.split(' '),
);
const THIRD_PERSON = new Set('he she his her him himself herself'.split(' '));
const SPOKEN = new Set(
  (
    'very really just thing things something lot kind got going know think feel hope glad proud sure maybe absolutely ' +
    'obviously certainly honestly actually want guys everybody everyone nobody anything stuff great good bad right wrong'
  ).split(' '),
);
const MODALS = new Set('will should must can shall wont cant ought'.split(' '));

/**
 * Log-odds for direct speech, by logistic regression on labelled news articles: of a piece that a reporting expression reaches
 * and of one that none does.
 */
export const WEIGHTS: Readonly<Record<string, readonly [reached: number, free: number]>> = {
  impersonal: [-0.9, -0.8],
  'both tenses': [-0.1, 0.3],
  'third person': [-0.3, -0.4],
  'full name': [-0.4, -0.6],
  'discourse opener': [0.6, 0.1],
  long: [-0.2, -0.3],
  none: [0, -0.7],
  'after start': [-0.2, -1.1],
  'before end': [-0.1, -0.8],
  modal: [0.2, 0.1],
  'adjunct opener': [-0.4, -0.3],
  'before none': [0.5, -0.6],
  present: [0.2, 0.5],
  'after direct': [1.5, 2.3],
  'after direct none': [1.9, 1.6],
  short: [0.2, 0],
  figures: [-0.9, -0.6],
  past: [-0.5, -0.1],
  'first person': [1.1, 1.4],
  introduced: [1.5, 0],
  'spoken word': [0.7, 0.7],
  'after other': [-1, -2.1],
  'before person': [0.8, 0.2],
  'company in person': [-0.1, 0.4],
  'second person': [0.5, 0.7],
  question: [1.4, 0.8],
  'before that': [-0.2, -0.8],
  that: [-3.5, 0],
  'first person twice': [0.5, 0.3],
  tag: [1.7, 0],
  bare: [-2.4, 0],
  according: [-1.6, 0],
  exclamation: [0.8, 1.1],
  'after direct introduced': [0.2, 1.1],
  'before bare': [-0.3, -1.2],
  'after direct bare': [0.7, 0.4],
  'before tag': [-1.5, 1],
  'before introduced': [-0.1, -0.8],
  tail: [-0.5, 0],
  'after direct tag': [-0.5, 1.1],
  'before according': [-1.4, -0.9],
};

/** Probability that a piece is direct speech. @param reached whether a reporting expression reaches it */
export function directProbability(
  own: readonly string[],
  setting: readonly string[],
  reached: boolean,
): number {
  const footing = reached ? 0 : 1;
  let sum = 0;
  for (const sign of own) sum += WEIGHTS[sign]?.[footing] ?? 0;
  for (const sign of setting) sum += WEIGHTS[sign]?.[footing] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a piece speaks of itself or to somebody: first or second person. */
export function isInPerson(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const { key } = words[at]!;
    if (FIRST_PERSON.has(key) || SECOND_PERSON.has(key)) return true;
  }
  return false;
}
