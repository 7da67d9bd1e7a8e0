import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { firstUndecoded, undecodedIn } from '../../../src/article/undecoded';
import { leastTime } from '../timing';

/** A text with the marks that are told; `lost` stands for U+FFFD. */
function told(text: string, lost = '�'): string {
  const file = text.replaceAll('�', lost);
  let result = '';
  let at = 0;
  for (const { offset, length, stands } of undecodedIn(file, lost === '?')) {
    result += file.slice(at, offset) + stands;
    at = offset + length;
  }
  return result + file.slice(at);
}

const TEXT =
  '�We won�t pay for it,� said Ida Moor. �It�s late � and dear.� The workers� union met Sean O�Brien.';
const MARKED =
  '“We won’t pay for it,” said Ida Moor. “It’s late — and dear.” The workers’ union met Sean O’Brien.';

describe('Undecoded characters', () => {
  it('are the marks that fit where they stand', () => {
    assert.equal(told(TEXT), MARKED);
    assert.equal(told(TEXT, '���'), MARKED, 'one for each byte');
    assert.equal(told('Ek called it �a real mess� and left.'), 'Ek called it “a real mess” and left.');
    assert.equal(
      told('�It is,� he asked, �isn�t it?� She left.'),
      '“It is,” he asked, “isn’t it?” She left.',
    );
  });

  it('stay where they may have been letters', () => {
    for (const text of ['Fran�ois met �lodie', 'caf� society', 'a na�ve clich� or two', 'two caf�s', '�'])
      assert.equal(told(text), text);
    assert.equal(told('�lodie said �No.�'), '�lodie said “No.”');
  });

  it('are question marks, where a file has these for them', () => {
    assert.equal(told(TEXT, '?'), MARKED);
    assert.equal(told('�Why?� she asked. Who knows? Nobody.', '?'), '“Why?” she asked. Who knows? Nobody.');
  });

  it('are told from questions', () => {
    for (const text of ['Why? Who knows?', 'https://news.example/?Ada=1', 'Is it? said Lund', 'a?b', '??? ?'])
      assert.equal(firstUndecoded(text), null, text);
    assert.equal(firstUndecoded('She won?t go'), 7);
    assert.equal(firstUndecoded('said: ?We go'), 6);
    assert.equal(firstUndecoded('caf\uFFFD'), 3);
  });

  it('are found in linear time', () => {
    const time = (length: number): number => {
      const texts = ['�', '?', 'a�', 'a? ', '�W', ' � ', '?W'].map((part) => part.repeat(length));
      return leastTime(() => {
        for (const text of texts) {
          firstUndecoded(text);
          assert.ok([...undecodedIn(text, true)].length <= text.length);
        }
      });
    };
    time(2_000);
    assert.ok(time(20_000) < 40 * Math.max(time(2_000), 5));
  });

  it('are a problem of the file, that says what to do', () => {
    const problems = (...body: string[]) =>
      parseArticle(['Harbour', '20220110', 'https://news.example/a?b', ...body].join('\n')).header.problems;
    const [problem] = problems('Nobody knows.', 'She won�t go.');
    assert.deepEqual([problem!.line, problem!.start, problem!.code], [5, 7, 'undecoded-characters']);
    assert.match(problem!.message, /reopen the file with its encoding/);
    const [questioned] = problems('She won?t go.', '?We stay,? he said.');
    assert.deepEqual([questioned!.line, questioned!.code], [4, 'undecoded-characters']);
    assert.match(questioned!.message, /look for a copy/);
    assert.deepEqual(problems('She won?t go.', 'Why? Nobody knows.'), []);
  });
});
