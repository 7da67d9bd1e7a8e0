/** Shows what a model finds in one seed file, beside what is known to be there: `tsx seed.ts MODEL SEED [TRUTH.json]`. */
import { runSteps } from '../../steps';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../article/parse';
import { analysePassage, passageTexts } from '../../article/passages';
import { createModelTagger } from '../model';
import { overlap } from './overlap';

const [model, seed, truthFile] = process.argv.slice(2);
const tagger = createModelTagger(readFileSync(model!));
const text = readFileSync(seed!, 'utf8');
const read = (): { line: number; passage: ReturnType<typeof analysePassage> }[] =>
  [...passageTexts(parseArticle(text))].map(({ line, text: content }) => ({
    line,
    passage: analysePassage(content),
  }));
const passages = read();
const profile = runSteps(tagger.profile(passages.map(({ passage }) => passage)));
console.log(`profile ${profile.key}`);
const looks = passages.map(({ passage }) => tagger.look(passage, profile));
const findings = tagger.findings(looks);
console.log(`findings ${findings.key}`);
for (const [index, { line, passage }] of passages.entries()) {
  for (const s of tagger.tag(looks[index]!, findings)) {
    const at = (range: { start: number; end: number } | null): string =>
      range ? passage.text.slice(range.start, range.end) : '-';
    console.log(
      `${line} ${s.kind} ${s.confidence.toFixed(2)} #${s.attribution} [${at(s.cue)} | ${at(s.source)}] ${at(s)}`,
    );
  }
}
if (truthFile) {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as {
    lines: Record<string, { spans: { start: number; end: number; words: number; text: string }[] }>;
  };
  for (const [line, { spans }] of Object.entries(truth.lines)) {
    const found = passages.findIndex((p) => p.line === Number(line));
    if (found < 0) continue;
    const tagged = tagger.tag(looks[found]!, findings);
    for (const span of spans) {
      const hit = tagged.some((s) => overlap(s, span) >= 0.8);
      const inside = tagged.find((s) => s.start <= span.start && s.end >= span.end);
      console.log(
        `${hit ? 'found ' : inside ? `in ${inside.kind}` : 'MISSED'} ${line} (${span.words} words) ${span.text.slice(0, 70)}`,
      );
    }
  }
}
let best = Infinity;
let stages = [0, 0];
for (let round = 0; round < 400; round++) {
  const start = performance.now();
  const list = read();
  const middle = performance.now();
  const p = runSteps(tagger.profile(list.map(({ passage }) => passage)));
  const seen = list.map(({ passage }) => tagger.look(passage, p));
  const all = tagger.findings(seen);
  for (const look of seen) tagger.tag(look, all);
  const end = performance.now();
  if (end - start < best) {
    best = end - start;
    stages = [middle - start, end - middle];
  }
}
const tokens = passages.reduce((sum, { passage }) => sum + passage.tokens.length, 0);
console.log(
  `${tokens} tokens, best of 400: ${best.toFixed(2)} ms (tokens and sentences ${stages[0]!.toFixed(2)}, tagging ${stages[1]!.toFixed(2)})`,
);
