/** Words for a speaker that say who it is only to those who have read what stands before: `she`, `the official`. */
import { isBodyNoun } from './people/organisationWords';
import { isKinWord, roleKind, singularRole } from './people/roles';
import { FUNCTION_WORDS } from './wording';

const PRONOUN = /^(?:s?he|they)$/i;

/** Four words at most, none of them a name: `The former minister`. */
const DESCRIPTION = /^(?:[Tt]he|[Tt]hat|[Tt]his) ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}’'-]+)$/u;

/** Of whom every country or town has one, so that readers know who is meant. */
const ONLY = new Set(
  (
    'president minister mayor governor pope pontiff king queen government administration cabinet parliament senate house police military ' +
    'army navy court prosecution state city regime opposition'
  ).split(' '),
);

/** Whether a pronoun stands for who speaks. */
export const isPronoun = (source: string): boolean => PRONOUN.test(source);

/** Whether nothing but a noun for people or bodies, known from before, stands for who speaks: `the official`, `the company`. */
export function isDescription(source: string): boolean {
  const noun = DESCRIPTION.exec(source)?.[1]?.split(' ') ?? [];
  const head = noun.at(-1)?.toLowerCase();
  if (head === undefined || noun.some((word) => FUNCTION_WORDS.has(word))) return false;
  return roleKind(head) !== undefined || isKinWord(head) || isBodyNoun(singularRole(head));
}

/** Whether such words are understood without what stands before: `the prime minister`, `the police`. */
export function isUnderstood(source: string): boolean {
  const words = source.toLowerCase().split(' ').slice(1);
  return (
    ONLY.has(words.at(-1) ?? '') && (words.length === 1 || words[0] === 'prime' || words[0] === 'supreme')
  );
}
