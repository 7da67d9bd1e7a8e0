import type { Passage } from '../../article/passages';

/** Which kinds of characters the file can have lost: what still stands in it was not dropped. */
export interface LossEvidence {
  readonly apostrophes: boolean;
  readonly quotes: boolean;
  readonly dashes: boolean;
  readonly spaces: boolean;
}

/** Contractions that are no other word: without their apostrophe they show that apostrophes were dropped. */
const UNMISTAKABLE =
  /\b(?:do|does|did|is|are|was|were|have|has|could|would|should)nt\b|\b(?:youre|theyre|thats|theres|ive|hes)\b/gi;

/**
 * Looks at the whole text once. Seed files lose every non-ASCII character or none; straight quotation marks and
 * apostrophes are ASCII and stay, but a file can have had both sorts.
 */
export function* lossEvidence(passages: readonly Passage[]): Generator<void, LossEvidence, void> {
  let typographic = 0;
  let foreign = 0;
  let straightQuotes = 0;
  let straightApostrophes = 0;
  let bareContractions = 0;
  for (const { text } of passages) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x22) straightQuotes++;
      else if (code === 0x27) straightApostrophes++;
      else if (code >= 0x80) {
        if (code >= 0x2010 && code <= 0x201f) typographic++;
        else foreign++;
      }
    }
    yield;
  }
  for (const { text } of straightApostrophes > 0 ? passages : []) {
    bareContractions += text.match(UNMISTAKABLE)?.length ?? 0;
    yield;
  }
  // One stray letter may have been typed in later; marks and many letters show that nothing was dropped.
  const ascii = typographic === 0 && foreign <= 1;
  return {
    apostrophes: ascii && (straightApostrophes === 0 || bareContractions > straightApostrophes),
    quotes: ascii && straightQuotes === 0,
    dashes: ascii,
    spaces: ascii,
  };
}
