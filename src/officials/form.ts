/** The grammar of the directory's data, line by line; README.md describes it. */
import type { OfficeLevel } from './directory';

/** Ranked: the first is the most important office a person may hold. */
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

/** `FROM[..[TO]] [m|f] NAME[ (acting)][ / VARIANT]…[ +][ Q123]`, or `FROM -` for a vacancy. */
export interface HolderLine {
  readonly from: string | null;
  /** The stated end; null for a term that is stated to run. */
  readonly to: string | null;
  /** No end is stated: the next line's beginning is this one's end. */
  readonly ended: 'stated' | 'by-next';
  readonly gender: 'female' | 'male' | null;
  /** Name with the words in brackets that tell namesakes apart; null for a vacancy. */
  readonly key: string | null;
  readonly acting: boolean;
  readonly variants: readonly string[];
  /** Another source agrees. */
  readonly confirmed: boolean;
  readonly wikidata: string | null;
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
    level: level as OfficeLevel,
    several: options === 'several',
  };
}

const holderForm = /^([0-9?][0-9-]*)(\.\.([0-9-]*))? (?:([mf]) )?(.+)$/;

/** A holder's line, or null when it does not follow the form. */
export function readHolder(line: string): HolderLine | null {
  const parts = holderForm.exec(line);
  if (!parts) return null;
  let rest = parts[5]!;
  let wikidata: string | null = null;
  const id = / (Q[1-9]\d*)$/.exec(rest);
  if (id) {
    wikidata = id[1]!;
    rest = rest.slice(0, -wikidata.length - 1);
  }
  const confirmed = rest.endsWith(' +');
  if (confirmed) rest = rest.slice(0, -2);
  const [first = '', ...variants] = rest.includes(' / ') ? split(rest) : [rest];
  const acting = first.endsWith(' (acting)');
  return {
    from: parts[1] === '?' ? null : parts[1]!,
    to: parts[3] === undefined || parts[3] === '' ? null : parts[3],
    ended: parts[2] === undefined ? 'by-next' : 'stated',
    gender: parts[4] === undefined ? null : parts[4] === 'f' ? 'female' : 'male',
    key: rest === '-' ? null : acting ? first.slice(0, -9) : first,
    acting,
    variants,
    confirmed,
    wikidata,
  };
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
