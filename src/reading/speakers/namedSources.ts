/** Speakers whom nothing but a statement's source shows to be somebody: `Zero Point wrote`, `Brandt said`. */
import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import { inFile } from '../byLine';
import { isSentenceWord } from '../people/capitalisedWords';
import { countryOfName } from '../people/countries';
import { isBodyAlone } from '../people/organisationWords';
import { endsInOwnS } from '../people/surnames';
import { wordKey } from '../people/words';
import type { NamedPlace, People } from '../people';
import type { Organisation, TextSpan } from '../reading';
import type { UnattributedStatement } from '../statements';
import type { Steps } from '../../steps';
import { bodyOf } from './bodies';
import { withoutFalseBodies } from './falseBodies';
import { mentionsOf } from './otherMentions';
import { NamedPlaces } from './places';
import { MEDIUM } from './phraseHead';
import { BEHIND_HEAD, properHead } from './properHead';
import { endsInWriting } from './writings';

/** So many sources are looked at between two chances to pause. */
const STRIDE = 200;

/**
 * Adds to the names of a file those that stand as the sources of its statements and that nothing else shows to be names.
 * What they name, a person or a body, cannot be told; they are listed with the organisations.
 */
export function* nameSources(
  found: readonly UnattributedStatement[],
  passages: readonly Passage[],
  named: People,
): Steps<People> {
  const places = yield* NamedPlaces.gather(named, passages);
  const sources = yield* gatherNames(found, passages, named, places);
  const all = sources.mentions.size === 0 ? named : yield* withSources(named, sources, passages, places);
  return withoutFalseBodies(all, (line, start, end) => places.text(line, start, end));
}

/** What the sources of a file's statements name. */
interface SourceNames {
  /** Names that nothing else shows to be some, and where they stand, by line and start. */
  readonly mentions: Map<string, Map<string, TextSpan>>;
  /** Places inside the name of a body: `Kent` of `Kent Police`. */
  readonly inBodies: ReadonlySet<NamedPlace>;
  /** Numbers of the bodies that speak for themselves. */
  readonly speaking: ReadonlySet<number>;
}

function* gatherNames(
  found: readonly UnattributedStatement[],
  passages: readonly Passage[],
  named: People,
  places: NamedPlaces,
): Steps<SourceNames> {
  const mentions = new Map<string, Map<string, TextSpan>>();
  const inBodies = new Set<NamedPlace>();
  const speaking = new Set<number>();
  const known = new Set(named.organisations.map(({ name }) => name));
  const heads: (TextSpan | null)[] = [];
  for (const { source } of found) {
    if (heads.length % STRIDE === STRIDE - 1) yield;
    const head = source && properHead(behindWriting(source), places, known);
    heads.push(head);
    if (head) known.add(head.text);
  }
  let words: ReadonlySet<string> | null = null;
  for (const [index, { source }] of found.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (!source) continue;
    const within = places.inSpan(source);
    const body = bodyHead(source, within, places, known);
    for (const place of within) {
      if (place.organisation === null) continue;
      if (body && place.start >= body.start && place.end <= body.end) inBodies.add(place);
      else speaking.add(place.organisation);
    }
    const name = body ?? heads[index];
    if (!name) continue;
    const isOpening = opensSentence(name, places) && !MEDIUM.test(source.text);
    if (!body && isOpening && countryOfName(name.text) === null) {
      words ??= yield* lowerCaseWords(passages);
      if (isCommonWord(name.text, source.text, words)) continue;
    }
    const list = mentions.get(name.text) ?? new Map<string, TextSpan>();
    list.set(placeKey(name), name);
    mentions.set(name.text, list);
  }
  return { mentions, inBodies, speaking };
}

const placeKey = ({ line, start }: Span): string => `${line}:${start}`;

/** Whether what opens a sentence and is but one word has its capital from there alone. @param words those that the file has in small letters */
function isCommonWord(name: string, source: string, words: ReadonlySet<string>): boolean {
  const key = wordKey(name);
  return (
    isSentenceWord(key) ||
    words.has(key) ||
    GOES_ON.test(source.slice(name.length)) ||
    (key.endsWith('s') && !endsInOwnS(key) && !isBodyAlone(key))
  );
}

