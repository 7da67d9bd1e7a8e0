/** What is copied from the Speakers view, as it is pasted into notes. */
import { officeLine, speakerNames, wordsOf } from '../reading/bySpeaker';
import { childrenOf, rowOf, type SpeakerNode, type StatementNode } from './speakerTree';
import { kindWord, unnamedLabel } from './words';

/**
 * A statement: `“…” — NAME, office (FILE, line N)`, with its kind unless it is plainly direct, so that neither marks that are
 * inferred nor what is denied pass for more; a speaker: name and office, with all statements below; somebody who is named
 * only: name and office. Null for rows of which there is nothing to copy.
 *
 * @param file the article's path in the workspace
 */
export function copiedText(node: SpeakerNode, file: string): string | null {
  switch (node.type) {
    case 'statement':
      return `${quoted(node)} — ${nameOf(node)} ${placeOf(node, file)}`;
    case 'speaker': {
      const statements = childrenOf(node).map((child) =>
        child.type === 'statement' ? `${quoted(child)} ${placeOf(child, file)}` : rowOf(child).label,
      );
      return [named(node), ...statements].join('\n');
    }
    case 'person':
      return withOffice(node.person.name, officeLine(node.person));
    case 'silent':
    case 'more':
      return null;
  }
}

/** Marks are for what is somebody's own from end to end and has none: of other statements the article has its part. */
function quoted({ statement, parts }: StatementNode): string {
  const words = wordsOf(parts);
  return statement.kind !== 'direct' || /^["“‘]/.test(words) ? words : `“${words}”`;
}

function placeOf({ statement }: StatementNode, file: string): string {
  const kind = kindWord(statement);
  return `(${file}, line ${statement.line}${kind === 'direct' ? '' : `: ${kind}`})`;
}

function nameOf(node: StatementNode): string {
  const { speaker } = node.statement;
  return speaker.together.length > 0 ? (speakerNames(speaker) ?? named(node)) : named(node);
}

function named({ speaker: { kind, name, person } }: Extract<SpeakerNode, { speaker: unknown }>): string {
  if (kind === 'unnamed') return unnamedLabel(name);
  return withOffice(name ?? '', person && officeLine(person));
}

const withOffice = (name: string, office: string | null): string =>
  office === null ? name : `${name}, ${office}`;
