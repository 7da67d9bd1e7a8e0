import type { Office } from './reading';

/** Words are compared by their first letters, which drops endings (`minister`, `ministry`). */
const STEM = 5;

/**
 * Whether what the article prints of a person's present office and what the directory has for that date share no word.
 * False where either says nothing.
 */
export function officesDisagree(offices: readonly Office[]): boolean {
  const stems = (source: Office['source']): Set<string> =>
    new Set(
      offices
        .filter((office) => office.source === source && office.status !== 'former')
        .flatMap(({ title, body }) => `${title} ${body ?? ''}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
        .map((word) => word.slice(0, STEM)),
    );
  const printed = stems('article');
  const known = stems('directory');
  return printed.size > 0 && known.size > 0 && ![...printed].some((stem) => known.has(stem));
}
