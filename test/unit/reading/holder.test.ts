import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import type { BuiltInDirectory, Directory } from '../../../src/officials/directory';
import { directoryOf } from '../../../src/officials/load';
import { indexed } from '../../../src/officials/nameIndex';
import { parseOwnOfficials } from '../../../src/officials/own';
import { officeLine } from '../../../src/reading/bySpeaker';
import { read } from '../../../src/reading/read';
import type { Candidate, Person, Statement } from '../../../src/reading/reading';
import { narrowToHolders } from '../../../src/reading/speakers/holders';
import { officeFit } from '../../../src/reading/speakers/officeFit';
import { NO_SOURCE } from '../../../src/reading/speakers/sourcePhrase';
import { runSteps } from '../../../src/steps';

/** Invented holders of offices of a real country. */
const directory: BuiltInDirectory = directoryOf(
  indexed(`!source confirmed
!asof 2025-06-30
== Norway / Norwegian
= Foreign Minister | foreign
2020-01-01 f Ada Moss
= Health Minister | cabinet
2019-05..2021? m Ben Hale
= Finance Minister | finance
2019-05-01 m Carl Ek
`),
);

/** Offices that the directory has for somebody in an article of a day, with its doubts. */
function officesOf(name: string, day: string): unknown[] {
  const text = `Title\n${day}\nhttps://example.org/a\n${name}, the Norwegian minister, said no. Norway waits.\n`;
  const { people } = read(parseArticle(text), { directory });
  const offices = people[0]?.offices.filter(({ source }) => source === 'directory') ?? [];
  return offices.map(({ title, status, to, knownTo }) => [title, status, to, knownTo]);
}

describe('what the directory is not sure of', () => {
  it('is told with the last day on which it is known', () => {
    assert.deepEqual(officesOf('Ada Moss', '20250601'), [['Foreign Minister', 'current', null, undefined]]);
    assert.deepEqual(officesOf('Ada Moss', '20260601'), [
      ['Foreign Minister', 'current', null, '2025-06-30'],
    ]);
  });

  it('is no present office a year later', () => {
    assert.deepEqual(officesOf('Ada Moss', '20270601'), [['Foreign Minister', 'former', null, '2025-06-30']]);
    assert.deepEqual(officesOf('Ben Hale', '20240601'), [['Health Minister', 'former', null, '2021']]);
  });
});

describe('an office that the user’s own officials give to another', () => {
  const file = JSON.stringify({
    officials: [
      { name: 'Una Holm', terms: [{ title: 'Foreign Minister', country: 'Norway', from: '2019' }] },
    ],
  });
  const own = directory.withOwn(parseOwnOfficials(file).officials);
  const text =
    'Title\n20250601\nhttps://example.org/a\nAda Moss of Norway was there with Una Holm.\nThe foreign minister said no.\n';
  const { people } = read(parseArticle(text), { directory: own });
  const [ada, una] = people as [Person, Person];

  it('says so, and is not the line beside the name', () => {
    assert.deepEqual(
      ada.offices.map(({ title, replacedBy }) => [title, replacedBy]),
      [['Foreign Minister', 'Una Holm']],
    );
    assert.equal(officeLine(ada), null);
    assert.equal(officeLine(una), 'Foreign Minister, Norway');
  });

  it('describes nobody but the one who has it', () => {
    const phrase = { ...NO_SOURCE, noun: 'minister', details: ['foreign'], definite: true };
    assert.equal(officeFit(phrase, ada), null);
    assert.equal(officeFit(phrase, una)?.described, true);
  });
});

describe('an office printed for a speaker', () => {
  const text =
    'Title\n20240305\nhttps://example.org/a\nThe Norwegian foreign minister said no. Carl Ek of Norway was there.\n';
  const article = parseArticle(text);
  const [carl] = read(article, { directory }).people as [Person];
  const guess: Candidate = { person: 7, organisation: null, name: 'Bo Lund', confidence: 0.12 };
  const statement = (printed: string): Statement => {
    const start = text.split('\n')[3]!.indexOf(printed);
    return {
      ...{ line: 4, start: 36, end: 38, text: 'no', kind: 'indirect', inferred: false, confidence: 1 },
      ...{ attribution: 0, cue: null },
      source: { line: 4, start, end: start + printed.length, text: printed },
      speaker: {
        ...{ person: null, organisation: null, name: null, together: [], printed },
        evidence: [{ code: 'unnamed-source' }, { code: 'same-paragraph' }],
        ...{ confidence: guess.confidence, candidates: [guess] },
      },
    };
  };
  const candidates = (people: readonly Person[], known: Directory | null = directory): unknown[] => {
    const [told] = runSteps(
      narrowToHolders([statement('The Norwegian foreign minister')], people, article, known),
    );
    const { confidence, candidates, evidence } = told!.speaker;
    return [confidence, candidates.map(({ name }) => name), evidence.length];
  };

  it('is nobody’s in the file where the file does not name its holder', () => {
    assert.deepEqual(candidates([carl]), [0, [], 1]);
    assert.deepEqual(candidates([carl], null), [0.12, ['Bo Lund'], 2]);
  });

  it('is its holder’s where the file names the holder', () => {
    const ada = { ...carl, id: 1, name: 'Ada Moss' };
    const term = { title: 'Foreign Minister', from: '2020-01-01' };
    const holder = { ...ada, offices: carl.offices.map((office) => ({ ...office, ...term })) };
    assert.deepEqual(candidates([carl, holder]), [0.5, ['Ada Moss'], 2]);
  });
});
