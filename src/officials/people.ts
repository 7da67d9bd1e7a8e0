/** A person of the directory and the forms under which a file may print the name. */
import type { DirectoryPerson, Match, MatchKind, Term } from './directory';
import { compact, givenFits, isAscii, lossy, skeletons, spelledOut, wordKeys, wordsOf } from './names';

/** Best first. */
export const kinds: readonly MatchKind[] = ['full', 'given-and-surname', 'surname'];

/** A term with the number of its line in the data, -1 for a term of the user's own file. */
export interface TermLine {
  readonly term: Term;
  readonly line: number;
}

/** Somebody in the directory; the terms are read when they are first asked for. */
export class KnownPerson implements DirectoryPerson {
  readonly name: string;
  readonly variants: string[];
  gender: 'female' | 'male' | null;
  wikidata: string | null;
  firstWord = false;
  familyFirst = false;
  #termLines: readonly TermLine[] | null = null;
  #terms: readonly Term[] | null = null;
  readonly #readTerms: (person: KnownPerson) => readonly TermLine[];

  /** @param readTerms gives the person's terms in the data, oldest first; it is called once */
  constructor(
    { name, variants, gender, wikidata }: Pick<DirectoryPerson, 'name' | 'variants' | 'gender' | 'wikidata'>,
    readTerms: (person: KnownPerson) => readonly TermLine[],
  ) {
    this.name = name;
    this.variants = [...variants];
    this.gender = gender;
    this.wikidata = wikidata;
    this.#readTerms = readTerms;
  }

  get terms(): readonly Term[] {
    return (this.#terms ??= this.termLines.map(({ term }) => term));
  }

  get termLines(): readonly TermLine[] {
    return (this.#termLines ??= this.#readTerms(this));
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

/** A form under which a file may print a person's name; a family name begins at any word but the first. */
export interface Form {
  readonly person: KnownPerson;
  /** The words as keys, with blanks between them. */
  readonly keys: string;
  /** The words as given names are compared. */
  readonly given: string;
  /** How all of it matches; null when it does not. */
  readonly kind: MatchKind | null;
}

/** The forms under which a file may print the names of people, as keys or, if `loose`, as their skeletons. */
export function formsOf(people: readonly KnownPerson[], loose: boolean): Form[] {
  const forms: Form[] = [];
  for (const person of people) {
    addForms(forms, person, person.name, loose);
    for (const variant of person.variants) addForms(forms, person, variant, loose);
  }
  return forms;
}

function addForms(forms: Form[], person: KnownPerson, name: string, loose: boolean): void {
  const keys = wordKeys(name);
  let kind: MatchKind | null = 'full';
  const add = (keys: string, given: string): void => {
    const space = keys.indexOf(' ');
    const familyFirst = person.familyFirst && space > 0;
    const joined = familyFirst && keys.includes(' ', space + 1) ? keys.replaceAll(' ', '') : keys;
    forms.push({ person, keys: joined, given, kind });
    const first = keys.slice(0, space);
    if ((familyFirst || person.firstWord) && space > (keys === given ? 0 : 1))
      forms.push({ person, keys: first, given: first, kind: 'surname' });
  };
  if (loose) {
    const loosely = skeletons(keys);
    add(loosely, loosely);
    return;
  }
  // A generation is no word: by its letters the whole name has it.
  const whole = name.length > keys.length ? compact(name) : '';
  if (whole.length > keys.replaceAll(' ', '').length) {
    forms.push({ person, keys: whole, given: whole, kind });
    kind = null;
  }
  add(keys, keys);
  if (!isAscii(name)) for (const spell of [lossy, spelledOut]) add(wordsOf(name).map(spell).join(' '), keys);
}

/** The people whom a name, given as keys, may mean by their forms, in the order of these. */
export function matching(printed: string, forms: readonly Form[], loose: boolean): readonly Match[] {
  const found: Match[] = [];
  let named = false;
  const last = printed.charCodeAt(printed.length - 1);
  for (const form of forms) {
    if (form.keys.charCodeAt(form.keys.length - 1) !== last) continue;
    const kind = kindOf(printed, form);
    if (kind === null) continue;
    if (kind !== 'surname') named = true;
    const { person } = form;
    const previous = found.at(-1);
    if (previous?.person !== person) found.push({ person, kind, loose });
    else if (kinds.indexOf(kind) < kinds.indexOf(previous.kind))
      found[found.length - 1] = { person, kind, loose };
  }
  // Several words are a family name only when they are nothing else.
  return named && printed.includes(' ') ? found.filter(({ kind }) => kind !== 'surname') : found;
}

const blank = 32;

/** How a printed name matches a form. Their letters are compared from the end; blanks need not be in the same places. */
function kindOf(printed: string, { keys, given, kind }: Form): MatchKind | null {
  if (printed === keys && kind) return kind;
  let best: MatchKind | null = null;
  let cut = printed.length;
  let at = keys.length;
  while (cut > 0 && at > 0) {
    if (printed.charCodeAt(cut - 1) === blank) cut--;
    while (keys.charCodeAt(at - 1) === blank) at--;
    if (printed.charCodeAt(--cut) !== keys.charCodeAt(--at)) break;
    if (at === 0) return (cut === 0 && kind) || best;
    // One letter is too little where others may be lost.
    if (keys.charCodeAt(at - 1) !== blank || (at === keys.length - 1 && keys !== given)) continue;
    if (cut === 0) return best ?? 'surname';
    if (best !== null || printed.charCodeAt(cut - 1) !== blank) continue;
    const words = keys.slice(0, at - 1).split(' ');
    if (
      givenFits(
        printed.slice(0, cut - 1).split(' '),
        keys === given ? words : given.split(' ').slice(0, words.length),
      )
    )
      best = 'given-and-surname';
  }
  return best;
}
