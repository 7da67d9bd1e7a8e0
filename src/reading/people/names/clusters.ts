import type { Steps } from '../../../steps';
import { chooseOwner, isHolderBesides, mayBeTitled } from './chooseOwner';
import { ENOUGH, scoreOf } from './formScore';
import { Clue } from './nameCandidate';
import {
  LARGEST_FAMILY,
  STRIDE,
  type Form,
  type KnownNames,
  type NameCluster,
  type NamePlaceIn,
  type OtherWords,
  wordsAt,
} from './nameCluster';
import {
  bareSurname,
  isFamilyFirst,
  sameFullName,
  shortForms,
  spellingOf,
  surnameOf,
  type NameKeys,
} from './nameForms';
import { isGivenNameAlone, isPersonAlone, isSurnameAlone } from './namesAlone';
import { formsOf } from './printedForms';
import { trim } from './trimForms';

/**
 * Joins the names of a document into people. Linear in the number of names.
 *
 * @param words keys of words that the document has in lower case as well, and of those that firms are called by
 * @param known names that are known to be people's
 */
export class NameClusters {
  readonly clusters: NameCluster[] = [];
  readonly #byShortForm = new Map<string, NameCluster[]>();
  readonly #bySpelling = new Map<string, NameCluster[]>();
  readonly #byGivenName = new Map<string, NameCluster[]>();
  readonly #words: OtherWords;
  readonly #known: KnownNames | null;

  private constructor(words: OtherWords, known: KnownNames | null) {
    this.#words = words;
    this.#known = known;
  }

  static *join(
    places: readonly NamePlaceIn[],
    words: OtherWords,
    known: KnownNames | null = null,
  ): Steps<NameClusters> {
    const joined = new NameClusters(words, known);
    yield* joined.#join(places);
    return joined;
  }

  *#join(places: readonly NamePlaceIn[]): Steps<void> {
    const forms = yield* formsOf(places, this.#words.lowerCase, this.#known);
    const full = [...forms.values()].filter((form) => form.keys.length > 1);
    const single = [...forms.values()].filter((form) => form.keys.length === 1);
    const alone = new Map(single.map((form) => [form.keys[0]!, form]));
    const families = new Set<string>();
    const named = new Set<string>();
    let done = 0;
    for (const form of full) {
      form.score = scoreOf(form, alone, this.#words.lowerCase);
      if (form.score >= ENOUGH) {
        families.add(form.keys.at(-1)!);
        if (form.places[0]!.candidate.classes[0] === 'given') named.add(form.keys.at(-1)!);
      }
      if (++done % STRIDE === 0) yield;
    }
    // `Marit Bakke said` in a file that has Captain Terje Bakke.
    for (const form of full) {
      const { keys, clues, places: own } = form;
      const open = own[0]!.candidate.classes.every((wordClass) => wordClass === 'unknown');
      if (open && keys.length === 2 && clues & Clue.speaks && families.has(keys[1]!)) form.score += 1;
      if (++done % STRIDE === 0) yield;
    }
    for (const form of full) {
      trim(form, forms, named, this.#words.lowerCase);
      if (++done % STRIDE === 0) yield;
    }
    full.sort((a, b) => b.score - a.score || b.keys.length - a.keys.length);
    for (const form of full) {
      if (form.places.length === 0) continue;
      if (form.score >= ENOUGH || this.#isEnding(form) || this.#isKnown(form)) this.#place(form);
      if (++done % STRIDE === 0) yield;
    }
    for (const form of single) if (form.places.length > 0) yield* this.#placeSingle(form);
  }

  /** The people a word alone may stand for, surnames before given names. */
  peopleOf(key: string): readonly NameCluster[] {
    return this.#family(bareSurname(key)) ?? this.#byGivenName.get(key) ?? [];
  }

  /** The people of a surname; where there are none, those of another spelling of it (`Riabkov`). */
  #family(surname: string): readonly NameCluster[] | undefined {
    return this.#byShortForm.get(surname) ?? this.#bySpelling.get(spellingOf(surname));
  }

  /** Whether the directory knows a form that too little else speaks for. */
  #isKnown({ score, places: [first] }: Form): boolean {
    return score > -1 && this.#known?.isKnownName(wordsAt(first!)) === true;
  }

  /** Whether a form is the end of a longer name that is accepted already (`Peña Nieto`), or the same without `Jr.` */
  #isEnding(form: Form): boolean {
    return (this.#byShortForm.get(surnameOf(form.keys)) ?? []).some((cluster) =>
      cluster.forms.some((keys) => keys.length >= form.keys.length && sameFullName(form.keys, keys)),
    );
  }

