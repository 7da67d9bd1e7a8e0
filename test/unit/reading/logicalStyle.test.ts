import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { countStyle, noStyle } from '../../../src/reading/losses/logicalStyle';
import { read } from '../../../src/reading/read';
import { models, tagger } from './models';

const TALK = 'Mayor Ada Lund described the delays as totally unacceptable.';

/** The paragraph with the marks that it has lost, in an article of further paragraphs. */
function withMarks(url: string, paragraph: string, ...others: string[]): string {
  const text = ['Harbour talks', '20230315', url, paragraph, ...others].join('\n');
  let marked = paragraph;
  for (const { line, kind, offset, insert } of [
    ...read(parseArticle(text), { models, tagger }).losses,
  ].reverse())
    if (line === 4 && kind.endsWith('quote'))
      marked = marked.slice(0, offset) + insert + marked.slice(offset);
  return marked;
}

describe('where closing marks stand', () => {
  const inside = 'Mayor Ada Lund described the delays as “totally unacceptable.”';
  const outside = 'Mayor Ada Lund described the delays as “totally unacceptable”.';

  it('is behind the point in American papers, and where nothing tells', () => {
    assert.equal(withMarks('https://example.com/a', TALK), inside);
    assert.equal(
      withMarks('https://example.com/a', TALK, 'Mr. Ek of the U.S. defense center realized it.'),
      inside,
    );
  });

  it('is before it in British papers, by their address or their spelling', () => {
    assert.equal(withMarks('https://www.example.co.uk/a', TALK, 'The defence centre is shut.'), outside);
    assert.equal(
      withMarks(
        'https://example.com/a',
        TALK,
        'Mr Ek told the US and the UK: the defence programme centre.',
        'Mrs Moss realised that neighbours in the UK favour the theatre and its grey colour.',
      ),
      outside,
    );
  });

  it('is before it in what Reuters sent', () => {
    assert.equal(withMarks('https://example.com/a', TALK, 'ELM (Reuters) - The U.S. harbor opens.'), outside);
  });

  it('is behind it in every paper where a whole sentence is quoted', () => {
    assert.equal(
      withMarks(
        'https://www.example.co.uk/a',
        'I dont think the centre will open, Mr Lund said. It isnt over.',
        'The defence programme of the UK is at its centre.',
      ),
      '“I dont think the centre will open,” Mr Lund said. “It isnt over.”',
    );
  });

  it('is told by titles, initials and words of either spelling, not by names', () => {
    const counts = noStyle();
    countStyle(counts, 'Mr Ek and Mr. Bo met Dr Lund of the UK, the U.S. and the U.N. at Mr price.');
    countStyle(counts, 'The Defence Centre realised that centers organize colours; a raise is wise.');
    assert.deepEqual(counts, {
      ...{ bareTitles: 2, pointedTitles: 1, bareInitials: 1, pointedInitials: 2 },
      ...{ british: 2, american: 2, reuters: false },
    });
  });
});
