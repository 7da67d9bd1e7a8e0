/** The grammar of the directory's data, line by line; README.md describes it. */
import type { SourceClass } from './directory';
import { officeLevels, type OfficeLevel } from './levels';

/** `== COUNTRY / ALIAS… [| OPTIONS]` or `== @ BODY / SYNONYM…`: what the offices that follow belong to. */
export interface Section {
  readonly country: string | null;
  /** Other names, abbreviations and adjectives of the country. */
  readonly aliases: readonly string[];
  /** Names of the organisation, the one shown first. */
  readonly bodies: readonly string[];
  /** The first word of a name is used alone (Thai, Arabic, Icelandic usage). */
  readonly firstWord: boolean;
  /** The family name comes first. */
  readonly familyFirst: boolean;
}

/** `= TITLE / SYNONYM… [@ BODY / SYNONYM…] | LEVEL [| several]` */
export interface OfficeHeader {
  /** The title shown, then its synonyms; `King or Queen` is one title in two genders. */
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
  readonly level: OfficeLevel;
  /** Several people hold it at once, so that nobody's end is the next one's beginning. */
  readonly several: boolean;
}

/** What a holder's line says of the person, after the dates. */
export interface Bearer {
  readonly gender: 'female' | 'male' | null;
  /** Name with the words in brackets that tell namesakes apart; null for a vacancy. */
  readonly key: string | null;
  /** The key without these words; empty for a vacancy. */
  readonly name: string;
  readonly acting: boolean;
  readonly variants: readonly string[];
  /** What the term rests on: a key of `marks`, or nothing. */
  readonly mark: string;
  readonly wikidata: string | null;
}

/** Marks of what a term rests on; one without any rests on what its file says, see `SourceClass`. */
export const marks: Readonly<Record<string, SourceClass>> = {
  ' +': 'confirmed',
  ' ~': 'agreed',
  ' *': 'held',
  ' ?': 'general',
};

/** A holder's line without its mark and its Wikidata item, and both with the space before them; empty where there is none. */
export function splitMark(line: string): { text: string; mark: string; item: string } {
  const [, text = '', mark = '', item = ''] = /^(.*?)( [+~*?])?( Q\d+)?$/.exec(line)!;
  return { text, mark, item };
}

/** `FROM[..[TO[?]]] [m|f] NAME[ (acting)][ / VARIANT]…[ +| ~| *| ?][ Q123]`, or `FROM -` for a vacancy. */
export interface HolderLine extends Bearer {
  readonly from: string | null;
  /** The stated end; null for a term that is stated to run, or whose end is not known. */
  readonly to: string | null;
  /** Until when the term is known to have lasted, where its end is not known; else null. */
  readonly knownTo: string | null;
  /** No end is stated: the next line's beginning is this one's end. */
  readonly ended: 'stated' | 'by-next';
}

const split = (text: string): string[] => text.split(' / ');

export function readSection(line: string): Section {
  const [names = '', options = ''] = line.slice(3).split(' | ');
  const firstWord = options.includes('first-word');
  const familyFirst = options.includes('family-first');
  if (names.startsWith('@ ')) {
    return { country: null, aliases: [], bodies: split(names.slice(2)), firstWord, familyFirst };
  }
  const [country = '', ...aliases] = split(names);
  return { country, aliases, bodies: [], firstWord, familyFirst };
}

export function readOffice(line: string): OfficeHeader {
  const [what = '', level = '', options = ''] = line.slice(2).split(' | ');
  const at = what.indexOf(' @ ');
  return {
    titles: split(at < 0 ? what : what.slice(0, at)),
    bodies: at < 0 ? [] : split(what.slice(at + 3)),
    level: (level.length === 1 ? officeLevels[parseInt(level, 36)] : level) as OfficeLevel,
    several: options === 'several',
  };
}

/** A date as the asset has it, without hyphens, in its ISO form; others come back as they are. */
function isoDate(date: string): string {
  if (date.length < 5 || date.charCodeAt(4) === 45) return date;
  const month = `${date.slice(0, 4)}-${date.slice(4, 6)}`;
  return date.length < 7 ? month : `${month}-${date.slice(6)}`;
}

const datesForm = /^([0-9?][0-9-]*)(?:\.\.(?:([0-9-]+)(\?)?)?)?$/;
const idForm = /^Q[1-9]\d*$/;

/** A holder's line, or null when it does not follow the form. */
export function readHolder(line: string): HolderLine | null {
  const space = line.indexOf(' ');
  const dates = space < 0 ? null : datesForm.exec(line.slice(0, space));
  const bearer = dates && readBearer(line);
  if (!bearer) return null;
  const last = dates[2] === undefined ? null : isoDate(dates[2]);
  const isKnown = dates[3] === undefined;
  return {
    from: dates[1] === '?' ? null : isoDate(dates[1]!),
    to: isKnown ? last : null,
    knownTo: isKnown ? null : last,
    ended: dates[0].includes('..') ? 'stated' : 'by-next',
    ...bearer,
  };
}

/** What stands on a holder's line after the dates; null when nothing does. */
export function readBearer(line: string): Bearer | null {
  let start = line.indexOf(' ') + 1;
  let end = line.length;
  const letter = line[start];
  const gender = line[start + 1] !== ' ' ? null : letter === 'f' ? 'female' : letter === 'm' ? 'male' : null;
  if (gender !== null) start += 2;
  if (start >= end) return null;
  let wikidata: string | null = null;
  const last = line.lastIndexOf(' ') + 1;
  if (last > start && line[last] === 'Q' && idForm.test(line.slice(last))) {
    wikidata = line.slice(last);
    end = last - 1;
  }
  const ending = line.slice(end - 2, end);
  const mark = ending in marks ? ending : '';
  end -= mark.length;
  const [first = '', ...variants] = split(line.slice(start, end));
  const acting = first.endsWith(' (acting)');
  const key = first === '-' ? null : acting ? first.slice(0, -9) : first;
  return { gender, key, name: key === null ? '' : nameOf(key), acting, variants, mark, wikidata };
}

/** A person's key without the words in brackets. */
export function nameOf(key: string): string {
  const bracket = key.indexOf(' (');
  return bracket < 0 ? key : key.slice(0, bracket);
}

/** The title as it is said of a woman or a man: `Chairman or Chairwoman`. */
export function titleFor(title: string, gender: 'female' | 'male' | null): string {
  const or = title.indexOf(' or ');
  if (or < 0) return title;
  return gender === 'female' ? title.slice(or + 4) : title.slice(0, or);
}
