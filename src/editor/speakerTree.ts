/** What the Speakers view shows, before VS Code draws it. */
import type { Person, Reading, Statement } from '../reading/reading';
import {
  introductionOf,
  namesBeside,
  officeLine,
  silentPeople,
  speakersOf,
  wholeStatements,
  wordsOf,
  type ArticleSpeaker,
} from '../reading/bySpeaker';
import { isCorrected } from '../reading/corrections/corrected';
import {
  counted,
  grouped,
  kindWord,
  perhapsWords,
  SET_BY_YOU,
  shorten,
  unnamedLabel,
  unnamedWords,
} from './words';

/** Orders the user can choose from. */
export type SpeakerOrder = 'place' | 'name' | 'amount';

export type SpeakerNode =
  | { readonly type: 'speaker'; readonly speaker: ArticleSpeaker }
  | StatementNode
  | { readonly type: 'silent'; readonly people: readonly Person[] }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'more'; readonly hidden: number };

/** A statement of a speaker, with its parts where its cue cuts it in two; the first one stands for it. */
export interface StatementNode {
  readonly type: 'statement';
  readonly statement: Statement;
  readonly parts: readonly Statement[];
  readonly speaker: ArticleSpeaker;
}

/** More rows than this in one place are not drawn; the last row says how many are left out. */
export const MOST_ROWS = 1_000;

/** Longest words for an unnamed speaker in a row, in UTF-16 units: a candidate has to fit beside them. */
const MOST_PRINTED = 24;

/** More speakers than this are not sorted by name. */
const MOST_SORTED = 5_000;

/** What a row says. `spoken` is for screen readers and says without layout what the row shows. */
export interface Row {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
}

/** Rows at the top: speakers in the order asked for, the unnamed after the named, then who is named but not quoted. */
export function rootsOf(reading: Reading, order: SpeakerOrder): SpeakerNode[] {
  const all = speakersOf(reading);
  // Comparing a hundred thousand names would hold the editor: the first ones are enough where most are not drawn.
  const speakers = order === 'name' && all.length > MOST_SORTED ? all.slice(0, MOST_SORTED) : [...all];
  // The sort is stable: speakers are in order of place to begin with.
  if (order === 'name') speakers.sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
  if (order === 'amount') {
    const amounts = new Map(speakers.map((each) => [each, wholeStatements(each.statements).length]));
    speakers.sort((a, b) => amounts.get(b)! - amounts.get(a)!);
  }
  if (order !== 'place') speakers.sort((a, b) => unnamedLast(a) - unnamedLast(b));
  const nodes = limited(speakers, (speaker) => ({ type: 'speaker', speaker }));
  const people = silentPeople(reading);
  return people.length === 0 ? nodes : [...nodes, { type: 'silent', people }];
}

/** Rows below a row. */
export function childrenOf(node: SpeakerNode): SpeakerNode[] {
  if (node.type === 'speaker') {
    const { speaker } = node;
    return limited(wholeStatements(speaker.statements), (parts) => ({
      ...{ type: 'statement', statement: parts[0]!, parts, speaker },
    }));
  }
  if (node.type === 'silent') return limited(node.people, (person) => ({ type: 'person', person }));
  return [];
}

/** The same row of the same article keeps its identity when the article is edited, so that it stays open. */
export function idOf(node: SpeakerNode): string {
  switch (node.type) {
    case 'speaker':
      return `speaker ${node.speaker.key}`;
    case 'statement':
      return `statement ${node.statement.line}:${node.statement.start} ${node.speaker.key}`;
    case 'silent':
      return 'silent';
    case 'person':
      return `person ${node.person.name} ${node.person.id}`;
    case 'more':
      return `more ${node.hidden}`;
  }
}

/** The words of a row. */
export function rowOf(node: SpeakerNode): Row {
  switch (node.type) {
    case 'speaker':
      return speakerRow(node.speaker);
    case 'statement': {
      const { statement, parts, speaker } = node;
      const label = shorten(wordsOf(parts), 120);
      const beside = namesBeside(statement, speaker.name);
      const description = [
        kindWord(statement),
        `line ${statement.line}`,
        ...(beside === null ? [] : [`with ${beside}`]),
        ...(isCorrected(statement) ? [SET_BY_YOU] : []),
      ].join(', ');
      const by = speaker.kind === 'unnamed' ? unnamedLabel(speaker.name) : (speaker.name ?? '');
      return { label, description, spoken: `${label}, ${description}, said by ${by}` };
    }
    case 'silent': {
      const number = counted(node.people.length, 'name');
      return { label: 'Named, not quoted', description: number, spoken: `Named, not quoted, ${number}` };
    }
    case 'person': {
      const office = officeLine(node.person) ?? '';
      const line = introductionOf(node.person)?.line;
      const place = line === undefined ? '' : `line ${line}`;
      const description = [office, place].filter((part) => part !== '').join(' · ');
      return {
        label: node.person.name,
        description,
        spoken: [node.person.name, office, place].filter((part) => part !== '').join(', '),
      };
    }
    case 'more': {
      const label = `… and ${grouped(node.hidden)} more`;
      return { label, description: '', spoken: label };
    }
  }
}

function speakerRow(speaker: ArticleSpeaker): Row {
  const amount = wholeStatements(speaker.statements).length;
  const number = counted(amount, 'statement');
  if (speaker.kind !== 'unnamed') {
    const parts = [...whatIsKnown(speaker), number];
    const label = speaker.name ?? '';
    return { label, description: parts.join(' · '), spoken: [label, ...parts].join(', ') };
  }
  const first = speaker.statements[0]!;
  // Who may have made one of several statements need not have made the others.
  const perhaps = amount > 1 ? '' : perhapsWords(first.speaker.candidates.slice(0, 1));
  const place = `line ${first.line}`;
  const known = isCorrected(first) ? [SET_BY_YOU] : [];
  const words = unnamedWords(speaker.statements);
  const short = perhaps === '' ? words.replace(/, or .*| in this file$/, '') : perhaps;
  return {
    // The row's icon says that nobody is named: the width is the candidate's.
    label: speaker.name === null ? unnamedLabel(null) : `“${shorten(speaker.name, MOST_PRINTED)}”`,
    description: [
      // “Unnamed” says that itself.
      ...(speaker.name === null && short === 'not named' ? [] : [short]),
      ...known,
      ...(amount > 1 ? [number] : []),
      place,
    ].join(' · '),
    spoken: [
      unnamedLabel(speaker.name),
      words,
      ...known,
      ...(perhaps === '' ? [] : [perhaps]),
      number,
      place,
    ].join(', '),
  };
}

function whatIsKnown({ kind, person }: ArticleSpeaker): string[] {
  if (kind === 'outside') return [SET_BY_YOU];
  const office = person ? officeLine(person) : 'organisation';
  return office === null ? [] : [office];
}

function limited<T>(list: readonly T[], nodeOf: (item: T) => SpeakerNode): SpeakerNode[] {
  const nodes = list.slice(0, MOST_ROWS).map(nodeOf);
  return list.length <= MOST_ROWS ? nodes : [...nodes, { type: 'more', hidden: list.length - MOST_ROWS }];
}

/** People are looked up by surname. Whom the user has set is a person more often than not. */
function sortName({ name, kind }: ArticleSpeaker): string {
  return kind === 'person' || kind === 'outside'
    ? (name ?? '').replace(/^(.*)\s(\S+)$/, '$2 $1')
    : (name ?? '');
}

function unnamedLast({ kind }: ArticleSpeaker): number {
  return kind === 'unnamed' ? 1 : 0;
}
