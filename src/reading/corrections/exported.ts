/** The form in which corrections are exported. */

export interface ExportedCorrection {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly asTyped: boolean;
}

export interface ExportedArticle {
  /** Path in the workspace, or an absolute one. */
  readonly file: string;
  readonly corrections: readonly ExportedCorrection[];
}

/** Corrections out of an exported file; null when it is none. What has not the form of a correction is left out. */
export function parseExported(text: string): ExportedArticle[] | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const articles = fieldOf(root, 'corrections');
  if (!Array.isArray(articles)) return null;
  return articles.flatMap((article: unknown) => {
    const file = fieldOf(article, 'file');
    const list = fieldOf(article, 'corrections');
    if (typeof file !== 'string' || !Array.isArray(list)) return [];
    const corrections = list.flatMap((each: unknown): ExportedCorrection[] => {
      const [line, words, speaker] = ['line', 'statement', 'speaker'].map((name) => fieldOf(each, name));
      if (typeof line !== 'number' || typeof words !== 'string' || words === '') return [];
      if (speaker !== null && (typeof speaker !== 'string' || speaker.trim() === '')) return [];
      return [{ line, text: words, speaker, asTyped: fieldOf(each, 'asTyped') === true }];
    });
    return corrections.length === 0 ? [] : [{ file, corrections }];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
