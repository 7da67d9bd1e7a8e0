/**
 * Writes the words that stand in most articles, as hashes, to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/commonWords.ts ../shared/eval`.
 */
import { analysePassage } from '../../article/passages';
import { hashText } from '../../article/hash';
import { loadCorpora } from './corpora';
import { encodeTable } from './sparse';
import { writeSections } from './write';

/** A word has to stand in this many articles; five is what the articles' terms ask for, more keeps the list small. */
const FEWEST_ARTICLES = Number(process.argv[3] ?? 25);

/** Classes that words are grouped into, and neighbours that tell them apart. */
const CLASSES = 48;
const NEIGHBOURS = 150;

async function main(): Promise<void> {
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const articles = new Map<string, number>();
  const texts: string[][] = [];
  for (const { paragraphs, set } of corpora.sources) {
    if (set === 'articles') continue;
    const own = new Set<string>();
    for (const paragraph of paragraphs) {
      const { text, tokens } = analysePassage(corpora.damage(paragraph).text);
      texts.push(
        Array.from({ length: tokens.length }, (_, i) =>
          text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase(),
        ),
      );
      for (let i = 0; i < tokens.length; i++) {
        const token = text.slice(tokens.starts[i], tokens.ends[i]);
        if (/^[A-Za-z][a-z]+$/.test(token)) own.add(token.toLowerCase());
      }
    }
    for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  const common = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([word]) => word);
  const classes = cluster(common, texts);
  const table = encodeTable(
    1,
    common.map((word, i) => [hashText(word), [classes[i]! + 1]] as const),
  );
  writeSections({ words: table });
  console.log(`${common.length} words`);
}

/**
 * Groups words by what stands beside them: k-means over the square roots of the shares of the most common neighbours,
 * left and right.
 */
function cluster(words: readonly string[], texts: readonly (readonly string[])[]): Uint8Array {
  const totals = new Map<string, number>();
  for (const text of texts) for (const word of text) totals.set(word, (totals.get(word) ?? 0) + 1);
  const neighbours = [...totals]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NEIGHBOURS)
    .map(([word]) => word);
  const column = new Map(neighbours.map((word, i) => [word, i]));
  const row = new Map(words.map((word, i) => [word, i]));
  const width = 2 * (NEIGHBOURS + 1);
  const points = words.map(() => new Float32Array(width));
  for (const text of texts) {
    for (const [i, word] of text.entries()) {
      const point = points[row.get(word) ?? -1];
      if (point === undefined) continue;
      point[column.get(text[i - 1] ?? '') ?? NEIGHBOURS]! += 1;
      point[NEIGHBOURS + 1 + (column.get(text[i + 1] ?? '') ?? NEIGHBOURS)]! += 1;
    }
  }
  for (const point of points) {
    const sum = point.reduce((a, b) => a + b, 0);
    for (let i = 0; i < width; i++) point[i] = Math.sqrt(point[i]! / Math.max(1, sum));
  }
  // The most frequent words start the clusters: they are spread over all uses.
  const byCount = [...words.keys()].sort((a, b) => totals.get(words[b]!)! - totals.get(words[a]!)!);
  const stride = Math.floor(Math.min(words.length, 1500) / CLASSES);
  const centres = Array.from({ length: CLASSES }, (_, k) => Float32Array.from(points[byCount[k * stride]!]!));
  const assigned = new Uint8Array(words.length);
  for (let round = 0; round < 12; round++) {
    for (const [i, point] of points.entries()) {
      let best = -Infinity;
      for (const [k, centre] of centres.entries()) {
        let dot = 0;
        let square = 0;
        for (let c = 0; c < width; c++) {
          dot += point[c]! * centre[c]!;
          square += centre[c]! * centre[c]!;
        }
        const near = dot - square / 2;
        if (near > best) {
          best = near;
          assigned[i] = k;
        }
      }
    }
    const counts = new Float64Array(CLASSES);
    for (const centre of centres) centre.fill(0);
    for (const [i, point] of points.entries()) {
      counts[assigned[i]!]! += 1;
      const centre = centres[assigned[i]!]!;
      for (let c = 0; c < width; c++) centre[c]! += point[c]!;
    }
    for (const [k, centre] of centres.entries())
      if (counts[k]! > 0) for (let c = 0; c < width; c++) centre[c]! /= counts[k]!;
  }
  for (let k = 0; k < CLASSES; k++) {
    console.log(
      k,
      byCount
        .filter((i) => assigned[i] === k)
        .slice(0, 8)
        .map((i) => words[i])
        .join(' '),
    );
  }
  return assigned;
}

void main();
