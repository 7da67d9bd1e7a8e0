import assert from 'node:assert/strict';
import { Label } from '../../../src/tagger/model/decode';
import type { PassageContent } from '../../../src/article/passages';
import { sentenceOf, tokenise } from './tokens';

const LETTERS: Readonly<Record<string, number>> = {
  '-': Label.O,
  S: Label.SOURCE,
  C: Label.CUE,
  D: Label.DIRECT,
  d: Label.DIRECT + 1,
  M: Label.MIXED,
  m: Label.MIXED + 1,
  I: Label.INDIRECT,
  i: Label.INDIRECT + 1,
};

/** Labels of a text's tokens, a letter each, once they are mended. */
export function mended(
  mend: (passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array) => unknown,
  text: string,
  letters: string,
): string {
  const tokens = tokenise(text);
  const labels = Uint8Array.from(letters.replaceAll(' ', ''), (letter) => LETTERS[letter]!);
  assert.equal(labels.length, tokens.words.length);
  const sentences = Uint16Array.from(tokens.words, (_, token) => sentenceOf(tokens, token));
  mend(tokens.passage, labels, sentences);
  return Array.from(labels, (label) => Object.keys(LETTERS).find((key) => LETTERS[key] === label)).join('');
}
