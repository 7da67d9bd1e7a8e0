import assert from 'node:assert/strict';
import { attribute, codes, speakerIn, whole } from './attributed';

describe('speakers by a pronoun', () => {
  it('takes up as `he` nobody from elsewhere behind somebody whom the file does not name', () => {
    const speaker = (paragraph: string): string | null =>
      attribute(whole('[Boris Moss] <said> {it was late}.', paragraph))[1]!.speaker.name;
    assert.equal(speaker('The attacker is dead; [he] <pledged> {to go on}.'), null);
    assert.equal(speaker('The suspect fled. [He] <said> {he was sorry}.'), null);
    assert.equal(speaker('The bridge fell. [He] <said> {he was sorry}.'), 'Boris Moss');
    const called = attribute(
      whole('[Boris Moss, a suspect,] <said> {no}.', 'The suspect fled. [He] <said> {yes}.'),
    );
    assert.equal(called[1]!.speaker.name, 'Boris Moss');
  });

  it('takes nobody for many, and nobody of a known gender for `they`', () => {
    const speaker = (words: string, before = '[Ada Moss] <said> {it was late}.'): string | null =>
      attribute([before, `Moss was there. {It was noon}, [${words}] <said>.`]).at(-1)!.speaker.name;
    for (const words of ['many', 'some', 'others', 'they']) assert.equal(speaker(words), null, words);
    assert.equal(speaker('she'), 'Ada Moss');
  });

  it('takes up a pronoun behind a verb that came without a source', () => {
    const [statement] = attribute(whole('Ada Lund was there. {It is late}, <says> she.'));
    assert.deepEqual([statement!.speaker.printed, statement!.speaker.name], ['she', 'Ada Lund']);
  });

  it('resolves a pronoun to the one person of the paragraph whom it fits', () => {
    const statements = attribute([
      'Mayor Ingrid Halvorsen opened the bridge with Karl Brenner on Sunday. {It is a fine day}, [she] <said>.',
      '{It was time}, [Karl Brenner] <said>.',
      '{We worked hard}, [Ingrid Halvorsen] <said>.',
    ]);
    const speaker = speakerIn(4, statements);
    assert.equal(speaker.name, 'Ingrid Halvorsen');
    assert.ok(codes(speaker).includes('woman'));
    assert.ok(codes(speaker).includes('only-match-in-paragraph'));
  });

  it('prefers who is quoted to the one who is spoken to', () => {
    const statements = attribute([
      'Asked what he would tell Mayor Karl Brenner about it, [he] <said>: {Just listen.}',
      '{It is cold}, [Olaf Lindqvist] <said>.',
      '{It is late}, [Lindqvist] <said>.',
      '{It is far}, [Lindqvist] <said>.',
    ]);
    assert.notEqual(speakerIn(4, statements).name, 'Karl Brenner');
  });

  it('leaves a pronoun unnamed when nobody in the file can be meant', () => {
    const statements = attribute([
      '{I do not think so}, [he] <told> reporters after talks with Ingrid Halvorsen, the mayor.',
      '{We worked hard}, [Ingrid Halvorsen] <said>.',
    ]);
    const speaker = speakerIn(4, statements);
    assert.deepEqual([speaker.name, speaker.person, speaker.printed], [null, null, 'he']);
    assert.deepEqual(speaker.candidates, []);
    assert.deepEqual(codes(speaker), ['nobody-fits']);
  });

  it('names nobody for a pronoun of the other gender', () => {
    const statements = attribute([
      '{The plan was dead}, [Ms. Lund] <said>.',
      'Ms. Lund shook her head. {The vote was safe}, [he] <said>.',
    ]);
    assert.equal(speakerIn(4, statements).name, 'Lund');
    assert.equal(speakerIn(5, statements).name, null);
  });

  it('names nobody for a pronoun whom the file names behind it only', () => {
    const told = '{The letter is lost}, [he] <said>. Mr. Moen, a lawyer, looked for it.';
    const alone = attribute(['{We stay}, [Mr. Lund] <said>.', told]);
    assert.notEqual(speakerIn(5, alone).name, 'Moen');
    assert.equal(speakerIn(4, attribute(whole(told, 'Mr. Moen left.'))).name, 'Moen');
  });

  it('takes a pronoun for whom the paragraphs are about rather than for somebody else who is quoted as often', () => {
    const statements = attribute([
      '{It is not over}, [he] <said>.',
      '[Karl Brenner] <said> {we will see}.',
      '[Brenner] <said> {we will wait}.',
      'Brenner has led the port since March.',
      '{No comment}, <said> the harbour at the end of a long day in the town [Olaf Lindqvist].',
      '{Not now}, <said> the harbour at the end of a long day in the town [Lindqvist].',
      'The port that opened in March has seen many ships since then, after Lindqvist and Halland left it.',
    ]);
    const { candidates } = speakerIn(4, statements);
    assert.deepEqual(
      candidates.map((each) => each.name),
      ['Karl Brenner', 'Olaf Lindqvist'],
    );
    assert.ok(candidates[0]!.confidence > 2 * candidates[1]!.confidence);
  });

  it('go by a pronoun that lost its apostrophe', () => {
    const [statement] = attribute(['Karl Lund left. But [hes] also <said> {it was late}.']);
    assert.equal(statement!.speaker.name, 'Karl Lund');
    assert.equal(attribute(['Ada Lund left. [Shes] <said> {it was late}.'])[0]!.speaker.name, 'Ada Lund');
  });

  it('are no relatives of whose life alone is told', () => {
    const name = (text: string): string | null => attribute([text])[0]!.speaker.name;
    assert.equal(name('Her mother, Paola Lund, cleaned offices. {I never gave up}, [she] <said>.'), null);
    assert.equal(name('Her sister, Ada Lund, died in 2004. {I think of her}, [she] <said>.'), null);
    assert.equal(
      name('His mother, Paola Lund, cleaned offices. {I never gave up}, [she] <said>.'),
      'Paola Lund',
    );
    assert.equal(name('Her cousin Ada Lund, 40, cited the noise. {It is loud}, [she] <said>.'), 'Ada Lund');
  });

  it('are nobody but the dead for a pronoun of an obituary', () => {
    const name = (title: string, text: string): string | null =>
      attribute(
        whole(
          text,
          '[Berta Ek] <said> {it was late}.',
          'Ada Lund, a cartographer, died on Tuesday. She was 91.',
        ),
        undefined,
        0.9,
        title,
      )[0]!.speaker.name;
    const quoted = '{They told me to be quiet}, [she] <told> an interviewer.';
    assert.equal(name('Ada Lund, cartographer of the deep, dies at 91', quoted), null);
    assert.equal(name('Ada Lund dies in Elm', `Berta Ek laughed. ${quoted}`), 'Berta Ek');
    assert.equal(name('Two are dead, Ada Lund says', quoted), 'Berta Ek');
  });

  it('asserts nobody from another paragraph for a pronoun where the file may be part of an article', () => {
    const told = ['{I was wrong}, [he] <told> reporters.', 'Mayor Otto Brandt left the hall.'];
    const part = speakerIn(4, attribute(told));
    assert.equal(part.name, null);
    assert.equal(part.candidates[0]!.name, 'Otto Brandt');
    assert.equal(speakerIn(4, attribute(whole(...told))).name, 'Otto Brandt');
    assert.equal(speakerIn(4, attribute([`Mayor Otto Brandt left. ${told[0]}`])).name, 'Otto Brandt');
  });

  it('asserts nobody for whom a pronoun cannot mean, unless the file calls somebody so', () => {
    const others = ['Karin Ek met reporters.', '{We won}, [Karin Ek] <said>.'];
    const saying = (...paragraphs: string[]): string | null =>
      speakerIn(6, attribute(whole(...others, ...paragraphs))).name;
    assert.equal(saying('{It is late}, [she] <said>.'), 'Karin Ek');
    assert.equal(saying('His grandmother laughed. {It is late}, [she] <said>.'), null);
    assert.equal(saying('{I know Karin Ek}, [she] <said>.'), null);
    assert.equal(
      saying(
        'His grandmother laughed. {It is late}, [she] <said>.',
        'His grandmother, Karin Ek, ran the mill.',
      ),
      'Karin Ek',
    );
  });

  it('takes a pronoun for the whole of a source that ends in it', () => {
    const statements = attribute([
      'Karl Lund left. [Instead he] <said> {that it was late}.',
      'Karl Lund left. [During his speech he] <said> {it was late}.',
      'Karl Lund left. [He and she] <said> {it was late}.',
    ]);
    assert.deepEqual(
      statements.map(({ source, speaker }) => [source?.text, speaker.name]),
      [
        ['he', 'Karl Lund'],
        ['he', 'Karl Lund'],
        ['He and she', null],
      ],
    );
  });
});
