import { wordsOfList } from '../article/wordList';
import { tokenize, tokenText } from '../article/tokens';
import type { Directory, Held, OfficeQuery } from '../officials/directory';
import { countryOfName } from './people/countries';
import { roleKind } from './people/roles';
import { FUNCTION_WORDS } from './wording';
import lists from './lists/bareOffice.json';

/** An office printed without a name, and who held it. Offsets are UTF-16 units in the line, `end` exclusive. */
export interface BareOffice {
  readonly start: number;
  readonly end: number;
  readonly holders: readonly Held[];
}

/** So many characters before and after a place are looked at: more than the longest office. */
const REACH = 160;
/** Longest office in words, its country included. */
const LONGEST = 12;
/** Words before the noun of an office, and behind it. */
const MOST_BEFORE = 7;
/** Longest country as an owner: `Democratic Republic of Congos president`. */
const LONGEST_OWNER = 5;
/** An office with more holders names nobody. */
const MOST_HOLDERS = 3;

const JOINING = new Set(wordsOfList(lists.joining));
/** Before an office, make it another's or nobody's today: `the former Russian president`. */
const OTHERS = new Set(wordsOfList(lists.others));
/** Before an office, are part of it: `the deputy Russian foreign minister`. */
const RANKS = new Set(wordsOfList(lists.ranks));
const ACTING = new Set(wordsOfList(lists.acting));
/** Behind an office, say that it is not held: `the French president elect`. */
const UNHELD = new Set(wordsOfList(lists.unheld));
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * The office without a name at a place of a line (`Germany’s foreign minister`, `the president of France`, `the NATO
 * secretary-general`), with who held it on a day by the directory; null where there is none. The longest office that covers
 * the place wins. What stands around it can make it another office (`vice`, `of the bank`), a former one, or a named person's.
 *
 * @param line the line's text; it may have lost its apostrophes (`Germanys foreign minister`)
 * @param offset UTF-16 offset in the line
 * @param date ISO day of the article
 * @param ofCountries only offices of countries, which are found without a look at all others
 */
export function bareOfficeAt(
  line: string,
  offset: number,
  date: string,
  directory: Directory,
  ofCountries = false,
): BareOffice | null {
  const from = Math.max(0, offset - REACH);
  const tokens = tokenize(line.slice(from, offset + REACH));
  const at = offset - from;
  const place = tokens.ends.findIndex((end) => end >= at);
  if (place < 0 || tokens.starts[place]! > at) return null;
  const words = Array.from({ length: tokens.length }, (_, index) => tokenText(tokens, index));
  const asked = new Asked(words, date, directory, ofCountries);
  for (const [start, head, end] of windows(words, place)) {
    const found = asked.office(start, head, end);
    if (found)
      return {
        start: from + tokens.starts[found.start]!,
        end: from + tokens.ends[end - 1]!,
        holders: found.holders,
      };
  }
  return null;
}

