import assert from 'node:assert/strict';
import { mendAnonymous } from '../../../src/tagger/statements/anonymous';
import { mendApposed } from '../../../src/tagger/statements/apposed';
import { mendIntroduced } from '../../../src/tagger/statements/introduced';
import { mendInverted } from '../../../src/tagger/statements/inverted';
import { mendSecond } from '../../../src/tagger/statements/second';
import { mendTagged } from '../../../src/tagger/statements/tagged';
import { mendPoints } from '../../../src/tagger/statements/points';
import { mended } from './labels';
import { speakersOf, statementsOf } from './tokens';

describe('a tag whose subject stands behind its verb', () => {
  it('has somebody described and named for its subject', () => {
    assert.equal(
      mended(mendInverted, 'It was late, said his wife, Ada Moss.', '---- C Iiiii-'),
      'Iiii C SSSSSS'.replaceAll(' ', ''),
    );
    const verb = 'He came late, said his wife, Ada Moss, was ill.';
    assert.equal(mended(mendInverted, verb, '---- C Iiiiiiii-'), '----CIiiiiiii-');
  });

  it('has the second of two speakers for its subject, and the first is spoken to', () => {
    assert.equal(mended(mendInverted, 'I cant, Mr Speaker, said Bo Ek.', 'DddSSS C SS-'), 'DdddddCSS-');
    assert.equal(mended(mendInverted, 'He left. Ada Moss, said Bo Ek.', '---SSS C SS-'), '---SSSCSS-');
  });
});

describe('a description that a name between commas goes with', () => {
  it('is part of the words for who speaks', () => {
    assert.equal(
      mended(mendApposed, 'Ek is late, her coach, Bo Moss, said.', 'Ddd d dd d SSS C -'),
      'DdddSSSSSSC-',
    );
    assert.equal(mended(mendApposed, 'His new boss, Bo Moss, said no.', '---- SSS C I -'), 'SSSSSSSCI-');
  });

  it('has the name behind it, too, of a source and of who does something first', () => {
    assert.equal(
      mended(mendApposed, 'It fell, according to the coroner, Dr. Bo Moss.', 'Ii-CCSS------'),
      'Ii-CCSSSSSSS-',
    );
    assert.equal(
      mended(mendApposed, 'Her rival, Bo Moss, was angry and said no.', 'SS-------CI-'),
      'SSSSS----CI-',
    );
    assert.equal(
      mended(mendApposed, 'It fell, according to Ek, Bo Moss left.', 'Ii-CCS-----'),
      'Ii-CCS-----',
    );
  });

  it('is none where the name has no commas, or where it describes nobody', () => {
    assert.equal(mended(mendApposed, 'He saw the coach, Bo Moss said.', 'Ddddd SS C -'), 'DddddSSC-');
    assert.equal(mended(mendApposed, 'He was late, Bo Moss, said.', 'Dddd SSS C -'), 'DdddSSSC-');
  });
});

describe('a clause before a tag that closes its sentence', () => {
  it('is what that says', () => {
    assert.equal(mended(mendTagged, 'The deal may fail, some say.', '-----SC-'), 'Iiii-SC-');
    for (const [text, labels] of [
      ['The deal may fail, some say.', 'Iiii-SC-'],
      ['It fell apart, say friends.', 'Iii-CS-'],
      ['If not now, it will soon, some say.', 'Iiiiiii-SC-'],
      ['It fell in May, Reuters reported on Friday.', 'Iiii-SC---'],
      ['It fell apart, Ek said, according to Reuters.', 'Iii-SC-----'],
      ['It fell apart, an Elm engineer has said.', 'Iii-SSSCC-'],
      ['It fell apart, the sheriff said later at a meeting.', 'Iii-SSC-----'],
      ['It fell apart, Ek said while visiting his old school.', 'Iii-SC------'],
    ] as const)
      assert.equal(mended(mendTagged, text, '-'.repeat(labels.length)), labels);
    assert.deepEqual(
      statementsOf('The new plan will fail, some analysts say.').map(({ text, source }) => [
        text,
        source?.text,
      ]),
      [['The new plan will fail', 'some analysts']],
    );
  });

  it('is what that says, and not what goes on meanwhile', () => {
    assert.equal(
      mended(mendTagged, 'It is quite safe, Ek said amid fears it was not.', '-----SCIiiii-'),
      'Iiii-SC------',
    );
    assert.equal(mended(mendTagged, 'Ek said amid fears it was not.', 'SCIiiii-'), 'SCIiiii-');
  });

  it('is none where another clause begins, or the verb has its subject elsewhere', () => {
    for (const [text, labels] of [
      ['In the long run, some say.', '-----SC-'],
      ['If the deal is late, Ek said.', '------SC-'],
      ['The deal, if late, Ek said.', '------SC-'],
      ['Ek, who led the club, said prices rose.', '-----------'],
      ['Ek, who led the club, said on Friday.', '-----------'],
      ['It was late, a deal announced on Friday.', '----------'],
      ['Ek said it was late, some say.', '---------'],
    ] as const)
      assert.equal(mended(mendTagged, text, labels), labels);
  });
});

