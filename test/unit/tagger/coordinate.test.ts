import assert from 'node:assert/strict';
import { endedByNextVerb } from '../../../src/tagger/statements/coordinate';
import { Label } from '../../../src/tagger/model/decode';
import { tokenise } from './tokens';

/** What is said in a sentence of these parts. */
function said(subject: string, verb: string, content: string, label: number = Label.INDIRECT): string {
  const { passage } = tokenise(`${subject} ${verb} ${content}.`);
  const count = (text: string): number => tokenise(text).words.length;
  const start = count(`${subject} ${verb}`);
  const run = endedByNextVerb(
    passage,
    { start, end: start + count(content), label },
    { start: count(subject), end: start, label: Label.CUE },
  );
  const { starts, ends } = passage.tokens;
  return passage.text.slice(starts[run.start], ends[run.end - 1]);
}

describe('what somebody is called, or what they deny', () => {
  it('ends before what is done next', () => {
    assert.equal(said('Lund', 'called', 'Ek a liar and cast herself as a reformer'), 'Ek a liar');
    assert.equal(said('Lund', 'denied', 'the charges and counter-accused him of theft'), 'the charges');
    assert.equal(said('Lund', 'accused', 'the council of lying, and walked out'), 'the council of lying');
  });

  it('may be two things, or a clause', () => {
    for (const [verb, content] of [
      ['called', 'the tax unfair and outdated'],
      ['denied', 'that Ek lied and left the room'],
      ['denounced', 'what was done and called the deed'],
      ['said', 'Ek and called it a day'],
    ] as const)
      assert.equal(said('Lund', verb, content), content);
    const direct = 'a liar and called him a fool';
    assert.equal(said('Lund', 'called', direct, Label.DIRECT), direct);
  });
});
