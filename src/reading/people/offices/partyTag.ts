import type { PrintedOffice } from './printedOffice';
import type { Word } from '../words';
import states from '../lists/states.json';

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
  const body = stateOf.get(parts[2]!) ?? null;
  if (body === null) return placeTagAt(words, index, party);
  const point = words[index + 1]?.text === '.' && words[index + 1]!.gap === 0;
  const end = point ? words[index + 1]!.end : word.end;
  const printed = point ? `${word.text}.` : word.text;
  return {
    office: { ...TAG, printed, start: word.start, end, title: party, body },
    next: index + (point ? 2 : 1),
  };
}

const TAG: Omit<PrintedOffice, 'printed' | 'start' | 'end' | 'title' | 'body'> = {
  ...{ country: 'United States', american: false, gender: null, plural: false },
  ...{ status: 'current', kind: 'public' },
};

/** Words of the longest place. */
const LONGEST_PLACE = 4;

/** A tag of a state legislature, with a place instead of a state: `R-Big Rapids`, `R-St. Cloud`. */
function placeTagAt(words: readonly Word[], index: number, title: string): PartyTag | null {
  let next = index + 1;
  let printed = words[index]!.text;
  if (!/^[RDI]-\p{Lu}\p{Ll}/u.test(printed)) return null;
  while (next < index + LONGEST_PLACE) {
    const word = words[next];
    const isPoint =
      word?.text === '.' && word.gap === 0 && words[next + 1]?.capital === true && !words[next + 1]!.first;
    if (!word || !(isPoint || (word.capital && word.gap === 1))) break;
    printed += isPoint ? '.' : ` ${word.text}`;
    next++;
  }
  // `D-Day` is none.
  if (next === index + 1 || !/^[,)]$/.test(words[next]?.text ?? '')) return null;
  const { start } = words[index]!;
  return { office: { ...TAG, printed, start, end: words[next - 1]!.end, title, body: null }, next };
}

/** Whether an office is no more than somebody's party and state. */
export function isPartyTag({ printed }: PrintedOffice): boolean {
  return /^[RDI]-\p{L}/u.test(printed);
}
