import type { Span } from '../article/article';
import type { Organisation, Person, Reading, Statement, StatementKind } from './reading';

/** Somebody who speaks in the article, with everything they say in it. */
export interface ArticleSpeaker {
  readonly kind: 'person' | 'organisation' | 'unnamed';
  /** Unique in its reading, and the same in readings of slightly different texts as far as that can be. */
  readonly key: string;
  /** Full name; for the unnamed the printed words, or null when the file prints none. */
  readonly name: string | null;
  readonly person: Person | null;
  readonly organisation: Organisation | null;
  /** In file order; never empty. */
  readonly statements: readonly Statement[];
}

const known = new WeakMap<Reading, readonly ArticleSpeaker[]>();

/**
 * The statements of an article by speaker, in order of the first statement. An unnamed speaker is one attribution:
 * two statements by “he” need not be by one man.
 */
export function speakersOf(reading: Reading): readonly ArticleSpeaker[] {
  let speakers = known.get(reading);
  if (!speakers) known.set(reading, (speakers = group(reading)));
  return speakers;
}

function group(reading: Reading): ArticleSpeaker[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    const key = speakerKey(reading, statement);
    const list = groups.get(key);
    if (list) list.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups].map(([key, statements]) => {
    const { person: personId, organisation: organisationId, name, printed } = statements[0]!.speaker;
    const person = personId === null ? null : (reading.people[personId] ?? null);
    const organisation =
      person || organisationId === null ? null : (reading.organisations[organisationId] ?? null);
    const kind = person ? 'person' : organisation ? 'organisation' : 'unnamed';
    return {
      kind,
      key,
      name: person?.name ?? organisation?.name ?? name ?? printed,
      person,
      organisation,
      statements,
    };
  });
}

/** The key of the `ArticleSpeaker` a statement belongs to. */
export function speakerKey(reading: Reading, { speaker, attribution }: Statement): string {
  if (speaker.person !== null && reading.people[speaker.person]) {
    return `person ${reading.people[speaker.person]!.name}`;
  }
  if (speaker.organisation !== null && reading.organisations[speaker.organisation]) {
    return `organisation ${reading.organisations[speaker.organisation]!.name}`;
  }
  return `unnamed ${attribution}`;
}

/** Number of statements of each kind; the parts of a statement that its cue cuts in two count once. */
export function countByKind(statements: readonly Statement[]): Readonly<Record<StatementKind, number>> {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  let previous: Statement | null = null;
  for (const statement of statements) {
    const continues = previous?.attribution === statement.attribution && previous.kind === statement.kind;
    if (!continues) counts[statement.kind]++;
    previous = statement;
  }
  return counts;
}

/** People who are named and say nothing, in order of their introduction. */
export function silentPeople(reading: Reading): readonly Person[] {
  const speaking = new Set(speakersOf(reading).map((speaker) => speaker.person?.id));
  return reading.people
    .filter((person) => !speaking.has(person.id))
    .sort((a, b) => compareSpans(introductionOf(a), introductionOf(b)));
}

/** Where the file introduces a person in full, or null when it never names them. */
export function introductionOf(person: Person): Span | null {
  return person.mentions[person.introduction] ?? person.mentions[0] ?? null;
}

/** The office to show beside a name: one the article prints before one the directory knows. */
export function officeLine(person: Person): string | null {
  const office = person.offices.find((each) => each.source === 'article') ?? person.offices[0];
  if (!office) return null;
  const status = office.status === 'former' || office.status === 'acting' ? `${office.status} ` : '';
  return office.printed ?? `${status}${office.title}${office.country === null ? '' : `, ${office.country}`}`;
}

function compareSpans(a: Span | null, b: Span | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.line - b.line || a.start - b.start;
}
