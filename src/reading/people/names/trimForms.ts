/** Forms that are a shorter name with words before or behind it: `Even Ada Lund`, `Ada Lund Wins Big`. */
import { reportingVerb } from '../../../tagger/lexicon';
import { isGivenName } from '../givenNames';
import { Clue, type NameCandidate } from './nameCandidate';
import { ENOUGH } from './formScore';
import type { Form } from './nameCluster';
import { isHeadlineVerb } from '../speaking';
import { endsInOwnS } from '../surnames';

/**
 * Hands a form's places over to a shorter form that is the name in it: `Even Ada Lund`, `Ada Lund Wins Big`, where the
 * file has `Ada Lund` as well.
 *
 * @param families surnames that stand behind given names
 * @param lowerCase words that the file has in small letters
 */
export function trim(
  form: Form,
  forms: ReadonlyMap<string, Form>,
  families: ReadonlySet<string>,
  lowerCase: ReadonlySet<string>,
): void {
  const { keys, places } = form;
  const { classes, clues } = places[0]!.candidate;
  // `Stunning Thing Lund Did`: words of a headline before a surname of the file.
  const surname = forms.get(keys.at(-1)!);
  if (
    keys.length > 2 &&
    surname &&
    families.has(keys.at(-1)!) &&
    classes.every((wordClass) => wordClass === 'unknown') &&
    !(clues & (Clue.honorific | Clue.office | Clue.age | Clue.described))
  ) {
    handOver(form, surname, keys.length - 1, keys.length);
    return;
  }
  const open = classes[0] === 'unknown' && !isGivenName(keys[0]!);
  const rest = keys.length > 2 && open ? forms.get(keys.slice(1).join(' ')) : undefined;
  if (rest && rest.score > 2 && isGivenName(rest.keys[0]!)) {
    handOver(form, rest, 1, keys.length);
    return;
  }
  // `Trumps Obama tapes`: an owner who has lost an apostrophe.
  const isOwner = keys[0]!.endsWith('s') && !endsInOwnS(keys[0]!) && forms.has(keys[0]!.slice(0, -1));
  if (keys.length === 2 && open && (isOwner || (clues & Clue.first && /(?:ing|ed|ly)$/.test(keys[0]!)))) {
    const surname = forms.get(keys[1]!);
    if (surname) {
      handOver(form, surname, 1, 2);
      return;
    }
  }
  for (let length = keys.length - 1; length >= 2; length--) {
    if (isGivenName(keys[length]!) || keys[length]!.length < 2) continue;
    const name = keys.slice(0, length).join(' ');
    // `Ada Lunds Man of the Woods`
    const owner = endsInOwnS(keys[length - 1]!) ? undefined : forms.get(name.replace(/s$/, ''));
    if (owner && owner.score >= ENOUGH && name.endsWith('s') && isGivenName(keys[0]!)) {
      handOver(form, owner, 0, length, 1);
      return;
    }
    const head = forms.get(name);
    if (
      head &&
      head !== form &&
      head.score > 2.5 &&
      isGivenName(keys[0]!) &&
      classes[length - 1] !== 'initial'
    ) {
      if (
        length === keys.length - 1 &&
        places.length >= head.places.length &&
        // `Ada Lund Speech`
        !lowerCase.has(keys[length]!) &&
        reportingVerb(keys[length]!) === undefined &&
        !isHeadlineVerb(keys[length]!)
      )
        continue;
      handOver(form, head, 0, length);
      return;
    }
  }
}

/** Moves all places to another form: the words from `from` to `until` of each, the last one without `trailing` letters. */
function handOver(form: Form, to: Form, from: number, until: number, trailing = 0): void {
  for (const place of form.places) {
    const candidate = shorten(place.candidate, from, until);
    if (!candidate) continue;
    to.places.push({ ...place, candidate, trailing: until === form.keys.length ? place.trailing : trailing });
    to.clues |= candidate.clues;
  }
  form.places.length = 0;
  form.score = -Infinity;
}

/** A candidate cut down to some of its words; null where its text does not allow it. */
function shorten(candidate: NameCandidate, from: number, until: number): NameCandidate | null {
  const { words, starts } = candidate;
  const last = until - 1;
  if (last >= words.length || from > last) return null;
  return {
    ...candidate,
    words: words.slice(from, until),
    keys: candidate.keys.slice(from, until),
    classes: candidate.classes.slice(from, until),
    starts: starts.slice(from, until),
    start: starts[from]!,
    end: until === words.length ? candidate.end : starts[last]! + words[last]!.length,
    offices:
      from > 0 ? candidate.offices.filter((office) => office.start >= candidate.start) : candidate.offices,
  };
}
