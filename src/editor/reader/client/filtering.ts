import type { ReaderModel, ReaderStatement } from '../readerModel';
import type { Paragraphs } from './paragraphs';

/**
 * Shows only the paragraphs in which the chosen speakers speak, and only their statements as theirs.
 *
 * @param filter keys of the chosen ones; empty for everybody
 */
export function applyFilter(
  main: HTMLElement,
  paragraphs: Paragraphs,
  model: ReaderModel,
  filter: ReadonlySet<string>,
): void {
  const rows = new Set<number>();
  model.speakers.forEach(({ key }, index) => {
    if (filter.has(key)) rows.add(index);
  });
  const isShown = ({ speakers }: ReaderStatement): boolean => speakers.some((row) => rows.has(row));
  main.classList.toggle('filtered', rows.size > 0);
  for (const [element, { statements }] of paragraphs.made()) {
    element.hidden = rows.size > 0 && !statements.some(isShown);
    if (statements.length === 0) continue;
    for (const span of element.querySelectorAll<HTMLElement>('.statement')) {
      const statement = statements[Number(span.dataset['statement'])];
      span.classList.toggle('off', rows.size > 0 && !!statement && !isShown(statement));
    }
  }
}
