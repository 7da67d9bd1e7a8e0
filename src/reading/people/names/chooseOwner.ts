/** Who of several people of one surname is meant. */
import type { Gender } from '../../reading';
import { genderOf } from './genders';
import { isGivenName } from '../givenNames';
import { Clue } from './nameCandidate';
import { LARGEST_FAMILY, type KnownNames, type NameCluster, type NamePlaceIn, wordsAt } from './nameCluster';
import { bareSurname, isFamilyFirst, sameFullName, surnameOf, type NameKeys } from './nameForms';
import type { PrintedOffice } from '../offices/printedOffice';

/** Places of a person that are looked at to tell who of several is meant. */
const MOST_PLACES = 60;

/** Scores that are no further apart tell nobody from anybody: an office that one of them holds, or two mentions more, are no proof. */
const TIE = 0.55;

/** Who is meant, and who may be meant as well, for nothing in the file tells them apart. */
export interface Owner {
  readonly cluster: NameCluster;
  readonly rival: NameCluster | null;
}

/**
 * Who of several people a surname alone means: by whose last word it is, by courtesy title, by office, by a pronoun, by who is named in that passage, in the title, by how often.
 * Null when a courtesy title (`Mrs. Lund`) fits none of them.
 */
export function chooseOwner(
  owners: readonly NameCluster[],
  place: NamePlaceIn,
  key: string,
  known: KnownNames | null,
  title: string,
): Owner | null {
  const surname = bareSurname(key);
  const { gender: printed, clues, offices, courtesy, pronoun, until } = place.candidate;
  let best: NameCluster | null = null;
  let bestScore = -Infinity;
  let rival: NameCluster | null = null;
  let rivalScore = -Infinity;
  for (const owner of owners.slice(0, LARGEST_FAMILY)) {
    let score = 0;
    const gender = printed === null ? null : genderOf(owner, MOST_PLACES);
    const other = gender !== null && gender !== printed;
    if (other && clues & Clue.honorific) continue;
    if (gender !== null) score += other ? -8 : 2;
    if (owners.length === 1) return { cluster: owner, rival: null };
    for (const office of offices)
      if (holds(owner, office) || isHolderThen(owner, place, office, known)) score += 4;
    if (courtesy !== undefined && bears(owner, courtesy)) score += 4;
    // `Pruitt` is Merle Pruitt rather than Daisy Pruitt Crockett.
    if (owner.forms.every((keys) => surnameOf(keys) !== surname && !isFamilyFirst(keys))) score -= 3;
    // `Lund says she will`
    if (pronoun) score += sideOf(genderOf(owner, MOST_PLACES), pronoun);
    let near = 0;
    let full = 0;
    let through = 0;
    for (const { passage, candidate } of owner.places.slice(0, MOST_PLACES)) {
      if (candidate.keys.length < 2 && owner.byOffice !== true) continue;
      full++;
      const relative = (candidate.clues & Clue.through) !== 0;
      if (relative) through++;
      if (passage !== place.passage) continue;
      // Whom it names in full behind the surname is somebody else: `Lund and her husband, Bo Lund`.
      if (candidate.start < place.candidate.start) near = Math.max(near, relative ? 2 : 3);
      else if (near === 0 && candidate.start < (until ?? 0)) near = -1.5;
    }
    if (full > 0 && through === full && offices.length === 0) score -= 1;
    if (
      owner.places
        .slice(0, MOST_PLACES)
        .some(({ candidate }) => candidate.offices.some(({ kind }) => kind === 'public'))
    )
      score += 0.5;
    // Whom the title names in full, the text is about.
    if (owner.forms.some((keys) => isInTitle(keys, title))) score += 1;
    if (owner.byOffice === true || known?.isInOffice(wordsAt(owner.places[0]!))) score += 1;
    score += near + Math.min(full, 10) * 0.2;
    if (score > bestScore) {
      [rival, rivalScore] = [best, bestScore];
      [best, bestScore] = [owner, score];
    } else if (score > rivalScore) [rival, rivalScore] = [owner, score];
  }
  return best && { cluster: best, rival: bestScore - rivalScore <= TIE ? rival : null };
}

