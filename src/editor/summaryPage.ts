/** The page of *Summarize Article* as HTML. All text is escaped; there is no inline script and no remote content. */
import type { Span } from '../article/article';
import type { Reading } from '../reading/reading';
import {
  countWords,
  otherNote,
  reportOf,
  speakerTitle,
  statementNote,
  type ReportLine,
  type ReportSpeaker,
  type ReportStretch,
} from '../reading/report';
import { restoredWords, type LossChoice } from '../reading/repair';
import { escapeHtml, htmlPage } from './html';
import { lossExplanation, statementAtMark } from './lossWords';
import { onLine } from './places';
import { DEFAULT_SENTENCES, MOST_SENTENCES } from './sentences';
import { counted } from './words';
import { writtenDate } from '../reading/dates/written';

/** What frames the page: addresses of its own files, and what its content security policy admits. */
export interface PageFrame {
  /** `webview.cspSource`. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** The article's URI, which the page hands back when it is restored. */
  readonly article: string;
}

/** The whole document around a body. */
export function pageOf(title: string, body: string, { source, script, style, article }: PageFrame): string {
  return htmlPage({
    title,
    policy: [`style-src ${source}`, `script-src ${source}`, `font-src ${source}`],
    head: `<link rel="stylesheet" href="${escapeHtml(style)}">
<script defer src="${escapeHtml(script)}"></script>`,
    body: `<body data-article="${escapeHtml(article)}">
<p id="status" role="status" aria-live="polite"></p>
<main id="page">${body}</main>
</body>`,
  });
}

/**
 * The page's content: what the article is, its summary, who said what.
 *
 * @param restore which lost characters are put back, marked as restored
 * @param length number of sentences that the summary may have, to be chosen on the page
 */
export function pageBody(
  reading: Reading,
  restore: LossChoice = 'certain',
  length = DEFAULT_SENTENCES,
): string {
  const report = reportOf(reading, restore);
  const shown = (stretch: ReportStretch): string => stretchHtml(reading, stretch);
  const title = report.title ? placeLink(report.title, shown(report.title), 'title') : 'Untitled article';
  const source = [
    ...(report.date === null
      ? []
      : [`<time datetime="${escapeHtml(report.date)}">${escapeHtml(writtenDate(report.date))}</time>`]),
    ...(report.url === null ? [] : [externalLink(report.url)]),
  ].join(' · ');
  return [
    `<h1>${title}</h1>`,
    `<p class="source">${source || 'The file gives neither date nor source.'}</p>`,
    ...report.cautions.map((caution) => `<p class="caution">${escapeHtml(caution)}</p>`),
    report.restored === 0
      ? ''
      : `<p class="source">${restoredWords(report.restored)}, <ins class="restored">marked like this</ins>.</p>`,
    '<p class="actions"><button type="button" id="copy">Copy as Markdown</button> <button type="button" id="model" data-action="model">Summarize with Language Model…</button></p>',
    '<h2>Summary</h2>',
    lengthHtml(length),
    report.summary.length === 0
      ? '<p>There is nothing to summarize.</p>'
      : `<ol>${report.summary.map((line) => `<li>${shown(line)} ${lineLink(line)}</li>`).join('')}</ol>`,
    '<h2>Who said what</h2>',
    report.speakers.length === 0 ? '<p>No statements were found.</p>' : '',
    ...report.speakers.map((speaker) => speakerHtml(speaker, shown)),
    report.silent.length === 0 ? '' : '<h2>Named, not quoted</h2>',
    report.silent.length === 0
      ? ''
      : `<ul>${report.silent
          .map(({ name, office, at }) => {
            const text = escapeHtml(office === null ? name : `${name}, ${office}`);
            return `<li>${text}${at ? ` ${lineLink(at)}` : ''}</li>`;
          })
          .join('')}</ul>`,
  ].join('\n');
}

/** The choice of how long the summary is. */
function lengthHtml(length: number): string {
  const options = Array.from({ length: MOST_SENTENCES }, (_, index) => index + 1).map(
    (number) =>
      `<option value="${number}"${number === length ? ' selected' : ''}>${counted(number, 'sentence')}</option>`,
  );
  return `<p><label for="length">Length</label> <select id="length">${options.join('')}</select></p>`;
}

/** What the page says instead of a body while there is none. */
export function messageBody(message: string): string {
  return `<p>${escapeHtml(message)}</p>`;
}

function speakerHtml(speaker: ReportSpeaker, shown: (stretch: ReportStretch) => string): string {
  const { telling, others, office, counts } = speaker;
  const about = [...(office === null ? [] : [office]), countWords(counts)].map(escapeHtml).join(' · ');
  const also =
    others.length === 0
      ? ''
      : `<p class="others">Also ${others.map((each) => `${lineLink(each)}${escapeHtml(otherNote(each))}`).join('; ')}</p>`;
  return `<section>
<h3>${escapeHtml(speakerTitle(speaker))}</h3>
<p class="source">${about}</p>
<blockquote class="${telling.kind}"><p>${shown(telling)}</p>
<footer>${escapeHtml(statementNote(telling))} · ${lineLink(telling)}</footer></blockquote>
${also}</section>`;
}

/** A stretch of the article; what was restored says why. */
function stretchHtml({ article, statements }: Reading, { line, pieces }: ReportStretch): string {
  return pieces
    .map(({ text, loss }) => {
      if (!loss) return escapeHtml(text);
      const kind = loss.kind === 'space' ? 'restored space' : 'restored';
      const why = escapeHtml(
        lossExplanation(article.lines[line - 1] ?? '', loss, statementAtMark(onLine(statements, line), loss)),
      );
      return `<ins class="${kind}" title="${why}">${escapeHtml(text)}</ins>`;
    })
    .join('');
}

function lineLink(place: Span): string {
  return placeLink(place, `line ${place.line}`, 'line');
}

function placeLink({ line, start, end }: Span | ReportLine, html: string, kind: string): string {
  return `<a href="#line-${line}" class="${kind}" data-line="${line}" data-start="${start}" data-end="${end}">${html}</a>`;
}

function externalLink(url: string): string {
  const shown = escapeHtml(url.replace(/^https?:\/\//i, ''));
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${shown}</a>` : shown;
}
