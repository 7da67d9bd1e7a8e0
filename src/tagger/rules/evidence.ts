import { CONTRACTIONS, FIRST_PERSON, PAST, PRESENT, SECOND_PERSON } from '../lexicon';
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
}

/**
 * Signs for and against direct speech, as names; `WEIGHTS` says what each is worth.
 *
 * After what is known of quotations without marks: first and second person, contractions and the present tense belong
 * to the speaker, third person in the past to the writer.
 */
export function signs(words: readonly Word[], run: Run, setting: Setting): string[] {
  let first = 0;
  let second = 0;
  let contraction = 0;
  let present = 0;
  let past = 0;
  let third = 0;
  let names = 0;
  for (let at = run.from; at < run.to; at++) {
    const word = words[at]!;
    if (word.mark) continue;
    const { key } = word;
    if (FIRST_PERSON.has(key) && !(key === 'us' && word.text !== 'us' && word.text !== 'Us')) first++;
    if (SECOND_PERSON.has(key)) second++;
    if (CONTRACTIONS.has(key)) contraction++;
    if (PRESENT.has(key)) present++;
    else if (PAST.has(key) || (key.length > 4 && key.endsWith('ed'))) past++;
    if (key === 'he' || key === 'she' || key === 'his' || key === 'her') third++;
    if (word.capital && at > run.from && words[at + 1]?.capital === true && at + 1 < run.to) names++;
  }
  const shape = setting.tail ? 'tail' : setting.shape;
  const found = [shape];
  const add = (name: string): void => {
    found.push(name, `${name}@${shape === 'none' ? 'none' : 'cue'}`);
  };
  if (first > 0) add('first person');
  if (first > 1) add('first person twice');
  if (second > 0) add('second person');
  if (contraction > 0) add('contraction');
  if (first + second + contraction === 0) add('impersonal');
  add(present > 0 ? (past > 0 ? 'mixed tenses' : 'present') : past > 0 ? 'past' : 'no tense');
  if (third > 0) add('third person');
  if (names > 0) add('full name');
  const opener = words[run.from]!;
  if (DISCOURSE.has(opener.key)) add('discourse opener');
  const last = words[run.to - 1]!;
  if (last.text === '?') add('question');
  if (last.text === '!') add('exclamation');
  const length = run.to - run.from;
  if (length < 7) add('short');
  if (length > 30) add('long');
  add(`after ${setting.previous}`);
  if (setting.previous === 'direct') add(`after direct ${setting.previousShape}`);
  add(`before ${setting.nextShape}`);
  if (setting.companyInPerson) add('company in person');
  return found;
}

const DISCOURSE = new Set(
  'and but so well look yes no yeah now because oh okay this that its thats theres there'.split(' '),
);

/** Log-odds for direct speech. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  tag: 0.8,
  tail: 0.3,
  introduced: 2.5,
  that: -6,
  bare: -3,
  according: -6,
  none: -1.8,
  'first person': 1.8,
  'second person': 1.2,
  contraction: 1,
  impersonal: -0.3,
  past: -0.7,
  present: 0.4,
  'third person': -0.4,
  'after direct': 1.8,
  'company in person': 0.5,
  question: 0.5,
};

/** Probability that a piece is direct speech. */
export function directProbability(words: readonly Word[], run: Run, setting: Setting): number {
  let sum = 0;
  for (const sign of signs(words, run, setting)) sum += WEIGHTS[sign] ?? 0;
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
