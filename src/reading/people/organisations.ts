import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { Organisation, Person } from '../reading';
import type { Steps } from '../steps';
import type { OrganisationCandidate } from './organisationCandidates';
import { shortForms } from './nameForms';
import { wordKey } from './words';

interface Place {
  readonly passage: number;
  readonly candidate: OrganisationCandidate;
}

const FIRM =
  /^(\p{L}[\p{L}’'-]+) (?:.* )?(?:Inc|Corp|Corporation|Ltd|LLC|PLC|plc|Co|Company|Companies|Group|Holdings|Foods|Industries|Motors)\.?$/u;

/**
 * The word that news calls a firm by, as a key, when a name is a firm's: `halvorsen` for `Halvorsen Foods Inc`. Null for any other
 * name.
 */
export function firmOf(name: string): string | null {
  const word = FIRM.exec(name)?.[1];
  return word === undefined ? null : wordKey(word);
}

/** Organisations that speak somewhere in the file, with every place that names them. Linear in the number of places. */
export function* joinOrganisations(
  places: readonly Place[],
  passages: readonly Passage[],
  people: readonly Person[],
): Steps<Organisation[]> {
  const groups = new Map<string, { places: Place[]; speaks: boolean; sure: boolean }>();
  const surnames = new Set(people.flatMap(({ name }) => shortForms(name.split(' ').map(wordKey))));
  for (const [index, place] of places.entries()) {
    if (index % 1_000 === 999) yield;
    const key = place.candidate.name.toLowerCase().replace(/^the /, '').replace(/[.’']/g, '');
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { places: [], speaks: false, sure: false }));
    group.places.push(place);
    group.speaks ||= place.candidate.speaks;
    group.sure ||= place.candidate.sure;
  }
  const kept: Omit<Organisation, 'id'>[] = [];
  for (const [key, group] of groups) {
    if (!group.speaks || surnames.has(key)) continue;
    const mentions = group.places.map(({ passage, candidate }): Span => {
      const { line, offset } = passages[passage]!;
      return { line, start: offset + candidate.start, end: offset + candidate.end };
    });
    kept.push({ name: group.places[0]!.candidate.name, mentions });
    yield;
  }
  kept.sort(
    (a, b) => a.mentions[0]!.line - b.mentions[0]!.line || a.mentions[0]!.start - b.mentions[0]!.start,
  );
  return kept.map((organisation, id) => ({ id, ...organisation }));
}