describe('a point inside a sentence', () => {
  it('stands between a title and its name, on one side of every border', () => {
    assert.equal(mended(mendPoints, 'We left, Dr. Lund said.', 'DddddSC-'), 'DddSSSC-');
    assert.equal(mended(mendPoints, 'We left, St. Elmo police said.', 'DddddSSC-'), 'DddSSSSC-');
    assert.equal(mended(mendPoints, 'Ek said Mr. Lund left.', 'SC--Ii-'), 'SCIiii-');
    assert.equal(mended(mendPoints, 'Ek said he saw Mr. Lund.', 'SCIiiii-'), 'SCIiiii-');
    assert.equal(mended(mendPoints, 'Ek saw Mr. Lund, Moss said.', '------SC-'), '------SC-');
  });

  it('ends nothing that is said', () => {
    assert.equal(mended(mendPoints, 'Ek said it was 6 a.m. on Friday.', 'SCIiii----'), 'SCIiiiiii-');
    assert.equal(mended(mendPoints, 'Ek said no at 6 a.m. He left.', 'SCIiii----'), 'SCIiii----');
    assert.equal(mended(mendPoints, 'Ek said (at 6 a.m.) it was.', 'SCIiii-----'), 'SCIiii-----');
  });
});

describe('what stands before a colon', () => {
  it('says whose words stand behind it', () => {
    assert.equal(mended(mendIntroduced, 'Ada Moss was blunter: We lost.', 'Dddddddd'), 'SSCC-Ddd');
    assert.equal(mended(mendIntroduced, 'Ek disagreed: It is dead.', '-- - Dddd'), 'SC-Dddd');
    assert.equal(mended(mendIntroduced, 'His answer was short: I go.', 'Dddddddd'), 'SSCC-Ddd');
    assert.equal(mended(mendIntroduced, 'Eks answer was short: I go.', 'Dddddddd'), 'SCCC-Ddd');
    assert.equal(mended(mendIntroduced, 'Ek put it this way: I go.', 'Ddddddddd'), 'SCCCC-Ddd');
  });

  it('is who addresses others, behind a clause of somebody else', () => {
    assert.equal(
      mended(mendIntroduced, 'After Moss cited it, Ek addressed reporters in Elm: We go.', '-SCI-------Ddd'),
      '-SCI-SCCCC-Ddd',
    );
  });

  it('may go on from another verb', () => {
    assert.equal(mended(mendIntroduced, 'Ek signed it and tweeted: We go.', '---- - - Ddd'), '----C-Ddd');
    assert.equal(mended(mendIntroduced, 'Ek said no and tweeted: We go.', 'S C D - - - Ddd'), 'SCD---Ddd');
  });

  it('says so of people alone, and of words alone', () => {
    for (const [text, labels] of [
      ['It was clear: We lost.', 'Ddddddd'],
      ['The plan is simple: We go.', 'Dddddddd'],
      ['Elm has two parks: Both are shut.', 'Ddddddddd'],
      ['Ek disagreed: It is dead.', '-------'],
      ['“I said: Ek disagreed: It is dead.”', 'Dddddddddddd'],
    ] as const)
      assert.equal(mended(mendIntroduced, text, labels), labels);
  });

  it('leaves a tag behind the words its own', () => {
    assert.equal(mended(mendIntroduced, 'Ek was direct: You go, he said.', 'DddddddSC-'), 'S---DddSC-');
  });
});

