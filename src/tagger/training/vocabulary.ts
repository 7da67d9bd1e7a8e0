/** Which words, endings and groups of words the tagger knows. */
import { normalizeWord } from '../model/classes';
import type { Dictionary } from '../model/slots';
import { asPublished, FEWEST_ARTICLES } from './articles';
import type { TrainingArticle } from './corpus';
import { groupWords } from './groups';
import type { Passages } from './variantPassages';

/** Rarer words are not worth the bytes that their rows take in each network. */
const FEWEST_ARTICLES_OF_WORDS = 8;

/** Strings that occur in enough articles, each list by falling number of articles. Index 0 stands for "unknown". */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly suffixes3: readonly string[];
  readonly suffixes2: readonly string[];
  /** Group of words that are not among `words`; groups are numbered after these. */
  readonly groups: Readonly<Record<string, number>>;
}

/** @param published file of word vectors, for `groups` */
export function buildVocabulary(
  articles: readonly TrainingArticle[],
  passages: Passages,
  published: string,
): Vocabulary {
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const article of articles) {
    const seen = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const variant of asPublished(article)) {
      for (const passage of passages.of(variant)) {
        const { starts, ends, length } = passage.tokens;
        for (let token = 0; token < length; token++) {
          const word = normalizeWord(passage.text.slice(starts[token], ends[token]));
          seen[0]!.add(word);
          seen[1]!.add(word.slice(-3));
          seen[2]!.add(word.slice(-2));
        }
      }
    }
    seen.forEach((words, kind) => {
      for (const word of words) counts[kind]!.set(word, (counts[kind]!.get(word) ?? 0) + 1);
    });
  }
  const [words, suffixes3, suffixes2] = counts.map((count, kind) =>
    [...count]
      .filter(([, articlesWith]) => articlesWith >= (kind === 0 ? FEWEST_ARTICLES_OF_WORDS : FEWEST_ARTICLES))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word),
  );
  return {
    words: words!,
    suffixes3: suffixes3!,
    suffixes2: suffixes2!,
    groups: Object.fromEntries(groupWords(new Set(words), published)),
  };
}

export function dictionaryOf(vocabulary: Vocabulary): Dictionary {
  const index = (words: readonly string[]): ((word: string) => number) => {
    const map = new Map(words.map((word, at) => [word, at + 1]));
    return (word) => map.get(word) ?? 0;
  };
  const groups = new Map(Object.entries(vocabulary.groups));
  return {
    word: index(vocabulary.words),
    kindred: (word) => {
      const group = groups.get(word);
      return group === undefined ? 0 : vocabulary.words.length + 1 + group;
    },
    suffix3: index(vocabulary.suffixes3),
    suffix2: index(vocabulary.suffixes2),
  };
}
