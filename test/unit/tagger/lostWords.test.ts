/** Whole readings of sentences whose speaker, verb or words the model does not see, or sees elsewhere. */
import assert from 'node:assert/strict';
import { behindParticiple } from '../../../src/tagger/statements/besides';
import { speakersOf, statementsOf, tokenise } from './tokens';

/** The words for who speaks, the verb and what is said. */
const told = (...paragraphs: readonly string[]): readonly string[] =>
  statementsOf(...paragraphs).map(
    ({ source, cue, text }) => `${source?.text ?? '-'} | ${cue?.text ?? '-'} | ${text}`,
  );

describe('a subject that the model does not see', () => {
  it('stands directly before its verb, or before a day', () => {
    assert.deepEqual(told('The Kremlin on Friday dismissed the accusations as nonsense.'), [
      'The Kremlin | dismissed | the accusations as nonsense',
    ]);
    assert.deepEqual(
      told('A release sent to media from Local 417 late Friday said workers would walk off.'),
      ['A release sent to media from Local 417 | said | workers would walk off'],
    );
    assert.deepEqual(told('MOSCOW - The satellite network complained on Monday that its bank was shut.'), [
      'The satellite network | complained | that its bank was shut',
    ]);
  });

  it('says a plain clause, also behind what is said of it', () => {
    assert.deepEqual(
      told('Nadia Krell, principal researcher at Dixon Hall, says the work was begun in May.'),
      ['Nadia Krell, principal researcher at Dixon Hall, | says | the work was begun in May'],
    );
  });

  it('may have lost its verb to a date', () => {
    assert.deepEqual(told('Coinmart, which was large, announced on Jan. 26 that it had lost the coins.'), [
      'Coinmart | announced | that it had lost the coins',
    ]);
    assert.deepEqual(
      told(
        'The app was taken off the store, with Norvane claiming at the time that it was being used to spread lies.',
      ),
      ['Norvane | claiming | that it was being used to spread lies'],
    );
  });

  it('stands behind a participle that opens the sentence', () => {
    assert.deepEqual(told('Noting that both bills were late, Hartnell put her finger on the trouble.'), [
      'Hartnell | Noting | that both bills were late',
    ]);
  });

  it('calls himself something', () => {
    assert.deepEqual(
      told('An online persona calling himself Gustav has claimed responsibility for the theft.'),
      ['An online persona calling himself Gustav | has claimed | responsibility for the theft'],
    );
  });
});

describe('the subject of a main clause', () => {
  it('is no body behind somebody’s name', () => {
    assert.deepEqual(
      speakersOf(
        'She will also sit with Prime Minister Shin Abe, her campaign announced Sunday night, rejecting the suggestion that her rival is better placed.',
      ),
      [null],
    );
  });

  it('is not that of the clause before it', () => {
    assert.deepEqual(
      speakersOf(
        'As moderator Miriam Kestle tried to ask Arnfeld what he would cut, Arnfeld cut off the question and said: I say nothing. I will do it my way.',
        'Gov. Dale Arnfeld and Mayor Ola Brandt debated on Monday.',
      ),
      ['Dale Arnfeld'],
    );
  });

  it('is a pronoun before any verb', () => {
    const [, second] = told(
      'Mr. Moss tells voters who wonder why he lost that he was not brought up to quit. He struggles with it, conceding that he cannot be what people want.',
    );
    assert.equal(second, 'He | conceding | that he cannot be what people want');
  });
});

