/** Somebody who calls himself something before what he says: `A man calling himself Gustav has claimed responsibility.` */
import type { PassageContent } from '../../article/passages';
import { FINITE_VERBS } from '../lexicon';
import { Label } from '../model/decode';

const STYLED = new RegExp(
  `calling (?:himself|herself|itself|themselves) (?:the )?\\p{Lu}[\\p{L}\\d.’'-]*(?: [\\p{Lu}\\d][\\p{L}\\d.’'-]*){0,4} (?<verb>(?:(?:has|have|had) )?(?:(?:also|since|later) )?(?:${FINITE_VERBS.join('|')})) (?=\\p{L})`,
  'gu',
);

/**
 * Labels the one as part of the words for who speaks and what he does as the cue, where the model has `calling` for that.
 *
 * @param labels changed in place
 */
export function mendSelfStyled({ text, tokens: { starts } }: PassageContent, labels: Uint8Array): void {
  if (!text.includes('calling ')) return;
  let token = 0;
  for (const { index, 0: found, groups } of text.matchAll(STYLED)) {
    while (starts[token]! < index) token++;
    if (labels[token] !== Label.CUE || labels[token - 1] !== Label.SOURCE) continue;
    const end = index + found.length;
    const verb = end - groups!['verb']!.length - 1;
    for (; starts[token]! < end; token++) labels[token] = starts[token]! < verb ? Label.SOURCE : Label.CUE;
    if (labels[token]! >= Label.DIRECT) labels[token] = labels[token]! & ~1;
  }
}
