import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findPeople } from '../../../src/reading/people';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { attributeStatements } from '../../../src/reading/speakers';
import { EVIDENCE_CODES } from '../../../src/reading/speakers/evidence';
import { evidenceWords } from '../../../src/reading/speakers/evidenceWords';
import type { UnattributedStatement } from '../../../src/reading/statements';
import { runSteps } from '../../../src/steps';
import { attribute, codes, speakerIn, unmark } from './attributed';

describe('chances of speakers', () => {
  it('is less sure of a surname that two people bear whom nothing tells apart', () => {
    const told = '{It is over}, [Moen] <said>.';
    const [alone, both] = [['Ada Moen left.'], ['Ada Moen left.', 'Bo Moen left.']].map((others) =>
      speakerIn(4, attribute([told, ...others])),
    );
    assert.ok(alone!.confidence > 0.9);
    assert.ok(both!.confidence < 0.75);
    assert.deepEqual(both!.candidates.map(({ name }) => name).sort(), ['Ada Moen', 'Bo Moen']);
  });

  it('ranks candidates by how often they are quoted, with chances that do not add up to more than one', () => {
    const statements = attribute(
      [
        '{It is not over}, [he] <said>.',
        '{We will see}, [Karl Brenner] <said>.',
        '{We will wait}, [Brenner] <said>.',
        '{We will talk}, [Brenner] <told> reporters.',
        '{No comment}, [Olaf Lindqvist] <said>.',
      ],
      0.99,
    );
    const { name, candidates, confidence } = speakerIn(4, statements);
    assert.equal(name, null);
    assert.deepEqual(
      candidates.map((each) => each.name),
      ['Karl Brenner', 'Olaf Lindqvist'],
    );
    assert.equal(confidence, candidates[0]!.confidence);
    assert.ok(candidates.reduce((sum, each) => sum + each.confidence, 0) <= 1);
  });

  it('carries a speaker over to a statement of the same paragraph without a source', () => {
    const paragraphs = ['{It is a fine day}, [Ingrid Halvorsen] <said>.', '{No}, [Karl Brenner] <said>.'];
    const marked = paragraphs.map((paragraph, index) => unmark(paragraph, 4 + index, index));
    const first = marked[0]!.text + ' We worked hard for it, and it shows.';
    const article = parseArticle(
      ['A title', '20190304', 'https://example.com/a', first, marked[1]!.text].join('\n'),
    );
    const memo = new PassageMemo();
    memo.startReading();
    const passages = runSteps(segment(article, memo));
    const people = runSteps(findPeople(article, passages, memo));
    const start = marked[0]!.text.length + 1;
    const more: UnattributedStatement = {
      ...marked[0]!.found[0]!,
      start,
      end: first.length,
      text: first.slice(start),
      attribution: 7,
      cue: null,
      source: null,
    };
    const found = [...marked[0]!.found, more, ...marked[1]!.found];
    const statements = runSteps(
      attributeStatements(found, { article, passages, ...people, assertionThreshold: 0.5 }),
    );
    assert.equal(statements[1]!.speaker.name, 'Ingrid Halvorsen');
    assert.deepEqual(codes(statements[1]!.speaker).slice(0, 2), ['no-source', 'same-paragraph-speaker']);
  });

  it('is no surer of a bare speaker than of there being a statement', () => {
    const paragraphs = ['Mayor Ada Lund wept. {We shall not go}.', '{It was late}, [Lund] <said>.'];
    const [sure] = attribute(paragraphs, 0);
    const [doubtful] = attribute(paragraphs, 0, 0.3);
    assert.equal(doubtful!.speaker.name, 'Ada Lund');
    assert.ok(Math.abs(doubtful!.speaker.confidence / sure!.speaker.confidence - 0.3 / 0.9) < 1e-9);
  });

  it('finds the speaker beside the cue when the words for the speaker are missing', () => {
    const statements = attribute(['{It is a fine day}, <said> Ingrid Halvorsen.', 'Karl Brenner laughed.']);
    assert.equal(speakerIn(4, statements).name, 'Ingrid Halvorsen');
    assert.equal(speakerIn(4, statements).printed, 'Ingrid Halvorsen');
  });

  it('does not take an object for the speaker when the words for the speaker are missing', () => {
    const statements = attribute([
      'Aides left a note about Mayor Ada Haddad and <said> {it was late}.',
      'The end of Ada Haddads reign, <said> {it was late}.',
    ]);
    assert.deepEqual([speakerIn(4, statements).printed, speakerIn(5, statements).printed], [null, null]);
  });

  it('asserts nothing below the threshold', () => {
    const paragraphs = ['{It is a fine day}, [Ingrid Halvorsen] <said>.'];
    assert.equal(speakerIn(4, attribute(paragraphs, 1.01)).name, null);
    assert.equal(speakerIn(4, attribute(paragraphs, 0)).name, 'Ingrid Halvorsen');
  });

  it('gives parts of one statement one speaker, in the order they came in', () => {
    const statements = attribute(['{It is late}, [Ingrid Halvorsen] <said>, {and we are tired}.']);
    assert.deepEqual(
      statements.map(({ text, speaker }) => [text, speaker.name]),
      [
        ['It is late', 'Ingrid Halvorsen'],
        ['and we are tired', 'Ingrid Halvorsen'],
      ],
    );
  });

  it('has English words for every reason', () => {
    for (const code of EVIDENCE_CODES) {
      const words = evidenceWords({ code, parameters: { count: 3, line: 4 } });
      assert.ok(words, code);
      assert.doesNotMatch(words, /[{}]/, code);
    }
    assert.equal(evidenceWords({ code: 'unnamed-source' }), 'no name is printed beside the statement');
    assert.equal(evidenceWords({ code: 'unheard-of' }), null);
  });

  it('offers nobody alone for words that mean several, but whoever may be one of them', () => {
    for (const source of ['Many analysts', 'critics', 'several residents', 'his supporters']) {
      const statements = attribute([
        `Otto Brandt left the hall on Friday. {The road is lost}, [${source}] <said>.`,
      ]);
      assert.deepEqual(speakerIn(4, statements).candidates, [], source);
    }
    const senators = attribute([
      'Senator Ada Lund and Senator Bo Ek met on Friday. {The road is lost}, [the senators] <said>.',
    ]);
    assert.equal(speakerIn(4, senators).name, null);
    assert.deepEqual(
      speakerIn(4, senators)
        .candidates.map(({ name }) => name)
        .sort(),
      ['Ada Lund', 'Bo Ek'],
    );
  });
});
