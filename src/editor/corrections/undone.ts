/** What *Undo Last Correction* says, without VS Code. */
import { counted, shorten } from '../words';

interface Told {
  readonly text: string;
  readonly line: number;
  readonly speaker: string | null;
}

/** What was taken back in one article. */
export interface ToldArticle {
  /** The article's path in the workspace. */
  readonly file: string;
  readonly gone: readonly Told[];
  readonly back: readonly Told[];
}

/** Which words are whose no more, or again: those of one step, in an article or in several that were corrected at once. */
export function undoneWords(articles: readonly ToldArticle[]): string {
  const touched = articles.filter(({ gone, back }) => gone.length + back.length > 0);
  const [{ file, gone, back } = { file: articles[0]?.file ?? '', gone: [], back: [] }, ...others] = touched;
  const one = gone[0] ?? back[0];
  if (!one) return `The last correction in ${file} was gone already.`;
  const number = touched.reduce((sum, each) => sum + Math.max(each.gone.length, each.back.length), 0);
  const where = others.length === 0 ? file : counted(touched.length, 'file');
  const statements = `${counted(number, 'statement')} in ${where}`;
  // Those of an import need not be of one speaker, nor all have been corrected before.
  const isMixed = !isOfOne(gone) || !isOfOne(back) || (back.length > 0 && gone.length > back.length);
  if (others.length > 0 || isMixed) return `Last corrections undone: ${statements} are as they were before.`;
  const what = number === 1 ? `“${shorten(one.text, 60)}” (${file}, line ${one.line})` : statements;
  const changes = [
    ...(back[0] ? [`set to ${who(back[0])} again`] : []),
    ...(gone[0] ? [`no longer set to ${who(gone[0])}`] : []),
  ].join(', ');
  const now = back[0] ? '' : ' The speaker is inferred again.';
  return `Last correction undone: ${what} ${number === 1 ? 'is' : 'are'} ${changes}.${now}`;
}

const who = ({ speaker }: Told): string => speaker ?? 'nobody named';

const isOfOne = (list: readonly Told[]): boolean => list.every(({ speaker }) => speaker === list[0]?.speaker);
