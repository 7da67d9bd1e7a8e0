import assert from 'node:assert/strict';
import { lossExplanation, restoredWord, statementAtMark } from '../../../src/editor/lossWords';
import { chosenLosses, otherMark, repairArticle, repairLine, toRepaired } from '../../../src/reading/repair';
import type { Loss } from '../../../src/reading/reading';
import { loss, person, readingOf, statement } from '../made/readings';

const TEXT = `Ferry Stays
20240115
https://news.example/ferry
Its a pity, the countries leaders said  again  todayand left.`;

describe('Repair', () => {
  it('puts characters back where they stood', () => {
    const line = TEXT.split('\n')[3]!;
    const { text, marks } = repairLine(line, [
      loss(TEXT, 4, 'pity,|', 'close-quote'),
      loss(TEXT, 4, '|Its', 'open-quote'),
      loss(TEXT, 4, 'It|s', 'apostrophe'),
      loss(TEXT, 4, 'countries|', 'apostrophe'),
      loss(TEXT, 4, 'said | again', 'dash'),
      loss(TEXT, 4, 'today|and', 'space'),
    ]);
    assert.equal(text, '“It’s a pity,” the countries’ leaders said — again  today and left.');
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['“', '’', '”', '’', '—', ' '],
    );
  });

  it('orders what was lost at one place as it stood', () => {
    const at = (kind: Loss['kind']): Loss => loss('one two', 1, 'one| two', kind);
    const { text } = repairLine('one two', [
      at('open-quote'),
      at('dash'),
      at('close-quote'),
      at('apostrophe'),
    ]);
    assert.equal(text, 'one’”—“ two');
  });

  it('leaves out what lies outside the line', () => {
    const outside = { ...loss('one', 1, 'one|', 'dash'), offset: 4 };
    assert.equal(repairLine('one', [outside, { ...outside, offset: -1 }]).text, 'one');
  });

  it('finds offsets again: a span’s start behind what was inserted, its end before', () => {
    const repaired = repairLine('We go, he said', [
      loss('We go, he said', 1, '|We', 'open-quote'),
      loss('We go, he said', 1, 'go|', 'close-quote'),
    ]);
    assert.equal(repaired.text, '“We go”, he said');
    assert.equal(toRepaired(repaired, 0, 'start'), 1);
    assert.equal(toRepaired(repaired, 5, 'end'), 6);
    assert.equal(toRepaired(repaired, 5, 'start'), 7);
    assert.equal(toRepaired(repaired, 14, 'end'), 16);
    const word = repairLine('the countries', [loss('the countries', 1, 'countries|', 'apostrophe')]);
    assert.equal(toRepaired(word, 13, 'end'), 14);
  });

  it('restores what is certain enough and counts the rest', () => {
    const reading = readingOf(TEXT, {
      losses: [loss(TEXT, 4, 'It|s', 'apostrophe', 0.99), loss(TEXT, 4, 'said | again', 'dash', 0.6)],
    });
    assert.deepEqual(
      (['off', 'certain', 'all'] as const).map((choice) => {
        const { restored, leftOut } = repairArticle(reading, choice);
        return [restored, leftOut];
      }),
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    );
    const { lines } = repairArticle(reading, 'all');
    assert.deepEqual(lines.slice(0, 3), TEXT.split('\n').slice(0, 3));
    assert.match(lines[3]!, /^It’s a pity, .* said — again {2}today/);
    assert.equal(reading.article.lines[3], TEXT.split('\n')[3]);
  });
});

describe('Certain losses', () => {
  it('hold both marks of a quotation or neither', () => {
    const mark = (around: string, kind: Loss['kind'], confidence: number, quotation: number): Loss => ({
      ...loss(TEXT, 4, around, kind, confidence),
      quotation,
    });
    const sure = [mark('|Its', 'open-quote', 0.97, 0.83), mark('pity,|', 'close-quote', 0.69, 0.83)];
    const unsure = [mark('|again', 'open-quote', 0.55, 0.75), mark('today|', 'close-quote', 0.95, 0.75)];
    const all = [...sure, ...unsure];
    assert.deepEqual(chosenLosses(all, 'certain'), sure);
    assert.deepEqual(chosenLosses(all, 'all'), all);
    assert.deepEqual(chosenLosses(all, 'off'), []);
  });
});