/** The names of a file with those of its sources. */
function* withSources(
  named: People,
  { mentions, inBodies, speaking }: SourceNames,
  passages: readonly Passage[],
  places: NamedPlaces,
): Steps<People> {
  const silent = new Set([...inBodies].map(({ organisation }) => organisation!));
  for (const organisation of speaking) silent.delete(organisation);
  yield;
  // Those that spoke by the name of a body alone are gone, and the others have new numbers.
  const kept = named.organisations.filter(({ id }) => !silent.has(id));
  const numbers = new Map(kept.map(({ id }, index) => [id, index]));
  const gone = new Set([...inBodies].map(placeKey));
  const organisations = kept.map(({ name, mentions: list }, id): Organisation => ({
    id,
    name,
    mentions: list.filter((span) => !gone.has(placeKey(span))),
  }));
  const elsewhere = yield* mentionsOf(mentions.keys(), passages, (span) => places.inSpan(span).length > 0);
  const added = [...mentions].map(([name, list], index): Organisation => {
    for (const span of elsewhere.get(name) ?? [])
      if (!list.has(placeKey(span))) list.set(placeKey(span), { ...span, text: name });
    const ordered = [...list.values()].sort(inFile);
    return { id: kept.length + index, name, mentions: ordered.map(spanOf) };
  });
  yield;
  const names = [
    ...named.names.flatMap((place): NamedPlace[] => {
      if (place.organisation === null) return [place];
      const organisation = numbers.get(place.organisation);
      return organisation === undefined || inBodies.has(place) ? [] : [{ ...place, organisation }];
    }),
    ...added.flatMap(({ id, mentions: list }) =>
      list.map((span): NamedPlace => ({ ...span, person: null, organisation: id })),
    ),
  ].sort(inFile);
  return { people: named.people, organisations: [...organisations, ...added], names };
}

/** `a study released in May by the Oak Trust` */
const BY_AUTHOR =
  /^((?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Ii]ts|[Tt]heir) (?:[^\s,]+ ){1,7}?)(?:by|from) (?=(?:[Tt]he )?\p{Lu})/u;

/** A source from its author on where it is a writing: `the Oak Trust` of `a study by the Oak Trust`. */
function behindWriting(source: TextSpan): TextSpan {
  const found = BY_AUTHOR.exec(source.text);
  if (!found || !endsInWriting(found[1]!.trimEnd().split(' '))) return source;
  const length = found[0].length;
  return { ...source, start: source.start + length, text: source.text.slice(length) };
}

/** Behind a word with a capital only by its place, which it belongs to: `Spokespeople for`, `Contacted by`, `Close to 50 towns`. */
const GOES_ON = /^ (?:by|to|for) /;

/** The body that a source is about by its noun (`Kent Police`), unless it is known by its name already. */
function bodyHead(
  source: TextSpan,
  within: readonly NamedPlace[],
  places: NamedPlaces,
  known: ReadonlySet<string>,
): TextSpan | null {
  const body = bodyOf(
    source,
    source.text.split(BEHIND_HEAD)[0]!.trimEnd(),
    beginsSentence(source, places),
    known,
  );
  return body &&
    within.every(
      ({ organisation, end }) => organisation === null || end < body.end || body.text.startsWith('Police '),
    )
    ? body
    : null;
}

const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });

/** Whether a name stands first in its sentence, where every word has a capital. */
function opensSentence(name: TextSpan, places: NamedPlaces): boolean {
  return !name.text.includes(' ') && beginsSentence(name, places);
}

function beginsSentence({ line, start }: Span, places: NamedPlaces): boolean {
  const passage = places.passages[places.indexOf(line, start)];
  const at = start - (passage?.offset ?? 0);
  return passage?.sentences.some((sentence) => sentence.start === at) ?? true;
}

function* lowerCaseWords(passages: readonly Passage[]): Steps<Set<string>> {
  const words = new Set<string>();
  for (const { text } of passages) {
    for (const word of text.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []) words.add(word);
    yield;
  }
  return words;
}
