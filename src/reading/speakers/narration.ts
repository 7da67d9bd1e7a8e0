/** Sentences of the narrator's beside what somebody says: `It is safe, Lund said. He gave no details.` */
import { wordsOfList } from '../../article/wordList';
import { IRREGULAR_PASTS, PAST as PASTS } from '../../tagger/lexicon';
import { roleKind } from '../people/roles';
import type { Gender, TextSpan } from '../reading';
import type { UnattributedStatement } from '../statements';
import { PERSONAL } from '../turns';
import type { SpeakerCase } from './cases';
import lists from './lists/speakers.json';
import type { NamedPlaces } from './places';
import { isTitle } from './titles';

/** A sentence or a few of a statement; offsets in its line, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const anyOf = (words: readonly string[]): string => `(?:${wordsOfList(words).join('|')})\\b`;

const UNTOLD = anyOf(lists.untold);
const TOLD = anyOf(lists.told);
const ADVERBS = '(?:(?:also|then|later|again|still|once|just|even|\\p{Ll}+ly) ){0,2}';

/** Not telling: `did not elaborate`, `gave no details`, `declined to comment`. */
const TELLS_NOTHING = new RegExp(
  `^${ADVERBS}(?:` +
    `(?:(?:did|would|could|had|was|were) not|(?:did|would|could|had)n['’]?t) ${ADVERBS}${UNTOLD}|` +
    `(?:has|have) (?:not|yet to|never) ${ADVERBS}${TOLD}|` +
    `(?:declined|refused) ${ADVERBS}(?:to ${ADVERBS}${UNTOLD}|comment\\b|interviews?\\b|an interview\\b)|` +
    `(?:gave|offered|provided|cited|shared|made|took|had) no (?:\\p{Ll}+ ){0,2}?${anyOf(lists.details)})`,
  'u',
);
/** Of those, what can as well be said of somebody whom the quotation is about: `He did not say a word`, `He wouldnt take questions`. */
const TELLS_LITTLE =
  /\b(?:say|name|mention|answer|reply|describe|announce|explain|address)\b|^had no|n['’]?t\b/u;
const GESTURE = new RegExp(`^${ADVERBS}${anyOf(lists.gestures)}`, 'u');
const SPEAKS_OR_GOES = new RegExp(`^${ADVERBS}${anyOf([...lists.speaking, ...lists.going])}`, 'u');
const MIND = new RegExp(`^${ADVERBS}${anyOf(lists.minds)}`, 'u');
/** What a surname is enough for, where a pronoun speaks next: `Lund was not convinced. We lost, she said.` */
const STANCE = new RegExp(
  `^(?:(?:was|is|remained|seemed|sounded) |(?:was|is)n['’]?t )${ADVERBS}(?:not )?${anyOf(lists.stances)}`,
  'u',
);

const FIRST_PERSON = /\b(?:I|I['’]?(?:m|ve|ll|d)|[Ww]e|[Mm]y|[Oo]ur|me|us|[Ww]e['’]?ve)\b/;

const ASKING =
  /^(?:When )?I (?:(?:also|later|then|recently|once|\p{Ll}+ly) )?asked (?=[^!?]{0,200}\b(?:about|whether|if|what|why|how|when|where|who)\b)/u;

/** Somebody whom a pronoun in what is said may mean, other than the speaker. */
const ANTECEDENTS: Readonly<Record<Gender, RegExp>> = {
  male: /\b(?:[Hh]e|[Hh]is|him|hes|himself|(?:grand)?father|dad|(?:grand)?son|brother|husband|uncle|boy|guy|man|kid|friend)\b/u,
  female:
    /\b(?:[Ss]he|[Hh]er|hers|shes|herself|(?:grand)?mother|mom|mum|(?:grand)?daughter|sister|wife|aunt|girl|woman|lady|kid|friend)\b/u,
};

/** Longest sentence that is taken for the narrator's, in UTF-16 units. */
const LONGEST = 220;

/**
 * What of a statement its speaker says: without sentences of the narrator's at its ends. They tell of the speaker, in the past
 * and without a word of the first or second person, what only somebody else tells: that the speaker did not elaborate, smiled,
 * was speaking in Paris. Quotation marks in the file know better.
 */
export function withoutNarration(
  statement: UnattributedStatement,
  of: SpeakerCase,
  places: NamedPlaces,
): UnattributedStatement | null {
  const { line, kind, inferred } = statement;
  if (kind !== 'direct' || !inferred || of.turn || !of.source) return statement;
  const sentences = sentencesOf(statement, places);
  let [first, last] = [0, sentences.length];
  while (first < last && isNarrated(sentences[first]!, statement, of, places)) first++;
  while (last > first && isNarrated(sentences[last - 1]!, statement, of, places)) last--;
  if (first === last) return null;
  const start = first === 0 ? statement.start : sentences[first]!.start;
  const end = last === sentences.length ? statement.end : sentences[last - 1]!.end;
  return { ...statement, start, end, text: places.text(line, start, end) };
}

/** The whole sentences of a statement; empty where it has but part of one. */
function sentencesOf({ line, start, end }: UnattributedStatement, places: NamedPlaces): Stretch[] {
  const passage = places.passages[places.indexOf(line, start)];
  if (!passage) return [];
  const { offset } = passage;
  return passage.sentences
    .map((each) => ({ start: each.start + offset, end: each.end + offset }))
    .filter((each) => each.end > start && each.start < end)
    .map((each) => ({ start: Math.max(each.start, start), end: Math.min(each.end, end) }));
}

function isNarrated(
  sentence: Stretch,
  { line, cue }: UnattributedStatement,
  of: SpeakerCase,
  places: NamedPlaces,
): boolean {
  const { start, end } = sentence;
  const text = places.text(line, start, end);
  if (
    text.length > LONGEST ||
    text.includes(':') ||
    !/[.!]$/.test(text) ||
    cue?.line !== line ||
    of.source?.line !== line
  )
    return false;
  const behind = cue.end <= start;
  if (!behind && ASKING.test(text))
    return places
      .inSpan({ line, start, end: start + 80 })
      .some((place) => mayBe(places.voiceOf(place), of, places));
  const subject = PERSONAL.test(text) ? null : subjectOf(sentence, line, of, places);
  if (!subject) return false;
  const { by, predicate } = subject;
  if (by === 'pronoun') {
    const little = TELLS_LITTLE.exec(predicate.slice(0, 60)) !== null;
    if (TELLS_NOTHING.test(predicate) && !little) return true;
    if (!behind) return GESTURE.test(predicate);
    const told = TELLS_NOTHING.test(predicate) || GESTURE.test(predicate) || SPEAKS_OR_GOES.test(predicate);
    return told && !hasAntecedent(sentence, cue, of, places);
  }
  if (GESTURE.test(predicate)) return true;
  const isPerson = of.phrase.voice !== null && places.voices[of.phrase.voice]!.person !== null;
  if (!behind && STANCE.test(predicate) && !isToldOf(sentence, cue, of, places)) return true;
  // `Ada Lund left in tears. We are sorry, a shaken Lund said.`: nobody tells of himself so.
  const telling = isPerson && subject.named ? IS_OR_DOES : PAST;
  if (!behind && of.phrase.voice !== null && telling.test(predicate)) return true;
  // `Lund was more direct. I must tell you that we are late, she said.`
  const ofItself = !behind && subject.named && of.phrase.kind === 'pronoun' && OF_ITSELF.test(predicate);
  if (
    ofItself &&
    FIRST_PERSON.test(saidBehind(sentence, cue, of, places)) &&
    !isToldOf(sentence, cue, of, places)
  )
    return true;
  if (by === 'surname') return false;
  // `I like her, says Ada Lund. Lund teaches in Elm. I always did.`: nor does anybody go on so.
  // A firm may call itself by its name.
  if (behind && isPerson && subject.named && IS_OR_DOES.test(predicate)) return true;
  // `Ada Lund waited at the gate. We are cold, she said.`
  if (
    !behind &&
    subject.once &&
    of.phrase.kind === 'pronoun' &&
    PAST.test(predicate) &&
    !isToldOf(sentence, cue, of, places)
  )
    return true;
  return TELLS_NOTHING.test(predicate) || SPEAKS_OR_GOES.test(predicate) || (!behind && MIND.test(predicate));
}

/** How a sentence names the speaker as its subject, and what it says then; a mere surname may be somebody else's than a pronoun's. */
interface Subject {
  readonly by: 'name' | 'surname' | 'pronoun';
  readonly predicate: string;
  /** The file names nobody so but here. */
  readonly once?: boolean;
  /** By a name and no noun. */
  readonly named?: boolean;
}

/** A past that tells what somebody did. */
const PAST = new RegExp(`^(?:\\p{Ll}+ly )?(?:\\p{Ll}+[^e\\P{Ll}]ed\\b|${anyOf(lists.pasts)})`, 'u');

/** The same, or what somebody does. */
const IS_OR_DOES = new RegExp(
  `${PAST.source}|^(?:is|was|has|had|will|lives?|(?:also |now |then )?\\p{Ll}+[^s\\P{Ll}]s)\\b`,
  'u',
);

/** The same, or any other past. */
const OF_ITSELF = new RegExp(
  `${IS_OR_DOES.source}|^(?:also |then |\\p{Ll}+ly )?(?:${[...PASTS, ...IRREGULAR_PASTS].join('|')})\\b`,
  'u',
);

function subjectOf(
  { start, end }: Stretch,
  line: number,
  of: SpeakerCase,
  places: NamedPlaces,
): Subject | null {
  const text = places.text(line, start, end);
  const { phrase, source } = of;
  const pronoun = /^(?:(?:And|But|Then) )?(?:(he)|(she)|they) /iu.exec(text);
  if (pronoun) {
    const gender = pronoun[1] ? 'male' : pronoun[2] ? 'female' : null;
    const fits = gender ? !phrase.plural && (phrase.gender ?? gender) === gender : phrase.plural;
    return fits ? { by: 'pronoun', predicate: text.slice(pronoun[0].length) } : null;
  }
  const nouns = /^The ((?:[\p{L}-]+ ){1,3})/u.exec(text)?.[1]?.split(' ') ?? [];
  const noun = nouns.findIndex((word) => roleKind(word) !== undefined);
  if (noun >= 0 && source!.text.toLowerCase().includes(nouns[noun]!))
    return {
      by: 'name',
      predicate: text
        .split(' ')
        .slice(noun + 2)
        .join(' '),
    };
  const place = places.inSpan({ line, start, end })[0];
  const before = place && places.text(line, start, place.start);
  if (!place || !isTitle(before!) || !mayBe(places.voiceOf(place), of, places)) return null;
  const predicate = places.text(line, place.end, end).trimStart();
  const full =
    phrase.voice !== null || before !== '' || places.text(line, place.start, place.end).includes(' ');
  const once = places.voices[places.voiceOf(place)]!.person?.mentions.length === 1;
  return { by: full ? 'name' : 'surname', predicate, once, named: true };
}

/** Whether somebody is whom the words for a speaker name, or whom their pronoun can mean. */
function mayBe(voice: number, { phrase }: SpeakerCase, places: NamedPlaces): boolean {
  if (phrase.kind !== 'pronoun') return phrase.voice === voice;
  const person = places.voices[voice]?.person;
  return person != null && (person.gender ?? phrase.gender) === phrase.gender;
}

/** What is said between a sentence and the tag behind it. */
const saidBehind = ({ end }: Stretch, cue: TextSpan, { source }: SpeakerCase, places: NamedPlaces): string =>
  places.text(cue.line, end, Math.max(end, Math.min(cue.start, source!.start)));

/** Whether what is said behind a sentence tells of somebody whom it may name instead of the speaker. */
const isToldOf = (sentence: Stretch, cue: TextSpan, of: SpeakerCase, places: NamedPlaces): boolean =>
  of.phrase.gender !== null && ANTECEDENTS[of.phrase.gender].test(saidBehind(sentence, cue, of, places));

/** Whether what is said before, in the sentence of the cue at least, names anybody whom a pronoun may mean instead of the speaker. */
function hasAntecedent(sentence: Stretch, cue: TextSpan, of: SpeakerCase, places: NamedPlaces): boolean {
  const { line } = cue;
  const first = of.statements[0]!;
  const start = Math.min(places.sentenceStart(cue), first.line === line ? first.start : Infinity);
  const before = { line, start, end: sentence.start };
  const isShe = /^(?:\p{L}+ )?she /iu.test(places.text(line, sentence.start, sentence.end));
  const source = of.source!;
  const said =
    places.text(line, start, Math.max(start, source.start)) + places.text(line, source.end, sentence.start);
  return (
    ANTECEDENTS[isShe ? 'female' : 'male'].test(said) ||
    places.inSpan(before).some((place) => place.person !== null && places.voiceOf(place) !== of.phrase.voice)
  );
}
