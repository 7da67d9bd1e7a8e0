/**
 * Tokens a second beside other libraries, in one process: `npm run train:speed -- [FILE]`, FILE a seed file. Rounds take turns,
 * so that all meet the same load; the libraries are fetched into `out/training`, not into the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArticle } from '../../article/parse';
import { analysePassage, passageTexts } from '../../article/passages';
import { runSteps } from '../../steps';
import { createModelTagger } from '../model';
import { WORK } from './train';

const PEERS = { compromise: '14.17.0', 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' };
const ROUNDS = 200;
const FILE = path.join('seeds', '000_48270a29bd236081.txt');

type Compromise = (text: string) => { quotations(): { out(form: 'array'): string[] } };
interface Wink {
  readDoc(text: string): { tokens(): { length(): number } };
}

function main(): void {
  const folder = path.resolve(WORK, 'peers');
  if (Object.keys(PEERS).some((name) => !existsSync(path.join(folder, 'node_modules', name)))) {
    const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, ...wanted], { stdio: 'inherit' });
  }
  const require = createRequire(path.join(folder, 'peers.cjs'));
  const compromise = require('compromise') as Compromise;
  const wink = (require('wink-nlp') as (model: unknown) => Wink)(require('wink-eng-lite-web-model'));
  const tagger = createModelTagger(readFileSync(path.join('src', 'tagger', 'model.bin')));
  const text = readFileSync(process.argv[2] ?? FILE, 'utf8');
  const paragraphs = [...passageTexts(parseArticle(text))].map((passage) => passage.text);
  const whole = paragraphs.join('\n');
  const tokens = paragraphs.reduce((sum, paragraph) => sum + analysePassage(paragraph).tokens.length, 0);
  let found = 0;
  const programs: Record<string, () => void> = {
    // From the text to statements with kind, cue, source and confidence.
    'this tagger': () => {
      const passages = paragraphs.map((paragraph) => analysePassage(paragraph));
      const profile = runSteps(tagger.profile(passages));
      const looks = passages.map((passage) => tagger.look(passage, profile));
      const findings = tagger.findings(looks);
      found = looks.reduce((sum, look) => sum + tagger.tag(look, findings).length, 0);
    },
    // Tokens, parts of speech and what stands between quotation marks.
    compromise: () => {
      compromise(whole).quotations().out('array');
    },
    // Tokens, sentences, parts of speech, entities; it finds no statements.
    'wink-nlp': () => {
      wink.readDoc(whole).tokens().length();
    },
  };
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const start = performance.now();
      program();
      times.get(name)!.push(performance.now() - start);
    }
  }
  console.log(`${tokens} tokens, ${found} statements, ${ROUNDS} rounds; best and median`);
  for (const [name, list] of times) {
    list.sort((a, b) => a - b);
    const [best, median] = [list[0]!, list[ROUNDS / 2]!];
    const rate = Math.round(tokens / best).toLocaleString('en');
    console.log(
      `  ${name.padEnd(12)} ${best.toFixed(2)} ms, ${median.toFixed(2)} ms; ${rate},000 tokens a second`,
    );
  }
}

main();
