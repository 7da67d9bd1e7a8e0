/** Offices behind a name, in apposition or in a clause: `Ada Lund, the mayor of Port Ada`, `Bo Ek, who leads …`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { AUXILIARIES, IRREGULAR_PASTS, reportingVerb } from '../../../tagger/lexicon';
import type { Gender } from '../../reading';
import { BEING, officeOfClause } from './officeClause';
import { beforeName, isAppointed, isJudged, isReplaced } from './officeGiven';
import { behindPlace, isLastApposition } from './officeJoined';
import { isOver } from './officeOver';
import { officePassed } from './officePassing';
import { nounPhraseOffice } from './officePhrase';
import { DETERMINERS, isRole } from './officeWords';
import { opensClause } from '../openers';
import { partyTagAt } from './partyTag';
import type { PrintedOffice } from './printedOffice';
import { genderOfRole, isHonorific, isKinWord, isOfFirms, singularRole } from '../roles';
import { isSmall, type Word } from '../words';
import { isPostNominal } from '../names/wordsAsNames';

/** What stands after a name in apposition or in a clause with `who` or `as`. */
export interface AfterName {
  readonly offices: readonly PrintedOffice[];
  readonly age: boolean;
  readonly kin: boolean;
  readonly gender: Gender | null;
}

const NOTHING: AfterName = { offices: [], age: false, kin: false, gender: null };
const APPOSITION_ADVERBS = new Set(wordsOfList(lists.adverbs));

/** Whether an adverb says that an office is not held any more. @param key lower case */
const isOfPast = (key: string): boolean => /^(?:then|formerly|previously|once)$/.test(key);

const isDegree = ({ text }: Word): boolean =>
  isPostNominal(text.replace(/\./g, '')) || /^(?:J\.?D|R\.?N|Esq)\.?$/.test(text);

/** The index behind the degrees that a description may follow: `Ph.D., `. */
function behindDegrees(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && isDegree(words[at]!)) {
    const comma = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (words[comma]?.text !== ',') break;
    at = comma + 1;
  }
  return at;
}

/** Words of the longest description of somebody who is named behind it. */
const LONGEST_BEFORE_NAMED = 6;

/** Whether a description belongs to who is named behind it: `In Elm, a worker named Bo Ek said`. */
function describesNext(words: readonly Word[], from: number): boolean {
  if (!/^(?:an?|the|another|one)$/.test(words[from]!.key)) return false;
  for (let at = from + 1; at <= from + LONGEST_BEFORE_NAMED; at++) {
    const word = words[at];
    if (!word?.isWord || word.capital) return false;
    if (/^(?:named|called|nicknamed)$/.test(word.key)) return words[at + 1]?.capital === true;
  }
  return false;
}

/**
 * Offices that follow a name.
 *
 * @param index the word after the name
 */
