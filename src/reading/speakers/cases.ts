import type { Span } from '../../article/article';
import type { UnattributedStatement } from '../statements';
import type { TextSpan } from '../reading';
import type { Steps } from '../steps';
import lists from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { opensClause } from '../people/openers';
import { roleKind } from '../people/roles';
import type { NamedPlace } from '../people';
import { isTurn } from '../turnLabel';
import { relativesBefore, takesAddressee, toldOf, toldTo, unnamedBefore } from './antecedents';
import { askedAt, type Asked } from './asked';
import { namedInAsides } from './asideNames';
import { namedBeforeColon } from './beforeColon';
import { withWholeList } from './joint';
import { narrowed, objectBefore } from './narrowed';
import { isTitle } from './titles';
import { passiveAt, type Passive } from './passive';
import { secondHandOf, type Relay } from './relay';
import { readSource, type SourcePhrase } from './sourcePhrase';
import type { NamedPlaces } from './places';

/** Statements that share a cue and so a speaker, with what is printed for the speaker. */
export interface SpeakerCase {
  readonly statements: readonly UnattributedStatement[];
  /** Line of the cue and the source, or of the first statement. */
  readonly line: number;
  /** Index of that place's passage in `NamedPlaces.passages`. */
  readonly passage: number;
  readonly source: TextSpan | null;
  readonly phrase: SourcePhrase;
  /** Who passes the statement on, where somebody does (`Lund promised …, said her spokesman Ola Brandt`). */
  readonly relay: Relay | null;
  /** Set when it is a question that is put to whoever the sentence is about. */
  readonly asked: Asked | null;
  /** Set when it is said of or to whoever stands before the verb, not by them. */
  readonly passive: Passive | null;
  /** Somebody else's cue ends the statement, nobody knows whose: its speaker is reported rather than quoted. */
  readonly secondHand: boolean;
  /** A turn of a transcript: who talks there is not whom the text quotes. */
  readonly turn: boolean;
  /** Index in `NamedPlaces.voices` of who is the object of the phrase that opens the sentence, and so nobody's speaker. */
  readonly object: number | null;
  /** Whom the words for the speaker cannot mean, because what is said names them or they are told it: indices in `NamedPlaces.voices`. */
  readonly toldOf: ReadonlySet<number>;
  /** What somebody without a name is called whom a pronoun takes up: `mother`. */
  readonly unnamed: string | null;
  /** Where the words for the speaker stand, or would: offsets in `line`. */
  readonly anchor: number;
}

/** Groups statements by their attribution and reads the words printed for each speaker. */
export function* groupCases(
  found: readonly UnattributedStatement[],
  places: NamedPlaces,
): Steps<SpeakerCase[]> {
  // Attributions are numbered from 0 on.
  const groups: (UnattributedStatement[] | undefined)[] = [];
  for (const [index, statement] of found.entries()) {
    (groups[statement.attribution] ??= []).push(statement);
    if (index % 1_000 === 999) yield;
  }
  const cases: SpeakerCase[] = [];
  for (const statements of groups) {
    if (statements) cases.push(...casesOf(statements, places));
    if (cases.length % 200 === 0) yield;
  }
  return cases;
}

/** Mostly one; of a question and its answer, which the tagger may take for one statement, two. */
function casesOf(statements: readonly UnattributedStatement[], places: NamedPlaces): SpeakerCase[] {
  const whole = caseOf(statements, places);
  if (!whole.asked?.verb || statements.length === 1) return [whole];
  return [caseOf(statements.slice(0, 1), places), caseOf(statements.slice(1), places)];
}

