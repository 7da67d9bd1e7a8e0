import type { Gender, Office } from '../reading';
import type { Steps } from '../steps';
import { reportingVerb } from '../../tagger/lexicon';
import { genderOfGivenName, isGivenName } from './givenNames';
import { Clue, type NameCandidate } from './nameCandidate';
import type { PassageNames } from './nameCandidates';
import {
  bareSurname,
  generationOf,
  hasSyllables,
  isFamilyFirst,
  nameKeys,
  sameFullName,
  sameGivenName,
  shortForms,
  spellingOf,
  surnameOf,
  type NameKeys,
} from './nameForms';
import { isCalendarWord } from './capitalisedWords';
import { endsPlaceName, isPlace } from './places';
import { countryOfName } from './countries';
import type { PrintedOffice } from './printedOffice';
import { PEOPLE_VERBS } from './speaking';
import { endsInOwnS, looksLikeSurname } from './surnames';
import { wordKey } from './words';

/** A candidate with the passage it stands in. */
export interface NamePlaceIn {
  readonly passage: number;
  readonly candidate: NameCandidate;
  /** Units at the end that are a lost possessive (`Ukraines`), not the name. */
  readonly trailing: number;
}

/** Everything printed in one form. */
interface Form {
  readonly keys: NameKeys;
  /** `jr`, `iii`: what tells two of one name apart; null where nothing is printed. */
  readonly generation: string | null;
  readonly places: NamePlaceIn[];
  clues: number;
  score: number;
}

/** One person, as far as the file's names tell. */
export interface NameCluster {
  readonly forms: NameKeys[];
  readonly places: NamePlaceIn[];
  /** `jr`, `iii`; null where the file prints none. */
  generation: string | null;
  /** Only the title tells the person from another of the surname: `Mrs. Lund`, where the file names Ben Lund. */
  readonly titled?: boolean;
}

interface OtherWords {
  readonly lowerCase: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}

/** Names that are known from elsewhere. */
export interface KnownNames {
  isKnownName(name: string): boolean;
  /** Whether a surname alone means one person on the day of the article. */
  isKnownSurname(surname: string): boolean;
  /** Whether a full name is that of somebody in office on the day of the article. */
  isInOffice(name: string): boolean;
}

/** At most so many people of one surname are compared with a new form; nobody reads an article with more. */
const LARGEST_FAMILY = 40;

/** Full names of one given name that are looked at. */
const MOST_BEARERS = 8;

/** Places of a person that are looked at to tell who of several is meant. */
const MOST_PLACES = 60;

/** A form is a name when so much speaks for it. */
const ENOUGH = 2;

