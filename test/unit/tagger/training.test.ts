import assert from 'node:assert/strict';
import type { LabelledArticle, Variant } from '../../../src/tagger/training/corpus';
import { labelledVariants } from '../../../src/tagger/training/labelledVariants';
import { markedVariants } from '../../../src/tagger/training/markedVariants';

const quotedTexts = ({ paragraphs, quoted }: Variant): string[] =>
  quoted.map(({ paragraph, start, end }) => paragraphs[paragraph]!.slice(start, end));

describe('training texts', () => {
  const article: LabelledArticle = {
    id: 'invented',
    order: [1, 0],
    paragraphs_intact: [
      'The mill’s owner called it “a ‘very’ good year,” and left.',
      '“We don’t sell,” said Ada Moss. “Not now.”',
    ],
    paragraphs_damaged: [
      'We dont sell, said Ada Moss. Not now.',
      'The mills owner called it a very good year, and left.',
    ],
    quotes: [
      { paragraph: 0, start: 0, end: 13, kind: 'direct', speech: true, attribution: 'a', cue: 'said' },
      { paragraph: 0, start: 29, end: 37, kind: 'direct', speech: true, attribution: 'a', cue: 'said' },
    ],
  };

  it('know what stood in double quotation marks, in every variant', () => {
    const [damaged, intact, partial] = labelledVariants(article);
    assert.deepEqual(quotedTexts(damaged!), ['We dont sell,', 'Not now.', 'a very good year,']);
    assert.deepEqual(quotedTexts(intact!), ['We don’t sell,', 'Not now.', 'a ‘very’ good year,']);
    const words = (text: string): string => text.replace(/[^a-zA-Z, .]/g, '');
    assert.deepEqual(quotedTexts(partial!).map(words), quotedTexts(damaged!));
  });

  it('lead from text without marks to the same place in the text with them', () => {
    const [damaged, intact] = markedVariants(['“Stay,” he said. She didn’t.', '“”', 'It rained.']);
    assert.deepEqual(damaged!.paragraphs, ['Stay, he said. She didnt.', 'It rained.']);
    assert.deepEqual(quotedTexts(damaged!), ['Stay,']);
    damaged!.paragraphs.forEach((text, paragraph) => {
      const origin = damaged!.origin![paragraph]!;
      for (let at = 0; at < text.length; at++)
        assert.equal(intact!.paragraphs[paragraph]![origin[at]!], text[at]);
    });
  });
});
