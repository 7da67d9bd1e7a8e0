/** Rows of the *Speakers* view as VS Code draws them: labels, icons, cards, and what a click leads to. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { introductionOf } from '../reading/bySpeaker';
import { isCorrected } from '../reading/corrections/corrected';
import type { Reading } from '../reading/reading';
import { referenceActions, statementActions, trusted } from './cardActions';
import { referenceCard, statementCard } from './cards';
import type { Reference } from './places';
import { REVEAL_COMMAND, revealLink } from './reveal';
import { idOf, rowOf, type SpeakerNode } from './speakerTree';

/** A row of an article; its card is made when it is pointed at. */
export function itemOf(node: SpeakerNode, article: vscode.Uri | undefined): vscode.TreeItem {
  const { label, description, spoken } = rowOf(node);
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    label,
    node.type === 'speaker' || node.type === 'silent' ? Collapsed : None,
  );
  item.id = `${article?.toString() ?? ''} ${idOf(node)}`;
  item.description = description;
  item.accessibilityInformation = { label: spoken };
  item.contextValue = contextValue(node);
  const icon = iconOf(node);
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
  const place = placeOf(node);
  if (place && article && node.type !== 'speaker') {
    item.command = {
      title: 'Go to Text',
      command: REVEAL_COMMAND,
      arguments: [article.toString(), place.line, place.start, place.end],
    };
  }
  return item;
}

/** The card of a row: of whom it names, else of a statement; undefined for rows that are neither. */
export function cardOf(
  node: SpeakerNode,
  article: vscode.Uri,
  reading: Reading,
): vscode.MarkdownString | undefined {
  const link = (place: Span): string => revealLink(article, place);
  const reference = referenceOf(node);
  if (reference) {
    const actions = referenceActions(article, reference, reading.article.header.date);
    return trusted(referenceCard(reading, reference, link, actions));
  }
  if (node.type !== 'statement' && node.type !== 'speaker') return undefined;
  const statement = node.type === 'statement' ? node.statement : node.speaker.statements[0]!;
  const actions = statementActions(article, reading, statement);
  return trusted(`${statementCard(reading, statement, link)}\n\n${actions}`);
}

function contextValue(node: SpeakerNode): string {
  const set =
    node.type === 'statement'
      ? isCorrected(node.statement)
      : node.type === 'speaker' && /outside|unnamed/.test(node.speaker.kind)
        ? node.speaker.statements.some(isCorrected)
        : false;
  return `verbatim.${node.type === 'speaker' ? node.speaker.kind : node.type}${set ? '.set' : ''}`;
}

const ICONS = { person: 'person', organisation: 'organization', outside: 'account', unnamed: 'question' };

function iconOf(node: SpeakerNode): string | undefined {
  switch (node.type) {
    case 'speaker':
      return ICONS[node.speaker.kind];
    case 'statement':
      return node.statement.kind === 'indirect' ? 'comment' : 'quote';
    case 'person':
      return 'person';
    case 'silent':
    case 'more':
      return undefined;
  }
}

/** Where a row's click or its *Go to Introduction* leads. */
export function placeOf(node: SpeakerNode): Span | null {
  switch (node.type) {
    case 'speaker':
      return referenceOf(node)?.span ?? node.speaker.statements[0]!;
    case 'statement':
      return node.statement;
    case 'person':
      return introductionOf(node.person);
    case 'silent':
    case 'more':
      return null;
  }
}

/** What a row names. */
export function referenceOf(node: SpeakerNode): Reference | null {
  const person = node.type === 'speaker' ? node.speaker.person : node.type === 'person' ? node.person : null;
  const organisation = node.type === 'speaker' ? node.speaker.organisation : null;
  const span = person ? introductionOf(person) : (organisation?.mentions[0] ?? null);
  return span && { person, organisation, span, inferred: false };
}
