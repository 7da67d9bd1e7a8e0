/** The user's or newsroom's own officials: JSON in the form of `officials.schema.json`. */
import type { OfficeLevel } from './directory';
import { officeLevels } from './form';
import { isDate, firstDay, lastDay, sharedDays } from './period';

export interface OwnTerm {
  readonly title: string;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly level: OfficeLevel;
}

export interface OwnOfficial {
  readonly name: string;
  readonly variants: readonly string[];
  readonly gender: 'female' | 'male' | null;
  readonly wikidata: string | null;
  readonly terms: readonly OwnTerm[];
}

/** Something in the file that is not as the schema wants it. */
export interface OwnProblem {
  /** Where in the document: `officials[2].terms[0].from`; empty for the whole. */
  readonly path: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
}

type Json = string | number | boolean | null | readonly Node[] | ReadonlyMap<string, Node>;
interface Node {
  readonly value: Json;
  readonly line: number;
}

class Malformed extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const deepest = 32;

/**
 * A JSON reader that remembers the line of every value, which `JSON.parse` does not. `parseTree` of jsonc-parser does so
 * too, with 10 KB of a bundle instead of 2, and does not see properties that stand twice.
 */
class Reader {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  document(): Node {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('there is text after the end of the document');
    return node;
  }

  private fail(message: string): never {
    throw new Malformed(this.line, message);
  }

