/** What judges where the linear model of apostrophes leaves a doubt: perceptrons over vectors of words, then trees. */
import {
  fillPlain,
  inputWords,
  isDoubtful,
  networkInput,
  PLAIN_INPUTS,
  ranksOf,
} from '../losses/apostropheInput';
import type { CandidateScores } from '../losses/apostropheCandidate';
import { countUse, isPossessive, possessiveRow, type WordUse } from '../losses/possessives';
import { chance } from '../models/chance';
import { Network } from '../models/network';
import { SparseTable } from '../models/sparse';
import { Trees } from '../models/trees';
import { unknownKey, WordVectors } from '../models/wordVectors';
import type { Document } from './apostropheDocuments';
import type { Scored } from './apostropheLinear';
import { boost, logistic } from './boost';
import { trainNetwork, type NetworkExample } from './network';
import type { PublishedVectors } from './publishedVectors';
import { encodeTable } from './sparse';

const NETWORK = {
  ...{ hidden: 64, parts: 4, epochs: 4, settled: 2, second: 5 },
  ...{ rate: 0.004, dropout: 0.25, wordDropout: 0.12 },
};
const LOST = { trees: 120, depth: 4, rate: 0.12, lambda: 20, featureShare: 0.6 };
const SECOND = { ...LOST, trees: 80 };

/** A candidate with its row for the trees; none for contractions. */
export interface Judged extends Scored {
  readonly network: CandidateScores;
  readonly row: Float64Array | null;
}

export interface Asked {
  readonly table: Uint8Array;
  readonly centroids: Uint8Array;
  readonly network: Uint8Array;
}

export function trainAsked(
  documents: readonly Document[],
  scored: ReadonlyMap<Document, readonly Scored[]>,
  { rows, vectors, dimension, ranks }: PublishedVectors,
): Asked {
  const rankOf = (key: number): number => ranks.get(key) ?? 1;
  const examples = documents
    .flatMap((document) => scored.get(document)!.map((one) => ({ ...one, weight: document.weight })))
    .filter(({ passageScores }) => isDoubtful(passageScores))
    .map(({ candidate, passageScores, infos, label, weight }): NetworkExample => {
      const plain = new Float64Array(PLAIN_INPUTS);
      fillPlain(candidate, passageScores, infos, { rank: rankOf }, plain, 0);
      const words = Int32Array.from(inputWords(candidate, infos), (word) =>
        word ? (rows.get(word.hash) ?? rows.get(unknownKey(word.lower)) ?? -1) : -1,
      );
      return { words, plain, label, classes: candidate.second < 0 ? 2 : 3, weight };
    });
  const { network, centroids, codes } = trainNetwork(examples, vectors, dimension, NETWORK);
  const table = encodeTable(
    NETWORK.parts,
    [...rows].map(([key, row]) => [key, codes[row]!] as const),
    true,
  );
  return { table, centroids, network };
}

/** Adds what the network says, and how the article uses each word. */
export function judge(
  { words }: Document,
  scored: readonly Scored[],
  asked: Asked,
  ranks: Uint8Array,
): Judged[] {
  const vectors = new WordVectors(new SparseTable(asked.table), asked.centroids, new SparseTable(ranks));
  const network = new Network(asked.network);
  const uses = new Map<string, WordUse>();
  const withNetwork = scored.map((one) => {
    const { candidate, passageScores, infos } = one;
    if (!isDoubtful(passageScores)) return { ...one, network: passageScores };
    const [first, second] = network.values(networkInput(candidate, passageScores, infos, vectors));
    return { ...one, network: { first: first!, second: second! } };
  });
  for (const { candidate, network: scores } of withNetwork) {
    if (!isPossessive(candidate)) continue;
    let use = uses.get(candidate.word);
    if (use === undefined) uses.set(candidate.word, (use = { plain: 0, owning: 0 }));
    countUse(use, scores);
  }
  return withNetwork.map((one) => {
    const { candidate, scores } = one;
    const row = isPossessive(candidate)
      ? possessiveRow(
          candidate,
          scores,
          one.network,
          ranksOf(candidate, vectors),
          words,
          uses.get(candidate.word)!,
        )
      : null;
    return { ...one, row };
  });
}

export function trainTrees(judged: readonly Judged[]): { lost: Uint8Array; second: Uint8Array } {
  const asked = judged.filter(({ row }) => row !== null);
  const lost = asked.filter(({ label }) => label > 0);
  return {
    lost: boost(
      asked.map(({ row }) => row!),
      logistic(asked.map(({ label }) => +(label > 0))),
      LOST,
    ),
    second: boost(
      lost.map(({ row }) => row!),
      logistic(lost.map(({ label }) => +(label === 2))),
      SECOND,
    ),
  };
}

export interface Guess {
  readonly guess: number;
  readonly confidence: number;
  readonly label: number;
}

export function guesses(
  judged: readonly Judged[],
  encoded: { lost: Uint8Array; second: Uint8Array },
): Guess[] {
  const lost = new Trees(encoded.lost);
  const second = new Trees(encoded.second);
  return judged.map(({ row, network, label }) => {
    if (row === null) return { guess: 1, confidence: chance(network.first), label };
    const any = chance(lost.value(row));
    const two = any * chance(second.value(row));
    return any - two >= two
      ? { guess: 1, confidence: any - two, label }
      : { guess: 2, confidence: two, label };
  });
}
