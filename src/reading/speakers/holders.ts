/** Whom an office that is printed for a speaker can mean, by the directory: `the German foreign minister said`. */
import type { Article } from '../../article/article';
import type { Steps } from '../../steps';
import type { Directory } from '../../officials/directory';
import { bareOfficeAt, firstOfficeNoun } from '../bareOffice';
import { holderInFile } from '../holder';
import type { Candidate, Person, Speaker, Statement } from '../reading';

/** How likely the holder in the file is whom the evidence had not thought of. */
const HOLDER = 0.5;

/**
 * Statements whose speaker is not asserted and printed as an office of a country, with its holders in the file as the only
 * candidates; with none where the file names no holder. What the directory does not know to the day changes nothing.
 */
export function* narrowToHolders(
  statements: readonly Statement[],
  people: readonly Person[],
  { lines, header }: Article,
  directory: Directory | null,
): Steps<Statement[]> {
  const narrowed: Statement[] = [];
  for (const statement of statements) {
    const { source, speaker } = statement;
    let { candidates } = speaker;
    if (directory && header.date !== null && source && speaker.name === null) {
      const noun = firstOfficeNoun(source.text);
      const text = lines[source.line - 1] ?? '';
      const office =
        noun === null ? null : bareOfficeAt(text, source.start + noun, header.date, directory, true);
      if (
        office &&
        office.start >= source.start &&
        office.holders.every(({ certainty }) => certainty === 'sure')
      )
        candidates = office.holders.flatMap((holder): Candidate[] => {
          const person = holderInFile(holder, people);
          if (!person) return [];
          const known = speaker.candidates.find((each) => each.person === person.id);
          return [known ?? { person: person.id, organisation: null, name: person.name, confidence: HOLDER }];
        });
    }
    narrowed.push(
      candidates === speaker.candidates
        ? statement
        : { ...statement, speaker: withCandidates(speaker, candidates) },
    );
    if (narrowed.length % 1_000 === 999) yield;
  }
  return narrowed;
}

/** A speaker with other candidates; what spoke for those it had is said no more where none is left. */
const withCandidates = (speaker: Speaker, candidates: readonly Candidate[]): Speaker => ({
  ...speaker,
  candidates,
  confidence: candidates[0]?.confidence ?? 0,
  evidence:
    candidates.length > 0
      ? speaker.evidence
      : speaker.evidence.filter(({ code }) => code === 'unnamed-source'),
});
