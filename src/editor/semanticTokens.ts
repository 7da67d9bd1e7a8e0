/** Colours for statements, cues, sources and names, found with quotation marks and without. */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading';
import type { Steps } from '../steps';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { runInSlices } from './slices';
import { STRETCH_MODIFIERS, STRETCH_TYPES, stretchesOf } from './stretches';

const LEGEND = new vscode.SemanticTokensLegend([...STRETCH_TYPES], [...STRETCH_MODIFIERS]);

/** In files with more statements only what is on the screen is coloured: all would be megabytes to send. */
const MOST_STATEMENTS = 10_000;

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(
      SEED_SELECTOR,
      {
        onDidChangeSemanticTokens: readings.onDidInvalidate,
        async provideDocumentSemanticTokens(document, token) {
          const reading = await readings.get(document, token);
          // VS Code takes an empty answer for all there is; of a provider that is busy it goes on asking for what is on the screen.
          if (reading.statements.length > MOST_STATEMENTS) throw new Error('busy');
          return runInSlices(buildTokens(reading), token);
        },
      },
      LEGEND,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      SEED_SELECTOR,
      {
        async provideDocumentRangeSemanticTokens(document, range, token) {
          const reading = await readings.get(document, token);
          const lines = { first: range.start.line + 1, last: range.end.line + 1 };
          return runInSlices(buildTokens(reading, lines), token);
        },
      },
      LEGEND,
    ),
  );
}

function* buildTokens(
  reading: Reading,
  lines?: { first: number; last: number },
): Steps<vscode.SemanticTokens> {
  const builder = new vscode.SemanticTokensBuilder();
  let count = 0;
  for (const { line, start, end, type, modifiers } of yield* stretchesOf(reading, lines)) {
    let bits = 0;
    for (const modifier of modifiers) bits |= 1 << STRETCH_MODIFIERS.indexOf(modifier);
    builder.push(line - 1, start, end - start, STRETCH_TYPES.indexOf(type), bits);
    if (++count % 1000 === 0) yield;
  }
  return builder.build();
}