describe('a clause with `as`', () => {
  it('is a tag before, within or behind what is said', () => {
    assert.deepEqual(told('As Professor Hale put it, the war was about slavery and nothing else.'), [
      'Professor Hale | put it | the war was about slavery and nothing else',
    ]);
    assert.deepEqual(told('Also, as the group noted, the bridge is one of the oldest in the county.'), [
      'the group | noted | the bridge is one of the oldest in the county',
    ]);
  });

  it('has who it is said by also before an aside', () => {
    assert.deepEqual(
      told('As many experts, including Mr. Bo Ek, have pointed out, Mayor Lund is free to leave.'),
      ['many experts | have pointed out | Mayor Lund is free to leave'],
    );
    assert.deepEqual(
      told('But as The Elm Post pointed out, Mayor Lund has so far refused to publish them.'),
      ['The Elm Post | pointed out | Mayor Lund has so far refused to publish them'],
    );
  });

  it('may be a pronoun’s tag, without it', () => {
    assert.deepEqual(told('In Europe, they write, wages rose faster than in the rest of the world.'), [
      'they | write | In Europe',
      'they | write | wages rose faster than in the rest of the world',
    ]);
  });

  it('is not who speaks where its dashes are lost', () => {
    assert.deepEqual(
      told(
        'Party spokesman Dale Corwick as Hartnells campaign noted this week even praised the plan as a model.',
      ),
      [
        'Hartnells campaign | noted | Party spokesman Dale Corwick',
        'Hartnells campaign | noted | even praised the plan as a model',
      ],
    );
  });
});

describe('who speaks within what is taken for their words', () => {
  it('stands before a colon, and the last sentence may be another’s', () => {
    assert.deepEqual(
      told(
        'Deputy Chief Constable Adrian Farrow added: Our officers work around the clock to keep passengers safe. We ask anyone with information to call, Rail Police said.',
      ),
      [
        'Deputy Chief Constable Adrian Farrow | added: | Our officers work around the clock to keep passengers safe.',
        'Rail Police | said | We ask anyone with information to call,',
      ],
    );
    assert.equal(
      statementsOf(
        'But he said he was too busy: I have a lot going on. I just dont have the time. Good luck with the story, he wrote.',
      ).length,
      2,
    );
  });

  it('may stand behind a verb that opens the sentence', () => {
    assert.deepEqual(told('Wrote another, I cannot believe that this passed.'), [
      'another | Wrote | I cannot believe that this passed.',
    ]);
  });
});

describe('what is said in other words', () => {
  it('is made clear, or announced in between', () => {
    assert.deepEqual(told('Brandt made it very clear that the coach will stay.'), [
      'Brandt | made it very clear | that the coach will stay',
    ]);
    assert.deepEqual(told('Brandt felt the need to add that the coach will stay.'), [
      'Brandt | felt the need to add | that the coach will stay',
    ]);
    assert.deepEqual(told('Brandt interrupted me to announce, We are closing now.'), [
      'Brandt | interrupted me to announce | We are closing now.',
    ]);
    for (const verb of ['posited', 'reckons', 'averred'])
      assert.deepEqual(told(`Mayor Olaf Brandt ${verb} that the sea would rise.`), [
        `Mayor Olaf Brandt | ${verb} | that the sea would rise`,
      ]);
    assert.deepEqual(told('Brandt went on to say that the sea would rise.'), [
      'Brandt | went on to say | that the sea would rise',
    ]);
    assert.deepEqual(told('Brandt shot back that the coach had left.'), [
      'Brandt | shot back | that the coach had left',
    ]);
    assert.deepEqual(told('A charge so posited that nobody saw it was dropped.'), []);
    assert.deepEqual(told('The vote made it clear that people want change.'), []);
    assert.deepEqual(told('The poll found 40 percent of voters want a change.'), [
      'The poll | found | 40 percent of voters want a change',
    ]);
  });
});

describe('the words for who speaks', () => {
  it('are those of the relative clause, and a whole share', () => {
    assert.match(told('The company issued a note, which it said was late.')[0]!, /^it \|/);
    assert.match(
      told('Trust mattered to most voters, a trait which 21 percent said she has.')[0]!,
      /^21 percent \|/,
    );
    assert.match(told('Four in 10 Iowa voters said they would stay home.')[0]!, /^Four in 10 Iowa voters \|/);
  });
});

