import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/tagger/marks';
import { leastTime } from '../timing';

/** The contents of the outermost quotations, with `<` and `>` where a mark is missing. */
function contents(text: string): string[] {
  return findQuotations(text)
    .filter(({ depth }) => depth === 0)
    .map(({ contentStart, contentEnd, opened, closed }) =>
      [opened ? '' : '<', text.slice(contentStart, contentEnd), closed ? '' : '>'].join(''),
    );
}

describe('pairing of quotation marks', () => {
  const pairs: readonly (readonly [string, string, readonly string[]])[] = [
    ['curly double', '“We won,” Ada said. “All of it.”', ['We won,', 'All of it.']],
    ['straight double', '"We won," Ada said. "All of it."', ['We won,', 'All of it.']],
    ['straight double beside brackets and dashes', 'Ada ("Dot")—"a friend"—left.', ['Dot', 'a friend']],
    ['guillemets', 'Ada said «we won» and left.', ['we won']],
    ['reversed guillemets', 'Ada said »we won« and left.', ['we won']],
    ['low and high', 'Ada said „we won“ and left.', ['we won']],
    ['TeX', "Ada said ``we won'' and left.", ['we won']],
    ['corner', 'Ada said 「we won」 and left.', ['we won']],
    ['curly single', '‘We won,’ Ada said.', ['We won,']],
    ['straight single', "'We won,' Ada said.", ['We won,']],
    ['closing mark typed where one opens', 'Ada said ”we won” and left.', ['we won']],
    ['opening mark typed where one closes', '“We won,“ Ada said.', ['We won,']],
  ];
  for (const [name, text, expected] of pairs) {
    it(`pairs ${name}`, () => {
      assert.deepEqual(contents(text), expected);
    });
  }

  it('gives places with and without the marks', () => {
    const text = 'So “yes” then';
    assert.deepEqual(findQuotations(text), [
      {
        start: 3,
        end: 8,
        contentStart: 4,
        contentEnd: 7,
        opened: true,
        closed: true,
        family: 'double',
        depth: 0,
      },
    ]);
  });

  it('knows a quotation inside another', () => {
    const text = '“He told me ‘go home’ twice,” Ada said.';
    const depths = findQuotations(text).map(({ depth, contentStart, contentEnd }) => [
      depth,
      text.slice(contentStart, contentEnd),
    ]);
    assert.deepEqual(depths, [
      [0, 'He told me ‘go home’ twice,'],
      [1, 'go home'],
    ]);
  });

  it('lets a quotation that never closes run to the end of the paragraph', () => {
    assert.deepEqual(contents('“We won. It goes on.'), ['We won. It goes on.>']);
  });

  it('lets a quotation that never closes run to the next one', () => {
    assert.deepEqual(contents('“We won. “We lost,” Ada said.'), ['We won. >', 'We lost,']);
  });

  it('lets a quotation that never opens begin with the paragraph', () => {
    assert.deepEqual(contents('and that was it,” Ada said.'), ['<and that was it,']);
  });

  it('takes no notice of a closing mark after a complete quotation', () => {
    assert.deepEqual(contents('“We won,” Ada said.” And left.'), ['We won,']);
  });

  for (const text of [
    'The players’ bench wasn’t Ada’s, it’s the club’s.',
    "The players' bench wasn't Ada's, it's the club's.",
    "Rock 'n' roll in the '90s, 'til dawn.",
    'He is 6\'2" and the board is 5" thick.',
  ]) {
    it(`finds no quotation in: ${text}`, () => {
      assert.deepEqual(contents(text), []);
    });
  }

  it('keeps apostrophes inside single quotation marks', () => {
    assert.deepEqual(contents('‘We don’t know the players’ names,’ Ada said.'), [
      'We don’t know the players’ names,',
    ]);
  });

  it('closes a quotation that ends in a number', () => {
    assert.deepEqual(contents('"We were 35," Ada said. "They were 40" at most.'), [
      'We were 35,',
      'They were 40',
    ]);
  });

  it('does not close a quotation at an inch mark', () => {
    assert.deepEqual(contents('"He is 6\'2" tall," Ada said.'), ['He is 6\'2" tall,']);
  });

  it('pairs a million marks in time that grows with their number', function () {
    this.timeout(60_000);
    const time = (count: number): number => {
      const text = '“a” "b" ‘c’ '.repeat(count / 6);
      return leastTime(() => {
        assert.equal(findQuotations(text).length, count / 2);
      });
    };
    time(60_000);
    const tenth = Math.max(5, time(120_000));
    assert.ok(time(1_200_000) < tenth * 60);
  });

  for (const text of ['', '"', '““““', '””””', "'''''", '"\0"', '“😀”', '«»«»', '``', "''"]) {
    it(`does not fail on ${JSON.stringify(text)}`, () => {
      for (const { start, end, contentStart, contentEnd } of findQuotations(text)) {
        assert.ok(0 <= start && start <= contentStart && contentStart < contentEnd && contentEnd <= end);
        assert.ok(end <= text.length);
      }
    });
  }
});
