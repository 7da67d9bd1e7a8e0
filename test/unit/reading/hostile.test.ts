import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { read, readInSteps } from '../../../src/reading/read';
import type { Reading } from '../../../src/reading/reading';
import { checkPromises } from './promises';
import { models, tagger } from './models';
import { slowness, word } from '../../pace';
import { leastTime } from '../timing';

const HEADER = 'Ferry Runs\n20220110\nhttps://news.example/ferry\n';

const SENTENCES = `The mayor of Mesa Vista, Ida Moor of the Harbour Board, told Sen. Bo Ek (D-Elm) on Sunday, Sept. 4, that he and
Finance Minister Lena Quist, 58, who leads the Board of Trade, wouldnt pay: We asked, and the U.S. said "no", according to Mr.
OBrien, a spokesman for former Prime Minister Tom Moss and his wife Ada, of Elm. Asked if it was safe, Moor said: Its late.`;

/** Every stretch of words, as the texts of other sites and half-copied files have them. */
const PIECES = (() => {
  const words = SENTENCES.split(/\s+/);
  return words.flatMap((_, from) =>
    [1, 2, 3, 5, 9, 20].map((size) => words.slice(from, from + size).join(' ')),
  );
})();

/** Input that must be read in full, whatever it holds. */
const HOSTILE: Record<string, () => string> = {
  'an empty file': () => '',
  'one line': () => 'Only a title',
  'a header and nothing else': () => HEADER,
  'a date that does not exist': () => 'T\n20220231\nhttps://news.example/\nIda Moor said she agreed.',
  'an address that is none': () => 'T\n20220110\nnot-a-url\nIda Moor said she agreed.',
  CRLF: () => `${HEADER}Ida Moor said she agreed.\nI dont know, she said.`.replaceAll('\n', '\r\n'),
  'a byte order mark': () => `\uFEFF${HEADER}Ida Moor said she agreed.`,
  tabs: () => `${HEADER}\tIda\tMoor\tsaid\tshe\tagreed.`,
  'NUL bytes': () => `${HEADER}Ida\0Moor\0said she agreed.\n\0\0\0\n“a\0b”, said\0Ida Moor.`,
  'control characters': () =>
    HEADER + Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`).join(' said '),
  'a quotation that never closes': () =>
    `${HEADER}“We never stop, Ida Moor said. And so on\nand on, she added.`,
  'a closing mark without an opening one': () => `${HEADER}We stopped,” Ida Moor said. ” ” ”`,
  'emoji and Cyrillic': () =>
    `${HEADER}“\u{1F600}\u{1F468}\u200D\u{1F469}\u200D\u{1F467} Да,” сказал Иван Петров. “Yes,” said Ida Moor \u{1F600}.`,
  'right-to-left text': () => `${HEADER}"شكرا" said Ida Moor. \u202E reversed \u202C`,
  'lone surrogates': () => `${HEADER}\uD800 said Ida Moor \uDC00, \uD83D.`,
  'paragraphs that begin anywhere': () => HEADER + PIECES.join('\n'),
  'words that all begin with a capital': () =>
    HEADER + PIECES.map((piece) => piece.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())).join('\n'),
  'capitals alone': () => HEADER + PIECES.join('\n').toUpperCase(),
  'small letters alone': () => HEADER + PIECES.join('\n').toLowerCase(),
  'no spaces at all': () => HEADER + 'said'.repeat(20_000),
  'one line of half a megabyte': () =>
    `${HEADER}${'I dont know what to do about it, Ida Moor said on Sunday. '.repeat(9_000)}`,
  'a line of capital letters': () => HEADER + 'Ida '.repeat(50_000),
  '200,000 quotation marks': () => HEADER + '"'.repeat(100_000) + '“'.repeat(50_000) + '’ '.repeat(25_000),
  '150,000 encoded characters': () => HEADER + '&quot;'.repeat(100_000) + '&amp;#8217; '.repeat(50_000),
  '40,000 undecoded characters': () => HEADER + '\uFFFD'.repeat(20_000) + 'a\uFFFDb \uFFFDWe '.repeat(10_000),
  '10,000 paragraphs': () =>
    HEADER + Array.from({ length: 10_000 }, (_, n) => `We counted ${n}, Ida Moor said.\n`).join(''),
  '10,000 names': () =>
    HEADER +
    Array.from({ length: 10_000 }, (_, n) => `Minister ${word(n)} ${word(n * 7 + 3)} said no.\n`).join(''),
  '5,000 paragraphs of glued words': () =>
    HEADER +
    Array.from(
      { length: 5_000 },
      (_, n) => `Themayor saidthat theharbour wasclosed ${n},and IdaMoor agreed.\n`,
    ).join(''),
  'one line of 200,000 glued words': () =>
    HEADER + 'themayor saidthatthe harbourisclosedforthewinter '.repeat(67_000),
};

/** Milliseconds that this process has worked. */
function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A reading, and the milliseconds that each of its steps took at least. */
interface Measured {
  reading: Reading;
  durations: number[];
}

/** Reads a text step by step. What a step takes is its work, not its waiting. */
function measured(text: string, before: readonly number[] = []): Measured {
  const steps = readInSteps(parseArticle(text), { models, tagger });
  const durations: number[] = [];
  for (;;) {
    const start = performance.now();
    const worked = processTime();
    const step = steps.next();
    const duration = Math.min(performance.now() - start, processTime() - worked);
    durations.push(Math.min(duration, before[durations.length] ?? Infinity));
    if (step.done) return { reading: step.value, durations };
  }
}

const longest = (durations: readonly number[]) => durations.reduce((most, each) => Math.max(most, each), 0);

describe('reading hostile input', () => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`reads ${name}, in steps of 50 ms at most`, function () {
      this.timeout(120_000);
      const text = make();
      const { reading, durations } = measured(text);
      checkPromises(reading);
      if (longest(durations) < 50) return;
      // A garbage collection or a busy machine is not a step of ours: each step counts by the shortest time it took.
      // What runs beside comes and goes: the slower of before and after counts.
      const before = slowness(processTime);
      let shortest = durations;
      for (let again = 0; again < 6 && longest(shortest) >= 50 * before; again++) {
        shortest = measured(text, shortest).durations;
      }
      const bound = 50 * Math.max(before, slowness(processTime));
      assert.ok(
        longest(shortest) < bound,
        `a step of ${longest(shortest).toFixed(0)} ms, more than ${bound.toFixed(0)}`,
      );
    });
  }

  it('keeps no state: the same article gives the same reading', () => {
    const article = parseArticle(HOSTILE['emoji and Cyrillic']!());
    assert.deepEqual(read(article, { models, tagger }), read(article, { models, tagger }));
  });

  it('can be stopped at any step', () => {
    const steps = readInSteps(parseArticle(HOSTILE['10,000 paragraphs']!()), { models, tagger });
    for (let i = 0; i < 1_000; i++) assert.equal(steps.next().done, false);
    const end = steps.return(undefined as never);
    assert.equal(end.done, true);
  });

  it('takes time in proportion to the length', function () {
    this.timeout(60_000);
    const article = (paragraphs: number) =>
      parseArticle(
        HEADER +
          Array.from(
            { length: paragraphs },
            (_, n) => `We will not count to ${n}, ${word(n % 300)} Moor said.\n`,
          ).join(''),
      );
    const time = (paragraphs: number) => {
      const input = article(paragraphs);
      return leastTime(() => read(input, { models, tagger })) / paragraphs;
    };
    time(500);
    const growth = time(4_000) / time(500);
    assert.ok(growth < 3, `eight times the paragraphs cost ${growth.toFixed(1)} times as much a paragraph`);
  });
});
