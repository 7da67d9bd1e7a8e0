/** Words that a file prints twice, with who says them in one place only: pull quotes, and captions that quote. */
import { isPronoun } from '../described';
import type { Candidate, Person, Speaker, Statement } from '../reading';
import type { Steps } from '../../steps';
import type { EvidenceCode } from './evidence';

/** Fewer words may well be said by several; of what is reported in others' words, many more. */
const FEWEST_WORDS = 5;
const FEWEST_REPORTED = 12;

/** UTF-16 units of statements that are looked at in one step. */
const STEP = 20_000;

/** Who says a sentence, as far as the file names them; null where it names several. */
type Sayings = ReadonlyMap<string, Statement | null>;

/**
 * Statements for which the file names nobody, with the speaker of the same words elsewhere. All of their sentences that are long enough
 * have to be that speaker's.
 */
export function* nameRepeated(
  statements: readonly Statement[],
  people: readonly Person[],
): Steps<Statement[]> {
  const sayings = yield* sayingsOf(statements);
  const speakers = new Map<number, Statement | null>();
  let looked = 0;
  for (const statement of statements) {
    const { attribution } = statement;
    const said = isOpen(statement) ? saidBy(statement, sayings, people) : null;
    // Parts of one statement have one speaker.
    const known = speakers.get(attribution);
    if (said) speakers.set(attribution, known === undefined || sameSpeaker(known, said) ? said : null);
    if ((looked += statement.text.length) < STEP) continue;
    looked = 0;
    yield;
  }
  if (speakers.size === 0) return [...statements];
  return statements.map((statement) => {
    const said = isOpen(statement) ? speakers.get(statement.attribution) : null;
    return said ? { ...statement, speaker: named(statement.speaker, said) } : statement;
  });
}

/** What nobody is named for, and is neither put to somebody nor said of somebody. */
const isOpen = ({ stance, speaker }: Statement): boolean =>
  speaker.name === null &&
  !stance &&
  !speaker.evidence.some(({ code }) => code === 'asked' || code === 'passive');

function* sayingsOf(statements: readonly Statement[]): Steps<Sayings> {
  const sayings = new Map<string, Statement | null>();
  let looked = 0;
  for (const statement of statements) {
    if (statement.speaker.name !== null && !statement.stance) {
      for (const sentence of sentencesOf(statement)) {
        const before = sayings.get(sentence);
        const isSame = before === undefined || sameSpeaker(before, statement);
        sayings.set(sentence, isSame ? (before ?? statement) : null);
      }
    }
    if ((looked += statement.text.length) < STEP) continue;
    looked = 0;
    yield;
  }
  return sayings;
}

/** A statement's sentences of enough words, in small letters and without marks, which one of the two places may have lost. */
function sentencesOf({ text, kind }: Statement): string[] {
  const fewest = kind === 'indirect' ? FEWEST_REPORTED : FEWEST_WORDS;
  return text.split(/[.!?]+(?:["”’']|\s|$)/u).flatMap((sentence) => {
    const words = sentence
      .replace(/['’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    return words && words.length >= fewest ? [words.join(' ')] : [];
  });
}

function saidBy(statement: Statement, sayings: Sayings, people: readonly Person[]): Statement | null {
  let said: Statement | null = null;
  for (const sentence of sentencesOf(statement)) {
    const by = sayings.get(sentence) ?? null;
    if (!by || (said && !sameSpeaker(said, by))) return null;
    said = by;
  }
  return said && agrees(statement, said, people) ? said : null;
}

/** Whether a pronoun that is printed can mean the speaker. */
function agrees(
  { source }: Statement,
  { speaker: { person } }: Statement,
  people: readonly Person[],
): boolean {
  if (!source || !isPronoun(source.text)) return true;
  const pronoun = source.text.toLowerCase();
  const gender = person === null ? null : (people[person]?.gender ?? null);
  return person !== null && pronoun !== 'they' && gender !== (pronoun === 'he' ? 'female' : 'male');
}

const sameSpeaker = (a: Statement | null, b: Statement): boolean =>
  a !== null && a.speaker.person === b.speaker.person && a.speaker.organisation === b.speaker.organisation;

const REPEATED: EvidenceCode = 'repeated';

/** A speaker who is open, as whoever says the same words elsewhere. */
function named(open: Speaker, { line, speaker }: Statement): Speaker {
  const { person, organisation, name, together, confidence } = speaker;
  const candidate: Candidate = { person, organisation, name: name!, confidence };
  return {
    ...{ person, organisation, name, together, confidence },
    printed: open.printed,
    candidates: [candidate],
    evidence: [
      { code: REPEATED, parameters: { line } },
      ...open.evidence.filter(({ code }) => code === 'no-source'),
    ],
  };
}
