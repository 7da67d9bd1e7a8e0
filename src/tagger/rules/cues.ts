import {
  ADJUNCT_OPENERS,
  AUXILIARIES,
  CUE_ADVERBS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  reportingVerb,
  SPEAKER_NOUNS,
  TIME_WORDS,
  type ReportingVerb,
} from '../lexicon';
import { endsSentence, hasFiniteVerb, isBreak, isFiniteVerb, phraseAfter, phraseBefore } from './clauses';
import type { Run, Word } from './words';

/** How content and cue stand to each other. */
export type Shape =
  /** `CONTENT, she said` or `CONTENT, said Smith`. */
  | 'tag'
  /** `Smith said: CONTENT`, `Smith said, CONTENT`. */
  | 'introduced'
  /** `Smith said that CONTENT`. */
  | 'that'
  /** `Smith said CONTENT`, `Smith predicted CONTENT`. */
  | 'bare'
  /** `CONTENT, according to Smith`, `according to Smith, CONTENT`. */
  | 'according';

/** A reporting expression with what it reports, inside one sentence. */
export interface Attribution {
  readonly cue: Run;
  readonly source: Run | null;
  readonly shape: Shape;
  /** What was said, in order; a tag in the middle cuts it in two. */
  readonly contents: readonly Run[];
  /** All words that are cue, source or stand between them: never content. */
  readonly frame: Run;
  /** The content is the whole sentence before this one: `“Why?” she asked.` cut after its question mark. */
  readonly previousSentence: boolean;
}

/** Words that open a question or a report of one after `asked`, `explained`, `told`. */
const QUESTION_OPENERS = new Set('whether if how why what who when where which'.split(' '));

/** Forms of `be` before a cue make it passive: `was told`, `is said to`. */
const BE = new Set('is are was were be been being am'.split(' '));
const NEGATION = new Set(
  'not never didnt doesnt dont wouldnt couldnt cannot cant wont hasnt havent hadnt'.split(' '),
);

/** A word of a sentence, and what is known of the sentence on its left. */
interface Place {
  readonly sentence: Run;
  readonly at: number;
  readonly last: Attribution | undefined;
  /** First word that no earlier expression has taken as content. */
  readonly free: number;
  /** First word that a tag at `at` may take: reports that it can hold whole do not stand in its way. */
  readonly reach: number;
  readonly hasPrevious: boolean;
}

/** Finds the reporting expressions of one sentence, left to right, with contents that do not overlap. */
export function findAttributions(words: readonly Word[], sentence: Run, hasPrevious: boolean): Attribution[] {
  const found: Attribution[] = [];
  let free = sentence.from;
  let reach = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.mark || word.quote >= 0) continue;
    const place = { sentence, at, last: found.at(-1), free, reach, hasPrevious };
    const attribution =
      word.key === 'according' && words[at + 1]?.key === 'to'
        ? accordingTo(words, place)
        : byVerb(words, place);
    if (attribution === null) continue;
    makeRoom(found, attribution);
    found.push(attribution);
    free = Math.max(attribution.frame.to, attribution.contents.at(-1)?.to ?? 0);
    if (attribution.shape !== 'that' && attribution.shape !== 'bare') reach = attribution.frame.to;
    at = attribution.frame.to - 1;
  }
  return found;
}

/** An expression inside what the ones before it took ends that, or holds them as part of its own content. */
function makeRoom(found: Attribution[], { frame, contents }: Attribution): void {
  const from = Math.min(frame.from, contents[0]?.from ?? frame.from);
  while (found.length > 0 && found.at(-1)!.frame.from >= from) found.pop();
  const last = found.at(-1);
  if (last === undefined) return;
  found[found.length - 1] = {
    ...last,
    contents: last.contents
      .filter((run) => run.from < from)
      .map((run) => ({ from: run.from, to: Math.min(run.to, from) })),
  };
}

