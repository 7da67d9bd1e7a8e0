import type { Article } from '../../article/article';
import { isKinWord, roleKind } from '../people/roles';
import type { Gender, Person } from '../reading';
import { isCalled } from './antecedents';
import { mayBeCalled } from './bodyNoun';
import type { SpeakerCase } from './cases';
import { deceasedIn } from './obituary';
import { officeFit } from './officeFit';
import type { Writers } from './onlyWriter';
import type { NamedPlaces } from './places';

/** More mentions than these stand in more than one paragraph. */
const MOST_BEHIND = 20;

/** UTF-16 units on each side of the words for a speaker in which somebody is named beside them. */
const BESIDE = 400;

/** Who can be meant by the words for a speaker at all. Voices are indices in `NamedPlaces.voices`. */
export class Eligibility {
  readonly #places: NamedPlaces;
  readonly #writers: Writers;
  /** Who is dead by the title. */
  readonly #deceased: Person | null;

  constructor(places: NamedPlaces, writers: Writers, article: Article) {
    this.#places = places;
    this.#writers = writers;
    this.#deceased = deceasedIn(
      article,
      places.voices.flatMap(({ person }) => person ?? []),
    );
  }

  /** Whether somebody can be meant by the gender of a source phrase, and is not ruled out. */
  fits(voice: number, each: SpeakerCase): boolean {
    const { phrase } = each;
    const { person } = this.#places.voices[voice]!;
    if (each.object === voice || (phrase.kind === 'pronoun' && !person)) return false;
    if (!person && phrase.proper) return false;
    // Of words without a speaker it only says who is not shown.
    if (phrase.kind !== 'none' && this.rulesOut(voice, each)) return false;
    if (person && phrase.kind === 'pronoun' && isNamedOnlyBehind(person, each)) return false;
    // `The diplomat said`: somebody, no state.
    if (!person && phrase.kind === 'nominal' && !phrase.body && meansPerson(phrase.noun)) return false;
    return phrase.gender === null || person?.gender == null || person.gender === phrase.gender;
  }

  /** Whether somebody cannot be meant by what is called so, or by the sentences beside a pronoun, whatever else speaks for it. */
  rulesOut(voice: number, each: SpeakerCase): boolean {
    const { toldOf, unnamed, passage, phrase, source } = each;
    if (toldOf.has(voice)) return true;
    if (voice === this.#writers.writerOf(each)) return false;
    const { person, name } = this.#places.voices[voice]!;
    if (phrase.kind === 'pronoun' && this.#meansDeceased(phrase.gender) && person !== this.#deceased)
      return !this.#isNamedNear(voice, each);
    // `That implied`; `others said`; `they` of a woman is somebody else.
    if (phrase.kind === 'other-pronoun' && /^(?:that|this)$/i.test(source!.text)) return true;
    if (phrase.kind === 'other-pronoun' && phrase.plural)
      return !/^(?:they|we|us|them)(?:ve|d)?\b/i.test(source!.text) || (person?.gender ?? null) !== null;
    // `Many analysts say`: nobody alone, but that a senator is one of `the senators`.
    if (person && isOfMany(each) && officeFit(phrase, person) === null) return true;
    if (!person && phrase.kind === 'nominal' && phrase.noun !== null)
      return /^their /i.test(source!.text) || !mayBeCalled(name, phrase.noun);
    if (
      unnamed === null ||
      this.#places.inPassage(passage).some((place) => this.#places.voiceOf(place) === voice)
    )
      return false;
    return !isCalled(unnamed, voice, this.#places);
  }

  /** Whether somebody is named about where a case has the words for its speaker. */
  #isNamedNear(voice: number, { line, anchor }: SpeakerCase): boolean {
    return this.#places
      .inSpan({ line, start: Math.max(0, anchor - BESIDE), end: anchor + BESIDE })
      .some((place) => this.#places.voiceOf(place) === voice);
  }

  /** Whether a pronoun of a sex may mean who is dead by the title. */
  #meansDeceased(gender: Gender | null): boolean {
    if (this.#deceased === null) return false;
    return this.#deceased.gender === null || this.#deceased.gender === gender;
  }
}

/** One is meant, whatever the noun ends in: `a genius`. */
const OF_ONE = /^(?:an?|this|that|another|one|every|each) /i;

/** Whether a description means several: `many analysts`. */
const isOfMany = ({ phrase, source }: SpeakerCase): boolean =>
  phrase.kind === 'nominal' && phrase.plural && !OF_ONE.test(source!.text);

function meansPerson(noun: string | null): boolean {
  return noun !== null && (roleKind(noun) !== undefined || isKinWord(noun));
}

/** A pronoun takes up a name; whom the file names only behind it, and in its paragraph alone, has not been named yet. */
function isNamedOnlyBehind({ mentions }: Person, { line, anchor }: SpeakerCase): boolean {
  return mentions.length <= MOST_BEHIND && mentions.every((at) => at.line === line && at.start > anchor);
}
