import type { Article } from '../../article/article';
import { addTo } from '../../article/multimap';
import type { Steps } from '../../steps';
import type { SpeakerCase } from './cases';
import { continuedBy } from './continued';
import { Descriptions } from './descriptions';
import { Eligibility } from './eligibility';
import { Writers } from './onlyWriter';
import type { NamedPlaces } from './places';
import { prominenceOf, type Prominence } from './prominence';
import { QuotedVoices } from './quotedVoices';
import { Subjects } from './subjects';

/** What attribution needs to know of the whole file. Built once a reading, in linear time. Voices are indices in `NamedPlaces.voices`. */
export class SpeakerEvidence {
  readonly places: NamedPlaces;
  readonly cases: readonly SpeakerCase[];
  readonly counts: QuotedVoices;
  readonly descriptions: Descriptions;
  readonly eligibility: Eligibility;
  readonly subjects: Subjects;
  /** What the file does with each voice besides quoting. */
  readonly prominence: readonly Prominence[];
  readonly #byPassage: ReadonlyMap<number, readonly SpeakerCase[]>;
  readonly #titleLine: number | null;
  /** Filled passage by passage, when first asked for. */
  readonly #continued = new Map<number, ReadonlyMap<SpeakerCase, number>>();

  static *gather(
    places: NamedPlaces,
    cases: readonly SpeakerCase[],
    article: Article,
  ): Steps<SpeakerEvidence> {
    const byPassage = yield* groupByPassage(cases);
    const casesIn = (passage: number): readonly SpeakerCase[] => byPassage.get(passage) ?? [];
    const writers = new Writers(places, casesIn);
    return new SpeakerEvidence(
      { places, cases, byPassage, article, writers },
      yield* QuotedVoices.count(places, cases),
      yield* Descriptions.gather(places, writers),
      yield* prominenceOf(places, casesIn),
    );
  }

  private constructor(
    { places, cases, byPassage, article, writers }: Gathered,
    counts: QuotedVoices,
    descriptions: Descriptions,
    prominence: readonly Prominence[],
  ) {
    this.places = places;
    this.cases = cases;
    this.counts = counts;
    this.descriptions = descriptions;
    this.prominence = prominence;
    this.eligibility = new Eligibility(places, writers, article);
    this.subjects = new Subjects(
      places,
      cases.filter((each) => !each.secondHand),
    );
    this.#byPassage = byPassage;
    this.#titleLine = article.header.titleLine;
  }

  /** Cases whose cue stands in a passage. */
  casesIn(passage: number): readonly SpeakerCase[] {
    return this.#byPassage.get(passage) ?? [];
  }

  /** Whether the headline names a voice. */
  inTitle(voice: number): boolean {
    const { person, organisation } = this.places.voices[voice]!;
    return this.#titleLine !== null && (person ?? organisation)!.mentions[0]?.line === this.#titleLine;
  }

  /** Whether a voice is named as the speaker of a statement in one of the passages beside a passage. */
  speaksBeside(voice: number, passage: number): boolean {
    return [passage - 1, passage + 1].some((near) =>
      this.casesIn(near).some(({ phrase }) => phrase.voice === voice),
    );
  }

  /** Who goes on speaking as a case's pronoun; null where that cannot be told. */
  continued(each: SpeakerCase): number | null {
    if (each.phrase.kind !== 'pronoun') return null;
    let voices = this.#continued.get(each.passage);
    if (!voices) {
      voices = continuedBy(this.casesIn(each.passage), this.places, (voice, of) =>
        this.eligibility.fits(voice, of),
      );
      this.#continued.set(each.passage, voices);
    }
    return voices.get(each) ?? null;
  }
}

interface Gathered {
  readonly places: NamedPlaces;
  readonly cases: readonly SpeakerCase[];
  readonly byPassage: ReadonlyMap<number, readonly SpeakerCase[]>;
  readonly article: Article;
  readonly writers: Writers;
}

function* groupByPassage(cases: readonly SpeakerCase[]): Steps<Map<number, SpeakerCase[]>> {
  const groups = new Map<number, SpeakerCase[]>();
  for (const [index, each] of cases.entries()) {
    if (index % 500 === 499) yield;
    addTo(groups, each.passage, each);
  }
  return groups;
}
