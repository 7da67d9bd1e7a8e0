/** Somebody as the file shows them: the fullest name, other forms, offices, gender. */
import type { Passage } from '../../article/passages';
import type { Gender, Office, Person } from '../reading';
import type { Steps } from '../../steps';
import { isSentenceWord } from './capitalisedWords';
import { genderOf } from './names/genders';
import type { Mention } from './names/mentions';
import { Clue } from './names/nameCandidate';
import { STRIDE, type NameCluster } from './names/nameCluster';
import { officeOf, sameOffice, type PrintedOffice } from './offices/printedOffice';
import { isPublic } from './offices/publicOffice';
import { isRelation } from './roles';
import { wordKey } from './words';

/** At most so many offices are listed of one person: each is compared with all. */
const MOST_OFFICES = 50;

/** At most so many forms with a title are listed as aliases. */
const MOST_TITLED_FORMS = 4;

/**
 * The person of a cluster, without what the directory knows.
 *
 * @param mentions in file order, one at least
 * @param american offices that only the United States have are theirs
 */
export function* personOf(
  id: number,
  cluster: NameCluster,
  mentions: readonly Mention[],
  passages: readonly Passage[],
  genderByPronouns: Gender | null,
  american: boolean,
): Steps<Person> {
  const forms = new Map<string, number>();
  for (const { text } of mentions) forms.set(text, (forms.get(text) ?? 0) + 1);
  if (mentions.length >= STRIDE) yield;
  const ranked = [...forms].sort(
    (a, b) => wordCount(b[0]) - wordCount(a[0]) || b[1] - a[1] || b[0].length - a[0].length,
  );
  const fullest = ranked[0]![0];
  const byFrequency = (a: [string, number], b: [string, number]): number => b[1] - a[1];
  const titled = [...(yield* titledForms(mentions, passages))].sort(byFrequency).slice(0, MOST_TITLED_FORMS);
  const name = (cluster.titled === true ? titled.shift()?.[0] : undefined) ?? fullest;
  const aliases = [...ranked.slice(1).sort(byFrequency), ...titled].map(([form]) => form);
  const printed: PrintedOffice[] = [];
  const offices: Office[] = [];
  let introduction = -1;
  for (const [index, { place, text }] of mentions.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (
      text === fullest &&
      (introduction < 0 ||
        (place?.candidate.offices.length && !mentions[introduction]!.place?.candidate.offices.length))
    ) {
      introduction = index;
    }
    if (!place) continue;
    const { line, offset } = passages[place.passage]!;
    for (const found of place.candidate.offices) {
      if (isRelation(headNoun(found.title))) continue;
      const office = found.american && american ? { ...found, country: 'United States' } : found;
      const known = printed.findIndex((other) => sameOffice(other, office));
      if (known < 0) {
        if (printed.length === MOST_OFFICES) continue;
        printed.push(office);
        offices.push(officeOf(office, line, offset));
      } else if (isFuller(office, printed[known]!)) {
        printed[known] = office;
        offices[known] = officeOf(office, line, offset);
      }
    }
  }
  return {
    id,
    name,
    aliases,
    official: printed.some(isPublic),
    offices,
    mentions: mentions.map(({ span }) => span),
    introduction: Math.max(0, introduction),
    gender: genderOf(cluster) ?? genderByPronouns,
  };
}

/** Forms with the title that stands before them (`President Lund`, `Mr. Lund`), and how often each stands in the file. */
function* titledForms(
  mentions: readonly Mention[],
  passages: readonly Passage[],
): Steps<Map<string, number>> {
  const forms = new Map<string, number>();
  for (const [index, { place, text }] of mentions.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (!place || place.candidate.keys.length > 1) continue;
    const { candidate, passage, trailing } = place;
    const before = passages[passage]!.text.slice(Math.max(0, candidate.start - 40), candidate.start);
    const titles =
      /(?:^|\s)((?:(?:\p{Lu}\p{Ll}*|Mrs?\.|Ms\.|Dr\.|Sen\.|Rep\.|Gov\.|Gen\.|Lt\.|Col\.|Prof\.|Rev\.) ){1,3})$/u.exec(
        before,
      )?.[1];
    const title = titles && withoutOpening(titles);
    if (!title || trailing > 0 || !(candidate.clues & (Clue.office | Clue.honorific))) continue;
    const form = title + text;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Titles without the small words that open a sentence before them: `When President `. */
function withoutOpening(titles: string): string {
  const words = titles.split(' ');
  const first = words.findIndex((word) => !isSentenceWord(wordKey(word)));
  return words.slice(first).join(' ');
}

/** Whether one print of an office says more than another. */
function isFuller(office: PrintedOffice, than: PrintedOffice): boolean {
  const weight = (o: PrintedOffice): number => (o.country === null ? 0 : 2) + (o.body === null ? 0 : 1);
  return weight(office) > weight(than);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** The noun of an office: `voter` of `Republican voter`, `grandson` of `grandson of the founder`. */
function headNoun(title: string): string {
  const head = title.toLowerCase().split(' of ')[0]!;
  return head.slice(head.lastIndexOf(' ') + 1);
}
