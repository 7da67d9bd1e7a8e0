/** Names with the apostrophes that the file has lost: `Sean O’Brien` for a printed `Sean OBrien`. */
import { firstNot } from '../article/search';
import type { Span } from '../article/article';
import { chosenLosses, repairLine, type LossChoice } from './repair';
import type { Candidate, Loss, Named, Organisation, Person, Reading, Speaker } from './reading';
import type { Steps } from '../steps';

/** Words of names as the file has them, with what stood there. */
type Words = ReadonlyMap<string, string>;

/**
 * A reading whose names have their lost apostrophes, wherever they stand in it: people and organisations with their other forms,
 * speakers, candidates. What the file prints stays beside them, as `printedName`. Nothing else changes.
 *
 * @param choice which losses are put back
 */
export function* restoreNames(reading: Reading, choice: LossChoice): Steps<Reading> {
  const lost = chosenLosses(reading.losses, choice).filter(({ kind }) => kind === 'apostrophe');
  if (lost.length === 0) return reading;
  const { lines } = reading.article;
  const inNames = yield* wordsRestored(reading.people, lost, lines, false);
  const inBodies = yield* wordsRestored(reading.organisations, lost, lines, true);
  if (inNames.size + inBodies.size === 0) return reading;
  const people = reading.people.map((person) => withWords(person, inNames));
  const organisations = reading.organisations.map((each) => withWords(each, inBodies));
  const named = <N extends Named>(who: N): N => {
    const known =
      (who.person === null ? undefined : people[who.person]) ?? organisations[who.organisation ?? -1];
    return known?.printedName === undefined ? who : { ...who, name: known.name };
  };
  const statements = [];
  for (const statement of reading.statements) {
    statements.push({ ...statement, speaker: renamed(statement.speaker, named) });
    if (statements.length % 1_000 === 999) yield;
  }
  return { ...reading, people, organisations, statements };
}

/**
 * The words of names that have lost an apostrophe. By words, for a file says the surname alone more often than the whole name.
 *
 * @param lost apostrophes, in order of place
 * @param owning an apostrophe may stand before a last `s`: `Moody’s`; at a person's name it would be no part of it
 */
function* wordsRestored(
  named: readonly { readonly mentions: readonly Span[] }[],
  lost: readonly Loss[],
  lines: readonly string[],
  owning: boolean,
): Steps<Words> {
  const words = new Map<string, string>();
  let seen = 0;
  for (const { mentions } of named) {
    for (const mention of mentions) {
      if (++seen % 1_000 === 0) yield;
      const { line, start, end } = mention;
      let at = firstNot(0, lost.length, (index) => isBefore(lost[index]!, mention));
      for (let loss = lost[at]; loss?.line === line && loss.offset < end; loss = lost[++at]) {
        const text = lines[line - 1]!.slice(start, end);
        const offset = loss.offset - start;
        const from = text.lastIndexOf(' ', offset - 1) + 1;
        const word = /^\S*/.exec(text.slice(from))![0];
        if (words.has(word) || (!owning && /^s$/i.test(word.slice(offset - from)))) continue;
        words.set(word, repairLine(word, [{ ...loss, offset: offset - from }]).text);
      }
    }
  }
  return words;
}

/** Whether a loss stands before a name or at its first letter, where it is no part of it. */
const isBefore = (loss: Loss, { line, start }: Span): boolean =>
  loss.line < line || (loss.line === line && loss.offset <= start);

/** Somebody under the name as it was. */
function withWords<N extends Person | Organisation>(named: N, words: Words): N {
  const restored = (text: string): string => text.replace(/\S+/g, (word) => words.get(word) ?? word);
  const name = restored(named.name);
  const aliases = 'aliases' in named ? { aliases: [...new Set(named.aliases.map(restored))] } : {};
  return { ...named, ...aliases, ...(name !== named.name && { name, printedName: named.name }) };
}

function renamed(speaker: Speaker, named: <N extends Named>(who: N) => N): Speaker {
  const { name, person, organisation } = speaker;
  const first = name === null ? null : named({ name, person, organisation }).name;
  return {
    ...speaker,
    name: first,
    together: speaker.together.map(named),
    candidates: speaker.candidates.map(named<Candidate>),
  };
}
