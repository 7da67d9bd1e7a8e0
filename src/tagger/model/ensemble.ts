import { floatsOf, numberOf, textOf, tableOf, type ModelAsset } from './asset';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT, type Dictionary, type PassageFeatures } from './slots';
import type { Kernels } from './kernels';
import { KindredWords } from './kindred';
import { Network } from './network';
import { OUTPUTS } from './outputs';

/**
 * Several small networks, whose scores are averaged: they err in different places (Hansen & Salamon 1990). They read the
 * same features.
 */
export class Ensemble {
  readonly labels: number;
  readonly dictionary: Dictionary;
  readonly #asset: ModelAsset;
  readonly #members: readonly Network[];

  /** @throws Error when the asset was made for other features or lacks something */
  constructor(asset: ModelAsset, makeKernels?: (bytes: number) => Kernels) {
    this.#asset = asset;
    this.labels = numberOf(asset, 'L');
    if (
      numberOf(asset, 'token slots') !== TOKEN_SLOT_COUNT ||
      numberOf(asset, 'sentence slots') !== SENTENCE_SLOT_COUNT
    ) {
      throw new Error('The model file was made for other features.');
    }
    const tables = (name: string, count: number): Uint16Array[] =>
      Array.from({ length: count }, (_, slot) => tableOf(asset, `${name} ${slot}`));
    const rows = {
      token: tables('token', TOKEN_SLOT_COUNT),
      sentence: tables('sentence', SENTENCE_SLOT_COUNT),
    };
    this.#members = Array.from(
      { length: numberOf(asset, 'members') },
      (_, member) => new Network(asset, member, rows, makeKernels),
    );
    const index = (name: string): ((text: string) => number) => {
      const map = new Map(textOf(asset, name).map((word, at) => [word, at + 1]));
      return (text) => map.get(text) ?? 0;
    };
    const kindred = new KindredWords(tableOf(asset, 'kindred'));
    const firstGroup = textOf(asset, 'words').length + 1;
    this.dictionary = {
      word: index('words'),
      kindred: (word) => {
        const group = kindred.groupOf(word);
        return group < 0 ? 0 : firstGroup + group;
      },
      suffix3: index('suffixes 3'),
      suffix2: index('suffixes 2'),
    };
  }

  /** Scores of a label after another, a row each; means over the networks. */
  get transitions(): Float32Array {
    return floatsOf(this.#asset, 'T');
  }

  /** Scores of first labels. */
  get starts(): Float32Array {
    return floatsOf(this.#asset, 'S');
  }

  /**
   * `OUTPUTS` numbers a token: the scores of the labels, then those of `Output`. They stand in a buffer that the next
   * call overwrites.
   */
  score(features: PassageFeatures): Float32Array {
    const [first, ...others] = this.#members;
    const scores = first!.score(features);
    const length = features.tokenCount * OUTPUTS;
    for (const other of others) {
      const more = other.score(features);
      for (let index = 0; index < length; index++) scores[index]! += more[index]!;
    }
    const share = 1 / this.#members.length;
    for (let index = 0; index < length; index++) scores[index]! *= share;
    return scores;
  }
}
