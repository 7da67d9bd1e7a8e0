/** Offices before a name: `Russian Deputy Foreign Minister …`, `the health minister, Dr Ada Lund,`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { endsRating, titlesBefore } from '../names/courtesyTitles';
import { officeBeforeComma, type NamePlace } from './officeBeforeComma';
import { HEAD_JOINTS_BEFORE_NAME, headOfComplement } from './officeComplement';
import { ministerOfFields } from './officeFields';
import { takeApart } from './officeParts';
import { leftOf } from './officeStart';
import { isVerbBeforeName } from './officeVerbs';
import { isMember, isRole } from './officeWords';
import type { PrintedOffice } from './printedOffice';
import {
  isLooseAcronym,
  isPortfolio,
  isRank,
  isShortTitle,
  meansFormer,
  roleKind,
  singularRole,
} from '../roles';
import type { Word } from '../words';

/** The office that stands before a name: `Russian Deputy Foreign Minister …`, `the prime minister, …,`. */
export function officesBefore(words: readonly Word[], place: NamePlace): PrintedOffice[] {
  if (place.first === 0 || words[place.first]!.gap > 1) return [];
  const first = titlesBefore(words, place.first);
  // `Lt Gen (Retd) Bo Ek`, `SSP (Operations) Bo Ek`
  const remark = remarkBefore(words, first);
  if (remark !== null) {
    const { open, retired } = remark;
    const found = officesBefore(words, { ...place, first: open });
    return retired ? found.map((office) => ({ ...office, status: 'former' })) : found;
  }
  if (first === 0 || words[first]!.gap > 1) return [];
  // `Sgt. 1st Class Ada Lund`
  if (first > 2 && endsRating(words, first - 1)) {
    const rank = words[first - 3]!.text === '.' ? first - 4 : first - 3;
    return rank >= 0 && isRank(words[rank]!.key)
      ? some(takeApart(words, leftOf(words, rank), rank, first - 1))
      : [];
  }
  const previous = words[first - 1]!;
  // `the health minister, Dr Ada Lund,`
  if (previous.text === ',') return some(officeBeforeComma(words, first - 1, place));
  let head = first - 1;
  if (previous.text === '.' && previous.gap === 0) {
    head--;
    if (head < 0 || !(isShortTitle(words[head]!.key) || isRank(words[head]!.key))) return [];
  }
  if (words[head]!.possessive || isVerbBeforeName(words, head)) return [];
  // `Minister of Home Affairs and Justice Ada Lund`
  const isField = words[head]!.capital && (isPortfolio(words[head]!.key) || !isRole(words[head]!));
  const minister = isField && previous.isWord ? ministerOfFields(words, head) : -1;
  if (minister >= 0) return some(takeApart(words, leftOf(words, minister), minister, head));
  if (!isRole(words[head]!) && !isMember(words, head)) {
    const complemented = headOfComplement(words, first - 1, HEAD_JOINTS_BEFORE_NAME);
    if (
      complemented === null ||
      place.first === place.last ||
      singularRole(words[complemented]!.key) !== words[complemented]!.key
    )
      return [];
    return some(takeApart(words, leftOf(words, complemented), complemented, first - 1));
  }
  if (isLooseAcronym(words[head]!.text) && place.first === place.last) return [];
  const rank = rankBefore(words, head);
  const post = isRank(words[head]!.key) && !isOfGeneral(words, head) ? postBefore(words, rank) : null;
  if (post) {
    return [
      ...some(takeApart(words, leftOf(words, post.head), post.head, post.end)),
      ...some(takeApart(words, behindStyle(words, post.end + 1), head, head)),
    ];
  }
  const word = words[head]!;
  const plural = singularRole(word.key) !== word.key && !isShortTitle(word.key);
  // `in a major way` in a headline.
  if (isRank(word.key) && words[head - 1]?.key === 'a') return [];
  // `what a President Lund would do`: nobody is it.
  if (word.text === 'President' && words[head - 1]?.key === 'a') return [];
  // `the delegates Ada Lund won`: nouns in the plural stand before a list.
  // `the Founders Edition, the Players Tour`, but `Senators Lund and Ek`
  if (plural && word.capital && place.first === place.last && roleKind(word.key) !== 'public') return [];
  if (plural && !listGoesOn(words, place.last + 1, roleKind(word.key) === 'public')) return [];
  const left = leftOf(words, head);
  // `what kind of candidate Ada Lund will become`
  if (
    !word.capital &&
    words[left - 1]?.key === 'of' &&
    /^(?:kind|sort|type)$/.test(words[left - 2]?.key ?? '')
  )
    return [];
  // `Special Assistant to the Prime Minister Ada Lund`
  const chief = words[left - 1]?.key === 'the' && words[left - 2]?.key === 'to' ? words[left - 3] : undefined;
  if (chief?.capital && (isRole(chief) || chief.key === 'assistant'))
    return some(takeApart(words, leftOf(words, left - 3), left - 3, head));
  // `candidate for president Ada Lund`, `candidates for president Ada Lund and Bo Ek`
  if (left === head && !word.capital && words[left - 1]?.key === 'for') {
    const { key } = words[left - 2] ?? word;
    if (/^(?:candidate|nominee|contender)$/.test(key))
      return some(takeApart(words, leftOf(words, left - 2), left - 2, head));
    if (/^(?:candidates|nominees|contenders|hopefuls|run|running|race|bid)$/.test(key)) return [];
  }
  const office = apart(words, left, head);
  // `the army chief, General Ada Lund,`, `the Bishop of Elm, the Right Rev Bo Ek,`
  const comma = commaBefore(words, rank);
  if (comma < 0 || !(isRank(word.key) || isPostInParty(words, comma, place))) return office;
  return [...some(officeBeforeComma(words, comma, place)), ...office];
}