describe('what is no statement, or ends sooner', () => {
  it('is an adjective, a prize or what anybody may say', () => {
    assert.deepEqual(
      told('Ms. Ana Pell, president of Derby and noted historian of the war, will speak at the library.'),
      [],
    );
    assert.deepEqual(told('Rourke claimed the prize on Sunday.'), []);
    assert.deepEqual(told('It should be noted the campaign has no offices there.'), []);
    assert.deepEqual(told('By some standards one could say the city is rich.'), []);
    assert.deepEqual(
      told(
        'The protests were sparked by proposed legislation that would have meant suspects could be sent abroad.',
      ),
      [],
    );
  });

  it('goes on behind a title that somebody had', () => {
    assert.deepEqual(
      told('Looking back, Devine argued that the distance between her and then-Sen. Olaf Brandt was small.'),
      ['Devine | argued | that the distance between her and then-Sen. Olaf Brandt was small'],
    );
  });

  it('ends where the main clause begins', () => {
    assert.deepEqual(told('The fact that Lund said yes speaks for her.'), ['Lund | said | yes']);
    assert.deepEqual(told('The share of voters saying the economy is good increased to 40 percent.'), [
      'The share of voters | saying | the economy is good',
    ]);
    assert.deepEqual(told('When asked which mattered most, only 23 percent of the women voted for her.'), [
      '- | asked | which mattered most',
    ]);
  });
});

describe('what a court hears', () => {
  it('is said by nobody whom the sentence names', () => {
    assert.deepEqual(
      told('The court heard the defendant had 11 previous convictions covering 13 offences.'),
      ['- | heard | the defendant had 11 previous convictions covering 13 offences'],
    );
    assert.deepEqual(told('Elm Crown Court heard how Bo Ek forced the lock and took a purse.'), [
      '- | heard | how Bo Ek forced the lock and took a purse',
    ]);
    assert.deepEqual(speakersOf('The inquest heard that Mr Ek had been drinking.', 'Bo Ek died.'), [null]);
    assert.deepEqual(told('The jury heard testimony from three doctors.'), []);
  });
});

describe('a subject among others', () => {
  it('is not what somebody did meanwhile', () => {
    const { passage, words } = tokenise('Cross-examining, Ada Lund, for Ek, suggested it was late.');
    const until = words.indexOf('suggested');
    const { start, end } = behindParticiple(passage, { start: 0, end: until });
    assert.equal(words.slice(start, end).join(' '), 'Ada Lund , for Ek ,');
  });

  it('is not whoever the sentence is about where a clause has its own', () => {
    assert.deepEqual(
      told('In addition to Mr. Regal, two members of the council have said they will not vote for the bill.'),
      ['two members of the council | have said | they will not vote for the bill'],
    );
    assert.deepEqual(
      told(
        'Mr. Moss has been targeting her since Ada Lund, at Mondays debate, cited derogatory comments that he had made.',
      ),
      ['Ada Lund | cited derogatory comments | that he had made'],
    );
    assert.deepEqual(
      told(
        'Charles Barrow, who said he typically votes democratic, said one candidate he likes so far is Governor John Kash.',
      ),
      [
        'Charles Barrow | said | he typically votes democratic',
        'Charles Barrow | said | one candidate he likes so far is Governor John Kash',
      ],
    );
  });

  it('may stand behind who supports another, or before who without a comma', () => {
    assert.deepEqual(
      speakersOf(
        'One pastor supporting Mr. Moss, Darran Whit of Liberty Church, said he had made 150 calls.',
        'Ted Moss left.',
      ),
      [null],
    );
    assert.deepEqual(
      speakersOf(
        'The app was singled out by prime minister Ada Lund who said it acts as a place where criminals can hide.',
      ),
      ['Ada Lund'],
    );
    assert.deepEqual(
      speakersOf(
        'Don Moss said all of his employees have trouble. That implied he was not providing insurance.',
      ),
      ['Don Moss', null],
    );
  });
});
