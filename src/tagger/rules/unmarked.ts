import type { Range, TaggedStatement } from '../tagger';
import type { Attribution, Shape } from './cues';
import { directProbability, isInPerson, settingSigns, wordSigns, type Setting } from './evidence';
import type { PassageWords, Run, Word } from './words';

/** A stretch of one sentence that is a statement or is none as a whole. */
export interface Piece {
  readonly run: Run;
  readonly shape: Shape | 'none';
  readonly tail: boolean;
  readonly attribution: Attribution | null;
  /** First or second person stands in it. */
  readonly inPerson: boolean;
}

/** Cuts a passage into pieces: what reporting expressions reach, and sentences that none reaches. */
export function cutIntoPieces(
  { words, sentences }: PassageWords,
  attributions: readonly (readonly Attribution[])[],
): Piece[] {
  const pieces: Piece[] = [];
  sentences.forEach((sentence, index) => {
    const here = attributions[index]!;
    const next = attributions[index + 1]?.[0];
    if (here.length === 0) {
      const tagged = next?.previousSentence === true ? next : null;
      pieces.push({
        run: sentence,
        shape: tagged ? 'tag' : 'none',
        tail: false,
        attribution: tagged,
        inPerson: isInPerson(words, sentence),
      });
    }
    for (const attribution of here) {
      attribution.contents.forEach((run, order) => {
        const tail = attribution.shape === 'tag' && (order > 0 || attribution.previousSentence);
        pieces.push({ run, shape: attribution.shape, tail, attribution, inPerson: isInPerson(words, run) });
      });
    }
  });
  return pieces.sort((a, b) => a.run.from - b.run.from);
}

/** What surrounds piece `index`. @param wasDirect whether the piece before it was taken for direct speech */
export function settingOf(
  pieces: readonly Piece[],
  index: number,
  wasDirect: boolean,
  inPerson: number,
): Setting {
  const piece = pieces[index]!;
  const previous = pieces[index - 1];
  const next = pieces[index + 1];
  return {
    shape: piece.shape,
    tail: piece.tail,
    previous: previous === undefined ? 'start' : wasDirect ? 'direct' : 'other',
    previousShape: previous?.shape ?? 'start',
    nextShape: next?.shape ?? 'end',
    companyInPerson: inPerson > (piece.inPerson ? 1 : 0),
    nextInPerson: next?.inPerson ?? false,
  };
}

/** A piece is shown as direct speech from this probability on: where the F-measure on labelled articles is highest. */
const THRESHOLD = 0.4;

/**
 * How often a report of this shape is an indirect statement, measured on labelled articles without their marks. Most of
 * the others are mixed: part of them was quoted, which nothing in the file shows any more.
 */
const INDIRECT: Readonly<Record<Shape | 'none', number>> = {
  according: 0.72,
  that: 0.6,
  bare: 0.6,
  tag: 0.5,
  introduced: 0.4,
  none: 0,
};

/**
 * Probability of direct speech, piece by piece. What a piece is weighs on the next one: a chain of two states whose
 * forward probabilities these are (a maximum-entropy Markov model, McCallum et al. 2000).
 */
function directProbabilities(words: readonly Word[], pieces: readonly Piece[]): number[] {
  const inPerson = pieces.filter((piece) => piece.inPerson).length;
  const probabilities: number[] = [];
  let before = 0;
  pieces.forEach((piece, index) => {
    const own = wordSigns(words, piece.run);
    const after = (wasDirect: boolean): number =>
      directProbability(
        own,
        settingSigns(settingOf(pieces, index, wasDirect, inPerson)),
        piece.shape !== 'none',
      );
    const afterOther = after(false);
    before = before === 0 ? afterOther : before * after(true) + (1 - before) * afterOther;
    probabilities.push(before);
  });
  return probabilities;
}

/** Finds statements in a passage that shows no quotation marks, by reporting expressions and by its words. */
export function tagUnmarked(
  passage: PassageWords,
  attributions: readonly (readonly Attribution[])[],
): TaggedStatement[] {
  const { words } = passage;
  const pieces = cutIntoPieces(passage, attributions);
  const probabilities = directProbabilities(words, pieces);
  const found: TaggedStatement[] = [];
  const numbers = new Map<Attribution, number>();
  let count = 0;
  let wasDirect = false;
  let current = -1;
  let currentAttribution: Attribution | null = null;
  pieces.forEach((piece, index) => {
    const probability = probabilities[index]!;
    const direct = probability >= THRESHOLD;
    if (!direct && piece.attribution === null) {
      wasDirect = false;
      current = -1;
      return;
    }
    let number: number;
    if (piece.attribution) {
      const known = numbers.get(piece.attribution);
      number = known ?? count++;
      numbers.set(piece.attribution, number);
      currentAttribution = piece.attribution;
    } else {
      number = wasDirect && current >= 0 ? current : count++;
      if (!(wasDirect && current >= 0)) currentAttribution = null;
    }
    current = number;
    wasDirect = direct;
    const range = rangeOf(words, piece.run, direct);
    const { cue, source } = piece.attribution ?? currentAttribution ?? { cue: null, source: null };
    found.push({
      ...range,
      kind: direct ? 'direct' : 'indirect',
      inferred: true,
      confidence: direct ? probability : Math.min(INDIRECT[piece.shape], 1 - probability),
      attribution: number,
      cue: cue && { start: words[cue.from]!.start, end: words[cue.to - 1]!.end },
      source: source && { start: words[source.from]!.start, end: words[source.to - 1]!.end },
    });
  });
  return found;
}

/** From the first to the last word. A speaker's full stop is said with the sentence, a reporter's is not. */
function rangeOf(words: readonly Word[], { from, to }: Run, direct: boolean): Range {
  let last = to;
  while (last > from + 1 && (words[last - 1]!.text === ',' || (!direct && words[last - 1]!.text === '.')))
    last--;
  return { start: words[from]!.start, end: words[last - 1]!.end };
}
