import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import { models, tagger } from './models';

function summaryOf(title: string, ...paragraphs: string[]): string[] {
  const { article, summary } = read(
    parseArticle([title, '20230315', 'https://example.com/a', ...paragraphs].join('\n')),
    { models, tagger },
  );
  return summary.map(({ line, start, end }) => article.lines[line - 1]!.slice(start, end));
}

const TITLE = 'Storm closes northern harbour for the winter';
const LEAD =
  'A storm tore the roof off the northern harbour on Monday, and Fisheries Minister Mara Lindqvist said it will stay closed for the winter.';

describe('summary', () => {
  it('has three whole sentences, the one that says most first', () => {
    const summary = summaryOf(
      TITLE,
      'The town has 900 people. Most of them fish.',
      'Jonas Adeyemi, who mends nets, has seen worse. He shrugged.',
      `${LEAD} Repairs begin in spring.`,
      'Boats from the harbour will land their fish in the next town until the roof is mended.',
    );
    assert.equal(summary.length, 3);
    assert.equal(summary[0], LEAD);
    for (const sentence of summary) assert.match(sentence, /^[A-Z].*\.$/);
  });

  it('has as many sentences as there are when there are fewer', () => {
    assert.deepEqual(summaryOf(TITLE, LEAD), [LEAD]);
    assert.deepEqual(summaryOf(TITLE), []);
    assert.equal(summaryOf(TITLE, LEAD, 'Yes.', 'No.').length, 3);
  });

  it('does not say the same twice while something else is left', () => {
    const again = LEAD.replace('on Monday, and', 'on Monday and');
    const summary = summaryOf(
      TITLE,
      LEAD,
      again,
      'Boats from the harbour will land their fish in the next town until the roof is mended.',
      'Repairs of the roof will cost the ministry 40 million crowns and take until May.',
    );
    assert.equal(summary.filter((sentence) => sentence === LEAD || sentence === again).length, 1);
  });

  it('avoids sentences whose speaker is a pronoun nobody can resolve', () => {
    const orphan =
      'The storm closed the northern harbour and it will not open this winter, he told reporters.';
    const summary = summaryOf(
      TITLE,
      orphan,
      'A storm tore the roof off the northern harbour on Monday.',
      'Boats from the harbour will land their fish in the next town until the roof is mended.',
      'Repairs of the roof will cost the ministry 40 million crowns and take until May.',
    );
    assert.equal(summary.length, 3);
    assert.ok(!summary.includes(orphan));
  });

  it('avoids sentences that open with a pronoun nobody can resolve', () => {
    const summary = summaryOf(
      TITLE,
      'She expects that the northern harbour will stay closed for the winter after the storm.',
      LEAD,
      'Boats from the harbour will land their fish in the next town until the roof is mended.',
      'Repairs of the roof will cost the ministry 40 million crowns and take until May.',
    );
    assert.ok(summary.every((sentence) => !sentence.startsWith('She')));
  });

  describe('leaves out', () => {
    const others = [
      LEAD,
      'Boats from the harbour will land their fish in the next town until the roof is mended.',
      'Repairs of the roof will cost the ministry 40 million crowns and take until May.',
    ];
    const without = (sentence: string, ...before: string[]): void => {
      const summary = summaryOf(TITLE, [...before, sentence].join(' '), ...others);
      assert.ok(!summary.includes(sentence), summary.join('\n'));
    };

    it('sentences with a pronoun for somebody they do not name', () => {
      without('The northern harbour gave him two days of winter before the storm closed it.');
      without('Her husband Bo Ek, 77, said that the northern harbour will stay closed for the winter.');
      without('How does he want to mend the northern harbour for the winter after the storm?');
      without(
        'On Monday, she saw the storm close the northern harbour of Fisheries Minister Mara Lindqvist.',
      );
    });

    it('sentences that go on from another one, where something else is left', () => {
      const has = (sentence: string): boolean =>
        summaryOf(
          TITLE,
          sentence,
          LEAD,
          'Repairs will cost the ministry 40 million crowns.',
          'Fish from here is sold in all of Norland, and has been for years.',
        ).includes(sentence);
      assert.ok(has('The storm also broke windows in the old town.'));
      for (const sentence of [
        'Another storm also broke windows in the old town.',
        'By contrast, the storm also broke windows in the old town.',
        'Heres why the storm also broke windows in the old town.',
      ])
        assert.ok(!has(sentence), sentence);
    });

    it('sentences that open with what is left of a pronoun', () => {
      without('Hes sure that the northern harbour will stay closed for the winter after the storm.');
      without('Theyre sure that the northern harbour will stay closed for the winter after the storm.');
    });

    it('sentences whose first words stand for what is named elsewhere', () => {
      without('It will keep the northern harbour closed for the winter after the storm.');
      without('Both said that the northern harbour will stay closed for the winter after the storm.');
      without('Others want the northern harbour closed for the winter after the storm.');
      without('The latter said that the northern harbour will stay closed for the winter after the storm.');
      without('The two agreed that the northern harbour will stay closed for the winter after the storm.');
      without('These storms will keep the northern harbour closed for the winter.');
    });

    it('sentences of somebody whom a noun alone stands for', () => {
      without('The official said that the northern harbour will stay closed for the winter after the storm.');
      without('The storm closed the northern harbour for the winter, the engineers said.');
    });

    it('a piece of what somebody says, without who says it', () => {
      without(
        'The storm that closed our northern harbour will not be the last one this winter.”',
        '“I do not think that it will open,” Lindqvist said. “We have to wait.',
      );
    });

    it('who made the article', () => {
      without('Reporting by Ada Haddad at the northern harbour; editing by Bo Ek after the storm in winter.');
      without('Read or share this story of the northern harbour that the storm closed for the winter.');
      without('With a report from Tom Moss at the northern harbour that the storm closed for the winter.');
    });

    it('the headline, whole or in half, where the file has it as a paragraph, too', () => {
      without('Storm closes the northern harbour for the winter.');
      without('Storm closes the northern harbour;');
    });

    it('who posted what, and where to read it', () => {
      without('Northern harbour storm winter (@stormwinter) November 20, 2019');
      without('Posted by Ada Haddad on the day of the storm in the northern harbour in winter.');
      without('Read the original article on the northern harbour that the storm closed for the winter.');
    });

    it('captions, credits and invitations', () => {
      without('6/30 The northern harbour is closed for the winter after the storm.');
      without('<tweet id=7>The northern harbour is closed for the winter after the storm.');
      without('Take a look at the northern harbour that the storm closed for the winter.');
      without('Read the rest of the story on the northern harbour that the storm closed for the winter.');
      without('Getty - Contributor The northern harbour is closed for the winter after the storm');
      without('The northern harbour, closed for the winter after the storm (Getty Images)');
      without('| AP Photo The northern harbour is closed for the winter after the storm');
      without('Now Playing: Watch this: The northern harbour is closed for the winter after the storm');
      without('The northern harbour is closed for the winter after the storm Read more');
      without('EPA The northern harbour is closed for the winter after the storm');
      without('Watch below: The northern harbour is closed for the winter after the storm.');
      without('[Why the storm closed the northern harbour for the winter]');
      without('(Ada Haddad/Northern Harbour Storm/Winter)');
      without(
        '(This version of the story was refiled to add northern harbour to the headline after the storm)',
      );
    });

    it('captions whose credit stands behind them', () => {
      for (const credit of [
        '| AP Photo Storm closes harbour',
        'REUTERS/Ada Haddad',
        '(Photo: Ada Haddad, AP)',
        '(Photo by Ada Haddad)',
        'Ada Haddad/Getty Images',
        'Ada Haddad/THE NORLAND PRESS',
        '(Ada Haddad/Associated Press)',
      ]) {
        const caption = 'A boat lies in the northern harbour, closed for the winter after the storm.';
        const summary = summaryOf(TITLE, `${caption} ${credit}`, ...others);
        assert.ok(!summary.includes(caption), credit);
      }
    });

    it('invitations to letters and to other pages', () => {
      without('You can also subscribe to the newsletter of the northern harbour, closed for the winter.');
      without('Want to receive this on the northern harbour that the storm closed for the winter?');
      without('Related Who closed the northern harbour for the winter after the storm?');
      without('Reprinted courtesy of the northern harbour that the storm closed for the winter.');
    });

    it('the headlines of other articles', () => {
      without('Northern Harbour Stays Closed for the Winter');
    });

    it('what announces something that is not there', () => {
      without('Here is what the northern harbour said of the storm that closed it for the winter:');
      without('If not, the northern harbour will stay closed for the winter after the storm.');
    });
  });

  it('leaves out where an article was written', () => {
    const told = 'The northern harbour will stay closed for the winter after the storm.';
    assert.ok(
      summaryOf(
        TITLE,
        `ELM (Reuters) - ${told}`,
        'The town has 900 people.',
        'It rained.',
        'They fish.',
      ).includes(told),
    );
  });

  it('leaves out what the page prints before a sentence', () => {
    const told = 'The northern harbour will stay closed for the winter after the storm';
    for (const before of ['Story highlights ', 'Elm, EM, Norland: ']) {
      assert.ok(
        summaryOf(TITLE, before + told, 'The town has 900 people.', 'It rained.', 'They fish.').includes(
          told,
        ),
      );
    }
  });

  it('has sentences of one paragraph in the order of the file', () => {
    const first = 'The storm tore the roof off and the harbour closed on Monday.';
    const second = 'The northern harbour will stay closed for the winter after the storm, the ministry said.';
    const summary = summaryOf(TITLE, `${first} ${second}`, 'It rained.');
    assert.ok(summary.indexOf(first) < summary.indexOf(second), summary.join('\n'));
  });

  it('keeps a sentence of somebody whom everybody knows, or whom the file names', () => {
    const prime = 'The prime minister said that the northern harbour will stay closed for the winter.';
    const others = ['The town has 900 people.', 'It rained on Monday.', 'They fish.', 'Boats land in Elm.'];
    assert.ok(summaryOf(TITLE, prime, ...others).includes(prime));
    const former = prime.replace('prime', 'former');
    const named = 'Mara Lindqvist, a former minister, visited the town.';
    assert.ok(summaryOf(TITLE, former, named, ...others).includes(former));
  });

  it('keeps a sentence whose pronoun takes up somebody it names', () => {
    const own =
      'The minister closed the northern harbour for the winter because the storm had torn his roof off.';
    assert.ok(summaryOf(TITLE, own, 'The town has 900 people.', 'It rained.', 'They fish.').includes(own));
  });

  it('works without a title', () => {
    assert.equal(
      summaryOf('', LEAD, 'Boats will land elsewhere this winter.', 'Repairs begin in spring.').length,
      3,
    );
  });
});