/** Words up to the next break, where they are few. */
function plainRun(words: readonly Word[], from: number, ceiling: number): Run | null {
  let to = from;
  while (to < ceiling && to - from < 20 && !isBreak(words[to])) to++;
  return to > from && (to === ceiling || isBreak(words[to])) ? { from, to } : null;
}

function accordingTo(words: readonly Word[], { sentence, at, reach }: Place): Attribution | null {
  const source = phraseAfter(words, at + 2, sentence.to) ?? plainRun(words, at + 2, sentence.to);
  if (source === null) return null;
  const frame = { from: at, to: source.to };
  const base = {
    cue: { from: at, to: at + 2 },
    source,
    frame,
    shape: 'according',
    previousSentence: false,
  } as const;
  if (at - sentence.from <= 1 || (words[at - 1]!.mark && at - sentence.from <= 2)) {
    let comma = source.to;
    while (comma < sentence.to && words[comma]!.text !== ',') comma++;
    if (comma >= sentence.to - 2) return null;
    const content = { from: comma + 1, to: sentence.to };
    return { ...base, frame: { from: at, to: comma + 1 }, contents: [content] };
  }
  const content = { from: Math.min(reach, at), to: words[at - 1]!.text === ',' ? at - 1 : at };
  if (content.to - content.from < 3 || !hasFiniteVerb(words, content)) return null;
  return { ...base, contents: [content] };
}

function byVerb(words: readonly Word[], place: Place): Attribution | null {
  const { sentence, at, last } = place;
  const verb = reportingVerb(words[at]!.key);
  if (verb === undefined || (words[at]!.capital && at > sentence.from)) return null;
  if (words[at + 1]?.key === 'by' || words[at + 1]?.key === 'upon') return null;
  if (verb.form === 'participle') return byParticiple(words, place, verb);
  const inverted = invertedTag(words, place, verb);
  if (inverted) return inverted;
  const before = wordBeforeVerb(words, sentence, at, verb);
  if (before === null) return null;
  const subject = subjectOf(words, place, before, verb);
  if (subject === null) return null;
  const { source, from: sourceFrom, joined, relative } = subject;
  if (source !== null && FIRST_SPEAKER.has(words[source.from]!.key)) return null;
  if (!joined && /^(?:what|whatever|than)$/.test(words[sourceFrom - 1]?.key ?? '')) return null;
  const afterComma = words[sourceFrom - 1]?.text === ',';
  const cue = { from: at, to: at + 1 };
  const frameFrom = joined ? at : Math.min(source?.from ?? at, at);
  const left =
    joined || relative
      ? null
      : leftContent(words, sentence, sourceFrom, place.reach, splitsClause(words, sentence, at));
  let right = rightContent(words, sentence, at, verb);
  if (verb.nounLike && right?.shape === 'bare' && !opensPlainly(words, source, right.content)) right = null;
  const tag = (contents: Run[], previousSentence: boolean): Attribution => {
    const tail = tagTail(words, sentence, at + 1);
    const frame = { from: frameFrom, to: tail?.from ?? at + 1 };
    return {
      cue,
      source,
      shape: 'tag',
      contents: tail ? [...contents, tail] : contents,
      frame,
      previousSentence,
    };
  };
  const inside = last !== undefined && at < place.free;
  // Inside reported words only what clearly leaves them counts: a tag behind it all, or a second report.
  if (inside && right === null && !(afterComma && endsReport(words, sentence, at, verb))) return null;
  if (
    inside &&
    right !== null &&
    !joined &&
    !afterComma &&
    !/^(?:and|but)$/.test(words[sourceFrom - 1]?.key ?? '')
  ) {
    return null;
  }
  if (right !== null && (inside || left === null || right.shape !== 'bare' || opensAsAdjunct(words, left))) {
    const { shape } = right;
    const content = relative
      ? { from: right.content.from, to: relativeEnd(words, right.content) }
      : right.content;
    const frame = { from: frameFrom, to: content.from };
    return { cue, source, shape, contents: [content], frame, previousSentence: false };
  }
  const plain = !verb.nounLike || (source !== null && source.to - source.from <= 2);
  if (left !== null && verb.speech && plain) return tag([left], false);
  if (place.hasPrevious && verb.speech && sourceFrom === sentence.from && last === undefined)
    return tag([], true);
  return null;
}

