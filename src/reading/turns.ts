import type { Passage } from '../article/passages';
import { inFile } from './byLine';
import type { People } from './people';
import { isSentenceWord } from './people/capitalisedWords';
import { wordKey } from './people/words';
import type { FoundStatements } from './statements';
import type { Steps } from '../steps';
import { turnLabel, type TurnLabel } from './turnLabel';

/** A transcript has so many turns at least. */
const FEWEST = 3;

/** This share of them speaks of `I`, `we` or `you`; lists with headings in capitals do not. */
const PERSONAL_SHARE = 0.3;

/** What a turn is worth as a statement: its label leaves hardly a doubt. */
const CONFIDENCE = 0.95;

/** Words of the first and second person. */
export const PERSONAL = /\b(?:I|I['’]?(?:m|ve|ll|d)|we|We|you|You|me|us|my|our|your|youre|weve)\b/;

/**
 * The statements of a document, and the turns of a transcript in it: `SHAPIRO: What happened?` A transcript is told by
 * labels that name people of the file, or are `Q` and `A`, and by how people talk. What was found within a turn gives way
 * to it, since a turn is one person's words.
 */
export function* withTurns(
  passages: readonly Passage[],
  { names }: People,
  found: FoundStatements,
): Steps<FoundStatements> {
  const turns = yield* findTurns(passages, names);
  if (turns.size === 0) return found;
  const ends = new Map([...turns.keys()].map(({ line, text }) => [line, text.length]));
  let attribution = found.statements.reduce((most, each) => Math.max(most, each.attribution), -1);
  const statements = found.statements.filter(({ line, start }) => start >= (ends.get(line) ?? 0));
  for (const [{ line, text }, { end, content }] of turns) {
    const last = text.trimEnd().length;
    statements.push({
      ...{ kind: 'direct', line, start: content, end: last, text: text.slice(content, last) },
      ...{ inferred: true, confidence: CONFIDENCE, attribution: ++attribution, cue: null },
      source: { line, start: 0, end, text: text.slice(0, end) },
    });
  }
  yield;
  return {
    statements: statements.sort(inFile),
    // Nobody set marks around a turn.
    odds: found.odds.map((odds, index) => (turns.has(passages[index]!) ? null : odds)),
  };
}

function* findTurns(
  passages: readonly Passage[],
  names: People['names'],
): Steps<ReadonlyMap<Passage, TurnLabel>> {
  const turns = new Map<Passage, TurnLabel>();
  const named = new Set<string>();
  const labels = new Set<string>();
  let repeated = false;
  let personal = 0;
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    if (index % 200 === 199) yield;
    const label = passage.offset === 0 ? turnLabel(passage.text) : null;
    if (!label) continue;
    const name = passage.text.slice(0, label.nameEnd).trim();
    if (name.length > 1 && name.split(' ').every((word) => isSentenceWord(wordKey(word)))) continue;
    while (at < names.length && names[at]!.line < passage.line) at++;
    const first = names[at];
    if (first?.line === passage.line && first.end <= label.end && first.person !== null) named.add(name);
    turns.set(passage, label);
    if (labels.has(name)) repeated = true;
    labels.add(name);
    if (PERSONAL.test(passage.text.slice(label.content))) personal++;
  }
  const isTranscript =
    turns.size >= FEWEST &&
    personal >= PERSONAL_SHARE * turns.size &&
    ((labels.has('Q') && labels.has('A')) ||
      named.size > 1 ||
      (named.size === 1 && labels.size > 1 && repeated));
  return isTranscript ? turns : new Map();
}
