import assert from 'node:assert/strict';
import { stretchesOf } from '../../../src/editor/stretches';
import { runSteps } from '../../../src/steps';
import { find, makeReading, person, statement, TEXT } from '../made/ferry';

const lines = TEXT.split('\n');

describe('stretches', () => {
  const shown = (reading = makeReading()): string[] =>
    runSteps(stretchesOf(reading)).map(
      ({ line, start, end, type, modifiers }) =>
        `${[type, ...modifiers].join('.')} ${lines[line - 1]!.slice(start, end)}`,
    );

  it('are statements, cues, sources and names, the inner ones cut out of the outer', () => {
    assert.deepEqual(shown(), [
      'directStatement “The boats will run,”',
      'source Mayor ',
      'person Ada Moss',
      'cue said',
      'directStatement “On Friday.”',
      'source She',
      'cue said',
      'indirectStatement.inferred the strike had cost the town its summer.',
      'directStatement.inferred Nobody believed it',
      'source.unnamed he',
      'cue told',
      'person Ben Hale',
      'source The ',
      'organisation Harbour Board',
      'cue said',
      'indirectStatement.inferred it would pay',
    ]);
  });

  it('go on behind a name in the middle of a statement', () => {
    const content = find('the strike had cost the town its summer.');
    const reading = makeReading({
      people: [person(0, 'town', [find('town')])],
      organisations: [],
      statements: [statement('indirect', content, 0, {})],
    });
    assert.deepEqual(shown(reading), [
      'indirectStatement the strike had cost the ',
      'person town',
      'indirectStatement  its summer.',
    ]);
  });

  it('never overlap, whatever the spans do', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 200; round++) {
      const span = (): { line: number; start: number; end: number; text: string } => {
        const line = 4 + random(4);
        const start = random(30);
        return { line, start, end: start + random(12), text: '' };
      };
      const statements = Array.from({ length: 8 }, (_, i) =>
        statement(
          (['direct', 'mixed', 'indirect'] as const)[random(3)]!,
          span(),
          i,
          {},
          { cue: span(), source: span() },
        ),
      );
      const reading = makeReading({ statements, people: [person(0, 'x', [span(), span(), span()])] });
      const stretches = runSteps(stretchesOf(reading));
      for (const [i, each] of stretches.entries()) {
        assert.ok(each.end > each.start);
        const before = stretches[i - 1];
        if (!before) continue;
        assert.ok(before.line < each.line || (before.line === each.line && before.end <= each.start));
      }
    }
  });

  it('can be had for some lines only', () => {
    const some = runSteps(stretchesOf(makeReading(), { first: 5, last: 6 }));
    assert.deepEqual([...new Set(some.map(({ line }) => line))], [5, 6]);
  });
});
