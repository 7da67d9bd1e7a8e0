import assert from 'node:assert/strict';
import {
  countByKind,
  namesBeside,
  officeLine,
  silentPeople,
  speakerNames,
  speakersOf,
  totalsOf,
  wholeStatements,
} from '../../../src/reading/bySpeaker';
import type { Statement } from '../../../src/reading/reading';
import { find, makeJointReading, makeReading, statement } from '../made/ferry';

describe('speakers of a reading', () => {
  const sizes = (printed: string, nth: readonly [number, number]): number[] =>
    speakersOf(
      makeReading({
        statements: nth.map((each, index) =>
          statement('indirect', find('the', each), index, {
            printed: index === 0 ? printed : printed.toUpperCase(),
          }),
        ),
      }),
    ).map(({ statements }) => statements.length);

  it('takes one description in one paragraph for one speaker', () => {
    assert.equal(find('the', 0).line, find('the', 1).line);
    assert.deepEqual(sizes('the officials', [0, 1]), [2]);
  });

  it('takes the turns of one label that names nobody for one speaker', () => {
    const turn = (
      line: number,
      printed: string,
      attribution: number,
      name: string | null = null,
    ): Statement => {
      const text = 'We never win it.';
      const label = { line, start: 0, end: printed.length, text: printed };
      const place = { line, start: printed.length + 2, end: printed.length + 2 + text.length, text };
      return statement('direct', place, attribution, { name, printed }, { source: label });
    };
    const statements = [
      turn(4, 'Q', 0),
      turn(5, 'A', 1),
      turn(6, 'Q', 2),
      turn(7, 'A', 3),
      turn(8, 'A', 4, 'Una Holm'),
    ];
    assert.deepEqual(
      speakersOf(makeReading({ statements })).map((each) => [each.name, each.statements.length]),
      [
        ['Q', 2],
        ['A', 2],
        ['Una Holm', 1],
      ],
    );
  });

  it('counts what a cue cuts in two once, everywhere, and no marks where none are missed', () => {
    const [first, second] = ['The boats will run,', 'On Friday.'].map((text) =>
      statement('direct', find(text), 0, { printed: 'she' }, { inferred: true }),
    );
    const indirect = statement('indirect', find('it would pay'), 1, { printed: 'he' }, { inferred: true });
    const reading = makeReading({ statements: [first!, second!, indirect] });
    assert.deepEqual(totalsOf(reading).kinds, { direct: 1, mixed: 0, indirect: 1 });
    assert.equal(totalsOf(reading).inferred, 1);
    assert.deepEqual(wholeStatements(reading.statements), [[first, second], [indirect]]);
  });

  it('keeps apart what may be said by two', () => {
    assert.deepEqual(sizes('he', [0, 1]), [1, 1]);
    assert.deepEqual(sizes('an official', [0, 1]), [1, 1]);
  });

  it('lists a statement under all who make it together', () => {
    const reading = makeJointReading();
    const said = speakersOf(reading).map(({ name, statements }) => [name, statements.length]);
    assert.deepEqual(said.slice(0, 2), [
      ['Ada Moss', 3],
      ['Ben Hale', 1],
    ]);
    assert.deepEqual(silentPeople(reading), []);
    const [first, second] = reading.statements;
    assert.equal(speakerNames(first!.speaker), 'Ada Moss and Ben Hale');
    assert.equal(namesBeside(first!, 'Ben Hale'), 'Ada Moss');
    assert.equal(speakerNames(second!.speaker), 'Ada Moss');
    assert.equal(namesBeside(second!, 'Ada Moss'), null);
    assert.equal(countByKind(speakersOf(reading)[1]!.statements).direct, 1);
  });

  it('lists somebody whom the user has set and the file does not name by name', () => {
    const set = { name: 'Una Holm', printed: 'he', confidence: 1, evidence: [{ code: 'corrected' }] };
    const reading = makeReading({
      statements: [
        statement('direct', find('Nobody believed it'), 0, set),
        statement('indirect', find('it would pay'), 1, { ...set, printed: 'The Harbour Board' }),
      ],
    });
    assert.deepEqual(
      speakersOf(reading).map(({ kind, name, statements }) => [kind, name, statements.length]),
      [['outside', 'Una Holm', 2]],
    );
    assert.equal(totalsOf(reading).unnamed, 0);
  });

  it('says of one person what is printed of several', () => {
    const [moss] = makeReading().people;
    const shown = (printed: string | null, title: string): string | null =>
      officeLine({ ...moss!, offices: [{ ...moss!.offices[0]!, printed, title }] });
    assert.equal(shown('Presidents', 'President'), 'President');
    assert.equal(
      shown('former Norlandian foreign ministers', 'foreign minister'),
      'former Norlandian foreign minister',
    );
    assert.equal(shown('the Secretary of State', 'Secretary of State'), 'the Secretary of State');
    assert.equal(shown('Pressmen', 'Pres'), 'Pressmen');
    assert.equal(shown(null, 'Mayor'), 'Mayor');
  });
});
