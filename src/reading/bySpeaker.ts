import type { Span } from '../article/article';
import { inFile } from './byLine';
import type { Organisation, Person, Reading, Speaker, Statement, StatementKind } from './reading';
import { runSteps, type Steps } from '../steps';
import { isTurn } from './turnLabel';

/** Somebody who speaks in the article, with everything they say in it. */
export interface ArticleSpeaker {
  /** `outside`: the user has set a speaker whom the file does not name. */
  readonly kind: 'person' | 'organisation' | 'outside' | 'unnamed';
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
  /** Direct and partly quoted ones that no quotation marks show; indirect ones have no marks to miss. */
  readonly inferred: number;
  readonly unnamed: number;
}

const known = new WeakMap<Reading, Digest>();

/**
 * The statements of an article by speaker, in order of the first statement. An unnamed speaker is one attribution, for
 * two statements by “he” need not be by one man; those of one paragraph by “the officials” are by the same, and so are
 * the turns of an interview with one label.
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
    if (!continues(statements[index - 1], statement)) {
      kinds[statement.kind]++;
      if (statement.inferred && statement.kind !== 'indirect') inferred++;
    }
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
  const groups = new Map<string, ArticleSpeaker & { readonly statements: Statement[] }>();
  let done = 0;
  for (const statement of reading.statements) {
    for (const who of whoSpeaks(statement)) {
      const key = keyOf(reading, who, statement);
      const group = groups.get(key);
      if (group) group.statements.push(statement);
      else groups.set(key, { key, ...speakerOf(reading, who, statement), statements: [statement] });
    }
    if (++done % STRIDE === 0) yield;
  }
  return [...groups.values()];
}

/** Somebody who makes a statement, alone or with others. */
type Who = Pick<Speaker, 'person' | 'organisation' | 'name'>;

const whoSpeaks = ({ speaker }: Statement): Who[] => [speaker, ...speaker.together];

function speakerOf(
  reading: Reading,
  who: Who,
  { speaker }: Statement,
): Omit<ArticleSpeaker, 'key' | 'statements'> {
  const person = who.person === null ? null : (reading.people[who.person] ?? null);
  const organisation =
    person || who.organisation === null ? null : (reading.organisations[who.organisation] ?? null);
  return {
    kind: person ? 'person' : organisation ? 'organisation' : who.name === null ? 'unnamed' : 'outside',
    name: person?.name ?? organisation?.name ?? who.name ?? speaker.printed,
    person,
    organisation,
  };
}

/** The keys of the `ArticleSpeaker`s a statement belongs to: one, or several where they speak together. */
export function speakerKeys(reading: Reading, statement: Statement): string[] {
  return whoSpeaks(statement).map((who) => keyOf(reading, who, statement));
}

/** Whether somebody makes a statement, alone or with others. */
export function isSaidBy(
  statement: Statement,
  person: Person | null,
  organisation: Organisation | null,
): boolean {
  return whoSpeaks(statement).some((who) =>
    person ? who.person === person.id : organisation !== null && who.organisation === organisation.id,
  );
}

function keyOf(reading: Reading, who: Who, statement: Statement): string {
  if (who.person !== null && reading.people[who.person]) return `person ${reading.people[who.person]!.name}`;
  if (who.organisation !== null && reading.organisations[who.organisation]) {
    return `organisation ${reading.organisations[who.organisation]!.name}`;
  }
  if (who.name !== null) return `outside ${who.name.toLowerCase()}`;
  const { attribution, line } = statement;
  const { printed } = statement.speaker;
  if (printed !== null && isTurn(statement)) return `unnamed turn ${printed}`;
  return `unnamed ${printed !== null && DESCRIPTION.test(printed) ? `${line} ${printed.toLowerCase()}` : attribution}`;
}

/** Who else makes a statement that somebody makes: `Bo Ek and Tom Moss`; null when nobody does. */
export function namesBeside(statement: Statement, name: string | null): string | null {
  if (statement.speaker.together.length === 0) return null;
  const names = whoSpeaks(statement).flatMap((who) => who.name ?? []);
  return LIST.format(names.filter((each) => each !== name));
}

/** The names of those who make a statement, `Ada Lund, Bo Ek and Tom Moss`; null when nobody is asserted. */
export function speakerNames({ name, together }: Speaker): string | null {
  return name === null || together.length === 0
    ? name
    : LIST.format([name, ...together.map((each) => each.name)]);
}

/** As newspapers write lists, without a comma before `and`. */
const LIST = new Intl.ListFormat('en-GB');

/** `the officials`, `U.S. officials`: several words, and not one of several who might be meant. */
const DESCRIPTION = /^(?!(?:an?|one|another|some) )\S+ /i;

/**
 * Statements with their parts: those that their cue cuts in two are one. This is what is counted and listed everywhere.
 *
 * @param statements in file order
 */
export function wholeStatements(statements: readonly Statement[]): (readonly Statement[])[] {
  const wholes: Statement[][] = [];
  let previous: Statement | undefined;
  for (const statement of statements) {
    if (continues(previous, statement)) wholes.at(-1)!.push(statement);
    else wholes.push([statement]);
    previous = statement;
  }
  return wholes;
}

/** The words of a statement as the file has them; an ellipsis stands where its cue cuts it. */
export function wordsOf(parts: readonly Statement[]): string {
  return parts.map(({ text }) => text).join(' … ');
}

/** Number of whole statements of each kind. */
export function countByKind(statements: readonly Statement[]): Readonly<Record<StatementKind, number>> {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const [first] of wholeStatements(statements)) counts[first!.kind]++;
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
  const offices = person.offices.filter(({ replacedBy }) => replacedBy === undefined);
  const office = offices.find((each) => each.source === 'article') ?? offices[0];
  if (!office) return null;
  const status = office.status === 'former' || office.status === 'acting' ? `${office.status} ` : '';
  return office.printed === null
    ? `${status}${office.title}${office.country === null ? '' : `, ${office.country}`}`
    : ofOne(office.printed, office.title);
}

/** What is printed of several (`Presidents Vladimir Putin and Joe Biden`) as it is said of one. */
function ofOne(printed: string, title: string): string {
  const start = printed.toLowerCase().indexOf(`${title.toLowerCase()}s`);
  const end = start + title.length;
  return start < 0 || /^s[A-Za-z]/.test(printed.slice(end))
    ? printed
    : printed.slice(0, end) + printed.slice(end + 1);
}

function compareSpans(a: Span | null, b: Span | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return inFile(a, b);
}
