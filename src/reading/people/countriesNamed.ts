/** Which countries a file names, and in which other words it may name them: `Moscow`, `Interpol`. */
import lists from './lists/nameCandidates.json';
import { wordsOfList } from '../../article/wordList';
import type { Steps } from '../../steps';
import { countryOfAdjective, countryOfName, seatsOf } from './countries';
import { isAmericanState } from './places';
import { wordKey } from './words';

const UNITED_STATES = 'United States';

/** What shows the United States besides their name and those of their states. */
const POLITICS = /^(?:White House|Capitol Hill|Pentagon|Republicans?|Democrats?|GOP)$/;

/** `Georgia` may be either. */
const NEITHER = 'Georgia';

/** Words that too many names have: a file of `City` and `United` is not about `New York City` and the `United Nations`. */
const OF_ANY = new Set(wordsOfList(lists.ofAnyCountry));

export class CountriesNamed {
  readonly #counts = new Map<string, number>();
  /** Words with a capital, as `wordKey` gives them, without the ending of a possessive. */
  readonly #words = new Set<string>();

  /** Reads texts, a step each. Linear in their length. */
  static *in(texts: Iterable<string>): Steps<CountriesNamed> {
    const named = new CountriesNamed();
    for (const text of texts) {
      for (const [run] of text.matchAll(/\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*)*/gu))
        named.#note(run.split(' '));
      yield;
    }
    return named;
  }

  #note(words: readonly string[]): void {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      this.#words.add(wordKey(withoutEnding(word)));
      const two = at + 1 < words.length ? countryOf(`${word} ${words[at + 1]!}`) : null;
      const country = two ?? countryOf(word);
      if (two !== null) this.#words.add(wordKey(withoutEnding(words[++at]!)));
      if (country !== null) this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
    }
  }

  /** Whether the file names a country, its people, one of its states or where its government sits. @param country its English short name */
  has(country: string): boolean {
    return this.#counts.has(country) || seatsOf(country).some((seat) => this.#hasWord(seat));
  }

  /** Whether a word of a body's or place's name stands in the file with a capital: `Texas`, `Interpol`. */
  hasWordOf(body: string): boolean {
    return body
      .split(/[\s-]/)
      .map(wordKey)
      .some((key) => key.length > 2 && !OF_ANY.has(key) && this.#hasWord(key));
  }

  /** Whether a word stands in the file, or its genitive that lost the apostrophe: `Moscows`. */
  #hasWord(key: string): boolean {
    return this.#words.has(key) || this.#words.has(`${key}s`);
  }

  /** Whether the file names the United States at least as often as any other country: whose Senate its `Senate majority leader` leads. */
  get areAmerican(): boolean {
    const own = this.#counts.get(UNITED_STATES) ?? 0;
    const isRarer = ([country, count]: [string, number]): boolean => country === NEITHER || count <= own;
    return own > 0 && [...this.#counts].every(isRarer);
  }
}

/** Without the ending of a possessive or the point of an abbreviation. */
const withoutEnding = (word: string): string => word.replace(/[’']s$|\.$/, '');

function countryOf(words: string): string | null {
  const bare = withoutEnding(words);
  const country = countryOfName(words) ?? countryOfName(bare) ?? countryOfAdjective(bare);
  if (country !== null) return country;
  return POLITICS.test(bare) || isAmericanState(bare.toLowerCase()) ? UNITED_STATES : null;
}