  private space(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10) this.line++;
      else if (code !== 32 && code !== 9 && code !== 13) return;
    }
  }

  private value(depth: number): Node {
    if (depth > deepest) this.fail('too deeply nested');
    this.space();
    const line = this.line;
    const next = this.text[this.at];
    if (next === '{') return { value: this.object(depth), line };
    if (next === '[') return { value: this.array(depth), line };
    if (next === '"') return { value: this.string(), line };
    const word = /[-+.\w]*/y;
    word.lastIndex = this.at;
    const text = word.exec(this.text)?.[0] ?? '';
    if (text === '') this.fail(next === undefined ? 'the document ends too early' : `unexpected “${next}”`);
    this.at += text.length;
    try {
      return { value: JSON.parse(text) as string | number | boolean | null, line };
    } catch {
      return this.fail(`“${text.slice(0, 30)}” is no value; text stands in double quotes`);
    }
  }

  private string(): string {
    const start = this.at;
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 92) this.at++;
      else if (code === 34) {
        this.at++;
        try {
          return JSON.parse(this.text.slice(start, this.at)) as string;
        } catch {
          this.fail('a text with an invalid escape');
        }
      } else if (code === 10) this.fail('a text that does not end on its line');
    }
    return this.fail('a text without its closing quotation mark');
  }

  private array(depth: number): Node[] {
    const items: Node[] = [];
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

  private object(depth: number): Map<string, Node> {
    const fields = new Map<string, Node>();
    this.at++;
    this.space();
    if (this.text[this.at] === '}') {
      this.at++;
      return fields;
    }
    for (;;) {
      this.space();
      if (this.text[this.at] !== '"') this.fail('expected a property name in double quotes');
      const name = this.string();
      this.space();
      if (this.text[this.at] !== ':') this.fail(`expected “:” after “${name}”`);
      this.at++;
      if (fields.has(name)) this.fail(`“${name}” stands twice`);
      fields.set(name, this.value(depth + 1));
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

/** A term with whose it is, and where that stands. */
interface Holder {
  readonly node: Node;
  readonly path: string;
  readonly name: string;
  readonly term: OwnTerm;
}

/** Offices that several hold at once. */
const OF_MANY =
  /\b(?:council|member|deputy|vice|senator|representative|legislator|spokes|advis[eo]r|judge|justice|candidate|nominee|lawyer|director|trustee|envoy|ambassador|commissioner|secretary$)/i;

/** People whose terms in one office overlap by more than a month, the later one first; each once. */
function heldTwice(holders: readonly Holder[]): [Holder, Holder][] {
  const offices = new Map<string, Holder[]>();
  for (const holder of holders) {
    const { title, country, body, from } = holder.term;
    if (OF_MANY.test(title) || from === null) continue;
    const office = [title, country, body].join('|').toLowerCase();
    offices.set(office, [...(offices.get(office) ?? []), holder]);
  }
  return [...offices.values()].flatMap((terms) => {
    const found: [Holder, Holder][] = [];
    let longest: Holder | null = null;
    for (const holder of terms.sort((a, b) => (a.term.from! < b.term.from! ? -1 : 1))) {
      if (longest && longest.name !== holder.name && sharedDays(longest.term, holder.term, '9999-12-31') > 31)
        found.push([holder, longest]);
      if (!longest || (longest.term.to !== null && (holder.term.to ?? '9999') > longest.term.to))
        longest = holder;
    }
    return found;
  });
}

/**
 * Reads a newsroom's officials. What is usable is returned, everything else is reported with its line; never throws.
 * A term or person with a problem is left out, the others stay.
 */
export function parseOwnOfficials(text: string): { officials: OwnOfficial[]; problems: OwnProblem[] } {
  const officials: OwnOfficial[] = [];
  const problems: OwnProblem[] = [];
  const report = (node: Node, path: string, message: string): null => {
    problems.push({ path, line: node.line, message });
    return null;
  };

  const fieldsOf = (
    node: Node,
    path: string,
    allowed: readonly string[],
  ): ReadonlyMap<string, Node> | null => {
    if (!(node.value instanceof Map)) return report(node, path, 'must be an object { … }');
    for (const [name, field] of node.value as ReadonlyMap<string, Node>) {
      if (!allowed.includes(name))
        report(
          field,
          path === '' ? name : `${path}.${name}`,
          `unknown property; known are ${allowed.join(', ')}`,
        );
    }
    return node.value as ReadonlyMap<string, Node>;
  };
  const listOf = (node: Node, path: string): readonly Node[] => {
    if (Array.isArray(node.value)) return node.value as readonly Node[];
    report(node, path, 'must be a list [ … ]');
    return [];
  };
  /** A text, null when absent or null; undefined after a problem. */
  const textOf = (
    fields: ReadonlyMap<string, Node>,
    name: string,
    path: string,
    check: (text: string) => string | null = () => null,
  ): string | null | undefined => {
    const node = fields.get(name);
    if (!node || node.value === null) return null;
    const at = `${path}.${name}`;
    const wrong =
      typeof node.value === 'string' && node.value.trim() !== ''
        ? check(node.value)
        : 'must be a text that is not empty';
    if (wrong === null) return (node.value as string).trim();
    report(node, at, wrong);
    return undefined;
  };
  const date = (text: string): string | null =>
    isDate(text) ? null : `“${text.slice(0, 30)}” is no date; write 2024-05-31, 2024-05 or 2024`;
  const oneOf = (allowed: readonly string[]) => (text: string) =>
    allowed.includes(text) ? null : `must be one of ${allowed.join(', ')}`;

  const readTerm = (node: Node, path: string): OwnTerm | null => {
    const fields = fieldsOf(node, path, ['title', 'country', 'body', 'from', 'to', 'level']);
    if (!fields) return null;
    const title = textOf(fields, 'title', path);
    if (title === null) return report(node, path, '“title” is missing');
    const country = textOf(fields, 'country', path);
    const body = textOf(fields, 'body', path);
    const from = textOf(fields, 'from', path, date);
    const to = textOf(fields, 'to', path, date);
    const level = textOf(fields, 'level', path, oneOf(officeLevels));
    if (title === undefined || country === undefined || body === undefined) return null;
    if (from === undefined || to === undefined || level === undefined) return null;
    if (from !== null && to !== null && lastDay(to) < firstDay(from))
      return report(fields.get('to')!, `${path}.to`, `the term ends (${to}) before it begins (${from})`);
    return { title, country, body, from, to, level: (level as OfficeLevel | null) ?? 'other' };
  };

  const readOfficial = (node: Node, path: string): OwnOfficial | null => {
    const fields = fieldsOf(node, path, ['name', 'variants', 'gender', 'wikidata', 'terms']);
    if (!fields) return null;
    const name = textOf(fields, 'name', path);
    if (name === null) return report(node, path, '“name” is missing');
    if (name === undefined) return null;
    const variants: string[] = [];
    const variantsNode = fields.get('variants');
    for (const [i, item] of (variantsNode ? listOf(variantsNode, `${path}.variants`) : []).entries()) {
      if (typeof item.value === 'string' && item.value.trim() !== '') variants.push(item.value.trim());
      else report(item, `${path}.variants[${i}]`, 'must be a text that is not empty');
    }
    const gender = textOf(fields, 'gender', path, oneOf(['female', 'male'])) ?? null;
    const wikidata =
      textOf(fields, 'wikidata', path, (id) =>
        /^Q[1-9]\d*$/.test(id) ? null : 'must be a Wikidata item such as Q42',
      ) ?? null;
    const terms: OwnTerm[] = [];
    const termsNode = fields.get('terms');
    for (const [i, item] of (termsNode ? listOf(termsNode, `${path}.terms`) : []).entries()) {
      const term = readTerm(item, `${path}.terms[${i}]`);
      if (term) terms.push(term);
    }
    return { name, variants, gender: gender as 'female' | 'male' | null, wikidata, terms };
  };

  const holders: Holder[] = [];
  try {
    const root = new Reader(text).document();
    const fields = fieldsOf(root, '', ['$schema', 'officials']);
    const list = fields?.get('officials');
    if (fields && !list) report(root, '', '“officials” is missing');
    for (const [i, item] of (list ? listOf(list, 'officials') : []).entries()) {
      const official = readOfficial(item, `officials[${i}]`);
      if (!official) continue;
      officials.push(official);
      for (const term of official.terms)
        holders.push({ node: item, path: `officials[${i}]`, name: official.name, term });
    }
    for (const [{ node, path, name, term }, other] of heldTwice(holders))
      report(node, path, `${name} and ${other.name} are both “${term.title}” for more than a month`);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    problems.push({ path: '', line: error.line, message: `not valid JSON: ${error.message}` });
  }
  return { officials, problems };
}