/** The office from `left` to its noun at `head`, or two, where the second is held at another time: `candidate and former surgeon`. */
function apart(words: readonly Word[], left: number, head: number): PrintedOffice[] {
  for (let at = left + 1; at < head - 1; at++) {
    const { key } = words[at + 1]!;
    if (words[at]!.key === 'and' && isRole(words[at - 1]!) && (meansFormer(key) || key === 'current'))
      return [...some(takeApart(words, left, at - 1, at - 1)), ...some(takeApart(words, at + 1, head, head))];
  }
  return some(takeApart(words, left, head, head));
}

/** What members of parliaments are besides: `the party chairwoman, Rep. Ada Lund,`; in a list it is somebody else: `the speaker, Sen. Ada Lund, and`. */
const isPostInParty = (words: readonly Word[], comma: number, { last }: NamePlace): boolean =>
  /^(?:chair|chairman|chairwoman|leader|whip|sponsor|author|co-chair|chairperson)$/.test(
    words[comma - 1]!.key,
  ) &&
  isShortTitle(words[comma + 1]!.key) &&
  words[last + 2]?.key !== 'and';

function some(office: PrintedOffice | null): PrintedOffice[] {
  return office ? [office] : [];
}

/** Words of the longest place between two names of a list, and of the longest remark. */
const LONGEST_BETWEEN = 5;

/**
 * Whether a list goes on behind a name, over where somebody is from: `of Ohio`, `(R-Ohio)`.
 *
 * @param elected those in it represent somebody
 */
function listGoesOn(words: readonly Word[], after: number, elected: boolean): boolean {
  let at = after;
  if (!elected) return /^(?:and|,|&)$/.test(words[at]?.text ?? '');
  if (words[at]?.key === 'of') for (at++; at < after + LONGEST_BETWEEN && words[at]?.capital === true; at++);
  else if (words[at]?.text === '(') {
    while (at < after + LONGEST_BETWEEN && words[at] && words[at]!.text !== ')') at++;
    at++;
  }
  return /^(?:and|,|&)$/.test(words[at]?.text ?? '');
}

