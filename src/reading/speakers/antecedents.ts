/** Whom a pronoun cannot mean by what stands beside it: `She praised Ada Lund`; `Her mother laughed. It is late, she said.` */
import type { UnattributedStatement } from '../statements';
import { wordsOfList } from '../../article/wordList';
import { PREPOSITIONS, reportingVerb } from '../../tagger/lexicon';
import { genderOfRole, isKinWord, isRoleModifier, roleKind, singularRole } from '../people/roles';
import { wordKey } from '../people/words';
import { opensClause } from '../people/openers';
import type { NamedPlace } from '../people';
import type { TextSpan } from '../reading';
import lists from './lists/speakers.json';
import { PERSONAL } from '../turns';
import type { NamedPlaces } from './places';
import type { SourcePhrase } from './sourcePhrase';
import { isTitle } from './titles';

const NOBODY: ReadonlySet<number> = new Set();

/** A name that says whose something is, or of what kind: `Lunds ship`, `the Lund foundation`. */
const DESCRIBES = /^(?:['’]s?\b|s\b|-|\s\p{Ll})/u;

/** A verb or a joint behind a name that stands for somebody. */
const STANDS_ALONE =
  /^\s(?:is|was|has|had|will|would|can|could|should|may|might|must|did|does|knows?|and|or|but|to|for|from|of|in|on|at|with|as|that|by|an?|the)\b/;

/** What the narrator adds to reported words: `called it a trick, and Lund's son left`. */
const ADDED = /, (?:and|but|while|as)\b|\b(?:who|whom|whose|which)\b| {2}/;

/** A reporter in the first person: `When we spoke, Lund dwelt on it.` */
const REPORTER =
  /^(?:When|As|While|After|Before|Once) (?:we|I) (?:spoke|met|talked|called|visited|asked|sat|wrote|reached|caught)\b/;

/** Without marks, direct speech that is less certain than this may have a sentence of the narrator's. */
const CERTAIN = 0.7;

/**
 * Whom what is said tells of by name, as indices in `NamedPlaces.voices`: few speak so of themselves (principle C of binding, Chomsky
 * 1981). In reported words only who stands behind the pronoun, and not as an owner; in direct ones only where the sentence is
 * surely no narrator's. Where nothing is printed for the speaker, whoever is named but as somebody who speaks or does something.
 *
 * @param statements those of one speaker
 * @param source the pronoun
 */
export function toldOf(
  statements: readonly UnattributedStatement[],
  source: TextSpan | null,
  { kind }: SourcePhrase,
  places: NamedPlaces,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (kind === 'none') {
    for (const statement of statements)
      for (const place of places.inSpan(statement))
        if (place.person !== null && isOnlyToldOf(statement, place, places)) found.add(place.person);
    return found;
  }
  if (kind !== 'pronoun' || !source) return NOBODY;
  for (const statement of statements) {
    if (statement.line !== source.line) continue;
    const isTold = statement.kind === 'direct' ? isSpokenOf : isReportedOf;
    for (const place of places.inSpan(statement))
      if (place.person !== null && isTold(statement, place, source, places)) found.add(place.person);
  }
  return found;
}

/** Whether the verb of a cue says whom something is told: `told`. */
export function takesAddressee(cue: TextSpan): boolean {
  return reportingVerb((/^\p{L}+/u.exec(cue.text)?.[0] ?? '').toLowerCase())?.addressee === true;
}

/** Furthest words that say who somebody is who is told something, in UTF-16 units. */
const ADDRESSEE_REACH = 60;

/** What may stand before whoever is told something: `told the anchor `. */
const BEFORE_ADDRESSEE =
  /^ (?:(?:the|an?|his|her|their|my|our|its) )?(?:(?!(?:that|in|on|at|of|with|about|by|and|to|for|when|as|after)\b)(?:[\p{L}’'-]+|\p{Lu}\p{L}{0,3}\.) ){0,5}$/u;

/**
 * Who is told a statement, and so does not make it: `he told Lund`. As an index in `NamedPlaces.voices`; null where nobody by name is.
 *
 * @param source the words for the speaker
 */
export function toldTo(
  cue: TextSpan | null,
  source: TextSpan | null,
  { voice }: SourcePhrase,
  places: NamedPlaces,
): number | null {
  if (!cue || !source || voice !== null || source.end > cue.start || source.line !== cue.line) return null;
  if (!takesAddressee(cue)) return null;
  const { line, end } = cue;
  const first = places
    .inSpan({ line, start: end, end: end + ADDRESSEE_REACH })
    .find(({ person, start }) => person !== null && start >= end);
  if (!first) return null;
  return BEFORE_ADDRESSEE.test(places.text(line, end, first.start)) ? first.person : null;
}

/** A tag before a name inside what is said, or behind it: `…, comments Lund in a statement`, `Lundsaid`. */
const SPEAKS = /^(?:\p{L}|,? (?:also |then |\p{Ll}+ly )?(?<verb>\p{Ll}+))/u;

/** Whether a name in words without a speaker is no part of a sentence or tag of the narrator's: `Coach Lund is ill and we miss him.` */
function isOnlyToldOf(
  { kind, line, start }: UnattributedStatement,
  place: NamedPlace,
  places: NamedPlaces,
): boolean {
  if (kind === 'indirect') return true;
  const from = Math.max(start, places.sentenceStart(place));
  const before = /(\p{Ll}+) $/u.exec(places.text(line, from, place.start))?.[1];
  const after = SPEAKS.exec(places.text(line, place.end, place.end + 40));
  const verb = after?.groups!['verb'];
  if ((before && reportingVerb(before)) || (after && (!verb || verb === 'went' || reportingVerb(verb))))
    return false;
  if (PERSONAL.test(places.text(line, from, places.sentenceEnd(place)))) return true;
  return !isTitle(places.text(line, from, place.start));
}

function isReportedOf(
  said: UnattributedStatement,
  place: NamedPlace,
  source: TextSpan,
  places: NamedPlaces,
): boolean {
  const { line, start } = said;
  if (
    source.end > start ||
    places.sentenceStart(place) > source.start ||
    opensClause(places.openingWord(source))
  )
    return false;
  const after = places.text(line, place.end, place.end + 16);
  if (DESCRIBES.test(after) && !STANDS_ALONE.test(after)) return false;
  return !ADDED.test(places.text(line, start, place.start));
}

function isSpokenOf(
  said: UnattributedStatement,
  place: NamedPlace,
  source: TextSpan,
  places: NamedPlaces,
): boolean {
  const { line, inferred, confidence, end } = said;
  if (!inferred) return true;
  if (confidence < CERTAIN) return false;
  const from = places.sentenceStart(place);
  const until = places.sentenceEnd(place);
  const sentence = places.text(line, from, Math.min(until, end));
  if (REPORTER.test(sentence)) return false;
  if (PERSONAL.test(sentence)) return true;
  return end <= source.start && from === places.sentenceStart(source);
}

/** Whose relative somebody is, before the name: `Her mother, `. */
const RELATIVE = /(?:^|[^\p{L}])(?<whose>[Hh]er|[Hh]is) (?:[\p{Ll}\d-]+ ){0,3}?(?<noun>[\p{Ll}-]+),? $/u;

/** What is told of a relative's life rather than of what they say. */
const LIVES =
  /^,?(?: (?:was|is|has|had|also|both|later|once)){0,2} (?:an?|the|born|dead|died|killed|worked|works|lived|lives|ran|runs|drove|drives|taught|teaches|cleaned|owned|owns|served|came|grew|moved|raised|kept|sold|made|played|fought|fled|emigrated|retired|married|suffered|lost)\b/;

/** UTF-16 units before a pronoun in which its relatives are named. */
const RELATIVES_REACH = 500;

/** UTF-16 units before a name in which that is looked for. */
const RELATIVE_REACH = 60;

/**
 * Relatives of whom a pronoun means, who are named before it: `Her mother, Ada Lund, cleaned offices. I was late, she said.` As indices in
 * `NamedPlaces.voices`. Of whom more than their life is told may well go on to speak.
 *
 * @param anchor where the pronoun stands, in its line
 */
export function relativesBefore(
  line: number,
  anchor: number,
  { kind, gender }: SourcePhrase,
  places: NamedPlaces,
): ReadonlySet<number> {
  if (kind !== 'pronoun') return NOBODY;
  const found = new Set<number>();
  for (const { person, start, end } of places.inSpan({
    line,
    start: Math.max(0, anchor - RELATIVES_REACH),
    end: anchor,
  })) {
    if (person === null) continue;
    const { whose, noun } =
      RELATIVE.exec(places.text(line, Math.max(0, start - RELATIVE_REACH), start))?.groups ?? {};
    if (noun === undefined || !isKinWord(noun) || (/^his$/i.test(whose!) ? 'male' : 'female') !== gender)
      continue;
    if (LIVES.test(places.text(line, end, end + 40))) found.add(person);
  }
  return found;
}

/** Nouns that stand with `the` for somebody whom a file does not name, seldom for another word of somebody whom it does. */
const STRANGERS = new Set(wordsOfList(lists.strangers));

/** The words for somebody whom the file may never name, where a sentence begins with them or with who spoke to them. */
const SUBJECT =
  /^(?:(?:But|And|Then|Later|Still) )?(?:(?:(?:[^\s,;:]+ ){1,4}(?:asked|interviewed|met|quoted|(?:spoke|talked) (?:to|with)) (?=an? |one |another ))?(?:[Aa]n?|[Oo]ne|[Aa]nother)|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|(?:The )?\p{L}+(?:['’]s|s['’]?)|(?<known>[Tt]he)) (?<words>[\p{L}\d-]+(?: [\p{L}\d-]+){0,3})/u;

/** A name behind the words. */
const NAMED = /^,? \p{Lu}/u;

/** Mentions of one person that are looked at. */
const MOST_MENTIONS = 20;

/**
 * The relation or occupation of somebody without a name whom the sentences before a pronoun are about: `mother` in `Her mother laughed. It
 * is late, she said.`; null where they are about nobody so described, or another sex is meant.
 */
export function unnamedBefore(
  first: UnattributedStatement,
  anchor: number,
  { kind, gender }: SourcePhrase,
  places: NamedPlaces,
): string | null {
  if (kind !== 'pronoun') return null;
  const passage = places.passages[places.indexOf(first.line, first.start)];
  if (!passage) return null;
  const until = Math.min(first.start, anchor) - passage.offset;
  // What the model takes for the beginning of a quotation may introduce its speaker.
  const isLonger = places.sentenceStart(first) < places.sentenceStart({ ...first, start: anchor });
  for (const sentence of passage.sentences.toReversed()) {
    const within = sentence.start >= until;
    if (within && !(isLonger && first.inferred && sentence.start === until)) continue;
    const limit = within ? sentence.end : Math.min(until, sentence.start + 120);
    const text = passage.text.slice(sentence.start, limit);
    const found = SUBJECT.exec(text);
    if (!found || (within && (PERSONAL.test(text) || /\b[Mm]y\b/.test(text)))) continue;
    const words = found.groups!['words']!.split(' ');
    const end = words.findIndex((word) => PREPOSITIONS.has(word));
    const keys = words.slice(0, end < 0 ? undefined : end).map(wordKey);
    const at = keys.findIndex((key) => isSomebody(key));
    const noun = keys[at];
    if (noun === undefined || (found.groups!['known'] && !STRANGERS.has(noun))) continue;
    const behind = words.slice(at + 1).join(' ');
    const rest = text.slice(found[0].length);
    if (NAMED.test(behind === '' ? rest : ` ${behind}`)) continue;
    return (genderOfRole(noun) ?? gender) === gender ? noun : null;
  }
  return null;
}

const isSomebody = (key: string): boolean =>
  STRANGERS.has(key) ||
  ((roleKind(key) !== undefined || isKinWord(key)) && !isRoleModifier(key) && singularRole(key) === key);

/** Whether the file says of somebody by name what the noun says: `her mother, Ada Lund`; `Ada Lund, a neighbor`. */
export function isCalled(noun: string, voice: number, places: NamedPlaces): boolean {
  const person = places.voices[voice]?.person;
  return (
    person?.mentions.slice(0, MOST_MENTIONS).some(({ line, start, end }) => {
      const beside =
        places.text(line, Math.max(0, start - 40), start) + ' ' + places.text(line, end, end + 60);
      return beside.toLowerCase().includes(noun);
    }) === true
  );
}
