import type { PrintedOffice } from './printedOffices';
import type { Word } from './words';
import states from './lists/states.json';

/** Parties of the United States Congress and the state legislatures by the letter of their members' tags. */
const PARTIES: Readonly<Record<string, string>> = { r: 'Republican', d: 'Democrat', i: 'Independent' };

/**
 * States by their traditional and postal abbreviations, without points: the state's name, then its abbreviations. States
 * that are not shortened are written out in a tag.
 */
const stateOf = new Map<string, string>();
for (const row of states.join('|').split('|')) {
  const [state = '', ...short] = row.split(' ');
  for (const form of [state.toLowerCase(), ...short]) stateOf.set(form, state.replaceAll('_', ' '));
}

/** A tag with the index of the word after it. */
export interface PartyTag {
  readonly office: PrintedOffice;
  readonly next: number;
}

/**
 * The party and state that stand after a member of Congress's name: `Sen. Ada Lund (D-Mich.)`, `Rep. Bo Ek, R-Fla.,`.
 * Null where none does.
 *
 * @param index the first word inside the bracket or after the comma
 */
export function partyTagAt(words: readonly Word[], index: number): PartyTag | null {
  const word = words[index];
  const parts = word && /^([rdi])-([a-z]{2,})$/.exec(word.key);
  if (!parts) return null;
  const party = PARTIES[parts[1]!]!;
  const body = stateOf.get(parts[2]!);
  if (body === undefined) return null;
  const point = words[index + 1]?.text === '.' && words[index + 1]!.gap === 0;
  const end = point ? words[index + 1]!.end : word.end;
  return {
    office: {
      printed: point ? `${word.text}.` : word.text,
      start: word.start,
      end,
      title: party,
      country: 'United States',
      american: false,
      body,
      status: 'current',
      kind: 'public',
      gender: null,
      plural: false,
    },
    next: index + (point ? 2 : 1),
  };
}

/** Whether an office is no more than somebody's party and state. */
export function isPartyTag({ printed }: PrintedOffice): boolean {
  return /^[RDI]-\p{L}/u.test(printed);
}
