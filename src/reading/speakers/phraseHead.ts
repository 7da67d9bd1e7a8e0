/** Whether a name among the words printed for a speaker is who they are about, or part of a description: `Lund aides`, `lawyers for Lund`. */
import { reportingVerb } from '../../tagger/lexicon';
import { isHonorific, isKinWord, isPortfolio, isRoleModifier, isShortTitle, roleKind } from '../people/roles';
import { wordKey } from '../people/words';
import { mayBeDeed } from '../people/speaking';
import own from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { isInAside } from './asideNames';
import { isPreposition } from './prepositions';
import { endsInWriting, ownsWriting } from './writings';

/** What names of the press and of movements are followed by: `the Norland News agency`, `Norpost news agency`, `the Red Dawn group`. */
export const MEDIUM =
  / (?:state |daily |weekly |militant |extremist )?(?:news ?(?:agency|service|site|paper)|agency|magazine|website|television|network|group|movement|militia)\b/;

/** Characters on each side of a name in which a list that it stands in is looked for. */
const LIST_REACH = 160;

/** A noun, its preposition, and capitalised words to the end: `lawyers for Moss, Lund and `. */
const LIST_BEFORE =
  /(?:^|\s)([\p{L}’'-]+) (for|to|of|with|against) ((?:\p{Lu}[^\s,]*,? (?:(?:and|or|&) )?)+)$/u;
/** `, Ek and Haddad` */
const LIST_AFTER = /^(?:, \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*)*,? (?:and|or|&) \p{Lu}/u;

/** `Lund, a friend of Ek and `, `aides to Gov. Moss of Elm, a former judge, and ` */
const DESCRIBED_BY_LIST =
  /(?:, (?:an?|the) (?:[\p{Ll}-]+ ){1,4}(?:of|to|for|with) [^,;]+|^(?:[\p{L}-]+ ){0,3}[\p{Ll}-]*[^s ]s (?:to|for|with) [^;]+) (?:and|or|&) $/u;

/** Whether a name goes on a list that belongs to a description: `lawyers for Moss, Lund and Ek`, each of them but the first. */
function inDescription(text: string, start: number, end: number): boolean {
  const list = LIST_BEFORE.exec(text.slice(Math.max(0, start - LIST_REACH), start));
  if (!list) return false;
  const noun = wordKey(list[1]!);
  // `the mayor of Elm and Ada Lund`: two who speak.
  if (list[2] === 'of' && !noun.endsWith('s') && noun !== 'family' && !isKinWord(noun)) return false;
  if (noun === 'according') return false;
  return (
    /(?:^|\s)(?:and|or|&) $/.test(list[3]!) ||
    (list[3]!.endsWith(', ') && LIST_AFTER.test(text.slice(end, end + LIST_REACH)))
  );
}

/**
 * Whether the name at `start`..`end` of a phrase is who the phrase is about, rather than part of a description.
 *
 * @param titleStart where the office begins that stands before the name
 */
export function isHead(
  text: string,
  titleStart: number,
  start: number,
  end: number,
  isPerson: boolean,
): boolean {
  const after = text.slice(end, end + 40);
  // A possessive, or a noun that the name describes: `Lunds campaign`, `Lund aides`.
  if (RETORTS.test(after)) return true;
  const writes = ownsWriting(after, isPerson);
  if (!writes && /^['’]?s?\s+\p{Ll}/u.test(after)) {
    const next = /^(['’]?s)?\s+([\p{L}-]+)/u.exec(after);
    const medium = !isPerson && MEDIUM.exec(after)?.index === 0;
    const key = wordKey(next?.[2] ?? '');
    const possessive = next?.[1] !== undefined;
    if (next && !medium && !leavesHead(key, possessive) && !(isPerson && !possessive && acts(key)))
      return false;
    // `Norlands newly elected president`
    if (!isPerson && /^['’]?s?\s+\p{Ll}+ly\s+\p{Ll}+ed\s+\p{L}/u.test(after)) return false;
  } else if (!writes && /^['’]s\b/.test(after)) return false;
  // `Bo Eks Republican counterpart`
  else if (isPerson && !writes && /^s \p{Lu}\p{Ll}+ \p{Ll}/u.test(after)) return false;
  // A sentence ends there: what is printed for the speaker comes after it.
  else if (/^[^\p{L}]{0,3}[!?]\s+\p{Lu}/u.test(after)) return false;
  else if (!isPerson && /^['’]?s?\s+[\p{Lu}\d]/u.test(after) && !/^\s+(?:and|,)/.test(after)) return false;
  if (isPerson && (inDescription(text, start, end) || isInAside(text.slice(0, titleStart)))) return false;
  const near = text.slice(Math.max(0, titleStart - LIST_REACH), titleStart);
  if (isPerson && (DESCRIBED_BY_LIST.test(near) || IN_RELATIVE.test(near))) return false;
  // The word before it, titles left out: after a preposition it belongs to somebody else's description.
  const before = text
    .slice(0, titleStart)
    .split(/[\s“"(]+/)
    .filter(Boolean);
  // `the wife of the suspect, Ada Lund,`: the name that a description ends in.
  if (
    isPerson &&
    before.findIndex((raw) => raw.endsWith(',')) === before.length - 1 &&
    /^(?: of (?:\p{Lu}[\p{L}.’'-]* ?){1,3})?(?:,?\s*$|, (?:\d|(?:an?|the|who|whose|from|of) ))/u.test(after)
  )
    return true;
  let titled = titleStart < start;
  for (let index = before.length - 1; index >= 0; index--) {
    const raw = before[index]!;
    const key = wordKey(raw.replace(/[^\p{L}\p{N}'’-]/gu, ''));
    if (raw.endsWith(',') && (titleStart < start || index < before.length - 1)) return true;
    // `Speaker of the House Rep. Ada Lund`
    const portfolio =
      titleStart < start &&
      key === 'of' &&
      index < before.length - 1 &&
      before.slice(index + 1).every((word) => isPortfolio(wordKey(word)) || word === 'the');
    if (isPreposition(key) && !portfolio) {
      const previous = wordKey(before[index - 1] ?? '');
      // `according to Ada Lund`; `Secretary of State Ada Lund`, where what follows the preposition is part of the title.
      if (/^(?:to|by|from)$/.test(key) && (index === 0 || previous === 'according')) return true;
      if (/^(?:by|from)$/.test(key) && endsInWriting(before.slice(0, index))) return true;
      return isPerson && !titled && index < before.length - 1 && roleKind(previous) !== undefined;
    }
    // `One pastor supporting Mr. Moss, Ada Lund,`
    if (isPerson && SUPPORTS.test(raw) && index > 0) return false;
    if (isHonorific(key) || isShortTitle(key) || roleKind(key) !== undefined) {
      titled = true;
      continue;
    }
    if (
      key === 'the' ||
      key === '' ||
      key === 'elder' ||
      key === 'younger' ||
      isRoleModifier(key) ||
      isPortfolio(key) ||
      /^\p{Lu}/u.test(raw)
    )
      continue;
    // `analysts at the banking giant Norvane`
    if (!isPerson && before.length - index < FURTHEST_JOINT && !/\d/.test(raw)) continue;
    break;
  }
  return true;
}

/**
 * Whether somebody has commas and a description of their own behind a body, with which the words before what they say end: `Norvane, Ada
 * Lund, a broker,`.
 */
export const isApart = (before: string, after: string): boolean =>
  before.endsWith(', ') && !/, wh/.test(before) && /^(?:,? *$|, (?:an?|the|who|\d))/.test(after);

/** A relative clause without commas, whose verb has begun: `those who think | Lund has`, `a man who backs | Lund`; not `a plan that | Lund has`. */
const IN_RELATIVE = /[^,] (?:who|that|which) (?:\p{Lu}[^\s,;:]* ){0,4}\p{Ll}[^,;:]* $/u;

/** What somebody does for or against whoever is named behind it. */
const SUPPORTS = /^(?:supporting|backing|representing|opposing|advising|suing)$/;

/** Words before a body's name in which a preposition shows that it belongs to a description. */
const FURTHEST_JOINT = 6;

/** Behind a name, verbs of two words: `Lund shot back`. */
const RETORTS =
  /^ (?:(?:shot|fired|hit|snapped|bit|clapped|wrote|struck|pushed|punched|fought) back|(?:chimed|cut|broke|jumped|piped|weighed) in|went on)\b/;

/** Whose name stands before these does not say what follows: `Lund received an email saying`. */
const RECEIVING = /^(?:received|got|heard|watched|obtained|opened)$/;

/** Whether a word after somebody's name may be what they do: `Lund filed a lawsuit alleging`. */
const acts = (key: string): boolean => mayBeDeed(key) && !RECEIVING.test(key);

const AFTER_HEADS = new Set(wordsOfList(own.afterHeads));

/** Whether a word after a name leaves the name the head of its phrase. */
function leavesHead(key: string, possessive: boolean): boolean {
  if (possessive) return false;
  return (
    AFTER_HEADS.has(key) ||
    (key.endsWith('ly') && !/^(?:ally|family|assembly|supply|monopoly|bully)$/.test(key)) ||
    reportingVerb(key) !== undefined
  );
}