export function officeAfter(words: readonly Word[], index: number): AfterName {
  let at = index;
  if (words[at - 1]?.possessive) return NOTHING;
  let comma = false;
  let age = false;
  if (words[at]?.text === ',' || words[at]?.text === '(') {
    comma = true;
    at++;
    if (/^\d{1,3}$/.test(words[at]?.text ?? '')) {
      const behind = words[at + 1];
      // `Ada Lund, 38  who weaves`: a lost dash.
      if (!behind || !(/^[,.;)]$/.test(behind.text) || behind.gap > 1)) return NOTHING;
      age = true;
      at += behind.gap > 1 ? 1 : 2;
    }
    // `Ada Lund, Ph.D., a professor`
    at = behindDegrees(words, at);
  } else if (words[at] && words[at]!.gap >= 2 && words[at - 1]?.text !== ',') {
    // Two blanks: a dash was lost.
    comma = true;
  }
  const tag = comma ? partyTagAt(words, at) : null;
  if (tag) {
    const rest = officeAfter(words, words[tag.next]?.text === ')' ? tag.next + 1 : tag.next);
    return { ...rest, offices: [tag.office, ...rest.offices] };
  }
  // `Ada Lund (Con), the leader of the council,`, `Bo Ek (left), a farmer,`
  const remark = age || words[index]?.text !== '(' ? -1 : remarkEnd(words, index);
  if (remark > 0 && nounPhraseOffice(words, at, false) === null) return officeAfter(words, remark);
  const adverbs = at;
  while (comma && APPOSITION_ADVERBS.has(words[at]?.key ?? '')) at++;
  // `Ada Lund, then mayor of Elm,`, `Bo Ek, formerly the mayor of Elm,`
  let isPast = words.slice(adverbs, at).some(({ key }) => isOfPast(key));
  const next = words[at];
  if (!next?.isWord) return age ? { ...NOTHING, age } : NOTHING;
  if (comma && describesNext(words, at)) return age ? { ...NOTHING, age } : NOTHING;
  if (next.key === 'who' || next.key === 'whose') {
    const office = next.key === 'who' ? (officePassed(words, at + 1) ?? officeOfClause(words, at + 1)) : null;
    return { offices: office ? [office] : [], age, kin: true, gender: office?.gender ?? null };
  }
  if (next.key === 'to' && !comma) {
    // `nominated Ada Lund to be the ambassador`, `to serve as …`.
    const verb = words[at + 1]?.key;
    const from =
      verb === 'be' || verb === 'become'
        ? at + 2
        : verb === 'serve' && words[at + 2]?.key === 'as'
          ? at + 3
          : -1;
    const office = from < 0 || !isAppointed(words, index) ? null : nounPhraseOffice(words, from, true);
    return { ...NOTHING, offices: office && office.kind !== 'occupation' ? [office] : [] };
  }
  // `his father, Bo Ek, was a senator`
  if (
    comma &&
    BEING.has(next.key) &&
    words[at - 1]?.text === ',' &&
    words[beforeName(words, index)]?.text === ','
  )
    return { ...officeAfter(words, at), age };
  const passed = comma ? null : officePassed(words, at);
  if (passed) return { offices: [passed], age, kin: false, gender: passed.gender };
  if (next.key === 'as' && isJudged(words, index, at + 1)) return age ? { ...NOTHING, age } : NOTHING;
  if (next.key === 'as' || (!comma && BEING.has(next.key))) {
    const from = next.key.startsWith('serve') && words[at + 1]?.key === 'as' ? at + 2 : at + 1;
    // `if Ada Lund is elected president`, `when she becomes president`
    const office =
      words[from]?.key === 'elected' || (next.key !== 'as' && isSupposed(words, index, next.key))
        ? null
        : nounPhraseOffice(words, from, true);
    const isPast =
      next.key === 'as'
        ? isReplaced(words, index)
        : office !== null && !isReported(words, index) && isOver(words, at, at, office);
    const held = office?.status === 'current' && isPast ? { ...office, status: 'former' as const } : office;
    return {
      // `Ada Lund is a reporter at the Elm Post`, but `Ada Lund is a farmer`
      offices: held && (held.kind !== 'occupation' || (next.key !== 'as' && isSomewhere(held))) ? [held] : [],
      age,
      kin: false,
      gender: held?.gender ?? null,
    };
  }
  if (!comma) return NOTHING;
  const offices: PrintedOffice[] = [];
  let kin = false;
  let gender: Gender | null = null;
  for (let count = 0; count < 3; count++) {
    const office = nounPhraseOffice(words, at, false);
    if (!office) {
      const word = kinWord(words, at);
      if (word !== null) {
        kin = true;
        gender ??= genderOfRole(word);
      }
      break;
    }
    let end = at;
    while (end < words.length && words[end]!.end <= office.end) end++;
    // `Ada Lund and Bo Ek, the directors`, but `Ada Lund, the players and the fans`
    if (office.plural && words[beforeName(words, index)]?.key !== 'and') break;
    // `a producer at Krell, the developer of the game,`: what Krell is
    if (
      count > 0 &&
      words[at - 1]!.text === ',' &&
      offices.at(-1)?.body &&
      isOfFirms(singularRole(nounOf(office)))
    )
      break;
    // `The bar was low for Ada Lund, a Norland senator added`: who speaks; `To Ada Lund, the mayor is`, `Against Bo Ek, the mayor won`: who acts.
    if (opensClause(sentenceOpener(words, index)) && isVerbInPast(words, end)) break;
    if (
      (reportingVerb(words[end]?.key ?? '')?.form === 'finite' ||
        (AUXILIARIES.has(words[end]?.key ?? '') && words[end]!.key !== 'do')) &&
      (opensClause(sentenceOpener(words, index)) || !opensSentence(words, index) || isTag(words, end))
    )
      break;
    // `Ada Lund, the Prime Ministers wife`: the office is somebody else's.
    const owned = kinWord(words, end);
    if (owned !== null && singularRole(words[end - 1]!.key) !== words[end - 1]!.key) {
      kin = true;
      gender ??= genderOfRole(owned);
      break;
    }
    offices.push(isPast && office.status === 'current' ? { ...office, status: 'former' } : office);
    gender ??= office.gender;
    // `the mayor of Port Ada and a former …`, `the mayor, who …`
    const joint = behindPlace(words, end);
    if (words[joint]?.key === 'and' || words[joint]?.text === ',') at = joint + 1;
    else break;
    if (words[joint].text === ',' && words[at]?.key === 'and') {
      if (!isLastApposition(words, at + 1)) break;
      at++;
    }
    end = joint;
    // `a former minister and now a fellow at the institute`
    isPast = false;
    if (APPOSITION_ADVERBS.has(words[at]?.key ?? '') && words[at]!.key !== 'then')
      isPast = isOfPast(words[at++]!.key);
    // `the mayor of Elm and Sheriff Bo Ek`, but `founder and CEO of Orbit`
    if (
      words[end]?.key === 'and' &&
      words[at]?.capital === true &&
      !(isRole(words[at]!) && words[at + 1]?.capital !== true)
    )
      break;
  }
  return { offices, age, kin, gender };
}

