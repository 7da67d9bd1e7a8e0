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

/** Finds the reporting expressions of one sentence, left to right, with contents that do not overlap. */
export function findAttributions(words: readonly Word[], sentence: Run, hasPrevious: boolean): Attribution[] {
  const found: Attribution[] = [];
  /** First word that no earlier expression of the sentence has taken. */
  let free = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.mark || word.quote >= 0) continue;
    const next = words[at + 1];
    const attribution =
      word.key === 'according' && next?.key === 'to'
        ? accordingTo(words, sentence, at, free)
        : byVerb(words, sentence, at, free, found.at(-1), hasPrevious && found.length === 0);
    if (attribution === null) continue;
    trimLast(found, attribution);
    found.push(attribution);
    free = Math.max(attribution.frame.to, attribution.contents.at(-1)?.to ?? 0);
    at = attribution.frame.to - 1;
  }
  return found;
}

/** An expression inside what the one before it took ends that. */
function trimLast(found: Attribution[], { frame, contents }: Attribution): void {
  const last = found.at(-1);
  if (last === undefined) return;
  const from = Math.min(frame.from, contents[0]?.from ?? frame.from);
  found[found.length - 1] = {
    ...last,
    contents: last.contents
      .filter((run) => run.from < from)
      .map((run) => ({ from: run.from, to: Math.min(run.to, from) })),
  };
}

function accordingTo(words: readonly Word[], sentence: Run, at: number, free: number): Attribution | null {
  const end = contentEnd(words, sentence);
  const source = phraseAfter(words, at + 2, sentence.to);
  if (source === null) return null;
  const frame = { from: at, to: source.to };
  const base = {
    cue: { from: at, to: at + 2 },
    source,
    frame,
    shape: 'according',
    previousSentence: false,
  } as const;
  const leading =
    at === sentence.from || (words[at - 1]!.mark && at - sentence.from <= 2) || at - sentence.from <= 1;
  if (leading) {
    let comma = source.to;
    while (comma < end && words[comma]!.text !== ',') comma++;
    if (comma >= end - 2) return null;
    // A second comma right behind a short apposition: `According to Smith, the mayor, …`.
    return { ...base, frame: { from: at, to: comma + 1 }, contents: [{ from: comma + 1, to: end }] };
  }
  const from = Math.min(free, at);
  // Inside what an earlier expression reports: `X, Smith said, according to Tass` adds nothing to take.
  const to = words[at - 1]!.text === ',' ? at - 1 : at;
  if (to - from < 3 || !hasFiniteVerb(words, { from, to })) return null;
  return { ...base, contents: [{ from, to }] };
}

/** Index after the last word of the sentence that can be content: a final full stop is left in. */
function contentEnd(_words: readonly Word[], sentence: Run): number {
  return sentence.to;
}

function byVerb(
  words: readonly Word[],
  sentence: Run,
  at: number,
  free: number,
  last: Attribution | undefined,
  hasPrevious: boolean,
): Attribution | null {
  const verb = reportingVerb(words[at]!.key);
  if (verb === undefined) return null;
  if (words[at]!.capital && at > sentence.from) return null;
  if (verb.form === 'participle') return byParticiple(words, sentence, at, free, last, verb);
  const inverted = invertedTag(words, sentence, at, free, verb, hasPrevious);
  if (inverted) return inverted;

  let before = at - 1;
  let negated = false;
  let passive = false;
  let auxiliary = false;
  while (before >= sentence.from) {
    const key = words[before]!.key;
    if (NEGATION.has(key)) negated = true;
    else if (BE.has(key)) passive = true;
    else if (AUXILIARIES.has(key)) auxiliary = true;
    else if (
      !(CUE_ADVERBS.has(key) || (key.endsWith('ly') && !words[before]!.capital)) ||
      SPEAKER_NOUNS.has(key)
    )
      break;
    if (TIME_WORDS.has(key) && words[before]!.capital && before === sentence.from) break;
    before--;
  }
  if (negated || passive || (verb.form === 'base' && auxiliary)) return null;
  const insideTaken = last !== undefined && at < free;
  const verbFrom = before + 1;
  if (before < sentence.from) return null;
  const coordinated = /^(?:and|but|then)$/.test(words[before]!.key);
  let source: Run | null;
  if (coordinated) {
    if (verb.form === 'base' || verb.nounLike) return null;
    source = last?.source ?? sentenceSubject(words, sentence, before);
  } else if (words[before]!.text === ',') {
    source = subjectBeforeApposition(words, before, insideTaken ? at : Math.min(free, before));
    if (source === null) return null;
  } else {
    source = phraseBefore(
      words,
      verbFrom,
      insideTaken ? Math.max(sentence.from, last.frame.to) : sentence.from,
    );
    if (source === null) return null;
    if (words[source.from]!.key === 'who' || words[source.to - 1]!.key === 'who') {
      source =
        phraseBefore(
          words,
          words[source.from - 1]?.text === ',' ? source.from - 1 : source.from,
          sentence.from,
        ) ?? source;
    }
  }
  if (source !== null && verb.nounLike && !coordinated && !goodSubject(words, source)) return null;
  const sourceFrom = coordinated || source === null ? before : source.from;
  const left = leftContent(words, sentence, sourceFrom, free);
  const right = rightContent(words, sentence, at, verb);
  if (insideTaken) {
    // Inside reported words only what clearly leaves them counts: a second report of the same sentence.
    const clear =
      coordinated ||
      words[sourceFrom - 1]?.text === ',' ||
      /^(?:and|but)$/.test(words[sourceFrom - 1]?.key ?? '');
    if (!clear) return null;
    if (right === null) {
      if (last.shape === 'that' || last.shape === 'introduced' || words[sourceFrom - 1]?.text !== ',')
        return null;
    }
  }
  const cue = { from: at, to: at + 1 };
  const frameFrom = coordinated ? at : Math.min(source?.from ?? at, at);
  if (right !== null && (left === null || right.shape !== 'bare' || opensAsAdjunct(words, left))) {
    const { shape, content } = right;
    return {
      cue,
      source,
      shape,
      contents: [content],
      frame: { from: frameFrom, to: content.from },
      previousSentence: false,
    };
  }
  if (left !== null && verb.speech && !coordinated) {
    const tail = tagTail(words, sentence, at + 1);
    return {
      cue,
      source,
      shape: 'tag',
      contents: tail === null ? [left] : [left, tail],
      frame: { from: frameFrom, to: tail?.from ?? at + 1 },
      previousSentence: false,
    };
  }
  if (right !== null) {
    const { shape, content } = right;
    return {
      cue,
      source,
      shape,
      contents: [content],
      frame: { from: frameFrom, to: content.from },
      previousSentence: false,
    };
  }
  if (hasPrevious && verb.speech && sourceFrom === sentence.from && free === sentence.from) {
    const tail = tagTail(words, sentence, at + 1);
    return {
      cue,
      source,
      shape: 'tag',
      contents: tail === null ? [] : [tail],
      frame: { from: frameFrom, to: tail?.from ?? at + 1 },
      previousSentence: true,
    };
  }
  return null;
}

