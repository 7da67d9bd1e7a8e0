/** The body that a noun takes up from the sentence before: `Norvane closed a mill. The company said`. */
import { sentenceAt, type Sentence } from '../../article/sentences';
import { wordsOfList } from '../../article/wordList';
import { isCalendarWord, isSentenceWord } from '../people/capitalisedWords';
import { isPlaceOrCountry } from '../people/places';
import { wordKey } from '../people/words';
import { mayBeCalled } from './bodyNoun';
import type { SpeakerCase } from './cases';
import lists from './lists/speakers.json';
import type { NamedPlaces } from './places';

/** What firms, papers and clubs are called when they are named already. */
const TAKES_UP = new Set(wordsOfList(lists.takesUp));

/** Where the subject of a sentence begins at the latest, behind `On Monday, ` and the like, in UTF-16 units. */
const LATEST_SUBJECT = 30;

/** What may stand before the subject of a sentence. */
const OPENS = /^(?:|(?:The|But|And|Yet|So|Then|Meanwhile|But the|And the) |.*, (?:the )?)$/;

/**
 * The only body named in the sentence before a description such as `the company`, or before it in its own sentence, where it opens that
 * sentence; as an index in `NamedPlaces.voices`, null where there is none.
 */
export function takenUpBy(each: SpeakerCase, places: NamedPlaces): number | null {
  const { phrase, passage, anchor } = each;
  const { bare, noun, kind } = phrase;
  if (kind !== 'nominal' || !bare || noun === null || !TAKES_UP.has(noun)) return null;
  const text = places.passages[passage];
  if (!text) return null;
  const at = anchor - text.offset;
  const own = sentenceAt(text.sentences, at);
  const index = own ? text.sentences.indexOf(own) : -1;
  if (index < 0) return null;
  const inOwn = bodyOpening({ start: own!.start, end: at }, each, places);
  const before = text.sentences[index - 1];
  const voice = inOwn === undefined && before ? bodyOpening(before, each, places) : inOwn;
  return voice != null && mayBeCalled(places.voices[voice]!.name, noun) ? voice : null;
}

/** The only body of a stretch of a passage; null where it does not open it or there are several, undefined where there is none. */
function bodyOpening(
  { start, end }: Sentence,
  { passage, statements }: SpeakerCase,
  places: NamedPlaces,
): number | null | undefined {
  const { offset, line, text } = places.passages[passage]!;
  // What is said names others.
  const names = places
    .inSpan({ line, start: start + offset, end: end + offset })
    .filter(
      (place) =>
        !statements.some((said) => said.line === line && place.start >= said.start && place.end <= said.end),
    );
  const bodies = names.filter((place) => place.organisation !== null);
  const [first] = bodies;
  if (!first) return undefined;
  const from = first.start - offset;
  if (names[0] !== first || from - start > LATEST_SUBJECT) return null;
  // `On Monday, Norvane paid`, but `The mayor sued Norvane`; `Norvane paid Brattex`, where Norvane never speaks.
  if (!OPENS.test(text.slice(start, from))) return null;
  const capitals = text.slice(start, from).match(/\p{Lu}[\p{L}’']*/gu) ?? [];
  if (!capitals.map(wordKey).every((key) => isSentenceWord(key) || isCalendarWord(key))) return null;
  const voice = places.voiceOf(first);
  if (bodies.some((place) => places.voiceOf(place) !== voice)) return null;
  const { name } = places.voices[voice]!;
  return isPlaceOrCountry(name) ? null : voice;
}