/** So many small things are done between two chances to pause. */
const STRIDE = 1_000;

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
  readonly #lowerCase: ReadonlySet<string>;
  readonly #firms: ReadonlySet<string>;
  readonly #known: KnownNames | null;

  private constructor({ lowerCase, firms }: OtherWords, known: KnownNames | null) {
    this.#lowerCase = lowerCase;
    this.#firms = firms;
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
    const forms = yield* this.#formsOf(places);
    const full = [...forms.values()].filter((form) => form.keys.length > 1);
    const single = [...forms.values()].filter((form) => form.keys.length === 1);
    const alone = new Map(single.map((form) => [form.keys[0]!, form]));
    const families = new Set<string>();
    let done = 0;
    for (const form of full) {
      form.score = this.#score(form, alone);
      if (form.score >= ENOUGH) families.add(form.keys.at(-1)!);
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
      trim(form, forms);
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

  *#formsOf(places: readonly NamePlaceIn[]): Steps<Map<string, Form>> {
    const surnames = new Set<string>();
    // `BenLund` is who is printed `Ben Lund` elsewhere, though neither word says that it is a name.
    const written = new Map<string, readonly string[]>();
    const byGivenName = new Map<string, Set<string>>();
    let hasApostrophes = false;
    let done = 0;
    for (const { candidate } of places) {
      const { keys, clues, classes } = candidate;
      if (clues & Clue.possessive) hasApostrophes = true;
      if (keys.length > 1) {
        surnames.add(keys.at(-1)!);
        written.set(keys.join(''), keys);
        const bearers = byGivenName.get(keys[0]!);
        if (!bearers) byGivenName.set(keys[0]!, new Set([keys.join(' ')]));
        else if (bearers.size < MOST_BEARERS) bearers.add(keys.join(' '));
      } else if (clues & (Clue.honorific | Clue.office | Clue.speaks) && classes[0] === 'unknown')
        surnames.add(keys[0]!);
      if (++done % STRIDE === 0) yield;
    }
    const forms = new Map<string, Form>();
    for (const place of places) {
      const { candidate } = place;
      const glued = candidate.keys.length === 1 && /\p{Ll}\p{Lu}/u.test(candidate.words[0]!);
      let keys = nameKeys((glued ? written.get(candidate.keys[0]!) : undefined) ?? candidate.keys);
      const shares = candidate.shared !== undefined && this.#shares(candidate, surnames, byGivenName);
      if (shares) keys = [...keys, wordKey(candidate.shared)];
      const last = keys.at(-1)!;
      const owns = !hasApostrophes && (candidate.clues & Clue.owns) !== 0 && !endsInOwnS(last);
      // A lost apostrophe leaves `Lunds`: the same name where the file has it without the `s` too.
      const isPlural =
        last.length > (keys.length > 1 ? 2 : 3) &&
        last.endsWith('s') &&
        (keys.length > 1 && written.has(keys.join('').slice(0, -1))
          ? !(candidate.clues & Clue.possessive)
          : (last.endsWith('ss') || !(candidate.clues & (Clue.possessive | Clue.speaks))) &&
            (surnames.has(last.slice(0, -1)) || owns));
      const trailing = shares
        ? 0
        : isPlural
          ? 1
          : this.#unitsAfter(keys, candidate.words.at(-1)!, surnames, written);
      if (trailing > 0) keys = [...keys.slice(0, -1), last.slice(0, -trailing)];
      const generation = generationOf(candidate.keys);
      const id = generation === null ? keys.join(' ') : `${keys.join(' ')} ${generation}`;
      let form = forms.get(id);
      if (!form) forms.set(id, (form = { keys, generation, places: [], clues: 0, score: 0 }));
      form.places.push(
        trailing === 0 && shares === (candidate.shared !== undefined)
          ? place
          : { ...place, trailing, candidate: shares ? candidate : { ...candidate, shared: undefined } },
      );
      form.clues |= candidate.clues;
      if (++done % STRIDE === 0) yield;
    }
    return forms;
  }

  /**
   * Whether a given name takes the surname of the name behind it: not one that is a surname itself (`Clinton and Ada Lund`), nor that of
   * somebody known whom the file has in full.
   */
  #shares(
    { keys, words }: NameCandidate,
    surnames: ReadonlySet<string>,
    byGivenName: ReadonlyMap<string, ReadonlySet<string>>,
  ): boolean {
    const key = keys[0]!;
    if (surnames.has(key) || isPlace(key) || countryOfName(words[0]!) !== null) return false;
    return ![...(byGivenName.get(key) ?? [])].some((name) => this.#known?.isKnownName(name));
  }

  /**
   * Letters of another word that a lost space has glued to a name: `Ada Lundmade` in a file that has `Ada Lund`; to a
   * surname alone only small words, since there are longer surnames.
   *
   * @param printed the last word
   * @param written full names, words joined
   */
  #unitsAfter(
    keys: NameKeys,
    printed: string,
    surnames: ReadonlySet<string>,
    written: ReadonlyMap<string, readonly string[]>,
  ): number {
    const last = keys.at(-1)!;
    if (keys.length === 1) {
      const small = /.{3}(and|the|said|says|told|was|has|had|who|with|for|but)$/.exec(last)?.[1] ?? '';
      return surnames.has(last.slice(0, last.length - small.length)) ? small.length : 0;
    }
    const name = keys.join('');
    // Nothing longer than any surname with any word.
    for (let units = 2; units < Math.min(last.length - 2, 30); units++) {
      const rest = printed.slice(-units);
      if (
        written.get(name.slice(0, -units))?.length === keys.length &&
        (this.#lowerCase.has(rest) || /^\p{Lu}/u.test(rest))
      )
        return units;
    }
    return 0;
  }

  /** How much speaks for a form of several words being a person's name, see `ENOUGH`. */
  #score({ keys, places, clues }: Form, alone: ReadonlyMap<string, Form>): number {
    const { classes } = places[0]!.candidate;
    let score = 0;
    const first = keys[0]!;
    const last = keys.at(-1)!;
    if (classes[0] === 'given' || isGivenName(first)) score += 2;
    else if (isFamilyFirst(keys)) score += hasSyllables(keys) ? 2 : 1.5;
    if (classes[0] === 'initial') score += 1;
    if (keys.length > 2 && classes.slice(1, -1).includes('initial')) score += 2;
    if (clues & Clue.honorific) score += 4;
    if (clues & Clue.office) score += 3;
    if (clues & Clue.age) score += 4;
    if (clues & Clue.kin) score += 2.5;
    if (clues & Clue.suffix) score += 3;
    // `Wants Girl Scout`: a headline.
    if (classes[0] === 'unknown' && (PEOPLE_VERBS.has(first) || reportingVerb(first)?.form === 'finite'))
      score -= 2;
    if (clues & Clue.described) score += 2;
    if (clues & Clue.speaks) score += 1;
    if (clues & Clue.acts) score += 0.5;
    if (looksLikeSurname(last)) score += 0.7;
    if (/^(?:O['’]?|Mc|Mac|D['’])\p{Lu}\p{Ll}/u.test(places[0]!.candidate.words.at(-1)!)) score += 2;
    if (keys.some((key) => key.includes('-'))) score += 0.3;
    const surname = alone.get(surnameOf(keys));
    if (surname)
      score +=
        surname.clues & (Clue.honorific | Clue.speaks)
          ? 2
          : surname.clues & (Clue.acts | Clue.possessive)
            ? 1
            : 0.5;
    if (keys.length === 2 && keys.every((key) => isGivenName(key))) score += 0.5;
    if (clues & Clue.the && !(clues & (Clue.honorific | Clue.office | Clue.age))) score -= 3;
    if (clues & Clue.located) score -= 1;
    if (clues & Clue.continued) score -= 1;
    if (isPlace(keys.join(' ')) || countryOfName(keys.join(' ')) !== null) score -= 4;
    if (endsPlaceName(last) && classes.at(-1) !== 'given') score -= 1.5;
    const common = keys.filter((key) => this.#lowerCase.has(key) && !isGivenName(key)).length;
    if (common > 0) score -= common === keys.length ? 3 : 1;
    if (classes.some((wordClass) => wordClass === 'acronym' || wordClass === 'organisation')) score -= 1.5;
    if (
      places.every(({ candidate }) =>
        candidate.words.every((word) => word.length > 3 && word === word.toUpperCase()),
      )
    )
      score -= 2;
    if (classes.at(-1) === 'initial' && keys.length > 1) score -= 1;
    // Headlines run on: `Ada Lund Wins Big Prize`.
    if (
      keys.length > 3 &&
      !classes.includes('initial') &&
      !(clues & (Clue.office | Clue.honorific | Clue.age)) &&
      !keys.some((key) => key.length < 4)
    )
      score -= 1.5;
    return score;
  }

  /** Whether the directory knows a form that too little else speaks for. */
  #isKnown({ score, places }: Form): boolean {
    return score > -1 && this.#known?.isKnownName(places[0]!.candidate.words.join(' ')) === true;
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
    for (const key of shortForms(keys)) {
      addTo(this.#byShortForm, key, cluster);
      addTo(this.#bySpelling, spellingOf(key), cluster);
    }
    if (keys.length > 1 && !isFamilyFirst(keys)) addTo(this.#byGivenName, keys[0]!, cluster);
    else if (keys.length > 1) addTo(this.#byGivenName, keys.slice(1).join('-'), cluster);
  }

  *#placeSingle(form: Form): Steps<void> {
    const key = form.keys[0]!;
    const surnames = this.#family(bareSurname(key));
    const owners = surnames ?? this.#byGivenName.get(key);
    if (!owners) {
      if (this.#isPersonAlone(form)) this.#open(form);
      return;
    }
    let done = 0;
    const others: NamePlaceIn[] = [];
    for (const place of form.places) {
      if (!surnames && !this.#isGivenNameAlone(place)) continue;
      if (surnames && !this.#isSurnameAlone(place, key)) continue;
      const owner = chooseOwner(owners, place, key, this.#known);
      if (owner) owner.places.push(place);
      else others.push(place);
      if (++done % STRIDE === 0) yield;
    }
    if (others.length > 0)
      this.clusters.push({ forms: [form.keys], places: others, generation: null, titled: true });
  }

  /** Whether a word by itself, without a full name in the file, is a person. */
  #isPersonAlone({ keys, places, clues }: Form): boolean {
    const key = keys[0]!;
    const { classes, words } = places[0]!.candidate;
    const wordClass = classes[0]!;
    if (key.length < 2 || wordClass === 'initial') return false;
    if (clues & Clue.honorific) return wordClass !== 'organisation';
    // `Jordan said`: a country, unless somebody of that name is in the file.
    if (countryOfName(words[0]!) !== null) return false;
    if (clues & (Clue.age | Clue.described) && wordClass === 'unknown') return true;
    if (
      places.some(({ candidate }) =>
        candidate.offices.some((office) => office.end <= candidate.start && office.kind !== 'occupation'),
      )
    )
      return true;
    if (this.#firms.has(key)) return false;
    if (words[0]!.length > 2 && words[0] === words[0]!.toUpperCase()) return false;
    // A word that often follows `the` or `in` names a thing or a place.
    const placed = places.filter(({ candidate }) => candidate.clues & (Clue.the | Clue.located)).length;
    if (placed * 3 > places.length || this.#lowerCase.has(key)) return false;
    if (wordClass === 'unknown' && this.#known?.isKnownSurname(words[0]!)) return true;
    const speaks = places.filter(({ candidate }) => candidate.clues & Clue.speaks).length;
    return (
      speaks > 0 &&
      (wordClass === 'given' ||
        (wordClass === 'unknown' && looksLikeSurname(key)) ||
        (wordClass === 'unknown' && speaks > 1))
    );
  }

  #isSurnameAlone({ candidate, trailing }: NamePlaceIn, key: string): boolean {
    const { clues } = candidate;
    if (clues & (Clue.honorific | Clue.office | Clue.speaks)) return true;
    if (clues & Clue.the && !(clues & Clue.possessive)) return false;
    if (clues & Clue.located && (isPlace(key) || countryOfName(key) !== null)) return false;
    // A common word or a month that opens a sentence, or stands in a heading.
    if (isCalendarWord(key)) return (clues & (Clue.acts | Clue.possessive)) !== 0;
    if (clues & Clue.first && this.#lowerCase.has(key))
      return (clues & (Clue.acts | Clue.possessive)) !== 0 || trailing > 0;
    return true;
  }

  #isGivenNameAlone({ candidate }: NamePlaceIn): boolean {
    const { clues, classes } = candidate;
    if (clues & Clue.the) return false;
    if (clues & Clue.located && isPlace(candidate.keys[0]!)) return false;
    return classes[0] === 'given' || classes[0] === 'unknown';
  }
}

/**
 * Hands a form's places over to a shorter form that is the name in it: `Even Ada Lund`, `Ada Lund Wins Big`, where the
 * file has `Ada Lund` as well.
 */
function trim(form: Form, forms: ReadonlyMap<string, Form>): void {
  const { keys, places } = form;
  const { classes, clues } = places[0]!.candidate;
  const open = classes[0] === 'unknown' && !isGivenName(keys[0]!);
  const rest = keys.length > 2 && open ? forms.get(keys.slice(1).join(' ')) : undefined;
  if (rest && rest.score > 2 && isGivenName(rest.keys[0]!)) {
    handOver(form, rest, 1, keys.length);
    return;
  }
  // `Trumps Obama tapes`: an owner who has lost an apostrophe.
  const isOwner = keys[0]!.endsWith('s') && !endsInOwnS(keys[0]!) && forms.has(keys[0]!.slice(0, -1));
  if (keys.length === 2 && open && (isOwner || (clues & Clue.first && /(?:ing|ed|ly)$/.test(keys[0]!)))) {
    const surname = forms.get(keys[1]!);
    if (surname) {
      handOver(form, surname, 1, 2);
      return;
    }
  }
  for (let length = keys.length - 1; length >= 2; length--) {
    if (isGivenName(keys[length]!) || keys[length]!.length < 2) continue;
    const head = forms.get(keys.slice(0, length).join(' '));
    if (
      head &&
      head !== form &&
      head.score > 2.5 &&
      isGivenName(keys[0]!) &&
      classes[length - 1] !== 'initial'
    ) {
      if (
        length === keys.length - 1 &&
        places.length >= head.places.length &&
        reportingVerb(keys[length]!) === undefined
      )
        continue;
      handOver(form, head, 0, length);
      return;
    }
  }
}

/** Moves all places to another form: the words from `from` to `until` of each. */
function handOver(form: Form, to: Form, from: number, until: number): void {
  for (const place of form.places) {
    const candidate = shorten(place.candidate, from, until);
    if (!candidate) continue;
    to.places.push({ ...place, candidate, trailing: until === form.keys.length ? place.trailing : 0 });
    to.clues |= candidate.clues;
  }
  form.places.length = 0;
  form.score = -Infinity;
}

/** A candidate cut down to some of its words; null where its text does not allow it. */
function shorten(candidate: NameCandidate, from: number, until: number): NameCandidate | null {
  const { words, starts } = candidate;
  const last = until - 1;
  if (last >= words.length || from > last) return null;
  return {
    ...candidate,
    words: words.slice(from, until),
    keys: candidate.keys.slice(from, until),
    classes: candidate.classes.slice(from, until),
    starts: starts.slice(from, until),
    start: starts[from]!,
    end: until === words.length ? candidate.end : starts[last]! + words[last]!.length,
    offices:
      from > 0 ? candidate.offices.filter((office) => office.start >= candidate.start) : candidate.offices,
  };
}

function addTo(map: Map<string, NameCluster[]>, key: string, cluster: NameCluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (list.at(-1) !== cluster && !list.slice(-LARGEST_FAMILY).includes(cluster)) list.push(cluster);
}

/**
 * Who of several people a surname alone means: by whose last word it is, by courtesy title, by office, by who is named in that passage, by how often.
 * Null when a courtesy title (`Mrs. Lund`) fits none of them.
 */
function chooseOwner(
  owners: readonly NameCluster[],
  place: NamePlaceIn,
  key: string,
  known: KnownNames | null,
): NameCluster | null {
  const surname = bareSurname(key);
  const { gender: printed, clues, offices } = place.candidate;
  let best: NameCluster | null = null;
  let bestScore = -Infinity;
  for (const owner of owners.slice(0, LARGEST_FAMILY)) {
    let score = 0;
    const gender = printed === null ? null : genderOf(owner, MOST_PLACES);
    const other = gender !== null && gender !== printed;
    if (other && clues & Clue.honorific) continue;
    if (gender !== null) score += other ? -8 : 2;
    if (owners.length === 1) return owner;
    for (const office of offices) if (holds(owner, office)) score += 4;
    // `Pruitt` is Merle Pruitt rather than Daisy Pruitt Crockett.
    if (owner.forms.every((keys) => surnameOf(keys) !== surname && !isFamilyFirst(keys))) score -= 3;
    let near = 0;
    let full = 0;
    for (const { passage, candidate } of owner.places.slice(0, MOST_PLACES)) {
      if (candidate.keys.length < 2) continue;
      full++;
      if (passage === place.passage) near = Math.max(near, candidate.start < place.candidate.start ? 3 : 1.5);
    }
    if (
      owner.places
        .slice(0, MOST_PLACES)
        .some(({ candidate }) => candidate.offices.some(({ kind }) => kind === 'public'))
    )
      score += 0.5;
    if (known?.isInOffice(owner.places[0]!.candidate.words.join(' '))) score += 1;
    score += near + Math.min(full, 10) * 0.2;
    if (score > bestScore) [best, bestScore] = [owner, score];
  }
  return best;
}

/** Whether a person is printed with an office somewhere that could be this one. */
function holds(cluster: NameCluster, office: PrintedOffice): boolean {
  const key = office.title.toLowerCase();
  return cluster.places
    .slice(0, MOST_PLACES)
    .some(({ candidate }) =>
      candidate.offices.some(
        (own) => own.title.toLowerCase() === key || own.title.toLowerCase().endsWith(key),
      ),
    );
}

/**
 * What the file says of a person's gender: courtesy titles and nouns first, then the given name.
 *
 * @param most so many places are looked at
 */
export function genderOf({ places, forms }: NameCluster, most = places.length): Gender | null {
  let said = 0;
  for (let index = 0; index < Math.min(most, places.length); index++) {
    const { gender } = places[index]!.candidate;
    said += gender === 'female' ? 1 : gender === 'male' ? -1 : 0;
  }
  if (said !== 0) return said > 0 ? 'female' : 'male';
  for (const keys of forms) {
    if (keys.length < 2) continue;
    const gender = isFamilyFirst(keys) ? null : genderOfGivenName(keys[0]!);
    if (gender !== null) return gender;
    const middle = keys.length > 2 && keys[0]!.length === 1 ? genderOfGivenName(keys[1]!) : null;
    if (middle !== null) return middle;
  }
  return null;
}

/**
 * Genders by the pronouns that follow the only person of a passage, for people whose names do not say.
 *
 * @param pronouns of each passage
 */
export function* gendersByPronouns(
  clusters: readonly NameCluster[],
  pronouns: readonly PassageNames['pronouns'][],
): Steps<Map<NameCluster, Gender>> {
  let done = 0;
  // By passage; passages that name nobody are holes.
  const alone: (NameCluster | null | undefined)[] = [];
  const first: number[] = [];
  for (const cluster of clusters) {
    for (const { passage, candidate } of cluster.places) {
      const other = alone[passage];
      alone[passage] = other === undefined || other === cluster ? cluster : null;
      first[passage] = Math.min(first[passage] ?? Infinity, candidate.start);
      if (++done % STRIDE === 0) yield;
    }
  }
  const votes = new Map<NameCluster, number>();
  for (const [passage, cluster] of alone.entries()) {
    if (++done % STRIDE === 0) yield;
    if (!cluster) continue;
    const after = pronouns[passage]!.filter(({ start }) => start > first[passage]!);
    const gender = after[0]?.gender;
    if (gender === undefined || after.some((pronoun) => pronoun.gender !== gender)) continue;
    votes.set(cluster, (votes.get(cluster) ?? 0) + (gender === 'female' ? 1 : -1));
  }
  const genders = new Map<NameCluster, Gender>();
  for (const [cluster, vote] of votes) if (vote !== 0) genders.set(cluster, vote > 0 ? 'female' : 'male');
  return genders;
}

/** Whether two printed offices are one, for listing them once. */
export function sameOffice(a: PrintedOffice, b: PrintedOffice): boolean {
  return (
    a.title.toLowerCase() === b.title.toLowerCase() &&
    a.status === b.status &&
    (a.country === b.country || a.country === null || b.country === null) &&
    (a.body === b.body || a.body === null || b.body === null)
  );
}

/** The office as a reading holds it. */
export function officeOf(office: PrintedOffice, line: number, offset: number): Office {
  return {
    title: office.title,
    country: office.country,
    body: office.body,
    source: 'article',
    printed: office.printed,
    span: { line, start: offset + office.start, end: offset + office.end },
    status: office.status,
    from: null,
    to: null,
    basis: null,
  };
}

export { sameGivenName };
