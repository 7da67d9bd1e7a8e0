/** Posts as web pages embed them, with who wrote them behind: `What a night! Ada Lund (@adalund) November 3, 2016`. */
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';

/** Characters of the longest post. */
const LONGEST = 340;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?';
/** An account and the day of the post. */
const SIGNED = new RegExp(
  `\\(@(?<account>\\w{1,20})\\),? (?=${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})`,
  'gu',
);
const LINKS = /(?:\s*(?:pic\.twitter\.com\/|https?:\/\/)\S+)+\s*$/u;
/** The name before an account: all behind a link or the end of a sentence, or the capitalised words at the end. */
const NAME =
  /(?:^|[.!?…]["”]? |\s{2,}|[–—] ?|\S*(?:pic\.twitter\.com\/|https?:\/\/|#)\S+ )(?<short>[^\s.!?#]+(?: [^\s!?#]+){0,3}) $|(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}) $/u;

/** Of capitalised words before an account those that it is made of, or the last two: `on Tuesday Ada Lund (@adalund)`. */
function ownName(words: string, account: string): string {
  const list = words.split(' ');
  const own = list.findIndex((word) => account.toLowerCase().includes(word.toLowerCase().replace(/\W/g, '')));
  return list.slice(own >= 0 ? own : -2).join(' ');
}

/**
 * Labels a paragraph that is a post.
 *
 * @param labels changed in place
 * @returns the first tokens of posts
 */
export function mendTweets(
  { text, tokens: { starts } }: PassageContent,
  labels: Uint8Array,
): ReadonlySet<number> {
  const posts = new Set<number>();
  if (!text.includes('(@')) return posts;
  let begin = 0;
  let token = 0;
  for (const { index, 0: signed, groups } of text.matchAll(SIGNED)) {
    const before = text.slice(begin, index);
    const from = begin;
    begin = index + signed.length;
    const found = before.length <= LONGEST ? NAME.exec(before)?.groups : undefined;
    const who = found?.['short'] ?? (found && ownName(found['name']!, groups!['account']!));
    if (who === undefined) continue;
    const name = index - 1 - who.length;
    const said = text.slice(from, name).replace(LINKS, '').trimEnd();
    if (said.length < 8) continue;
    while (starts[token]! < from) token++;
    // The day of the post before.
    const day = from === 0 ? 0 : (/^[^\s]+ [^\s]+ [^\s]+ /u.exec(text.slice(from))?.[0].length ?? 0);
    while (starts[token]! < from + day) labels[token++] = Label.O;
    const first = token;
    posts.add(first);
    labels[first] = Label.DIRECT;
    for (let at = first + 1; starts[at]! < index; at++)
      labels[at] =
        starts[at]! < from + said.length ? Label.DIRECT + 1 : starts[at]! >= name ? Label.SOURCE : Label.O;
  }
  return posts;
}
