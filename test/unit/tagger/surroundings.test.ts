import assert from 'node:assert/strict';
import { mendAccording } from '../../../src/tagger/statements/accordingTo';
import { mendMedium } from '../../../src/tagger/statements/medium';
import { mendQuestionTags } from '../../../src/tagger/statements/questionTag';
import { mended } from './labels';
import { speakersOf, statementsOf, tokenise } from './tokens';

/** Who says what in a paragraph, by the words for the speaker and the kind. */
const said = (text: string): string[] =>
  statementsOf(text).map(({ text: words, source, kind }) => `${source?.text ?? ''}: ${words} (${kind})`);

const texts = (text: string): string[] => statementsOf(text).map(({ text: words }) => words);

describe('what is said of a source behind `according to`', () => {
  it('is no part of what is said', () => {
    for (const [text, words] of [
      ['According to Ada Lund, a professor of law, the dose was too high.', 'the dose was too high'],
      [
        'According to Ada Lund, an expert called by the Crown, the dose was too high.',
        'the dose was too high',
      ],
      ['According to Ada Lund, who runs the clinic, the dose was too high.', 'the dose was too high'],
      ['According to Ada Lund, Norlands defense minister, the dose was too high.', 'the dose was too high'],
      ['According to the mayor, Ada Lund, the plan is dead.', 'the plan is dead'],
      [
        'According to a report by the inspector, released last month, 900 people were held there.',
        '900 people were held there',
      ],
    ])
      assert.deepEqual(texts(text!), [words], text);
  });

  it('is nothing where a clause begins behind the source', () => {
    for (const [text, labels] of [
      ['According to Ek, the office is shut, so we wait here.', 'CCS-Iiiiiiiiii'],
      ['According to Ek, the plan, which was old, is dead.', 'CCS-Iiiiiiiiii'],
      ['According to Ek, the plan failed, and prices fell.', 'CCS-Iiiiiiii'],
    ])
      assert.equal(mended(mendAccording, text!, labels!), labels, text);
  });
});

describe('a clause behind a source that opens its sentence', () => {
  it('is what that says, where the model sees nothing', () => {
    for (const [text, labels] of [
      ['According to Ek, the plan is dead.', 'CCS-Iiii-'],
      ['But according to an Elm report, they knew it was late.', '-CCSSS-Iiiii-'],
      ['According to Ek, an old friend, it was late.', 'CCSSSSS-Iii-'],
    ])
      assert.equal(mended(mendAccording, text!, '-'.repeat(labels!.length)), labels, text);
  });

  it('is none without a verb', () => {
    for (const text of ['According to Ek, in the end.', 'According to plan, the new bridge by June.'])
      assert.equal(
        mended(mendAccording, text, '-'.repeat(tokenise(text).words.length)).replaceAll('-', ''),
        '',
      );
  });

  it('may have somebody else in it, who says no more than it tells', () => {
    assert.equal(
      mended(mendAccording, 'According to Elm News, Lund said it fell.', 'CCSSSSCIi-'),
      'CCSS-SCIi-',
    );
    assert.equal(
      mended(mendAccording, 'According to Bo Ek, it appears it fell.', 'CCSSSSCIi-'),
      'CCSSSSCIi-',
    );
  });
});

describe('a medium between a subject and its verb', () => {
  it('leaves the subject who speaks', () => {
    assert.equal(
      mended(mendMedium, 'The embassy, in a statement, said Elm takes it seriously.', 'Ddddddd CSSSS -'),
      'SS-----CIiiii',
    );
    assert.match(
      said('The Norland embassy, in a statement, said Elm takes the matter very seriously.')[0]!,
      /^(?:The )?Norland embassy/,
    );
  });

  it('changes nothing where the model has the speaker', () => {
    const labels = 'SS-----CIiii-';
    assert.equal(
      mended(mendMedium, 'The embassy, in a statement, said Elm takes it seriously.', labels),
      labels,
    );
  });
});

describe('a question with a tag in a sentence of its own', () => {
  it('is what somebody asks', () => {
    assert.deepEqual(said('Is this not contempt? asked party leader Ada Lund.'), [
      'party leader Ada Lund: Is this not contempt? (direct)',
    ]);
    assert.deepEqual(said('Who is going to pay for this? demanded Senator Ada Lund.'), [
      'Senator Ada Lund: Who is going to pay for this? (direct)',
    ]);
    assert.deepEqual(said('When will this end? the party leader, Ada Lund, wondered aloud.'), [
      'the party leader, Ada Lund,: When will this end? (direct)',
    ]);
  });

  it('is left as it is where something is said already, or somebody asks something else', () => {
    const labels = 'Dddd CSS -'.replaceAll(' ', '');
    assert.equal(mended(mendQuestionTags, 'Is it late? asked Ada Lund.', labels), labels);
    assert.equal(
      mended(mendQuestionTags, 'Is it late? asked Ada Lund was late.', '----------'),
      '----------',
    );
  });
});

