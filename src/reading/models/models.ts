import { Lexicon } from '../losses/lexicon';
import { parseSections, realsOf } from './asset';
import { AttentionNetwork } from './attention';
import { Network } from './network';
import { SparseTable } from './sparse';
import { Trees } from './trees';
import { WordVectors } from './wordVectors';

/** What was learnt from articles besides finding statements: how characters are lost, how articles are ordered. */
export interface ReadingModels {
  readonly lexicon: Lexicon;
  readonly apostrophes: {
    /** Two numbers a feature: an apostrophe lost at a candidate's first place, at its second. */
    readonly linear: SparseTable;
    /** The same two numbers of a candidate in doubt, as log-odds against nothing lost, from the words' vectors. */
    readonly vectors: WordVectors;
    readonly network: Network;
    /** Log-odds that a word in s has lost one; that it stood behind the s if so. */
    readonly lost: Trees;
    readonly second: Trees;
  };
  readonly quotes: {
    /** One number a feature of a token. */
    readonly inside: SparseTable;
    /** Two numbers a feature of a boundary: opening, closing. */
    readonly boundaries: SparseTable;
    /** Log-odds of a mark exactly at either end of a span. */
    readonly ends: { readonly open: Trees; readonly close: Trees };
  };
  readonly order: {
    /** Two numbers a feature of a paragraph's words: position, lead. */
    readonly words: SparseTable;
    /** Vectors of common words, under `hashText`. */
    readonly vectors: SparseTable;
    readonly position: Trees;
    readonly lead: Trees;
    readonly pairs: Trees;
    /** See `../order/networks.ts`; of the scale the means, then the distances. */
    readonly networks: readonly AttentionNetwork[];
    readonly scale: Float64Array;
  };
  readonly summary: Trees;
}

/** The lexicon alone, which the training of the other models needs. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const words = parseSections(bytes).get('words');
  if (!words) throw new Error('The file of models has no section “words”.');
  return new Lexicon(new SparseTable(words));
}

/**
 * Unpacks the models.
 *
 * @param bytes the models' file, see `asset.ts`
 * @throws Error when the bytes are no models of this program's version
 */
export function loadModels(bytes: Uint8Array): ReadingModels {
  const sections = parseSections(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The file of models has no section “${name}”.`);
    return found;
  };
  const table = (name: string): SparseTable => new SparseTable(section(name));
  const trees = (name: string): Trees => new Trees(section(name));
  return {
    lexicon: new Lexicon(table('words')),
    apostrophes: {
      linear: table('apostrophes'),
      vectors: new WordVectors(
        table('apostrophes words'),
        section('apostrophes centroids'),
        table('apostrophes ranks'),
      ),
      network: new Network(section('apostrophes network')),
      lost: trees('apostrophes lost'),
      second: trees('apostrophes second'),
    },
    quotes: {
      inside: table('quotes inside'),
      boundaries: table('quotes boundaries'),
      ends: { open: trees('quotes open'), close: trees('quotes close') },
    },
    order: {
      words: table('order words'),
      vectors: table('order vectors'),
      position: trees('order position'),
      lead: trees('order lead'),
      pairs: trees('order pairs'),
      networks: [0, 1, 2, 3].map((n) => new AttentionNetwork(section(`order network ${n}`))),
      scale: realsOf(section('order scale')),
    },
    summary: trees('summary'),
  };
}
