import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';

/** Words shorter than this say little about a subject. */
const SHORTEST = 5;

/** At most so many words of a paragraph or voice are compared. */
const MOST_WORDS = 200;

/**
 * How alike statements are in their words: the cosine between the set of longer words of a paragraph and that of all
 * paragraphs in which a voice is named as the speaker. Worked out when asked for.
 */
export class Subjects {
  readonly #places: NamedPlaces;
  readonly #linesOf = new Map<number, number[]>();
  readonly #words = new Map<number, ReadonlySet<string>>();
  readonly #voices = new Map<number, ReadonlySet<string>>();

  constructor(places: NamedPlaces, cases: readonly SpeakerCase[]) {
    this.#places = places;
    for (const { phrase, line } of cases) {
      if (phrase.voice === null) continue;
      const lines = this.#linesOf.get(phrase.voice);
      if (!lines) this.#linesOf.set(phrase.voice, [line]);
      else if (lines.at(-1) !== line) lines.push(line);
    }
  }

  /** 0 to 1. */
  likeness(voice: number, { line }: SpeakerCase): number {
    const own = this.#wordsOfLine(line);
    const others = this.#wordsOfVoice(voice);
    if (own.size === 0 || others.size === 0 || this.#linesOf.get(voice)?.includes(line)) return 0;
    let shared = 0;
    for (const word of own) if (others.has(word)) shared++;
    return shared / Math.sqrt(own.size * others.size);
  }

  #wordsOfVoice(voice: number): ReadonlySet<string> {
    let words = this.#voices.get(voice);
    if (!words) {
      const all = new Set<string>();
      for (const line of this.#linesOf.get(voice)?.slice(0, 20) ?? []) {
        for (const word of this.#wordsOfLine(line)) {
          if (all.size >= MOST_WORDS * 3) break;
          all.add(word);
        }
      }
      this.#voices.set(voice, (words = all));
    }
    return words;
  }

  #wordsOfLine(line: number): ReadonlySet<string> {
    let words = this.#words.get(line);
    if (!words) {
      const all = new Set<string>();
      for (const { text, tokens } of this.#places.passagesOf(line).slice(0, 2)) {
        for (let index = 0; index < tokens.length && all.size < MOST_WORDS; index++) {
          const start = tokens.starts[index]!;
          const end = tokens.ends[index]!;
          if (end - start >= SHORTEST) all.add(text.slice(start, Math.min(end, start + 7)).toLowerCase());
        }
      }
      this.#words.set(line, (words = all));
    }
    return words;
  }
}
