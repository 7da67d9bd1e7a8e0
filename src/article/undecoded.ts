/**
 * Marks of which a wrong decoding left nothing but U+FFFD, or `?`: `�We won�t pay,� said Ida Moor`. What they were is inferred from where
 * they stand, and only where little else could.
 */
import type { Encoded } from './encoded';

/** `�` stands for a character or for each of its bytes. */
const LOST = /\uFFFD{1,3}/gu;
const QUESTIONED = /\uFFFD{1,3}|\?/gu;

/** What stands around an apostrophe within a word: `won�t`, `we�ve`, `Lund�s`; not `na�ve`, `caf�s`. */
const SHORT = [
  [/[nN]$/u, /^t(?!\p{L})/u],
  [
    /(?:^|\P{L})(?:I|you|we|they|s?he|it|who|that|there|would|could|should)$/iu,
    /^(?:[dm]|re|ll|ve)(?!\p{L})/u,
  ],
  [/(?<=\p{L})(?<!(?:\P{L}|^)(?:caf|clich|fianc|expos))$/iu, /^s(?!\p{L})/u],
] as const;

/** What stands before one in names: `O�Brien`, `D�Angelo`. */
const PARTICLE = /(?<![\p{L}\p{N}])[OD]$/u;

/** A sentence, an amount or a bracket follows; in small letters a name may have lost its first one: `�lodie`. */
const OPENS = /^[\p{Lu}\p{N}$£€[(]/u;

/** Characters around a lost one that are looked at. */
const REACH = 8;

/**
 * Where a paragraph has a character that was not decoded, UTF-16 offset; null where it has none. A `?` is one where no question has it:
 * before a word in capitals, in `won?t`.
 */
export function firstUndecoded(text: string): number | null {
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return lost;
  for (const { index } of text.matchAll(/\?/gu)) {
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + 1, index + 1 + REACH);
    if (/(?:^|[\s(])$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return index;
    if (/(?:^|\s)\p{L}{1,8}n$/u.test(before) && /^t(?![\p{L}\p{N}])/u.test(after)) return index;
  }
  return null;
}

/**
 * The lost marks of a paragraph, by place, as they are asked for. Linear.
 *
 * @param questioned whether `?` stands for marks in this file, too
 */
export function* undecodedIn(text: string, questioned: boolean): Generator<Encoded, void, void> {
  let isOpen = false;
  for (const { index: offset, 0: whole } of text.matchAll(questioned ? QUESTIONED : LOST)) {
    const end = offset + whole.length;
    const before = text.slice(Math.max(0, offset - REACH), offset);
    const after = text.slice(end, end + REACH);
    const stands = markBetween(before, after, isOpen, () => closesLater(text, end));
    // A question's own mark.
    if (stands === null || (whole === '?' && stands === '”' && /[\p{L}\p{N}]$/u.test(before))) continue;
    if (stands === '“') isOpen = true;
    if (stands === '”') isOpen = false;
    yield { offset, length: whole.length, stands };
  }
}

/** The mark that stood between two texts, null where it may have been a letter. */
function markBetween(
  before: string,
  after: string,
  isOpen: boolean,
  closes: () => boolean,
): '“' | '”' | '’' | '—' | null {
  const [opensWord, endsWord] = [/(?:^|[\s(—])$/u.test(before), /^(?:$|[\s).,;:!?—])/u.test(after)];
  if (opensWord && endsWord) return before !== '' && after !== '' ? '—' : null;
  if (opensWord) return OPENS.test(after) || closes() ? '“' : null;
  if (!endsWord) {
    const isShort = SHORT.some(([left, right]) => left.test(before) && right.test(after));
    return isShort || (PARTICLE.test(before) && /^\p{Lu}/u.test(after)) ? '’' : null;
  }
  if (isOpen) return '”';
  return /s$/u.test(before) && /^\s\p{Ll}/u.test(after) ? '’' : null;
}

/** How far behind an opening mark its other one is looked for, in UTF-16 units. */
const LONGEST_QUOTED = 400;

/** Whether the next lost mark that does not stand within a word can close what opens here. */
function closesLater(text: string, from: number): boolean {
  const quoted = text.slice(from, from + LONGEST_QUOTED);
  const next = /(?<!\p{L})[\uFFFD?]|[\uFFFD?](?!\p{L})/u.exec(quoted);
  return next !== null && /[\p{L}\p{N}.,!?]$/u.test(quoted.slice(0, next.index));
}