/** Offset of the first noun of an office in a text, null when it has none. */
export function firstOfficeNoun(text: string): number | null {
  for (const { 0: word, index } of text.slice(0, REACH).matchAll(/\p{L}[\p{L}.'’-]*/gu))
    if (isHead(word)) return index;
  return null;
}

type Window = readonly [start: number, head: number, end: number];

/** The stretches of words that may be an office and cover a place, longest first. */
function windows(words: readonly string[], place: number): Window[] {
  const found: Window[] = [];
  for (let head = Math.max(0, place - LONGEST); head < Math.min(words.length, place + LONGEST); head++) {
    if (!isHead(words[head]!)) continue;
    for (let start = head; start >= Math.max(0, head - MOST_BEFORE) && isWord(words[start]!); start--) {
      if (start > place) continue;
      if (isFunction(words[start]!)) continue;
      if (head >= place && head > start) found.push([start, head, head + 1]);
      if (!JOINING.has(key(words[head + 1] ?? ''))) continue;
      for (let end = head + 2; end < words.length && end < start + LONGEST && isWord(words[end]!); end++)
        if (end >= place && !isFunction(words[end]!)) found.push([start, head, end + 1]);
    }
  }
  return found.sort(([start, , end], [otherStart, , otherEnd]) => otherEnd - otherStart - (end - start));
}

const key = (word: string): string => word.toLowerCase();
const isWord = (word: string): boolean => /^\p{L}[\p{L}.'’-]*$/u.test(word);
/** `WHO` is none. */
const isFunction = (word: string): boolean => FUNCTION_WORDS.has(key(word)) && !/^\p{Lu}{2}/u.test(word);
const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const withoutOwner = (word: string): string => word.replace(/['’]s?$/, '');

/** Whether a word is the noun of an office: `minister`, `secretary-general`, `president’s`. */
function isHead(word: string): boolean {
  return roleKind(key(withoutOwner(word)).split('-').at(-1)!) !== undefined;
}

/** Asks the directory about stretches of a line's words. */
class Asked {
  readonly #words: readonly string[];
  readonly #date: string;
  readonly #directory: Directory;
  readonly #ofCountries: boolean;

  constructor(words: readonly string[], date: string, directory: Directory, ofCountries: boolean) {
    this.#words = words;
    this.#date = date;
    this.#directory = directory;
    this.#ofCountries = ofCountries;
  }

  /** Who holds the office of a stretch of words, and where it begins with the ranks before it; null when it is none. */
  office(start: number, head: number, end: number): Pick<BareOffice, 'start' | 'holders'> | null {
    const words = this.#words;
    if (this.#goesOn(head, end)) return null;
    const printed = words.slice(start, end);
    let first = start;
    let isActing = printed.some((word) => ACTING.has(key(word)));
    const rank: string[] = [];
    for (; first > 0; first--) {
      const before = key(words[first - 1]!);
      if (OTHERS.has(before)) return null;
      if (ACTING.has(before)) isActing = true;
      else if (RANKS.has(before)) rank.unshift(before);
      else break;
    }
    const holders = this.#holders(
      printed.filter((word) => !ACTING.has(key(word))),
      head - start - printed.slice(0, head - start).filter((word) => ACTING.has(key(word))).length,
      rank,
    ).filter(({ term }) => !isActing || term.acting);
    // Of a spokesman and his deputies, who are called so as well, the spokesman.
    const title = key(printed.join(' '));
    const named = holders.filter(({ term }) => key(term.title) === title);
    const few = named.length > 0 ? named : holders;
    return few.length === 0 || few.length > MOST_HOLDERS ? null : { start: first, holders: few };
  }

  /** Whether what follows makes a stretch another office, or says whose it is. */
  #goesOn(head: number, end: number): boolean {
    const next = this.#words[end];
    if (next === undefined || !isWord(next)) return false;
    const owns = withoutOwner(this.#words[end - 1]!) !== this.#words[end - 1];
    if (key(next) === 'of' || UNHELD.has(key(next))) return true;
    // `the president of Germany’s parliament`, `the president of Germany Trade`
    if (end > head + 1) return owns || (isCapital(next) && !DAY.test(next));
    // `Prime Minister Ada Lund`, `the prime minister candidate`
    return !owns && ((isCapital(next) && !DAY.test(next)) || isHead(next));
  }

  #holders(printed: readonly string[], head: number, rank: readonly string[]): readonly Held[] {
    const held = this.#ofCountry(printed, head, rank) ?? this.#owned(printed, head, rank) ?? [];
    return held.length > 0 || this.#ofCountries
      ? held
      : this.#ofBody([...rank, ...printed], head + rank.length);
  }

  /** `president of France`, `minister of defence of Ukraine`. */
  #ofCountry(printed: readonly string[], head: number, rank: readonly string[]): readonly Held[] | null {
    const of = printed.lastIndexOf('of');
    if (of <= head) return null;
    const name = printed.slice(of + 1).join(' ');
    // `the president of Germanys parliament` has lost its apostrophe.
    if (countryOfName(name) === null || (name.endsWith('s') && countryOfName(name.slice(0, -1)) !== null))
      return null;
    const country = this.#directory.countryOf(name);
    return country === null
      ? null
      : this.#ask({ title: titleOf([...rank, ...printed.slice(0, of)]), country });
  }

  /** `French president`, `Ukraines deputy prime minister for European integration`. */
  #owned(printed: readonly string[], head: number, rank: readonly string[]): readonly Held[] | null {
    for (let length = Math.min(LONGEST_OWNER, head); length >= 1; length--) {
      const country = countryOf(printed.slice(0, length).join(' '), this.#directory);
      if (country !== null)
        return this.#ask({ title: titleOf([...rank, ...printed.slice(length)]), country });
    }
    return null;
  }

  /** `NATO secretary-general`, `governor of Texas`, `Port Ellerys mayor`. */
  #ofBody(printed: readonly string[], head: number): readonly Held[] {
    if (printed.length < 2 || !printed.some(isCapital)) return [];
    const plain = printed.map(withoutOwner);
    const owners = plain.flatMap((word, index) => (index < head && /[^s]s$/.test(word) ? [index] : []));
    for (const owner of [-1, ...owners]) {
      const words = plain.map((word, index) => (index === owner ? word.slice(0, -1) : word));
      const holders = this.#ask({ title: words.join(' ') });
      if (holders.length > 0 && holders.every(({ term }) => namesBody(words, term))) return holders;
    }
    return [];
  }

  #ask(query: OfficeQuery): readonly Held[] {
    return query.title === '' ? [] : this.#directory.holders(query, this.#date);
  }
}

const titleOf = (words: readonly string[]): string => words.map(withoutOwner).join(' ');

/** Whether words say whose office it is, and are not a title alone that one body has: `Chief coroner`. */
function namesBody(words: readonly string[], { title, body }: Held['term']): boolean {
  const plain = (text: string): string[] =>
    key(text)
      .replaceAll('.', '')
      .split(/[\s-]+/);
  const [ofTitle, ofBody] = [plain(title), plain(body ?? '')];
  return words.some((word, index) => {
    if (!isCapital(word)) return false;
    const small = plain(word)[0]!;
    if (ofBody.some((each) => each === small || (small.length > 2 && each.startsWith(small)))) return true;
    return !ofTitle.includes(small) && (index > 0 || /^[\p{Lu}.]{2,}$/u.test(word));
  });
}

/** The country that a name, adjective or owner means, with its apostrophe or without. */
function countryOf(owner: string, directory: Directory): string | null {
  const bare = withoutOwner(owner);
  return directory.countryOf(bare) ?? (bare.endsWith('s') ? directory.countryOf(bare.slice(0, -1)) : null);
}
