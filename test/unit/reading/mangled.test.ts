import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import { randomNumbers } from '../../../src/reading/training/random';
import { models, tagger } from './models';
import { checkPromises } from './promises';

/** What may stand anywhere in a scraped text. */
const JUNK = [
  ...[
    '\0',
    '\u200b',
    '\ud800',
    '\u{1f600}',
    '\u202e',
    '\u00a0',
    '\ufffd',
    '\t',
    '\f',
    '  ',
    ' ',
    '&amp;',
    '…',
    '١',
  ],
  ...['“', '”', '"', '’', "'", '(', ')', '[', ']', '—', '-', '.', ',', ':', ';', '?', '!', ',  ', '. ', ') '],
  ...[
    ' said ',
    ' Mr. ',
    ' al ',
    ' de ',
    ' the ',
    ' who ',
    ' by ',
    ' of ',
    ' and ',
    ' was ',
    ' asked ',
    's ',
    ' 58 ',
    ' May ',
  ],
];

/** How a text is mangled; each is linear and depends only on the numbers it is given. */
const MANGLED: Record<string, (text: string, random: () => number) => string> = {
  'characters lost': (text, random) =>
    Array.from(text)
      .filter((character) => character === '\n' || random() > 0.03)
      .join(''),
  'junk put in': (text, random) =>
    Array.from(text)
      .map((character) =>
        random() > 0.03 ? character : JUNK[Math.floor(random() * JUNK.length)]! + character,
      )
      .join(''),
  'words in another order': (text, random) =>
    byLine(text, (line) => {
      const words = line.split(' ');
      for (let i = words.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [words[i], words[j]] = [words[j]!, words[i]!];
      }
      return words.join(' ');
    }),
  'blanks doubled': (text, random) => text.replace(/ /g, () => (random() > 0.3 ? ' ' : '  ')),
  'lines cut': (text, random) => byLine(text, (line) => line.slice(Math.floor(random() * line.length))),
  'every word with a capital': (text) =>
    byLine(text, (line) => line.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())),
  'capitals and junk': (text, random) => MANGLED['junk put in']!(text.toUpperCase(), random),
};

/** The text with its paragraphs changed and its header as it is. */
const byLine = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line, index) => (index < 3 ? line : change(line)))
    .join('\n');

/** Much of what the rules know, in few words. */
const RICH = `Ferry Runs Again As Moor Asks Ek
20220110
https://news.example/ferry
Haddad asked, Did you have to choose some grizzly mountain man in order to like the people who would be so freaked out by a president?
His father, Bo Ek, was a senator, and his wife, Ida Moor, 58, was then the mayor of Elm. Her mother, Paola, cleaned offices.
Asked by Bo Ek on Thursday whether the bridge was safe, Ada Haddad, a lawyer for Tom Moss and Oru Vell, said it was. He gave no details.
Sens. Bo Ek (D-Elm) and Ada Lund (R-Vt.), who leads the Harbour Party, told Norpost, citing Lunds spokesman, that it wont close.
Norvane, Ada Lund, a broker, wrote, will close from Sept. 4 to 9, 2018, or by next Monday. In 1975 President Oru Vell was a child.
While Lund, the former chief of staff to Gov. Moor, said it was late, others stayed, including Dr. John OBrien of the University of New Elm.
According to a study by the Oak Trust released in May, which Lund has vowed to ignore, as many as 1,200 people left. Its late, she said. Im sorry.
MOOR: What did you see?
LUND: Nothing. I was asleep at 3 p.m. ET on Oct. 9, 11, 1981.
Mr. Lund, an aide said, adding that Norland Foreign Minister Ivo al Vell and his deputy, Per Moe, had denied it, is expected in Washington, D.C.
What we want is a ferry, Moor tweeted (@idamoor) November 3, 2016. Read more: Photo: Ada Lund/Norpost | AP Photo
`;

const FILES = [RICH, ...readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))];

describe('reading mangled articles', () => {
  for (const [name, mangle] of Object.entries(MANGLED)) {
    it(`keeps its promises with ${name}`, function () {
      this.timeout(60_000);
      const random = randomNumbers(20_220_110);
      for (let round = 0; round < 6; round++)
        for (const text of FILES) checkPromises(read(parseArticle(mangle(text, random)), { models, tagger }));
    });
  }
});
