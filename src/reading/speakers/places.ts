import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { NamedPlace, People } from '../people';
import type { Organisation, Person } from '../reading';

/** Somebody or something that can speak. */
export interface Voice {
  readonly person: Person | null;
  readonly organisation: Organisation | null;
  readonly name: string;
}

/** Names by line, and the passages of each line: what attribution looks up all the time. */
export class NamedPlaces {
  readonly voices: readonly Voice[];
  readonly #people: number;
  readonly #byLine = new Map<number, NamedPlace[]>();
  readonly #passages = new Map<number, Passage[]>();

  constructor({ people, organisations, names }: People, passages: readonly Passage[]) {
    this.#people = people.length;
    this.voices = [
      ...people.map((person): Voice => ({ person, organisation: null, name: person.name })),
      ...organisations.map((organisation): Voice => ({
        person: null,
        organisation,
        name: organisation.name,
      })),
    ];
    for (const place of names) push(this.#byLine, place.line, place);
    for (const passage of passages) push(this.#passages, passage.line, passage);
  }

  /** Index in `voices` of who is named at a place. */
  voiceOf({ person, organisation }: NamedPlace): number {
    return person ?? this.#people + (organisation ?? 0);
  }

  /** Names in a line, in order. */
  inLine(line: number): readonly NamedPlace[] {
    return this.#byLine.get(line) ?? [];
  }

  /** Names inside a span. */
  inSpan({ line, start, end }: Span): NamedPlace[] {
    return this.inLine(line).filter((place) => place.start < end && place.end > start);
  }

  /** The text of a line between two offsets, as far as one passage holds it. */
  text(line: number, start: number, end: number): string {
    const passage = this.passageAt(line, start);
    return passage
      ? passage.text.slice(Math.max(0, start - passage.offset), Math.max(0, end - passage.offset))
      : '';
  }

  passageAt(line: number, offset: number): Passage | undefined {
    const list = this.#passages.get(line);
    return list?.find((passage) => offset < passage.offset + passage.text.length) ?? list?.at(-1);
  }

  passagesOf(line: number): readonly Passage[] {
    return this.#passages.get(line) ?? [];
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
