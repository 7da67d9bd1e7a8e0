import type { NamedPlace } from '../people';
import type { Steps } from '../../steps';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';

/** What a file does with somebody, besides quoting: whom a story is about goes on speaking as `he`, or without a name. */
export interface Prominence {
  /** Paragraphs that the name opens. */
  opens: number;
  /** Paragraphs that name nobody and nothing else. */
  alone: number;
  /** An age behind the name: `Ada Lund, 34, …`. */
  aged: boolean;
  /** Words about the name behind it: `Ada Lund, a weaver`, `who`. */
  described: boolean;
}

/** A name so few UTF-16 units from a paragraph's start opens it, with a title or a word before it. */
const OPENING = 40;

const AGE = /^, \d\d?[,.]/;
const DESCRIPTION = /^,? (?:who|whose|an?|the)\b/;

/** Prominence of each voice. Names inside statements do not count: they are the speaker's words. */
export function* prominenceOf(
  places: NamedPlaces,
  casesIn: (passage: number) => readonly SpeakerCase[],
): Steps<Prominence[]> {
  const found = places.voices.map((): Prominence => ({ opens: 0, alone: 0, aged: false, described: false }));
  let done = 0;
  for (const [index, { offset }] of places.passages.entries()) {
    if (index % 200 === 199) yield;
    const cases = casesIn(index);
    const seen = new Set<Prominence>();
    for (const place of places.inPassage(index)) {
      if (++done % 1_000 === 0) yield;
      const own = found[places.voiceOf(place)]!;
      const after = places.text(place.line, place.end, place.end + 12);
      own.aged ||= AGE.test(after);
      own.described ||= DESCRIPTION.test(after);
      if (isSaid(place, cases)) continue;
      if (place.start - offset < OPENING) own.opens++;
      seen.add(own);
    }
    if (seen.size === 1) for (const own of seen) own.alone++;
  }
  return found;
}

function isSaid({ line, start, end }: NamedPlace, cases: readonly SpeakerCase[]): boolean {
  return cases.some(({ statements }) =>
    statements.some((each) => each.line === line && each.start <= start && end <= each.end),
  );
}

/** Mentions of one person in which an age is looked for. */
const MOST_MENTIONS = 20;

const AGE_BEHIND = /^,? \(?(?:aged )?(\d\d?)(?=[,.)])/;
const AGE_BEFORE = /(\d\d?)-year-old (?:\p{L}+ ){0,3}$/u;

/** The people whose age a file gives, as indices in `NamedPlaces.voices` by their age; null where several have it. */
export function voicesByAge(places: NamedPlaces): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [voice, { person }] of places.voices.entries()) {
    for (const { line, start, end } of person?.mentions.slice(0, MOST_MENTIONS) ?? []) {
      const age =
        AGE_BEHIND.exec(places.text(line, end, end + 12))?.[1] ??
        AGE_BEFORE.exec(places.text(line, Math.max(0, start - 60), start))?.[1];
      if (age === undefined) continue;
      found.set(age, (found.get(age) ?? voice) === voice && found.get(age) !== null ? voice : null);
      break;
    }
  }
  return found;
}
