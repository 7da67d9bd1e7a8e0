import assert from 'node:assert/strict';
import { isNegated, saysNothing } from '../../../src/tagger/statements/empty';
import { statementsOf, tokenise } from './tokens';

/** Whether what stands in braces says nothing, given the cue in angle brackets. */
function empty(marked: string): boolean {
  const { passage, words } = tokenise(marked.replaceAll(/[{}<>]/g, ''));
  const all = tokenise(marked).words;
  const at = (mark: string): number =>
    all.indexOf(mark) - all.slice(0, all.indexOf(mark)).filter((word) => /^[{}<>]$/.test(word)).length;
  assert.ok(words.length > 0);
  return saysNothing(passage, { start: at('{'), end: at('}') }, { start: at('<'), end: at('>') });
}

describe('what says nothing', () => {
  it('is a pronoun behind its verb', () => {
    assert.ok(empty('Lund <echoed> {him}, and left.'));
    assert.ok(empty('Lund <agreed> {with her}.'));
    assert.ok(empty('Lund <said> {that}.'));
    assert.ok(!empty('Lund <said> {no}.'));
    assert.ok(!empty('{Not me}, he <said>.'));
    assert.ok(!empty('Lund <said> “{that}”.'));
  });

  it('stands behind an adjective, or is what anybody may say', () => {
    assert.ok(empty('Most of the <alleged> {thieves in the town were never found}.'));
    assert.ok(empty('The <reported> {memo of the board was late}.'));
    assert.ok(!empty('From <agreed> {that it was late}.'));
    assert.ok(!empty('The board <reported> {a loss of ten crowns}.'));
    assert.ok(empty('Its worth <noting> {that it was late}.'));
    assert.ok(empty('This <isnt to say> {a ferry is a poor ship}.'));
    assert.ok(empty('Lets <say> {a ferry costs ten crowns}.'));
    assert.ok(!empty('Her task <is to say> {that a ferry costs ten crowns}.'));
    assert.ok(empty('It is also worth <noting> {that it was late}.'));
  });

  it('is how somebody looks or sounds while speaking', () => {
    assert.ok(empty('We are glad, she <said>, {her voice breaking}.'));
    assert.ok(!empty('She <said> {her voice breaking was no act}.'));
  });

  it('is what somebody is going to speak of', () => {
    assert.ok(empty('{Of the late vote}, Lund <said>, It is too much.'));
    assert.ok(!empty('{Of the ten, five left}, Lund <said>, and five stayed.'));
    assert.ok(!empty('{Of the ten}, Lund <said>.'));
    assert.ok(!empty('{Of course}, Lund <said>, we are glad.'));
  });

  it('is a message without its words', () => {
    assert.ok(empty('Lund <posted> {a message of thanks on Sunday}.'));
    assert.ok(!empty('Lund <posted> {a message saying it was late}.'));
    assert.ok(!empty('Lund <posted> {a message about why it was late}.'));
  });

  it('is what is added to, or won', () => {
    assert.ok(empty('Lund won, <adding to> {her run of wins}.'));
    assert.ok(empty('Lund <claimed> {a victory in Elm}.'));
    assert.ok(empty('Lund <maintained> {his double-digit lead over Ek}.'));
    assert.ok(!empty('Lund <maintained> {his innocence}.'));
    assert.ok(!empty('Lund <maintained> {his lead was safe}.'));
  });

  it('is what people are called to, but not what a meeting is called', () => {
    assert.ok(empty('Norland <called> {an emergency meeting of the council for Sunday}.'));
    assert.ok(empty('The board has <called> {snap local elections}.'));
    assert.ok(!empty('Lund <called> {the meeting a farce}.'));
    assert.ok(!empty('Lund <called> {for a meeting of the council}.'));
    assert.ok(!empty('Lund <called> {an old friend of the council a thief}.'));
  });

  it('is where somebody is sent, but not what somebody is called', () => {
    assert.ok(empty('His doctor <referred> {him to a clinic in Elm}.'));
    assert.ok(empty('Lund <referred> {the case to a court}.'));
    assert.ok(!empty('Lund <referred> {to him as a liar}.'));
  });

  it('is a way of reporting that is called by its verbs', () => {
    assert.ok(empty('In the he said / she <said> {journalism of today nobody lies}.'));
    assert.ok(empty('It is a he said, she <said> {case without a witness}.'));
    assert.ok(!empty('He left, she <said> {in a letter that he was ill}.'));
  });

  it('is who is called, but not what they are called', () => {
    assert.ok(empty('Lund <called> {the governor on Sunday}.'));
    assert.ok(empty('Lund <called> {Gov. Ada Moss last week}.'));
    assert.ok(!empty('Lund <called> {the governor a liar on Sunday}.'));
    assert.ok(!empty('Lund <called> {her weak}.'));
    assert.ok(!empty('Lund <praised> {the governor on Sunday}.'));
  });

  it('is what is written but no clause, and who says it', () => {
    assert.ok(empty('Lund <wrote> {the part of Ruth for Ek}.'));
    assert.ok(empty('Lund <wrote down> {the value of its fleet by $2 billion}.'));
    assert.ok(empty('The plan was <dismissed by> {the mayor as late}.'));
    assert.ok(!empty('Lund <wrote> {the part was hers}.'));
    assert.ok(!empty('Lund <wrote> {that it was late}.'));
    assert.ok(!empty('Lund was <reported by> {the Post as saying that it was late}.'));
  });

  it('is what somebody keeps to himself, but not what he denies or tells others as well', () => {
    assert.ok(empty('Lund <would not say> {what the bridge cost the town in the end}.'));
    assert.ok(empty('Lund has not <responded> {to a request for an interview}.'));
    assert.ok(empty('Lund declined to <comment on> {the talks}.'));
    assert.ok(!empty('Lund <denied> {that it was late}.'));
    assert.ok(!empty('Lund <refused to apologise for> {his words}.'));
    assert.ok(!empty('Lund did not say no, and <told> {Ek that it was late}.'));
    assert.ok(!empty('{We did not say}, Lund <said>.'));
  });

  it('is what somebody did not say', () => {
    const { passage, words } = tokenise(
      'When will it be? He did not say. Lund never said so. It was not late. Lund said so.',
    );
    const cue = (from: number, word: string) => {
      const start = words.indexOf(word, from);
      return { start, end: start + 1 };
    };
    assert.ok(isNegated(passage, cue(0, 'say')));
    assert.ok(isNegated(passage, cue(0, 'said')));
    assert.ok(!isNegated(passage, cue(words.lastIndexOf('Lund'), 'said')));
    const statements = statementsOf(
      'We are ready, Mayor Ada Moss said. When will it be done? She did not say.',
    );
    assert.deepEqual(
      statements.map((each) => each.cue?.text),
      ['said', 'said'],
    );
  });
});
