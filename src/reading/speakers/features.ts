import lists from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import type { Article, Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import { sentenceAt } from '../../article/sentences';
import type { Gender, Person } from '../reading';
import type { UnattributedStatement as Statement } from '../statements';
import type { Steps } from '../steps';
import { isKinWord, roleKind } from '../people/roles';
import { isCalled } from './antecedents';
import { bodyNoun, hasUnnamed, mayBeCalled } from './bodyNoun';
import type { SpeakerCase } from './cases';
import { deceasedIn } from './obituary';
import { continuedBy } from './continued';
import { nounsOf, officeFit, onlyHolder } from './officeFit';
import { Writers } from './onlyWriter';
import type { NamedPlaces } from './places';
import { prominenceOf, voicesByAge, type Prominence } from './prominence';
import type { SourceKind, SourcePhrase } from './sourcePhrase';
import { Subjects } from './subjects';
import { takenUpBy } from './takenUp';

/** What is asked about a candidate. The same questions have their own weights for each kind of source phrase. */
export const QUESTIONS = [
  'head',
  'head-in-full',
  'also-in-source',
  'gender-same',
  'gender-other',
  'gender-unknown',
  'sentence-before',
  'sentence-after',
  'paragraph-before',
  'paragraph-after',
  'only-match-in-paragraph',
  'in-content',
  'speaks-in-paragraph',
  'speaks-in-paragraph-alone',
  'subject-in-paragraph',
  'object-in-paragraph',
  'nearest-before',
  'elsewhere',
  'elsewhere-share',
  'present-share',
  'elsewhere-most-quoted',
  'elsewhere-only-quoted-of-gender',
  'elsewhere-only-of-gender',
  'elsewhere-never-quoted',
  'elsewhere-mentions',
  'elsewhere-in-title',
  'elsewhere-same-subject',
  'present-same-subject',
  'neighbour',
  'organisation',
  'office',
  'office-described',
  'office-other-country',
  'official',
  'present-never-quoted',
  'elsewhere-direct-share',
  'elsewhere-mention-share',
  'elsewhere-introduced',
  'elsewhere-log-quoted',
  'present-log-quoted',
  'body',
  'rare-words',
  'nearest-subject',
  'elsewhere-in-quotation',
  'elsewhere-opens',
  'elsewhere-alone',
  'elsewhere-aged',
  'elsewhere-described',
  'in-first-person',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What is asked about a statement, for the chance that nobody named in the file is the speaker. */
export const NOBODY_QUESTIONS = [
  'nobody',
  'nobody-match-in-paragraph',
  'nobody-matches',
  'nobody-quoted-matches',
  'nobody-share-named',
  'nobody-definite',
  'nobody-plural',
  'nobody-indirect',
  'nobody-cases',
  'nobody-body',
  'nobody-whole',
] as const;
export type NobodyQuestion = (typeof NOBODY_QUESTIONS)[number];

export const SOURCE_KINDS: readonly SourceKind[] = ['named', 'pronoun', 'other-pronoun', 'nominal', 'none'];

const BLOCK = QUESTIONS.length + NOBODY_QUESTIONS.length;

/** Number of weights. */
export const FEATURE_COUNT = BLOCK * SOURCE_KINDS.length;

/** Features that are not zero: index, value, index, value … */
export type Features = number[];

/** A statement's candidates with the features of each, and of nobody. */
export interface ScoredCase {
  /** Indices in `NamedPlaces.voices`. */
  readonly candidates: readonly number[];
  readonly features: readonly Features[];
  readonly nobody: Features;
}

/** Most candidates that are considered besides those of the paragraph. */
const MOST_QUOTED = 8;
const MOST_MENTIONED = 6;
/** Most organisations that are considered for `the company` and `it`. */
const MOST_BODIES = 4;
/** Of more holders of one office nobody is told apart by a description. */
const MOST_BEARERS = 100;
/** More mentions than these stand in more than one paragraph. */
const MOST_BEHIND = 20;
/** Most candidates of a paragraph: an endless list of names is no list of speakers. */
const MOST_PRESENT = 24;

/** UTF-16 units on each side of the words for a speaker in which somebody is named beside them. */
const BESIDE = 400;

/** What a pronoun with one possible antecedent in its paragraph counts, compared with a name. */
const PRONOUN_COUNT = 0.7;

/** What a statement at second hand counts (`Lund promised …, said a spokesman`). */
const SECOND_HAND_COUNT = 0.3;

/** What attribution needs to know of the whole file. Built once a reading, in linear time. */
export class SpeakerEvidence {
  readonly places: NamedPlaces;
  readonly cases: readonly SpeakerCase[];
  /** Statements that name each voice as their speaker. */
  readonly quoted: Float64Array;
  /** Of these, those whose words are given. */
  readonly #quotedDirectly: Float64Array;
  readonly #byPassage = new Map<number, SpeakerCase[]>();
  #likely: readonly number[] = [];
  readonly #titleLine: number | null;
  readonly #deceased: Person | null;
  readonly #mentions: Float64Array;
  /** People by the nouns of their offices. */
  readonly #bearers = new Map<string, Person[]>();
  /** Bodies by the nouns of their names, as indices in `NamedPlaces.voices`. */
  readonly #bodiesByNoun = new Map<string, number[]>();
  #namedCases: number = 0;
  #directCases: number = 0;
  #peopleMentions: number = 0;
  readonly #subjects: Subjects;
  readonly #writers: Writers;
  /** Filled when first asked for. */
  #ages: ReadonlyMap<string, number | null> | null = null;
  /** Filled passage by passage, when first asked for. */
  readonly #continued = new Map<number, ReadonlyMap<SpeakerCase, number>>();
  #prominence: readonly Prominence[] = [];
  /** Organisations that are quoted or named most. */
  #bodies: readonly number[] = [];
  mostQuoted: number = -1;
  readonly #ofGender: Record<Gender, { all: number; quoted: number }> = {
    female: { all: 0, quoted: 0 },
    male: { all: 0, quoted: 0 },
  };

  static *gather(
    places: NamedPlaces,
    cases: readonly SpeakerCase[],
    article: Article,
  ): Steps<SpeakerEvidence> {
    const evidence = new SpeakerEvidence(places, cases, article);
    yield* evidence.#count();
    return evidence;
  }

  private constructor(places: NamedPlaces, cases: readonly SpeakerCase[], article: Article) {
    this.places = places;
    this.cases = cases;
    this.#titleLine = article.header.titleLine;
    const { voices } = places;
    this.#deceased = deceasedIn(
      article,
      voices.flatMap(({ person }) => person ?? []),
    );
    this.quoted = new Float64Array(voices.length);
    this.#quotedDirectly = new Float64Array(voices.length);
    this.#mentions = Float64Array.from(
      voices,
      ({ person, organisation }) => (person ?? organisation)!.mentions.length,
    );
    const quotedFirst = cases.filter((each) => !each.secondHand);
    this.#subjects = new Subjects(places, quotedFirst);
    this.#writers = new Writers(places, (passage) => this.casesIn(passage));
  }

  *#count(): Steps<void> {
    const { places, cases } = this;
    const { voices } = places;
    let named = 0;
    let direct = 0;
    let done = 0;
    for (const [voice, { person, organisation }] of voices.entries()) {
      if (++done % 500 === 0) yield;
      if (person) for (const noun of nounsOf(person)) addTo(this.#bearers, noun, person);
      const noun = organisation && bodyNoun(organisation.name);
      if (noun) addTo(this.#bodiesByNoun, noun, voice);
    }
    for (const each of cases) {
      if (++done % 500 === 0) yield;
      addTo(this.#byPassage, each.passage, each);
      if (each.phrase.voice === null || each.turn) continue;
      const count = each.secondHand ? SECOND_HAND_COUNT : 1;
      named += count;
      this.quoted[each.phrase.voice]! += count;
      if (!each.statements.some(({ kind }) => kind !== 'indirect')) continue;
      this.#quotedDirectly[each.phrase.voice]! += count;
      direct += count;
    }
    this.#prominence = yield* prominenceOf(places, (passage) => this.casesIn(passage));
    // Pronouns that can only mean one person of their paragraph count nearly as much as names.
    for (const each of cases) {
      if (++done % 500 === 0) yield;
      if (each.phrase.kind !== 'pronoun') continue;
      const matches = [...this.#present(each)].filter(
        ([voice, where]) =>
          where.outside && where.subject && voices[voice]!.person?.gender === each.phrase.gender,
      );
      if (matches.length !== 1) continue;
      named += PRONOUN_COUNT;
      this.quoted[matches[0]![0]]! += PRONOUN_COUNT;
      if (!each.statements.some(({ kind }) => kind !== 'indirect')) continue;
      direct += PRONOUN_COUNT;
      this.#quotedDirectly[matches[0]![0]]! += PRONOUN_COUNT;
    }
    this.#namedCases = named;
    this.#directCases = direct;
    this.#peopleMentions = voices.reduce((sum, { person }) => sum + (person?.mentions.length ?? 0), 0);
    const people = voices.map((_, index) => index).filter((index) => voices[index]!.person);
    const byQuoted = highest(
      people.filter((index) => this.quoted[index]! > 0),
      this.quoted,
      MOST_QUOTED,
    );
    yield;
    const byMentions = highest(people, this.#mentions, MOST_MENTIONED);
    this.mostQuoted = byQuoted[0] ?? -1;
    this.#likely = [...new Set([...byQuoted, ...byMentions])];
    const bodies = voices.map((_, index) => index).filter((index) => !voices[index]!.person);
    const weight = this.quoted.map((count, index) => 3 * count + this.#mentions[index]!);
    this.#bodies = highest(bodies, weight, MOST_BODIES);
    for (const index of people) {
      const gender = voices[index]!.person!.gender;
      for (const each of gender === null ? (['female', 'male'] as const) : [gender]) {
        this.#ofGender[each].all++;
        if (this.quoted[index]! > 0) this.#ofGender[each].quoted++;
      }
    }
  }

  /** People of a gender, or of unknown gender, in the file and among those whom it quotes by name. */
  ofGender(gender: Gender): { readonly all: number; readonly quoted: number } {
    return this.#ofGender[gender];
  }

  /** How alike in subject a case is to what a voice says elsewhere, 0 to 1. */
  sameSubject(voice: number, each: SpeakerCase): number {
    return this.#subjects.likeness(voice, each);
  }

  /** Cases whose cue stands in a passage. */
  casesIn(passage: number): readonly SpeakerCase[] {
    return this.#byPassage.get(passage) ?? [];
  }

  /** Whether the headline names a voice. */
  inTitle(voice: number): boolean {
    const { person, organisation } = this.places.voices[voice]!;
    return this.#titleLine !== null && (person ?? organisation)!.mentions[0]?.line === this.#titleLine;
  }

  /** Whether a voice is named as the speaker of a statement in one of the passages beside a passage. */
  speaksBeside(voice: number, passage: number): boolean {
    return [passage - 1, passage + 1].some((near) =>
      this.casesIn(near).some(({ phrase }) => phrase.voice === voice),
    );
  }

  /** Whether somebody can be meant by the gender of a source phrase. */
  fits(voice: number, each: SpeakerCase): boolean {
    const { person } = this.places.voices[voice]!;
    if (each.object === voice || (each.phrase.kind === 'pronoun' && !person)) return false;
    if (!person && each.phrase.proper) return false;
    // Of words without a speaker it only says who is not shown.
    if (each.phrase.kind !== 'none' && this.rulesOut(voice, each)) return false;
    if (person && each.phrase.kind === 'pronoun' && isNamedOnlyBehind(person, each)) return false;
    // `The diplomat said`: somebody, no state.
    if (!person && each.phrase.kind === 'nominal' && !each.phrase.body && meansPerson(each.phrase.noun))
      return false;
    return each.phrase.gender === null || person?.gender == null || person.gender === each.phrase.gender;
  }

  /** Who goes on speaking as a case's pronoun, as an index in `NamedPlaces.voices`; null where that cannot be told. */
  continued(each: SpeakerCase): number | null {
    if (each.phrase.kind !== 'pronoun') return null;
    let voices = this.#continued.get(each.passage);
    if (!voices) {
      voices = continuedBy(this.casesIn(each.passage), this.places, (voice, of) => this.fits(voice, of));
      this.#continued.set(each.passage, voices);
    }
    return voices.get(each) ?? null;
  }

  /** Whether somebody cannot be meant by what is called so, or by the sentences beside a pronoun, whatever else speaks for it. */
  rulesOut(voice: number, each: SpeakerCase): boolean {
    const { toldOf, unnamed, passage, phrase, source } = each;
    if (toldOf.has(voice)) return true;
    if (voice === this.#writers.writerOf(each)) return false;
    const { person, name } = this.places.voices[voice]!;
    if (phrase.kind === 'pronoun' && this.#meansDeceased(phrase.gender) && person !== this.#deceased)
      return !this.#isNamedNear(voice, each);
    // `That implied`; `others said`; `they` of a woman is somebody else.
    if (phrase.kind === 'other-pronoun' && /^(?:that|this)$/i.test(source!.text)) return true;
    if (phrase.kind === 'other-pronoun' && phrase.plural)
      return !/^(?:they|we|us|them)(?:ve|d)?\b/i.test(source!.text) || (person?.gender ?? null) !== null;
    if (!person && phrase.kind === 'nominal' && phrase.noun !== null)
      return /^their /i.test(source!.text) || !mayBeCalled(name, phrase.noun);
    if (
      unnamed === null ||
      this.places.inPassage(passage).some((place) => this.places.voiceOf(place) === voice)
    )
      return false;
    return !isCalled(unnamed, voice, this.places);
  }

  /** Whether somebody is named about where a case has the words for its speaker. */
  #isNamedNear(voice: number, { line, anchor }: SpeakerCase): boolean {
    return this.places
      .inSpan({ line, start: Math.max(0, anchor - BESIDE), end: anchor + BESIDE })
      .some((place) => this.places.voiceOf(place) === voice);
  }

  /** Whether a pronoun of a sex may mean who is dead by the title. */
  #meansDeceased(gender: Gender | null): boolean {
    if (this.#deceased === null) return false;
    return this.#deceased.gender === null || this.#deceased.gender === gender;
  }

  /** The only body of the file that goes by the noun of a description: `the department`. */
  #onlyBody({ phrase: { bare, noun }, passage }: SpeakerCase): number | null {
    const bodies = bare && noun !== null ? this.#bodiesByNoun.get(noun) : undefined;
    if (bodies?.length !== 1) return null;
    return hasUnnamed(noun!, this.places.passages[passage]?.text ?? '') ? null : bodies[0]!;
  }

  /** Whether a case's description fits a voice and nobody else of the file: by age, office or what a body is called. */
  isDescribed(voice: number, each: SpeakerCase): boolean {
    const { phrase } = each;
    const { person } = this.places.voices[voice]!;
    if (voice === this.#writers.writerOf(each)) return true;
    if (!person) return voice === this.#onlyBody(each);
    if (voice === this.#ofAge(each)) return true;
    return [phrase, phrase.second].some(
      (each) =>
        each !== null &&
        each.noun !== null &&
        officeFit(each, person)?.described === true &&
        person === this.#onlyOne(each),
    );
  }

  /** The one person of the file whom a description fits, or of several the one whom it must mean. */
  #onlyOne(phrase: SourcePhrase): Person | null {
    const bearers = this.#bearers.get(phrase.noun!) ?? [];
    if (bearers.length > MOST_BEARERS) return null;
    const fitting = bearers.filter((person) => officeFit(phrase, person)?.described === true);
    return fitting.length === 1 ? fitting[0]! : onlyHolder(phrase, fitting);
  }

  /** The only one of the age by which a case describes the speaker: `the 34-year-old`. */
  #ofAge({ source }: SpeakerCase): number | null {
    const age = AGED.exec(source?.text ?? '')?.[1];
    if (age === undefined) return null;
    this.#ages ??= voicesByAge(this.places);
    return this.#ages.get(age) ?? null;
  }

  /** The candidates for a case with their features. */
  score(each: SpeakerCase): ScoredCase {
    const { places } = this;
    const { phrase, passage } = each;
    const block = SOURCE_KINDS.indexOf(phrase.kind) * BLOCK;
    const present = this.#present(each);
    const candidates = new Set<number>();
    const takenUp = takenUpBy(each, places);
    if (phrase.voice !== null) candidates.add(phrase.voice);
    for (const other of phrase.others) candidates.add(other);
    for (const voice of present.keys()) candidates.add(voice);
    for (const voice of this.#likely) candidates.add(voice);
    if (phrase.body) for (const voice of this.#bodies) candidates.add(voice);
    for (const described of [this.#ofAge(each), this.#onlyBody(each), this.#writers.writerOf(each), takenUp])
      if (described !== null) candidates.add(described);
    const matches = [...present].filter(
      ([voice, where]) => places.voices[voice]!.person && where.outside && this.fits(voice, each),
    );
    const speakers = new Set<number>();
    for (const other of this.casesIn(passage)) {
      if (other !== each && other.phrase.voice !== null) speakers.add(other.phrase.voice);
    }
    let nearest = -1;
    let nearestAt = -1;
    for (const [voice, where] of matches) {
      if (where.lastBefore > nearestAt) [nearest, nearestAt] = [voice, where.lastBefore];
    }
    const total = Math.max(1, this.#namedCases);
    const isQuotation = each.statements.some(({ kind }) => kind !== 'indirect');
    // Nobody says `he` or `she` of an organisation.
    const list = [...candidates].filter(
      (voice) => phrase.kind !== 'pronoun' || places.voices[voice]!.person !== null,
    );
    const features = list.map((voice): Features => {
      const found: Features = [];
      const ask = (question: Question, value: number | boolean): void => {
        if (value) found.push(block + INDEX[question], Number(value));
      };
      const { person } = places.voices[voice]!;
      const where = present.get(voice);
      ask('head', phrase.voice === voice);
      ask('head-in-full', phrase.voice === voice && phrase.full);
      ask('also-in-source', phrase.others.includes(voice));
      if (phrase.gender !== null && phrase.kind !== 'named') {
        ask('gender-same', person?.gender === phrase.gender);
        ask('gender-other', person === null || (person.gender !== null && person.gender !== phrase.gender));
        ask('gender-unknown', person !== null && person.gender === null);
      }
      ask('organisation', person === null);
      ask('official', person?.official === true);
      if (phrase.noun !== null && person) {
        const fit = officeFit(phrase, person) ?? (phrase.second && officeFit(phrase.second, person));
        ask('office', fit !== null);
        ask('office-other-country', fit?.otherCountry === true);
      }
      ask(
        'office-described',
        phrase.kind === 'nominal' && (voice === takenUp || this.isDescribed(voice, each)),
      );
      if (phrase.voice !== null) return found;
      ask('body', phrase.body && person === null);
      // A pronoun's antecedent stands near it, whatever words an article uses again.
      if (phrase.kind === 'none') ask('rare-words', Math.log1p(this.#subjects.rareWords(voice, each)));
      ask('nearest-subject', this.#subjects.nearest(voice, each));
      const share = this.quoted[voice]! / total;
      const never = this.quoted[voice] === 0;
      if (where?.outside) {
        ask('sentence-before', where.sentenceBefore);
        ask('sentence-after', where.sentenceAfter);
        ask('paragraph-before', where.lastBefore >= 0 && !where.sentenceBefore);
        ask('paragraph-after', where.lastBefore < 0 && !where.sentenceAfter);
        ask('only-match-in-paragraph', matches.length === 1 && matches[0]![0] === voice);
        ask('subject-in-paragraph', where.subject);
        ask('object-in-paragraph', !where.subject);
        ask('nearest-before', nearest === voice);
        ask('present-share', share);
        ask('present-never-quoted', never);
        ask('present-log-quoted', Math.log1p(this.quoted[voice]!));
        ask('present-same-subject', this.sameSubject(voice, each));
      } else {
        ask('elsewhere', true);
        ask('elsewhere-share', share);
        ask('elsewhere-most-quoted', voice === this.mostQuoted);
        ask('elsewhere-never-quoted', never);
        ask('elsewhere-mentions', Math.log1p(this.#mentions[voice]!));
        ask('elsewhere-direct-share', this.#quotedDirectly[voice]! / Math.max(1, this.#directCases));
        ask(
          'elsewhere-mention-share',
          person ? this.#mentions[voice]! / Math.max(1, this.#peopleMentions) : 0,
        );
        ask('elsewhere-introduced', person !== null && person.offices.length > 0);
        ask('elsewhere-log-quoted', Math.log1p(this.quoted[voice]!));
        ask('elsewhere-in-title', this.inTitle(voice));
        ask('elsewhere-same-subject', this.sameSubject(voice, each));
        ask('elsewhere-in-quotation', where?.content === true && isQuotation);
        const { opens, alone, aged, described } = this.#prominence[voice]!;
        ask('elsewhere-opens', Math.log1p(opens));
        // Of other papers than those that taught them, bare quotations are worse for these.
        if (phrase.kind !== 'none') {
          ask('elsewhere-alone', Math.log1p(alone));
          ask('elsewhere-aged', aged);
          ask('elsewhere-described', described);
        }
        if (phrase.gender !== null && person?.gender === phrase.gender) {
          const { all, quoted } = this.#ofGender[phrase.gender];
          ask('elsewhere-only-of-gender', all === 1);
          ask('elsewhere-only-quoted-of-gender', quoted === 1 && !never);
        } else if (phrase.gender === null) {
          const quoted = this.#ofGender.female.quoted + this.#ofGender.male.quoted;
          ask('elsewhere-only-quoted-of-gender', quoted === 1 && !never);
        }
      }
      ask('in-content', where?.content === true);
      ask('in-first-person', where?.besideI === true);
      ask('speaks-in-paragraph', speakers.has(voice));
      ask('speaks-in-paragraph-alone', speakers.has(voice) && speakers.size === 1);
      ask('neighbour', this.speaksBeside(voice, passage));
      return found;
    });
    const nobody: Features = [];
    const ask = (question: NobodyQuestion, value: number | boolean): void => {
      if (value) nobody.push(block + QUESTIONS.length + NOBODY_QUESTIONS.indexOf(question), Number(value));
    };
    const fitting = phrase.gender === null ? null : this.#ofGender[phrase.gender];
    ask('nobody', true);
    ask('nobody-match-in-paragraph', matches.length > 0);
    ask('nobody-matches', Math.log1p(fitting?.all ?? this.#ofGender.female.all + this.#ofGender.male.all));
    ask(
      'nobody-quoted-matches',
      Math.log1p(fitting?.quoted ?? this.#ofGender.female.quoted + this.#ofGender.male.quoted),
    );
    ask('nobody-share-named', this.#namedCases / Math.max(1, this.cases.length));
    ask('nobody-definite', phrase.definite);
    ask('nobody-plural', phrase.plural);
    ask('nobody-indirect', each.statements[0]!.kind === 'indirect');
    ask('nobody-cases', Math.log1p(this.cases.length));
    ask('nobody-body', phrase.body);
    ask('nobody-whole', this.#isWholePassage(each));
    return { candidates: list, features, nobody };
  }

  /** Whether a paragraph holds nothing but a statement. */
  #isWholePassage({ statements, passage }: SpeakerCase): boolean {
    const said = statements.reduce((sum, { start, end }) => sum + end - start, 0);
    return said >= (this.places.passages[passage]?.text.length ?? 0) - 2;
  }

  /** Whether the sentence of a quotation that a name stands in has the first person. */
  #speaksOfI({ kind, line, start, end }: Statement, place: Span, { offset, sentences }: Passage): boolean {
    if (kind === 'indirect') return false;
    const sentence = sentenceAt(sentences, place.start - offset);
    const text = this.places.text(
      line,
      Math.max(start, (sentence?.start ?? 0) + offset),
      Math.min(end, (sentence?.end ?? Infinity) + offset),
    );
    return FIRST_PERSON.test(text);
  }

  /** Who is named in a case's paragraph, and how each stands to the statement. */
  #present(each: SpeakerCase): Map<number, Presence> {
    const { places } = this;
    const found = new Map<number, Presence>();
    const { line, anchor } = each;
    const passage = places.passages[each.passage];
    const sentence = passage && sentenceAt(passage.sentences, anchor - passage.offset);
    const from = sentence ? sentence.start + passage.offset : anchor;
    const to = sentence ? sentence.end + passage.offset : anchor;
    for (const place of places.inPassage(each.passage)) {
      if (
        each.source &&
        place.start < each.source.end &&
        place.end > each.source.start &&
        each.source.line === line
      )
        continue;
      const voice = places.voiceOf(place);
      let where = found.get(voice);
      if (!where) {
        if (found.size >= MOST_PRESENT) break;
        found.set(
          voice,
          (where = {
            outside: false,
            content: false,
            besideI: false,
            subject: false,
            lastBefore: -1,
            sentenceBefore: false,
            sentenceAfter: false,
          }),
        );
      }
      const inside = each.statements.find(
        (s) => s.line === line && s.start <= place.start && place.end <= s.end,
      );
      if (inside) {
        where.content = true;
        where.besideI ||= passage !== undefined && this.#speaksOfI(inside, place, passage);
        continue;
      }
      where.outside = true;
      if (place.end <= anchor) where.lastBefore = Math.max(where.lastBefore, place.start);
      if (place.start >= from && place.end <= anchor) where.sentenceBefore = true;
      if (place.start >= anchor && place.end <= to) where.sentenceAfter = true;
      if (isSubject(places, place)) where.subject = true;
    }
    return found;
  }
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const AGED = /^the (\d\d?)-year-old\b/i;

const FIRST_PERSON = /(?<!\p{L})(?:I(?:['’]?(?:m|ve|d)|['’]ll)?|me|my|myself)(?!\p{L})/u;

function meansPerson(noun: string | null): boolean {
  return noun !== null && (roleKind(noun) !== undefined || isKinWord(noun));
}

/** The `count` items with the highest values, highest first; of equal ones those that come first. */
function highest(items: readonly number[], values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (const item of items) {
    let at = best.length;
    while (at > 0 && values[best[at - 1]!]! < values[item]!) at--;
    if (at >= count) continue;
    best.splice(at, 0, item);
    if (best.length > count) best.pop();
  }
  return best;
}

interface Presence {
  /** Named outside the statement. */
  outside: boolean;
  /** Named in the statement. */
  content: boolean;
  /** Named in a sentence of words as spoken that says `I`: nobody speaks so of himself. */
  besideI: boolean;
  /** Named as a subject rather than after a preposition or as an owner. */
  subject: boolean;
  /** Start of the last mention before the source, -1 where there is none. */
  lastBefore: number;
  sentenceBefore: boolean;
  sentenceAfter: boolean;
}

const INDEX = Object.fromEntries(QUESTIONS.map((question, index) => [question, index])) as Record<
  Question,
  number
>;

const BEFORE_OBJECTS = new Set(wordsOfList(lists.beforeObjects));

/** Whether a name stands where subjects stand, by the words beside it. */
function isSubject(
  places: NamedPlaces,
  { line, start, end }: { line: number; start: number; end: number },
): boolean {
  const after = places.text(line, end, end + 12);
  if (/^['’]s?\s|^s\s/.test(after)) return false;
  const before = places.text(line, Math.max(0, start - 50), start);
  // Before the title, if any: `would tell Mayor Ada Lund`.
  const word = /(?<!\p{L})(\p{Ll}+)\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u.exec(before)?.[1];
  return word === undefined || !BEFORE_OBJECTS.has(word);
}

/** A pronoun takes up a name; whom the file names only behind it, and in its paragraph alone, has not been named yet. */
function isNamedOnlyBehind({ mentions }: Person, { line, anchor }: SpeakerCase): boolean {
  return mentions.length <= MOST_BEHIND && mentions.every((at) => at.line === line && at.start > anchor);
}
