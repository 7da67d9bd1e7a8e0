/** How two printed names are told to be one person's: by surname, given name, initials, nicknames and spelling. */

import lists from '../lists/nameForms.json';
import { isGivenName } from '../givenNames';
import { wordsOfList } from '../../../article/wordList';

/** A name's words as keys: lower case, no points, apostrophes or accents; `jr` and the like left out. */
export type NameKeys = readonly string[];

const SUFFIXES = new Set('jr sr ii iii iv v'.split(' '));
const PARTICLES = new Set(
  'de da di du del della dos das van von der den ter ten te bin binti ibn arap al el la le af zu y abu ul ur e los las'.split(
    ' ',
  ),
);

/** Those that join the second of two surnames to the first. */
const OF = new Set('de da di do del dos das los las y e'.split(' '));

/** Stand before the name of somebody's father. */
const PATRONYMIC = new Set('bin binti bint ibn'.split(' '));

/** Short forms of given names: each group is one name. */
const NICKNAMES = lists.nicknames.map((group) => group.split(' '));

const nicknames = new Map<string, Set<number>>();
NICKNAMES.forEach((group, index) => {
  for (const name of group) nicknames.set(name, (nicknames.get(name) ?? new Set()).add(index));
});

/** Words of a name that count when names are compared. @param keys as `wordKey` gives them */
export function nameKeys(keys: readonly string[]): NameKeys {
  const kept = keys.filter((key) => !SUFFIXES.has(key));
  return kept.length > 0 ? kept : keys;
}

/** What tells two of one name apart, where it is printed: `jr`, `iii`. @param keys as `wordKey` gives them */
export function generationOf(keys: readonly string[]): string | null {
  const last = keys.at(-1);
  return keys.length > 1 && last !== undefined && SUFFIXES.has(last) ? last : null;
}

/** The surname with its particles left out, article glued to it taken off: `assad` for `Bashar al-Assad`. */
export function surnameOf(keys: NameKeys): string {
  return bareSurname(keys.at(-1) ?? '');
}

/** Takes an Arabic article off a surname (`al-assad`). */
export function bareSurname(key: string): string {
  return key.replace(/^(?:al|el|ul|ad|as|ash|an|ar|at|bin|ibn)-/, '');
}

const FAMILY_FIRST = new Set(wordsOfList(lists.familyFirst));

/** Whether a name begins with its surname: `Kim Jong Un`, `Xi Jinping`. */
export function isFamilyFirst(keys: NameKeys): boolean {
  if (keys.length < 2 || !FAMILY_FIRST.has(keys[0]!)) return false;
  if (keys.length === 2) return keys[1]!.includes('-') || SYLLABLES.test(keys[1]!);
  return keys.length === 3 && keys[1]!.length <= 5 && keys[2]!.length <= 5;
}

/** Chinese and Korean given names in Latin letters. */
const SYLLABLES =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|uan|ian|iao|uai|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|er|a|o|e|i|u|v)(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|uang|iong|ang|eng|ing|ong|uan|ian|iao|uai|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|er|a|o|e|i|u|v))?$/;

/** Whether all that follows the surname are syllables of Chinese or Korean given names: `Ri Sol Ju`. */
export function hasSyllables(keys: NameKeys): boolean {
  return keys.length === 3 && keys.slice(1).every((key) => SYLLABLES.test(key) || KOREAN.test(key));
}

const KOREAN = /^(?:ch|[bdghjkmnprstw])?[yw]?(?:ae|eo|eu|ee|oo|ou|[aeiou])(?:ng|[nklmpr])?$/;

/** Every word that alone may stand for the person: surnames first. */
export function shortForms(keys: NameKeys): string[] {
  const forms = [surnameOf(keys)];
  if (isFamilyFirst(keys)) forms.unshift(keys[0]!);
  // `Grace Fong Hai Ling` is Ms. Fong.
  if (keys.length === 4 && hasSyllables(keys.slice(1)) && FAMILY_FIRST.has(keys[1]!)) forms.unshift(keys[1]!);
  // Spanish and Portuguese: the first of two surnames is the one that is used.
  if (keys.length >= 3 && !isInitial(keys[1]!) && !PARTICLES.has(keys[1]!)) forms.push(keys.at(-2)!);
  // `Juan Ruiz de la Torre` is Ruiz, `Maria Ana da Silva` nobody called Ana.
  const particle = keys.findIndex((key) => OF.has(key));
  const first = particle > 1 ? keys[particle - 1]! : '';
  if (first.length > 1 && !isGivenName(first) && !forms.includes(first)) forms.push(first);
  // `Abu Bakar bin Osman` is Abu Bakar.
  const father = keys.findIndex((key) => PATRONYMIC.has(key));
  if (father > 0 && !forms.includes(keys[father - 1]!)) forms.push(keys[father - 1]!);
  return forms;
}

