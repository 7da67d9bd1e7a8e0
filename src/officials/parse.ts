/** Reads the directory's text form (described in README.md) into offices and people. */
import type { DirectoryPerson, OfficeLevel, SourceClass, Term } from './directory';
import { wordsOf } from './names';

/** An office with everyone who held it. */
export interface Office {
  /** First the title shown, then its synonyms; `King or Queen` is one title in two genders. */
  readonly titles: readonly string[];
  readonly country: string | null;
  /** Names of the body, the one shown first; empty when there is none. */
  readonly bodies: readonly string[];
  readonly level: OfficeLevel;
  /** Several people hold it at once. */
  readonly several: boolean;
  readonly holders: { readonly person: ParsedPerson; readonly term: Term }[];
}

export interface ParsedPerson extends DirectoryPerson {
  readonly variants: string[];
  gender: 'female' | 'male' | null;
  wikidata: string | null;
  readonly terms: Term[];
  /** The first word of the name is used alone (Thai, Arabic, Icelandic usage). */
  firstWord: boolean;
  /** The family name comes first. */
  familyFirst: boolean;
}

export interface Country {
  readonly name: string;
  /** Other names, abbreviations and adjectives. */
  readonly aliases: readonly string[];
}

export interface Parsed {
  readonly offices: readonly Office[];
  /** By name as the data has it, with the words in brackets that tell namesakes apart. */
  readonly people: ReadonlyMap<string, ParsedPerson>;
  readonly countries: readonly Country[];
}

/** A line that does not follow the form; line counts from 1. */
export interface ParseProblem {
  readonly line: number;
  readonly message: string;
}

export const officeLevels: readonly OfficeLevel[] = [
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'deputy',
  'cabinet',
  'legislature',
  'party',
  'regional',
  'city',
  'court',
  'spokesperson',
  'international',
  'central-bank',
  'agency',
  'adviser',
  'ambassador',
  'envoy',
  'military',
  'police',
  'royal',
  'religious',
  'movement',
  'other',
];

const sources: Readonly<Record<string, SourceClass>> = {
  general: 'general',
  facts: 'facts',
  confirmed: 'confirmed',
};

/** `FROM[..[TO]] [m|f] NAME[ / VARIANT]…[ +][ Q123]` */
const holderLine = /^([0-9?][0-9-]*)(\.\.([0-9-]*))? (?:([mf]) )?(.+)$/;

/** The title as it is said of a woman or a man: `Chairman or Chairwoman`. */
export function titleFor(title: string, gender: 'female' | 'male' | null): string {
  const or = title.indexOf(' or ');
  if (or < 0) return title;
  return gender === 'female' ? title.slice(or + 4) : title.slice(0, or);
}

/**
 * Parses the directory's data. Lines that do not follow the form are left out and, when `problems` is given, reported
 * there. Linear in the text's length; never throws.
 */
