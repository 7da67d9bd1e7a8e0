/** The forms in which a file prints names, with what a lost apostrophe or space leaves of other words taken off. */
import type { Steps } from '../../../steps';
import { isCalendarWord } from '../capitalisedWords';
import { countryOfName } from '../countries';
import { Clue, type NameCandidate } from './nameCandidate';
import { STRIDE, type Form, type KnownNames, type NamePlaceIn } from './nameCluster';
import { generationOf, nameKeys, type NameKeys } from './nameForms';
import { isPlace } from '../places';
import { endsInOwnS } from '../surnames';
import { wordKey } from '../words';

/** Full names of one given name that are looked at. */
const MOST_BEARERS = 8;

/**
 * The forms that names are printed in, by their words; lost apostrophes and spaces are seen through.
 *
 * @param lowerCase words that the document has in lower case as well
 */
export function* formsOf(
  places: readonly NamePlaceIn[],
  lowerCase: ReadonlySet<string>,
  known: KnownNames | null,
): Steps<Map<string, Form>> {
  const surnames = new Set<string>();
  /** Surnames of whole names. */
  const full = new Set<string>();
  /** Those behind which nothing stands that they may own. */
  const whole = new Set<string>();
  // `BenLund` is who is printed `Ben Lund` elsewhere, though neither word says that it is a name.
  const written = new Map<string, readonly string[]>();
  const byGivenName = new Map<string, Set<string>>();
  let hasApostrophes = false;
  let done = 0;
  for (const { candidate } of places) {
    const { keys, clues, classes } = candidate;
    if (clues & Clue.possessive) hasApostrophes = true;
    if (keys.length > 1) {
      // `Lund` of `Ada Lund III`
      const surname = nameKeys(keys).at(-1)!;
      surnames.add(surname);
      full.add(surname);
      if (!(clues & Clue.owns)) whole.add(surname);
      written.set(keys.join(''), keys);
      const bearers = byGivenName.get(keys[0]!);
      if (!bearers) byGivenName.set(keys[0]!, new Set([keys.join(' ')]));
      else if (bearers.size < MOST_BEARERS) bearers.add(keys.join(' '));
    } else if (clues & (Clue.honorific | Clue.office | Clue.speaks) && classes[0] === 'unknown')
      surnames.add(keys[0]!);
    if (++done % STRIDE === 0) yield;
  }
  const forms = new Map<string, Form>();
  for (const place of places) {
    const { candidate } = place;
    const glued = candidate.keys.length === 1 && /\p{Ll}\p{Lu}/u.test(candidate.words[0]!);
    let keys = nameKeys((glued ? written.get(candidate.keys[0]!) : undefined) ?? candidate.keys);
    const sharing = candidate.shared !== undefined && shares(candidate, surnames, byGivenName, known);
    if (sharing) keys = [...keys, wordKey(candidate.shared)];
    const last = keys.at(-1)!;
    // `Albers describes`, of Wolfgang Albers; `Ada Albers’ son`, where nobody is called Alber
    const isOwn =
      endsInOwnS(last) || (whole.has(last) && (keys.length === 1 || !surnames.has(last.slice(0, -1))));
    const owns = !hasApostrophes && (candidate.clues & Clue.owns) !== 0 && !isOwn;
    // `Mr. Lunds estimated costs`: no second family is called so; `the Lunds` are several.
    const isLone = keys.length === 1 && !isOwn && !full.has(last) && full.has(last.slice(0, -1));
    const isPlural =
      (isLone && last.endsWith('s') && !(candidate.clues & (Clue.possessive | Clue.the))) ||
      isGenitive(candidate, keys, owns, surnames, written) ||
      // `Mr. Morris` of Ada Morris, whoever else is called Morri
      (isKnownWithoutS(candidate, known) && !(keys.length === 1 && whole.has(last)));
    const trailing = sharing
      ? 0
      : isPlural
        ? 1
        : unitsAfter(keys, candidate.words, surnames, written, lowerCase, known);
    if (trailing > 0) keys = [...keys.slice(0, -1), last.slice(0, -trailing)];
    const generation = generationOf(candidate.keys);
    const id = generation === null ? keys.join(' ') : `${keys.join(' ')} ${generation}`;
    let form = forms.get(id);
    if (!form) forms.set(id, (form = { keys, generation, places: [], clues: 0, score: 0 }));
    form.places.push(
      trailing === 0 && sharing === (candidate.shared !== undefined)
        ? place
        : { ...place, trailing, candidate: sharing ? candidate : { ...candidate, shared: undefined } },
    );
    form.clues |= candidate.clues;
    if (++done % STRIDE === 0) yield;
  }
  return forms;
}

