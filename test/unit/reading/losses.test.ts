import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/article/parse';
import { read } from '../../../src/reading/read';
import type { Loss, LossKind } from '../../../src/reading/reading';
import { byLine, chosenLosses } from '../../../src/reading/repair';
import { models, tagger } from './models';

function lossesIn(...paragraphs: string[]): readonly Loss[] {
  const lines = ['Harbour talks', '20230315', 'https://example.com/a', ...paragraphs];
  return read(parseArticle(lines.join('\n')), { models, tagger }).losses;
}

/** The first paragraph with the losses of some kinds put back. */
function repaired(kinds: readonly LossKind[], ...paragraphs: string[]): string {
  let text = paragraphs[0]!;
  const own = lossesIn(...paragraphs).filter(({ line, kind }) => line === 4 && kinds.includes(kind));
  for (const { offset, insert } of [...own].reverse())
    text = text.slice(0, offset) + insert + text.slice(offset);
  return text;
}

describe('losses', () => {
  it('puts apostrophes back into contractions', () => {
    assert.equal(
      repaired(['apostrophe'], 'They dont know why it isnt open and cant say what theyll do.'),
      'They don’t know why it isn’t open and can’t say what they’ll do.',
    );
  });

  it('puts apostrophes back into the title, and nothing else', () => {
    const title = ' Mayor Says It Isnt Too Late For The Town Ferry, Were Told';
    const lines = [title, '20230315', 'https://example.com/a', 'They dont know why it isnt open.'];
    const { losses, article } = read(parseArticle(lines.join('\n')), { models, tagger });
    const own = losses.filter(({ line }) => line === 1);
    assert.deepEqual(
      own.map(({ kind, offset }) => `${kind} ${title.slice(0, offset)}`),
      ['apostrophe  Mayor Says It Isn', 'apostrophe  Mayor Says It Isnt Too Late For The Town Ferry, We'],
    );
    assert.equal(article.header.title, title.trim());
    assert.ok(losses.some(({ line }) => line === 4));
    const kept = ['It Isnt The Ferry', ...lines.slice(1, 3), 'They don’t know why it isn’t open.'];
    assert.deepEqual(read(parseArticle(kept.join('\n')), { models, tagger }).losses, []);
  });

  it('tells words that look like contractions from contractions', () => {
    assert.equal(
      repaired(['apostrophe'], 'The harbour lost its roof, and its not clear when we were told.'),
      'The harbour lost its roof, and it’s not clear when we were told.',
    );
  });

  it('puts apostrophes back into possessives, not into plurals', () => {
    assert.equal(
      repaired(
        ['apostrophe'],
        'Officials said Norways deputy prime minister met two ministers and many reporters in the countrys capital.',
        'In Norway, the capital of the country is Oslo.',
      ),
      'Officials said Norway’s deputy prime minister met two ministers and many reporters in the country’s capital.',
    );
  });

  it('puts apostrophes back behind elided French words', () => {
    assert.equal(
      repaired(['apostrophe'], 'They dont agree. He won the Ballon dOr in the Cote dIvoire and at LAquila.'),
      'They don’t agree. He won the Ballon d’Or in the Cote d’Ivoire and at L’Aquila.',
    );
    const text = 'They don’t agree. He won the Ballon dOr.';
    assert.equal(repaired(['apostrophe'], text), text);
    assert.equal(
      repaired(['apostrophe'], 'They dont agree. She is in LA.'),
      'They don’t agree. She is in LA.',
    );
  });

  it('leaves names, leaders and plurals whole of which grammar leaves no doubt', () => {
    for (const text of [
      'They dont agree. On Monday Wes Streeting said the strike must end.',
      'They dont agree. Its leader, Karl Lund, said strikes would follow.',
      'They dont agree. It is unsafe, the authors caution.',
      'They dont agree. The patient, a man in his 60s, was in stable condition.',
    ])
      assert.equal(repaired(['apostrophe'], text), text.replace('dont', 'don’t'));
    assert.equal(
      repaired(
        ['apostrophe'],
        'They dont agree. Its true, Mr. Lund said. He met Frances Socialist ministers.',
      ),
      'They don’t agree. It’s true, Mr. Lund said. He met France’s Socialist ministers.',
    );
  });

  it('gives a plural its apostrophe where grammar allows nothing else', () => {
    assert.equal(
      repaired(['apostrophe'], 'They dont agree. Such demands go against countries sovereign rights to act.'),
      'They don’t agree. Such demands go against countries’ sovereign rights to act.',
    );
    for (const text of [
      'They dont agree. It was a year of strikes critical to the ports.',
      'They dont agree. It serves to highlight personal matters.',
      'They dont agree. In recent weeks public opinion has changed.',
      'They dont agree. He spoke of workers loyal to the old union.',
    ])
      assert.equal(repaired(['apostrophe'], text), text.replace('dont', 'don’t'));
  });

  it('puts a dash back where two spaces stand', () => {
    const text = 'The harbour  the oldest in the north  is closed.';
    assert.equal(repaired(['dash'], text), 'The harbour — the oldest in the north — is closed.');
    assert.equal(repaired(['dash'], 'ELM BAY, Ore.  Police left.'), 'ELM BAY, Ore. — Police left.');
    assert.equal(
      repaired(['dash'], 'They left Elm Bay, Ore.  Police left.'),
      'They left Elm Bay, Ore.  Police left.',
    );
  });

  it('tells by the words around two spaces whether an article has lost dashes there', () => {
    const certain = (text: string): number =>
      chosenLosses(lossesIn(text), 'certain').filter(({ kind }) => kind === 'dash').length;
    assert.equal(certain('The harbour  which isnt open  was built for the  ferries.'), 3);
    // Two spaces are printed where no dash can be.
    for (const slips of [
      'They dont know when the  harbour of Elm  Bay will open.',
      // Hyphens are its dashes.
      'They dont know - or wont say - when  repairs end.',
    ])
      assert.equal(repaired(['dash'], slips), slips);
    const open = 'They dont know when  repairs end.';
    assert.equal(repaired(['dash'], open), 'They dont know when — repairs end.');
    assert.equal(certain(open), 0);
  });

  it('is certain of both marks of a quotation or of neither', () => {
    const text = readFileSync('seeds/000_48270a29bd236081.txt', 'utf8');
    const { losses } = read(parseArticle(text), { models, tagger });
    const marks = chosenLosses(losses, 'certain').filter(({ kind }) => kind.endsWith('quote'));
    assert.ok(marks.length >= 8, `${marks.length} marks`);
    for (const [line, own] of byLine(marks))
      assert.match(own.map(({ insert }) => insert).join(''), /^(?:“”)+$/, `line ${line}`);
  });

  it('leaves two spaces after a sentence alone', () => {
    assert.deepEqual(lossesIn('The harbour is closed.  It will open soon.'), []);
  });

  it('parts words that lost their space', () => {
    assert.equal(
      repaired(['space'], 'Senior officials launchedspecial talksMonday in the capital.'),
      'Senior officials launched special talks Monday in the capital.',
    );
    assert.deepEqual(
      lossesIn('The spokeswoman for lawmakers and policymakers was on YouTube with Mr. McDonald.'),
      [],
    );
  });

  it('parts more than two words, and little ones', () => {
    assert.equal(
      repaired(
        ['space'],
        'The harbour is central tohisidentity and theministers plan, heacknowledged in thebackground.',
      ),
      'The harbour is central to his identity and the ministers plan, he acknowledged in the background.',
    );
    assert.equal(
      repaired(['space'], 'She met reporterAda Lund andBenHale, who is fromNorway.'),
      'She met reporter Ada Lund and Ben Hale, who is from Norway.',
    );
  });

  it('parts no words with a beginning or an ending more', () => {
    const text =
      'The disruptors overpromised at tonights debate; someones microenvironment was overstaffed, the inheritor said at savingforharbours.com.';
    assert.equal(repaired(['space', 'dash'], text), text);
  });

  it('parts sentences, but no abbreviations and addresses', () => {
    assert.equal(
      repaired(['space'], 'She met Ben Bond.They spoke of self-rule.A vote is near, of terrorism.Lund left.'),
      'She met Ben Bond. They spoke of self-rule. A vote is near, of terrorism. Lund left.',
    );
    const text = 'Gov.Ada Lund, Ph.D., wrote to Harbour.Com and to St.Ives, No.Ten and D.E.Shaw.';
    assert.equal(repaired(['space'], text), text);
  });

  it('takes what may be one word for two only where other spaces are lost', () => {
    const glued =
      'He sat bythe harboursidecampfire while childrenwere coming tohis house and hesaid nothing.';
    const doubtful = 'He sat by the harboursidecampfire.';
    assert.equal(repaired(['space'], doubtful), doubtful);
    assert.match(
      repaired(['space'], glued),
      /by the harbour side campfire while children were coming to his house and he said/,
    );
  });

  it('tells dashes from spaces by the words that meet in the article', () => {
    assert.equal(
      repaired(
        ['dash', 'space'],
        'The harbour is closedespecially to ferriesand that, the mayor added, is a questionwhich nobody answered.',
      ),
      'The harbour is closed—especially to ferries—and that, the mayor added, is a question—which nobody answered.',
    );
    // The same word, in an article whose dashes stood between spaces.
    assert.equal(
      repaired(['dash', 'space'], 'The harbour  the oldest  is closed to ferriesand boats.'),
      'The harbour — the oldest — is closed to ferries and boats.',
    );
  });

  it('parts no names and handles, nor words that only look like two', () => {
    const text =
      'Ada Haddad and Bo Herman (@RealHerman) wasted whichever hour they had. Herman laughed at #ThisAndThat.';
    assert.equal(repaired(['space'], text), text);
    assert.equal(
      repaired(['space'], 'Thebridge was safe, the mayorand his wife said.'),
      'The bridge was safe, the mayor and his wife said.',
    );
  });

  it('is not certain that a name of two capitals has lost a space', () => {
    const text =
      'He said it in thebackground of theharbour, and theminister, an editor of HarbourPost, heard it.';
    const spaces = lossesIn(text).filter(({ kind }) => kind === 'space');
    assert.equal(spaces.length, 4);
    assert.deepEqual(
      chosenLosses(spaces, 'certain').map(({ offset }) => text[offset]),
      ['b', 'h', 'm'],
    );
  });

  it('leaves names that look like two words alone', () => {
    assert.deepEqual(
      lossesIn('Councillor Heather Small met Paul Marchand, and Marchand left.').filter(
        ({ kind }) => kind === 'space',
      ),
      [],
    );
  });

  it('leaves commands, addresses and lists without spaces alone', () => {
    assert.deepEqual(
      lossesIn(
        'Run command:workbench.action or see name@harbour.example,x and a,b,c at 10:30am (note:this), or NYSE:ELM.',
      ).filter(({ kind }) => kind === 'space'),
      [],
    );
    assert.equal(
      repaired(['space'], 'They asked questions,and nobody answered:The minister had left.'),
      'They asked questions, and nobody answered: The minister had left.',
    );
  });

  it('sets single marks around what a quotation quotes', () => {
    const text =
      'I looked at the harbour and I said, We cannot go on like this. So we closed it, Lindqvist told reporters.';
    assert.equal(
      repaired(['apostrophe'], text),
      'I looked at the harbour and I said, ‘We cannot go on like this.’ So we closed it, Lindqvist told reporters.',
    );
  });

  it('sets none behind a say that gives an example', () => {
    const text =
      'I looked at the harbour, and I wouldnt close it in other ports, say, Elm Bay or Vell, Lindqvist told reporters.';
    assert.doesNotMatch(repaired(['apostrophe'], text), /‘/);
  });

  it('sets quotation marks around inferred direct speech, the closing one after the comma', () => {
    const text = 'I do not think that we can open the harbour this year, Lindqvist told reporters.';
    assert.equal(
      repaired(['open-quote', 'close-quote'], text),
      '“I do not think that we can open the harbour this year,” Lindqvist told reporters.',
    );
  });

  it('claims nothing of a kind that the file still has', () => {
    assert.deepEqual(
      lossesIn('“I don’t think so,” Lindqvist’s deputy said — twice.', 'The harbours roof dont leak.'),
      [],
    );
    assert.deepEqual(
      lossesIn(
        '"I do not think that we can open it this year," Lindqvist told reporters. "We can\'t."',
      ).filter(({ kind }) => kind !== 'dash' && kind !== 'space'),
      [],
    );
  });

  it('finds what was lost in a file that has kept other characters', () => {
    assert.equal(
      repaired(
        ['apostrophe'],
        'I dont know what José Lund wants in Málaga, and its not over.',
        'It costs £2m.',
      ),
      'I don’t know what José Lund wants in Málaga, and it’s not over.',
    );
    const dash = 'The council – which owes £2m – met in Málaga, and its harbour isnt open  yet.';
    assert.deepEqual(
      lossesIn(dash).map(({ kind }) => kind),
      ['apostrophe'],
    );
  });

  it('claims nothing where other characters were kept and no word says that marks were lost', () => {
    assert.deepEqual(
      lossesIn('Norways harbour costs £2m, said Ana Müller.', 'José Lund went to Málaga.'),
      [],
    );
    assert.deepEqual(lossesIn('I don’t know what it costs, £2m or £3m.', 'Norways harbour  it is big.'), []);
  });

  it('sorts by place and gives probabilities', () => {
    const losses = lossesIn('I dont think its over, she said.', 'Norways harbour  the big one  isnt open.');
    const places = losses.map(({ line, offset }) => line * 1000 + offset);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(losses.length > 4);
    for (const { confidence } of losses) assert.ok(confidence > 0 && confidence <= 1);
  });
});