/** 1.5 where genders agree, -1.5 where they do not, 0 where one is not known. */
const sideOf = (gender: Gender | null, other: Gender): number =>
  gender === null ? 0 : gender === other ? 1.5 : -1.5;

/** Whether a full name stands in the title; headlines have verbs that look like names. */
const isInTitle = (keys: NameKeys, title: string): boolean =>
  keys.length > 1 && isGivenName(keys[0]!) && title.includes(` ${keys.join(' ')} `);

/** Whether somebody may be called by the given name behind an office: no shopkeeper by `Sheikh Omar`. */
export function mayBeTitled(owner: NameCluster, offices: readonly PrintedOffice[]): boolean {
  if (!offices.some(({ kind }) => kind === 'public')) return true;
  const own = owner.places.slice(0, MOST_PLACES).flatMap(({ candidate }) => candidate.offices);
  return own.length === 0 || own.some(({ kind }) => kind !== 'occupation');
}

/** Callings whose people are called Dr. */
const OF_DOCTORS = /(?:^| )(?:doctor|physician|surgeon|\p{L}+(?:ologist|iatrist|iatrician))(?: |$)/iu;

/** Whether a person bears a courtesy title that few do, or has the calling that goes with it. */
function bears({ places }: NameCluster, courtesy: string): boolean {
  if (/^(?:mrs?|ms|miss)$/.test(courtesy)) return false;
  const calling =
    courtesy === 'dr' ? OF_DOCTORS : courtesy === 'prof' ? /^professor\b|\bprofessor(?: of|$)/i : null;
  return places
    .slice(0, MOST_PLACES)
    .some(
      ({ candidate }) =>
        candidate.courtesy === courtesy ||
        (calling !== null && candidate.offices.some(({ title }) => calling.test(title))),
    );
}

/** Whether an office stands before a surname as one that is held: `President Lund`. */
const standsBefore = ({ candidate }: NamePlaceIn, { kind, status, end }: PrintedOffice): boolean =>
  kind === 'public' && status === 'current' && end <= candidate.start;

const hasName = ({ forms }: NameCluster, names: readonly NameKeys[]): boolean =>
  names.some((name) => forms.some((keys) => sameFullName(name, keys)));

/** Whether somebody of the file is who holds the office before a surname, or held it: `President Lund` beside Ada and Bo Lund. */
function isHolderThen(
  cluster: NameCluster,
  place: NamePlaceIn,
  office: PrintedOffice,
  known: KnownNames | null,
): boolean {
  if (known === null || !standsBefore(place, office)) return false;
  const surname = place.candidate.words[0]!;
  const names = known.namesOfHolder(surname, office.title);
  return hasName(cluster, names.length > 0 ? names : known.namesOfFormerHeads(surname, office.title));
}

/**
 * Whether a surname behind an office means somebody else than those whom the file names in full: `President Lund`, where it names Bo
 * Lund alone and Ada Lund is president on that day, or was it before and Bo Lund is known for something else.
 */
export function isHolderBesides(
  owners: readonly NameCluster[],
  place: NamePlaceIn,
  known: KnownNames | null,
): boolean {
  const family = owners.slice(0, LARGEST_FAMILY);
  const surname = place.candidate.words[0]!;
  return place.candidate.offices.some((office) => {
    if (known === null || !standsBefore(place, office)) return false;
    if (family.some((owner) => holds(owner, office))) return false;
    let names = known.namesOfHolder(surname, office.title);
    if (names.length === 0 && family.every(({ places }) => known.isKnownName(wordsAt(places[0]!))))
      names = known.namesOfFormerHeads(surname, office.title);
    return names.length > 0 && !family.some((owner) => hasName(owner, names));
  });
}

/** Whether a person is printed with an office somewhere that could be this one. */
function holds(cluster: NameCluster, office: PrintedOffice): boolean {
  const key = office.title.toLowerCase();
  return cluster.places
    .slice(0, MOST_PLACES)
    .some(({ candidate }) =>
      candidate.offices.some(
        (own) => own.title.toLowerCase() === key || own.title.toLowerCase().endsWith(key),
      ),
    );
}
