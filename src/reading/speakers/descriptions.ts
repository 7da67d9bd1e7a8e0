import { addTo } from '../../article/multimap';
import type { Person } from '../reading';
import type { Steps } from '../../steps';
import { bodyNoun, hasUnnamed } from './bodyNoun';
import type { SpeakerCase } from './cases';
import { nounsOf, officeFit, onlyHolder } from './officeFit';
import type { Writers } from './onlyWriter';
import type { NamedPlaces } from './places';
import { voicesByAge } from './prominence';
import type { SourcePhrase } from './sourcePhrase';

/** Of more holders of one office nobody is told apart by a description. */
const MOST_BEARERS = 100;

/** Whom a file can mean by a description: `the minister`, `the 34-year-old`, `the department`, `the report`. */
export class Descriptions {
  readonly #places: NamedPlaces;
  readonly #writers: Writers;
  /** People by the nouns of their offices. */
  readonly #bearers = new Map<string, Person[]>();
  /** Bodies by the nouns of their names, as indices in `NamedPlaces.voices`. */
  readonly #bodies = new Map<string, number[]>();
  /** Filled when first asked for. */
  #ages: ReadonlyMap<string, number | null> | null = null;

  static *gather(places: NamedPlaces, writers: Writers): Steps<Descriptions> {
    const found = new Descriptions(places, writers);
    for (const [voice, { person, organisation }] of places.voices.entries()) {
      if (voice % 500 === 499) yield;
      if (person) for (const noun of nounsOf(person)) addTo(found.#bearers, noun, person);
      const noun = organisation && bodyNoun(organisation.name);
      if (noun) addTo(found.#bodies, noun, voice);
    }
    return found;
  }

  private constructor(places: NamedPlaces, writers: Writers) {
    this.#places = places;
    this.#writers = writers;
  }

  /** Whether a case's description fits a voice and nobody else of the file: by age, office or what a body is called. */
  isDescribed(voice: number, each: SpeakerCase): boolean {
    const { phrase } = each;
    const { person } = this.#places.voices[voice]!;
    if (voice === this.#writers.writerOf(each)) return true;
    if (!person) return voice === this.#onlyBody(each);
    if (voice === this.#ofAge(each)) return true;
    return (
      this.#onlyOne(phrase) === person || (phrase.second !== null && this.#onlyOne(phrase.second) === person)
    );
  }

  /** Whom a case's description can mean wherever the file names them, as indices in `NamedPlaces.voices`. */
  voicesOf(each: SpeakerCase): number[] {
    // `The actress` may be somebody whom the file has just named without an office.
    const holder = each.phrase.bare ? null : this.#onlyOne(each.phrase);
    return [
      this.#ofAge(each),
      this.#onlyBody(each),
      this.#writers.writerOf(each),
      holder && this.#places.voiceOf({ person: holder.id, organisation: null }),
    ].filter((voice) => voice !== null);
  }

  /** The only body of the file that goes by the noun of a description: `the department`. */
  #onlyBody({ phrase: { bare, noun }, passage }: SpeakerCase): number | null {
    const bodies = bare && noun !== null ? this.#bodies.get(noun) : undefined;
    if (bodies?.length !== 1) return null;
    return hasUnnamed(noun!, this.#places.passages[passage]?.text ?? '') ? null : bodies[0]!;
  }

  /** The one person of the file whom a description fits, or of several the one whom it must mean. */
  #onlyOne(phrase: SourcePhrase): Person | null {
    const bearers = this.#bearers.get(phrase.noun ?? '') ?? [];
    if (bearers.length > MOST_BEARERS) return null;
    const fitting = bearers.filter((person) => officeFit(phrase, person)?.described === true);
    return fitting.length === 1 ? fitting[0]! : onlyHolder(phrase, fitting);
  }

  /** The only one of the age by which a case describes the speaker: `the 34-year-old`. */
  #ofAge({ source }: SpeakerCase): number | null {
    const age = AGED.exec(source?.text ?? '')?.[1];
    if (age === undefined) return null;
    this.#ages ??= voicesByAge(this.#places);
    return this.#ages.get(age) ?? null;
  }
}

const AGED = /^the (\d\d?)-year-old\b/i;
