/** Whether a file is about the United States: whose Senate its `Senate majority leader` leads. */
import type { Steps } from '../steps';
import { countryOfAdjective, countryOfName } from './countries';
import { isAmericanState } from './places';

/** What shows it besides the country's name and those of its states. */
const POLITICS = /^(?:White House|Capitol Hill|Pentagon|Republicans?|Democrats?|GOP)$/;

/** `Georgia` may be either. */
const NEITHER = 'Georgia';

const UNITED_STATES = 'United States';

/** Whether texts name the United States at least as often as any other country. Linear in their length. */
export function* isAboutAmerica(texts: Iterable<string>): Steps<boolean> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*)*/gu)) {
      const words = run.split(' ');
      for (let at = 0; at < words.length; at++) {
        const two = at + 1 < words.length ? countryOf(`${words[at]!} ${words[at + 1]!}`) : null;
        const country = two ?? countryOf(words[at]!);
        if (two !== null) at++;
        if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    }
    yield;
  }
  const own = counts.get(UNITED_STATES) ?? 0;
  counts.delete(UNITED_STATES);
  counts.delete(NEITHER);
  return own > 0 && [...counts.values()].every((count) => count <= own);
}

function countryOf(words: string): string | null {
  const bare = words.replace(/[’']s$|\.$/, '');
  const country = countryOfName(words) ?? countryOfName(bare) ?? countryOfAdjective(bare);
  if (country !== null) return country;
  return POLITICS.test(bare) || isAmericanState(bare.toLowerCase()) ? UNITED_STATES : null;
}
