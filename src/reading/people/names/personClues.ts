/** Names that no list knows, and what a passage says that only people do: `Oru Vell won her primary`; `Ada Lund, Oru Vell and Bo Ek`. */
import type { PassageContent } from '../../../article/passages';
import { Clue, type NameCandidate } from './nameCandidate';
import { isListGap } from './nameLists';
import { mayBeDeed } from '../speaking';

/** What a pronoun behind a name is looked for in, in UTF-16 units. */
const LONGEST_CLAUSE = 120;

/** Whether nothing is known of the first word of a name of two, and no more of the second than that it may be a name. */
const isOpen = ({ classes }: NameCandidate): boolean =>
  classes.length === 2 && classes[0] === 'unknown' && (classes[1] === 'unknown' || classes[1] === 'given');

/** The names, those marked as described that stand where only somebody can. @param text of their passage */
export function withPersonClues(
  names: readonly NameCandidate[],
  { text }: PassageContent,
): readonly NameCandidate[] {
  return names.map((name, at) =>
    isOpen(name) && (ownsByPronoun(names, at, text) || isListed(names, at, text))
      ? { ...name, clues: name.clues | Clue.described }
      : name,
  );
}

/** `his team-mates`, `her primary`, `himself`; not `wanted her to go` */
const OWN =
  / (?:himself|herself|his|her (?!\p{Ll}+ly\b)(?=[\p{Ll}-]{3})(?!(?:and|but|the|for|with|from|that|when|who|after|into|because|while|since|again|more|out|back|home|there|here|not|too|off|down|away|now|then|how|what|why|where|this|last|next)\b))\b/u;

/**
 * Whether the first name of a passage opens a sentence, does something, and owns something as people do: `Oru Vell won her primary`,
 * `Oru Vell celebrates with his team-mates`.
 */
function ownsByPronoun(names: readonly NameCandidate[], at: number, text: string): boolean {
  const name = names[at]!;
  if (at > 0 || !(name.clues & Clue.first) || name.clues & (Clue.the | Clue.possessive)) return false;
  const until = Math.min(text.length, name.end + LONGEST_CLAUSE, names[1]?.start ?? Infinity);
  const clause = /^[^.!?;:]*/.exec(text.slice(name.end, until))![0];
  const verb = /^ (?:\p{Ll}+ly )?(\p{Ll}{3,})(?: (\p{Ll}+))?/u.exec(clause);
  if (!verb) return false;
  const acts = mayBeDeed(verb[1]!) || (/[^s]s$/.test(verb[1]!) && BEHIND_VERBS.test(verb[2] ?? ''));
  return acts && OWN.test(clause);
}

/** What stands behind a verb, and seldom behind a noun in the plural that another noun goes before. */
const BEHIND_VERBS = /^(?:an?|the|his|her|himself|herself|with|up|off|out|down|back|into|to)$/;

/** Whether a name stands between others of a list, one of which begins with a given name. */
function isListed(names: readonly NameCandidate[], at: number, text: string): boolean {
  const isBeside = (one: number, other: number): boolean => {
    const [first, second] = [names[one], names[other]];
    return (
      first !== undefined &&
      second !== undefined &&
      isListGap(text.slice(first.end, second.start)) &&
      second.start > first.end
    );
  };
  const isSomebody = (other: number): boolean => {
    const { classes, keys } = names[other]!;
    return keys.length > 1 && classes[0] === 'given';
  };
  // In the middle, at the end, at the beginning of a list.
  return [at - 1, at - 2, at].some(
    (first) =>
      isBeside(first, first + 1) &&
      isBeside(first + 1, first + 2) &&
      [first, first + 1, first + 2].every((other) => other === at || isSomebody(other)),
  );
}
