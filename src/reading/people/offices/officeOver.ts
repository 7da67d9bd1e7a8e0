/** Whether the words around an office say that it is not held any more: `who was mayor`, `the mayor at the time`. */
import type { PrintedOffice } from './printedOffice';
import { wordKey, type Word } from '../words';

/**
 * Whether a clause says of its office that it is over: `who was mayor`, `who formerly served as mayor`. Of a calling the past tense says
 * nothing: `who was a doctor`.
 *
 * @param from the word after `who`
 * @param verb the verb by which somebody is something
 */
export function isOver(words: readonly Word[], from: number, verb: number, office: PrintedOffice): boolean {
  const before = words.slice(from, verb).map(({ key }) => key);
  if (before.some((key) => /^(?:previously|formerly|once)$/.test(key))) return true;
  if (!/^(?:was|served|been)$/.test(words[verb]!.key) || LASTING.test(office.printed)) return false;
  // `who has served as mayor`, `who has been mayor`
  const isPerfect = before.includes('has') || before.includes('have');
  if (!isPerfect && (office.kind !== 'occupation' || isPost(words[verb]!, office))) return true;
  let behind = verb;
  while (behind < words.length && words[behind]!.end <= office.end) behind++;
  return (
    words[behind]?.key === 'until' ||
    (words[behind]?.key === 'from' && isYear(words[behind + 1])) ||
    (words[behind]?.key === 'in' && isYear(words[behind + 1]))
  );
}

/** Whether a calling is a post that ends: `served as a consultant`, `was the campaigns pollster`. */
const isPost = (verb: Word, { printed }: PrintedOffice): boolean =>
  verb.key === 'served' || /\bcampaign/.test(printed);

/** Are said of somebody for life. */
const LASTING = /\bfirst\b|founder\b/i;

const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d(?:[-–]\d+)?$/.test(word?.text ?? '');

/** Whether a time at which an office was held stands behind it: `until recently`, `from 2003 to 2009`, `at the time`. */
export function isOfTimePast(words: readonly Word[], behind: number): boolean {
  const [first, second, third] = [words[behind], words[behind + 1], words[behind + 2]];
  if (first?.gap !== 1) return false;
  if (first.key === 'at') return second?.key === 'the' && third?.key === 'time';
  if (first.key === 'until') return isYear(second) || /^(?:recently|last|earlier)$/.test(second?.key ?? '');
  return (
    first.key === 'from' &&
    isYear(second) &&
    (/[-–]/.test(second!.text) ||
      (/^(?:to|until|through)$/.test(third?.key ?? '') && isYear(words[behind + 3])))
  );
}

const THEN = /^(?:then|ex)-(?=\p{Lu})/iu;

/** Whether an office that is over begins with a word: `then-Senate` in `then-Senate Majority Leader`. */
export const isOfThen = ({ text }: Word): boolean => THEN.test(text);

/** The words with the one at an index without its `then-`. */
export function withoutThen(words: readonly Word[], at: number): readonly Word[] {
  const text = words[at]!.text.replace(THEN, '');
  return words.with(at, { ...words[at]!, text, key: wordKey(text), capital: true });
}
