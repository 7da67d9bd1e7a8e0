/**
 * Writes the words that stand in most articles, as hashes, to `../losses/commonWords.ts`. From the project's root:
 * `npx tsx src/reading/training/commonWords.ts ../shared/eval`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { analysePassage } from '../../article/passages';
import { hashText } from '../models/hash';
import { loadCorpora } from './corpora';
import { encodeTable } from './sparse';

/** A word has to stand in this many articles; five is what the articles' terms ask for, more keeps the list small. */
const FEWEST_ARTICLES = Number(process.argv[3] ?? 25);

async function main(): Promise<void> {
  const { sources, damage } = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const articles = new Map<string, number>();
  for (const { paragraphs, set } of sources) {
    if (set === 'articles') continue;
    const own = new Set<string>();
    for (const paragraph of paragraphs) {
      const { text, tokens } = analysePassage(damage(paragraph).text);
      for (let i = 0; i < tokens.length; i++) {
        const token = text.slice(tokens.starts[i], tokens.ends[i]);
        if (/^[A-Za-z][a-z]+$/.test(token)) own.add(token.toLowerCase());
      }
    }
    for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  const common = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([word]) => word);
  const { keys } = encodeTable(
    0,
    common.map((word) => [hashText(word), []] as const),
  );
  const file = path.join(__dirname, '../losses/commonWords.ts');
  const text = `/* Made by training/commonWords.ts; do not edit. */\nimport type { EncodedTable } from '../models/sparse';\n\n/** Hashes of the words that stand in at least ${FEWEST_ARTICLES} of ${sources.length} articles. */\n// prettier-ignore\nexport const commonWords: EncodedTable = ${JSON.stringify({ width: 0, keys, values: '', unit: 1 })};\n`;
  writeFileSync(file, text);
  console.log(`${common.length} words, ${text.length} bytes`);
}

void main();
