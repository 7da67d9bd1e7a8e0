/** Who is named in the headline. */
import type { Article } from '../../../article/article';
import { analysePassage } from '../../../article/passages';
import type { NameClusters } from './clusters';
import type { Mention } from './mentions';
import type { NameCluster } from './nameCluster';
import { wordsOf, type Word } from '../words';

/** Of a title so much is read, in UTF-16 units: the first line of a file may be anything. */
export const LONGEST_HEADLINE = 1_000;

/** The title as far as it is looked at, and its words; without a line where there is none. */
export interface Title {
  readonly line: number | null;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The headline's words. */
export function readTitle({ header: { titleLine: line }, lines }: Article): Title {
  const text = line === null ? '' : (lines[line - 1] ?? '').slice(0, LONGEST_HEADLINE);
  return { line, text, words: wordsOf(analysePassage(text)) };
}

/** Where the title names people that the text names. Headlines capitalise too much to find anybody by them alone. */
export function mentionsInTitle(
  { line, text, words }: Title,
  joined: NameClusters,
): Map<NameCluster, Mention[]> {
  const found = new Map<NameCluster, Mention[]>();
  if (line === null) return found;
  const hasSmall = /\p{Ll}/u.test(text);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    // `UN` is no Kim Jong Un.
    if (!word.capital || (hasSmall && /^\p{Lu}{2,3}$/u.test(word.text))) continue;
    let key = word.key;
    let owners = joined.peopleOf(key);
    let end = word.end;
    if (owners.length === 0 && key.length > 4 && key.endsWith('s')) {
      key = key.slice(0, -1);
      owners = joined.peopleOf(key);
      end--;
    }
    const fullStart = ({ forms }: NameCluster): number => {
      let from = word.start;
      for (const form of forms) {
        const before = words.slice(Math.max(0, index - form.length + 1), index + 1);
        if (form.length > 1 && before.map((w) => w.key).join(' ') === form.join(' '))
          from = Math.min(from, before[0]!.start);
      }
      return from;
    };
    // Of two bearers of a surname the one whose given name stands before it.
    if (owners.length > 1) owners = owners.filter((each) => fullStart(each) < word.start);
    if (owners.length !== 1) continue;
    const owner = owners[0]!;
    // The given name belongs to the mention.
    const start = fullStart(owner);
    if (
      start === word.start &&
      (word.first || owner.forms.every((form) => form.at(-1) !== key && form[0] !== key))
    ) {
      if (owner.forms.every((form) => form.at(-1) !== key)) continue;
    }
    const list = found.get(owner) ?? [];
    const last = list.at(-1);
    if (last && last.span.end > start) list.pop();
    list.push({ span: { line, start, end }, text: text.slice(start, end), place: null });
    found.set(owner, list);
  }
  return found;
}
