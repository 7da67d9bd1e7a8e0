/** Statements whose speakers are known, as attribution sees them. */
import type { Directory } from '../../../officials/directory';
import { PassageMemo } from '../../memo';
import { findPeople } from '../../people';
import { runSteps } from '../../../steps';
import { groupCases } from '../cases';
import { nameSources } from '../namedSources';
import { scoreCase } from '../features';
import { NOBODY_QUESTIONS, QUESTIONS, SOURCE_KINDS, type Features } from '../questions';
import { SpeakerEvidence } from '../speakerEvidence';
import { NamedPlaces } from '../places';
import type { AttributedArticle, GoldQuote } from './corpus';
import type { Solved } from './fit';

/** What is used of the official scorer, `../shared/eval/statements/score.mjs`. */
export interface Scorer {
  speakerKeys(name: string | undefined): string[];
  score(
    gold: readonly unknown[],
    predicted: readonly unknown[],
  ): Readonly<Record<'direct' | 'all', { readonly attribution: Readonly<Record<string, number>> }>>;
}

/** A statement with its right speaker. */
export interface Example extends Solved {
  readonly kind: string;
  readonly quote: GoldQuote;
  readonly corpus: 'polnear' | 'ggt';
  /** Names of the candidates. */
  readonly names: readonly string[];
}

/** An article's cases as attribution weighs them, with the statements of each. */
export function casesOf(
  source: Omit<AttributedArticle, 'gold'>,
  directory: Directory,
): {
  readonly evidence: SpeakerEvidence;
  readonly places: NamedPlaces;
} {
  const memo = new PassageMemo();
  memo.startReading();
  const known = runSteps(findPeople(source.article, source.passages, memo, directory));
  const named = runSteps(nameSources(source.found, source.passages, known));
  const places = runSteps(NamedPlaces.gather(named, source.passages));
  const cases = runSteps(groupCases(source.found, places));
  const evidence = runSteps(SpeakerEvidence.gather(places, cases, source.article));
  return { evidence, places };
}

/** Whether a labelled speaker is named rather than described. */
export const isNamed = (scorer: Scorer, quote: GoldQuote): boolean =>
  scorer.speakerKeys(quote.speaker_name).some((key) => /^[A-Z0-9]/.test(key));

function sameKey(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || `${x}s` === y || `${y}s` === x;
}

function isRight(scorer: Scorer, name: string, gold: GoldQuote): boolean {
  const keys = scorer.speakerKeys(name);
  return scorer.speakerKeys(gold.speaker_name).some((wanted) => keys.some((key) => sameKey(key, wanted)));
}

/** Where features say that a description fits an office of a candidate. */
const OFFICE =
  (QUESTIONS.length + NOBODY_QUESTIONS.length) * SOURCE_KINDS.indexOf('nominal') +
  QUESTIONS.indexOf('office');

const isDescribed = (row: Features): boolean => row.some((value, at) => at % 2 === 0 && value === OFFICE);

/** The examples of one article: its statements that labels agree with. */
export function examplesOf(source: AttributedArticle, directory: Directory, scorer: Scorer): Example[] {
  const { evidence, places } = casesOf(source, directory);
  const examples: Example[] = [];
  for (const each of evidence.cases) {
    const quote = source.gold[each.statements[0]!.attribution];
    if (!quote) continue;
    const named = isNamed(scorer, quote);
    const silver = quote.speaker_resolution === 'coref-silver';
    if (quote.speaker_resolution === 'none') continue;
    const scored = scoreCase(each, evidence);
    const names = scored.candidates.map((voice) => places.voices[voice]!.name);
    const fits = scored.candidates
      .map((voice, index) => ({
        index,
        right: named && isRight(scorer, names[index]!, quote),
        head: voice === each.phrase.voice,
      }))
      .filter(({ right }) => right);
    const right = fits.find(({ head }) => head)?.index ?? fits[0]?.index ?? names.length;
    const fitting = right < names.length && evidence.eligibility.fits(scored.candidates[right]!, each);
    // Automatic coreference is wrong one time in three; at least the gender has to agree.
    if (silver && !fitting) continue;
    // `He` is not she: the tagger found the wrong words, or a given name misled.
    if (each.phrase.kind === 'pronoun' && right < names.length && !fitting) continue;
    const direct = each.statements.some(({ kind }) => kind !== 'indirect');
    // PolNeAR does not say who `the minister` and `it` are.
    const open =
      source.corpus === 'polnear' && quote.speaker_resolution === 'nominal' && each.phrase.definite;
    // … so that whoever the description fits may well be meant.
    if (open && scored.features.some((row) => isDescribed(row))) continue;
    const weight = (source.corpus === 'ggt' ? 4 : silver || open ? 0.2 : 1) * (direct ? 1 : 0.5);
    examples.push({
      scored,
      right,
      weight,
      kind: each.phrase.kind,
      quote,
      corpus: source.corpus,
      names,
    });
  }
  return examples;
}