function isInitial(key: string): boolean {
  return key.length === 1;
}

/** Whether two given names may be one: equal, an initial, a nickname, or two spellings. */
function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (a.length <= 2 || b.length <= 2)
    return a[0] === b[0] && (a.length === 1 || b.length === 1 || a.length === 2);
  const groups = nicknames.get(a);
  if (groups) for (const group of nicknames.get(b) ?? []) if (groups.has(group)) return true;
  return a.length > 4 && b.length > 4 && isSpellingOf(a, b);
}

/** Whether two full names, each with a given name, may be one person's. */
export function sameFullName(one: NameKeys, other: NameKeys): boolean {
  const [a, b] = [withJoinedInitials(one, other), withJoinedInitials(other, one)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isFamilyFirst(a) || isFamilyFirst(b)) return joined(a) === joined(b) || isSuffix(short, long);
  const surnames = surnameOf(a) === surnameOf(b) || isSpellingOf(surnameOf(a), surnameOf(b));
  if (!surnames) {
    // `Andrés López` and `Andrés López Obrador`.
    return (
      short.length >= 2 && short.length < long.length && short.every((key, index) => key === long[index])
    );
  }
  if (isSuffix(short, long)) return true;
  if (short.length === 1) return false;
  if (sameGivenName(short[0]!, long[0]!)) return middlesAgree(short, long);
  // `Tayyip Erdogan` and `Recep Tayyip Erdogan`; `Ted Lund` and `Edward “Ted” Lund`.
  return (
    long.length > short.length &&
    long.slice(0, -1).some((key) => sameGivenName(key, short[0]!) && key.length > 1)
  );
}

/** `ej vell` for `e j vell`, where the other name has them so: initials are printed with blanks between them and without. */
function withJoinedInitials(keys: NameKeys, other: NameKeys): NameKeys {
  const [first = '', second = ''] = keys;
  return keys.length > 2 && isInitial(first) && isInitial(second) && other[0] === first + second
    ? [first + second, ...keys.slice(2)]
    : keys;
}

/** Two people may share given name and surname and differ in the middle: `George H.W. Bush`, `George W. Bush`. */
function middlesAgree(short: NameKeys, long: NameKeys): boolean {
  const a = short.slice(1, -1).filter((key) => !PARTICLES.has(key));
  const b = long.slice(1, -1).filter((key) => !PARTICLES.has(key));
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => x === y || (x[0] === y[0] && (x.length === 1 || y.length === 1))));
}

function isSuffix(short: NameKeys, long: NameKeys): boolean {
  const offset = long.length - short.length;
  return short.length >= 2 && short.every((key, index) => key === long[index + offset]);
}

function joined(keys: NameKeys): string {
  return keys.join('').replace(/-/g, '');
}

/** Whether two words are spellings of one name: transliterations and lost letters, not two names. */
function isSpellingOf(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && spellingOf(a) === spellingOf(b));
}

/**
 * What is left of a name when the letters that transliterations disagree on are made alike; its first letter is not, and short
 * names are left as they are.
 */
export function spellingOf(name: string): string {
  if (name.length < 5) return name;
  return (
    name[0]! +
    name
      .replace(/-/g, '')
      .replace(/kh|ch|h/g, 'h')
      .replace(/sch|sh|s/g, 's')
      .replace(/tz|ts|z/g, 'z')
      .replace(/ks|x/g, 'x')
      .replace(/ck|q|c|k/g, 'k')
      .replace(/w|v|ff|ph|f/g, 'v')
      .replace(/iy|yy|ij|ii|ia|ya|iu|yu|ie|ye|j|y|i/g, 'i')
      .replace(/ou|oo|u/g, 'u')
      .replace(/([a-z])\1/g, '$1')
  );
}
