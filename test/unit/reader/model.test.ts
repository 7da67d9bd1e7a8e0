import assert from 'node:assert/strict';
import { plainText } from '../../../src/editor/reader/copy';
import { readerModel, webAddress } from '../../../src/editor/reader/model';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import { SLOTS } from '../../../src/editor/reader/rows';
import type { Reading } from '../../../src/reading/reading';
import { makeJointReading } from '../made/ferry';
import { date, loss, person, readingOf, statement } from '../made/readings';
import { leastTime } from '../timing';

const TEXT = `Ferry Stays
20240115
https://news.example/ferry
We dont know, she said on Sunday.
The pier needs work, Joren Vale said. We wait.
Nobody asked, Tilda Brandt said.`;

const VALE = person(0, 'Joren Vale', [
  {
    title: 'Harbour Master',
    country: null,
    body: null,
    source: 'article',
    printed: 'Harbour Master',
    span: null,
    status: 'current',
    from: null,
    to: null,
    basis: null,
  },
]);
const BRANDT = person(1, 'Tilda Brandt');

const READING = readingOf(TEXT, {
  people: [VALE, BRANDT],
  statements: [
    statement(TEXT, 4, 'We dont know', 'she'),
    statement(TEXT, 5, 'The pier needs work', VALE),
    statement(TEXT, 5, 'We wait', VALE, 'indirect'),
    statement(TEXT, 6, 'Nobody asked', BRANDT, 'mixed'),
  ],
  losses: [
    loss(TEXT, 4, '|We dont', 'open-quote', 0.9),
    loss(TEXT, 4, 'don|t know', 'apostrophe', 0.99),
    loss(TEXT, 4, 'know,|', 'close-quote', 0.6),
  ],
  dates: [date(TEXT, 4, 'Sunday', '2024-01-14')],
  order: [5, 4, 6],
});

