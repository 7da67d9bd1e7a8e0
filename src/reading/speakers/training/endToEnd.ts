/** What the whole reading finds in articles that neither its tagger nor its speaker model has seen. */
import type { Directory } from '../../../officials/directory';
import type { SpeakerCase } from '../cases';
import { scoreCase, type ScoredCase } from '../features';
import { probabilities } from '../ranking';
import { BODY, type AttributedArticle, type GoldArticle } from './corpus';
import { casesOf, type Scorer } from './examples';

interface Trial {
  readonly gold: GoldArticle;
  readonly fold: number;
  readonly cases: readonly {
    readonly each: SpeakerCase;
    readonly scored: ScoredCase;
    readonly names: readonly string[];
    /** Whether each candidate may be asserted, by gender. */
    readonly fits: readonly boolean[];
  }[];
}

/** Articles with the statements that the tagger of their fold finds, scored as `../shared/eval/evaluate.mjs` does. */
export class EndToEnd {
  readonly #trials: Trial[] = [];
  readonly #scorer: Scorer;

  constructor(scorer: Scorer) {
    this.#scorer = scorer;
  }

  /** @param fold of the article, which its tagger was trained without */
  add(gold: GoldArticle, fold: number, article: AttributedArticle, directory: Directory): void {
    const { evidence, places } = casesOf(article, directory);
    const cases = evidence.cases.map((each) => {
      const scored = scoreCase(each, evidence);
      const names = scored.candidates.map((voice) => places.voices[voice]!.name);
      return {
        each,
        scored,
        names,
        fits: scored.candidates.map((voice) => evidence.eligibility.fits(voice, each)),
      };
    });
    this.#trials.push({ gold, fold, cases });
  }

  /**
   * Prints, for direct statements of each collection, how many of the asserted names are right and how many of all true
   * names are found.
   *
   * @param models weights by the fold that they were fitted without
   */
  report(models: readonly Float64Array[], threshold: number): void {
    if (this.#trials.length === 0) return;
    const figures = ['ggt', 'polnear'].map((corpus) => {
      const trials = this.#trials.filter(({ gold }) => gold.id.startsWith(corpus));
      const { direct } = this.#scorer.score(
        trials.map(({ gold }) => gold),
        trials.map((trial) => ({
          id: trial.gold.id,
          quotes: trial.cases.flatMap((found) => quotesOf(found, models[trial.fold]!, threshold)),
        })),
      );
      const percent = (name: string): string => (100 * direct.attribution[name]!).toFixed(1);
      const { namedMatched = 0 } = direct.attribution;
      return `${corpus} right of asserted ${percent('nameAccAnswered')}, found ${percent('endToEndName')} (of ${namedMatched} statements found with a name ${percent('nameAcc')})`;
    });
    console.log(`end to end from ${threshold}: ${figures.join('; ')}`);
  }
}

function quotesOf(
  { each, scored, names, fits }: Trial['cases'][number],
  weights: Float64Array,
  threshold: number,
): unknown[] {
  const chances = probabilities(scored, weights);
  let best = -1;
  for (let index = 0; index < names.length; index++) {
    if (chances[index]! >= threshold && chances[index]! > (chances[best] ?? 0)) best = index;
  }
  const speaker = best >= 0 && fits[best] ? names[best]! : '';
  return each.statements.map(({ kind, line, start, end }) => ({
    paragraph: line - BODY,
    start,
    end,
    kind,
    speaker_text: speaker,
    speaker_mention: each.source?.text ?? speaker,
  }));
}
