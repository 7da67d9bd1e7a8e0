/** Articles with their marks as damaged paragraphs and labels: what the models of quotation marks learn from. */
import { analysePassage } from '../../article/passages';
import type { Tagger } from '../../tagger/tagger';
import { foldOf } from '../../tagger/training/folds';
import type { Lexicon } from '../losses/lexicon';
import { quoteEvidence, type QuoteEvidence } from '../losses/quoteEvidence';
import { BOUNDARY_WIDTH, INSIDE_WIDTH, quoteFeatures } from '../losses/quoteFeatures';
import { runSteps } from '../../steps';
import type { Corpora, Source } from './corpora';

/** How much an article of old newswire counts. */
const WIRE_WEIGHT = 0.4;

/** A paragraph with its marks as labels: of the chain's states, and where marks truly stood. */
export interface Example {
  readonly evidence: QuoteEvidence;
  readonly features: {
    readonly inside: readonly Int32Array[];
    /** One a boundary; `IMPOSSIBLE` where no mark can stand. */
    readonly boundaries: readonly Int32Array[];
  };
  readonly inside: Uint8Array;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  readonly trueOpen: Uint8Array;
  readonly trueClose: Uint8Array;
}

export interface Document {
  readonly source: Source;
  readonly fold: number;
  readonly weight: number;
  readonly examples: readonly Example[];
  /** Double marks that were dropped. */
  readonly gold: { readonly open: number; readonly close: number };
}

type Dropped = readonly { readonly at: number; readonly ch: string }[];

/** Of a boundary at which no mark can stand. */
export const IMPOSSIBLE = new Int32Array(0);

export const OPENING = '\u201c';
const CLOSING = '\u201d';

/** Old newswire counts less, and what only it has is not kept. */
export const isWire = ({ set }: Source): boolean => set === 'wire';

export function prepare(source: Source, corpora: Corpora, tagger: Tagger, lexicon: Lexicon): Document {
  const damaged = source.paragraphs.map((text) => corpora.damage(text));
  const passages = damaged.map(({ text }) => analysePassage(text));
  const profile = runSteps(tagger.profile(passages));
  const looks = passages.map((passage) => tagger.look(passage, profile));
  const findings = tagger.findings(looks);
  const gold = { open: 0, close: 0 };
  const examples = passages.map((passage, k) => {
    const hints = tagger.tag(looks[k]!, findings).filter(({ inferred }) => inferred);
    const { dropped } = damaged[k]!;
    for (const { ch } of dropped) {
      if (ch === OPENING) gold.open++;
      if (ch === CLOSING) gold.close++;
    }
    return label(quoteEvidence(passage, lexicon.words(passage), looks[k]!.marks, hints), dropped);
  });
  return {
    source,
    fold: foldOf(source.id),
    weight: isWire(source) ? WIRE_WEIGHT : 1,
    examples: examples.filter(({ inside }) => inside.length > 0),
    gold,
  };
}

function rowsOf(flat: Int32Array, width: number): Int32Array[] {
  return Array.from({ length: flat.length / width }, (_, i) => flat.subarray(i * width, (i + 1) * width));
}

function label(evidence: QuoteEvidence, dropped: Dropped): Example {
  const flat = quoteFeatures(evidence);
  const { starts, ends, length: n } = evidence.passage.tokens;
  const boundaries = new Array<Int32Array>(n + 1).fill(IMPOSSIBLE);
  const rows = rowsOf(flat.boundaries, BOUNDARY_WIDTH);
  for (const [k, i] of flat.places.entries()) boundaries[i] = rows[k]!;
  const inside = new Uint8Array(n);
  const open = new Uint8Array(n + 1);
  const close = new Uint8Array(n + 1);
  const trueOpen = new Uint8Array(n + 1);
  const trueClose = new Uint8Array(n + 1);
  let start = -1;
  let t = 0;
  const finish = (at: number): void => {
    let i = start;
    while (i < n && ends[i]! <= at) inside[i++] = 1;
    if (i === start) return;
    open[start] = 1;
    close[i] = 1;
  };
  for (const { at, ch } of dropped) {
    if (ch === OPENING) {
      if (start >= 0) finish(at);
      while (t < n && starts[t]! < at) t++;
      start = t < n ? t : -1;
      if (starts[t] === at) trueOpen[t] = 1;
    } else if (ch === CLOSING) {
      if (start >= 0) finish(at);
      start = -1;
      const last = ends.indexOf(at);
      if (last >= 0) trueClose[last + 1] = 1;
    }
  }
  if (start >= 0) finish(evidence.passage.text.length);
  return {
    evidence,
    features: { inside: rowsOf(flat.inside, INSIDE_WIDTH), boundaries },
    inside,
    open,
    close,
    trueOpen,
    trueClose,
  };
}
