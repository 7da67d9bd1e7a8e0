/** What a sentence loses where it stands alone. */
import { addTo } from '../../article/multimap';
import { isPronoun } from '../described';
import { roleKind, isKinWord } from '../people/roles';
import type { Outline } from '../outline';
import type { Person, Statement } from '../reading';
import type { Steps } from '../../steps';
import { FUNCTION_WORDS } from '../wording';
import { hasAddress, isCaption, isFurniture } from './furniture';
import { frontedLength, opensWithPronoun, pointsBack } from './pointing';
import type { SentenceView } from './sentences';
import { leavesOpen } from './understood';

/** How much less such a sentence is worth, in shares of the article's gist. */
const ORPHAN = 0.5;
const DESCRIBED = 0.25;
const LINKED = 0.12;
const QUOTED = 0.5;
const FURNITURE = 1;
const HEADLINE = 1;
const POST = 0.25;

/** What tells who is meant and who speaks, by line. */
export interface Contexts {
  /** Offsets where a pronoun stands for a speaker who is known: who shows the sentence can add the name. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** Offsets where nobody knows who is meant. */
  readonly unnamed: ReadonlyMap<number, readonly number[]>;
  /** Offsets where a noun stands for a speaker nobody knows: `the official`. */
  readonly described: ReadonlyMap<number, readonly number[]>;
  /** Offsets where people are named. */
  readonly people: ReadonlyMap<number, readonly number[]>;
  /** Contents of direct statements, with the offset of their cue, -1 without one. */
  readonly quoted: ReadonlyMap<number, readonly { start: number; end: number; cue: number }[]>;
}

export function* contextsOf(statements: readonly Statement[], people: readonly Person[]): Steps<Contexts> {
  const named = new Map<number, number[]>();
  const unnamed = new Map<number, number[]>();
  const described = new Map<number, number[]>();
  const mentions = new Map<number, number[]>();
  const quoted = new Map<number, { start: number; end: number; cue: number }[]>();
  let done = 0;
  for (const { kind, line, start, end, cue, source, speaker } of statements) {
    if (++done % 1_000 === 0) yield;
    if (kind === 'direct') addTo(quoted, line, { start, end, cue: cue?.line === line ? cue.start : -1 });
    if (source === null) continue;
    if (speaker.name !== null) addTo(named, source.line, source.start);
    else if (isPronoun(source.text)) addTo(unnamed, source.line, source.start);
    else if (leavesOpen(source.text)) addTo(described, source.line, source.start);
  }
  for (const { mentions: places } of people) {
    for (const { line, start } of places) {
      if (++done % 1_000 === 0) yield;
      addTo(mentions, line, start);
    }
  }
  return { named, unnamed, described, people: mentions, quoted };
}

/** Words that point back. */
const LINKS =
  /^["“]?(?:(?:instead|but|and|or|so|yet|still|also|however|moreover|meanwhile|then|that|this|these|those|such|another|heres|here (?:is|are))\b|(?:(?:by|in) contrast|in addition|on the other(?: hand)?|as a result|for (?:example|instance)|likewise|th(?:us|erefore)|nevertheless|second),)/i;

/**
 * What a sentence loses without the one before it: it has a pronoun or a noun that nobody could understand (`He said …`, `…, she
 * said`, `The official said …`, `The court gave him two days`), opens with a word that links back (`Instead, …`, `But …`, `That …`), or is a piece of what
 * somebody says without who says it.
 */
export function dependence(
  { line, start, end, paragraph, weights }: SentenceView,
  { paragraphs, title }: Outline['document'],
  { named, unnamed, described, people, quoted }: Contexts,
): number {
  const { text: whole, offset } = paragraphs[paragraph]!.passage;
  const text = whole.slice(start - offset, end - offset);
  if (isFurniture(text) || isCaption(text, whole)) return FURNITURE;
  if (repeatsTitle(weights, title)) return HEADLINE;
  const within = (at: number): boolean => at >= start && at < end;
  const speaks = named.get(line)?.some(within) ?? false;
  // The rest of a sentence whose beginning stands elsewhere.
  if (/^\p{Ll}{2}/u.test(text)) return ORPHAN;
  // `Her husband Bo Ek said`: his name does not say whose.
  if (/^["“]?(?:his|her|their)\b/i.test(text)) return ORPHAN;
  if (opensWithPronoun(text)) return named.get(line)?.includes(start) === true ? 0 : ORPHAN;
  const fronted = frontedLength(text);
  if (fronted > 0 && !(named.get(line)?.includes(start + fronted) ?? false)) {
    const told = people.get(line)?.some((at) => at >= start && at < start + fronted) ?? false;
    if (!told && !hasSomebody(text.slice(0, fronted))) return ORPHAN;
  }
  const back = pointsBack(text);
  if (back === 'outright') return ORPHAN;
  if (unnamed.get(line)?.some(within)) return ORPHAN;
  // `The official said`, where the sentence names nobody before.
  const bare = (at: number): boolean => !/\s\p{Lu}/u.test(whole.slice(start - offset, at - offset));
  if (described.get(line)?.some((at) => within(at) && bare(at))) return DESCRIBED;
  if (
    !speaks &&
    /\b(?:s?he|s?hes|hed|him|his|her)\b/i.test(text) &&
    !(people.get(line)?.some(within) ?? false) &&
    !hasSomebody(text)
  )
    return ORPHAN;
  const piece = quoted
    .get(line)
    ?.some((each) => each.start <= start + 1 && each.end >= end - 2 && !within(each.cue));
  const post = hasAddress(text) ? POST : 0;
  // What a colon announces is not there.
  if (text.endsWith(':')) return LINKED;
  return post + (back ? DESCRIBED : LINKS.test(text) ? LINKED : 0) + (piece === true ? QUOTED : 0);
}

/** Content words of the shortest headline that tells something. */
const SHORTEST_HEADLINE = 3;

/** Whether a sentence says nothing beyond the title, beside which the summary is read: the headline, or a half of it, as a paragraph. */
function repeatsTitle(weights: SentenceView['weights'], title: ReadonlySet<string>): boolean {
  if (weights.size < SHORTEST_HEADLINE) return false;
  for (const stem of weights.keys()) if (!title.has(stem)) return false;
  return true;
}

const hasSomebody = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some(isSomebody);

/** Whether a noun may say who a pronoun is: `the minister has not read his report`, `one user and her dog`. */
function isSomebody(word: string): boolean {
  const key = word.toLowerCase();
  if (FUNCTION_WORDS.has(key)) return false;
  return roleKind(key) !== undefined || isKinWord(key);
}
