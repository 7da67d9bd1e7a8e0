import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';

/** Words shorter than this say little about a subject. */
const SHORTEST = 5;

/** Words are compared by so many letters, which drops most endings. */
const STEM = 7;

/** At most so many words of a paragraph are compared, and so many paragraphs of a voice. */
const MOST_WORDS = 200;
const MOST_LINES = 20;

/**
 * How alike statements are in their words: the cosine between a paragraph and all paragraphs in which a voice is named
 * as the speaker, each word weighed by how few of the article's statements have it (inverse document frequency, Spärck
 * Jones 1972). Worked out when asked for.
 */
export class Subjects {
  readonly #places: NamedPlaces;
  readonly #linesOf = new Map<number, number[]>();
  readonly #lines: readonly number[];
  readonly #words = new Map<number, ReadonlySet<string>>();
  readonly #voices = new Map<number, Profile>();
  #frequency: Map<string, number> | null = null;

  constructor(places: NamedPlaces, cases: readonly SpeakerCase[]) {
    this.#places = places;
    const lines = new Set<number>();
    for (const { phrase, line } of cases) {
      if (lines.size < MOST_WORDS) lines.add(line);
      if (phrase.voice === null) continue;
      const own = this.#linesOf.get(phrase.voice);
      if (!own) this.#linesOf.set(phrase.voice, [line]);
      else if (own.at(-1) !== line) own.push(line);
    }
    this.#lines = [...lines];
  }

  /** 0 to 1. */
  likeness(voice: number, { line }: SpeakerCase): number {
    const lines = this.#linesOf.get(voice);
    if (!lines || lines.includes(line)) return 0;
    const others = this.#profileOf(voice, lines);
    if (others.norm === 0) return 0;
    let shared = 0;
    let norm = 0;
    for (const word of this.#wordsOfLine(line)) {
      const weight = this.#weightOf(word);
      norm += weight * weight;
      if (others.words.has(word)) shared += weight * weight;
    }
    return norm === 0 ? 0 : shared / Math.sqrt(norm * others.norm);
  }

  #profileOf(voice: number, lines: readonly number[]): Profile {
    let profile = this.#voices.get(voice);
    if (!profile) {
      const words = new Set<string>();
      for (const line of lines.slice(0, MOST_LINES))
        for (const word of this.#wordsOfLine(line)) words.add(word);
      let norm = 0;
      for (const word of words) norm += this.#weightOf(word) ** 2;
      this.#voices.set(voice, (profile = { words, norm }));
    }
    return profile;
  }

  #weightOf(word: string): number {
    if (!this.#frequency) {
      this.#frequency = new Map();
      for (const line of this.#lines) {
        for (const each of this.#wordsOfLine(line))
          this.#frequency.set(each, (this.#frequency.get(each) ?? 0) + 1);
      }
    }
    return Math.log((this.#lines.length + 1) / (this.#frequency.get(word) ?? 1));
  }

  #wordsOfLine(line: number): ReadonlySet<string> {
    let words = this.#words.get(line);
    if (!words) {
      const all = new Set<string>();
      for (const { text, tokens } of this.#places.passagesOf(line).slice(0, 2)) {
        for (let index = 0; index < tokens.length && all.size < MOST_WORDS; index++) {
          const start = tokens.starts[index]!;
          const end = tokens.ends[index]!;
          if (end - start >= SHORTEST) all.add(text.slice(start, Math.min(end, start + STEM)).toLowerCase());
        }
      }
      this.#words.set(line, (words = all));
    }
    return words;
  }
}

interface Profile {
  readonly words: ReadonlySet<string>;
  readonly norm: number;
}
