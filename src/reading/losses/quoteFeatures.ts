import { mixHashes } from '../../article/hash';
import { kindOfHint, Place, type QuoteEvidence } from './quoteEvidence';
import { Role, Shape } from './wordInfo';

/** What a passage shows at every token and at every boundary where a mark may stand, as hashes. */
export interface QuoteFeatures {
  /** Numbers of the boundaries where a mark may stand, ascending; number `i` is before token `i`. */
  readonly places: readonly number[];
  /** `INSIDE_WIDTH` a token: whether it stands inside a quotation. */
  readonly inside: Int32Array;
  /** `BOUNDARY_WIDTH` for each of `places`: whether a mark stands there. */
  readonly boundaries: Int32Array;
}

export const INSIDE_WIDTH = 9;
export const BOUNDARY_WIDTH = 39;

/** Log-odds of tokens outside the passage. */
const NOTHING = -8;

/** Where the odds of both marks are below this nothing is asked: of a thousand marks fewer than five stand there. */
const LEAST_ODDS = -5.5;

/** The score of a mark where none can stand. */
export const NO_MARK = -12;

/** Tokens are told from each other by the distance to a verb of reporting up to this one. */
const FAR = 9;

/** `x` in one of `steps + 1` steps from `low` to `high`. */
function step(x: number, low: number, high: number, steps: number): number {
  return Math.max(0, Math.min(steps, Math.round(((x - low) / (high - low)) * steps)));
}

