/** Whether a description beside a name shows that somebody is named, whatever the name: `Oru Vell, a weaver, said`. */
import lists from '../lists/apposition.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { isThingWord } from '../capitalisedWords';
import { isBodyNoun, isOrganisationWord } from '../organisationWords';
import { isKindOfPlace } from './placeClues';
import { isKinWord, isOfFirms, roleKind, singularRole } from '../roles';
import { mayBeDeed, PEOPLE_VERBS } from '../speaking';
import type { Word } from '../words';

/** Longest description, in words. */
const LONGEST = 14;

/** What a firm, a paper or another body is called behind its name: `Norvane, a carmaker, said`. */
const BODIES = new Set(wordsOfList(lists.bodies));
/** What somebody is to somebody else; with the nouns of offices and kin these stand before a name: `her successor, Oru Vell,`. */
const RELATIONS = new Set(wordsOfList(lists.relations));

/**
 * Whether a name is described and then does what people do.
 *
 * @param first index of the name's first word
 * @param last index of its last word
 */
export function isDescribed(words: readonly Word[], first: number, last: number): boolean {
  // `The Lantern, a weekly`, `the Promenade des Vents, a street`
  if (
    words[first - 1]?.key === 'the' ||
    (first === last && words[first - 1]?.gap === 1 && words[first - 1]!.isWord)
  )
    return false;
  const said = first > 0 && words[first]!.gap === 1 && speaks(words[first - 1]);
  if (last === first + 1 && isOfBody(words, last + 1) && (said || speaksBehindBody(words, last + 1)))
    return true;
  return (
    words[last + 1]?.text === ',' &&
    (isDescribedBehind(words, last + 1, said) || isDescribedBefore(words, first, last))
  );
}

/** `said Oru Vell of ESA`, `said Oru Vell, from the Elm Institute` */
function isOfBody(words: readonly Word[], behind: number): boolean {
  let at = words[behind]?.text === ',' ? behind + 1 : behind;
  if (!/^(?:of|at|from)$/.test(words[at]?.key ?? '')) return false;
  at += words[at + 1]?.key === 'the' ? 2 : 1;
  return words[at]?.capital === true && words[at]!.gap === 1;
}

/** `Oru Vell of the Elm Institute said` @param of where `of` stands */
function speaksBehindBody(words: readonly Word[], of: number): boolean {
  if (words[of]!.key !== 'of') return false;
  let at = of + 1;
  while (words[at]?.capital || words[at]?.key === 'the') at++;
  return speaks(words[at]);
}

/**
 * `Oru Vell, a weaver from Elm, said`, `Oru Vell, the mill manager, said`, `said Oru Vell, the mill manager.`
 *
 * @param said a verb of speech stands before the name
 */
function isDescribedBehind(words: readonly Word[], comma: number, said: boolean): boolean {
  const article = words[comma + 1]?.key ?? '';
  // `Oru Vell, from the Elm Institute, said`
  if (article === 'from') return isFrom(words, comma);
  if (!/^(?:an?|the|another)$/.test(article)) return isNounOfOffice(words, comma + 1);
  const isHead = article === 'the' ? (word: Word) => !word.capital && isRole(word.key) : isSomebody;
  let head: Word | null = null;
  let open = true;
  for (let index = comma + 2; index <= comma + LONGEST; index++) {
    const word = words[index];
    if (said && head !== null && (!word || word.text === '.')) return isHead(head);
    if (!word || word.first) return false;
    if (word.text === ',') return head !== null && isHead(head) && (said || speaks(words[index + 1]));
    if (!word.isWord) return false;
    // `said Oru Vell, a weaver at the mill of …`
    if (open && said && head !== null && ENDS_NOUN.test(word.key) && isRole(head.key)) return true;
    // `a provider focused on`, but `a retired miner`
    open &&=
      !ENDS_NOUN.test(word.key) && !(head !== null && /[^e]ed$/.test(word.key) && !head.key.endsWith('ly'));
    if (open) head = word;
  }
  return false;
}

/** `Mary Town, managing editor of the Lantern, said` */
function isNounOfOffice(words: readonly Word[], from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    const word = words[index];
    if (!word?.isWord || word.capital) return false;
    if (!/^(?:of|for|at)$/.test(word.key)) continue;
    const head = words[index - 1]!.key;
    if (index === from || roleKind(head) === undefined || singularRole(head) !== head || isOfFirms(head))
      return false;
    for (let behind = index + 1; behind <= from + LONGEST; behind++) {
      const next = words[behind];
      if (!next || next.first) return false;
      if (next.text === ',') return speaks(words[behind + 1]);
    }
    return false;
  }
  return false;
}

function isFrom(words: readonly Word[], comma: number): boolean {
  for (let index = comma + 2; index <= comma + LONGEST; index++) {
    const word = words[index];
    if (!word || word.first) return false;
    if (word.text === ',') return speaks(words[index + 1]);
  }
  return false;
}

/** `her successor, Oru Vell, said`, `the director for trade, Oru Vell, was there` */
function isDescribedBefore(words: readonly Word[], first: number, last: number): boolean {
  const verb = words[last + 2];
  if (words[first - 1]?.text !== ',' || !(speaks(verb) || acts(verb))) return false;
  for (let index = first - 2; index > first - LONGEST; index--) {
    const word = words[index];
    if (!word?.isWord || speaks(word) || PEOPLE_VERBS.has(word.key)) return false;
    const isNoun = index === first - 2 || ENDS_NOUN.test(words[index + 1]!.key);
    // `the director of the press agency, Norvane, said`
    if (index === first - 2 && (isBodyNoun(word.key) || BODIES.has(word.key) || isKindOfPlace(word.key)))
      return false;
    if (isNoun && isRole(word.key)) return true;
    if (word.first) return false;
  }
  return false;
}

const ENDS_NOUN = /^(?:of|for|with|in|at|from|to|on|by|and|who|whose|that|which)$/;

function isRole(key: string): boolean {
  return roleKind(key) !== undefined || RELATIONS.has(key) || (isKinWord(key) && !/^who/.test(key));
}

function isSomebody({ key, capital }: Word): boolean {
  return (
    !capital &&
    !BODIES.has(key) &&
    !isBodyNoun(key) &&
    !isOrganisationWord(key) &&
    !isThingWord(key) &&
    !key.endsWith('maker')
  );
}

/** `her counterpart, Oru Vell, welcomed the offer` */
const acts = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital ? PEOPLE_VERBS.has(word.key) : mayBeDeed(word.key));

function speaks(word: Word | undefined): boolean {
  return word !== undefined && reportingVerb(word.key)?.form === 'finite';
}
