import assert from 'node:assert/strict';
import { mayBeEnglish } from '../../../src/article/english';
import { parseArticle } from '../../../src/article/parse';

const english = (text: string) =>
  mayBeEnglish(text.split('\n').map((line, index) => ({ line: index + 4, text: line })));

const GERMAN = `Der Hafen bleibt bis Freitag geschlossen, sagte Bürgermeisterin Ida Moor am Montag. Wir haben keine andere Wahl.
Der Minister Karl Lund erklärte, die Regierung werde die Kosten tragen. Das ist nicht genug, meint Bo Ek vom Verband der Reeder.
Nach Angaben der Polizei wurden zwei Menschen verletzt. Die Stadt will am Dienstag entscheiden.`;

const OTHERS: Record<string, string> = {
  German: GERMAN,
  'German without its umlauts': GERMAN.replaceAll(/[^\0-\x7f]/g, ''),
  Spanish: `El puerto sigue cerrado hasta el viernes, dijo la alcaldesa Ida Moor el lunes. No tenemos otra opción, agregó. El ministro
Carlos Lund explicó que el gobierno pagará los gastos. No es suficiente, según Bo Ek. Dos personas resultaron heridas, según la policía.`,
  Danish: `Havnen i Elm er lukket til fredag, sagde borgmester Ida Moor mandag. Vi har ikke noget andet valg, sagde hun for at forklare
det. Minister Karl Lund sagde, at regeringen vil betale. Det er ikke nok for os, siger Bo Ek, og han vil have mere at vide.`,
  Dutch: `De haven van Elm blijft tot vrijdag gesloten, zei burgemeester Ida Moor maandag. We hebben geen andere keuze, voegde ze eraan
toe. De regering zal de kosten betalen of lenen. Het is niet genoeg, was de reactie van Bo Ek. De man was op weg naar zijn huis.`,
  Russian: `Порт останется закрытым до пятницы, заявила мэр Ида Мур в понедельник. У нас нет выбора, добавила она (Reuters).`,
  Chinese: '市长周一表示，港口将关闭至周五。她补充说，我们别无选择。'.repeat(4),
};

const ENGLISH: Record<string, string> = {
  news: `The harbour stays closed until Friday, Mayor Ida Moor said on Monday. We have no choice, she added. Minister Karl Lund said
that the government would pay. That is not enough, said Bo Ek of the shipowners, who want more. Two people were hurt.`,
  'a list of winners': Array.from(
    { length: 20 },
    (_, n) => `Best Song: The Harbour ${n}, Ada Lund and Bo Ek`,
  ).join('\n'),
  'with names and words of another language': `The party, Norlands Volkspartei fur Arbeit und Fortschritt, lost. Its leader, Karl Lund,
said: Das ist nicht genug, wir haben keine andere Wahl. He told the paper Die Elmer Nachrichten that he would stay.`,
};

describe('The language of an article', () => {
  for (const [name, text] of Object.entries(OTHERS))
    it(`is not English: ${name}`, () => {
      assert.equal(english(text), false);
    });
  for (const [name, text] of Object.entries(ENGLISH))
    it(`may be English: ${name}`, () => {
      assert.equal(english(text), true);
    });

  it('is not told from a few words', () => {
    assert.equal(english('Nobody knows, Ida Moor said.'), true);
    assert.equal(english('Der Hafen bleibt bis Freitag geschlossen.'), true);
    assert.equal(english(''), true);
  });

  it('is told from the beginning of an enormous file', () => {
    const line = { line: 4, text: 'und so weiter '.repeat(400_000) };
    const started = performance.now();
    assert.equal(mayBeEnglish([line, ...Array.from({ length: 100_000 }, () => line)]), false);
    assert.ok(performance.now() - started < 1_000);
  });

  it('is a problem of the file when it is another, at the first paragraph', () => {
    const codes = (body: string) =>
      parseArticle(`Hafen\n20220110\nhttps://news.example/hafen\n\n${body}`).header.problems.map(
        ({ line, code }) => `${line} ${code}`,
      );
    assert.deepEqual(codes(GERMAN), ['5 not-english']);
    const [problem] = parseArticle(`A\n20220110\nhttps://news.example/\n${GERMAN}`).header.problems;
    assert.equal(GERMAN.slice(problem!.start, problem!.end), 'Der Hafen bleibt');
    assert.deepEqual(codes(ENGLISH['news']!), []);
  });
});
