import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import type { Reading } from '../../../src/reading/reading';
import { turnLabel, withoutCapitals } from '../../../src/reading/turnLabel';
import { models, tagger } from './models';

function readingOf(...paragraphs: readonly string[]): Reading {
  const article = parseArticle(['A title', '20190304', 'https://example.com/a', ...paragraphs].join('\n'));
  return read(article, { models, tagger });
}

/** `line speaker|text` of each statement. */
function spoken({ statements }: Reading): string[] {
  return statements.map(({ line, speaker, text }) => `${line} ${speaker.name ?? '?'}|${text}`);
}

describe('turns of a transcript', () => {
  it('begin with a label in capitals', () => {
    const parts = (text: string): string[] | null => {
      const label = turnLabel(text);
      return label && [text.slice(0, label.nameEnd), text.slice(0, label.end), text.slice(label.content)];
    };
    assert.deepEqual(parts('BRANT: Good morning.'), ['BRANT', 'BRANT', 'Good morning.']);
    assert.deepEqual(parts('SEN. ADA O’BRIEN (D), HOST:  Hi.'), [
      'SEN. ADA O’BRIEN (D)',
      'SEN. ADA O’BRIEN (D), HOST',
      'Hi.',
    ]);
    assert.deepEqual(parts('A: No.'), ['A', 'A', 'No.']);
    for (const text of [
      'Brant: Good morning.',
      'BRANT',
      'BRANT:',
      'BRANT said: no',
      'A bill: no',
      ': no',
      '',
    ])
      assert.equal(parts(text), null, text);
    assert.equal(withoutCapitals('SEN. ADA O’BRIEN-EK'), 'Sen. Ada O’Brien-Ek');
  });

  it('are statements of who is named in front', () => {
    const reading = readingOf(
      'WHITLOW: I am. We have the delegates, we have the money, and we have the people.',
      'MARGARET BRANT: Good morning. Senator Ada Whitlow joins us from Elm.',
      'BRANT: But you lost by 30 points.',
      'VIDEO: You can watch us here.',
    );
    assert.deepEqual(spoken(reading), [
      '4 Ada Whitlow|I am. We have the delegates, we have the money, and we have the people.',
      '5 Margaret Brant|Good morning. Senator Ada Whitlow joins us from Elm.',
      '6 Margaret Brant|But you lost by 30 points.',
    ]);
    assert.ok(reading.statements.every(({ kind, inferred }) => kind === 'direct' && inferred));
    // Nobody loses a quotation mark that never was.
    assert.deepEqual(
      reading.losses.filter(({ kind }) => kind.endsWith('quote')),
      [],
    );
  });

  it('are told by Q and A', () => {
    const reading = readingOf('Q: Is it safe?', 'A: No, and I said so.', 'Q: Why did you?', 'A: I must.');
    assert.deepEqual(spoken(reading), [
      '4 ?|Is it safe?',
      '5 ?|No, and I said so.',
      '6 ?|Why did you?',
      '7 ?|I must.',
    ]);
    assert.deepEqual(
      reading.statements.map(({ speaker }) => speaker.printed),
      ['Q', 'A', 'Q', 'A'],
    );
  });

  it('are not headings, nor lists of who stands where', () => {
    assert.deepEqual(
      spoken(
        readingOf(
          'ENERGY: Oil rose.',
          'CURRENCIES: You pay 2 kroner.',
          'WATCH: Our film.',
          'WATCH: We told you.',
        ),
      ),
      [],
    );
    const list = readingOf(
      'Senator Ada Whitlow and Governor Bo Brant differ.',
      'ADA WHITLOW: Opposes the bridge.',
      'BO BRANT: Supports the bridge.',
      'BRANT: Opposes the tunnel.',
    );
    assert.deepEqual(spoken(list), []);
  });

  it('do not hide what is said elsewhere', () => {
    const reading = readingOf(
      'ADA WHITLOW: We did.',
      'BO BRANT: You did?',
      'WHITLOW: I did.',
      'Mayor Kim Tran said the bridge would open.',
    );
    assert.equal(spoken(reading).at(-1), '7 Kim Tran|the bridge would open');
  });
});
