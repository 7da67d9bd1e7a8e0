/** Whose the only statement, letter or report of a file is, where it speaks: `The statement said`. */
import { sentenceAt } from '../../article/sentences';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';
import { isAuthored } from './writings';

/** Times that a file may mention a writing for it to be asked whose it is. */
const MOST_MENTIONS = 30;

/** Longest file that is searched, in UTF-16 units: the search is one step, and in a longer file nobody means one statement. */
const LONGEST_FILE = 400_000;

/** What takes a writing up, or is no other one: `the statement`. */
const TAKES_UP = /(?:^|[^\p{L}])(?:the|that|this|same)(?: \p{Ll}+){0,2} $/iu;
/** `in a written statement` */
const IN_WRITING = /(?:^|[^\p{L}])in (?:an?|his|her|its|their|[\p{L}’']+s?)(?: [\p{Ll}\d-]+){0,3} $/iu;
/** `released a statement`, `sent out a joint letter` */
const RELEASED =
  /[^\p{L}](?:released|issued|sent|published|filed|wrote|posted|circulated|submitted)(?: out)? (?:an?|his|her|its|their)(?: [\p{Ll}\d-]+){0,3} $/u;

/** What a file may have several of without saying so. */
const LONG = /^(?:book|history|profile|podcast|account|paper|article)$/;

/** Furthest words before the noun, in UTF-16 units. */
const REACH = 60;

/** Tells whose `the statement` is. Built once a reading; looks a noun up in the file once. */
export class Writers {
  readonly #places: NamedPlaces;
  readonly #casesIn: (passage: number) => readonly SpeakerCase[];
  readonly #byNoun = new Map<string, number | null>();

  /** @param casesIn the cases of a passage, by its index in `NamedPlaces.passages` */
  constructor(places: NamedPlaces, casesIn: (passage: number) => readonly SpeakerCase[]) {
    this.#places = places;
    this.#casesIn = casesIn;
  }

  /**
   * Who wrote what a case names as its speaker, as an index in `NamedPlaces.voices`: the file has one writing by that noun, and says
   * whose it is. Null where it does not.
   */
  writerOf({ phrase: { bare, noun } }: SpeakerCase): number | null {
    if (!bare || noun === null || !isAuthored(noun) || LONG.test(noun)) return null;
    let writer = this.#byNoun.get(noun);
    if (writer === undefined) this.#byNoun.set(noun, (writer = this.#only(noun)));
    return writer;
  }

  #only(noun: string): number | null {
    let writer: number | null = null;
    let left = MOST_MENTIONS;
    let searched = 0;
    const mention = new RegExp(`(?<![\\p{L}-])${noun}s?(?![\\p{L}-])`, 'giu');
    for (const [passage, { text }] of this.#places.passages.entries()) {
      searched += text.length;
      if (searched > LONGEST_FILE) return null;
      for (const { index } of text.matchAll(mention)) {
        const before = text.slice(Math.max(0, index - REACH), index);
        if (left-- === 0) return null;
        if (TAKES_UP.test(before)) continue;
        const voice = this.#introduces(passage, index, before);
        if (voice === null || (writer !== null && writer !== voice)) return null;
        writer = voice;
      }
    }
    return writer;
  }

  /** Who writes what a passage brings up at an offset of its text. */
  #introduces(passage: number, at: number, before: string): number | null {
    const { sentences, offset, line } = this.#places.passages[passage]!;
    const sentence = sentenceAt(sentences, at);
    if (!sentence) return null;
    const cases = this.#casesIn(passage).filter(
      (each) =>
        each.line === line && each.anchor - offset >= sentence.start && each.anchor - offset < sentence.end,
    );
    const inSource = cases.filter(
      ({ source }) => source && source.start <= at + offset && at + offset < source.end,
    );
    const isReleased = RELEASED.test(before);
    if (inSource.length === 0 && !isReleased && !IN_WRITING.test(before)) return null;
    const voices = new Set((inSource.length > 0 ? inSource : cases).map(({ phrase }) => phrase.voice));
    if (voices.size > 0) return voices.size === 1 ? [...voices][0]! : null;
    if (!isReleased) return null;
    const named = this.#places.inSpan({ line, start: sentence.start + offset, end: at + offset });
    const subjects = new Set(named.map((place) => this.#places.voiceOf(place)));
    return subjects.size === 1 ? [...subjects][0]! : null;
  }
}