/** Where the ranks begin that end at `head`: `Lt. Col.` in `Defence Department spokesman Lt. Col. Ada Lund`. */
function rankBefore(words: readonly Word[], head: number): number {
  let rank = head;
  for (let at = head; at >= 0 && head - at < 5; at--) {
    // `PNP chief Gen. Ada Lund`, `Director General Lt Gen Bo Ek`
    if (at < head && words[at]!.isWord && (!words[at]!.capital || isOfGeneral(words, at))) break;
    if (
      words[at]!.isWord
        ? isRank(words[at]!.key) || (at < head && beginsRank(words, at))
        : words[at]!.text === '.' && isRank(words[at - 1]?.key ?? '')
    )
      rank = at;
    else break;
  }
  return rank;
}

/** Before `general`: `Attorney General`. */
const GENERALS = new Set(wordsOfList(lists.generals));

/** Whether `general` goes with the noun before it: `secretary general`, `consul general`. */
function isOfGeneral(words: readonly Word[], head: number): boolean {
  return words[head]!.key === 'general' && GENERALS.has(words[head - 1]?.key ?? '');
}

/** `Rear Admiral`, `Air Chief Marshal`. */
function beginsRank(words: readonly Word[], at: number): boolean {
  return (
    /^(?:rear|vice|air|fleet|group|wing|flight|squadron)$/.test(words[at]!.key) &&
    words[at]!.capital &&
    /^(?:admiral|adm|marshal|commodore|captain|lieutenant|chief|vice)$/.test(words[at + 1]!.key)
  );
}

/** Offices whose holder may have a rank besides; others go together with it: `Attorney General`. */
const POSTS = new Set(wordsOfList(lists.posts));

/** How the clergy are styled: `the Most Rev.` */
const STYLE = /^(?:most|right|very|rt)$/;

/** The index behind `the` and `the Most`, which may stand before a rank. */
function behindStyle(words: readonly Word[], from: number): number {
  const style = words[from]!.key === 'the' ? from + 1 : from;
  return STYLE.test(words[style]!.key) ? style + 1 : style;
}

/** The office that stands before a rank, by its noun and its last word: `Chief of Staff Lt. Gen. Ada Lund`. */
function postBefore(words: readonly Word[], rank: number): { head: number; end: number } | null {
  let end = rank - 1;
  // `Archbishop of Elm the Most Rev. Ada Lund`
  if (words[end]?.key === 'retired' || STYLE.test(words[end]?.key ?? '')) end--;
  if (words[end]?.key === 'the') end--;
  const last = words[end];
  if (!last?.isWord || last.possessive || words[rank]!.gap > 1 || words[end + 1]!.gap > 1) return null;
  if (isRole(last)) {
    // `Sheriffs Sgt. Ada Lund`: whose, with its apostrophe lost.
    if (singularRole(last.key) !== last.key) return null;
    const parts =
      !last.capital ||
      isShortTitle(words[rank]!.key) ||
      (POSTS.has(last.key) &&
        /^(?:general|admiral|colonel|brigadier|sheikh|rear|vice|air)$/.test(words[rank]!.key));
    return parts ? { head: end, end } : null;
  }
  const head = last.capital ? headOfComplement(words, end) : null;
  return head === null ? null : { head, end };
}

/** The comma directly before a title, or before `the Right`, `the Most`; -1 where there is none. */
function commaBefore(words: readonly Word[], title: number): number {
  let at = title - 1;
  if (/^(?:right|most|very|rt)$/.test(words[at]?.key ?? '')) at--;
  if (words[at]?.key === 'the') at--;
  return words[at]?.text === ',' ? at : -1;
}

/** A remark in brackets that stands between a title and a name, of three words at most; null where none does. */
function remarkBefore(words: readonly Word[], first: number): { open: number; retired: boolean } | null {
  if (words[first - 1]?.text !== ')') return null;
  for (let at = first - 2; at >= Math.max(1, first - 6); at--) {
    if (words[at]!.text === '(' && words[at - 1]!.text !== ')')
      return {
        open: at,
        retired: words.slice(at, first).some(({ key }) => /^(?:retd|rtd|ret|retired)$/.test(key)),
      };
  }
  return null;
}