function goodSubject(words: readonly Word[], source: Run): boolean {
  const head = words[source.to - 1]!;
  return head.capital || PERSONAL_PRONOUNS.has(head.key) || SPEAKER_NOUNS.has(head.key);
}

/** The first noun phrase of the sentence that a finite verb follows. */
function sentenceSubject(words: readonly Word[], sentence: Run, limit: number): Run | null {
  for (let at = sentence.from + 1; at < limit && at < sentence.from + 40; at++) {
    if (isFiniteVerb(words[at]!) && !words[at - 1]!.mark) {
      const subject = phraseBefore(words, at, sentence.from);
      if (subject) return subject;
    }
  }
  return null;
}

/** `Ned Price, a spokesman for the department, said`: the phrase before an inserted one that ends at `comma`. */
function subjectBeforeApposition(words: readonly Word[], comma: number, floor: number): Run | null {
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

/** What stands before a tag's comma, from the last taken word on; null when it is no clause. */
function leftContent(words: readonly Word[], sentence: Run, sourceFrom: number, free: number): Run | null {
  const breakAt = sourceFrom - 1;
  if (breakAt <= sentence.from) return null;
  const mark = words[breakAt]!;
  const quoted = mark.quote >= 0;
  if (mark.text !== ',' && !(quoted && mark.mark) && !/^[?!—–]$|^-{2,}$/.test(mark.text)) return null;
  const from = Math.min(free, breakAt);
  const content = { from, to: mark.text === ',' || quoted ? breakAt + (quoted ? 1 : 0) : breakAt };
  if (content.to - content.from < 1) return null;
  const quotedStart = words[content.from]!.quote >= 0;
  if (quotedStart || hasFiniteVerb(words, content)) return content;
  return null;
}

/** Whether a run before a subject is rather an adverbial of its sentence than something said. */
function opensAsAdjunct(words: readonly Word[], run: Run): boolean {
  const first = words[run.from]!;
  if (first.quote >= 0) return false;
  return ADJUNCT_OPENERS.has(first.key) || run.to - run.from < 5 || /ing$|ed$/.test(first.key);
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
    if (passedPhrase && startsClause(words, next, end)) break;
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
  if (passedPhrase && !PERSONAL_PRONOUNS.has(word.key) && !startsClause(words, next, end)) return null;
  if (verb.clause && startsClause(words, next, end)) return { shape: 'bare', content: rest(next) };
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

/** Whether a subject and its finite verb begin at `from`. */
function startsClause(words: readonly Word[], from: number, end: number): boolean {
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
  // Plain verbs have no form that tells them apart: a long rest is a clause all the same.
  return end - from > 7;
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
  sentence: Run,
  at: number,
  free: number,
  verb: ReportingVerb,
  hasPrevious: boolean,
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
  const left = leftContent(words, sentence, at, free);
  if (left === null) return null;
  if (at < free && left.from >= at - 1) return null;
  return { ...base, contents: [left], previousSentence: false };
}

/** `…, adding that …`, `…, telling reporters …`, `a statement saying …`. */
function byParticiple(
  words: readonly Word[],
  sentence: Run,
  at: number,
  free: number,
  last: Attribution | undefined,
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
