import { firstNot } from '../../article/search';
import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import { sentenceAt } from '../../article/sentences';
import type { NamedPlace, People } from '../people';
import type { Organisation, Person } from '../reading';
import { shortForms } from '../people/names/nameForms';
import { wordKey } from '../people/words';
import type { Steps } from '../../steps';

/** Somebody or something that can speak. */
export interface Voice {
  readonly person: Person | null;
  readonly organisation: Organisation | null;
  readonly name: string;
}

/**
 * Names by passage, and the passages of each line: what attribution looks up all the time. A passage is a paragraph, but
 * for paragraphs that are endless; its index says which others stand beside it.
 */
export class NamedPlaces {
  readonly voices: readonly Voice[];
  readonly passages: readonly Passage[];
  readonly #people: number;
  readonly #names: NamedPlace[][] = [];
  /** Index of the first passage of each line, by line. */
  readonly #first: number[] = [];
  /** Filled when first asked for. */
  #surnames: Map<string, number | null> | null = null;

  static *gather(named: People, passages: readonly Passage[]): Steps<NamedPlaces> {
    const places = new NamedPlaces(named, passages);
    yield;
    for (let index = 0; index < passages.length; index++) {
      places.#first[passages[index]!.line] ??= index;
      if (index % 1_000 === 999) yield;
    }
    for (const [index, place] of named.names.entries()) {
      places.#add(place);
      if (index % 1_000 === 999) yield;
    }
    return places;
  }

  private constructor({ people, organisations }: People, passages: readonly Passage[]) {
    this.#people = people.length;
    this.passages = passages;
    this.voices = [
      ...people.map((person): Voice => ({ person, organisation: null, name: person.name })),
      ...organisations.map((organisation): Voice => ({
        person: null,
        organisation,
        name: organisation.name,
      })),
    ];
  }

  #add(place: NamedPlace): void {
    const index = this.indexOf(place.line, place.start);
    if (index >= 0) (this.#names[index] ??= []).push(place);
  }

  /** Index in `voices` of who is named at a place. */
  voiceOf({ person, organisation }: Pick<NamedPlace, 'person' | 'organisation'>): number {
    return person ?? this.#people + (organisation ?? 0);
  }

  /** The only person of a surname, given as a word key, as an index in `voices`; null when there is none or several. */
  bySurname(key: string): number | null {
    if (!this.#surnames) {
      this.#surnames = new Map();
      for (const [index, { person, name }] of this.voices.entries()) {
        if (!person || !name.includes(' ')) continue;
        for (const surname of new Set(shortForms(name.split(' ').map(wordKey))))
          this.#surnames.set(surname, this.#surnames.has(surname) ? null : index);
      }
    }
    return this.#surnames.get(key) ?? null;
  }

  /** Names in a passage, in order. @param index in `passages` */
  inPassage(index: number): readonly NamedPlace[] {
    return this.#names[index] ?? [];
  }

  /** Names inside a span. */
  inSpan({ line, start, end }: Span): NamedPlace[] {
    return this.inPassage(this.indexOf(line, start)).filter(
      (place) => place.start < end && place.end > start,
    );
  }

  /** The text of a line between two offsets, as far as one passage holds it. */
  text(line: number, start: number, end: number): string {
    const passage = this.passages[this.indexOf(line, start)];
    return passage
      ? passage.text.slice(Math.max(0, start - passage.offset), Math.max(0, end - passage.offset))
      : '';
  }

  /** Offset in the line at which the sentence of a span begins. */
  sentenceStart({ line, start }: Span): number {
    const { sentences = [], offset = 0 } = this.passages[this.indexOf(line, start)] ?? {};
    return (sentenceAt(sentences, start - offset)?.start ?? 0) + offset;
  }

  /** Offset in the line at which the sentence that a span begins in ends. */
  sentenceEnd({ line, start }: Span): number {
    const { sentences = [], offset = 0, text = '' } = this.passages[this.indexOf(line, start)] ?? {};
    return (sentenceAt(sentences, start - offset)?.end ?? text.length) + offset;
  }

  /** The first word before a span in its sentence, in lower case; empty where the span begins the sentence. */
  openingWord(span: Span): string {
    const before = this.text(span.line, this.sentenceStart(span), span.start);
    return (/^\p{L}+/u.exec(before)?.[0] ?? '').toLowerCase();
  }

  /** Index of the passage that holds an offset of a line; -1 for a line that is no paragraph. */
  indexOf(line: number, offset: number): number {
    const first = this.#first[line];
    if (first === undefined) return -1;
    if (offset < this.passages[first]!.text.length) return first;
    const end = Math.min(this.passages.length, first + offset + 1);
    return (
      firstNot(first + 1, end, (index) => {
        const passage = this.passages[index]!;
        return passage.line === line && passage.offset <= offset;
      }) - 1
    );
  }
}
