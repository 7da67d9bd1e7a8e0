import { likeness, type SentenceView } from './sentences';

/** Sentences compared with every chosen one; enough for any summary, and a bound for long articles. */
const SHORTLIST = 40;

/** Shorter sentences say too little to stand alone. */
const FEWEST_WORDS = 6;

/**
 * Picks sentences one by one: most expected content for the words it costs, less what is already said (maximal marginal
 * relevance; Carbonell and Goldstein, SIGIR 1998). Most important first; as many as asked for where there are so many.
 *
 * @param worth expected share of the article's gist each sentence has, parallel to `sentences`
 * @param aim words a summary is expected to have: the smaller, the more brevity counts
 */
export function chooseSentences(
  sentences: readonly SentenceView[],
  worth: ArrayLike<number>,
  count: number,
  aim: number,
): SentenceView[] {
  const fit = (i: number): number => worth[i]! - (sentences[i]!.words < FEWEST_WORDS ? 1 : 0);
  const rest = [...sentences.keys()]
    .sort((a, b) => fit(b) - fit(a) || a - b)
    .slice(0, Math.max(SHORTLIST, 4 * count));
  const chosen: SentenceView[] = [];
  let words = 0;
  let gained = 0;
  while (chosen.length < count && rest.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    let bestGain = 0;
    for (const [k, i] of rest.entries()) {
      const sentence = sentences[i]!;
      let repeated = 0;
      for (const other of chosen) repeated = Math.max(repeated, likeness(sentence, other));
      const gain = fit(i) * (1 - 0.7 * repeated) - (repeated > 0.8 ? 1 : 0);
      const value = (gained + gain) / (words + sentence.words + aim);
      if (value > bestValue) {
        best = k;
        bestValue = value;
        bestGain = gain;
      }
    }
    const [picked] = rest.splice(best, 1);
    gained += bestGain;
    words += sentences[picked!]!.words;
    chosen.push(sentences[picked!]!);
  }
  return chosen;
}
