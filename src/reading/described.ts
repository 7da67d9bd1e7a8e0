/** Words for a speaker that say who it is only to those who have read what stands before: `she`, `the official`. By their form alone. */
import { FUNCTION_WORDS } from './wording';

const PRONOUN = /^(?:s?he|they)$/i;

/** Four words at most, none of them a name: `The former minister`. */
const DESCRIPTION = /^(?:[Tt]he|[Tt]hat|[Tt]his) ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}’'-]+)$/u;

/** Whether a pronoun stands for who speaks. */
export const isPronoun = (source: string): boolean => PRONOUN.test(source);

/** The noun that stands for who speaks where nothing but a noun does: `official` of `the official`; null for other words. */
export function describingNoun(source: string): string | null {
  const noun = DESCRIPTION.exec(source)?.[1]?.split(' ') ?? [];
  return noun.some((word) => FUNCTION_WORDS.has(word)) ? null : (noun.at(-1)?.toLowerCase() ?? null);
}