/** The noun of an office, lower case: `developer` of `game developer of Star Elm`. */
const nounOf = ({ title }: PrintedOffice): string => title.toLowerCase().split(/ (?:of|for|at|to) /)[0]!;

/** Whether a calling says where somebody has it: `reporter at the Elm Post`, `the Elm Posts political editor`. */
const isSomewhere = ({ body, country, printed }: PrintedOffice): boolean =>
  body !== null || (country === null && / \p{Lu}|^\p{Lu}.* /u.test(printed));

/** Whether somebody is reported to say what the name before `index` was, and may be still: `said that Ada Lund was a candidate`. */
function isReported(words: readonly Word[], index: number): boolean {
  const key = keyBeforeName(words, index);
  return key === 'that' || reportingVerb(key)?.form === 'finite';
}

/** The word before the name that ends before `index`, over its courtesy titles, lower case; empty where there is none. */
function keyBeforeName(words: readonly Word[], index: number): string {
  let at = beforeName(words, index);
  while (isHonorific(words[at]?.key ?? '')) at--;
  return words[at]?.key ?? '';
}

/** Whether a clause supposes what it says of the name before `index`: `if Ada Lund is our president`; not `when she was mayor`. */
const isSupposed = (words: readonly Word[], index: number, verb: string): boolean =>
  /^(?:if is|(?:if|once|when) becomes)$/.test(`${keyBeforeName(words, index)} ${verb}`);

/** Words of the longest remark in brackets between a name and what is said of it. */
const LONGEST_REMARK = 3;

/** The index of the comma behind a remark in brackets; -1 where none stands there. */
function remarkEnd(words: readonly Word[], open: number): number {
  for (let at = open + 1; at <= open + 1 + LONGEST_REMARK; at++) {
    if (words[at]?.text === ')') return words[at + 1]?.text === ',' ? at + 1 : -1;
    if (!words[at]?.isWord) return -1;
  }
  return -1;
}

/** Whether a verb in the past stands at an index, and no participle: `looked pale`, but `charged with fraud`. */
function isVerbInPast(words: readonly Word[], at: number): boolean {
  const { key = '', capital = true, gap = 0 } = words[at] ?? {};
  if (capital || gap !== 1 || !(IRREGULAR_PASTS.has(key) || /[^e]ed$/.test(key))) return false;
  return !/^(?:a[ts]|by|for|from|in|into|o[nf]|over|to|under|with|\p{P})$/u.test(words[at + 1]?.key ?? '.');
}

/** Words of a tag behind its verb: `an aide said on Tuesday,`. */
const LONGEST_TAG = 5;

/** Whether a verb belongs to a tag within somebody's sentence: `Lund, an aide said on Tuesday, will appeal`. */
function isTag(words: readonly Word[], verb: number): boolean {
  const comma = words.slice(verb + 1, verb + 2 + LONGEST_TAG).findIndex(({ text }) => text === ',');
  return comma >= 0 && AUXILIARIES.has(words[verb + comma + 2]?.key ?? '');
}

/** Whether the name before `index` opens its sentence or stands behind a comma. */
function opensSentence(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && index - at < LONGEST_NAME && !words[at]!.first && isOfName(words[at - 1]!)) at--;
  return words[at]!.first || !words[at - 1]?.isWord;
}

const isOfName = ({ capital, text }: Word): boolean =>
  capital || text === '.' || /^(?:de|van|von|bin|al)$/.test(text);

/** Words of the longest name with its titles. */
const LONGEST_NAME = 8;

/** So many words before a name are looked through for the beginning of its sentence. */
const SENTENCE_REACH = 30;

/** The first word of the sentence of the word before `index`, lower case; empty where it is too far. */
function sentenceOpener(words: readonly Word[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - SENTENCE_REACH); at--)
    if (words[at]!.first) return words[at]!.key;
  return '';
}

function kinWord(words: readonly Word[], from: number): string | null {
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word?.isWord) return null;
    if (isKinWord(word.key)) {
      // `Ada Lund, her brother Bo`: the brother's name follows.
      const named = words[at + 1]?.capital === true && words[at + 1]!.gap <= 1 && !word.key.startsWith('who');
      return named ? null : word.key;
    }
    if (isSmall(word) && !DETERMINERS.has(word.key)) return null;
  }
  return null;
}
