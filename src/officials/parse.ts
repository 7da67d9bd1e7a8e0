/** Reads all of the directory's data at once and says what is wrong with it: for tests and tools; look-ups use `lines.ts`. */
import type { Term } from './directory';
import { marks, readHolder, readOffice, readSection, titleFor } from './form';
import { officeLevels } from './levels';
import type { OfficeHeader, Section } from './form';
import { isDate } from './period';

/** An office with everyone who held it, in the data's order. */
export interface Office extends OfficeHeader {
  readonly country: string | null;
  /** Line counts from 1. */
  readonly holders: readonly OfficeHolder[];
}

/** A term with its person and line. */
export interface OfficeHolder {
  readonly key: string;
  readonly term: Term;
  readonly line: number;
  /** The line says itself when the term ends, or that it runs. */
  readonly isStated: boolean;
}

/** A line that does not follow the form, or contradicts another; line counts from 1. */
export interface ParseProblem {
  readonly line: number;
  readonly message: string;
}

export interface Parsed {
  readonly offices: readonly Office[];
  /** Gender of everyone, by name with the words in brackets. */
  readonly people: ReadonlyMap<string, 'female' | 'male' | null>;
  readonly problems: readonly ParseProblem[];
}

/** Parses the data; lines that do not follow the form are reported and left out. Linear; never throws. */
export function parse(data: string): Parsed {
  const offices: Office[] = [];
  const people = new Map<string, 'female' | 'male' | null>();
  const problems: ParseProblem[] = [];
  let section: Section | null = null;
  let office: (Office & { readonly holders: OfficeHolder[] }) | null = null;
  let asOf = '';
  let source: Term['sourceClass'] = 'general';
  /** The last term whose end is the next line's beginning. */
  let running: { to: string | null } | null = null;

  for (const [index, line] of data.split('\n').entries()) {
    const fail = (message: string): void =>
      void problems.push({ line: index + 1, message: `${message}: ${line}` });
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) {
      section = readSection(line);
      office = null;
      continue;
    }
    if (line.startsWith('= ')) {
      const header = readOffice(line);
      if (!section) fail('an office before any country or organisation');
      if (!officeLevels.includes(header.level)) fail(`unknown level “${header.level}”`);
      const bodies = header.bodies.length > 0 ? header.bodies : (section?.bodies ?? []);
      office = { ...header, bodies, country: section?.country ?? null, holders: [] };
      offices.push(office);
      running = null;
      continue;
    }
    if (line.startsWith('!asof ')) {
      asOf = line.slice(6);
      if (!isDate(asOf)) fail('no date');
      continue;
    }
    if (line.startsWith('!source ')) {
      source = line.slice(8) as Term['sourceClass'];
      continue;
    }
    const holder = readHolder(line);
    if (!holder || !office) {
      fail(holder ? 'a holder before any office' : 'not “FROM[..TO] [m|f] NAME”');
      continue;
    }
    for (const date of [holder.from, holder.to, holder.knownTo])
      if (date !== null && !isDate(date)) fail(`no date “${date}”`);
    if (running) running.to = holder.from;
    running = null;
    if (holder.key === null) continue;
    const known = people.get(holder.key) ?? null;
    if (known !== null && holder.gender !== null && known !== holder.gender) fail('two genders');
    people.set(holder.key, holder.gender ?? known);
    const term = {
      title: titleFor(office.titles[0]!, holder.gender ?? known),
      country: office.country,
      body: office.bodies[0] ?? null,
      from: holder.from,
      to: holder.to,
      asOf: holder.knownTo ?? asOf,
      level: office.level,
      sourceClass: marks[holder.mark] ?? source,
      acting: holder.acting,
    };
    office.holders.push({ key: holder.key, term, line: index + 1, isStated: holder.ended === 'stated' });
    if (holder.ended === 'by-next' && !office.several) running = term;
  }
  return { offices, people, problems };
}
