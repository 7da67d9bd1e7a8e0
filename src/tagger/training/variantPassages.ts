import { analysePassage, MAX_PASSAGE_LENGTH, type PassageContent } from '../../article/passages';
import type { Variant } from './corpus';

/** Tokens and sentences of variants, worked out once. */
export class Passages {
  readonly #known = new Map<Variant, PassageContent[]>();
  of(variant: Variant): PassageContent[] {
    let passages = this.#known.get(variant);
    if (!passages) {
      passages = variant.paragraphs.map((text) => analysePassage(text.slice(0, MAX_PASSAGE_LENGTH)));
      this.#known.set(variant, passages);
    }
    return passages;
  }
}
