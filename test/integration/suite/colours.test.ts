import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, until } from '../host/window';
import { closeAll, open, REAL_FILE, write } from './support';

interface Token {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

const MARKED = `Harbour Talks Go On
20240305
https://example.org/harbour
“The boats will run on Friday,” Harbour Master Ada Moss told reporters. “Nobody has to wait.”
Ada Moss said the strike had cost the town a great deal of money.
`;

describe('Colours of statements', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('come from the reading, for marked and for damaged text', async () => {
    await write('marked.seed', MARKED);
    const { document } = await open('marked.seed');
    const tokens = await tokensOf(document);
    const direct = tokens.filter(({ type }) => type === 'directStatement');
    assert.ok(
      direct.some(({ text }) => text.includes('The boats will run on Friday')),
      JSON.stringify(tokens),
    );
    assert.ok(
      direct.every(({ modifiers }) => !modifiers.includes('inferred')),
      'marks are in the file',
    );
    assert.ok(
      tokens.some(({ type, text }) => type === 'indirectStatement' && text.includes('strike had cost')),
      JSON.stringify(tokens),
    );
    assert.ok(tokens.some(({ type, text }) => type === 'cue' && text.startsWith('told')));
  });

  it('show quotations in the real file, which has lost its marks', async () => {
    const { document } = await open(REAL_FILE);
    const tokens = await tokensOf(document);
    const quoted = tokens.find(({ text }) => text.startsWith('I dont think'));
    assert.equal(quoted?.type, 'directStatement');
    assert.ok(quoted.modifiers.includes('inferred'));
    assert.ok(tokens.some(({ type, text }) => type === 'person' && text.includes('Baerbock')));
    assert.ok(
      tokens.some(({ type, text, modifiers }) => {
        return type === 'source' && text === 'he' && modifiers.includes('unnamed');
      }),
    );
  });

  (canSeeWindow ? it : it.skip)('are seen: quoted text is not drawn as plain text', async () => {
    await open(REAL_FILE);
    const plain = await until(colourOf('Senior'));
    const direct = await until(
      `(() => { const c = ${colourOf('expect that')}; return c && c !== ${JSON.stringify(plain)} && c; })()`,
    );
    const indirect = await until(
      `(() => { const c = ${colourOf('dialogue offered')}; return c && c !== ${JSON.stringify(plain)} && c; })()`,
    );
    assert.notEqual(direct, indirect, 'direct and indirect are told apart');
  });
});

/**
 * The colour in which a text is drawn, as a JavaScript expression for the page; an empty text while it is not there.
 * VS Code cuts long tokens into several elements, so the text is looked for in the whole line.
 */
function colourOf(text: string): string {
  return `(() => {
    for (const line of document.querySelectorAll('.view-line')) {
      const parts = [...line.querySelectorAll('span > span')];
      let at = parts.map((e) => e.textContent).join('').replace(/\\u00a0/g, ' ').indexOf(${JSON.stringify(text)});
      if (at < 0) continue;
      for (const part of parts) {
        if (at < part.textContent.length) return getComputedStyle(part).color;
        at -= part.textContent.length;
      }
    }
    return '';
  })()`;
}

/** The semantic tokens of a document, decoded. */
async function tokensOf(document: vscode.TextDocument): Promise<Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const tokens: Token[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, bits] = data.slice(i, i + 5) as unknown as number[];
    start = lines === 0 ? start + characters! : characters!;
    line += lines!;
    tokens.push({
      text: document.lineAt(line).text.slice(start, start + length!),
      type: legend.tokenTypes[type!]!,
      modifiers: legend.tokenModifiers.filter((_name, index) => (bits! & (1 << index)) !== 0),
    });
  }
  return tokens;
}
