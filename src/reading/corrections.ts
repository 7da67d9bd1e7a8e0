import type { Organisation, Person, Speaker, Statement } from './reading';
import type { Steps } from './steps';

/** What a user says of a statement's speaker. It wins over everything that was inferred. */
export interface Correction {
  /** Words of the statement's content, by which it is found again after edits; see `contentKey`. */
  readonly content: string;
  /** 1-based line at the time; only decides between statements of the same words. */
  readonly line: number;
  /** Full name of the speaker, or null: the file does not name the speaker. */
  readonly speaker: string | null;
}

/** Share of words that must agree (Dice's coefficient) before an edited statement is taken for the corrected one. */
const SAME_STATEMENT = 0.7;

/** The words of a statement's content, without marks, case and spacing: what stays when marks are put back. */
export function contentKey(content: string): string {
  return words(content).join(' ');
}

/**
 * Gives corrected statements the speakers that the corrections say. Each correction applies to one statement and to the
 * other parts of the same attribution; one whose statement is gone changes nothing.
 */
export function* applyCorrections(
  statements: readonly Statement[],
  corrections: readonly Correction[],
  known: { readonly people: readonly Person[]; readonly organisations: readonly Organisation[] },
): Steps<readonly Statement[]> {
  if (corrections.length === 0) return statements;
  const speakers = new Map<number, Speaker>();
  for (const [index, statement] of (yield* findCorrected(statements, corrections)).entries()) {
    if (!statement) continue;
    const speaker = correctedSpeaker(statement.speaker, corrections[index]!.speaker, known);
    speakers.set(statement.attribution, speaker);
  }
  if (speakers.size === 0) return statements;
  return statements.map((statement) => {
    const speaker = speakers.get(statement.attribution);
    return speaker ? { ...statement, speaker } : statement;
  });
}

/**
 * The statement each correction is about: the one of the same words, nearest to the old line where there are several;
 * else the one of nearly the same words; null when it is gone.
 */
export function* findCorrected(
  statements: readonly Statement[],
  corrections: readonly Correction[],
): Steps<(Statement | null)[]> {
  const wanted = corrections.map(({ content }) => ({
    letters: letters(content),
    words: bag(content.split(' ')),
  }));
  const best = corrections.map(() => ({
    statement: null as Statement | null,
    score: SAME_STATEMENT,
    distance: Infinity,
  }));
  for (const statement of statements) {
    const key = contentKey(statement.text);
    const found = bag(key.split(' '));
    corrections.forEach((correction, index) => {
      // Glued words may be parted by now, or by the user.
      const same = letters(key) === wanted[index]!.letters;
      const score = same ? 1 : dice(wanted[index]!.words, found);
      const distance = Math.abs(statement.line - correction.line);
      const last = best[index]!;
      if (score > last.score || (score === last.score && distance < last.distance)) {
        best[index] = { statement, score, distance };
      }
    });
    yield;
  }
  return best.map(({ statement }) => statement);
}

function correctedSpeaker(
  before: Speaker,
  name: string | null,
  {
    people,
    organisations,
  }: { readonly people: readonly Person[]; readonly organisations: readonly Organisation[] },
): Speaker {
  const person = name === null ? undefined : people.find((one) => one.name === name);
  const organisation = name === null || person ? undefined : organisations.find((one) => one.name === name);
  const who = { person: person?.id ?? null, organisation: organisation?.id ?? null };
  return {
    ...who,
    name,
    together: [],
    printed: before.printed,
    confidence: name === null ? 0 : 1,
    candidates: name === null ? [] : [{ ...who, name, confidence: 1 }],
    evidence: [{ code: 'corrected' }],
  };
}

const letters = (key: string): string => key.replaceAll(' ', '');

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function bag(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient of two bags of words, 0 to 1. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
