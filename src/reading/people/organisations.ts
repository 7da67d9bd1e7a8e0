import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { Organisation, Person } from '../reading';
import type { Steps } from '../../steps';
import type { OrganisationCandidate } from './names/organisationCandidates';
import { shortForms } from './names/nameForms';
import { isInhabitant, meansSomebody } from './organisationWords';
import { isPlaceGenitive, placeOwner } from './places';
import { wordKey } from './words';

interface Place {
  readonly passage: number;
  readonly candidate: OrganisationCandidate;
}

const FIRM =
  /^(\p{L}[\p{L}’'-]+) (?:.* )?(?:Inc|Corp|Corporation|Ltd|LLC|PLC|plc|Co|Company|Companies|Group|Holdings|Foods|Industries|Motors|LP|L\.P|News)\.?$/u;

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
  const known = new Set(places.map(({ candidate }) => keyOf(candidate)));
  for (const [index, printed] of places.entries()) {
    if (index % 1_000 === 999) yield;
    const place = { ...printed, candidate: withoutGenitive(printed.candidate, known, surnames) };
    const { name } = place.candidate;
    // `The Independent` is a paper, `the Independent` somebody.
    const somebody =
      !name.startsWith('The ') && meansSomebody(wordKey(name.slice(name.lastIndexOf(' ') + 1)));
    if (somebody || isInhabitant(wordKey(name))) continue;
    const key = keyOf(place.candidate);
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

function keyOf({ name }: OrganisationCandidate): string {
  return name.toLowerCase().replace(/^the /, '').replace(/[.’']/g, '');
}

/**
 * An organisation whose genitive has lost its apostrophe: without its owner (`Norlands Defence Ministry`), or without its `s`, and
 * then not as who speaks (`Norlands deputies`).
 *
 * @param known keys of all candidates of the file
 * @param surnames keys of those of its people
 */
function withoutGenitive(
  candidate: OrganisationCandidate,
  known: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): OrganisationCandidate {
  const { name, start } = candidate;
  if (name.includes(' ')) {
    const owner = placeOwner(name).length;
    return owner === 0 || !/^ \p{Lu}/u.test(name.slice(owner))
      ? candidate
      : { ...candidate, name: name.slice(owner + 1), start: start + owner + 1 };
  }
  if (!/\p{L}{2}s$/u.test(name)) return candidate;
  const base = name.slice(0, -1);
  const key = keyOf({ ...candidate, name: base });
  if (!isPlaceGenitive(name) && !known.has(key) && !surnames.has(key)) return candidate;
  return { ...candidate, name: base, end: candidate.end - 1, speaks: false };
}
