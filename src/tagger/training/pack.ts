/** Packs trained weights into the asset. */
import { readFileSync } from 'node:fs';
import { ASSET_MAGIC, ASSET_VERSION, checksum, fromBfloat16, toBfloat16 } from '../model/asset';
import { CLASSES_OF_STATEMENT } from '../model/judge';
import { OUTPUTS } from '../model/outputs';
import { packKindred } from '../model/kindred';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT } from '../model/slots';

/** A forest as `../model/forest.ts` reads it. */
export interface TrainedForest {
  readonly depth: number;
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

interface Tables {
  readonly words: string[];
  readonly suffixes3: string[];
  readonly suffixes2: string[];
  readonly groups: Record<string, number>;
  readonly tokenRows: number[][];
  readonly sentenceRows: number[][];
  readonly tokenRowCount: number;
  readonly sentenceRowCount: number;
}

/** What is fitted after training. */
export interface Settings {
  /** What is added to the score of each label before the best labelling is chosen. */
  readonly biases: readonly number[];
  /** The same for passages without a cue. */
  readonly uncued: readonly number[];
  /** What is more probably no statement than this is left out. */
  readonly limit: number;
  readonly forest?: TrainedForest;
  readonly calibration?: readonly (readonly number[])[];
}

/** Shapes of the trainer's matrices in its order. `null` marks what only training needs. */
function shapes(size: readonly number[]): [string, number, number][] {
  const [D, H, P, HS, L, VT, VS] = size as [number, number, number, number, number, number, number];
  return [
    ['E', VT, D],
    ['ES', VS, D],
    ['W1', D, 6 * H],
    ['B1', 1, 6 * H],
    ['P1', 1, 4 * H],
    ['Wp', 2 * H, P],
    ['Wu', D, P],
    ['Bp', 1, P],
    ['Ws', P, 6 * HS],
    ['Bs', 1, 6 * HS],
    ['Ps', 1, 4 * HS],
    ['Wq', P + 2 * HS, 6 * H],
    ['W2', 2 * H, 6 * H],
    ['B2', 1, 6 * H],
    ['P2', 1, 4 * H],
    ['Wo', 4 * H, L],
    ['Bo', 1, L],
    ['T', L, L],
    ['S', 1, L],
    ['Wx', 4 * H, OUTPUTS - L],
    ['Bx', 1, OUTPUTS - L],
  ];
}

type Trained = Map<string, { rows: number; width: number; values: Float32Array }>;

/** The sizes that a file of weights begins with. */
const sizesOf = (raw: Buffer): number[] =>
  Array.from({ length: 8 }, (_, index) => raw.readUInt32LE(4 * index));

function readNetwork(raw: Buffer): Trained {
  let offset = 32;
  const trained: Trained = new Map();
  for (const [name, rows, width] of shapes(sizesOf(raw))) {
    const end = offset + 4 * rows * width;
    const values = new Float32Array(raw.buffer.slice(raw.byteOffset + offset, raw.byteOffset + end));
    trained.set(name, { rows, width, values });
    offset = end;
  }
  // The outputs beside the labels stand in the same rows.
  for (const [labels, others] of [
    ['Wo', 'Wx'],
    ['Bo', 'Bx'],
  ] as const) {
    const left = trained.get(labels)!;
    const right = trained.get(others)!;
    trained.delete(others);
    const width = left.width + right.width;
    const values = new Float32Array(left.rows * width);
    for (let row = 0; row < left.rows; row++) {
      values.set(left.values.subarray(row * left.width, (row + 1) * left.width), row * width);
      values.set(right.values.subarray(row * right.width, (row + 1) * right.width), row * width + left.width);
    }
    trained.set(labels, { rows: left.rows, width, values });
  }
  return trained;
}

/** @param weightsFiles what the trainer wrote, a file a network; all of one size */
export function packAsset(tablesFile: string, weightsFiles: readonly string[], settings: Settings): Buffer {
  const tables = JSON.parse(readFileSync(tablesFile, 'utf8')) as Tables;
  const size = sizesOf(readFileSync(weightsFiles[0]!));
  const chunks: Buffer[] = [];
  const u32 = (value: number): Buffer => {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  const section = (kind: number, name: string, ...content: Buffer[]): void => {
    chunks.push(u32(kind), u32(Buffer.byteLength(name)), Buffer.from(name), ...content);
  };
  const number = (name: string, value: number): void => {
    const buffer = Buffer.alloc(4);
    buffer.writeFloatLE(value);
    section(0, name, buffer);
  };
  const text = (name: string, lines: readonly string[]): void => {
    const bytes = Buffer.from(lines.join('\n'));
    section(1, name, u32(bytes.length), bytes);
  };
  const table = (name: string, values: ArrayLike<number>): void => {
    section(2, name, u32(values.length), Buffer.from(Uint16Array.from(values).buffer));
  };
  const floats = (name: string, values: ArrayLike<number>): void => {
    section(4, name, u32(values.length), Buffer.from(Float32Array.from(values).buffer));
  };
  const matrix = (name: string, rows: number, width: number, values: Float32Array): void => {
    const halves = Uint16Array.from({ length: rows }, (_, row) =>
      toBfloat16(
        values
          .subarray(row * width, (row + 1) * width)
          .reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127,
      ),
    );
    const scales = fromBfloat16(halves);
    const bytes = Int8Array.from({ length: rows * width }, (_, index) => {
      const scale = scales[Math.floor(index / width)]!;
      return scale === 0 ? 0 : Math.round(values[index]! / scale);
    });
    section(3, name, u32(rows), u32(width), Buffer.from(halves.buffer), Buffer.from(bytes.buffer));
  };
  ['D', 'H', 'P', 'HS', 'L'].forEach((name, index) => {
    number(name, size[index]!);
  });
  number('token slots', TOKEN_SLOT_COUNT);
  number('sentence slots', SENTENCE_SLOT_COUNT);
  // Strings without a row say nothing.
  const kept = (words: readonly string[], rows: readonly number[]): number[] =>
    words.map((_, index) => index).filter((index) => rows[index + 1]! > 0);
  [tables.words, tables.suffixes3, tables.suffixes2].forEach((words, slot) => {
    const rows = tables.tokenRows[slot]!;
    const list = kept(words, rows);
    text(
      ['words', 'suffixes 3', 'suffixes 2'][slot]!,
      list.map((index) => words[index]!),
    );
    // Behind the words stand their groups.
    const groups = slot === 0 ? rows.slice(words.length + 1) : [];
    table(`token ${slot}`, [rows[0]!, ...list.map((index) => rows[index + 1]!), ...groups]);
  });
  table('kindred', packKindred(Object.entries(tables.groups)));
  tables.tokenRows.forEach((rows, slot) => {
    if (slot > 2) table(`token ${slot}`, rows);
  });
  tables.sentenceRows.forEach((rows, slot) => {
    table(`sentence ${slot}`, rows);
  });
  number('members', weightsFiles.length);
  const networks = weightsFiles.map((file) => readNetwork(readFileSync(file)));
  networks.forEach((network, member) => {
    for (const [name, { rows, width, values }] of network) {
      // Scores of labels after labels and of first labels stand once, as means.
      if (name === 'T' || name === 'S') continue;
      if (rows === 1) floats(`${member} ${name}`, values);
      else matrix(`${member} ${name}`, rows, width, values);
    }
  });
  for (const name of ['T', 'S']) {
    const all = networks.map((network) => network.get(name)!.values);
    const mean = all[0]!.map((_, index) => all.reduce((sum, each) => sum + each[index]!, 0) / all.length);
    floats(name, mean);
  }
  floats('biases', settings.biases);
  floats('uncued', settings.uncued);
  floats('limit', [settings.limit]);
  floats('calibration', (settings.calibration ?? [0, 1, 2].map(() => [0, 1, 0, 0, 0, 0, 0, 0])).flat());
  const forest = settings.forest ?? { depth: 1, features: [], thresholds: [], leaves: [] };
  const leaves = CLASSES_OF_STATEMENT << forest.depth;
  number('depth', forest.depth);
  table('questions', forest.features);
  floats('thresholds', forest.thresholds);
  matrix('leaves', forest.leaves.length / leaves, leaves, Float32Array.from(forest.leaves));
  const body = Buffer.concat(chunks);
  return Buffer.concat([
    u32(ASSET_MAGIC),
    u32(ASSET_VERSION),
    u32(body.length + 16),
    u32(checksum(body)),
    body,
  ]);
}
