/** Whose words they are, where somebody else tells of them: `criticism from rivals that`, `Pew found that most nurses said`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb } from '../lexicon';
import type { TokenRun } from '../model/judge';

const NOUN =
  '(?:accusation|advice|allegation|assertion|assurance|charge|claim|comment|complaint|concern|criticism|demand|fear|prediction|question|remark|statement|suggestion|testimony|threat|warning)s?';

/** Who made it, between a noun and its clause. */
const AUTHOR = new RegExp(`\\b${NOUN} (?:from|by) (?<who>[^,.;:]{2,60}?) (?:that )?$`, 'u');

/** What somebody found out, and who said so. */
const FOUND =
  /^ (?:(?:has|have|had) )?(?:found|finds|find|showed|shows|show|reported|reports|estimated|estimates|revealed|reveals)(?: that)? (?<who>[^,;:.]{2,60}?(?<! and| by| but))(?: (?:also|still|now|would))? $/u;

/** Characters that are looked at. */
const REACH = 120;

/**
 * The words for whose words they are, where these stand within what another tells; null where nobody else does.
 *
 * @param cue its first token
 * @param content the first token of what is said
 * @param source what is taken for the speaker
 */
export function innerSource(
  { text, tokens: { starts, ends } }: PassageContent,
  cue: number,
  content: number,
  source: TokenRun,
): TokenRun | null {
  const spanOf = (who: string, from: number): TokenRun | null => {
    if (who.split(' ').some(mayBeVerb)) return null;
    let start = content;
    while (start > 0 && starts[start]! > from) start--;
    let end = start;
    while (end < content && ends[end]! <= from + who.length) end++;
    return end > start ? { start, end } : null;
  };
  const at = starts[content]!;
  const behindThat = text.startsWith('that ', at) ? '' : 'that ';
  const before = text.slice(Math.max(0, at - REACH), at);
  const author = before.endsWith(behindThat) ? AUTHOR.exec(before) : null;
  if (author) {
    const { who } = author.groups!;
    return spanOf(who!, at - before.length + author.index + author[0].indexOf(` ${who!} `) + 1);
  }
  if (!/^(?:said|says?|think|thought|believed?|want(?:ed)?|told)$/.test(text.slice(starts[cue], ends[cue])))
    return null;
  if (source.end > cue || starts[cue]! - ends[source.end - 1]! > REACH) return null;
  const found = FOUND.exec(text.slice(ends[source.end - 1], starts[cue]));
  const who = found?.groups!['who'];
  return who === undefined ? null : spanOf(who, ends[source.end - 1]! + found![0].lastIndexOf(` ${who}`) + 1);
}
