import assert from 'node:assert/strict';
import { piecesOf } from '../../../src/reading/pieces';
import type { Loss, LossKind } from '../../../src/reading/reading';

const INSERTS: Record<LossKind, string> = {
  'open-quote': '“',
  'close-quote': '”',
  apostrophe: '’',
  dash: '—',
  space: ' ',
};
const lost = (kind: LossKind, offset: number): Loss => ({
  ...{ line: 4, offset, kind, insert: INSERTS[kind], confidence: 0.9 },
});
const shown = (...args: Parameters<typeof piecesOf>): string =>
  piecesOf(...args)
    .map(({ text, loss }) => (loss ? `{${text}}` : text))
    .join('|');

describe('a stretch of the article as a page shows it', () => {
  const text = 'He said I dont know. Ask themall.';

  it('has the lost characters within it put back, and tells them from the file’s words', () => {
    const losses = [lost('space', 29), lost('apostrophe', 13)];
    assert.equal(shown(text, { start: 0, end: 20 }, losses), 'He said I don|{’}|t know.');
    assert.equal(shown(text, { start: 21, end: 33 }, losses), 'Ask them|{ }|all.');
    assert.equal(shown(text, { start: 0, end: 7 }, losses), 'He said');
  });

  it('takes the marks at its edges that belong to it', () => {
    const marks = [lost('close-quote', 20), lost('open-quote', 8), lost('open-quote', 21)];
    assert.equal(shown(text, { start: 8, end: 20 }, marks), '{“}|I dont know.|{”}');
    assert.equal(shown('the boys left', { start: 0, end: 8 }, [lost('apostrophe', 8)]), 'the boys|{’}');
    assert.equal(shown('at sea  he', { start: 0, end: 7 }, [lost('dash', 7)]), 'at sea ');
  });

  it('leaves out half a quotation', () => {
    const marks = [lost('open-quote', 8), lost('close-quote', 33)];
    assert.equal(shown(text, { start: 0, end: 20 }, marks), 'He said I dont know.');
    assert.equal(shown(text, { start: 21, end: 33 }, marks), 'Ask themall.');
    assert.equal(shown(text, { start: 0, end: 33 }, marks), 'He said |{“}|I dont know. Ask themall.|{”}');
    const nested = [lost('open-quote', 0), ...marks];
    assert.equal(shown(text, { start: 0, end: 33 }, nested), 'He said |{“}|I dont know. Ask themall.|{”}');
  });

  it('has words in the place of others where it is told', () => {
    const additions = [{ offset: 3, length: 5, text: '&' }];
    assert.equal(
      shown('R and D wont', { start: 0, end: 12 }, [], [{ offset: 2, length: 3, text: '&' }]),
      'R |&| D wont',
    );
    assert.equal(shown('its&amp;', { start: 0, end: 8 }, [lost('apostrophe', 2)], additions), 'it|{’}|s|&');
  });

  it('adds words where it is told, behind a mark that closes there', () => {
    const additions = [{ offset: 2, text: ' [Ada Moss]' }];
    assert.equal(shown(text, { start: 0, end: 7 }, [], additions), 'He| [Ada Moss]| said');
    const marks = [lost('open-quote', 0), lost('close-quote', 2), lost('apostrophe', 13)];
    assert.equal(
      shown(text, { start: 0, end: 20 }, marks, additions),
      '{“}|He|{”}| [Ada Moss]| said I don|{’}|t know.',
    );
    const late = [{ offset: 20, text: ' [sic]' }];
    assert.equal(
      shown(text, { start: 0, end: 20 }, marks, late),
      '{“}|He|{”}| said I don|{’}|t know.| [sic]',
    );
  });

  it('is nothing where there is nothing', () => {
    assert.deepEqual(piecesOf('', { start: 0, end: 0 }, [lost('open-quote', 0)]), []);
  });
});