/** The word before a verb, its auxiliaries and its adverbs; null where those deny that anything was said. */
function wordBeforeVerb(
  words: readonly Word[],
  sentence: Run,
  at: number,
  verb: ReportingVerb,
): number | null {
  let before = at - 1;
  for (; before >= sentence.from; before--) {
    const { key, capital } = words[before]!;
    if (NEGATION.has(key) || BE.has(key)) return null;
    if (key === 'on' && before < at - 1 && TIME_WORDS.has(words[before + 1]!.key)) continue;
    if ((key === 'both' || key === 'long' || key === 'all') && AUXILIARIES.has(words[before - 1]?.key ?? ''))
      continue;
    if (AUXILIARIES.has(key)) {
      if (verb.form === 'base') return null;
      continue;
    }
    const adverb = CUE_ADVERBS.has(key) || (key.endsWith('ly') && !capital);
    if (!adverb || SPEAKER_NOUNS.has(key)) break;
  }
  return before < sentence.from ? null : before;
}

interface Subject {
  readonly source: Run | null;
  /** First word of the subject where it stands before the verb. */
  readonly from: number;
  /** The verb shares the subject of another: `Smith resigned and said …`. */
  readonly joined: boolean;
  readonly relative: boolean;
}

function subjectOf(
  words: readonly Word[],
  place: Place,
  before: number,
  verb: ReportingVerb,
): Subject | null {
  const { sentence, last } = place;
  const { key, text } = words[before]!;
  if (/^(?:and|but|then)$/.test(key)) {
    if (verb.form === 'base' || verb.nounLike) return null;
    const source = last?.source ?? sentenceSubject(words, sentence, before);
    return { source, from: before, joined: true, relative: false };
  }
  if (text === ',') {
    const floor = Math.max(place.reach, sentence.from);
    const source = subjectBeforeApposition(words, before, floor);
    return source && { source, from: source.from, joined: false, relative: false };
  }
  const inside = last !== undefined && place.at < place.free;
  const phrase = phraseBefore(
    words,
    before + 1,
    inside ? Math.max(sentence.from, last.frame.to) : sentence.from,
  );
  if (phrase === null || (verb.nounLike && !goodSubject(words, phrase))) return null;
  if (FUNCTION_SUBJECTS.has(words[phrase.to - 1]!.key)) return null;
  const pronoun = words[phrase.to - 1]!.key;
  if (pronoun !== 'who' && pronoun !== 'which')
    return { source: phrase, from: phrase.from, joined: false, relative: false };
  const comma = words[phrase.from - 1]?.text === ',' ? 1 : 0;
  const source = phraseBefore(words, phrase.to - 1 - comma, sentence.from) ?? phrase;
  return { source, from: phrase.from, joined: false, relative: true };
}

/** Who says `I said` is quoted already. */
const FIRST_SPEAKER = new Set(['i', 'we', 'you']);

/** Words that stand before a verb without being its subject. */
const FUNCTION_SUBJECTS = new Set(
  'what whatever that as than long particular more most often part'.split(' '),
);

/** Where a relative clause ends at the latest: before a comma that the main verb follows. */
function relativeEnd(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (words[at]!.text === ',' && isFiniteVerb(words[at + 1]!)) return at;
  }
  return to;
}

/** Whether nothing follows a cue but when, where and to whom it was said. */
function endsReport(words: readonly Word[], sentence: Run, at: number, verb: ReportingVerb): boolean {
  const next = verb.addressee ? (addressee(words, at + 1, sentence.to) ?? at + 1) : at + 1;
  const word = words[next];
  if (word === undefined || next >= sentence.to || isBreak(word) || TIME_WORDS.has(word.key)) return true;
  return PREPOSITIONS.has(word.key) && word.key !== 'to';
}

