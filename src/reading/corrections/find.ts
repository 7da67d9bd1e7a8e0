import type { Statement } from '../reading';
import type { Steps } from '../../steps';
import { anchorOf, type Anchor } from './anchor';
import { compared, likeness, likenessInParts, type Compared } from './likeness';

/** Likeness that an edited statement must have with the anchored one to be taken for it. */
const SAME_STATEMENT = 0.7;

/** A statement of fewer words may be made by several people: what stands around it must agree as well. */
const TELLING_WORDS = 6;
/** So like must be what stands in its line, or else what stands around that. */
const SAME_LINE = 0.5;
const SAME_NEIGHBOURS = 0.8;

/** What likenesses weigh beside that of the text. */
const LINE_WEIGHT = 0.4;
const NEIGHBOURS_WEIGHT = 0.1;

/** A statement that may be the one an anchor is about. */
interface Pair {
  /** Index of the anchor and of the statement. */
  readonly anchor: number;
  readonly statement: number;
  /** In millionths, so that what is equally like compares as equal. */
  readonly likeness: number;
  /** Lines between the anchor's place and the statement's. */
  readonly distance: number;
}

/**
 * The statement each anchor is about, null where it is gone. No two anchors are about one statement. The likest come
 * first: by the words, by what stands around them, then by the nearness of their lines; of anchors that could be exchanged the one
 * that stood first has the statement that stands first.
 *
 * @param lines the file's, for what stands around
 */
export function* findAnchored(
  statements: readonly Statement[],
  anchors: readonly Anchor[],
  lines: readonly string[],
): Steps<(Statement | null)[]> {
  const pairs = yield* pairsOf(statements, anchors, lines);
  // Where all else is the same, the later anchor: it is the user's latest word.
  pairs.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance || b.anchor - a.anchor);
  const found: (Pair | undefined)[] = anchors.map(() => undefined);
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (found[pair.anchor] || taken.has(pair.statement)) continue;
    found[pair.anchor] = pair;
    taken.add(pair.statement);
  }
  yield;
  uncross(found, pairs, anchors);
  return found.map((pair) => (pair ? statements[pair.statement]! : null));
}

function* pairsOf(
  statements: readonly Statement[],
  anchors: readonly Anchor[],
  lines: readonly string[],
): Steps<Pair[]> {
  const pairs: Pair[] = [];
  const wanted = anchors.map(({ text, first }) => [compared(text), compared(first ?? text)] as const);
  const surroundings = anchors.map(knownSurroundings);
  for (const [index, statement] of statements.entries()) {
    const text = compared(statement.text);
    let here: Surroundings | undefined;
    for (const [anchor, texts] of wanted.entries()) {
      const alike = Math.max(likeness(texts[0], text), likeness(texts[1], text));
      if (alike < SAME_STATEMENT) continue;
      const there = surroundings[anchor];
      let weight = alike;
      if (there) {
        here ??= surroundingsOf(anchorOf(statement, lines));
        const line = likenessInParts(here.line, there.line);
        const neighbours = likeness(here.around, there.around);
        if (text.size < TELLING_WORDS && line < SAME_LINE && neighbours < SAME_NEIGHBOURS) continue;
        weight += LINE_WEIGHT * line + NEIGHBOURS_WEIGHT * neighbours;
      }
      const distance = Math.abs(statement.line - anchors[anchor]!.line);
      pairs.push({ anchor, statement: index, likeness: Math.round(weight * 1e6), distance });
    }
    yield;
  }
  return pairs;
}

interface Surroundings {
  /** What stands before and after the statement in its line. */
  readonly line: readonly [Compared, Compared];
  readonly around: Compared;
}

function surroundingsOf({ before, after, around }: Required<Omit<Anchor, 'first'>>): Surroundings {
  return { line: [compared(before), compared(after)], around: compared(around) };
}

function knownSurroundings({ before = '', after = '', around, ...anchor }: Anchor): Surroundings | undefined {
  return around === undefined ? undefined : surroundingsOf({ ...anchor, before, after, around });
}

/** Exchanges the statements of two anchors that stood in another order, where the likeness says nothing against it. */
function uncross(found: (Pair | undefined)[], pairs: readonly Pair[], anchors: readonly Anchor[]): void {
  const key = (anchor: number, statement: number): string => `${anchor} ${statement}`;
  const known = new Map(pairs.map((pair) => [key(pair.anchor, pair.statement), pair]));
  const inOrder = anchors
    .map((_anchor, index) => index)
    .filter((index) => found[index])
    .sort((a, b) => anchors[a]!.line - anchors[b]!.line || anchors[a]!.start - anchors[b]!.start);
  for (const [position, one] of inOrder.entries()) {
    for (const other of inOrder.slice(position + 1)) {
      const [first, second] = [found[one]!, found[other]!];
      if (first.statement < second.statement) continue;
      const exchanged = [known.get(key(one, second.statement)), known.get(key(other, first.statement))];
      if (!exchanged[0] || !exchanged[1]) continue;
      const lost = first.likeness + second.likeness - exchanged[0].likeness - exchanged[1].likeness;
      if (lost <= 0) [found[one], found[other]] = exchanged;
    }
  }
}