function caseOf(statements: readonly UnattributedStatement[], places: NamedPlaces): SpeakerCase {
  const first = statements[0]!;
  const cue = statements.find((statement) => statement.cue)?.cue ?? null;
  const found = statements.find((statement) => statement.source)?.source ?? null;
  const printed = found && narrowed(found, cue, places);
  const asked = askedAt(first, places);
  const passive = asked ? null : passiveAt(printed, cue, first, places);
  const told = asked ?? passive;
  const nearest = told
    ? told.by
    : printed
      ? withWholeList(
          widened(printed, cue, statements, places) ?? printed,
          stretchBefore(printed, cue, statements, places),
          places,
        )
      : cue
        ? sourceBeside(cue, statements, places)
        : namedBeforeColon(first, places);
  const { relay, secondHand } = secondHandOf(statements.at(-1)!, nearest, places);
  const source = withoutAfterthought(relay?.source ?? nearest);
  const phrase = readSource(source, places);
  const line = source?.line ?? cue?.line ?? first.line;
  const anchor = source?.start ?? cue?.start ?? first.start;
  const addressee = toldTo(cue, source, phrase, places);
  return {
    statements,
    line,
    passage: places.indexOf(line, anchor),
    source,
    phrase,
    relay,
    asked,
    passive,
    secondHand,
    turn: isTurn(first),
    object: source && cue && phrase.kind === 'nominal' ? objectBefore(source, cue, places) : null,
    toldOf: new Set([
      ...toldOf(statements, source, phrase, places),
      ...relativesBefore(line, anchor, phrase, places),
      ...namedInAsides(source, phrase, places),
      ...(addressee === null ? [] : [addressee]),
    ]),
    unnamed: unnamedBefore(first, anchor, phrase, places),
    anchor,
  };
}

const AFTERTHOUGHT = new RegExp(
  `, (?:an?|the|another) (?:\\p{Ll}+ ){0,2}?(?:${wordsOfList(lists.afterthoughts).join('|')})(?= (?:to|of|for|that|which|in|by|from|on|about|against|with)\\b)`,
  'u',
);

/** A source without what is said of its statement rather than of the speaker: `Ada Lund, a reference to the strike`. */
export function withoutAfterthought(source: TextSpan | null): TextSpan | null {
  const cut = source && AFTERTHOUGHT.exec(source.text);
  if (!cut || cut.index === 0) return source;
  return { ...source, end: source.start + cut.index, text: source.text.slice(0, cut.index) };
}

/** Behind the verb of a tag within somebody's sentence, which goes on; what begins with a capital is said. */
const TAG_END = /^(?: [^\s,.;:]+){0,5}, \p{Ll}/u;

/** What nobody is by himself. */
const NO_PERSON =
  /^(?:the|an?|his|her|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:campaign|camp|community|company|crowd|family|firm|government|group|office|organi[sz]ation|public|rally|statement|team)(?=,| (?:at|for|from|in|of|that|which)\b|$)/iu;

/** How far before a description the name that it describes may stand, in UTF-16 units. */
const APPOSITION_REACH = 160;

/**
 * A source that is but the end of the words for the speaker, with the name they begin with: `the mayor of Elm` in `Ada
 * Lund, the mayor of Elm, said`; `who` in `Ada Lund, who said`; `Mr` in `Mr. Lund said`. Null where the source names
 * somebody, is a pronoun, or no name stands there.
 */
