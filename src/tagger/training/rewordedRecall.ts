/** How many statements are found once they are reworded in a way that training never saw, by the tagger that has not seen their article. */
import type { Tagger } from '../tagger';
import type { LabelledArticle } from './corpus';
import { labelledVariants } from './labelledVariants';
import { predict, type Prediction } from './evaluate';
import type { LabelledSpan } from './labels';
import { overlap } from './overlap';
import { rewordedVariant } from './reworded';

/** Training has the rewordings from 0 on. */
const UNSEEN = 7;

export class RewordedRecall {
  #count = 0;
  #found = 0;
  #placed = 0;
  #placedAsPrinted = 0;

  /**
   * @param tagger one that was trained without the article
   * @param before what it finds in the article as printed
   */
  add(article: LabelledArticle, tagger: Tagger, before: Prediction['quotes']): void {
    const printed = labelledVariants(article)[0]!;
    const reworded = rewordedVariant(`${article.id} ${UNSEEN}`, printed);
    const after = predict(tagger, { ...article, paragraphs_damaged: reworded.paragraphs }, false).quotes;
    for (const [index, span] of printed.spans.entries()) {
      const now = reworded.spans[index]!;
      if ((span.label !== 'I' && span.label !== 'M') || !isChanged(span, printed, now, reworded)) continue;
      const found = bestOverlap(now, after);
      this.#count++;
      if (found > 0.3) this.#found++;
      if (found >= 0.8) this.#placed++;
      if (bestOverlap(span, before) >= 0.8) this.#placedAsPrinted++;
    }
  }

  print(): void {
    const percent = (part: number): string => ((100 * part) / Math.max(1, this.#count)).toFixed(1);
    console.log(
      `Of ${this.#count} statements reworded in an unseen way: found ${percent(this.#found)} %, at their place ${percent(this.#placed)} %; as printed, at their place ${percent(this.#placedAsPrinted)} %`,
    );
  }
}

type Text = { readonly paragraphs: readonly string[] };

/** Whether a statement or the words before it are not as they were. */
function isChanged(span: LabelledSpan, printed: Text, now: LabelledSpan, reworded: Text): boolean {
  const before = ({ paragraph, start }: LabelledSpan, { paragraphs }: Text): string =>
    paragraphs[paragraph]!.slice(Math.max(0, start - 25), start);
  return before(span, printed) !== before(now, reworded) || span.end - span.start !== now.end - now.start;
}

type Place = { readonly paragraph: number; readonly start: number; readonly end: number };

/** The largest overlap with a statement that is found. */
function bestOverlap(span: Place, found: readonly Place[]): number {
  const near = found.filter(({ paragraph }) => paragraph === span.paragraph);
  return Math.max(0, ...near.map((each) => overlap(each, span)));
}
