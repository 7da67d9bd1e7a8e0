import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { PassageMemo } from '../../../src/reading/memo';
import { findPeople } from '../../../src/reading/people';
import { segment } from '../../../src/reading/segment';
import { toldOf, unnamedBefore } from '../../../src/reading/speakers/antecedents';
import { NamedPlaces } from '../../../src/reading/speakers/places';
import { readSource } from '../../../src/reading/speakers/readSource';
import type { StatementKind, TextSpan } from '../../../src/reading/reading';
import { runSteps } from '../../../src/steps';

/** A paragraph on line 5 of a file that names Ada Lund and Bo Ek; `[…]` is the source, `{…}` what is said. */
function read(marked: string, kind: StatementKind = 'direct', inferred = true) {
  const text = marked.replace(/[{}[\]]/g, '');
  const article = parseArticle(
    ['A title', '20190304', 'https://example.com/a', 'Ada Lund met Bo Ek.', text].join('\n'),
  );
  const memo = new PassageMemo();
  memo.startReading();
  const passages = runSteps(segment(article, memo));
  const places = runSteps(NamedPlaces.gather(runSteps(findPeople(article, passages, memo)), passages));
  const span = (open: string, close: string): TextSpan => {
    const plain = marked.replace(open === '{' ? /[[\]]/g : /[{}]/g, '');
    const start = plain.indexOf(open);
    const end = plain.indexOf(close) - 1;
    return { line: 5, start, end, text: text.slice(start, end) };
  };
  const source = span('[', ']');
  const statement = { ...span('{', '}'), kind, inferred, confidence: 0.9, attribution: 0, cue: null, source };
  return { places, source, statement, phrase: readSource(source, places) };
}

describe('antecedents', () => {
  const namesToldOfAlone = (marked: string, kind?: StatementKind): string[] => {
    const { places, statement, phrase } = read(marked, kind);
    return [...toldOf([{ ...statement, source: null }], null, { ...phrase, kind: 'none' }, places)].map(
      (voice) => places.voices[voice]!.name,
    );
  };

  it('are nobody of words without a speaker but who speaks or acts there', () => {
    assert.deepEqual(namesToldOfAlone('{Coach Ada Lund is ill and we miss her.}'), ['Ada Lund']);
    assert.deepEqual(namesToldOfAlone('{The vote is not for Ada Lund.}'), ['Ada Lund']);
    assert.deepEqual(namesToldOfAlone('{Ada Lund shook her head. I am sorry.}'), []);
    assert.deepEqual(namesToldOfAlone('{We are glad, comments Ada Lund in a letter.}'), []);
    assert.deepEqual(namesToldOfAlone('{No, Ada Lund went on, I am not.}'), []);
    assert.deepEqual(namesToldOfAlone('{Ada Lund was late}', 'indirect'), ['Ada Lund']);
  });

  const namesToldOf = (marked: string, kind?: StatementKind, inferred?: boolean): string[] => {
    const { places, source, statement, phrase } = read(marked, kind, inferred);
    return [...toldOf([statement], source, phrase, places)].map((voice) => places.voices[voice]!.name);
  };

  it('are not whom the speaker names', () => {
    assert.deepEqual(namesToldOf('{I saw Ada Lund at the gate,} [she] said.'), ['Ada Lund']);
    assert.deepEqual(namesToldOf('{The town needs Bo Eks plan,} [he] said.'), ['Bo Ek']);
    assert.deepEqual(namesToldOf('[He] said {Bo Ek knows the law}.', 'indirect'), ['Bo Ek']);
    assert.deepEqual(namesToldOf('[He] accused {Bo Ek of lying}.', 'mixed'), ['Bo Ek']);
  });

  it('may be whom the narrator names', () => {
    assert.deepEqual(namesToldOf('{Ada Lund turned to the crowd. We are late,} [she] said.'), []);
    assert.deepEqual(namesToldOf('{When we spoke, Ada Lund dwelt on it. Should we sell?} [she] asked.'), []);
    assert.deepEqual(namesToldOf('[He] said {Bo Eks mill was shut}.', 'indirect'), []);
    assert.deepEqual(namesToldOf('[He] called {it a mill that, and Bo Ek left}.', 'mixed'), []);
    assert.deepEqual(namesToldOf('After [he] blasted {the mill, Bo Ek left}.', 'mixed'), []);
    assert.deepEqual(namesToldOf('{When Bo Ek came, the mill was shut}, [he] said.', 'indirect'), []);
    assert.deepEqual(namesToldOf('{I saw Ada Lund,} said [Bo Ek].'), []);
  });

  const noun = (marked: string): string | null => {
    const { places, source, statement, phrase } = read(marked);
    return unnamedBefore(statement, source.start, phrase, places);
  };

  it('may be somebody whom the file never names', () => {
    assert.equal(noun('His grandmother laughed. {You cant stop him,} [she] said.'), 'grandmother');
    assert.equal(noun('A neighbor said she heard two shots. {It was loud,} [she] added.'), 'neighbor');
    assert.equal(noun('The boys mother wept. {It was loud,} [she] added.'), 'mother');
    assert.equal(noun('The Elm Post spoke to one mother, who wept. {It was loud,} [she] said.'), 'mother');
    assert.equal(noun('A Norpost spokesman shrugged. {It was loud,} [he] added.'), 'spokesman');
    assert.equal(noun('{A ferry spokesman apologised. It was loud,} [he] added.'), 'spokesman');
  });

  it('are named or of one sex', () => {
    assert.equal(noun('His grandmother laughed. {You cant stop me,} [he] said.'), null);
    assert.equal(noun('His grandmother, Ada Lund, laughed. {You cant stop me,} [she] said.'), null);
    assert.equal(noun('{A ferry spokesman saw us. It was loud,} [he] added.'), null);
    assert.equal(noun('{My mother laughed. It was loud,} [she] said.'), null);
    assert.equal(noun('A mill burned. {You cant stop it,} [she] said.'), null);
    assert.equal(noun('The mayor laughed. {You cant stop it,} [she] said.'), null);
  });
});