describe('The other mark of a quotation', () => {
  const mark = (offset: number, kind: Loss['kind'], quotation: number): Loss => ({
    line: 4,
    offset,
    kind,
    insert: kind === 'open-quote' ? '“' : '”',
    confidence: 0.9,
    quotation,
  });
  const first = [mark(0, 'open-quote', 0.8), mark(12, 'close-quote', 0.8)];
  const apostrophe: Loss = { line: 4, offset: 5, kind: 'apostrophe', insert: '’', confidence: 0.99 };
  const second = [mark(20, 'open-quote', 0.9), mark(40, 'close-quote', 0.9)];
  const inLine = [first[0]!, apostrophe, first[1]!, ...second];

  it('is the one that closes or opens it, whatever else was lost between', () => {
    for (const [open, close] of [first, second]) {
      assert.equal(otherMark(inLine, open!), close);
      assert.equal(otherMark(inLine, close!), open);
    }
  });

  it('is null for other characters, and where it is not lost from the line', () => {
    assert.equal(otherMark(inLine, apostrophe), null);
    assert.equal(otherMark([first[0]!, ...second], first[0]!), null);
    assert.equal(otherMark([first[1]!], first[1]!), null);
    assert.equal(otherMark([first[0]!, second[1]!], first[0]!), null);
  });
});

describe('Words about lost characters', () => {
  const line = TEXT.split('\n')[3]!;
  const words = (around: string, kind: Loss['kind']): string =>
    lossExplanation(line, loss(TEXT, 4, around, kind), null);

  it('say why', () => {
    assert.equal(
      words('It|s', 'apostrophe'),
      'Apostrophe, lost from the file: “Its” is “It’s”. Very likely (95%).',
    );
    assert.match(words('said | again', 'dash'), /two spaces are left where one stood/);
    assert.match(words('a| pity', 'dash'), /the sentence breaks off here/);
    assert.match(words('today|and', 'space'), /“todayand” is “today and”/);
    assert.match(
      words('|Its', 'open-quote'),
      /quoted words begin here, by their wording and what stands around them/,
    );
  });

  it('name the speaker whose words begin or end at a mark', () => {
    const moss = person(0, 'Ada Moss');
    const statements = [statement(TEXT, 4, 'Its a pity', moss), statement(TEXT, 4, 'left', null)];
    const open = loss(TEXT, 4, '|Its', 'open-quote');
    const close = loss(TEXT, 4, 'pity,|', 'close-quote');
    assert.equal(statementAtMark(statements, open), statements[0]);
    assert.equal(statementAtMark(statements, close), statements[0]);
    assert.equal(statementAtMark(statements, loss(TEXT, 4, 'countries|', 'close-quote')), null);
    assert.equal(statementAtMark(statements, loss(TEXT, 4, '|left', 'open-quote')), statements[1]);
    assert.equal(statementAtMark(statements, loss(TEXT, 4, 'It|s', 'apostrophe')), null);
    assert.match(lossExplanation(line, close, statements[0]!), /words of Ada Moss end here/);
    const said = { line: 4, start: 17, end: 38 };
    const told = {
      ...statements[0]!,
      cue: { ...said, start: 34, text: 'said' },
      source: { ...said, end: 33, text: 'the leaders' },
    };
    assert.match(lossExplanation(line, open, told), /begin here, by “the leaders said” beside them/);
    const own = loss('Then we go, and', 1, '|we', 'open-quote');
    assert.match(lossExplanation('Then we go, and', own, null), /begin here, which speak as “we”/);
  });

  it('show a word as it was', () => {
    assert.equal(restoredWord(line, loss(TEXT, 4, 'It|s', 'apostrophe')), 'It’s');
    assert.equal(restoredWord(line, loss(TEXT, 4, 'today|and', 'space')), 'today and');
    assert.equal(
      restoredWord('a'.repeat(5000), { ...loss('a', 1, 'a|', 'space'), offset: 2500 }).length < 100,
      true,
    );
  });
});
