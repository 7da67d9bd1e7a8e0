import assert from 'node:assert/strict';
import { Label } from '../../../src/tagger/model/decode';
import { sourceOf } from '../../../src/tagger/statements/sourceOf';
import { sentenceOf, tokenise } from './tokens';

describe('the words for who speaks', () => {
  /** Those for the last verb in angle brackets, where the model sees the words in square ones and all verbs in angle ones. */
  const source = (marked: string): string | null => {
    const tokens = tokenise(marked.replaceAll(/[<>[\]]/g, ''));
    const open: number[] = [];
    const found: Record<'<' | '[', { start: number; end: number; label: number }[]> = { '<': [], '[': [] };
    let at = 0;
    for (const word of tokenise(marked).words) {
      if (word === '<' || word === '[') open.push(at);
      else if (word === '>') found['<'].push({ start: open.pop()!, end: at, label: Label.CUE });
      else if (word === ']') found['['].push({ start: open.pop()!, end: at, label: Label.SOURCE });
      else at++;
    }
    const cue = found['<'].at(-1)!;
    const run = { start: cue.end, end: tokens.words.length - 1, label: Label.INDIRECT };
    const sentences = Uint16Array.from(tokens.words, (_, token) => sentenceOf(tokens, token));
    const named = sourceOf(cue, run, found['<'], found['['], tokens.passage, sentences);
    return named && tokens.words.slice(named.start, named.end).join(' ');
  };

  it('are the subject of the clause that a participle closes, whoever spoke in the one before', () => {
    assert.equal(source('When [Ek] <said> it was late, Moss seized on it, <repeating> her line.'), 'Moss');
    assert.equal(source('[Ek] <spoke> of trade, but Moss brought him back, <asking> him why.'), 'Moss');
  });

  it('are those of the verb before where what that says has the subject beside', () => {
    assert.equal(source('[Ek] <said> he and his wife were shocked by it, <adding> he was late.'), 'Ek');
  });
});
