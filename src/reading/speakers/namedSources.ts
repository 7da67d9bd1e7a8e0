/** Speakers whom nothing but a statement's source shows to be somebody: `Zero Point wrote`, `Brandt said`. */
import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import { inFile } from '../byLine';
import { isCalendarWord, isDescriptor, isSentenceWord, isThingWord } from '../people/capitalisedWords';
import { countryOfAdjective, countryOfName } from '../people/countries';
import { isDateline, isPictureAgency } from '../people/names/credits';
import {
  isBodyAlone,
  isInhabitant,
  isKnownOrganisation,
  isOrganisationWord,
  meansSomebody,
} from '../people/organisationWords';
import { isPlace } from '../people/places';
import {
  isHonorificSurname,
  isKinWord,
  isNoble,
  isOfficeAcronym,
  isParty,
  isRoleModifier,
  roleKind,
  singularRole,
} from '../people/roles';
import { endsInOwnS } from '../people/surnames';
import { saysSeat } from '../people/names/wordClasses';
import { wordKey } from '../people/words';
import type { NamedPlace, People } from '../people';
import type { Organisation, TextSpan } from '../reading';
import type { UnattributedStatement } from '../statements';
import type { Steps } from '../steps';
import { bodyOf } from './bodies';
import { withoutFalseBodies } from './falseBodies';
import { mentionsOf } from './otherMentions';
import { NamedPlaces } from './places';
import { MEDIUM } from './sourcePhrase';
import { isTitleKey } from './titles';
import { endsInWriting } from './writings';

/** So many sources are looked at between two chances to pause. */
const STRIDE = 200;

/** Longest name, in words. */
const LONGEST = 6;

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
  const all = yield* withSources(found, passages, named, places);
  return withoutFalseBodies(all, (line, start, end) => places.text(line, start, end));
}