  #place(form: Form): void {
    const own = this.#bySpelling
      .get(spellingOf(surnameOf(form.keys)))
      ?.slice(0, LARGEST_FAMILY)
      .find(
        (cluster) =>
          (cluster.generation === null ||
            form.generation === null ||
            cluster.generation === form.generation) &&
          cluster.forms.every((keys) => sameFullName(keys, form.keys)),
      );
    if (own) {
      own.generation ??= form.generation;
      for (const place of form.places) own.places.push(place);
      this.#index(own, form.keys);
    } else {
      this.#open(form);
    }
  }

  #open(form: Form): void {
    const cluster: NameCluster = { forms: [], places: [...form.places], generation: form.generation };
    this.clusters.push(cluster);
    this.#index(cluster, form.keys);
  }

  #index(cluster: NameCluster, keys: NameKeys): void {
    cluster.forms.push(keys);
    // `Kim` is nobody who edited the article.
    if (cluster.places.every(({ candidate }) => candidate.clues & Clue.credit)) return;
    for (const key of shortForms(keys)) {
      addTo(this.#byShortForm, key, cluster);
      addTo(this.#bySpelling, spellingOf(key), cluster);
    }
    if (keys.length > 1 && !isFamilyFirst(keys)) addTo(this.#byGivenName, keys[0]!, cluster);
    else if (keys.length > 1) addTo(this.#byGivenName, keys.slice(1).join('-'), cluster);
  }

  /** Whether nobody else of the file has somebody's surname. */
  #isOnlyOfSurname({ forms }: NameCluster): boolean {
    return (this.#byShortForm.get(surnameOf(forms[0]!))?.length ?? 0) < 2;
  }

  *#placeSingle(form: Form): Steps<void> {
    const key = form.keys[0]!;
    const surnames = this.#family(bareSurname(key));
    const owners = surnames ?? this.#byGivenName.get(key);
    if (!owners) {
      if (isPersonAlone(form, this.#words, this.#known)) this.#open(form);
      return;
    }
    // `Ek’s father, Bo, said`, who is no Bo Moss; `her husband, Bo, said`, who is where there is another Moss.
    const isRelative = form.places.some(({ candidate }) => candidate.clues & Clue.relative);
    if (!surnames && isRelative && owners.every((owner) => this.#isOnlyOfSurname(owner))) {
      this.#open(form);
      return;
    }
    let done = 0;
    const others: NamePlaceIn[] = [];
    const holder = surnames ? this.#holderBesides(form, surnames) : null;
    const byOffice = new Set(holder?.places);
    for (const place of form.places) {
      if (byOffice.has(place)) continue;
      if (!surnames && !isGivenNameAlone(place)) continue;
      if (place.candidate.clues & Clue.otherwise && this.#words.firms.has(key)) continue;
      if (surnames && !isSurnameAlone(place, key, this.#words.lowerCase)) continue;
      const called = surnames
        ? holder
          ? [...owners.slice(0, LARGEST_FAMILY - 1), holder]
          : owners
        : owners.filter((owner) => mayBeTitled(owner, place.candidate.offices));
      const owner = chooseOwner(called, place, key, this.#known, this.#words.title);
      if (owner) owner.cluster.places.push(owner.rival ? { ...place, rival: owner.rival } : place);
      else others.push(place);
      if (++done % STRIDE === 0) yield;
    }
    if (others.length > 0)
      this.clusters.push({ forms: [form.keys], places: others, generation: null, titled: true });
  }

  /** Adds whom a surname behind an office means where the file does not name them in full: `President Lund` beside Ben Lund. */
  #holderBesides({ keys, places }: Form, owners: readonly NameCluster[]): NameCluster | null {
    const own = places.filter((place) => isHolderBesides(owners, place, this.#known));
    if (own.length === 0) return null;
    const holder: NameCluster = { forms: [keys], places: own, generation: null, byOffice: true };
    this.clusters.push(holder);
    return holder;
  }
}

function addTo(map: Map<string, NameCluster[]>, key: string, cluster: NameCluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (list.at(-1) !== cluster && !list.slice(-LARGEST_FAMILY).includes(cluster)) list.push(cluster);
}