/** Linear in the passage's length. */
export function quoteFeatures(evidence: QuoteEvidence): QuoteFeatures {
  const { words, odds, hint, hintStarts, hintEnds, flags, place } = evidence;
  const count = words.length;
  // Two tokens of nothing on either side, so that nothing has to be asked about the ends.
  const width = count + 5;
  const hashes = new Int32Array(width).fill(-7, 0, 2).fill(-1, count + 2);
  const classes = new Int32Array(width).fill(140, 0, 2).fill(141, count + 2);
  const shapes = new Uint8Array(width).fill(8, 0, 2).fill(9, count + 2);
  const insides = new Float32Array(width).fill(NOTHING);
  const opens = new Float32Array(width).fill(NOTHING);
  const closes = new Float32Array(width).fill(NOTHING);
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    hashes[i + 2] = word.hash;
    classes[i + 2] = word.class;
    shapes[i + 2] = word.shape;
  }
  insides.set(odds.inside, 2);
  opens.set(odds.opens, 2);
  closes.set(odds.closes, 2);

  const inside = new Int32Array(count * INSIDE_WIDTH);
  const places: number[] = [];
  for (let i = 0; i <= count; i++)
    if (opens[i + 2]! > LEAST_ODDS || closes[i + 1]! > LEAST_ODDS) places.push(i);
  const boundaries = new Int32Array(places.length * BOUNDARY_WIDTH);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const k = i + 2;
    const likely = step(insides[k]!, -6, 6, 24);
    inside[at++] = mixHashes(1, 0);
    inside[at++] = mixHashes(2, hashes[k]!);
    inside[at++] = mixHashes(3, flags[i]!);
    inside[at++] = mixHashes(4, classes[k]!);
    inside[at++] = mixHashes(5, mixHashes(classes[k - 1]!, classes[k]!));
    inside[at++] = mixHashes(6, mixHashes(flags[i]!, classes[k]!));
    inside[at++] = mixHashes(7, likely);
    inside[at++] = mixHashes(8, hint[i]!);
    inside[at++] = mixHashes(9, (likely >> 1) * 16 + hint[i]!);
  }
  at = 0;
  let sinceCue = FAR;
  let runBefore = 0;
  let asked = 0;
  for (const i of places) {
    const k = i + 2;
    for (; asked < i; asked++) {
      if (words[asked]!.role === Role.REPORTING) sinceCue = 0;
      else sinceCue = place[asked] === Place.SENTENCE ? FAR : Math.min(FAR, sinceCue + 1);
      runBefore = words[asked]!.shape === Shape.CAPITALISED ? Math.min(5, runBefore + 1) : 0;
    }
    const word = hashes[k]!;
    const before = hashes[k - 1]!;
    const own = classes[k]!;
    const ownBefore = classes[k - 1]!;
    const both = mixHashes(before, word);
    const kinds = mixHashes(ownBefore, own);
    const spot = place[i]!;
    const role = i < count ? words[i]!.role : 0;
    const shape = shapes[k - 1]! * 16 + shapes[k]!;
    let cueAhead = FAR;
    for (let j = i; j < i + 5 && j < count; j++) {
      if (words[j]!.role !== Role.REPORTING) continue;
      cueAhead = j - i;
      break;
    }
    const named =
      shapes[k] === Shape.CAPITALISED ? 2 : role === Role.PRONOUN || role === Role.FIRST_PERSON ? 1 : 0;
    let run = 0;
    while (run < 5 && shapes[k + run] === Shape.CAPITALISED) run++;
    const open = step(opens[k]!, -8, 3, 22);
    const close = step(closes[k - 1]!, -8, 3, 22);
    const change = step(insides[k]! - insides[k - 1]!, -4, 4, 16);
    const openHalf = open >> 1;
    const closeHalf = close >> 1;
    const hints = mixHashes(hintStarts[i]! * 16 + hintEnds[i]!, hint[i]!);
    boundaries[at++] = mixHashes(20, spot);
    boundaries[at++] = mixHashes(21, before);
    boundaries[at++] = mixHashes(22, word);
    boundaries[at++] = mixHashes(23, both);
    boundaries[at++] = mixHashes(24, mixHashes(hashes[k - 2]!, before));
    boundaries[at++] = mixHashes(25, mixHashes(word, hashes[k + 1]!));
    boundaries[at++] = mixHashes(26, mixHashes(before, cueAhead * 4 + named));
    boundaries[at++] = mixHashes(27, mixHashes(before, run));
    boundaries[at++] = mixHashes(28, mixHashes(word, runBefore));
    boundaries[at++] = mixHashes(29, mixHashes(before, hashes[k + 1]!));
    boundaries[at++] = mixHashes(30, kinds);
    boundaries[at++] = mixHashes(31, mixHashes(before, own));
    boundaries[at++] = mixHashes(32, mixHashes(word, ownBefore));
    boundaries[at++] = mixHashes(33, mixHashes(kinds, sinceCue));
    boundaries[at++] = mixHashes(34, run * 16 + runBefore + spot * 256);
    boundaries[at++] = mixHashes(40, open);
    boundaries[at++] = mixHashes(41, close);
    boundaries[at++] = mixHashes(42, step(insides[k - 1]!, -6, 6, 8) * 16 + step(insides[k]!, -6, 6, 8));
    boundaries[at++] = mixHashes(43, change);
    boundaries[at++] = mixHashes(44, open * 8 + spot);
    boundaries[at++] = mixHashes(45, close * 8 + spot);
    boundaries[at++] = mixHashes(46, mixHashes(openHalf, before));
    boundaries[at++] = mixHashes(47, mixHashes(closeHalf, word));
    boundaries[at++] = mixHashes(48, openHalf * 16 + (change >> 1));
    boundaries[at++] = mixHashes(49, closeHalf * 16 + (change >> 1));
    boundaries[at++] = mixHashes(50, openHalf * 256 + shape);
    boundaries[at++] = mixHashes(51, closeHalf * 256 + shape);
    boundaries[at++] = mixHashes(52, openHalf * 16 + closeHalf);
    boundaries[at++] = mixHashes(53, openHalf * 16 + step(Math.max(opens[k - 1]!, opens[k + 1]!), -8, 3, 11));
    boundaries[at++] = mixHashes(54, closeHalf * 16 + step(Math.max(closes[k - 2]!, closes[k]!), -8, 3, 11));
    boundaries[at++] = mixHashes(60, hints);
    boundaries[at++] = mixHashes(61, mixHashes(hints, spot));
    boundaries[at++] = mixHashes(62, openHalf * 64 + hintStarts[i]!);
    boundaries[at++] = mixHashes(63, closeHalf * 64 + hintEnds[i]!);
    boundaries[at++] = mixHashes(
      64,
      mixHashes(before, kindOfHint(hint[i]!) * 4 + kindOfHint(hintStarts[i]!)),
    );
    boundaries[at++] = mixHashes(65, mixHashes(word, kindOfHint(hint[i]!) * 4 + kindOfHint(hintEnds[i]!)));
    boundaries[at++] = mixHashes(66, mixHashes(shape, kindOfHint(hint[i]!)));
    boundaries[at++] = mixHashes(67, openHalf * 4 + kindOfHint(hint[i]!));
    boundaries[at++] = mixHashes(68, closeHalf * 4 + (i > 0 ? kindOfHint(hint[i - 1]!) : 0));
  }
  return { places, inside, boundaries };
}