describe('Reader: model', () => {
  it('has title, date in words and source', () => {
    const { title, date: day, source } = readerModel(READING, { losses: 'off' });
    assert.equal(title, 'Ferry Stays');
    assert.equal(day?.iso, '2024-01-15');
    assert.match(day.words, /^Monday,? 15 January 2024$/);
    assert.deepEqual(source, { url: 'https://news.example/ferry', host: 'news.example' });
  });

  it('marks what the title has lost', () => {
    const titled = (title: string): Reading => {
      const text = `${title}\n${TEXT.slice(TEXT.indexOf('\n') + 1)}`;
      return readingOf(text, { losses: [{ ...loss(text, 1, 'It|s', 'apostrophe', 0.99) }] });
    };
    const marked = readerModel(titled('  Vale: Its The Ferry'), { losses: 'certain' });
    assert.equal(marked.title, 'Vale: It’s The Ferry');
    assert.deepEqual(
      marked.titleRuns.map(({ text, restored }) => [text, restored !== null]),
      [
        ['Vale: It', false],
        ['’', true],
        ['s The Ferry', false],
      ],
    );
    assert.equal(readerModel(titled('Its The Ferry'), { losses: 'off' }).title, 'Its The Ferry');
  });

  it('shows encoded characters as what they stand for, among restored ones, the marks with what they quote', () => {
    const text =
      ' &quot;Its R&amp;D&quot;\n20240115\nhttps://news.example/\n&quot;We dont,&quot; she said.\n';
    const losses = [loss(text, 1, 'It|s', 'apostrophe', 0.99), loss(text, 4, 'don|t', 'apostrophe', 0.99)];
    const statements = [statement(text, 4, 'We dont', 'she')];
    const { encoded = [] } = read(parseArticle(text));
    const model = readerModel({ ...readingOf(text, { losses, statements }), encoded }, { losses: 'certain' });
    assert.equal(model.title, '"It’s R&D"');
    assert.deepEqual(
      model.titleRuns.filter(({ restored }) => restored !== null).map((run) => run.text),
      ['’'],
    );
    assert.equal(plainText(model.paragraphs[0]!), '"We don’t," she said.');
    const said = model.paragraphs[0]!.runs.filter((run) => run.statement === 0);
    assert.equal(said.map((run) => run.text).join(''), '"We don’t,"');
  });

  it('links to web addresses only', () => {
    assert.equal(webAddress('javascript:alert(1)'), null);
    assert.equal(webAddress('command:workbench.action.quit'), null);
    assert.equal(webAddress('file:///etc/passwd'), null);
    assert.equal(webAddress('no address'), null);
    assert.equal(webAddress(null), null);
    assert.equal(webAddress('HTTP://News.Example/a"b')?.url, 'http://news.example/a%22b');
  });

  it('puts lost characters back by certainty and says why', () => {
    const texts = (['off', 'certain', 'all'] as const).map((losses) => {
      const model = readerModel(READING, { losses });
      return [plainText(model.paragraphs[0]!), model.restored, model.leftOut];
    });
    assert.deepEqual(texts, [
      ['We dont know, she said on Sunday.', 0, 3],
      ['“We don’t know, she said on Sunday.', 2, 1],
      ['“We don’t know,” she said on Sunday.', 3, 0],
    ]);
    const runs = readerModel(READING, { losses: 'all' }).paragraphs[0]!.runs;
    assert.deepEqual(
      runs.filter(({ restored }) => restored !== null).map(({ text }) => text),
      ['“', '’', '”'],
    );
    assert.match(runs.find(({ text }) => text === '’')?.restored ?? '', /“dont” is “don’t”.*99%/);
  });

  it('counts the marks around a statement as part of it', () => {
    const inStatement = readerModel(READING, { losses: 'all' })
      .paragraphs[0]!.runs.filter((run) => run.statement === 0)
      .map(({ text }) => text)
      .join('');
    assert.equal(inStatement, '“We don’t know,”');
    const marked = TEXT.replace('Nobody asked,', '"Nobody asked"');
    const reading = readingOf(marked, { statements: [statement(marked, 6, 'Nobody asked', null)] });
    const runs = readerModel(reading, { losses: 'off' }).paragraphs[2]!.runs;
    assert.equal(runs[0]!.text, '"Nobody asked"');
  });

  it('loses and repeats no character, whatever overlaps', () => {
    const overlapping = {
      ...READING,
      statements: [...READING.statements, ...READING.statements].sort(
        (a, b) => a.line - b.line || a.start - b.start,
      ),
    };
    for (const losses of ['off', 'all'] as const) {
      const model = readerModel(overlapping, { losses });
      const text = model.paragraphs.map(plainText).join('\n').replace(/[“”’]/g, '');
      assert.equal(text, TEXT.split('\n').slice(3).join('\n'));
    }
  });

  it('resolves dates', () => {
    const run = readerModel(READING, { losses: 'off' }).paragraphs[0]!.runs.find(
      (each) => each.date !== null,
    );
    assert.equal(run?.text, 'Sunday');
    assert.equal(run.date?.iso, '2024-01-14');
    assert.match(run.date.words, /Sunday,? 14 January 2024/);
  });

  it('gives a month for a month', () => {
    const month = { ...READING, dates: [date(TEXT, 4, 'Sunday', '1991-05-01', '1991-05-31')] };
    const { runs } = readerModel(month, { losses: 'off' }).paragraphs[0]!;
    assert.equal(runs.find((run) => run.date !== null)?.date?.iso, '1991-05');
  });

  it('lists speakers by what they say; those not named share a row at the end', () => {
    const { speakers, paragraphs } = readerModel(READING, { losses: 'off' });
    assert.deepEqual(
      speakers.map(({ name, chip, slot, statements, office }) => [name, chip, slot, statements, office]),
      [
        ['Joren Vale', 'JV', 0, 2, 'Harbour Master'],
        ['Tilda Brandt', 'TB', 1, 1, null],
        ['Not named in this file', '?', null, 1, null],
      ],
    );
    assert.deepEqual(
      speakers[0]!.places.map(({ paragraph, kind }) => [paragraph, kind]),
      [
        [1, 'direct'],
        [1, 'indirect'],
      ],
    );
    assert.deepEqual(paragraphs[0]!.statements[0]!.speakers, [2]);
    assert.equal(paragraphs[0]!.statements[0]!.label, 'Unnamed (“she”), direct, inferred');
    assert.match(paragraphs[0]!.statements[0]!.card.speaker, /^Not named in this file/);
    assert.equal(paragraphs[0]!.statements[0]!.said, '“she”, not named in this file');
    assert.equal(paragraphs[1]!.statements[0]!.said, 'Joren Vale, very likely (95%)');
    assert.equal(paragraphs[1]!.statements[1]!.start, TEXT.split('\n')[4]!.indexOf('We wait'));
    assert.match(paragraphs[1]!.statements[0]!.card.speaker, /^Said by Joren Vale: very likely \(95%\)/);
  });

  it('gives a statement that two make together to both, with both chips', () => {
    const { speakers, paragraphs } = readerModel(makeJointReading(), { losses: 'off' });
    const [statement] = paragraphs[0]!.statements;
    assert.deepEqual(
      statement!.speakers.map((row) => speakers[row]!.name),
      ['Ada Moss', 'Ben Hale'],
    );
    assert.equal(statement!.chip, 'AM+BH');
    assert.match(statement!.label, /^Ada Moss and Ben Hale, direct/);
    assert.match(statement!.card.speaker, /^Said by Ada Moss and Ben Hale: /);
    for (const row of statement!.speakers)
      assert.ok(speakers[row]!.places.some(({ paragraph }) => paragraph === 0));
  });

  it('tells namesakes apart by their chips', () => {
    const names = [
      'Una O’Neill',
      'Ada Moss',
      'Axel Moss',
      'Ada Mora',
      'Ada Moss-Lind',
      'Åsa Öberg',
      'Nordmark',
      'Nordlicht',
      '…',
      'A',
    ];
    const lines = names.map((name) => `We go, ${name} said.`);
    const text = `T\n20240115\nhttps://news.example/\n${lines.join('\n')}`;
    const people = names.map((name, id) => person(id, name));
    const reading = readingOf(text, {
      people,
      statements: people.map((each, n) => statement(text, n + 4, 'We go', each)),
    });
    const chips = readerModel(reading, { losses: 'off' }).speakers.map(({ chip }) => chip);
    assert.equal(chips[0], 'UO', 'a name with an apostrophe is one word');
    assert.equal(new Set(chips).size, names.length, chips.join());
    assert.ok(
      chips.every((chip) => chip.length >= 1 && chip.length <= 6),
      chips.join(),
    );
  });

  it('keeps the colours that speakers had', () => {
    const { speakers } = readerModel(READING, {
      losses: 'off',
      slots: new Map([
        ['person Tilda Brandt', 0],
        ['person Gone', 1],
      ]),
    });
    assert.deepEqual(
      speakers.map(({ slot }) => slot),
      [1, 0, null],
    );
  });

  it('has colours for some, a row for many, and one row for the rest', () => {
    const lines = Array.from({ length: 300 }, (_, n) => `We go ${n}, they said.`);
    const text = `T\n20240115\nhttps://news.example/\n${lines.join('\n')}`;
    const people = lines.map((_, id) =>
      person(id, `Moss ${String.fromCharCode(65 + (id % 26))}${'abcdefghijkl'[Math.floor(id / 26)]!}`),
    );
    const statements = people.map((each, n) => statement(text, n + 4, 'We go', each));
    const { speakers } = readerModel(readingOf(text, { people, statements }), { losses: 'off' });
    assert.equal(speakers.length, 40);
    assert.equal(speakers.filter(({ slot }) => slot !== null).length, SLOTS);
    assert.equal(speakers.at(-1)?.name, 'Others');
    assert.equal(
      speakers.reduce((sum, each) => sum + each.statements, 0),
      300,
    );
  });

  it('takes over the likely order, and only a complete one', () => {
    const model = readerModel(READING, { losses: 'off' });
    assert.deepEqual(model.order, [1, 0, 2]);
    assert.equal(model.reordered, true);
    for (const order of [[], [4, 5], [4, 4, 5], [4, 5, 99]]) {
      const broken = readerModel({ ...READING, order }, { losses: 'off' });
      assert.deepEqual(broken.order, [0, 1, 2]);
      assert.equal(broken.reordered, false);
    }
  });

  it('has a model of nothing', () => {
    const model = readerModel(readingOf(''), { losses: 'all' });
    assert.deepEqual(model.paragraphs, []);
    assert.equal(model.title, null);
  });

  it('shows a part of an enormous article, and says so', () => {
    const head = 'T\n20240115\nhttps://news.example/\n';
    const many = readerModel(readingOf(`${head}${'We go.\n'.repeat(6_000)}`), { losses: 'off' });
    assert.equal(many.paragraphs.length, 5_000);
    assert.equal(many.omitted, 'Only the first 5,000 paragraphs are shown.');
    const text = `${head}${'We go. '.repeat(100_000)}`;
    const pattern = statement(text, 4, 'We go', 'she');
    const places = Array.from({ length: 100_000 }, (_, n) => n * 7);
    const long = readerModel(
      readingOf(text, { statements: places.map((start) => ({ ...pattern, start, end: start + 5 })) }),
      { losses: 'off' },
    );
    assert.equal(plainText(long.paragraphs[0]!), text.slice(head.length, head.length + 20_000));
    assert.equal(long.omitted, 'Paragraphs are cut after 20,000 characters.');
    assert.equal(readerModel(READING, { losses: 'off' }).omitted, null);
  });

  it('grows linearly with the article', function () {
    this.timeout(20_000);
    const PER_LINE = 20;
    const readingOfLines = (count: number): Reading => {
      const line = 'We dont know, she said on Sunday. '.repeat(PER_LINE);
      const text = `T\n20240115\nhttps://news.example/\n${`${line}\n`.repeat(count)}`;
      const pattern = statement(text, 4, 'We dont know', 'she');
      const places = Array.from({ length: count * PER_LINE }, (_, n) => ({
        line: 4 + Math.floor(n / PER_LINE),
        start: (n % PER_LINE) * 34,
      }));
      return readingOf(text, {
        statements: places.map(({ line, start }) => ({ ...pattern, line, start, end: start + 12 })),
        losses: places.map(({ line, start }) => ({
          line,
          offset: start + 6,
          kind: 'apostrophe',
          insert: '’',
          confidence: 1,
        })),
      });
    };
    const time = (reading: Reading): number =>
      leastTime(() => {
        readerModel(reading, { losses: 'all' });
      });
    time(readingOfLines(50));
    const small = Math.max(2, time(readingOfLines(50)));
    const large = time(readingOfLines(400));
    assert.ok(large < small * 8 * 4, `${small} ms, then ${large} ms`);
  });
});
