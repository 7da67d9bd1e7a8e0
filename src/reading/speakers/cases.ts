import type { UnattributedStatement } from '../statements';
import type { TextSpan } from '../reading';
import type { Steps } from '../../steps';
import lists from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { isTurn } from '../turnLabel';
import { relativesBefore, toldOf, toldTo, unnamedBefore } from './antecedents';
import { askedAt, type Asked } from './asked';
import { namedInAsides } from './asideNames';
import { namedBeforeColon } from './beforeColon';
import { withWholeList } from './joint';
import { narrowed, objectBefore } from './narrowed';
import { passiveAt, type Passive } from './passive';
import { secondHandOf, type Relay } from './relay';
import { readSource } from './readSource';
import { sourceBeside } from './sourceBeside';
import type { SourcePhrase } from './sourcePhrase';
import { stretchBefore, widened } from './widened';
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
