/** A person of the directory and the forms under which a file may print the name. */
import type { DirectoryPerson, MatchKind, Term } from './directory';
import { compact, givenFits, keysOf, skeleton, wordsOf } from './names';

export interface KnownPerson extends DirectoryPerson {
  readonly variants: string[];
  gender: 'female' | 'male' | null;
  wikidata: string | null;
  readonly terms: Term[];
  /** Number of each term's line in the data, -1 for a term of the user's own file. */
  readonly termLines: number[];
  firstWord: boolean;
  familyFirst: boolean;
  /** Filled when first asked for. */
  forms: Forms | null;
  looseForms: Forms | null;
}

/** A word or words under which the person goes alone, and the given names before them. */
interface AloneForm {
  readonly keys: readonly string[];
  readonly given: readonly string[];
}

interface Forms {
  readonly full: readonly string[];
  readonly alone: readonly AloneForm[];
}

export function newPerson(name: string): KnownPerson {
  return {
    name,
    variants: [],
    gender: null,
    wikidata: null,
    terms: [],
    termLines: [],
    firstWord: false,
    familyFirst: false,
    forms: null,
    looseForms: null,
  };
}

function buildForms(person: KnownPerson, loose: boolean): Forms {
  const full: string[] = [];
  const alone: AloneForm[] = [];
  for (const name of [person.name, ...person.variants]) {
    const words = wordsOf(name);
    const keys = words.map((word) => (loose ? skeleton(compact(word)) : compact(word)));
    if (loose) full.push(keys.join(''));
    else full.push(...keysOf(name));
    const keysFrom = (from: number, to: number): string[] =>
      loose ? [keys.slice(from, to).join('')] : keysOf(words.slice(from, to).join(' '));
    if (words.length === 1) alone.push({ keys: keysFrom(0, 1), given: [] });
    else if (!(person.familyFirst && words.length > 2)) {
      for (let i = words.length - 1; i > 0; i--)
        alone.push({ keys: keysFrom(i, words.length), given: keys.slice(0, i) });
    }
    if (words.length > 1 && (person.familyFirst || person.firstWord))
      alone.push({ keys: keysFrom(0, 1), given: [] });
  }
  return { full, alone };
}

/** A printed name as keys, cut at every place where the family name may begin. */
export interface PrintedName {
  readonly whole: string;
  readonly cuts: readonly { readonly given: readonly string[]; readonly family: string }[];
}

/** From the words' compact keys, or their skeletons. */
export function printedName(words: readonly string[]): PrintedName {
  const cuts = words
    .slice(1)
    .map((_, i) => ({ given: words.slice(0, i + 1), family: words.slice(i + 1).join('') }));
  return { whole: words.join(''), cuts };
}

/**
 * How a printed name matches a person, null when it does not. `loose`: its keys are skeletons. `alone`: the whole may be a
 * family name alone.
 */
export function matchName(
  person: KnownPerson,
  printed: PrintedName,
  loose: boolean,
  alone: boolean,
): MatchKind | null {
  const forms = loose
    ? (person.looseForms ??= buildForms(person, true))
    : (person.forms ??= buildForms(person, false));
  if (forms.full.includes(printed.whole)) return 'full';
  for (const { given, family } of printed.cuts) {
    for (const form of forms.alone) {
      if (form.given.length > 0 && form.keys.includes(family) && givenFits(given, form.given)) {
        return 'given-and-surname';
      }
    }
  }
  if (alone) for (const form of forms.alone) if (form.keys.includes(printed.whole)) return 'surname';
  return null;
}
