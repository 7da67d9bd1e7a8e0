import lists from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import { sentenceAt } from '../../article/sentences';
import type { UnattributedStatement as Statement } from '../statements';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';

/** How somebody who is named in the paragraph of a statement stands to it. */
export interface Presence {
  /** Named outside the statement. */
  outside: boolean;
  /** Named in the statement. */
  content: boolean;
  /** Named in a sentence of words as spoken that says `I`: nobody speaks so of himself. */
  besideI: boolean;
  /** Named as a subject rather than after a preposition or as an owner. */
  subject: boolean;
  /** Start of the last mention before the source, -1 where there is none. */
  lastBefore: number;
  sentenceBefore: boolean;
  sentenceAfter: boolean;
}

/** Most candidates of a paragraph: an endless list of names is no list of speakers. */
const MOST_PRESENT = 24;

/** Who is named in a case's paragraph, by indices in `NamedPlaces.voices`; the words for its speaker do not count. */
export function presentIn(each: SpeakerCase, places: NamedPlaces): Map<number, Presence> {
  const found = new Map<number, Presence>();
  const { line, anchor } = each;
  const passage = places.passages[each.passage];
  const sentence = passage && sentenceAt(passage.sentences, anchor - passage.offset);
  const from = sentence ? sentence.start + passage.offset : anchor;
  const to = sentence ? sentence.end + passage.offset : anchor;
  for (const place of places.inPassage(each.passage)) {
    if (
      each.source &&
      place.start < each.source.end &&
      place.end > each.source.start &&
      each.source.line === line
    )
      continue;
    const voice = places.voiceOf(place);
    let where = found.get(voice);
    if (!where) {
      if (found.size >= MOST_PRESENT) break;
      found.set(voice, (where = nowhere()));
    }
    const inside = each.statements.find(
      (s) => s.line === line && s.start <= place.start && place.end <= s.end,
    );
    if (inside) {
      where.content = true;
      where.besideI ||= passage !== undefined && saysI(inside, place, passage, places);
      continue;
    }
    where.outside = true;
    if (place.end <= anchor) where.lastBefore = Math.max(where.lastBefore, place.start);
    if (place.start >= from && place.end <= anchor) where.sentenceBefore = true;
    if (place.start >= anchor && place.end <= to) where.sentenceAfter = true;
    if (isSubject(places, place)) where.subject = true;
  }
  return found;
}

const nowhere = (): Presence => ({
  outside: false,
  content: false,
  besideI: false,
  subject: false,
  lastBefore: -1,
  sentenceBefore: false,
  sentenceAfter: false,
});

const FIRST_PERSON = /(?<!\p{L})(?:I(?:['’]?(?:m|ve|d)|['’]ll)?|me|my|myself)(?!\p{L})/u;

/** Whether the sentence of a quotation that a name stands in has the first person. */
function saysI(
  { kind, line, start, end }: Statement,
  place: Span,
  { offset, sentences }: Passage,
  places: NamedPlaces,
): boolean {
  if (kind === 'indirect') return false;
  const sentence = sentenceAt(sentences, place.start - offset);
  const text = places.text(
    line,
    Math.max(start, (sentence?.start ?? 0) + offset),
    Math.min(end, (sentence?.end ?? Infinity) + offset),
  );
  return FIRST_PERSON.test(text);
}

const BEFORE_OBJECTS = new Set(wordsOfList(lists.beforeObjects));

/** Whether a name stands where subjects stand, by the words beside it. */
function isSubject(
  places: NamedPlaces,
  { line, start, end }: { line: number; start: number; end: number },
): boolean {
  const after = places.text(line, end, end + 12);
  if (/^['’]s?\s|^s\s/.test(after)) return false;
  const before = places.text(line, Math.max(0, start - 50), start);
  // Before the title, if any: `would tell Mayor Ada Lund`.
  const word = /(?<!\p{L})(\p{Ll}+)\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u.exec(before)?.[1];
  return word === undefined || !BEFORE_OBJECTS.has(word);
}
