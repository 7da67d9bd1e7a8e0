import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { applyCorrections } from '../../../src/reading/corrections';
import { partWords, withGaps } from '../../../src/reading/parted';
import { read } from '../../../src/reading/read';
import type { Loss, Reading } from '../../../src/reading/reading';
import { runSteps } from '../../../src/steps';
import { models, tagger } from './models';

const file = (...paragraphs: string[]): string =>
  ['Harbour closes', '20240305', 'https://example.org/a', ...paragraphs].join('\n');

const TEXT = file(
  'Mayor Ada Lund told reportersthat the harbour wasclosed, and hersecretary Bo Ek agreed on Monday.',
  'It isdangerous, Lundsaid. We will not openit beforeFriday.',
  'The closing cameas a surprise tothe town, which lives of theharbour  and of nothing else.',
);

describe('an article whose glued words are parted', () => {
  const reading = read(parseArticle(TEXT), { models, tagger });
  const at = ({ line, start, end }: { line: number; start: number; end: number }): string =>
    TEXT.split('\n')[line - 1]!.slice(start, end);

  it('is read as if its words stood apart, with every place the file’s', () => {
    const said = reading.statements.map(({ text, cue, speaker }) => [text, cue?.text, speaker.name]);
    assert.ok(
      said.some(
        ([text, cue, name]) => /harbour wasclosed/.test(text!) && cue === 'told' && name === 'Ada Lund',
      ),
      JSON.stringify(said),
    );
    assert.ok(
      said.some(([text, cue, name]) => text === 'It isdangerous,' && cue === 'said' && name === 'Ada Lund'),
      JSON.stringify(said),
    );
    const spans = reading.statements.flatMap((one) => [
      one,
      ...(one.cue ? [one.cue] : []),
      ...(one.source ? [one.source] : []),
    ]);
    for (const span of [...spans, ...reading.dates]) assert.equal(at(span), span.text);
    const mentions = reading.people.find(({ name }) => name === 'Ada Lund')!.mentions.map(at);
    assert.deepEqual(mentions, ['Ada Lund', 'Lund']);
  });

  it('keeps the file, and says what is lost in it', () => {
    assert.deepEqual(reading.article, parseArticle(TEXT));
    const lost = reading.losses
      .filter(({ kind }) => kind === 'space')
      .map(({ line, offset }) => {
        const text = TEXT.split('\n')[line - 1]!;
        return `${text.slice(0, offset).match(/\w+$/)![0]} ${text.slice(offset).match(/^\w+/)![0]}`;
      });
    for (const words of [
      'reporters that',
      'was closed',
      'her secretary',
      'Lund said',
      'before Friday',
      'to the',
    ])
      assert.ok(lost.includes(words), `${words}: ${lost.join(', ')}`);
    const places = reading.losses.map(({ line, offset }) => line * 1000 + offset);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('maps places before, behind and within what was put in', () => {
    const gap = (offset: number, kind: 'space' | 'dash'): Loss => ({
      ...{ line: 4, offset, kind, insert: kind === 'space' ? ' ' : '—', confidence: 0.9 },
    });
    const article = parseArticle(file('abcdefgh'));
    const parted = runSteps(partWords(article, [gap(2, 'dash'), gap(5, 'space')]));
    assert.equal(parted.article.lines[3], 'ab  cde fgh');
    assert.equal(parted.article.paragraphs[0]!.text, 'ab  cde fgh');
    const empty: Reading = read(parted.article);
    const spans = (places: readonly (readonly [number, number])[]): Reading => ({
      ...empty,
      summary: places.map(([start, end]) => ({ line: 4, start, end })),
      losses: [{ ...gap(3, 'dash') }, { ...gap(9, 'space'), kind: 'apostrophe', insert: '’' }],
    });
    const gaps = [gap(2, 'dash'), gap(5, 'space')];
    const made = spans([
      [0, 2],
      [0, 3],
      [4, 7],
      [2, 8],
      [8, 11],
    ]);
    const mapped = runSteps(withGaps(runSteps(parted.toFile(made)), gaps));
    assert.deepEqual(
      mapped.summary.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [0, 2],
        [2, 5],
        [2, 5],
        [5, 8],
      ],
    );
    // The dash that was put in is found once, and what stands behind has its place.
    assert.deepEqual(
      mapped.losses.map(({ kind, offset }) => [kind, offset]),
      [
        ['dash', 2],
        ['space', 5],
        ['apostrophe', 6],
      ],
    );
  });

  it('finds a corrected statement again when its words are parted or glued', () => {
    const [statement] = reading.statements;
    const correction = {
      text: statement!.text.replace('wasclosed', 'was closed'),
      line: 4,
      start: 0,
      speaker: 'Bo Ek',
    };
    const [corrected] = runSteps(applyCorrections([statement!], [correction], reading, []));
    assert.equal(corrected!.speaker.name, 'Bo Ek');
  });

  it('leaves names that look like glued words alone', () => {
    const text = file(
      'Theharbour ofthe town isclosed.',
      'Kukushkin left.',
      'NorthAir has one ship there. They like NorthAir.',
      'They had met Mikhail Kukushkin in Elm.',
    );
    const { losses } = read(parseArticle(text), { models, tagger });
    assert.deepEqual(
      losses.filter(({ kind }) => kind === 'space').map(({ line }) => line),
      [4, 4, 4],
    );
  });
});