/** `She claims the vote …` against `those claims the vote …`: a plain subject or a plain beginning of a clause. */
function opensPlainly(words: readonly Word[], source: Run | null, content: Run): boolean {
  if (source === null) return false;
  const head = words[source.to - 1]!;
  const first = words[content.from]!;
  if (PERSONAL_PRONOUNS.has(head.key)) return true;
  return (
    goodSubject(words, source) &&
    (PERSONAL_PRONOUNS.has(first.key) ||
      (DETERMINERS.has(first.key) && !DETERMINERS.has(words[source.from]!.key)))
  );
}

function goodSubject(words: readonly Word[], source: Run): boolean {
  const head = words[source.to - 1]!;
  return head.capital || PERSONAL_PRONOUNS.has(head.key) || SPEAKER_NOUNS.has(head.key);
}

/** The subject of the sentence's first finite verb that has a person or a name for one, else of its first finite verb. */
function sentenceSubject(words: readonly Word[], sentence: Run, limit: number): Run | null {
  const end = Math.min(limit, sentence.from + 40);
  let first: Run | null = null;
  for (let at = sentence.from + 1; at < end; at++) {
    if (!isFiniteVerb(words[at]!) || words[at - 1]!.mark) continue;
    let before = at;
    while (before > sentence.from && CUE_ADVERBS.has(words[before - 1]!.key)) before--;
    const subject = phraseBefore(words, before, sentence.from);
    if (subject !== null && goodSubject(words, subject)) return subject;
    first ??= subject;
  }
  return first;
}

/** `Ned Price, a spokesman for the department, said`: the phrase before an inserted one that ends at `comma`. */
function subjectBeforeApposition(words: readonly Word[], comma: number, floor: number): Run | null {
  let opening = floor;
  while (opening < comma && words[opening]!.text !== ',' && opening - floor < 12) opening++;
  if (opening < comma && words[opening]!.text === ',' && comma - opening < 40) {
    const subject = phraseBefore(words, opening, floor);
    const next = words[opening + 1]!;
    const inserted =
      DETERMINERS.has(next.key) ||
      /^(?:who|whose|which|himself|herself|in|at|on|when|like|with|of)$|ing$/.test(next.key);
    if (subject?.from === floor && goodSubject(words, subject) && inserted) return subject;
  }
  const lowest = Math.max(floor, comma - 30);
  for (let at = comma - 1; at > lowest; at--) {
    if (words[at]!.text !== ',' && words[at]!.text !== ';') continue;
    const subject = phraseBefore(words, at, floor);
    if (subject === null) return null;
    const first = words[at + 1]!;
    const head = words[subject.to - 1]!;
    const apposition =
      DETERMINERS.has(first.key) ||
      /^(?:who|whose|which|speaking|himself|herself|one|then|now|in|at|on|when|like|r-|d-)$/.test(first.key);
    if (
      (head.capital || SPEAKER_NOUNS.has(head.key) || PERSONAL_PRONOUNS.has(head.key)) &&
      (apposition || !first.capital || comma - at <= 5)
    ) {
      return subject;
    }
    return null;
  }
  return null;
}

/**
 * What stands before a tag's comma, from the last taken word on; null when it is no clause.
 *
 * @param split the tag stands in the middle of a clause: `The vote, she said, was lost.`
 */
function leftContent(
  words: readonly Word[],
  sentence: Run,
  sourceFrom: number,
  free: number,
  split = false,
): Run | null {
  const breakAt = sourceFrom - 1;
  if (breakAt <= sentence.from) return null;
  const mark = words[breakAt]!;
  const quoted = mark.quote >= 0;
  if (mark.text !== ',' && !(quoted && mark.mark) && !/^[?!—–]$|^-{2,}$/.test(mark.text)) return null;
  const from = Math.min(free, breakAt);
  const content = { from, to: mark.text === ',' || quoted ? breakAt + (quoted ? 1 : 0) : breakAt };
  if (content.to - content.from < 1) return null;
  const whole = words[content.from]!.quote >= 0 || hasFiniteVerb(words, content) || split;
  return whole && content.to > content.from ? content : null;
}

