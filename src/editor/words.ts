/** What the user reads, in one place: kinds, confidence, evidence. */
import { CORRECTED } from '../reading/corrections/corrected';
import { evidenceWords as wordsOfReason } from '../reading/speakers/evidenceWords';
import type { Evidence, Office, Stance, Statement, StatementKind } from '../reading/reading';
import { withStance } from '../reading/stance';
import { SET_BY_YOU } from '../reading/sureness';

export * from '../reading/counted';
export * from '../reading/sureness';

const KINDS: Readonly<Record<StatementKind, string>> = {
  direct: 'direct',
  mixed: 'partly quoted',
  indirect: 'indirect',
};

/** `direct`, `direct, inferred`, `indirect, denied`, … An indirect statement has no marks to miss. */
export function kindWord({
  kind,
  inferred,
  stance,
}: Pick<Statement, 'kind' | 'inferred' | 'stance'>): string {
  return withStance(inferred && kind !== 'indirect' ? `${KINDS[kind]}, inferred` : KINDS[kind], stance);
}

const STANCES: Readonly<Record<Stance, string>> = {
  denied: 'The speaker denies it.',
  rejected: 'The speaker rejects it.',
  unsaid: 'The article says that it was not said.',
  supposed: 'The article only supposes that it is said.',
};

/** How kind was found, as a sentence. */
export function kindSentence({
  kind,
  inferred,
  stance,
}: Pick<Statement, 'kind' | 'inferred' | 'stance'>): string {
  const how = howReported(kind, inferred);
  return stance ? `${how} ${STANCES[stance]}` : how;
}

function howReported(kind: StatementKind, inferred: boolean): string {
  if (kind === 'indirect') return 'Indirect: reported in the words of the article.';
  const what = kind === 'direct' ? 'Direct' : 'Partly quoted';
  return inferred
    ? `${what} – inferred: the file has no quotation marks here.`
    : `${what}: in quotation marks in the file.`;
}

/** What a reader should know of where the directory has a term from, as parts of a list. */
export function basisWords(basis: Office['basis']): string[] {
  if (basis === 'general') return ['without a second source'];
  if (basis === 'held') return ['its beginning without a second source'];
  return basis === 'own' ? ['by your own officials'] : [];
}

/**
 * From when to when an office is held, with what a reader should know of that: `2019-05 to now, without a second source`;
 * `2019-05 to …, not known after 2025-06-30`.
 */
export function termWords(
  { from, to, knownTo }: Pick<Office, 'from' | 'to' | 'knownTo'>,
  basis: Office['basis'] = null,
): string {
  const end = knownTo === undefined ? (to ?? 'now') : `…, not known after ${knownTo}`;
  return [`${from ?? '…'} to ${end}`, ...basisWords(basis)].join(', ');
}

/** What stands for a speaker that the file does not name. */
export function unnamedLabel(printed: string | null): string {
  return printed === null ? 'Unnamed' : `Unnamed (“${printed}”)`;
}

/** What a choice among names says beside one: the office, and the name as the file has it, so that it is found by that, too. */
export function besideName({ printedName }: { readonly printedName?: string }, about: string | null): string {
  return [about, printedName === undefined ? null : `printed as ${printedName}`]
    .filter((part) => part !== null)
    .join(' · ');
}

/** A text cut at a word where it is longer than `length` UTF-16 units, with an ellipsis. White space collapses. */
export function shorten(text: string, length: number): string {
  const plain = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= length && text.length <= length * 4) return plain;
  const cut = plain.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** One reason for a speaker, as a phrase. An unknown code is shown as it is, so that no reason is hidden. */
export function evidenceWords(evidence: Evidence): string {
  if (evidence.code === CORRECTED) return SET_BY_YOU;
  return wordsOfReason(evidence) ?? evidence.code.replaceAll('-', ' ');
}
