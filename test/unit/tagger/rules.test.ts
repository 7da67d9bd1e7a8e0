import { runSteps } from '../../../src/reading/steps';
import assert from 'node:assert/strict';
import { analysePassage } from '../../../src/article/passages';
import { ruleTagger } from '../../../src/tagger/rules';
import type { Range } from '../../../src/tagger/tagger';

interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly cue: string | null;
  readonly source: string | null;
}

/** What is found in the paragraphs of one article. */
function tag(...paragraphs: string[]) {
  const passages = paragraphs.map(analysePassage);
  const profile = runSteps(ruleTagger.profile(passages));
  return passages.flatMap((passage) => {
    const show = (range: Range | null): string | null => range && passage.text.slice(range.start, range.end);
    return ruleTagger.tag(passage, profile).map((statement) => ({
      ...statement,
      text: show(statement) ?? '',
      cue: show(statement.cue),
      source: show(statement.source),
    }));
  });
}

function shown(...paragraphs: string[]): Shown[] {
  return tag(...paragraphs).map(({ kind, text, cue, source }) => ({ kind, text, cue, source }));
}

const one = (kind: string, text: string, cue: string | null, source: string | null): Shown[] => [
  { kind, text, cue, source },
];

describe('statements by rules, without quotation marks', () => {
  const cases: readonly (readonly [string, string, Shown[]])[] = [
    [
      'a tag after the words',
      'I dont think we can do that before the winter, Harbin said.',
      one('direct', 'I dont think we can do that before the winter', 'said', 'Harbin'),
    ],
    [
      'a tag with the verb first and a title',
      'We want our harbour back, said Harbour Board spokeswoman Tilda Oxley, a former pilot.',
      one('direct', 'We want our harbour back', 'said', 'Harbour Board spokeswoman Tilda Oxley'),
    ],
    [
      'a tag with a shortened title',
      'We are ready for you, Mr. Harbin said.',
      one('direct', 'We are ready for you', 'said', 'Mr. Harbin'),
    ],
    [
      'a tag cut off by a question mark',
      'Why would I do that to you? she asked.',
      one('direct', 'Why would I do that to you?', 'asked', 'she'),
    ],
    [
      'words after a colon',
      'Asked about the bridge, he said: We must be ready to pay for it.',
      one('direct', 'We must be ready to pay for it.', 'said', 'he'),
    ],
    [
      'a report with that',
      'Mayor Lena Harbin said Tuesday that the bridge was safe.',
      one('indirect', 'that the bridge was safe', 'said', 'Mayor Lena Harbin'),
    ],
    [
      'a report without that',
      'Speaking in the old town hall, Mayor Lena Harbin said the bridge was safe.',
      one('indirect', 'the bridge was safe', 'said', 'Mayor Lena Harbin'),
    ],
    [
      'a report to somebody',
      'Harbin told reporters that the bridge was safe.',
      one('indirect', 'that the bridge was safe', 'told', 'Harbin'),
    ],
    [
      'a subject with an apposition',
      'Lena Harbin, the mayor of Port Oxley, said the bridge was safe.',
      one('indirect', 'the bridge was safe', 'said', 'Lena Harbin'),
    ],
    [
      'a subject with a relative clause',
      'Lena Harbin, who built the bridge, said it was safe.',
      one('indirect', 'it was safe', 'said', 'Lena Harbin'),
    ],
    [
      'a subject with the day before the verb',
      'Lena Harbin on Tuesday said that the bridge was safe.',
      one('indirect', 'that the bridge was safe', 'said', 'Lena Harbin'),
    ],
    [
      'a subject shared by two verbs',
      'The council has closed the bridge and said some repairs were overdue.',
      one('indirect', 'some repairs were overdue', 'said', 'The council'),
    ],
    [
      'according to, after',
      'The bridge was closed in 1911, according to the harbour board.',
      one('indirect', 'The bridge was closed in 1911', 'according to', 'the harbour board'),
    ],
    [
      'according to, before',
      'According to the harbour board, the bridge was closed in 1911.',
      one('indirect', 'the bridge was closed in 1911', 'According to', 'the harbour board'),
    ],
    [
      'a prediction named by a noun',
      'After the dinner, Harbin predicted difficult talks in Port Oxley.',
      one('indirect', 'difficult talks in Port Oxley', 'predicted', 'Harbin'),
    ],
    [
      'a report inside what a tag takes',
      'Harbin stressed the 40 old bridges had been sound in 1911, said harbour board spokesman Abel Finch.',
      one(
        'indirect',
        'Harbin stressed the 40 old bridges had been sound in 1911',
        'said',
        'harbour board spokesman Abel Finch',
      ),
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(`finds ${name}`, () => {
      assert.deepEqual(shown(text), expected);
    });
  }

  it('takes the third person in the past for a report, the first person for speech', () => {
    assert.equal(
      tag('The bridge had been closed in 1911 for its 40 cracks, Lena Harbin said.')[0]?.kind,
      'indirect',
    );
    assert.equal(tag('We know you love our bridge, Lena Harbin said.')[0]?.kind, 'direct');
  });

  it('goes on with a statement after its tag, under the same number', () => {
    const found = tag(
      'I dont think we can do that, Harbin told reporters on Monday after a walk with Abel Finch, the pilot. ' +
        'What we are hoping for is that we can agree on a date.',
    );
    assert.deepEqual(
      found.map(({ kind, text, attribution, source }) => [kind, text, attribution, source]),
      [
        ['direct', 'I dont think we can do that', 0, 'Harbin'],
        ['direct', 'What we are hoping for is that we can agree on a date.', 0, 'Harbin'],
      ],
    );
  });

  it('gives the halves of a statement cut by its tag one number', () => {
    const found = tag('I believe, Harbin said, that we are ready for you.');
    assert.deepEqual(
      found.map(({ text, attribution }) => [text, attribution]),
      [
        ['I believe', 0],
        ['that we are ready for you.', 0],
      ],
    );
  });

  it('finds speech in the first person that has no tag', () => {
    const [found] = tag('I just think we are going to need you. I know we are.');
    assert.deepEqual([found?.kind, found?.cue, found?.source, found?.inferred], ['direct', null, null, true]);
  });

  for (const text of [
    'The bridge was closed in 1911. It was opened again after the war.',
    'The council did not say when the bridge would open.',
    'The claims were paid and the reports were filed by the former member states like Oxley.',
    'Harbin was told that the bridge was safe.',
  ]) {
    it(`finds nothing in: ${text}`, () => {
      assert.deepEqual(shown(text), []);
    });
  }
});

describe('statements by rules, with quotation marks', () => {
  for (const [open, close] of [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ] as const) {
    const quote = (text: string): string => open + text + close;

    it(`takes what stands between ${open} and ${close} for direct speech`, () => {
      assert.deepEqual(
        shown(`${quote('The bridge was closed. It stood open for years,')} Mr. Harbin said.`),
        one('direct', 'The bridge was closed. It stood open for years,', 'said', 'Mr. Harbin'),
      );
    });

    it(`takes a report partly between ${open} and ${close} for mixed`, () => {
      assert.deepEqual(
        shown(`Harbin said that the bridge was ${quote('a danger to everybody on it')} in winter.`),
        one(
          'mixed',
          `that the bridge was ${quote('a danger to everybody on it')} in winter`,
          'said',
          'Harbin',
        ),
      );
    });

    it(`takes no title or single word between ${open} and ${close} for a statement`, () => {
      assert.deepEqual(
        shown(`The ${quote('old')} bridge was in ${quote('Port Oxley Today')} for years.`),
        [],
      );
    });

    it(`joins two quotations of one statement between ${open} and ${close}`, () => {
      const found = tag(
        `${quote('We are here,')} said Harbin. ${quote('The bridge is not going anywhere.')}`,
      );
      assert.deepEqual(
        found.map(({ kind, attribution, source, inferred }) => [kind, attribution, source, inferred]),
        [
          ['direct', 0, 'Harbin', false],
          ['direct', 0, 'Harbin', false],
        ],
      );
    });
  }

  it('follows a quotation that goes on in the next paragraph', () => {
    assert.deepEqual(
      shown('“The bridge was closed for years,” Harbin said. “It stood open.', '“And so it will stay.”').map(
        ({ text }) => text,
      ),
      ['The bridge was closed for years,', 'It stood open.', 'And so it will stay.'],
    );
  });

  it('takes sentences without marks for the writer’s where the file keeps its marks', () => {
    assert.deepEqual(
      shown('“We won the bridge back after all those years,” Harbin said.', 'I think we know you.').map(
        ({ text }) => text,
      ),
      ['We won the bridge back after all those years,'],
    );
  });

  it('infers in a file that lost its marks but for a title', () => {
    const found = tag(
      'We won our bridge back, Harbin told "Port Oxley Today."',
      'You know I love it, Harbin said.',
    );
    assert.deepEqual(
      found.map(({ kind, inferred }) => [kind, inferred]),
      [
        ['direct', true],
        ['direct', true],
      ],
    );
  });
});

describe('statements by rules, on anything', () => {
  const hostile = [
    '',
    ' ',
    '"',
    '“',
    '”',
    ',',
    'said',
    ', said',
    'according to',
    'According to , ',
    '? he said.',
    'X said: ',
    'X said that',
    '\0\0',
    '😀 said 😀',
    '“”',
    '“” said',
    'said '.repeat(1500),
    ', he said'.repeat(900),
    'that '.repeat(1500),
    '"a" '.repeat(1900),
    'A, '.repeat(2500),
    'x'.repeat(8000),
    'and said '.repeat(800),
  ];
  for (const text of hostile) {
    it(`stays inside the text and in order: ${JSON.stringify(text.slice(0, 20))}`, () => {
      let last = 0;
      const passage = analysePassage(text);
      for (const key of ['marked', 'unmarked']) {
        last = 0;
        for (const statement of ruleTagger.tag(passage, { key })) {
          assert.ok(
            last <= statement.start && statement.start < statement.end && statement.end <= text.length,
          );
          assert.ok(statement.confidence >= 0 && statement.confidence <= 1);
          last = statement.end;
        }
      }
    });
  }

  it('takes time that grows with the text', function () {
    this.timeout(60_000);
    const time = (count: number): number => {
      const passages = Array.from({ length: count }, () =>
        analysePassage('Smith, the mayor, said that Finch told us, '.repeat(40)),
      );
      const from = performance.now();
      for (const passage of passages) ruleTagger.tag(passage, { key: 'unmarked' });
      return performance.now() - from;
    };
    time(20);
    const tenth = Math.max(5, time(20));
    assert.ok(time(200) < tenth * 60);
  });
});