export function parse(data: string, problems?: ParseProblem[]): Parsed {
  const offices: Office[] = [];
  const people = new Map<string, ParsedPerson>();
  const countries = new Map<string, { name: string; aliases: string[] }>();
  const intern = new Map<string, string>();
  const one = (text: string): string => {
    const known = intern.get(text);
    if (known !== undefined) return known;
    intern.set(text, text);
    return text;
  };

  let country: string | null = null;
  let sectionBodies: string[] = [];
  let firstWord = false;
  let familyFirst = false;
  let asOf = '';
  let source: SourceClass = 'general';
  let office: Office | null = null;
  /** The last term of a single-holder office, whose end is the next line's beginning. */
  let running: { -readonly [K in keyof Term]: Term[K] } | null = null;

  const split = (text: string): string[] => text.split(' / ');

  const lines = data.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const fail = (message: string): void => void problems?.push({ line: index + 1, message });
    const mark = line.charCodeAt(0);
    if (line === '' || mark === 35 /* # */) continue;

    if (mark === 61 /* = */) {
      running = null;
      if (line.charCodeAt(1) === 61) {
        const [names = '', options = ''] = line.slice(3).split(' | ');
        const all = split(names);
        office = null;
        firstWord = options.includes('first-word');
        familyFirst = options.includes('family-first');
        if (names.startsWith('@ ')) {
          country = null;
          sectionBodies = split(names.slice(2)).map(one);
        } else {
          country = one(all[0]!);
          sectionBodies = [];
          const known = countries.get(country);
          if (known) known.aliases.push(...all.slice(1));
          else countries.set(country, { name: country, aliases: all.slice(1) });
        }
        continue;
      }
      const [what = '', level = '', options = ''] = line.slice(2).split(' | ');
      const at = what.indexOf(' @ ');
      if (!officeLevels.includes(level as OfficeLevel)) fail(`unknown level “${level}”`);
      office = {
        titles: split(at < 0 ? what : what.slice(0, at)).map(one),
        country,
        bodies: at < 0 ? sectionBodies : split(what.slice(at + 3)).map(one),
        level: level as OfficeLevel,
        several: options.includes('several'),
        holders: [],
      };
      offices.push(office);
      continue;
    }

    if (mark === 33 /* ! */) {
      const [key, value = ''] = line.slice(1).split(' ');
      if (key === 'asof') asOf = value;
      else if (key === 'source' && sources[value]) source = sources[value];
      else fail(`unknown directive “${line}”`);
      continue;
    }

    const parts = holderLine.exec(line);
    if (!parts || !office) {
      fail(office ? 'not “FROM[..TO] [m|f] NAME”' : 'a holder before any office');
      continue;
    }
    const from = parts[1] === '?' ? null : parts[1]!;
    if (running !== null && running.to === null && from !== null) running.to = from;
    running = null;
    let rest = parts[5]!;
    if (rest === '-') continue;

    let sourceClass = source;
    let wikidata: string | null = null;
    const id = / (Q[1-9]\d*)$/.exec(rest);
    if (id) {
      wikidata = id[1]!;
      rest = rest.slice(0, -wikidata.length - 1);
    }
    if (rest.endsWith(' +')) {
      sourceClass = 'confirmed';
      rest = rest.slice(0, -2);
    }
    const [first = '', ...variants] = rest.includes(' / ') ? split(rest) : [rest];
    const acting = first.endsWith(' (acting)');
    const key = acting ? first.slice(0, -9) : first;

    let person = people.get(key);
    if (!person) {
      const bracket = key.indexOf(' (');
      person = {
        name: bracket < 0 ? key : key.slice(0, bracket),
        variants: [],
        gender: null,
        wikidata: null,
        terms: [],
        firstWord: false,
        familyFirst: false,
      };
      people.set(key, person);
    }
    for (const variant of variants) if (!person.variants.includes(variant)) person.variants.push(variant);
    if (parts[4] !== undefined) {
      const gender = parts[4] === 'f' ? 'female' : 'male';
      if (person.gender !== null && person.gender !== gender) fail(`${key} has two genders`);
      person.gender = gender;
    }
    if (wikidata !== null) person.wikidata = wikidata;
    if (firstWord) person.firstWord = true;
    if (familyFirst) person.familyFirst = true;

    const term: Term = {
      title: office.titles[0]!,
      country: office.country,
      body: office.bodies[0] ?? null,
      from,
      to: parts[3] === undefined || parts[3] === '' ? null : parts[3],
      asOf,
      level: office.level,
      sourceClass,
      acting,
    };
    person.terms.push(term);
    office.holders.push({ person, term });
    if (parts[2] === undefined && !office.several) running = term;
  }

  for (const person of people.values()) {
    for (let i = 0; i < person.terms.length; i++) {
      const term = person.terms[i]! as { title: string };
      if (term.title.includes(' or ')) term.title = titleFor(term.title, person.gender);
    }
    if (person.terms.length > 1) person.terms.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  }
  return { offices, people, countries: [...countries.values()] };
}

/** Words under which a person goes alone: the family name, and the first name where usage has it so. */
export function aloneForms(person: ParsedPerson, name: string): string[] {
  const words = wordsOf(name);
  if (words.length === 1) return [name];
  const forms: string[] = [];
  const familyOnly = person.familyFirst && words.length > 2;
  if (!familyOnly) for (let i = words.length - 1; i > 0; i--) forms.push(words.slice(i).join(' '));
  if (person.familyFirst || person.firstWord) forms.push(words[0]!);
  return forms;
}
