/** The user's or newsroom's own officials: JSON in the form of `officials.schema.json`. */
import { heldTwice, type Holder } from './heldTwice';
import { Malformed, parseJson, type JsonNode, type JsonPlace } from './json';
import { officeLevels, type OfficeLevel } from './levels';
import type { OwnOfficial, OwnTerm } from './ownOfficial';
import { isDate, firstDay, lastDay } from './period';

/** Something in the file that is not as the schema wants it: the value at fault, or the name of a property that is not known. */
export interface OwnProblem extends JsonPlace {
  /** A sentence that says whose entry it is. */
  readonly message: string;
}

type Fields = ReadonlyMap<string, JsonNode>;

/** What is wrong with a text, as it follows the name of its property; null when nothing is. */
type Check = (text: string) => string | null;

const isDay: Check = (text) =>
  isDate(text) ? null : `must be a date such as 2024-05-31, 2024-05 or 2024, not “${text.slice(0, 30)}”`;
const isItem: Check = (id) => (/^Q[1-9]\d*$/.test(id) ? null : 'must be a Wikidata item such as Q42');
const oneOf =
  (allowed: readonly string[]): Check =>
  (text) =>
    allowed.includes(text) ? null : `must be one of ${allowed.join(', ')}`;

const NOT_EMPTY = 'must be a text that is not empty';
const isText = (value: JsonNode['value'] | undefined): value is string =>
  typeof value === 'string' && value.trim() !== '';

/**
 * Reads a newsroom's officials. What is usable is returned, everything else is reported with its place and the name of the person; never
 * throws. A term or person with a problem is left out, the others stay.
 */
export function parseOwnOfficials(text: string): { officials: OwnOfficial[]; problems: OwnProblem[] } {
  const officials: OwnOfficial[] = [];
  const problems: OwnProblem[] = [];
  const report = ({ line, start, end }: JsonPlace, message: string): null => {
    problems.push({ line, start, end, message });
    return null;
  };

  /** @param who whose fields they are, with what stands before a message; empty for the whole document's */
  const check = (fields: Fields, who: string, allowed: readonly string[]): void => {
    for (const [name, field] of fields) {
      if (!allowed.includes(name))
        report(field.name!, `${who}“${name}” is not known; known are ${allowed.join(', ')}`);
    }
  };
  const fieldsOf = (node: JsonNode, what: string): Fields | null =>
    node.value instanceof Map ? (node.value as Fields) : report(node, `${what} must be an object { … }`);
  const listOf = (fields: Fields, name: string, who: string): readonly JsonNode[] => {
    const node = fields.get(name);
    if (!node || Array.isArray(node.value)) return (node?.value ?? []) as readonly JsonNode[];
    report(node, `${who}“${name}” must be a list [ … ]`);
    return [];
  };
  /** A text, null when absent or null; undefined after a problem. */
  const textOf = (
    fields: Fields,
    name: string,
    who: string,
    wrongWith: Check = () => null,
  ): string | null | undefined => {
    const node = fields.get(name);
    if (!node || node.value === null) return null;
    const wrong = isText(node.value) ? wrongWith(node.value) : NOT_EMPTY;
    if (wrong === null) return (node.value as string).trim();
    report(node, `${who}“${name}” ${wrong}`);
    return undefined;
  };

  const readTerm = (node: JsonNode, person: string, number: number): OwnTerm | null => {
    const fields = fieldsOf(node, `${person}, term ${number}`);
    if (!fields) return null;
    const printed = fields.get('title')?.value;
    const who = `${person}, ${isText(printed) ? printed.trim() : `term ${number}`}: `;
    check(fields, who, ['title', 'country', 'body', 'from', 'to', 'level']);
    const title = textOf(fields, 'title', who);
    if (title === null) return report(node, `${who}“title” is missing`);
    const country = textOf(fields, 'country', who);
    const body = textOf(fields, 'body', who);
    const from = textOf(fields, 'from', who, isDay);
    const to = textOf(fields, 'to', who, isDay);
    const level = textOf(fields, 'level', who, oneOf(officeLevels));
    if (title === undefined || country === undefined || body === undefined) return null;
    if (from === undefined || to === undefined || level === undefined) return null;
    if (from !== null && to !== null && lastDay(to) < firstDay(from))
      return report(fields.get('to')!, `${who}the term ends (${to}) before it begins (${from})`);
    return { title, country, body, from, to, level: (level as OfficeLevel | null) ?? 'other' };
  };

  const readOfficial = (node: JsonNode, number: number): OwnOfficial | null => {
    const fields = fieldsOf(node, `Official ${number}`);
    if (!fields) return null;
    const printed = fields.get('name')?.value;
    const person = isText(printed) ? printed.trim() : `Official ${number}`;
    const who = `${person}: `;
    check(fields, who, ['name', 'variants', 'gender', 'wikidata', 'terms']);
    const name = textOf(fields, 'name', who);
    if (name === null) return report(node, `${who}“name” is missing`);
    if (name === undefined) return null;
    const variants: string[] = [];
    for (const item of listOf(fields, 'variants', who)) {
      if (isText(item.value)) variants.push(item.value.trim());
      else report(item, `${who}a name in “variants” ${NOT_EMPTY}`);
    }
    const gender = textOf(fields, 'gender', who, oneOf(['female', 'male'])) ?? null;
    const wikidata = textOf(fields, 'wikidata', who, isItem) ?? null;
    const terms = listOf(fields, 'terms', who).flatMap((item, i) => readTerm(item, person, i + 1) ?? []);
    return { name, variants, gender: gender as 'female' | 'male' | null, wikidata, terms };
  };

  const holders: Holder[] = [];
  try {
    const root = parseJson(text);
    const fields = fieldsOf(root, 'The document');
    if (fields) {
      check(fields, '', ['$schema', 'officials']);
      if (!fields.has('officials')) report(root, '“officials” is missing');
      for (const [i, item] of listOf(fields, 'officials', '').entries()) {
        const official = readOfficial(item, i + 1);
        if (!official) continue;
        officials.push(official);
        for (const term of official.terms) holders.push({ node: item, name: official.name, term });
      }
    }
    for (const [{ node, name, term }, other] of heldTwice(holders))
      report(node, `${name} and ${other.name} are both “${term.title}” for more than a month`);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    report(error.place, `Not valid JSON: ${error.message}`);
  }
  return { officials, problems };
}
