import type { PassageContent } from '../../article/passages';
import { Label, LABEL_COUNT } from '../model/decode';
import { mendAccording } from './accordingTo';
import { mendAnonymous } from './anonymous';
import { mendApposed } from './apposed';
import { mendAsTags } from './asTag';
import { mendColonInside } from './colonInside';
import { mendCommentary } from './commentary';
import { mendGoesOn } from './goesOn';
import { mendInnerTags } from './innerTag';
import { mendIntroduced } from './introduced';
import { mendInverted } from './inverted';
import { mendLostCues } from './lostCue';
import { mendMedium } from './medium';
import { mendPoints } from './points';
import { mendAsked, mendQuestionTags } from './questionTag';
import type { Run } from './runs';
import { mendScenes } from './scene';
import { mendSecond } from './second';
import { mendSelfStyled } from './selfStyled';
import { mendStated } from './stated';
import { mendTagged } from './tagged';
import { mendTweets } from './tweet';

/** What rules know for sure of the contents that they found. */
export interface Certainties {
  /** Whether it is a statement: by a tag behind it that closes its sentence, or by the medium that it is made in. */
  isSure(content: Run): boolean;
  /** Whether it is direct: a question, a post, what somebody shot back. */
  isSpoken(content: Run): boolean;
}

/**
 * Puts right the labels of a passage where grammar leaves no doubt, a rule a file, in this order: what a rule finds is there
 * for those behind it.
 *
 * @param labels changed in place
 * @param sentenceOf a token: index of its sentence
 * @param probabilities of the labels of each token; changed where a rule takes for said what the model did not
 */
export function mendLabels(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
  probabilities: Float64Array,
): Certainties {
  const read = labels.slice();
  mendPoints(passage, labels, sentenceOf);
  const told = mendAccording(passage, labels, sentenceOf);
  const stated = mendMedium(passage, labels, sentenceOf);
  const compared = mendAsTags(passage, labels, sentenceOf);
  const asked = mendQuestionTags(passage, labels, sentenceOf);
  mendAsked(passage, labels);
  mendAnonymous(passage, labels, sentenceOf);
  mendInverted(passage, labels, sentenceOf);
  mendApposed(passage, labels, sentenceOf);
  mendIntroduced(passage, labels, sentenceOf);
  mendSelfStyled(passage, labels);
  mendColonInside(passage, labels, sentenceOf);
  const shown = mendStated(passage, labels, sentenceOf);
  mendSecond(passage, labels, sentenceOf);
  mendGoesOn(passage, labels, sentenceOf);
  mendLostCues(passage, labels, sentenceOf);
  mendScenes(passage, labels, sentenceOf);
  mendInnerTags(passage, labels, sentenceOf);
  const tags = mendTagged(passage, labels, sentenceOf);
  mendCommentary(passage, labels, sentenceOf);
  const posts = mendTweets(passage, labels);
  exchangeOdds(read, labels, probabilities);
  const sure = [told, stated, compared, shown, asked, posts];
  const spoken = [posts, asked, tags.spoken];
  return {
    isSure: ({ start, end }) =>
      start <= (tags.commas.get(end) ?? tags.commas.get(end - 1) ?? -1) ||
      sure.some((found) => found.has(start)),
    isSpoken: ({ start }) => spoken.some((found) => found.has(start)),
  };
}

/** Gives what rules take for said the odds of what the model took it for, so that it is judged as what it is. */
function exchangeOdds(read: Uint8Array, labels: Uint8Array, probabilities: Float64Array): void {
  for (const [token, label] of labels.entries()) {
    if (label < Label.DIRECT || (label | 1) === (read[token]! | 1)) continue;
    const from = token * LABEL_COUNT + read[token]!;
    const to = token * LABEL_COUNT + label;
    [probabilities[from], probabilities[to]] = [probabilities[to]!, probabilities[from]!];
  }
}
