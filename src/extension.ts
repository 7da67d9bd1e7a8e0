import type * as vscode from 'vscode';
import { features } from './editor/features';
import { Readings } from './editor/readings';
import type { Rendered } from './editor/reader/messages';
import { readerReports } from './editor/reader/panel';
import { modelSummaryPages } from './editor/languageModelSummary';
import { summaryPages } from './editor/summary';
import type { Reading } from './reading/reading';

/** What the extension exports, to be looked at: nothing in it changes anything. */
export interface VerbatimApi {
  /** How many readings were started since activation. */
  readonly readingsStarted: number;
  /** How many readings are under way. */
  readonly readingsUnderWay: number;
  /** The reading of a document's present version, from the cache that all features share. */
  read(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Reading>;
  /** The HTML that a page of *Summarize Article* shows, undefined when no page is open for the article. */
  summaryPage(article: vscode.Uri): string | undefined;
  /** What the Reader of an article shows, undefined when none is open. */
  readerReport(article: vscode.Uri): Rendered | undefined;
  /** The HTML that a language model's summary of an article is shown as, undefined when no page is open. */
  modelSummaryPage(article: vscode.Uri): string | undefined;
}

/** Registers the features. Reads nothing and loads nothing: that waits until a seed file is open. */
export function activate(extension: vscode.ExtensionContext): VerbatimApi {
  const readings = new Readings(extension.extensionUri);
  extension.subscriptions.push(readings);
  for (const feature of features) extension.subscriptions.push(feature.register({ extension, readings }));
  return {
    get readingsStarted() {
      return readings.started;
    },
    get readingsUnderWay() {
      return readings.underWay;
    },
    read: (document, token) => readings.get(document, token),
    summaryPage: (article) => summaryPages.get(article.toString()),
    readerReport: (article) => readerReports.get(article.toString()),
    modelSummaryPage: (article) => modelSummaryPages.get(article.toString()),
  };
}
