import type { PassageContent } from '../article/passages';
import type { Steps } from '../reading/steps';
import { findQuotations } from './marks';
import { findAttributions } from './rules/cues';
import { tagMarked } from './rules/marked';
import { tagUnmarked } from './rules/unmarked';
import { layOut } from './rules/words';
import type { DocumentProfile, Tagger } from './tagger';

/** Quotations shorter than this many characters are titles and single words as often as statements. */
const SHORTEST_SPEECH = 25;

const MARKED: DocumentProfile = { key: 'marked' };
const UNMARKED: DocumentProfile = { key: 'unmarked' };

/**
 * Finds statements by rules: by the quotation marks where the file has them, elsewhere by reporting verbs and by the
 * words themselves.
 */
export const ruleTagger: Tagger = {
  *profile(passages) {
    return (yield* keepsItsMarks(passages)) ? MARKED : UNMARKED;
  },
  tag(content, { key }) {
    const passage = layOut(content);
    const attributions = passage.sentences.map((sentence, index) =>
      findAttributions(passage.words, sentence, index > 0),
    );
    const marked = key === MARKED.key || passage.quotations.some(isSpeech);
    return marked ? tagMarked(passage, attributions) : tagUnmarked(passage, attributions);
  },
};

/**
 * Whether a file still has its quotation marks. One that lost its typographic marks may keep a few straight ones, so
 * tags behind a quotation mark are weighed against tags without.
 */
function* keepsItsMarks(passages: readonly PassageContent[]): Steps<boolean> {
  let quotations = 0;
  let quotedTags = 0;
  let bareTags = 0;
  for (const { text } of passages) {
    for (const match of text.matchAll(
      /[,?!](["”'’]?) (?:\p{Lu}[\p{L}.’'-]*|he|she|they) (?:said|says|added)\b/gu,
    )) {
      if (match[1] === '') bareTags++;
      else quotedTags++;
    }
    if (/["“”„«»]/.test(text)) quotations += findQuotations(text).filter(isSpeech).length;
    yield;
  }
  return quotations > 2 || (quotations > 0 && quotedTags >= bareTags);
}

function isSpeech({
  contentStart,
  contentEnd,
  depth,
}: {
  contentStart: number;
  contentEnd: number;
  depth: number;
}): boolean {
  return depth === 0 && contentEnd - contentStart >= SHORTEST_SPEECH;
}