describe('what somebody does while speaking', () => {
  it('is no part of what is said', () => {
    assert.ok(
      texts('He has a stillness, Ada Lund says, tapping the table, that you cannot fake.').every(
        (words) => !words.includes('tapping'),
      ),
    );
  });

  it('nor is when and where somebody is called something', () => {
    for (const [text, words] of [
      ['Governor Ada Lund called the vote a farce at a news conference in Elm.', 'the vote a farce'],
      [
        'Governor Ada Lund called the plan a disaster before walking out of the meeting.',
        'the plan a disaster',
      ],
      ['Governor Ada Lund dismissed that notion in an interview on Sunday.', 'that notion'],
    ])
      assert.deepEqual(texts(text!), [words], text);
    for (const text of [
      'Governor Ada Lund described how the town had changed after a meeting.',
      'Governor Ada Lund described the club during an interview as a remnant of the past.',
    ])
      assert.match(texts(text)[0]!, /meeting|remnant/, text);
  });

  it('nor what somebody does next, which may be to say more', () => {
    assert.deepEqual(
      texts('Minister Ada Lund described the deal as historic and thanked Norland for its role.'),
      ['the deal as historic'],
    );
    assert.deepEqual(
      said(
        'Minister Ada Lund dismissed what she called idle talk in the west and insisted Norland had never threatened anybody.',
      ).map((each) => each.replace(/ \(.*/, '')),
      [
        'Minister Ada Lund: what she called idle talk in the west',
        'Minister Ada Lund: Norland had never threatened anybody',
      ],
    );
  });
});

describe('tags of bodies and of those who answer back', () => {
  it('close what is announced, found or reported', () => {
    for (const [text, source] of [
      ['Members backed walkouts by 412 votes to 37, the union announced on Friday.', 'the union'],
      ['Troops seized three villages near Elm on Tuesday, state media reported.', 'state media'],
      ['People who slept more had a 9% higher risk, the study found.', 'the study'],
    ]) {
      const [statement] = statementsOf(text!);
      assert.equal(statement?.source?.text, source, text);
      assert.ok(statement!.confidence >= 0.5);
    }
    assert.deepEqual(texts('They like it, a deal the company announced on Monday.'), []);
  });

  it('close what is direct speech by its verb', () => {
    assert.deepEqual(said('They are not serious people, Ada Lund shot back.'), [
      'Ada Lund: They are not serious people (direct)',
    ]);
  });
});

describe('a sentence before what somebody is called', () => {
  it('is not said by whoever calls it so', () => {
    assert.deepEqual(texts('Nobody was there. Ada Lund called the plan a mistake.'), ['the plan a mistake']);
    assert.equal(texts('“Nobody was there.” Ada Lund called the plan a mistake.').length, 2);
  });
});

describe('what ends in a joint', () => {
  it('has no tag behind it, and loses the opener of the next sentence', () => {
    assert.ok(
      speakersOf('The moments are Passages, after the novelist Ada Lund explained them to me.').every(
        (name) => name !== 'Ada Lund',
      ),
    );
    assert.deepEqual(
      texts(
        'We are ready, says director Ada Lund. We are setting ourselves up for more. While some critics say it is late, we go on.',
      ).filter((words) => words.endsWith('While')),
      [],
    );
  });

  it('nor is what something is called said', () => {
    assert.deepEqual(texts('He flies with a private company called Elm Air.'), []);
    assert.equal(texts('The mayor of Elm called Ada Lund a liar.').length, 1);
  });
});

describe('a clause whose subject has an apposition', () => {
  it('begins with the subject, behind a dateline', () => {
    for (const text of [
      'Norvane, the photo-sharing start-up, has dismissed two executives, the company said on Thursday.',
      'ELM  Norvane, the photo-sharing start-up, has dismissed two executives, the company said on Thursday.',
    ])
      assert.deepEqual(texts(text), ['Norvane, the photo-sharing start-up, has dismissed two executives']);
  });
});

describe('what is shown or told and no words', () => {
  it('is no statement', () => {
    for (const text of [
      'The film tells the story of a stonecutter.',
      'Long naps told a different story.',
      'Ada Lund tweeted a gif of a brick wall.',
      'Ada Lund posted a photo of the broken nose on Twitter.',
      'Ada Lund laughed at the question.',
    ])
      assert.deepEqual(texts(text), [], text);
    assert.equal(texts('Ada Lund told reporters that the story of the mill was over.').length, 1);
  });
});
