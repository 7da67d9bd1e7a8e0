import { analysePassage, type PassageContent } from '../../article/passages';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';

/** Words shorter than this say little about a subject. */
const SHORTEST = 5;

/** Words are compared by so many letters, which drops most endings. */
const STEM = 7;

/** At most so many words of a paragraph are compared, and so many paragraphs of a voice. */
const MOST_WORDS = 200;
const MOST_PASSAGES = 20;

/**
 * How alike statements are in their words: the cosine between a paragraph and all paragraphs in which a voice is named
 * as the speaker, each word weighed by how few of the article's statements have it (inverse document frequency, Spärck
 * Jones 1972). Worked out when asked for.
 */
export class Subjects {
  readonly #places: NamedPlaces;
  readonly #passagesOf = new Map<number, Set<number>>();
  readonly #passages: readonly number[];
  readonly #words = new Map<number, ReadonlySet<string>>();
  readonly #voices = new Map<number, Profile>();
  #frequency: Map<string, number> | null = null;

  constructor(places: NamedPlaces, cases: readonly SpeakerCase[]) {
    this.#places = places;
    const passages = new Set<number>();
    for (const { phrase, passage } of cases) {
      if (passages.size < MOST_WORDS) passages.add(passage);
      if (phrase.voice === null) continue;
      const own = this.#passagesOf.get(phrase.voice);
      if (own) own.add(passage);
      else this.#passagesOf.set(phrase.voice, new Set([passage]));
    }
    this.#passages = [...passages];
  }

  /** 0 to 1. */
  likeness(voice: number, { passage }: SpeakerCase): number {
    const passages = this.#passagesOf.get(voice);
    if (!passages || passages.has(passage)) return 0;
    const others = this.#profileOf(voice, passages);
    if (others.norm === 0) return 0;
    let shared = 0;
    let norm = 0;
    for (const word of this.#wordsOf(passage)) {
      const weight = this.#weightOf(word);
      norm += weight * weight;
      if (others.words.has(word)) shared += weight * weight;
    }
    return norm === 0 ? 0 : shared / Math.sqrt(norm * others.norm);
  }

  /** 0 to 1: the likeness to that paragraph of the voice that is most like. */
  nearest(voice: number, { passage }: SpeakerCase): number {
    const passages = this.#passagesOf.get(voice);
    if (!passages || passages.has(passage)) return 0;
    const own = this.#wordsOf(passage);
    const norm = this.#normOf(own);
    let best = 0;
    let count = 0;
    for (const other of passages) {
      if (++count > MOST_PASSAGES) break;
      const words = this.#wordsOf(other);
      let shared = 0;
      for (const word of own) if (words.has(word)) shared += this.#weightOf(word) ** 2;
      if (shared > 0) best = Math.max(best, shared / Math.sqrt(norm * this.#normOf(words)));
    }
    return best;
  }

  /** How many words a paragraph shares with those of a voice and at most one other paragraph with statements. */
  rareWords(voice: number, { passage }: SpeakerCase): number {
    const passages = this.#passagesOf.get(voice);
    if (!passages || passages.has(passage)) return 0;
    const others = this.#profileOf(voice, passages);
    let count = 0;
    for (const word of this.#wordsOf(passage))
      if (others.words.has(word) && this.#frequency!.get(word)! <= 3) count++;
    return count;
  }

  #normOf(words: ReadonlySet<string>): number {
    let norm = 0;
    for (const word of words) norm += this.#weightOf(word) ** 2;
    return norm;
  }

  #profileOf(voice: number, passages: ReadonlySet<number>): Profile {
    let profile = this.#voices.get(voice);
    if (!profile) {
      const words = new Set<string>();
      let count = 0;
      for (const passage of passages) {
        if (++count > MOST_PASSAGES) break;
        for (const word of this.#wordsOf(passage)) words.add(word);
      }
      let norm = 0;
      for (const word of words) norm += this.#weightOf(word) ** 2;
      this.#voices.set(voice, (profile = { words, norm }));
    }
    return profile;
  }

  #weightOf(word: string): number {
    if (!this.#frequency) {
      this.#frequency = new Map();
      for (const passage of this.#passages) {
        for (const each of this.#wordsOf(passage))
          this.#frequency.set(each, (this.#frequency.get(each) ?? 0) + 1);
      }
    }
    return Math.log((this.#passages.length + 1) / (this.#frequency.get(word) ?? 1));
  }

  #wordsOf(passage: number): ReadonlySet<string> {
    let words = this.#words.get(passage);
    if (!words) {
      const all = new Set<string>();
      const { text, tokens } = this.#places.passages[passage] ?? NOTHING;
      for (let index = 0; index < tokens.length && all.size < MOST_WORDS; index++) {
        const start = tokens.starts[index]!;
        const end = tokens.ends[index]!;
        if (end - start >= SHORTEST) all.add(text.slice(start, Math.min(end, start + STEM)).toLowerCase());
      }
      this.#words.set(passage, (words = all));
    }
    return words;
  }
}

const NOTHING: PassageContent = analysePassage('');

interface Profile {
  readonly words: ReadonlySet<string>;
  readonly norm: number;
}
