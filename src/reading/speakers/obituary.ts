/** Whose death a title tells; the pronouns of such a file mean them, whoever else is quoted. */
import type { Article } from '../../article/article';
import type { Person } from '../reading';

const DIES = /^(?:, [^,;:]{1,80},)? (?:dies|died|has died|is dead|dead at)\b/;

/** Who is dead by the title: `Ada Lund, cartographer of the deep, dies at 91`. Null where it tells no death. */
export function deceasedIn({ header, lines }: Article, people: readonly Person[]): Person | null {
  if (header.titleLine === null) return null;
  const title = lines[header.titleLine - 1] ?? '';
  return (
    people.find(({ mentions }) =>
      mentions.some(({ line, end }) => line === header.titleLine && DIES.test(title.slice(end, end + 120))),
    ) ?? null
  );
}
