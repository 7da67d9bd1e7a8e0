/** A place in a text: line from 1, UTF-16 offsets in it, the end exclusive. */
export interface JsonPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export type Json = string | number | boolean | null | readonly JsonNode[] | ReadonlyMap<string, JsonNode>;

/** A value with its place; of an object or a list its first character. */
export interface JsonNode extends JsonPlace {
  readonly value: Json;
  /** Where the name of the property stands whose value it is. */
  readonly name?: JsonPlace;
}

/** What is no JSON, with the place where that shows. */
export class Malformed extends Error {
  constructor(
    readonly place: JsonPlace,
    message: string,
  ) {
    super(message);
  }
}

const deepest = 32;

/** @throws {Malformed} when it is none */
export function parseJson(text: string): JsonNode {
  return new Reader(text).document();
}

/**
 * A JSON reader that remembers the place of every value, which `JSON.parse` does not. `parseTree` of jsonc-parser does so
 * too, with 10 KB of a bundle instead of 2, and does not see properties that stand twice.
 */
class Reader {
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  document(): JsonNode {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('there is text after the end of the document');
    return node;
  }

  /** @param from where in the present line what is wrong begins */
  private fail(message: string, from = this.at): never {
    throw new Malformed(this.place(from, Math.max(this.at, from + 1)), message);
  }

  private place(from: number, to = this.at): JsonPlace {
    return { line: this.line, start: from - this.lineStart, end: to - this.lineStart };
  }

  private space(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10) {
        this.line++;
        this.lineStart = this.at + 1;
      } else if (code !== 32 && code !== 9 && code !== 13) return;
    }
  }

  private value(depth: number): JsonNode {
    if (depth > deepest) this.fail('too deeply nested');
    this.space();
    const from = this.at;
    const opening = this.place(from, from + 1);
    const next = this.text[from];
    if (next === '{') return { value: this.object(depth), ...opening };
    if (next === '[') return { value: this.array(depth), ...opening };
    if (next === '"') return { value: this.string(), ...this.place(from) };
    const word = /[-+.\w]*/y;
    word.lastIndex = from;
    const text = word.exec(this.text)?.[0] ?? '';
    if (text === '') this.fail(next === undefined ? 'the document ends too early' : `unexpected “${next}”`);
    this.at += text.length;
    try {
      return { value: JSON.parse(text) as string | number | boolean | null, ...this.place(from) };
    } catch {
      return this.fail(`“${text.slice(0, 30)}” is no value; text stands in double quotes`, from);
    }
  }

  private string(): string {
    const from = this.at;
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 92) this.at++;
      else if (code === 34) {
        this.at++;
        try {
          return JSON.parse(this.text.slice(from, this.at)) as string;
        } catch {
          this.fail('a text with an invalid escape', from);
        }
      } else if (code === 10) this.fail('a text that does not end on its line', from);
    }
    return this.fail('a text without its closing quotation mark', from);
  }

  private array(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.at++;
    this.space();
    if (this.text[this.at] === ']') {
      this.at++;
      return items;
    }
    for (;;) {
      items.push(this.value(depth + 1));
      if (!this.comma(']')) return items;
    }
  }

  private object(depth: number): Map<string, JsonNode> {
    const fields = new Map<string, JsonNode>();
    this.at++;
    this.space();
    if (this.text[this.at] === '}') {
      this.at++;
      return fields;
    }
    for (;;) {
      this.space();
      const from = this.at;
      if (this.text[from] !== '"') this.fail('expected a property name in double quotes');
      const key = this.string();
      const name = this.place(from);
      if (fields.has(key)) this.fail(`“${key}” stands twice`, from);
      this.space();
      if (this.text[this.at] !== ':') this.fail(`expected “:” after “${key}”`);
      this.at++;
      fields.set(key, { ...this.value(depth + 1), name });
      if (!this.comma('}')) return fields;
    }
  }

  /** Whether another item follows; else the closing mark has been read. */
  private comma(close: string): boolean {
    this.space();
    const next = this.text[this.at];
    if (next !== ',' && next !== close) this.fail(`expected “,” or “${close}”`);
    this.at++;
    return next === ',';
  }
}