describe('a verb behind a description', () => {
  it('has whom that describes for its subject where a clause follows', () => {
    const said = 'Ada Moss, the envoy to Elm, said Norland stood ready.';
    assert.equal(mended(mendInverted, said, 'Dddddddd C Iii-'), 'SSSSSSSSCIii-');
    assert.equal(mended(mendInverted, said, 'IiiiiiiiCSii-'), 'SSSSSSSSCIii-');
    const late = 'Its chief, Bo Ek, said Norland was late.';
    assert.equal(mended(mendInverted, late, 'IiiiiiCSii-'), 'SSSSSSCIii-');
  });

  it('has so behind what is said of it', () => {
    const backs = 'Bo Ek, who is in Elm, said Norland fully backs it.';
    assert.equal(mended(mendInverted, backs, 'SSSSSSSSCSSSS-'), 'SSSSSSSSCIiii-');
    assert.equal(mended(mendInverted, backs, 'IiiiiiiiCSSSS-'), 'SSSSSSSSCIiii-');
    const told = 'The mayor, whos ill, said hed told Ek.';
    assert.equal(mended(mendInverted, told, 'DdddddCCCS-'), 'SSSSSSCIii-');
    assert.deepEqual(
      statementsOf(
        'Norlands Foreign Minister Ada Lund, speaking in Rome, said Ankara backs the plan.',
        'Tom Moss, whos 38, said hed told Ada Lund to wait.',
      ).map(({ text, speaker }) => [text, speaker.name]),
      [
        ['Ankara backs the plan', 'Ada Lund'],
        ['hed told Ada Lund to wait', 'Tom Moss'],
      ],
    );
  });

  it('is as the model has it where that sees somebody speak', () => {
    const said = 'Ada Moss, who said she left, said Norland was late.';
    assert.equal(mended(mendInverted, said, 'SSSSCIi-CIii-'), 'SSSSCIi-CIii-');
  });

  it('has its subject behind it where none does', () => {
    const said = 'Ada Moss, the woman I love, said Bo Ek.';
    assert.equal(mended(mendInverted, said, 'DdddddddCSS-'), 'DdddddddCSS-');
    const lost = 'The talks, which failed, said Bo Ek on Friday.';
    assert.equal(mended(mendInverted, lost, 'DdddddCSSSS-'), 'DdddddCSSSS-');
    const left = 'It was late, the envoy had left, said Norland police.';
    assert.equal(mended(mendInverted, left, 'DddddddddCSS-'), 'DddddddddCSS-');
  });
});

describe('terms on which somebody speaks', () => {
  it('are not said, and what stands behind them is', () => {
    assert.equal(
      mended(
        mendAnonymous,
        'An aide, who spoke on condition of anonymity, said Bo Ek had called them.',
        'SSSS C I iii - C SSCC I -',
      ),
      'SS--------CIiiii-',
    );
    assert.equal(
      mended(mendAnonymous, 'Two aides, who asked not to be named, said it was late.', 'SSSSCIiii - C Iii-'),
      'SS--------CIii-',
    );
  });

  it('are no other clause', () => {
    const letters = 'SSSSCIii-CIii-';
    assert.equal(
      mended(mendAnonymous, 'Ada Moss, who said it was there, said it was late.', letters),
      letters,
    );
  });
});

describe('a second subject in a sentence', () => {
  it('has words of its own', () => {
    const said = 'Ada Lund said it was late, but Bo Ek, who leads the union, said it was not.';
    assert.equal(mended(mendSecond, said, 'SSC Iiiiiiiiiiii - C Iii-'), 'SSCIii--SS------CIii-');
    const unnamed = 'Lund said it was late, and a man with knowledge of both said no.';
    assert.equal(mended(mendSecond, unnamed, 'SC Iiiiiiiiiiiii -'), 'SCIii--SSSSSSCI-');
  });

  it('may have no name', () => {
    assert.deepEqual(
      statementsOf(
        'Ada Lund said the deal was dead, and a person with knowledge of the matter said the talks had ended.',
      ).map(({ source, text, speaker }) => [source?.text, text, speaker.name]),
      [
        ['Ada Lund', 'the deal was dead', 'Ada Lund'],
        ['a person with knowledge of the matter', 'the talks had ended', null],
      ],
    );
    assert.deepEqual(
      speakersOf(
        'Ada Lund said no deadline had been set, but an official, who spoke on condition of anonymity, said a finding might come.',
      ),
      ['Ada Lund', null],
    );
  });

  it('may follow a clause that begins with its conjunction', () => {
    assert.deepEqual(
      speakersOf(
        'While Ada Lund said the talks had failed, Erik Moen, who leads the union, said they would go on.',
      ),
      ['Ada Lund', 'Erik Moen'],
    );
  });

  it('is none in direct speech, nor in a clause inside what is said', () => {
    const direct = 'Lund said: We left, but Bo Ek, who was there, said no.';
    assert.equal(mended(mendSecond, direct, 'SC- Ddddddddddddd -'), 'SC-Ddddddddddddd-');
    const when = 'Lund said he was sorry, but when Bo Ek, who was there, said no he left.';
    const letters = 'SCIiiiiiiiiiiiiiiii-';
    assert.equal(mended(mendSecond, when, letters), letters);
  });
});
