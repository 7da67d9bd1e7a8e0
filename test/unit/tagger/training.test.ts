import assert from 'node:assert/strict';
import {
  labelledVariants,
  markedVariants,
  type LabelledArticle,
  type Variant,
} from '../../../src/tagger/training/corpus';
import { reworded } from '../../../src/tagger/training/rewording';

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

  it('have some of their tags reworded as foreign news has them, with the labels in place', () => {
    const text = 'Bo Lund said the mill was old. We dont sell, she said. They said no.';
    const quote = (content: string, source: string): LabelledArticle['quotes'][number] => {
      const at = (words: string): { paragraph: number; start: number; end: number } => ({
        ...{ paragraph: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length },
      });
      const kind = 'indirect' as const;
      return {
        ...at(content),
        kind,
        speech: true,
        attribution: source,
        cue: 'said',
        speaker_span: at(source),
      };
    };
    const quotes = [quote('the mill was old', 'Bo Lund'), quote('We dont sell,', 'she'), quote('no', 'They')];
    const seen = new Set<string>();
    for (let n = 0; n < 200; n++) {
      const id = `invented ${n}`;
      const [damaged] = labelledVariants({
        ...{ id, order: [0], paragraphs_intact: [text], paragraphs_damaged: [text], quotes },
      });
      const variant = reworded(id, damaged!);
      if (!variant) continue;
      const words = (label: string): string[] =>
        variant.spans
          .filter((span) => span.label === label)
          .map(({ start, end }) => variant.paragraphs[0]!.slice(start, end));
      assert.deepEqual(words('S'), ['Bo Lund', 'she', 'They']);
      assert.deepEqual(words('I').sort(), ['We dont sell,', 'no', 'the mill was old']);
      assert.match(variant.paragraphs[0]!, / They said no\.$/);
      for (const cue of words('C'))
        seen.add(cue.replace(/(by) .*?( as saying)?$/, (_, by: string, rest?: string) => by + (rest ?? '')));
    }
    assert.deepEqual([...seen].sort(), [
      ...['as saying', 'quoted', 'said', 'told', 'was cited by as saying'],
      ...['was quoted as saying by', 'was quoted by as saying'],
    ]);
  });
});
