/** What the sentence of a surname alone says of who is meant: `Lund says she will`. */
import type { PassageContent } from '../../../article/passages';
import { firstNot } from '../../../article/search';
import { sentenceAt } from '../../../article/sentences';
import type { Gender } from '../../reading';
import { Clue, type NameCandidate } from './nameCandidate';

/** A pronoun of one person in the third person. */
export interface Pronoun {
  /** UTF-16 offset in its passage. */
  readonly start: number;
  readonly gender: Gender;
}

/**
 * A word alone with the end of its sentence, and with the gender of the pronoun behind it where that goes back to it; other names as they are.
 *
 * @param beside the names before and behind it
 * @param pronouns of the passage, in order
 */
export function inSentence(
  name: NameCandidate,
  [previous, next]: readonly (NameCandidate | undefined)[],
  pronouns: readonly Pronoun[],
  { text, sentences }: PassageContent,
): NameCandidate {
  const sentence = name.keys.length > 1 ? undefined : sentenceAt(sentences, name.start);
  if (!sentence) return name;
  const at = firstNot(0, pronouns.length, (index) => pronouns[index]!.start < name.end);
  const { start, gender } = pronouns[at] ?? { start: sentence.end, gender: null };
  const isOther = (one: { readonly start: number } | undefined): boolean =>
    one !== undefined && one.start >= sentence.start;
  const isMeant =
    start < Math.min(sentence.end, next?.start ?? sentence.end) &&
    // `for Lund, he said`
    !text.endsWith(', ', start) &&
    // `Lunds supporters say he will`
    !(name.clues & (Clue.possessive | Clue.owns)) &&
    !isOther(previous) &&
    (!isOther(pronouns[at - 1]) || (name.clues & Clue.speaks) !== 0);
  return { ...name, until: sentence.end, ...(isMeant && { pronoun: gender }) };
}
