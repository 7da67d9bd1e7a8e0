/** The parts of an office by its words: title, country, body, status. */
import type { Office } from '../../reading';
import { countryOfInstitution, countryOfName, mayBeAmerican } from '../countries';
import { bodyAfter, bodyBefore, bodyStart } from './officeBody';
import {
  countryIn,
  countryOfWords,
  isBodyGenitive,
  isCountryWord,
  isPossessor,
  namesState,
} from './officeCountry';
import { isOfThen, isOfTimePast, withoutThen } from './officeOver';
import { DETERMINERS } from './officeWords';
import { isAmericanState } from '../places';
import type { PrintedOffice } from './printedOffice';
import {
  expandTitle,
  genderOfRole,
  isOfficeAcronym,
  isParty,
  isShortTitle,
  meansFormer,
  roleKind,
  singularRole,
} from '../roles';
import { textOf, type Word } from '../words';

/** Takes an office apart. @param owner words of a possessor that stand before it and are not printed with it */
export function takeApart(
  words: readonly Word[],
  start: number,
  head: number,
  end: number,
  owner: readonly Word[] = [],
): PrintedOffice | null {
  if (start < head && isOfThen(words[start]!)) {
    const office = takeApart(withoutThen(words, start), start, head, end, owner);
    const begin = { printed: textOf(words, start, end), start: words[start]!.start };
    return office && { ...office, ...begin, status: 'former' };
  }
  let from = start;
  let country: string | null = owner.length > 0 ? countryOfWords(owner) : null;
  // `Ukraines deputy prime minister`: the possessor says the country and is not part of the office.
  for (let at = from; at < head && at < from + 4; at++) {
    if (isBodyGenitive(words[at]!)) from = at + 1;
    if (!isPossessor(words[at]!)) continue;
    const name = countryOfName(textOf(words, from, at));
    if (name !== null) {
      country = name;
      from = at + 1;
    }
    break;
  }
  // `Labour’s shadow chancellor`, `GMs chief financial officer`
  const owns = words[from]!.key === 'the' ? from + 1 : from;
  const party = owns < head ? (partysName(words[owns]!) ?? initialsOfOwner(words, owns)) : null;
  if (party !== null) {
    country ??= countryOfName(party);
    from = owns + 1;
  }
  if (from > head) return null;
  const printed = textOf(words, from, end);
  const kind = roleKind(words[head]!.key) ?? (isOfficeAcronym(words[head]!.text) ? 'public' : 'office');
  country ??= countryIn(words, from, end);
  const status = statusIn(words, from, head, end);
  let body: string | null = null;
  const bodyEnd = bodyBefore(words, from, head);
  if (bodyEnd > from)
    body = textOf(words, bodyStart(words, from, bodyEnd), bodyEnd - 1).replace(/^the /i, '') || null;
  // `Republican South Carolina Sen. Ada Lund`
  const [first = '', ...state] = body?.split(' ') ?? [];
  if (isParty(first.toLowerCase()) && isAmericanState(state.join(' ').toLowerCase())) body = state.join(' ');
  // `New York City-based activist`, `Nobel Prize-winning economist`
  if (body !== null && /-(?:based|born|trained|winning)$/.test(body)) body = null;
  // `Norland (NL) President`
  if (body?.startsWith('(') === true) body = null;
  body ??= party;
  const title = titleIn(words, Math.max(from, bodyEnd), head, end);
  if (body === null && end > head) body = bodyAfter(words, head, end);
  if (title === '') return null;
  country ??=
    countryOfInstitution(printed) ??
    (body !== null && isAmericanState(body.toLowerCase().replace(/ city$/, '')) ? 'United States' : null) ??
    (mayBeAmerican(printed) && namesState(words, from, end) ? 'United States' : null);
  return {
    printed,
    start: words[from]!.start,
    end:
      words[end + 1]?.text === '.' && isShortTitle(words[end]!.key) ? words[end + 1]!.end : words[end]!.end,
    title,
    country,
    american: country === null && mayBeAmerican(printed),
    body,
    status,
    kind,
    gender: genderOfRole(singularRole(words[head]!.key)),
    plural:
      singularRole(words[head]!.key) !== words[head]!.key || /^(?:sens|reps|govs)$/.test(words[head]!.key),
  };
}

/** The party that a word in the genitive names, its apostrophe lost or not. */
function partysName({ text, key, possessive, capital }: Word): string | null {
  if (!capital) return null;
  if (possessive) return isParty(key) ? text : null;
  return /s$/.test(key) && !isParty(key) && isParty(key.slice(0, -1)) ? text.slice(0, -1) : null;
}

/** The body that a word in the genitive names by its initials, its apostrophe lost: `SNPs`, `GMs`; not `MPs`. */
function initialsOfOwner(words: readonly Word[], at: number): string | null {
  const { text, key } = words[at]!;
  if (!/^\p{Lu}{2,6}s$/u.test(text) || singularRole(key) !== key || roleKind(key.slice(0, -1)) !== undefined)
    return null;
  return words[at + 1]!.gap === 1 ? text.slice(0, -1) : null;
}

/** Whether an office is held still, or not yet: `former`, `acting`, `-elect`. */
function statusIn(words: readonly Word[], from: number, head: number, end: number): Office['status'] {
  let status: Office['status'] = 'current';
  for (let at = from; at <= end; at++) {
    const word = words[at]!;
    if (!word.isWord) continue;
    if (at <= head) {
      if (meansFormer(word.key) || word.key === 'then' || /^(?:ex|then)-/.test(word.key)) status = 'former';
      else if (word.key === 'acting' || word.key === 'interim') status = 'acting';
    }
    if (/-elect$/.test(word.key) || word.key === 'incoming') status = 'elect';
  }
  if (words[end + 1]?.key === 'elect') return 'elect';
  return status === 'current' && isOfTimePast(words, end + 1) ? 'former' : status;
}

/** The title proper, from behind the body on: no country, no word for the status, in the singular and written out. */
function titleIn(words: readonly Word[], from: number, head: number, end: number): string {
  const title: string[] = [];
  for (let at = from; at <= end; at++) {
    const word = words[at]!;
    if (!word.isWord) {
      if (word.text === '&') title.push('&');
      if (at > head && word.text === '.' && expandTitle(words[at - 1]!.key) === undefined)
        title.push(`${title.pop() ?? ''}.`);
      continue;
    }
    if (
      at < head &&
      (DETERMINERS.has(word.key) ||
        meansFormer(word.key) ||
        word.key === 'acting' ||
        word.key === 'interim' ||
        word.key === 'incoming' ||
        word.key === 'outgoing' ||
        word.key === 'fellow' ||
        (word.key === 'current' && words[at + 1]!.key !== 'and') ||
        /^\d+-year-old$/.test(word.key) ||
        word.key === 'then')
    )
      continue;
    if (at < head && isCountryWord(words, at)) continue;
    const expanded = expandTitle(withoutStatus(word.key));
    let text = expanded ?? withoutStatus(word.text);
    if (at === head && expanded === undefined) {
      const singular = singularRole(word.key);
      if (singular !== word.key) text = recase(singular, text);
    }
    title.push(text + (word.possessive ? '’s' : ''));
  }
  return title.join(' ');
}

/** A word without what says since when or until when: `president-elect`, `then-Sen.` */
const withoutStatus = (text: string): string => text.replace(/-elect$/i, '').replace(/^(?:ex|then)-/i, '');

function recase(singular: string, printed: string): string {
  return /^\p{Lu}/u.test(printed) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
}