/** Whether a run before a subject is rather an adverbial of its sentence than something said. */
function opensAsAdjunct(words: readonly Word[], run: Run): boolean {
  const first = words[run.from]!;
  if (first.quote >= 0) return false;
  return ADJUNCT_OPENERS.has(first.key) || run.to - run.from < 5 || /ing$|ed$/.test(first.key);
}

/** Whether a comma and a finite verb follow the cue at `at` directly. */
function splitsClause(words: readonly Word[], sentence: Run, at: number): boolean {
  const verb = words[at + 2];
  return words[at + 1]?.text === ',' && at + 3 < sentence.to && verb !== undefined && isFiniteVerb(verb);
}

interface RightContent {
  readonly shape: 'introduced' | 'that' | 'bare';
  readonly content: Run;
}

/** What a reporting verb at `at` introduces to its right. */
function rightContent(
  words: readonly Word[],
  sentence: Run,
  at: number,
  verb: ReportingVerb,
): RightContent | null {
  const end = sentence.to;
  let next = at + 1;
  let passedPhrase = false;
  const skipAdverbs = (): void => {
    while (next < end && !words[next]!.mark && words[next]!.quote < 0) {
      const { key } = words[next]!;
      const adverb = (CUE_ADVERBS.has(key) && !(key === 'not')) || TIME_WORDS.has(key) || key.endsWith('ly');
      if (!adverb || (DETERMINERS.has(key) && next + 1 < end && !TIME_WORDS.has(words[next + 1]!.key))) break;
      if (/^(?:still|even|just|not|now|once|already|never|always|only|early)$/.test(key)) break;
      next++;
    }
  };
  skipAdverbs();
  if (verb.addressee) {
    const person = addressee(words, next, end);
    if (person !== null) {
      next = person;
      passedPhrase = false;
      skipAdverbs();
    } else if (verb.lemma === 'tell' || verb.lemma === 'remind' || verb.lemma === 'inform') {
      return null;
    }
  }
  // Adverbials: `in an interview with the paper on Monday`, `during the debate`.
  const limit = Math.min(end, next + 24);
  while (next < limit) {
    const word = words[next]!;
    if (word.quote >= 0 || word.mark || word.key === 'that') break;
    if (!PREPOSITIONS.has(word.key) && !(passedPhrase && !PERSONAL_PRONOUNS.has(word.key))) break;
    if (passedPhrase && opensClause(word) && startsPlainClause(words, next, end)) break;
    passedPhrase = true;
    next++;
    if (next < end && !words[next]!.mark) next++;
  }
  if (next >= end) return null;
  const word = words[next]!;
  const rest = (from: number): Run => ({ from, to: end });
  if (word.text === ':' && next + 1 < end) return { shape: 'introduced', content: rest(next + 1) };
  if (word.text === ',' && next + 2 < end) {
    const after = words[next + 1]!;
    if (after.quote >= 0 && word.quote < 0) return { shape: 'introduced', content: rest(next + 1) };
    if (passedPhrase || next > at + 1) return null;
    // `Smith said, Well, …`: a capital that is no name of a month or place in a date can only begin a sentence.
    if (after.capital && verb.speech && hasFiniteVerb(words, rest(next + 1))) {
      return { shape: 'introduced', content: rest(next + 1) };
    }
    return null;
  }
  if (word.key === 'that' && verb.clause) {
    return next + 2 < end ? { shape: 'that', content: rest(next) } : null;
  }
  if (
    QUESTION_OPENERS.has(word.key) &&
    /^(?:ask|tell|explain|wonder|say|describe|recall|question)$/.test(verb.lemma) &&
    !passedPhrase
  ) {
    if (word.key !== 'when' && next + 2 < end) return { shape: 'that', content: rest(next) };
  }
  if (word.mark && !/^[[($]/.test(word.text)) return null;
  if (word.quote >= 0)
    return { shape: words[next]!.capital && !passedPhrase ? 'introduced' : 'bare', content: rest(next) };
  if (verb.addressee && word.key === 'to' && next > at + 1 && !passedPhrase)
    return { shape: 'bare', content: rest(next) };
  const bare =
    passedPhrase || !TAKES_BARE_CLAUSE.has(verb.lemma)
      ? startsPlainClause(words, next, end)
      : startsClause(words, next, end, verb.lemma === 'say' && verb.form === 'finite');
  if (verb.clause && verb.lemma !== 'ask' && bare) return { shape: 'bare', content: rest(next) };
  if (
    verb.object &&
    !passedPhrase &&
    (word.key === 'to' || !PREPOSITIONS.has(word.key)) &&
    !endsSentence(word)
  ) {
    return next + 1 < end ? { shape: 'bare', content: rest(next) } : null;
  }
  return null;
}

/** Verbs after which a clause without `that` is common. */
const TAKES_BARE_CLAUSE = new Set(
  (
    'say tell add argue insist claim note acknowledge suggest admit warn explain predict contend allege declare assert ' +
    'state concede announce boast joke estimate indicate imply deny reveal complain'
  ).split(' '),
);

/** Whether a clause after an adverbial can begin with a word: a pronoun, a determiner, a contracted subject. */
function opensClause({ key }: Word): boolean {
  return (
    PERSONAL_PRONOUNS.has(key) ||
    DETERMINERS.has(key) ||
    /^(?:theres|its|hes|shes|theyre|weve|im|ive|there)$/.test(key)
  );
}

/** Whether a subject that nothing else can be, with its finite verb, begins at `from`. */
function startsPlainClause(words: readonly Word[], from: number, end: number): boolean {
  const { key, capital } = words[from]!;
  if (/^(?:theres|its|thats|hes|shes|theyre|weve|im|ive|there)$/.test(key)) return from + 1 < end;
  if (!PERSONAL_PRONOUNS.has(key) && !capital && !DETERMINERS.has(key)) return false;
  for (let at = from + 1; at < Math.min(end, from + 8) && !words[at]!.mark; at++) {
    const word = words[at]!;
    if (PREPOSITIONS.has(word.key)) return false;
    if (isFiniteVerb(word)) return true;
  }
  return false;
}

/**
 * Whether a subject and its finite verb begin at `from`.
 *
 * @param lenient takes a long rest for a clause: plain verbs have no form that tells them apart
 */
function startsClause(words: readonly Word[], from: number, end: number, lenient: boolean): boolean {
  const first = words[from]!;
  if (first.mark && !/^[[($]/.test(first.text)) return false;
  if (/^(?:theres|its|thats|hes|shes|theyre|weve|im|ive|there)$/.test(first.key)) return from + 1 < end;
  if (PREPOSITIONS.has(first.key) && first.key !== 'while' && first.key !== 'until') return false;
  const limit = Math.min(end, from + 22);
  for (let at = from + 1; at < limit; at++) {
    const word = words[at]!;
    if (endsSentence(word) && at + 1 >= end) return false;
    if (isFiniteVerb(word) && !words[at - 1]!.mark) return true;
    if (!word.mark && !word.capital && at === from + 1 && PERSONAL_PRONOUNS.has(first.key)) return true;
  }
  return lenient && end - from > 7;
}

/** The index after the person spoken to, or null: `told [reporters]`, `told [the BBC]`, `asked [her]`. */
function addressee(words: readonly Word[], from: number, end: number): number | null {
  const first = words[from];
  if (first === undefined || from >= end) return null;
  if (
    /^(?:him|her|me|us|them|it|you|reporters|lawmakers|viewers|voters|people|cnn)$/.test(first.key) &&
    first.key !== 'it'
  ) {
    return from + 1;
  }
  if (QUESTION_OPENERS.has(first.key) || first.key === 'that' || first.mark) return null;
  if (PERSONAL_PRONOUNS.has(first.key)) return null;
  const phrase = phraseAfter(words, from, end);
  return phrase === null ? null : phrase.to;
}

/** After a tag in the middle, `…, she said, …`: the content that goes on; null when the sentence is over. */
function tagTail(words: readonly Word[], sentence: Run, from: number): Run | null {
  const end = sentence.to;
  if (from >= end - 2) return null;
  let at = from;
  while (at < end && TIME_WORDS.has(words[at]!.key)) at++;
  const mark = words[at];
  if (mark === undefined || mark.text !== ',' || mark.quote >= 0) return null;
  const first = words[at + 1];
  if (first === undefined || at + 3 >= end) return null;
  if (/ing$/.test(first.key) && first.quote < 0) return null;
  if (
    /^(?:according|who|whose|which|a|an|when|where|in|on|at|during|after|before|as|with|while|per|citing)$/.test(
      first.key,
    ) &&
    first.quote < 0
  ) {
    return null;
  }
  return { from: at + 1, to: end };
}

/** `CONTENT, said Smith`: the verb directly behind a break, its subject directly behind the verb. */
function invertedTag(
  words: readonly Word[],
  { sentence, at, reach, hasPrevious }: Place,
  verb: ReportingVerb,
): Attribution | null {
  if (!verb.speech || verb.form !== 'finite') return null;
  const atStart = at === sentence.from;
  const before = words[at - 1];
  if (
    atStart
      ? !hasPrevious
      : before === undefined ||
        !(
          before.text === ',' ||
          (before.quote >= 0 && before.mark) ||
          /^[?!]$/.test(before.text) ||
          before.quote >= 0
        )
  ) {
    return null;
  }
  const source = phraseAfter(words, at + 1, sentence.to);
  if (source === null) return null;
  const head = words[source.to - 1]!;
  const first = words[source.from]!;
  if (TIME_WORDS.has(first.key)) return null;
  if (
    PERSONAL_PRONOUNS.has(first.key) &&
    words[source.to] !== undefined &&
    !isBreak(words[source.to]) &&
    !PREPOSITIONS.has(words[source.to]!.key)
  ) {
    return null;
  }
  if (!goodSubject(words, source) && !(DETERMINERS.has(first.key) && !isFiniteVerb(head))) return null;
  const follower = words[source.to];
  if (follower !== undefined && source.to < sentence.to) {
    if (isFiniteVerb(follower) && !reportingVerb(follower.key)) return null;
    if (follower.key === 'to' && verb.addressee) return null;
  }
  const frame = { from: at, to: source.to };
  const base = { cue: { from: at, to: at + 1 }, source, shape: 'tag', frame } as const;
  if (atStart) return { ...base, contents: [], previousSentence: true };
  const left = leftContent(words, sentence, at, reach);
  if (left === null) return null;
  return { ...base, contents: [left], previousSentence: false };
}

/** `…, adding that …`, `…, telling reporters …`, `a statement saying …`. */
function byParticiple(
  words: readonly Word[],
  { sentence, at, free, last }: Place,
  verb: ReportingVerb,
): Attribution | null {
  if (at === sentence.from || !(verb.clause || verb.speech)) return null;
  const before = words[at - 1]!;
  if (before.key === 'not' || DETERMINERS.has(before.key)) return null;
  if (at < free && before.text !== ',' && before.key !== 'and') return null;
  const right = rightContent(words, sentence, at, verb);
  if (right === null) return null;
  if (verb.nounLike && right.shape === 'bare') return null;
  const source = last?.source ?? sentenceSubject(words, sentence, at);
  return {
    cue: { from: at, to: at + 1 },
    source,
    shape: right.shape,
    contents: [right.content],
    frame: { from: at, to: right.content.from },
    previousSentence: false,
  };
}
