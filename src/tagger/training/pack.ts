/** Packs trained weights into the asset. */
import { readFileSync } from 'node:fs';
import { ASSET_MAGIC, ASSET_VERSION, checksum } from '../model/asset';
import { CLASSES_OF_STATEMENT } from '../model/judge';
import { OUTPUTS } from '../model/network';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT } from '../model/features';

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
  readonly tokenRows: number[][];
  readonly sentenceRows: number[][];
  readonly tokenRowCount: number;
  readonly sentenceRowCount: number;
}

/** What is fitted after training. */
export interface Settings {
  /** What is added to the score of each label before the best labelling is chosen. */
  readonly biases: readonly number[];
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

export function packAsset(tablesFile: string, weightsFile: string, settings: Settings): Buffer {
  const tables = JSON.parse(readFileSync(tablesFile, 'utf8')) as Tables;
  const raw = readFileSync(weightsFile);
  const size = Array.from({ length: 8 }, (_, index) => raw.readUInt32LE(4 * index));
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
  const table = (name: string, values: readonly number[]): void => {
    section(2, name, u32(values.length), Buffer.from(Uint16Array.from(values).buffer));
  };
  const matrix = (name: string, rows: number, width: number, values: Float32Array): void => {
    const scales = Buffer.alloc(4 * rows);
    const bytes = Buffer.alloc(rows * width);
    for (let row = 0; row < rows; row++) {
      let largest = 0;
      for (let lane = 0; lane < width; lane++)
        largest = Math.max(largest, Math.abs(values[row * width + lane]!));
      const scale = Math.fround(largest / 127);
      scales.writeFloatLE(scale, 4 * row);
      for (let lane = 0; lane < width; lane++) {
        bytes.writeInt8(
          scale === 0 ? 0 : Math.round(values[row * width + lane]! / scale),
          row * width + lane,
        );
      }
    }
    section(3, name, u32(rows), u32(width), scales, bytes);
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
    table(`token ${slot}`, [rows[0]!, ...list.map((index) => rows[index + 1]!)]);
  });
  tables.tokenRows.forEach((rows, slot) => {
    if (slot > 2) table(`token ${slot}`, rows);
  });
  tables.sentenceRows.forEach((rows, slot) => {
    table(`sentence ${slot}`, rows);
  });
  let offset = 32;
  const trained = new Map<string, { rows: number; width: number; values: Float32Array }>();
  for (const [name, rows, width] of shapes(size)) {
    const end = offset + 4 * rows * width;
    trained.set(name, {
      rows,
      width,
      values: new Float32Array(raw.buffer.slice(raw.byteOffset + offset, raw.byteOffset + end)),
    });
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
  for (const [name, { rows, width, values }] of trained) {
    if (width === 1 || rows === 1 || name === 'T') {
      // Few numbers: a row each, so that each has a scale of its own and loses nothing.
      matrix(name, rows * width, 1, values);
    } else matrix(name, rows, width, values);
  }
  const flat = (name: string, rows: readonly (readonly number[])[]): void => {
    // A row a number keeps the precision; the width is stored beside it.
    const values = Float32Array.from(rows.flat());
    matrix(name, values.length, 1, values);
  };
  flat('biases', [settings.biases]);
  flat('limit', [[settings.limit]]);
  flat('calibration', settings.calibration ?? [0, 1, 2].map(() => [0, 1, 0, 0, 0, 0, 0, 0]));
  const forest = settings.forest ?? { depth: 1, features: [], thresholds: [], leaves: [] };
  const leaves = CLASSES_OF_STATEMENT << forest.depth;
  number('depth', forest.depth);
  table('questions', forest.features);
  flat('thresholds', [forest.thresholds]);
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
