import type { Reading } from './reading';

export function renderMarkdown(reading: Reading): string {
  return `# ${reading.article.header.title ?? 'Untitled'}\n`;
}
