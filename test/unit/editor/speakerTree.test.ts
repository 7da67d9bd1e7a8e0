import assert from 'node:assert/strict';
import {
  childrenOf,
  idOf,
  MOST_ROWS,
  rootsOf,
  rowOf,
  type SpeakerOrder,
} from '../../../src/editor/speakerTree';
import { find, makeJointReading, makeReading, statement } from '../made/ferry';

describe('the Speakers view', () => {
  const labels = (order: SpeakerOrder): string[] =>
    rootsOf(makeReading(), order).map((node) => rowOf(node).label);

  it('lists speakers by place, the unnamed among them, then who is not quoted', () => {
    assert.deepEqual(labels('place'), ['Ada Moss', '“he”', 'Harbour Board', 'Named, not quoted']);
  });

  it('sorts by name and by amount, the unnamed last', () => {
    assert.deepEqual(labels('name'), ['Harbour Board', 'Ada Moss', '“he”', 'Named, not quoted']);
    assert.deepEqual(labels('amount'), ['Ada Moss', 'Harbour Board', '“he”', 'Named, not quoted']);
  });

  it('says office, number and place, and all of it to a screen reader', () => {
    const [moss, he, , silent] = rootsOf(makeReading(), 'place');
    assert.deepEqual(rowOf(moss!), {
      label: 'Ada Moss',
      description: 'Mayor · 2 statements',
      spoken: 'Ada Moss, Mayor, 2 statements',
    });
    assert.deepEqual(rowOf(he!), {
      label: '“he”',
      description: 'perhaps Ben Hale (40%) · line 6',
      spoken:
        'Unnamed (“he”), not certain who, or not named in this file, perhaps Ben Hale (40%), 1 statement, line 6',
    });
    const [first] = childrenOf(moss!);
    assert.equal(
      rowOf(first!).spoken,
      '“The boats will run,” … “On Friday.”, direct, line 4, said by Ada Moss',
    );
    assert.equal(childrenOf(moss!).length, 2, 'a row for each statement that is counted');
    assert.deepEqual(
      childrenOf(silent!).map((node) => rowOf(node).label),
      ['Ben Hale'],
    );
  });

  it('shows whom the user has set as a named speaker, and that the user has', () => {
    const set = { name: 'Una Holm', printed: 'he', confidence: 1, evidence: [{ code: 'corrected' }] };
    const nobody = {
      ...set,
      name: null,
      printed: 'a senior official of the ministry of finance',
      confidence: 0,
    };
    const statements = [
      statement('direct', find('Nobody believed it'), 0, set),
      statement('indirect', find('it would pay'), 1, nobody),
    ];
    const [una, official] = rootsOf(makeReading({ statements }), 'place');
    assert.deepEqual(rowOf(una!), {
      label: 'Una Holm',
      description: 'set by you · 1 statement',
      spoken: 'Una Holm, set by you, 1 statement',
    });
    assert.match(rowOf(childrenOf(una!)[0]!).spoken, /, set by you, said by Una Holm$/);
    assert.deepEqual(
      [rowOf(official!).label, rowOf(official!).description],
      ['“a senior official of…”', 'not named · set by you · line 7'],
    );
  });

  it('says of the unnamed whether nobody is named or nobody is certain, and neither twice', () => {
    const maybe = { person: 1, organisation: null, name: 'Ben Hale', confidence: 0.4 };
    const said = (printed: string | null, candidates = [maybe]): string => {
      const statements = ['body believed it', 'Hale, who owns'].map((words, attribution) => {
        const content = find(words);
        const source = { line: content.line, start: 0, end: 1, text: printed ?? '' };
        return statement('direct', content, attribution, { printed, candidates }, printed ? { source } : {});
      });
      return rootsOf(makeReading({ statements }), 'place')
        .flatMap((node) => (node.type === 'speaker' ? `${rowOf(node).label} ${rowOf(node).description}` : []))
        .join('; ');
    };
    assert.equal(said('A'), '“A” not certain who · 2 statements · line 6');
    assert.equal(said('A', []), '“A” not named · 2 statements · line 6');
    assert.equal(said(null, []), 'Unnamed line 6; Unnamed line 7');
  });

  it('says who else makes a statement', () => {
    const [moss, hale] = rootsOf(makeJointReading(), 'place');
    assert.equal(rowOf(childrenOf(moss!)[0]!).description, 'direct, line 4, with Ben Hale');
    assert.equal(rowOf(childrenOf(hale!)[0]!).description, 'direct, line 4, with Ada Moss');
    assert.equal(new Set([moss!, hale!].flatMap(childrenOf).map(idOf)).size, 3);
  });

  it('gives every row an identity of its own', () => {
    const roots = rootsOf(makeReading(), 'place');
    const ids = [...roots, ...roots.flatMap(childrenOf)].map(idOf);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('draws a limited number of rows and says how many are left out', () => {
    const one = statement('direct', find('Nobody believed it'), 0, {});
    const statements = Array.from({ length: MOST_ROWS + 25 }, (_, i) => ({
      ...one,
      line: i + 4,
      attribution: i,
    }));
    const roots = rootsOf(makeReading({ statements, people: [] }), 'place');
    assert.equal(roots.length, MOST_ROWS + 1);
    assert.equal(rowOf(roots.at(-1)!).label, '… and 25 more');
  });
});
