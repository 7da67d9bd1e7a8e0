import type { Gender } from '../reading';
import type { Steps } from '../../steps';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';
import { presentIn } from './presence';

/** Most candidates that are considered besides those of the paragraph. */
const MOST_QUOTED = 8;
const MOST_MENTIONED = 6;
/** Most organisations that are considered for `the company` and `it`. */
const MOST_BODIES = 4;

/** What a pronoun with one possible antecedent in its paragraph counts, compared with a name. */
const PRONOUN_COUNT = 0.7;

/** What a statement at second hand counts (`Lund promised …, said a spokesman`). */
const SECOND_HAND_COUNT = 0.3;

/** Whom a file quotes and names, and how often. Voices are indices in `NamedPlaces.voices`. */
export class QuotedVoices {
  /** Statements that name each voice as their speaker. */
  readonly quoted: Float64Array;
  /** Of these, those whose words are given. */
  readonly quotedDirectly: Float64Array;
  /** Mentions of each voice. */
  readonly mentions: Float64Array;
  /** Sums of the three; mentions of people alone. */
  named: number = 0;
  direct: number = 0;
  peopleMentions: number = 0;
  /** Whom the file quotes most, -1 where it quotes nobody by name. */
  mostQuoted: number = -1;
  /** People whom the file quotes or names most. */
  likely: readonly number[] = [];
  /** Organisations that are quoted or named most. */
  bodies: readonly number[] = [];
  readonly #ofGender: Record<Gender, { all: number; quoted: number }> = {
    female: { all: 0, quoted: 0 },
    male: { all: 0, quoted: 0 },
  };

  static *count(places: NamedPlaces, cases: readonly SpeakerCase[]): Steps<QuotedVoices> {
    const counts = new QuotedVoices(places);
    yield* counts.#countNames(cases);
    yield* counts.#countPronouns(cases, places);
    yield* counts.#choose(places);
    return counts;
  }

  private constructor({ voices }: NamedPlaces) {
    this.quoted = new Float64Array(voices.length);
    this.quotedDirectly = new Float64Array(voices.length);
    this.mentions = Float64Array.from(
      voices,
      ({ person, organisation }) => (person ?? organisation)!.mentions.length,
    );
  }

  /** People of a gender, or of unknown gender, in the file and among those whom it quotes by name. */
  ofGender(gender: Gender): { readonly all: number; readonly quoted: number } {
    return this.#ofGender[gender];
  }

  /** The same of people of a gender, or of both together where it is not known. */
  fitting(gender: Gender | null): { readonly all: number; readonly quoted: number } {
    if (gender !== null) return this.#ofGender[gender];
    const { female, male } = this.#ofGender;
    return { all: female.all + male.all, quoted: female.quoted + male.quoted };
  }

  *#countNames(cases: readonly SpeakerCase[]): Steps<void> {
    for (const [index, each] of cases.entries()) {
      if (index % 500 === 499) yield;
      if (each.phrase.voice === null || each.turn) continue;
      this.#add(each, each.phrase.voice, each.secondHand ? SECOND_HAND_COUNT : 1);
    }
  }

  /** Pronouns that can only mean one person of their paragraph count nearly as much as names. */
  *#countPronouns(cases: readonly SpeakerCase[], places: NamedPlaces): Steps<void> {
    for (const [index, each] of cases.entries()) {
      if (index % 500 === 499) yield;
      if (each.phrase.kind !== 'pronoun') continue;
      const matches = [...presentIn(each, places)].filter(
        ([voice, where]) =>
          where.outside && where.subject && places.voices[voice]!.person?.gender === each.phrase.gender,
      );
      if (matches.length === 1) this.#add(each, matches[0]![0], PRONOUN_COUNT);
    }
  }

  #add({ statements }: SpeakerCase, voice: number, count: number): void {
    this.named += count;
    this.quoted[voice]! += count;
    if (!statements.some(({ kind }) => kind !== 'indirect')) return;
    this.direct += count;
    this.quotedDirectly[voice]! += count;
  }

  *#choose({ voices }: NamedPlaces): Steps<void> {
    const people: number[] = [];
    const bodies: number[] = [];
    for (const [index, { person }] of voices.entries()) (person ? people : bodies).push(index);
    for (const index of people) {
      const { gender } = voices[index]!.person!;
      this.peopleMentions += this.mentions[index]!;
      for (const each of gender === null ? (['female', 'male'] as const) : [gender]) {
        this.#ofGender[each].all++;
        if (this.quoted[index]! > 0) this.#ofGender[each].quoted++;
      }
    }
    yield;
    const byQuoted = highest(
      people.filter((index) => this.quoted[index]! > 0),
      this.quoted,
      MOST_QUOTED,
    );
    yield;
    this.mostQuoted = byQuoted[0] ?? -1;
    this.likely = [...new Set([...byQuoted, ...highest(people, this.mentions, MOST_MENTIONED)])];
    const weight = this.quoted.map((count, index) => 3 * count + this.mentions[index]!);
    this.bodies = highest(bodies, weight, MOST_BODIES);
  }
}

/** The `count` items with the highest values, highest first; of equal ones those that come first. */
function highest(items: readonly number[], values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (const item of items) {
    let at = best.length;
    while (at > 0 && values[best[at - 1]!]! < values[item]!) at--;
    if (at >= count) continue;
    best.splice(at, 0, item);
    if (best.length > count) best.pop();
  }
  return best;
}
