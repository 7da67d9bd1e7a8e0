/** Go to Definition, Find All References and highlights for people and organisations. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { introductionOfReference, referenceAt, referencesOf, type Reference } from './places';
import { toRange } from './ranges';

export function register({ readings }: FeatureContext): vscode.Disposable {
  /** What a position names, and all places that name the same. */
  async function look(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ here: Reference; all: Reference[] } | undefined> {
    const reading = await readings.get(document, token);
    const here = referenceAt(reading, position.line + 1, position.character);
    return here ? { here, all: referencesOf(reading, here) } : undefined;
  }

  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SEED_SELECTOR, {
      async provideDefinition(document, position, token) {
        const found = await look(document, position, token);
        const introduction = found && introductionOfReference(found.here);
        if (!introduction) return undefined;
        const targetRange = toRange(introduction);
        return [
          { originSelectionRange: toRange(found.here.span), targetUri: document.uri, targetRange },
        ] satisfies vscode.LocationLink[];
      },
    }),
    vscode.languages.registerReferenceProvider(SEED_SELECTOR, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const found = await look(document, position, token);
        if (!found) return undefined;
        const introduction = introductionOfReference(found.here);
        return found.all
          .filter(({ span }) => includeDeclaration || span !== introduction)
          .map(({ span }) => new vscode.Location(document.uri, toRange(span)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(SEED_SELECTOR, {
      async provideDocumentHighlights(document, position, token) {
        const found = await look(document, position, token);
        return found?.all.map(
          ({ span, inferred }) =>
            new vscode.DocumentHighlight(
              toRange(span),
              inferred ? vscode.DocumentHighlightKind.Text : vscode.DocumentHighlightKind.Read,
            ),
        );
      },
    }),
  );
}
