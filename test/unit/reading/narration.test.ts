import assert from 'node:assert/strict';
import { statementsOf } from '../tagger/tokens';

const READY = 'We are ready for the long winter and we dont need any help,';

function textsOf(paragraph: string): string[] {
  return statementsOf(paragraph).map(({ text }) => text);
}

describe('what the narrator tells beside a quotation', () => {
  it('is no part of it behind its tag', () => {
    for (const sentence of [
      'He gave no details.',
      'He was speaking in Elm.',
      'He did not say who would replace him.',
      'He didnt name them.',
      'He refused to take questions.',
      'He smiled.',
      'He has not said when.',
      'He made no mention of the strike.',
      'Lund did not elaborate.',
      'The minister would not comment.',
    ])
      assert.deepEqual(textsOf(`${READY} Prime Minister Ivo Lund told reporters on Monday. ${sentence}`), [
        READY,
      ]);
  });

  it('takes up the noun of a description', () => {
    assert.deepEqual(textsOf(`${READY} the mayor of Elm said. The mayor gave no details.`), [READY]);
    assert.deepEqual(textsOf(`${READY} a spokesman for the Elm Bank said. The spokesman gave no details.`), [
      READY,
    ]);
  });

  it('takes up a pronoun, too', () => {
    assert.deepEqual(
      textsOf('The talks went well and we are glad, she said. She did not say who would go.'),
      ['The talks went well and we are glad,'],
    );
    assert.deepEqual(textsOf('The talks went well and we are glad, officials said. They gave no details.'), [
      'The talks went well and we are glad,',
    ]);
  });

  it('is no part of it before its beginning', () => {
    assert.deepEqual(textsOf('Mayor Ivo Lund paused. We will win this thing, he said. We have no choice.'), [
      'We will win this thing,',
      'We have no choice.',
    ]);
    assert.deepEqual(
      textsOf(
        'Coach Bo Ek thought the goal should not have counted. The nets off. You can see its off, he said.',
      ),
      ['The nets off. You can see its off,'],
    );
    assert.deepEqual(
      textsOf('I asked Gov. Ada Moss about all this on Friday. My grandfather was poor, she said.'),
      ['My grandfather was poor,'],
    );
  });

  it('may name the speaker by surname, who then says I or we', () => {
    for (const first of [
      'Lund was more direct.',
      'Lund knows the feeling.',
      'Lund made a plea for the fund.',
    ])
      assert.deepEqual(
        textsOf(`Mayor Ada Lund was there. ${first} We lost six games last year and nobody slept, she said.`),
        ['We lost six games last year and nobody slept,'],
        first,
      );
    for (const text of ['Lund was great. We all like her,', 'Lund is good for Elm. It will be a fine year,'])
      assert.equal(statementsOf(`${text} she said.`, 'Mayor Ada Lund was there.')[0]!.text, text);
  });

  it('may name the speaker by surname, whom a pronoun takes up', () => {
    const met = 'Senator Ada Lund told the council that she was angry.';
    const speakers = (first: string): (string | null)[][] =>
      statementsOf(first, met).map(({ text, speaker }) => [text, speaker.name]);
    for (const stance of ['was not convinced', 'wasnt persuaded', 'remained deeply skeptical'])
      assert.deepEqual(speakers(`Lund ${stance}. We dont trust them, she said.`)[0], [
        'We dont trust them,',
        'Ada Lund',
      ]);
    for (const whole of ['Lund was not convinced. We told her so,', 'Lund was late. It is a bad sign,'])
      assert.equal(speakers(`${whole} she said.`)[0]![0], whole);
  });

  it('may bring up somebody whom the file names but once', () => {
    assert.deepEqual(textsOf('Ada Lund waited at the gate. We are so cold, she said.'), ['We are so cold,']);
    const told = 'Ada Lund waited at the gate. I saw her there,';
    assert.deepEqual(textsOf(`${told} she said.`), [told]);
  });

  it('may tell what the speaker whom the tag names did', () => {
    assert.deepEqual(textsOf('Ada Lund left the court in tears. I am so sorry, a shaken Lund said.'), [
      'I am so sorry,',
    ]);
    const told = 'Ada Lund left the court in tears. I am so sorry for her,';
    assert.deepEqual(textsOf(`${told} Tom Moss said.`), [told]);
  });

  it('is not what is said of somebody else', () => {
    for (const [first, second] of [
      ['My son was in the car,', 'He did not say a word.'],
      ['He is a good man and we want him back,', 'He did not say who would do it.'],
      ['We asked them for help,', 'She did not say a word.'],
      ['We asked them for help,', 'He gave us no details.'],
    ])
      assert.deepEqual(textsOf(`${first} Prime Minister Ivo Lund told reporters. ${second}`), [
        first,
        second,
      ]);
  });

  it('is told by quotation marks where they are left', () => {
    assert.deepEqual(textsOf('“We are ready,” Prime Minister Ivo Lund said. “He gave no details.”'), [
      'We are ready,',
      'He gave no details.',
    ]);
  });

  it('names the speaker, unless a body speaks of itself', () => {
    assert.deepEqual(
      statementsOf(
        'I have always voted for her, says Melanie Rolf. Rolf supports the mayor. Im a graduate of the college and I cannot find a job.',
      ).map(({ text }) => text),
      ['I have always voted for her,', 'Im a graduate of the college and I cannot find a job.'],
    );
  });
});