function* withSources(
  found: readonly UnattributedStatement[],
  passages: readonly Passage[],
  named: People,
  places: NamedPlaces,
): Steps<People> {
  const mentions = new Map<string, Map<string, TextSpan>>();
  /** Places inside the name of a body, by line and start: `Kent` of `Kent Police`. */
  const inBodies = new Set<NamedPlace>();
  const known = new Set(named.organisations.map(({ name }) => name));
  const heads: (TextSpan | null)[] = [];
  for (const { source } of found) {
    if (heads.length % STRIDE === STRIDE - 1) yield;
    const head = source && properHead(behindWriting(source), places, known);
    heads.push(head);
    if (head) known.add(head.text);
  }
  const speaking = new Set<NamedPlace>();
  let words: ReadonlySet<string> | null = null;
  for (const [index, { source }] of found.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (!source) continue;
    const within = places.inSpan(source);
    const body = bodyHead(source, within, places, known);
    for (const place of within) {
      if (place.organisation === null) continue;
      (body && place.start >= body.start && place.end <= body.end ? inBodies : speaking).add(place);
    }
    const name = body ?? heads[index];
    if (!name) continue;
    const isOpening = opensSentence(name, places) && !MEDIUM.test(source.text);
    if (!body && isOpening && countryOfName(name.text) === null) {
      words ??= yield* lowerCaseWords(passages);
      const key = wordKey(name.text.split(' ')[0]!);
      if (isSentenceWord(key) || words.has(key) || GOES_ON.test(source.text.slice(name.text.length)))
        continue;
      if (key.endsWith('s') && !endsInOwnS(key) && !isBodyAlone(key)) continue;
    }
    const list = mentions.get(name.text) ?? new Map<string, TextSpan>();
    list.set(`${name.line}:${name.start}`, name);
    mentions.set(name.text, list);
  }
  if (mentions.size === 0) return named;
  const silent = new Set([...inBodies].map(({ organisation }) => organisation!));
  for (const { organisation } of speaking) silent.delete(organisation!);
  yield;
  // Those that spoke by the name of a body alone are gone, and the others have new numbers.
  const kept = named.organisations.filter(({ id }) => !silent.has(id));
  const numbers = new Map(kept.map(({ id }, index) => [id, index]));
  const gone = new Set([...inBodies].map(({ line, start }) => `${line}:${start}`));
  const organisations = kept.map(({ name, mentions: list }, id): Organisation => ({
    id,
    name,
    mentions: list.filter(({ line, start }) => !gone.has(`${line}:${start}`)),
  }));
  const elsewhere = yield* mentionsOf(mentions.keys(), passages, (span) => places.inSpan(span).length > 0);
  const added = [...mentions].map(([name, list], index): Organisation => {
    for (const span of elsewhere.get(name) ?? []) {
      const key = `${span.line}:${span.start}`;
      if (!list.has(key)) list.set(key, { ...span, text: name });
    }
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

/** UTF-16 units. */
const LONGEST_COUNTRY = 40;

/** Units of the article that words begin with, and its blank. */
const articleOf = (words: string): number => /^the /i.exec(words)?.[0].length ?? 0;

/** Where what says more of the noun of a source begins. */
const BEHIND_HEAD =
  /[,;:()]|\s(?:titled|entitled|headlined|who|whom|whose|which|that|of|for|in|at|from|with|on|to|by)\s/;

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

/**
 * Whether what stands between capitalised words and a name at the end of a source says what the named person is: `Keeper of the Seal, Ada
 * Lund`, `Oru, his attorney, Bo Ek`, `Rise for $9 organizing director Ada Lund`.
 */
function isAbout(between: string): boolean {
  if (/^[^,]*, $/.test(between)) return true;
  const noun = / (\p{Ll}+),? $/u.exec(between)?.[1];
  return noun !== undefined && singularRole(noun) === noun && roleKind(noun) !== undefined;
}

/** What a body's name goes on with: ` of Canada`. */
const OF_BODY = /^ (?:of|for|on) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u;

/**
 * The name that a source phrase is about, when it is one and nobody is known by it: its last capitalised words, titles
 * left out, before a comma, a preposition or a relative clause.
 */
function properHead(source: TextSpan, places: NamedPlaces, known: ReadonlySet<string>): TextSpan | null {
  let head = source.text.split(BEHIND_HEAD)[0]!;
  // `the state-run Norpost news agency`
  const medium = MEDIUM.exec(head);
  if (
    medium &&
    /^\p{Lu}/u.test(head.slice(head.lastIndexOf(' ', medium.index - 1) + 1)) &&
    // `News agency Norpost`, `the Elm television station Norpost`
    !/^(?: \p{Ll}+)? \p{Lu}/u.test(head.slice(medium.index + medium[0].length))
  )
    head = head.slice(0, medium.index);
  const end = source.start + head.length;
  if (places.inSpan({ ...source, end }).length > 0) return null;
  // `Bank of Canada Governor Ada Lund`: the beginning of somebody's office.
  if (places.inSpan(source).some(({ officeStart }) => officeStart !== undefined && officeStart < end))
    return null;
  // `Keeper of the Seal, Ada Lund,`: what somebody is.
  const person = places.inSpan(source).find((place) => place.person !== null && place.start > end);
  if (
    person &&
    isAbout(places.text(source.line, end, person.start)) &&
    /^,?\s*$/.test(places.text(source.line, person.end, source.end))
  )
    return null;
  // `a Norland newspaper`, `an Elm-affiliated website`
  if (medium && /^an? /i.test(source.text) && head === source.text.slice(0, medium.index)) return null;
  // `the Bank of Canada`; in `the Bank of Canada Governor` what it goes on with is the noun that it is about.
  const rest = OF_BODY.exec(source.text.slice(head.length))?.[0] ?? '';
  const noun = wordKey(rest.slice(rest.lastIndexOf(' ') + 1));
  if (isTitleKey(noun) && singularRole(noun) === noun && !/^ \w+ the /.test(rest)) return null;
  // `The U.S. has played down hopes and said`
  if (
    head.length <= LONGEST_COUNTRY &&
    head === source.text.replace(/[\s,]+$/, '') &&
    countryOfName(head) !== null
  )
    return { ...source, start: source.start + articleOf(head), end, text: head.slice(articleOf(head)) };
  const words = [...head.matchAll(/\S+/g)];
  if (words.length > 12) return null;
  let first = words.length;
  // `Corriere della Sera`, `Bild am Sonntag`: a particle between two.
  while (
    first > 0 &&
    (isCapital(words[first - 1]) || (isJoint(words[first - 1]) && isCapital(words[first - 2])))
  )
    first--;
  // `San Elmo-based Norpost`
  const seat = words.findLastIndex(([word], index) => index < words.length - 1 && saysSeat(word));
  first = Math.max(first, seat + 1);
  // `the Global Times`, `the National Security Committee`: a word that may stand before a title stays with a single word, and
  // with a body.
  const isBody = isOrganisationWord(wordKey(words.at(-1)?.[0] ?? ''));
  const isPaper =
    /^(?:(?:[Tt]he|[Bb]ritains) )?(?:Economist|Independent|Sun)$/.test(head) && head.includes(' ');
  // `Women for Norland`, `Transport for Elm`
  const isCause = rest.startsWith(' for ') && !rest.startsWith(' for the ');
  const isMembers = isCause && words.length === 1 && MEMBERS.test(head);
  while (
    first < words.length - (isPaper || isMembers ? 1 : 0) &&
    isTitle(words[first]![0]) &&
    !((isBody || first === words.length - 2) && isRoleModifier(wordKey(words[first]![0])))
  )
    first++;
  // `Norlands Norpost`: a country's possessive that has lost its apostrophe.
  if (first < words.length - 1 && (isOwner(words[first]![0]) || isDescriptor(wordKey(words[first]![0]))))
    first++;
  // `WASHINGTON NASA`, where a dash is lost; `Photo: Reuters Norvane said`
  if (
    first < words.length - 1 &&
    (isDateline(words[first]![0]) ||
      (isPictureAgency(words[first]![0]) && known.has(words.slice(first + 1).join(' '))))
  )
    first++;
  // `But Norvane, which runs the plant,`
  if (
    first < words.length - 1 &&
    /^(?:But|And|Or|Yet|So|Now|Then|Still|Instead|Meanwhile)$/.test(words[first]![0])
  )
    first++;
  const run = words.slice(first);
  const last = run.at(-1);
  if (!last || run.length > LONGEST) return null;
  // `the Kremlin` is a place as well, `House` stands before offices.
  const isKnown =
    isKnownOrganisation(run.map(([word]) => word.toLowerCase()).join(' ')) ||
    (run.length === 1 && isBodyAlone(wordKey(last[0])));
  // `Elm Central Energy, the largest utility,`
  const isFirm =
    roleKind(wordKey(last[0])) === undefined && /^, (?:an?|the|which) /.test(source.text.slice(head.length));
  const isSomebody =
    isTitle(last[0]) && !(run.length > 1 && (isHonorificSurname(wordKey(last[0])) || isFirm));
  if (!isKnown && !isPaper && !isMembers && (isSomebody || !isNameWord(last[0]))) return null;
  const key = wordKey(last[0]);
  const determined = run[0] !== words[0];
  if (
    run.length === 1 &&
    !medium &&
    !isPaper &&
    !isCause &&
    (isSentenceWord(key) || isInhabitant(key) || (isThingWord(key) && !determined))
  )
    return null;
  const from = source.start + run[0]!.index;
  // `the Duke of Elm`
  if (rest.startsWith(' of ') && isNoble(key)) return null;
  const whole = (isBody || isCause) && last.index + last[0].length === head.length ? rest : '';
  return {
    line: source.line,
    start: from,
    end: source.start + last.index + last[0].length + whole.length,
    text: run.map((word) => word[0]).join(' ') + whole,
  };
}

const isTitle = (word: string): boolean => isTitleKey(wordKey(word)) || isOfficeAcronym(word);

type Word = RegExpMatchArray | undefined;

const isCapital = (word: Word): boolean => /^(?:\p{Lu}|(?:al|el|d|l|O)['’-]\p{Lu})/u.test(word?.[0] ?? '');

const isParticle = (word: Word): boolean =>
  /^(?:am|de[ilrs]?|della|d[aiou]|du|las?|von|van|und|et|y)$/.test(word?.[0] ?? '');

/** Between two words of a name: a particle, or the `&` of a firm. */
const isJoint = (word: Word): boolean => isParticle(word) || word?.[0] === '&';

/** Who gives a movement its name: `Women for Norland`; not lawyers, who act for somebody. */
const MEMBERS =
  /^(?:Women|Men|Mothers|Moms|Fathers|Parents|Students|Youth|Veterans|Vets|Citizens|Families|Doctors|Physicians|Scientists|Americans|Artists)$/;

const isOwner = (word: string): boolean =>
  /^(?:North|South)s$/.test(word) ||
  (word.endsWith('s') && countryOfName(word) !== null && countryOfName(word) !== word);

/** Whether a capitalised word can end a name. */
function isNameWord(word: string): boolean {
  const key = wordKey(word);
  return (
    /^\p{L}[\p{L}\p{N}'’&.-]*$/u.test(word) &&
    key.length > 1 &&
    !isParty(key) &&
    !isKinWord(key) &&
    !meansSomebody(key) &&
    !isCalendarWord(key) &&
    !isPlace(key) &&
    countryOfName(word) === null &&
    countryOfAdjective(word) === null
  );
}

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
