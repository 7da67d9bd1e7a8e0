import assert from 'node:assert/strict';
import { bareOfficeCard, referenceCard, statementCard } from '../../../src/editor/cards';
import { referenceAt } from '../../../src/editor/places';
import { besideName } from '../../../src/editor/words';
import type { Held, Term } from '../../../src/officials/directory';
import { officeOf } from '../../../src/reading/holder';
import type { Office } from '../../../src/reading/reading';
import { find, makeJointReading, makeReading, person } from '../made/ferry';

const link = ({ line, start, end }: { line: number; start: number; end: number }): string =>
  `to:${line}:${start}:${end}`;

describe('cards', () => {
  it('say how the file prints a name whose apostrophe was put back', () => {
    const made = makeReading();
    const people = [
      { ...made.people[0]!, name: 'Ada M’oss', printedName: 'Ada Moss' },
      ...made.people.slice(1),
    ];
    const { line, start } = find('Ada Moss');
    const reading = makeReading({ people });
    assert.match(
      referenceCard(reading, referenceAt(reading, line, start)!, link),
      /^\*\*Ada M’oss\*\* {2}\nPrinted as “Ada Moss” – the apostrophe is inferred/,
    );
    assert.equal(besideName(people[0]!, 'Mayor'), 'Mayor · printed as Ada Moss');
    assert.equal(besideName(people[1]!, null), '');
  });

  it('say who a person is, with the office as printed and where', () => {
    const reading = makeReading();
    const { line, start } = find('Ada Moss');
    const card = referenceCard(reading, referenceAt(reading, line, start)!, link);
    assert.match(card, /^\*\*Ada Moss\*\*/);
    assert.match(card, /Mayor \(\[line 4\]\(to:4:22:27\)\)/);
    assert.match(card, /2 statements: 1 direct, 1 indirect/);
    assert.match(card, /Other mentions: \[line 5\]\(to:5:0:3\) \(“She”\)/);
  });

  it('say which offices are the directory’s, whose they are and for how long', () => {
    const made = makeReading();
    const office = (body: string | null, title: string, basis: Office['basis']): Office => ({
      title,
      country: 'Norland',
      body,
      source: 'directory',
      printed: null,
      span: null,
      status: 'current',
      from: '2019-05',
      to: null,
      basis,
      ...(title === 'Mayor' && { knownTo: '2023-06-30' }),
    });
    const offices = [
      ...made.people[0]!.offices,
      office('Fish Board', 'Chair', 'general'),
      office('Salt Board', 'Chair', 'held'),
      office(null, 'Minister', 'confirmed'),
      office(null, 'Mayor', 'confirmed'),
      { ...office(null, 'Mayor', 'confirmed'), status: 'former' as const },
      { ...office(null, 'Harbour Master', 'confirmed'), replacedBy: 'Una *Holm*' },
    ];
    const disputed = { ...made.people[0]!, offices, isDisputed: true };
    const reading = makeReading({ people: [disputed, ...made.people.slice(1)] });
    const { line, start } = find('Ada Moss');
    const card = referenceCard(reading, referenceAt(reading, line, start)!, link);
    assert.match(
      card,
      /^On 2024-03-05, by the directory: Chair, Fish Board, Norland \(2019-05 to now, without a second source\)/m,
    );
    assert.match(
      card,
      /Chair, Salt Board, Norland \(2019-05 to now, its beginning without a second source\)/m,
    );
    assert.match(card, /^On 2024-03-05, by the directory: Minister, Norland \(2019-05 to now\)/m);
    assert.match(card, /by the directory: Mayor, Norland \(2019-05 to …, not known after 2023-06-30\)/);
    assert.match(card, /by the directory: last known as Mayor, Norland \(2019-05 to …, not known/);
    assert.match(
      card,
      /by the directory: Harbour Master, Norland \(2019-05 to now\) – your own officials have Una \\\*Holm\\\* instead/,
    );
    assert.match(card, /The article and the directory disagree/);
  });

  it('name the holder of an office without a name, by the person’s own card where the file names the holder', () => {
    const made = makeReading();
    const { line, start } = find('She');
    const span = { line, start, end: start + 3 };
    const term: Term = {
      ...{ title: 'Minister', country: 'Norland', body: null, from: '2019-05', to: null, asOf: '2023-06-30' },
      ...{ level: 'cabinet', sourceClass: 'confirmed', acting: false },
    };
    const known = { name: 'Ada Moss', variants: [], gender: null, wikidata: null, terms: [term] };
    const holder: Held = { person: known, term, certainty: 'stale' };
    assert.equal(
      bareOfficeCard(made, span, holder, link),
      '**Ada Moss**  \nShe, from the directory  \n' +
        'On 2024-03-05, by the directory: Minister, Norland (2019-05 to …, not known after 2023-06-30)  \n' +
        'Country: Norland\n\nNot named in this file.',
    );
    const offices = [officeOf(term, 'current', true)];
    const reading = makeReading({ people: [{ ...made.people[0]!, offices }, ...made.people.slice(1)] });
    const card = bareOfficeCard(reading, span, holder, link);
    assert.match(card, /^She, from the directory:\n\n\*\*Ada Moss\*\*/);
    assert.match(card, /2 statements/);
  });

  it('say who make a statement together, on its card and on each of theirs', () => {
    const reading = makeJointReading();
    const card = statementCard(reading, reading.statements[0]!, link);
    assert.match(card, /^Said by \*\*Ada Moss and Ben Hale\*\* – very likely \(97%\)/);
    const { line, start } = find('Ben Hale');
    assert.match(referenceCard(reading, referenceAt(reading, line, start)!, link), /1 direct statement/);
  });

  it('say what is said in a statement’s favour, in words and figures', () => {
    const reading = makeReading();
    const card = statementCard(reading, reading.statements[0]!, link);
    assert.match(card, /Said by \*\*Ada Moss\*\*, Mayor – very likely \(97%\)/);
    assert.match(card, /- named in the same sentence/);
    assert.match(card, /in quotation marks in the file/);
  });

  it('name nobody for an unnamed speaker, but offer candidates', () => {
    const reading = makeReading();
    const card = statementCard(reading, reading.statements[3]!, link);
    assert.match(card, /Unnamed \(“he”\)\*\* – not certain who, or not named in this file/);
    assert.match(card, /Perhaps Ben Hale \(40%\)/);
    assert.match(card, /inferred/);
    assert.doesNotMatch(card, /Said by/);
  });

  it('say that the user has set a speaker, whom the file need not name', () => {
    const made = makeReading();
    const cardOf = (name: string | null): string => {
      const evidence = [{ code: 'corrected' }];
      const speaker = { ...made.statements[3]!.speaker, name, candidates: [], confidence: 1, evidence };
      return statementCard(made, { ...made.statements[3]!, speaker }, link);
    };
    assert.match(cardOf('Una Holm'), /^Said by \*\*Una Holm\*\* – set by you\n/);
    assert.doesNotMatch(cardOf('Una Holm'), /100%|- set by you/);
    assert.match(cardOf(null), /^\*\*Unnamed \(“he”\)\*\* – not named in this file, set by you\.\n/);
  });

  it('say which country is the article’s and which the directory’s', () => {
    const made = makeReading();
    const countries = (...list: [Office['source'], string][]): string | undefined => {
      const [moss, ...others] = made.people;
      const offices = list.map(([source, country]) => ({ ...moss!.offices[0]!, source, country }));
      const reading = makeReading({ people: [{ ...moss!, offices }, ...others] });
      const { line, start } = find('Ada Moss');
      const card = referenceCard(reading, referenceAt(reading, line, start)!, link);
      return /^Country: (.*)$/m.exec(card)?.[1];
    };
    assert.equal(countries(['article', 'Norland'], ['directory', 'Norland']), 'Norland');
    assert.equal(countries(['directory', 'Norland']), 'Norland (by the directory)');
    assert.equal(
      countries(['article', 'Suderland'], ['directory', 'Norland']),
      'Suderland (by the article), Norland (by the directory)',
    );
  });

  it('have what can be done below who it is', () => {
    const reading = makeReading();
    const { line, start } = find('Ada Moss');
    const card = referenceCard(reading, referenceAt(reading, line, start)!, link, '[Act](to:act)');
    assert.ok(card.indexOf('[Act]') < card.indexOf('2 statements'), card);
  });

  it('escape all text of the article', () => {
    const name = 'A [b](command:x) <i>*c*</i> `d`';
    const reading = makeReading({ people: [person(0, name, [find('Ada Moss')])] });
    const { line, start } = find('Ada Moss');
    const card = referenceCard(reading, referenceAt(reading, line, start)!, link);
    assert.ok(card.startsWith('**A \\[b\\](command:x) \\<i\\>\\*c\\*\\</i\\> \\`d\\`**'), card);
  });
});
