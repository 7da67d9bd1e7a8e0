/** Where somebody is named, with the name as it is printed there. */
import type { Span } from '../../../article/article';
import type { Passage } from '../../../article/passages';
import { inFile } from '../../byLine';
import type { Steps } from '../../../steps';
import { turnLabel, withoutCapitals } from '../../turnLabel';
import type { NameCandidate } from './nameCandidate';
import { STRIDE, type NameCluster, type NamePlaceIn } from './nameCluster';

/** Units between an office and a name: `Dr `, ` (Operations) `. */
const LONGEST_TITLE = 30;

export interface Mention {
  readonly span: Span;
  /** The name as printed, but for the capitals of a transcript's label. */
  readonly text: string;
  readonly place: NamePlaceIn | null;
  readonly officeStart?: number;
}

/** All mentions of somebody, in file order. @param inTitle those in the headline */
export function* mentionsOf(
  cluster: NameCluster,
  passages: readonly Passage[],
  inTitle: readonly Mention[],
): Steps<Mention[]> {
  const mentions = [...inTitle];
  // `Mark and Linda Olsen` have one surname; who is called Mark elsewhere keeps that name.
  const alone = new Set(
    cluster.places
      .filter(({ candidate }) => candidate.keys.length === 1 && candidate.shared === undefined)
      .map(({ candidate }) => candidate.keys[0]),
  );
  for (const place of cluster.places) {
    const { line, offset, text } = passages[place.passage]!;
    const { end } = place.candidate;
    const start = place.candidate.start - particlesBefore(text, place.candidate, cluster.forms);
    const last = end - place.trailing;
    const { shared } = place.candidate;
    const surname = shared === undefined || alone.has(place.candidate.keys[0]) ? '' : ` ${shared}`;
    const printed = parted(text.slice(start, last), place.candidate) + surname;
    // No more than a courtesy title or a remark in brackets stands between.
    const office = place.candidate.offices.find(
      (each) =>
        each.end <= start && start - each.end <= LONGEST_TITLE && !text.slice(each.end, start).includes(','),
    );
    const inLabel = last <= (turnLabel(text)?.nameEnd ?? 0);
    mentions.push({
      span: { line, start: offset + start, end: offset + last },
      text: inLabel ? withoutCapitals(printed) : printed,
      place,
      ...(office && { officeStart: offset + office.start }),
    });
    if (mentions.length % STRIDE === 0) yield;
  }
  return mentions.sort((a, b) => compareSpans(a.span, b.span));
}

/** UTF-16 units of the particles that a surname alone has before it, as in a full form of its bearer: `de ` of `de Lund`. */
function particlesBefore(text: string, { keys, start }: NameCandidate, forms: NameCluster['forms']): number {
  for (const form of keys.length > 1 ? [] : forms) {
    const particles = ` ${form.slice(1, -1).join(' ')} `;
    if (form.length > 2 && form.at(-1) === keys[0] && text.endsWith(particles, start))
      return particles.length - 1;
  }
  return 0;
}

/** A name with a space between words that are printed without one: `BenLund`. */
function parted(text: string, { words, starts }: NameCandidate): string {
  let name = text;
  for (let k = words.length - 1; k > 0; k--) {
    const at = starts[k]! - starts[0]!;
    if (at === starts[k - 1]! - starts[0]! + words[k - 1]!.length)
      name = `${name.slice(0, at)} ${name.slice(at)}`;
  }
  return name;
}

/** Order of two names in the file; of two that begin at one place, the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return inFile(a, b) || a.end - b.end;
}
