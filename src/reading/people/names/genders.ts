/** People's gender, by what the file says of them and by the pronouns that follow. */
import type { Gender } from '../../reading';
import type { Steps } from '../../../steps';
import { genderOfGivenName } from '../givenNames';
import type { PassageNames } from './nameCandidates';
import { STRIDE, type NameCluster } from './nameCluster';
import { isFamilyFirst } from './nameForms';

/**
 * What the file says of a person's gender: courtesy titles and nouns first, then the given name.
 *
 * @param most so many places are looked at
 */
export function genderOf({ places, forms }: NameCluster, most = places.length): Gender | null {
  let said = 0;
  for (let index = 0; index < Math.min(most, places.length); index++) {
    const { gender } = places[index]!.candidate;
    said += gender === 'female' ? 1 : gender === 'male' ? -1 : 0;
  }
  if (said !== 0) return said > 0 ? 'female' : 'male';
  for (const keys of forms) {
    if (keys.length < 2) continue;
    const gender = isFamilyFirst(keys) ? null : genderOfGivenName(keys[0]!);
    if (gender !== null) return gender;
    const middle = keys.length > 2 && keys[0]!.length === 1 ? genderOfGivenName(keys[1]!) : null;
    if (middle !== null) return middle;
  }
  return null;
}

/**
 * Genders by the pronouns that follow the only person of a passage, for people whose names do not say.
 *
 * @param pronouns of each passage
 */
export function* gendersByPronouns(
  clusters: readonly NameCluster[],
  pronouns: readonly PassageNames['pronouns'][],
): Steps<Map<NameCluster, Gender>> {
  let done = 0;
  // By passage; passages that name nobody are holes.
  const alone: (NameCluster | null | undefined)[] = [];
  const first: number[] = [];
  for (const cluster of clusters) {
    for (const { passage, candidate } of cluster.places) {
      const other = alone[passage];
      alone[passage] = other === undefined || other === cluster ? cluster : null;
      first[passage] = Math.min(first[passage] ?? Infinity, candidate.start);
      if (++done % STRIDE === 0) yield;
    }
  }
  const votes = new Map<NameCluster, number>();
  for (const [passage, cluster] of alone.entries()) {
    if (++done % STRIDE === 0) yield;
    if (!cluster) continue;
    const after = pronouns[passage]!.filter(({ start }) => start > first[passage]!);
    const gender = after[0]?.gender;
    if (gender === undefined || after.some((pronoun) => pronoun.gender !== gender)) continue;
    votes.set(cluster, (votes.get(cluster) ?? 0) + (gender === 'female' ? 1 : -1));
  }
  const genders = new Map<NameCluster, Gender>();
  for (const [cluster, vote] of votes) if (vote !== 0) genders.set(cluster, vote > 0 ? 'female' : 'male');
  return genders;
}