function widened(
  source: TextSpan,
  cue: TextSpan | null,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): TextSpan | null {
  const { kind, others } = readSource(source, places);
  const relative = /^who$/i.test(source.text);
  if ((kind !== 'nominal' && !relative) || others.length > 0) return null;
  // `Ada Lund, her campaign said`
  if (NO_PERSON.test(source.text)) return null;
  const { line, start, end } = source;
  const passage = places.indexOf(line, start);
  const spanFrom = (from: number, until: number): TextSpan => ({
    line,
    start: from,
    end: until,
    text: places.text(line, from, until),
  });
  const named = places.inPassage(passage);
  if (/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Prof|Rev)\.?$/.test(source.text)) {
    const next = named.find((place) => place.start >= end && place.start <= end + 3);
    return next ? spanFrom(start, next.end) : null;
  }
  const from = stretchBefore(source, cue, statements, places);
  // `Speaking to Ada Lund, the minister said`
  const closed = cue?.line !== line || cue.start < end || places.text(line, end, cue.start).includes(',');
  if (!relative && !closed && opensClause(places.openingWord(source))) return null;
  // `Lund, an aide said on Tuesday, will appeal`
  if (
    cue?.line === line &&
    !/\bwho$/.test(source.text) &&
    TAG_END.test(places.text(line, cue.end, cue.end + 80))
  )
    return null;
  const last = named.findLast((place) => place.end <= start);
  // Directly before the description, also where what is said has taken the name along. `It was late for Lund, the aide said`: what
  // is said ends there, or the description would have a second comma.
  const isClause = /^whos?\b/i.test(source.text);
  const ends = !closed && !isClause && last !== undefined && isSaid(last, statements);
  const isDescription = closed || isClause || DETERMINED.test(source.text);
  // `prime minister Ada Lund who said`
  const joint = relative ? /^,?\s*$/ : /^,\s*$/;
  if (last?.person != null && !ends && isDescription && joint.test(places.text(line, last.end, start)))
    return spanFrom(last.start, end);
  if (isClause || !isDescription) return null;
  const first = named.find((place) => place.start >= from && place.end <= start && place.person !== null);
  if (!first || (!closed && isSaid(first, statements))) return null;
  const before = places.text(line, from, first.start);
  const between = places.text(line, first.end, start);
  const opens = /^[\s,"”]*(?:[\p{L}.'’-]+\s+){0,6}$/u.test(before);
  return opens && /^(?:\s*[,(]|\s(?:of|who)\s)/.test(between) && !ACTS.test(between)
    ? spanFrom(first.start, end)
    : null;
}

/** What may describe somebody whose name stands before it. */
const DETERMINED = /^(?:the|an?|his|her|their|its|our|former|acting|\d{1,3},)\s/i;

/** Another subject, or what somebody did, between a name and a description. */
const ACTS =
  /, (?:but|and|while|as|though|although|which|\p{Ll}+ed|is|was|has|had|will|would)\b|\s(?:after|because|before|if|once|since|until|when|where|while)\s/u;

/** Whether what is said holds a place. */
const isSaid = (place: Span, statements: readonly UnattributedStatement[]): boolean =>
  statements.some(
    ({ line, start, end }) => line === place.line && start <= place.start && place.end <= end + 1,
  );

/** Where the stretch begins in which the words for a speaker stand: after what is said and after the cue, in one sentence. */
function stretchBefore(
  source: TextSpan,
  cue: TextSpan | null,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): number {
  const { line, start } = source;
  let from = Math.max(start - APPOSITION_REACH, places.sentenceStart(source));
  for (const each of statements) if (each.line === line && each.end <= start) from = Math.max(from, each.end);
  return cue?.line === line && cue.end <= start ? Math.max(from, cue.end) : from;
}

const SUBJECTS = new Set('he she they it i we'.split(' '));

/** The speaker beside a cue that came without one: a pronoun or a name directly before or after the verb. */
function sourceBeside(
  cue: TextSpan,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): TextSpan | null {
  const { line } = cue;
  const passage = places.indexOf(line, cue.start);
  const inContent = (start: number, end: number): boolean =>
    statements.some((statement) => statement.line === line && statement.start < end && statement.end > start);
  const span = (start: number, end: number): TextSpan => ({
    line,
    start,
    end,
    text: places.text(line, start, end),
  });
  const before = places.text(line, Math.max(0, cue.start - 60), cue.start);
  const after = places.text(line, cue.end, cue.end + 60);
  const pronounBefore =
    /(?:^|[^\p{L}])(\p{L}+)(?:\s+(?:also|then|later|once|has|had|have|\p{Ll}+ly))?\s*$/u.exec(before);
  if (pronounBefore && SUBJECTS.has(pronounBefore[1]!.toLowerCase())) {
    const start = cue.start - before.length + before.lastIndexOf(pronounBefore[1]!);
    if (!inContent(start, start + pronounBefore[1]!.length))
      return span(start, start + pronounBefore[1]!.length);
  }
  const addressed = takesAddressee(cue);
  const pronounAfter = /^\s+(\p{L}+)/u.exec(after);
  if (pronounAfter && !addressed && SUBJECTS.has(pronounAfter[1]!.toLowerCase())) {
    const start = cue.end + after.indexOf(pronounAfter[1]!);
    if (!inContent(start, start + pronounAfter[1]!.length))
      return span(start, start + pronounAfter[1]!.length);
  }
  let best: TextSpan | null = null;
  let distance = 40;
  for (const place of places.inPassage(passage)) {
    if (inContent(place.start, place.end)) continue;
    const gap =
      place.end <= cue.start ? cue.start - place.end : place.start >= cue.end ? place.start - cue.end + 2 : 0;
    if (gap > distance) continue;
    const between =
      place.end <= cue.start
        ? places.text(line, place.end, cue.start)
        : places.text(line, cue.end, place.start);
    // `telling Ek that`, but `It is late, asked Ek`
    if (addressed && place.start >= cue.end && statements[0]!.start >= place.end) continue;
    // `Lund, after a pause, said of Ek`
    if (place.start >= cue.end && /^\s+(?:of|about|with|against)\s+(?:the\s+)?$/.test(between)) continue;
    if (/[.!?]\s/.test(between) || (place.end <= cue.start && isObject(place, places))) continue;
    if (place.end <= cue.start && goesOn(cue, places) && !opensSentence(place, places)) continue;
    best = withNoun(place, places);
    distance = gap;
  }
  return best;
}

/** Whether a verb goes on from another one, whose subject is its own: `Voters turned on Ek, | saying`, `and | said`. */
const goesOn = ({ line, start, text }: TextSpan, places: NamedPlaces): boolean =>
  /^\p{Ll}+ing\b/u.test(text) ||
  /(?:\band|\bbut|,)(?: \p{Ll}+ly| then| also)? $/u.test(places.text(line, Math.max(0, start - 20), start));

/** UTF-16 units of the longest title before a name. */
const LONGEST_TITLE = 120;

/** Whether nothing but a title or a joint stands before a name in its sentence. */
function opensSentence(place: NamedPlace, places: NamedPlaces): boolean {
  const from = places.sentenceStart(place);
  if (place.start - from > LONGEST_TITLE) return false;
  return isTitle(places.text(place.line, from, place.start).replace(/^(?:But|And|Yet|Still|The) /, ''));
}

/** A body's place, or the description that it belongs to: `the Norland president`. */
function withNoun({ line, start, end, organisation }: NamedPlace, places: NamedPlaces): TextSpan {
  const noun = /^ (\p{Ll}+)(?![\p{L}-])/u.exec(places.text(line, end, end + 30));
  const isOffice = organisation !== null && noun !== null && roleKind(noun[1]!) !== undefined;
  const article = isOffice ? /\b[Tt]he $/.exec(places.text(line, start - 4, start)) : null;
  const from = start - (article?.[0].length ?? 0);
  const until = isOffice ? end + noun[0].length : end;
  return { line, start: from, end: until, text: places.text(line, from, until) };
}

/** A preposition with what stands between it and a name. */
const BEHIND_PREPOSITION =
  /\b(?:about|against|around|at|by|for|from|in|of|on|over|to|toward|towards|with) ((?:[^\s,]+ ){0,4})$/u;

/** Whether somebody before a verb is not its subject: `asked about Ada Lund and said`, `Ada Lunds refusal and said`. */
function isObject({ line, start, end }: Span, places: NamedPlaces): boolean {
  const before = BEHIND_PREPOSITION.exec(
    places.text(line, Math.max(places.sentenceStart({ line, start, end }), start - 60), start),
  );
  return (before !== null && isTitle(before[1]!)) || /^['’]?s\b/.test(places.text(line, end, end + 3));
}
