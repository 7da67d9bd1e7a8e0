/** The language status items: what was read in the active seed file with the way out, and what is uncertain in it. */
import * as vscode from 'vscode';
import { speakersOf, totalsOf } from '../reading/bySpeaker';
import type { Reading } from '../reading/reading';
import { isSeedDocument, SEED_SELECTOR } from './language';
import type { FeatureContext } from './feature';
import { READ_AGAIN_COMMAND } from './unreadable';
import { counted, grouped } from './words';

const PLAIN_TEXT = { title: 'Treat as Plain Text', command: 'verbatim.treatAsPlainText' };
const READ_AGAIN = { title: 'Read Again', command: READ_AGAIN_COMMAND };

export function register({ readings }: FeatureContext): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('verbatim.reading', SEED_SELECTOR);
  item.name = 'Verbatim';
  // A line of its own: VS Code cuts off what is longer than a line, and the command with it.
  const about = vscode.languages.createLanguageStatusItem('verbatim.uncertain', []);
  about.name = 'Verbatim: What Is Uncertain';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (!isSeedDocument(document)) return;
    const reading = readings.peek(document);
    const failure = readings.failure(document);
    const problems = reading?.article.header.problems.length ?? 0;
    item.busy = !reading && !failure;
    item.text = failure ? 'Not read' : reading ? whatWasRead(reading) : 'Reading…';
    item.command = failure ? READ_AGAIN : PLAIN_TEXT;
    item.severity = failure ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.accessibilityInformation = { label: `Verbatim: ${item.text}` };
    about.text = failure ? failure.message : reading ? whatIsUncertain(reading) : '';
    about.selector = about.text === '' ? [] : SEED_SELECTOR;
    about.severity = problems > 0 ? vscode.LanguageStatusSeverity.Warning : item.severity;
    about.accessibilityInformation = { label: `Verbatim: ${about.text}` };
  };
  show();
  return vscode.Disposable.from(
    item,
    about,
    readings.onDidStart(show),
    readings.onDidRead(show),
    readings.onDidFail(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

/** `14 statements, 5 speakers, 2 unnamed`. */
function whatWasRead(reading: Reading): string {
  const { kinds, unnamed } = totalsOf(reading);
  const { direct, mixed, indirect } = kinds;
  const named = speakersOf(reading).length - unnamed;
  const parts = [counted(direct + mixed + indirect, 'statement'), counted(named, 'speaker')];
  return [...parts, ...(unnamed > 0 ? [`${grouped(unnamed)} unnamed`] : [])].join(', ');
}

function whatIsUncertain(reading: Reading): string {
  const problems = reading.article.header.problems.length;
  const { inferred } = totalsOf(reading);
  return [
    ...(inferred > 0 ? [`${grouped(inferred)} found without quotation marks`] : []),
    ...(problems > 0 ? [`${counted(problems, 'problem')} in the file`] : []),
  ].join(', ');
}
