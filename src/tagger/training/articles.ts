/** The articles that the tagger is trained on, each in its variants, and what may be counted in them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paragraphKeys, sharesParagraphs } from '../../reading/training/corpora';
import { loadNewswire } from '../../reading/training/newswire';
import { findQuotations } from '../marks';
import { readJsonLines, type LabelledArticle, type TrainingArticle, type Variant } from './corpus';
import { labelledVariants } from './labelledVariants';
import { markedVariants } from './markedVariants';
import { rewordedVariant } from './reworded';

/** Nothing is kept that occurs in fewer articles. */
export const FEWEST_ARTICLES = 5;
/** How many rewordings of a labelled article are read in turn. */
const REWORDINGS = 2;

export function loadArticles(
  statements: readonly string[],
  marked: readonly string[],
  measured: readonly string[],
  wire = false,
): TrainingArticle[] {
  const kept = paragraphKeys(measured.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
  const articles: TrainingArticle[] = [];
  for (const file of statements) {
    const corpus = path.basename(file).startsWith('ggt') ? 'ggt' : 'polnear';
    for (const article of readJsonLines<LabelledArticle>(file)) {
      const variants = labelledVariants(article);
      const reworded = Array.from({ length: REWORDINGS }, (_, way) =>
        rewordedVariant(`${article.id} ${way}`, variants[0]!),
      );
      articles.push({ id: article.id, corpus, variants: [...variants, ...reworded] });
    }
  }
  for (const file of marked) {
    for (const { id, url, paragraphs } of readJsonLines<{ id?: string; url?: string; paragraphs: string[] }>(
      file,
    )) {
      const name = id ?? url ?? '';
      if (sharesParagraphs(paragraphs, kept)) continue;
      // A text without any quotation may have lost its marks: it would teach that nothing is quoted.
      if (paragraphs.every((text) => findQuotations(text).length === 0)) continue;
      articles.push({ id: name, corpus: 'marked', variants: markedVariants(paragraphs) });
    }
  }
  for (const { id, paragraphs } of wire ? loadNewswire('quoting') : [])
    articles.push({ id, corpus: 'wire', variants: markedVariants(paragraphs) });
  return articles;
}

/** Whether every statement is known, not only what stands between marks. */
export const isLabelled = ({ corpus }: TrainingArticle): boolean => corpus === 'polnear' || corpus === 'ggt';

/** Its texts without those that were reworded for training: no word or value gets a row for being in these. */
export const asPublished = ({ variants }: TrainingArticle): Variant[] =>
  variants.filter(({ name }) => name !== 'reworded');
