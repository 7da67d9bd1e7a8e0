import assert from 'node:assert/strict';
import { decoded, encodedIn } from '../../../src/article/encoded';
import { parseArticle } from '../../../src/article/parse';
import { leastTime } from '../timing';

describe('Encoded characters', () => {
  it('are what HTML’s references stand for', () => {
    assert.equal(decoded('&quot;It&rsquo;s &#163;5 &mdash; R&amp;D&#8230;&quot;'), '"It’s £5 — R&D…"');
    assert.equal(decoded('&ldquo;caf&eacute;&rdquo;&nbsp;&#x2019;&#X2019;'), '“café”\u00a0’’');
  });

  it('are encoded twice, too', () => {
    assert.equal(decoded('&amp;quot;No&amp;#8217;&amp;quot; &amp;amp; yes'), '"No’" & yes');
  });

  it('are those of Windows-1252 by their numbers', () => {
    assert.equal(decoded('It&#146;s &#147;late&#148; &#x97;'), 'It’s “late” —');
  });

  it('are UTF-8 that was read as Windows-1252', () => {
    assert.equal(decoded('â€œItâ€™s lateâ€\u009d â€” she said'), '“It’s late” — she said');
    assert.equal(decoded('cafÃ©, Â£5, â‚¬3, Ã“scar, Ã¼ber â€¦'), 'café, £5, €3, Óscar, über …');
    assert.equal(
      decoded('â€œLate,â€ she said. â€œNo.â€'),
      '“Late,” she said. “No.”',
      'the last byte is lost',
    );
  });

  it('are Windows-1252 that was read as Latin-1', () => {
    assert.equal(decoded('\u0093It\u0092s late\u0094 \u0097 she said\u0085'), '“It’s late” — she said…');
    assert.equal(decoded('\u0081'), '\u0081');
  });

  it('are nothing else', () => {
    for (const text of [
      'AT&T & Co; R&D; &foo; &#0; &#7; &#55296; &#99999999; &; &#; &#x;',
      '“CAFÉ” SÃO PAULO â la carte Ä“ É” Â fin, â€˜',
      'a&quotb; &QUOT; https://news.example/?a=1&b=2&copy=3',
    ])
      assert.equal(decoded(text.replace('â€˜', '')), text.replace('â€˜', ''), text);
  });

  it('have their places', () => {
    assert.deepEqual(
      [...encodedIn('Â£5 &amp; &quot;')],
      [
        { offset: 0, length: 2, stands: '£' },
        { offset: 4, length: 5, stands: '&' },
        { offset: 10, length: 6, stands: '"' },
      ],
    );
  });

  it('are found in linear time', () => {
    const time = (length: number): number => {
      const texts = ['&amp;', '&', '&amp;#', 'â€', 'Ã', '&#12345'].map((part) => part.repeat(length));
      return leastTime(() => {
        for (const text of texts) assert.ok([...encodedIn(text)].length <= text.length);
      });
    };
    time(20_000);
    assert.ok(time(200_000) < 40 * Math.max(time(20_000), 5));
  });

  it('are a problem of the file, where the first one stands', () => {
    const problems = (...lines: string[]) =>
      parseArticle(lines.join('\n')).header.problems.map(({ line, code }) => `${line} ${code}`);
    const header = ['Harbour &amp; Town', '20220110', 'https://news.example/harbour'];
    const body = ['Nobody knows.', '&quot;No,&quot; said Ida Moor.', 'R&amp;D costs more.'];
    assert.deepEqual(problems(...header, ...body), ['1 encoded-characters']);
    assert.deepEqual(problems('Harbour', ...header.slice(1), ...body), ['5 encoded-characters']);
    assert.deepEqual(problems('Harbour', ...header.slice(1), body[0]!), []);
    const [problem] = parseArticle(['Harbour', ...header.slice(1), ...body].join('\n')).header.problems;
    assert.deepEqual([problem!.start, problem!.end], [0, 6]);
    assert.equal(parseArticle([...header, ...body].join('\n')).header.title, 'Harbour & Town');
  });
});
