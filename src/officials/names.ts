/** Keys under which names are found whatever has happened to their letters on the way into a file. */
import nicknames from './lists/nicknames.json';

/** Letters that do not decompose into a base letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
};

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Lower case without diacritics; letters outside a–z become their nearest ASCII spelling. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\u0020-\u007e]/g, (letter) => foldedLetters[letter] ?? letter);
}

/** Letters a–z only, in lower case: `Al-Assad`, `al Assad` and `alAssad` become `alassad`. */
export function compact(text: string): string {
  const folded = fold(text);
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code < 97 || code > 122) return folded.replace(/[^a-z]+/g, '');
  }
  return folded;
}

/** As a file writes it that has lost every character outside ASCII: `Schröder` becomes `schrder`. */
export const lossy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\u0020-\u007e]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** With umlauts and rings spelled out: `Schröder` becomes `schroeder`, `Støre` `stoere`. */
export const spelledOut = (text: string): string =>
  compact(
    text
      .normalize('NFC')
      .replace(/[öøÖØ]/g, 'oe')
      .replace(/[üÜ]/g, 'ue')
      .replace(/[äÄ]/g, 'ae')
      .replace(/[åÅ]/g, 'aa'),
  );

const particles = new Set(['al', 'el', 'ul', 'ar', 'as', 'ad', 'ash', 'an']);
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const hyphens = /[-\u2010\u2011\u2019']/;

/**
 * The words of a name, without a generation (`Jr.`). Hyphens stay, but an Arabic article is a word of its own, so that
 * `al-Assad` ends in `Assad`.
 */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const word of name.split(/[\s,]+/)) {
    if (word === '') continue;
    // No article is longer than three letters.
    const hyphen = word.slice(1, 4).search(hyphens) + 1;
    if (hyphen > 0 && particles.has(word.slice(0, hyphen).toLowerCase())) {
      words.push(word.slice(0, hyphen), word.slice(hyphen + 1));
    } else words.push(word);
  }
  while (words.length > 2 && generations.has(compact(words.at(-1)!))) words.pop();
  return words;
}

/** In a name, its points left out, whose words may be other than what stands between single blanks. */
const special = /[^a-z ]|(?:^| ) | $| (?:[js]r|i{2,3}|iv)$/i;

/** The words of a name as compact keys, with blanks between them. */
export function wordKeys(name: string): string {
  const plain = name.replaceAll('.', '');
  if (!special.test(plain)) return plain.toLowerCase();
  return wordsOf(name)
    .map(compact)
    .filter((key) => key !== '')
    .join(' ');
}

/** The words' skeletons. */
export const skeletons = (keys: string): string => keys.split(' ').map(skeleton).join(' ');

/** What transliterations write for one consonant. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ kh: 'k', gh: 'g', ph: 'f', tch: 'ch', tsch: 'ch', tsh: 'ch', dzh: 'j', dj: 'j' },
  ...{ q: 'k', ckh: 'k', ck: 'k', c: 'k', x: 'ks', w: 'v' },
};
/** … and for one vowel. */
const VOWELS: Readonly<Record<string, string>> = {
  ...{ oe: 'u', ou: 'u', oo: 'u', ae: 'a', aa: 'a', ei: 'e', ey: 'e', ee: 'e', ie: 'e', ye: 'e' },
  ...{ io: 'e', yo: 'e', y: 'i', j: 'i' },
};

/** One pass for all consonants and one for all vowels: a name of nobody has to be made alike, too, before that is known. */
function makeSkeleton(key: string): string {
  return key
    .replace(/^[jy](?=[aeiou])/, 'i')
    .replace(/[kgp]h|ts?ch|tsh|dzh|dj|ckh?|[qxw]|c(?![hei])/g, (letters) => CONSONANTS[letters]!)
    .replace(/o[eou]|a[ea]|e[iye]|[iy]e|[iy]o(?![eou])|[yj]/g, (letters) => VOWELS[letters]!)
    .replace(/([a-z])\1+/g, '$1');
}

/** Skeletons made so far: a name's words come up again and again. Bounded. */
const knownSkeletons = new Map<string, string>();

/**
 * A key that spellings of one name in Latin letters share: Slavic and Arabic transliterations differ in `y`/`i`/`j`,
 * `kh`/`h`, `q`/`k`, `ou`/`u`, doubled letters and the vowels of unstressed syllables. Loose on purpose; used only when
 * nothing matches by its letters.
 */
function skeleton(key: string): string {
  // Nothing is left to compare of the shortest: `Jo` would be the initial of `Ed`.
  if (key.length < 3) return key;
  const known = knownSkeletons.get(key);
  if (known !== undefined) return known;
  if (knownSkeletons.size > 20_000) knownSkeletons.clear();
  const made = makeSkeleton(key);
  knownSkeletons.set(key, made);
  return made;
}

/** Groups of given names that stand for one another. */
const groupOf = new Map<string, number[]>();
for (const [index, group] of nicknames.join('|').split('|').entries()) {
  for (const name of group.split(' ')) groupOf.set(name, [...(groupOf.get(name) ?? []), index]);
}

/** Whether two compact given names can be one: equal, an initial, a nickname, or the same name in another transliteration. */
function sameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 0 || other.length === 0) return false;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const groups = groupOf.get(other);
  if (groups !== undefined && groupOf.get(one)?.some((group) => groups.includes(group)) === true) return true;
  return skeleton(one) === skeleton(other);
}

/**
 * Whether printed given names fit a person's: the first printed one is the person's first and the rest is left open
 * (middle names, initials), or all printed ones are among the person's, in order.
 */
export function givenFits(printed: readonly string[], known: readonly string[]): boolean {
  if (printed.length === 0 || known.length === 0) return false;
  if (sameGiven(printed[0]!, known[0]!)) return !areOthers(printed, known);
  // Two initials written as one word: `JD Vance` for `James David Vance`.
  if (
    printed[0]!.length === known.length &&
    known.length > 1 &&
    known.every((name, i) => name.startsWith(printed[0]![i]!))
  )
    return true;
  let next = 0;
  let whole = false;
  for (const name of known) {
    if (next === printed.length || !sameGiven(printed[next]!, name)) continue;
    whole ||= printed[next]!.length > 1 && name.length > 1;
    next++;
  }
  // `Rashad` is nobody whose third name has the initial R.
  return next === printed.length && whole;
}

/**
 * Whether given names that begin alike are not one person's: by an initial alone where more is printed (`S. Daniel` for `Spencer`, `Vyomika`
 * for `V. P.`), by other initials in the middle (`James Andrew` for `James N.`).
 */
function areOthers(
  [first = '', ...rest]: readonly string[],
  [begins = '', ...others]: readonly string[],
): boolean {
  const disagree =
    rest.length > 0 &&
    others.length > 0 &&
    !rest.some((name) => others.some((other) => sameGiven(name, other)));
  if (first.length > 1 && begins.length > 1)
    return disagree && [...rest, ...others].some((name) => name.length === 1);
  if (first.length === 1 && begins.length > 1)
    return rest.some((name) => name.length > 1) && (others.length === 0 || disagree);
  return first.length > 1 && others.length > 0 && (rest.length === 0 || disagree);
}
