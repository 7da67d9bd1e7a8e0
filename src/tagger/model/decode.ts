import { OUTPUTS } from './outputs';

/** Labels of tokens, in the order of the network's outputs. Content of statements is in BIO form. */
export const Label = { O: 0, SOURCE: 1, CUE: 2, THOUGHT: 3, DIRECT: 4, MIXED: 6, INDIRECT: 8 } as const;
export const LABEL_COUNT = 10;

/** What is added to the score of each label before the best labelling is chosen; fitted on articles kept aside. */
export type Biases = ArrayLike<number>;

/** Probabilities and the best labelling of a linear-chain CRF over one passage. */
export class Decoder {
  readonly #transitions: Float32Array;
  readonly #start: Float32Array;
  readonly #exponents: Float64Array;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #emission = new Float64Array(0);
  #scale = new Float64Array(0);
  #back = new Uint8Array(0);

  constructor(transitions: Float32Array, start: Float32Array) {
    this.#transitions = transitions;
    this.#start = start;
    this.#exponents = Float64Array.from(transitions, (value) => Math.exp(value));
  }

  #room(n: number): void {
    if (this.#scale.length >= n) return;
    const size = n * LABEL_COUNT;
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#emission = new Float64Array(size);
    this.#scale = new Float64Array(n);
    this.#back = new Uint8Array(size);
  }

  /**
   * The probability of each label of each token (forward-backward, Rabiner 1989), `LABEL_COUNT` a token. The buffer is
   * overwritten by the next call.
   */
  probabilities(scores: Float32Array, n: number): Float64Array {
    this.#room(n);
    const L = LABEL_COUNT;
    const forward = this.#forward;
    const backward = this.#backward;
    const emission = this.#emission;
    const scale = this.#scale;
    const step = this.#exponents;
    for (let token = 0; token < n; token++) {
      const at = token * L;
      const from = token * OUTPUTS;
      let highest = -Infinity;
      for (let y = 0; y < L; y++) {
        const score = scores[from + y]! + (token === 0 ? this.#start[y]! : 0);
        emission[at + y] = score;
        if (score > highest) highest = score;
      }
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const e = Math.exp(emission[at + y]! - highest);
        emission[at + y] = e;
        let reach = 1;
        if (token > 0) {
          reach = 0;
          for (let x = 0; x < L; x++) reach += forward[at - L + x]! * step[x * L + y]!;
        }
        forward[at + y] = reach * e;
        sum += reach * e;
      }
      sum = sum > 0 ? sum : 1;
      scale[token] = sum;
      for (let y = 0; y < L; y++) forward[at + y] = forward[at + y]! / sum;
    }
    for (let token = n - 1; token >= 0; token--) {
      const at = token * L;
      if (token === n - 1) {
        backward.fill(1, at, at + L);
        continue;
      }
      const next = scale[token + 1]!;
      for (let y = 0; y < L; y++)
        emission[at + L + y] = (emission[at + L + y]! * backward[at + L + y]!) / next;
      for (let x = 0; x < L; x++) {
        let sum = 0;
        for (let y = 0; y < L; y++) sum += step[x * L + y]! * emission[at + L + y]!;
        backward[at + x] = sum;
      }
    }
    for (let token = 0; token < n; token++) {
      const at = token * L;
      let sum = 0;
      for (let y = 0; y < L; y++) sum += forward[at + y]! * backward[at + y]!;
      for (let y = 0; y < L; y++)
        forward[at + y] = (forward[at + y]! * backward[at + y]!) / (sum > 0 ? sum : 1);
    }
    return forward.subarray(0, n * L);
  }

  /**
   * Labels of a passage. Where no cue is found its speaker may stand in another one, so direct speech is likelier there.
   *
   * @param biases added to the scores of each label
   * @param uncued the same, where no cue is found under `biases`
   */
  label(scores: Float32Array, n: number, biases: Biases, uncued: Biases): Uint8Array {
    const labels = this.best(scores, n, biases);
    return labels.includes(Label.CUE) ? labels : this.best(scores, n, uncued);
  }

  /** The best labelling under the scores plus biases (Viterbi). */
  best(scores: Float32Array, n: number, biases: Biases): Uint8Array {
    this.#room(n);
    const L = LABEL_COUNT;
    const value = this.#emission;
    const back = this.#back;
    const transitions = this.#transitions;
    for (let token = 0; token < n; token++) {
      const at = token * L;
      for (let y = 0; y < L; y++) {
        let highest = token === 0 ? this.#start[y]! : -Infinity;
        let from = 0;
        if (token > 0) {
          for (let x = 0; x < L; x++) {
            const score = value[at - L + x]! + transitions[x * L + y]!;
            if (score > highest) {
              highest = score;
              from = x;
            }
          }
        }
        value[at + y] = highest + scores[token * OUTPUTS + y]! + biases[y]!;
        back[at + y] = from;
      }
    }
    const labels = new Uint8Array(n);
    if (n === 0) return labels;
    let label = 0;
    for (let y = 1; y < L; y++) if (value[(n - 1) * L + y]! > value[(n - 1) * L + label]!) label = y;
    for (let token = n - 1; token >= 0; token--) {
      labels[token] = label;
      label = back[token * L + label]!;
    }
    return labels;
  }
}
