/** Whole readings of sentences in which rules know better than the model where what is said begins and ends, and whose it is. */
import assert from 'node:assert/strict';
import { statementsOf } from './tokens';

const told = (...paragraphs: readonly string[]): readonly (readonly [string, string | undefined])[] =>
  statementsOf(...paragraphs).map(({ text, source }) => [text, source?.text]);
const texts = (...paragraphs: readonly string[]): readonly string[] =>
  told(...paragraphs).map(([text]) => text);

describe('what is said', () => {
  it('ends before the verb whose subject it belongs to', () => {
    assert.deepEqual(texts('Ada Lunds claim that 90 percent of her letters were in the files is wrong.'), [
      'that 90 percent of her letters were in the files',
    ]);
    assert.deepEqual(texts('Reports claim that neither Lund nor Ek knew Bo was in the car.'), [
      'that neither Lund nor Ek knew Bo was in the car',
    ]);
  });

  it('is no relative clause about it', () => {
    assert.deepEqual(texts('Party leaders are putting out a warning that could help them in May.'), []);
  });

  it('has a verb of its own, not another of the speaker’s', () => {
    assert.deepEqual(texts('But when Dr. Ada Lund took a look, he disagreed and ordered a second scan.'), []);
    assert.deepEqual(texts('Bo Ek was announced the winner of the prize.'), []);
    assert.deepEqual(
      texts('The council hired a private firm called Elm Coaches in which it has no stake.'),
      [],
    );
  });

  it('begins behind where, of what and by what words it is said', () => {
    assert.deepEqual(texts('Ada Lund admitted on television to being in debt.'), ['to being in debt']);
    assert.deepEqual(
      texts('Neighbors remember the old station, but Ada Lund said of the plan that it came too late.'),
      ['that it came too late'],
    );
    assert.deepEqual(
      texts('Ada Lund responded to questions about the refunds by saying all was done by the rules.'),
      ['all was done by the rules'],
    );
    assert.deepEqual(texts('Bo Ek has also called for doubling the caps on donations.'), [
      'doubling the caps on donations',
    ]);
    assert.deepEqual(texts('Bo Ek joked, again using a fake accent, Come on up, brother! Get a towel!'), [
      'Come on up, brother! Get a towel!',
    ]);
  });

  it('ends before its medium, and where it stands for a verb', () => {
    assert.deepEqual(texts('A spokesman for the airline confirmed the pilots deaths in a tweet.'), [
      'the pilots deaths',
    ]);
    assert.deepEqual(
      texts('If history is a guide, as Ada Lund predicts it will be, the final sum may be small.'),
      ['it will be'],
    );
  });

  it('is without what somebody is doing before a tag', () => {
    assert.deepEqual(texts('Bo Ek said, I saw it all. Wearing a red hat, Ek said, It was me.'), [
      'I saw it all.',
      'It was me.',
    ]);
    assert.deepEqual(
      texts('At a rally for Ron Elm at the State Fair yesterday, Ek said, Ron and I were driving in.'),
      ['Ron and I were driving in.'],
    );
  });
});

describe('whose words they are', () => {
  it('is told in a relative clause by its subject', () => {
    assert.deepEqual(told('The port closed, a move that aides later said came because Ada Lund was ill.'), [
      ['came because Ada Lund was ill', 'aides'],
    ]);
    assert.deepEqual(told('Elm unsealed search warrants that revealed the mayor had lied.'), [
      ['the mayor had lied', 'search warrants'],
    ]);
    assert.deepEqual(told('The company flat-out denied it had paid.'), [['it had paid', 'The company']]);
  });

  it('may be told within what another tells', () => {
    assert.deepEqual(told('In 2014, Pew found that 60 percent of nurses said the toll was fair.'), [
      ['the toll was fair', '60 percent of nurses'],
    ]);
    assert.deepEqual(
      told(
        'Donald Ek has faced criticism from rivals that the tone of his campaign has created an unsafe environment.',
      ),
      [['that the tone of his campaign has created an unsafe environment', 'rivals']],
    );
  });

  it('is asked by whoever asks', () => {
    assert.deepEqual(
      told('Bo Ek came. When reporters asked, Did you pay the toll? Ek replied, I paid it twice.'),
      [
        ['Did you pay the toll?', 'reporters'],
        ['I paid it twice.', 'Ek'],
      ],
    );
    const [question] = statementsOf('When asked after the game whether he was hurt, Bo Ek said he was fine.');
    assert.equal(question!.speaker.name, null);
  });

  it('stands behind a post', () => {
    assert.deepEqual(
      told(
        'What a night for this city! Ada Lund (@adalund) November 3, 2016',
        'We go at 1:30pm on Tuesday Bo Ek (@boek) November 3, 2016',
        'Stay inside all day. https://t.co/abc the_harbour (@elmharbour) 3 November 2016',
      ),
      [
        ['What a night for this city!', 'Ada Lund'],
        ['We go at 1:30pm on Tuesday', 'Bo Ek'],
        ['Stay inside all day.', 'the_harbour'],
      ],
    );
  });

  it('is who ordered, reacted or found it', () => {
    assert.deepEqual(told('Hands! Let me see your hands! an officer ordered. Step out.'), [
      ['Hands! Let me see your hands!', 'an officer'],
      ['Step out.', 'an officer'],
    ]);
    assert.deepEqual(told('The town raised $57 million, state election records show.'), [
      ['The town raised $57 million', 'state election records'],
    ]);
    assert.deepEqual(told('Is she serious? fumed Ada Lund.'), [['Is she serious?', 'Ada Lund']]);
  });
});
