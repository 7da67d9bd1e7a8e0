/**
 * Statements whose speakers the published order of an article tells: paragraphs that are nothing but a quotation, and `he said`,
 * are the words of who has spoken last, where nobody else can be meant. Of 70 that were read one was wrong.
 */
import type { Directory } from '../../../officials/directory';
import type { Tagger } from '../../../tagger/tagger';
import { foldOf } from '../../../tagger/training/folds';
import {
  overlapping,
  paragraphKeys,
  sharesParagraphs,
  type Corpora,
  type Source,
} from '../../training/corpora';
import { asFile } from '../../training/document';
import { PassageMemo } from '../../memo';
import { segment } from '../../segment';
import { findStatements } from '../../statements';
import { runSteps } from '../../../steps';
import type { SpeakerCase } from '../cases';
import { scoreCase } from '../features';
import type { SpeakerEvidence } from '../speakerEvidence';
import { BODY } from './corpus';
import { casesOf } from './examples';
import type { Solved } from './fit';

/** What such an example counts; one of the Gender Gap Tracker counts 4. */
const WEIGHT = 2;

const FEWEST_PARAGRAPHS = 4;

/** An example of an article in a fold. */
interface PublishedExample extends Solved {
  readonly fold: number;
}

/** Examples of articles that are neither kept for measuring nor copies of ones with labels. */
export function publishedExamples(
  corpora: Corpora,
  taggerFor: (source: Source) => Tagger,
  directory: Directory,
): PublishedExample[] {
  const { sources } = corpora;
  const kept = overlapping(sources);
  const isLabelled = ({ set }: Source): boolean => set === 'ggt' || set === 'polnear';
  const labelled = paragraphKeys(sources.filter(isLabelled).flatMap(({ paragraphs }) => paragraphs));
  return sources
    .filter(
      (source) =>
        source.set !== 'articles' &&
        source.set !== 'ggt' &&
        source.paragraphs.length >= FEWEST_PARAGRAPHS &&
        !kept.has(source.id) &&
        (isLabelled(source) || !sharesParagraphs(source.paragraphs, labelled)),
    )
    .flatMap((source) => {
      const fold = foldOf(source.id);
      return new PublishedArticle(source, corpora, taggerFor(source), directory)
        .solve()
        .map((each) => ({ ...each, fold }));
    });
}

/** All of a paragraph between marks, the last of which is left out where the quotation goes on. */
const BARE = /^“[^”]*”?$/;

class PublishedArticle {
  readonly #paragraphs: readonly string[];
  readonly #evidence: SpeakerEvidence;
  /** By published position. */
  readonly #cases: readonly SpeakerCase[][];
  readonly #passages: readonly number[];

  constructor(source: Source, corpora: Corpora, tagger: Tagger, directory: Directory) {
    const { article, order } = asFile(source, corpora);
    const memo = new PassageMemo();
    memo.startReading();
    const passages = runSteps(segment(article, memo));
    const { statements: found } = runSteps(findStatements(passages, tagger, memo));
    const { evidence } = casesOf({ corpus: 'polnear', article, passages, found }, directory);
    this.#paragraphs = source.paragraphs;
    this.#evidence = evidence;
    this.#cases = source.paragraphs.map(() => []);
    for (const each of evidence.cases) this.#cases[order[each.line - BODY]!]?.push(each);
    const first: number[] = [];
    for (const [index, { line, offset }] of passages.entries())
      if (offset === 0) first[order[line - BODY]!] = index;
    this.#passages = source.paragraphs.map((_, position) => first[position] ?? -1);
  }

  solve(): Solved[] {
    const solved: Solved[] = [];
    let before: number | null = null;
    for (let position = 0; position < this.#paragraphs.length; position++) {
      let ends = this.#speaksLast(position);
      if (before !== null && this.#passages[position]! >= 0) {
        for (const each of this.#continuing(position, before)) {
          const answer = this.#solved(each, before);
          if (answer) solved.push(answer);
          if (each === this.#lastCase(position)) ends = before;
        }
      }
      before = ends;
    }
    return solved;
  }

  #solved(each: SpeakerCase, voice: number): Solved | null {
    const scored = scoreCase(each, this.#evidence);
    const right = scored.candidates.indexOf(voice);
    return right >= 0 && this.#evidence.eligibility.fits(voice, each)
      ? { scored, right, weight: WEIGHT, somebody: true }
      : null;
  }

  /** Statements of a paragraph whose speaker is who speaks last in the one before. */
  #continuing(position: number, before: number): readonly SpeakerCase[] {
    const cases = this.#cases[position]!;
    if (BARE.test(this.#paragraphs[position]!)) {
      const [only] = cases;
      return cases.length === 1 &&
        only!.phrase.kind === 'none' &&
        only!.statements.some(({ kind }) => kind === 'direct')
        ? cases
        : [];
    }
    return cases.filter((each) => {
      if (each.phrase.kind !== 'pronoun' || !this.#canBeMeant(before, each)) return false;
      const here = this.#named(position).some((voice) => this.#canBeMeant(voice, each));
      const there = this.#named(position - 1).filter((voice) => this.#canBeMeant(voice, each));
      return !here && there.every((voice) => voice === before);
    });
  }

  #canBeMeant(voice: number, { phrase }: SpeakerCase): boolean {
    const { person } = this.#evidence.places.voices[voice]!;
    return person !== null && (person.gender === null || person.gender === phrase.gender);
  }

  /** Who is named in a paragraph outside quotations. */
  #named(position: number): number[] {
    const { places } = this.#evidence;
    const said = this.#cases[position]!.flatMap(({ statements }) => statements);
    return places
      .inPassage(this.#passages[position]!)
      .filter(
        ({ line, start, end }) =>
          !said.some(
            (each) =>
              each.kind !== 'indirect' && each.line === line && each.start <= start && end <= each.end,
          ),
      )
      .map((place) => places.voiceOf(place));
  }

  /** The person who is named as the speaker of what ends a paragraph, and alone. */
  #speaksLast(position: number): number | null {
    const last = this.#lastCase(position);
    if (!last || last.turn || last.secondHand || last.asked || last.relay) return null;
    const { voice, rival, others } = last.phrase;
    return voice !== null &&
      rival === null &&
      others.length === 0 &&
      this.#evidence.places.voices[voice]!.person
      ? voice
      : null;
  }

  /** The case that ends in the last sentence of a paragraph. */
  #lastCase(position: number): SpeakerCase | null {
    const passage = this.#evidence.places.passages[this.#passages[position]!];
    const from = passage?.sentences.at(-1)?.start ?? Infinity;
    let best: SpeakerCase | null = null;
    let furthest = from;
    for (const each of this.#cases[position]!) {
      const end = Math.max(
        each.source?.end ?? 0,
        ...each.statements.map((one) => Math.max(one.end, one.cue?.end ?? 0)),
      );
      if (end > furthest) [furthest, best] = [end, each];
    }
    return best;
  }
}
