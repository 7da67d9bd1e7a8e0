/** A person of the directory and the forms under which a file may print the name. */
import type { DirectoryPerson, MatchKind, Term } from './directory';
import { compact, givenFits, keysOf, skeleton, wordsOf } from './names';

/** A term with the number of its line in the data, -1 for a term of the user's own file. */
export interface TermLine {
  readonly term: Term;
  readonly line: number;
}

/** Somebody in the directory; the terms are read when they are first asked for. */
export class KnownPerson implements DirectoryPerson {
  readonly variants: string[] = [];
  gender: 'female' | 'male' | null = null;
  wikidata: string | null = null;
  firstWord = false;
  familyFirst = false;
  #termLines: readonly TermLine[] | null = null;
  #terms: readonly Term[] | null = null;
  /** Numbers of the person's lines in the data. */
  readonly lines: number[] = [];

  /** @param readTerms gives the person's terms in the data, oldest first; it is called once */
  constructor(
    readonly name: string,
    private readonly readTerms: (person: KnownPerson) => readonly TermLine[],
  ) {}

  get terms(): readonly Term[] {
    return (this.#terms ??= this.termLines.map(({ term }) => term));
  }

  get termLines(): readonly TermLine[] {
    return (this.#termLines ??= this.readTerms(this));
  }

  set termLines(terms: readonly TermLine[]) {
    this.#termLines = terms;
    this.#terms = null;
  }

  /** Adds other forms of the name. */
  addVariants(variants: readonly string[]): void {
    for (const variant of variants) if (!this.variants.includes(variant)) this.variants.push(variant);
  }
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

/** The forms under which a file may print a person's name, as keys or, if `loose`, as their skeletons. */
function formsOf(person: KnownPerson, loose: boolean): Forms {
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

/** People by the forms of their names, as keys or as skeletons of keys. */
export class NameTable {
  readonly #full = new Map<string, KnownPerson[]>();
  readonly #alone = new Map<string, { readonly person: KnownPerson; readonly given: readonly string[] }[]>();

  constructor(people: readonly KnownPerson[], loose: boolean) {
    for (const person of people) {
      const { full, alone } = formsOf(person, loose);
      for (const key of full) listed(this.#full, key).push(person);
      for (const { keys, given } of alone)
        for (const key of keys) listed(this.#alone, key).push({ person, given });
    }
  }

  /** Who may be meant by words, given as keys (or skeletons): by the whole name, else by given name and family name. */
  match(words: readonly string[]): Map<KnownPerson, MatchKind> {
    const found = new Map<KnownPerson, MatchKind>();
    const whole = this.#full.get(words.length === 1 ? words[0]! : words.join(''));
    if (whole) for (const person of whole) found.set(person, 'full');
    // The family name may begin at every word but the first.
    let family = '';
    for (let cut = words.length - 1; cut > 0; cut--) {
      family = words[cut]! + family;
      const bearers = this.#alone.get(family);
      if (!bearers) continue;
      const printed = words.slice(0, cut);
      for (const { person, given } of bearers) {
        if (given.length > 0 && !found.has(person) && givenFits(printed, given))
          found.set(person, 'given-and-surname');
      }
    }
    return found;
  }

  /** Adds to matches those who go by all the words alone: `Van Rompuy`, `Xi`. */
  addSurnames(words: readonly string[], found: Map<KnownPerson, MatchKind>): void {
    for (const { person } of this.#alone.get(words.join('')) ?? [])
      if (!found.has(person)) found.set(person, 'surname');
  }
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
