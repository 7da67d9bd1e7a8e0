/** Descriptions that stand for a speaker: `the Norwegian finance minister`, `officials`. */
import { countryOfAdjective, countryOfName } from '../people/countries';
import { isBodyNoun } from '../people/organisationWords';
import { genderOfRole, isKinWord, isRoleModifier, roleKind, singularRole } from '../people/roles';
import { wordKey } from '../people/words';
import { isPreposition } from './prepositions';
import { NO_SOURCE, type SourcePhrase } from './sourcePhrase';

const DEFINITE = new Set('the that this his her their its'.split(' '));

/** Whose it is, with an apostrophe or without: `Norlands foreign minister`, `Ada Lunds lawyer`. */
const OWNER = /^(?!An? )\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,3}(?<=s['’]?)(?: |$)/u;

/** `a senior official in the ministry`: the noun that the phrase is about. */
export function nominal(words: readonly string[], others: readonly number[]): SourcePhrase {
  let noun: string | null = null;
  let country: string | null = null;
  let proper = false;
  const keys: string[] = [];
  let behind = words.length;
  for (const [index, word] of words.entries()) {
    const key = wordKey(word);
    if (noun !== null && (isPreposition(key) || key === 'who' || key === 'and')) {
      behind = index;
      break;
    }
    if (roleKind(key) !== undefined || isKinWord(key) || !isRoleModifier(key)) {
      noun = key;
      proper = index > 0 && /^\p{Lu}/u.test(word);
    }
    keys.push(key);
    if (!/^\p{Lu}/u.test(word)) continue;
    const pair = `${word} ${words[index + 1] ?? ''}`;
    country ??=
      countryOfAdjective(pair) ?? countryOfName(pair) ?? countryOfAdjective(word) ?? countryOfName(word);
  }
  const singular = noun === null ? null : singularRole(noun);
  const definite = DEFINITE.has(wordKey(words[0]!));
  const owned = OWNER.test(words.slice(0, behind - 1).join(' '));
  // One article for both: `the candidate and former minister`.
  const isTwice =
    (definite || owned) && noun === singular && words[behind]?.toLowerCase() === 'and' && isRole(singular);
  const after = isTwice ? nominal(words.slice(behind + 1), []) : null;
  const second = after && isRole(after.noun) && !after.plural ? { ...after, definite, owned } : null;
  return {
    ...NO_SOURCE,
    kind: 'nominal',
    others,
    noun: singular,
    details: keys.filter((key) => key !== noun && !DEFINITE.has(key)),
    complement: complementOf(words.slice(behind).map(wordKey)),
    country,
    gender: singular === null ? null : genderOfRole(singular),
    plural: noun !== singular || (noun !== null && /[^s]s$/.test(noun) && roleKind(noun) === undefined),
    definite,
    owned,
    second,
    bare: words.length === 2 && /^th(?:e|at|is)$/i.test(words[0]!),
    body: singular !== null && isBodyNoun(singular),
    // British papers write `the Government`, `the Minister`.
    proper: proper && !isBodyNoun(singular!) && roleKind(singular!) === undefined,
  };
}

const isRole = (noun: string | null): boolean => noun !== null && roleKind(noun) !== undefined;

/** Words behind `of`, up to the next preposition. @param keys from the preposition behind a noun on */
function complementOf([of, ...keys]: readonly string[]): readonly string[] {
  if (of !== 'of') return [];
  const end = keys.findIndex((key) => isPreposition(key) || key === 'who' || key === 'which');
  return keys
    .slice(0, end < 0 ? undefined : end)
    .filter((key) => !DEFINITE.has(key) && key !== 'a' && key !== 'an');
}
