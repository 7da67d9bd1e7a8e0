/** Texts with their apostrophes as pairs of damaged paragraphs and labels: what the models of apostrophes learn from. */
import { analysePassage } from '../../article/passages';
import { documentFeatures } from '../losses/apostropheFeatures';
import type { Candidate } from '../losses/apostropheCandidate';
import { apostropheCandidates } from '../losses/apostrophes';
import type { Lexicon } from '../losses/lexicon';
import { isPossessive } from '../losses/possessives';
import type { WordInfo } from '../losses/wordInfo';
import type { Corpora, Source } from './corpora';
import type { PublicText } from './publicTexts';
import { hashOf } from './random';

export const FOLDS = 5;

/** Bits of the keys of `SparseTable`: features that fall together there are learnt as one. */
const KEY = 0xff_ffff;

/** A place that may have lost an apostrophe; the label is 0 for none, 1 for the first place, 2 for the second. */
export interface Labelled {
  readonly candidate: Candidate;
  readonly infos: readonly WordInfo[];
  readonly features: Int32Array;
  readonly label: number;
}

export interface Document {
  readonly fold: number;
  readonly weight: number;
  readonly words: ReadonlyMap<string, number>;
  readonly labelled: readonly Labelled[];
  readonly gold: number;
}

/** Whether an article has kept its apostrophes, and does not quote between single marks. */
export function isSound({ paragraphs }: Source): boolean {
  const text = paragraphs.join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const single = count(/(?:^|\s)\u2018\w/g);
  if (single > 5 && single > count(/\u201c/g) / 2) return false;
  return count(/\u2019/g) > count(/\s+/g) / 400;
}

/** Of texts of all sorts, paragraphs that quote between single marks or lack apostrophes teach nothing. */
export function cleaned({ id, paragraphs }: PublicText, corpora: Corpora): PublicText {
  const unsound =
    /\u2018(?!em|til|tis|twas|cause|\d)|\b(?:do|does|did|is|are|was|were|ca|wo|would|should)nt\b/i;
  return {
    id,
    paragraphs: paragraphs.map((text) => corpora.clean(text)).filter((text) => !unsound.test(text)),
  };
}

export function prepare(source: PublicText, weight: number, corpora: Corpora, lexicon: Lexicon): Document {
  const paragraphs = source.paragraphs.map((text) => {
    const { text: damaged, dropped } = corpora.damage(text);
    return { dropped, passage: analysePassage(damaged) };
  });
  const words = new Map<string, number>();
  for (const { passage } of paragraphs) {
    const { text, tokens } = passage;
    for (let i = 0; i < tokens.length; i++) {
      const token = text.slice(tokens.starts[i], tokens.ends[i]);
      words.set(token, (words.get(token) ?? 0) + 1);
    }
  }
  let gold = 0;
  const labelled: Labelled[] = [];
  for (const { dropped, passage } of paragraphs) {
    const lost = new Set(dropped.filter(({ ch }) => /[\u2018\u2019]/.test(ch)).map(({ at }) => at));
    gold += lost.size;
    for (const candidate of apostropheCandidates(passage, lexicon)) {
      const label = lost.has(candidate.first)
        ? 1
        : candidate.second >= 0 && lost.has(candidate.second)
          ? 2
          : 0;
      const article = isPossessive(candidate) ? documentFeatures(candidate, words) : [];
      const features = Int32Array.of(...candidate.features, ...article).map((feature) => feature & KEY);
      labelled.push({ candidate, infos: lexicon.words(passage), features, label });
    }
  }
  return { fold: hashOf(source.id) % FOLDS, weight, words, labelled, gold };
}
