/** What *Undo Last Correction* says, without VS Code. */
import { counted, shorten } from '../words';

interface Told {
  readonly text: string;
  readonly line: number;
  readonly speaker: string | null;
}

/** Which words are whose no more, or again. @param file the article's path in the workspace */
export function undoneWords(
  { gone, back }: { readonly gone: readonly Told[]; readonly back: readonly Told[] },
  file: string,
): string {
  const one = gone[0] ?? back[0];
  if (!one) return `The last correction in ${file} was gone already.`;
  const who = (each: Told): string => each.speaker ?? 'nobody named';
  const number = Math.max(gone.length, back.length);
  const what =
    number === 1
      ? `“${shorten(one.text, 60)}” (${file}, line ${one.line})`
      : `${counted(number, 'statement')} in ${file}`;
  const now = back[0] ? `set to ${who(back[0])} again` : 'by whom Verbatim finds';
  const before = gone[0] ? `, no longer set to ${who(gone[0])}` : '';
  return `Last correction undone: ${what} ${number === 1 ? 'is' : 'are'} ${now}${before}.`;
}