/**
 * Whether a name ends in what a lost apostrophe leaves (`Lunds`): the file has the same name without the `s`, too, or what it owns stands
 * behind it.
 *
 * @param owns something stands behind it that people own
 */
function isGenitive(
  { clues }: NameCandidate,
  keys: NameKeys,
  owns: boolean,
  surnames: ReadonlySet<string>,
  written: ReadonlyMap<string, readonly string[]>,
): boolean {
  const last = keys.at(-1)!;
  if (last.length <= (keys.length > 1 ? 2 : 3) || !last.endsWith('s')) return false;
  if (keys.length > 1 && written.has(keys.join('').slice(0, -1))) return !(clues & Clue.possessive);
  const bare = surnames.has(last.slice(0, -1));
  // `said Lunds promises were hollow`
  const may = last.endsWith('ss') || !(clues & (Clue.possessive | Clue.speaks)) || (owns && bare);
  return may && (bare || owns);
}

/** Whether the directory knows a name without its last letter, but not with it: `President Obamas`, `Barack Obamas`. */
function isKnownWithoutS({ words, clues }: NameCandidate, known: KnownNames | null): boolean {
  const name = words.join(' ');
  if (known === null || !name.endsWith('s') || clues & Clue.possessive) return false;
  // `Mrs. Lunds best defence`
  const isOwner = (clues & Clue.honorific) !== 0 && !(clues & (Clue.speaks | Clue.acts));
  const knows = (each: string): boolean =>
    words.length > 1 ? known.isKnownName(each) : isOwner ? known.isSurname(each) : known.isKnownSurname(each);
  // `Mays larger increase`
  if (isCalendarWord(wordKey(name).slice(0, -1))) return false;
  return knows(name.slice(0, -1)) && !knows(name);
}

/**
 * Whether a given name takes the surname of the name behind it: not one that is a surname itself (`Clinton and Ada Lund`), nor that of
 * somebody known whom the file has in full.
 */
function shares(
  { keys, words }: NameCandidate,
  surnames: ReadonlySet<string>,
  byGivenName: ReadonlyMap<string, ReadonlySet<string>>,
  known: KnownNames | null,
): boolean {
  const key = keys[0]!;
  if (surnames.has(key) || isPlace(key) || countryOfName(words[0]!) !== null) return false;
  return ![...(byGivenName.get(key) ?? [])].some((name) => known?.isKnownName(name));
}

/** Small words that a lost space glues to a name and that end few surnames. */
const GLUED = /^(?:and|the|said|says|told|was|has|had|who|with|for|but|is|at|never|that|which)$/;

/**
 * Letters of another word that a lost space has glued to a name: `Ada Lundmade` in a file that has `Ada Lund`; to a
 * surname alone, or to a name that only the directory knows, small words and verbs in the past.
 *
 * @param printed the words of the name
 * @param written full names, words joined
 */
function unitsAfter(
  keys: NameKeys,
  printed: readonly string[],
  surnames: ReadonlySet<string>,
  written: ReadonlyMap<string, readonly string[]>,
  lowerCase: ReadonlySet<string>,
  known: KnownNames | null,
): number {
  const text = printed.join(' ');
  const last = keys.at(-1)!;
  const name = keys.join('');
  const knows = (each: string): boolean => known?.isKnownName(each) === true;
  // `John Lewis` in a file that has somebody called Lew
  const isSurname = knows(text) || known?.isSurname(printed.at(-1)!) === true;
  // Nothing longer than any surname with any word.
  for (let units = 2; units < Math.min(last.length - 2, 30); units++) {
    const rest = text.slice(-units);
    const small = GLUED.test(rest);
    if (!small && !lowerCase.has(rest) && !/^\p{Lu}/u.test(rest)) continue;
    if (keys.length > 1 && written.get(name.slice(0, -units))?.length === keys.length) return units;
    const bare = text.slice(0, -units);
    if (isSurname || last.length - units < SHORTEST_GLUED) continue;
    if ((small || (units > 4 && rest.endsWith('ed'))) && (surnames.has(last.slice(0, -units)) || knows(bare)))
      return units;
    // `Ada Lundsspeech`
    if (units > 3 && bare.endsWith('s') && knows(bare.slice(0, -1))) return units + 1;
  }
  return 0;
}

/** Letters of the shortest surname that such a word is taken off. */
const SHORTEST_GLUED = 4;
