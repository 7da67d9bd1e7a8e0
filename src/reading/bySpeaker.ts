import type { Span } from '../article/article';
import type { Organisation, Person, Reading, Statement, StatementKind } from './reading';
import { runSteps, type Steps } from './steps';

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

/** What is worked out once for a reading. */
interface Digest {
  readonly speakers: readonly ArticleSpeaker[];
  readonly totals: Totals;
}

/** How much a reading holds. */
export interface Totals {
  readonly kinds: Readonly<Record<StatementKind, number>>;
  /** Statements that no quotation marks show. */
  readonly inferred: number;
  readonly unnamed: number;
}

const known = new WeakMap<Reading, Digest>();

/**
 * The statements of an article by speaker, in order of the first statement. An unnamed speaker is one attribution, for
 * two statements by “he” need not be by one man; those of one paragraph by “the officials” are by the same.
 */
export function speakersOf(reading: Reading): readonly ArticleSpeaker[] {
  return digestOf(reading).speakers;
}

/** Counts over all statements of a reading. */
export function totalsOf(reading: Reading): Totals {
  return digestOf(reading).totals;
}

function digestOf(reading: Reading): Digest {
  return known.get(reading) ?? runSteps(digestInSteps(reading));
}

/** Works out in steps what `speakersOf` and `totalsOf` have to say: at a stroke that is too much for a long file. */
export function* digestInSteps(reading: Reading): Steps<Digest> {
  const speakers = yield* group(reading);
  const { statements } = reading;
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  let inferred = 0;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]!;
    if (!continues(statements[index - 1], statement)) kinds[statement.kind]++;
    if (statement.inferred) inferred++;
    if (index % STRIDE === STRIDE - 1) yield;
  }
  let unnamed = 0;
  for (const { kind } of speakers) if (kind === 'unnamed') unnamed++;
  const digest = { speakers, totals: { kinds, inferred, unnamed } };
  known.set(reading, digest);
  return digest;
}

/** So many statements are looked at between two chances to pause. */
const STRIDE = 1_000;

function* group(reading: Reading): Steps<ArticleSpeaker[]> {
  const groups = new Map<string, Statement[]>();
  let done = 0;
  for (const statement of reading.statements) {
    const key = speakerKey(reading, statement);
    const list = groups.get(key);
    if (list) list.push(statement);
    else groups.set(key, [statement]);
    if (++done % STRIDE === 0) yield;
  }
  const speakers: ArticleSpeaker[] = [];
  for (const [key, statements] of groups) {
    const { person: personId, organisation: organisationId, name, printed } = statements[0]!.speaker;
    const person = personId === null ? null : (reading.people[personId] ?? null);
    const organisation =
      person || organisationId === null ? null : (reading.organisations[organisationId] ?? null);
    const kind = person ? 'person' : organisation ? 'organisation' : 'unnamed';
    speakers.push({
      kind,
      key,
      name: person?.name ?? organisation?.name ?? name ?? printed,
      person,
      organisation,
      statements,
    });
    if (++done % STRIDE === 0) yield;
  }
  return speakers;
}

/** The key of the `ArticleSpeaker` a statement belongs to. */
export function speakerKey(reading: Reading, { speaker, attribution, line }: Statement): string {
  if (speaker.person !== null && reading.people[speaker.person]) {
    return `person ${reading.people[speaker.person]!.name}`;
  }
  if (speaker.organisation !== null && reading.organisations[speaker.organisation]) {
    return `organisation ${reading.organisations[speaker.organisation]!.name}`;
  }
  const { printed } = speaker;
  return `unnamed ${printed !== null && DESCRIPTION.test(printed) ? `${line} ${printed.toLowerCase()}` : attribution}`;
}

/** `the officials`, `U.S. officials`: several words, and not one of several who might be meant. */
const DESCRIPTION = /^(?!(?:an?|one|another|some) )\S+ /i;

/** Number of statements of each kind; the parts of a statement that its cue cuts in two count once. */
export function countByKind(statements: readonly Statement[]): Readonly<Record<StatementKind, number>> {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  let previous: Statement | undefined;
  for (const statement of statements) {
    if (!continues(previous, statement)) counts[statement.kind]++;
    previous = statement;
  }
  return counts;
}

/** Whether a statement is the rest of the one before it, which its cue cuts in two. */
function continues(previous: Statement | undefined, { attribution, kind }: Statement): boolean {
  return previous?.attribution === attribution && previous.kind === kind;
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
