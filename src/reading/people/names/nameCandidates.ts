import { listedBodies } from '../../../article/listedBodies';
import type { PassageContent } from '../../../article/passages';
import type { Gender } from '../../reading';
import { reportingVerb } from '../../../tagger/lexicon';
import { turnLabel, withoutCapitals } from '../../turnLabel';
import { runAt, runBefore } from './capitalRuns';
import { Clue, type Found, type NameCandidate } from './nameCandidate';
import { withCredits } from './credits';
import { listedNames } from './nameLists';
import { inSentence, type Pronoun } from './inSentence';
import { endsRating } from './courtesyTitles';
import { readRun } from './namesInRun';
import { withPersonClues } from './personClues';
import { pushBody, type OrganisationCandidate } from './organisationCandidates';
import { wordsOf, type Word } from '../words';

/** What one passage holds for the search for people. */
export interface PassageNames {
  readonly names: readonly NameCandidate[];
  readonly organisations: readonly OrganisationCandidate[];
  /** Words of the passage that stand in lower case, for telling names from common words. */
  readonly lowerCase: readonly string[];
  /** Pronouns of one person in the third person, in order. */
  readonly pronouns: readonly Pronoun[];
}

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);

/** The words with those of a transcript's label as if they were printed in small letters. */
function labelWords(words: Word[], text: string): readonly Word[] {
  const end = turnLabel(text)?.nameEnd ?? 0;
  for (let k = 0; k < words.length && words[k]!.end <= end; k++)
    words[k] = { ...words[k]!, text: withoutCapitals(words[k]!.text) };
  return words;
}

/** Names and what speaks for them in one passage. Linear in the passage's length. */
export function findCandidates(content: PassageContent): PassageNames {
  const words = labelWords(wordsOf(content), content.text);
  const found: Found = { names: [], organisations: [] };
  const { names, organisations } = found;
  const lowerCase = new Set<string>();
  const pronouns: Pronoun[] = [];
  const notePronoun = ({ key, start }: Word): void => {
    const gender = PRONOUNS.get(key);
    if (gender) pronouns.push({ start, gender });
  };
  const bodies = listedBodies(content.text);
  let body = 0;
  let index = 0;
  while (index < words.length) {
    const word = words[index]!;
    while (body < bodies.length && bodies[body]!.start < word.start) body++;
    if (bodies[body]?.start === word.start) {
      index = pushBody(words, index, bodies[body]!, organisations);
      continue;
    }
    if (!word.capital) {
      if (word.isWord) {
        lowerCase.add(word.key);
        notePronoun(word);
      }
      index++;
      continue;
    }
    if (word.first) notePronoun(word);
    // An article where a sentence begins that is not seen to; `Sgt. 1st Class Ada Lund`.
    if ((word.text === 'A' && words[index + 1]?.gap === 1) || endsRating(words, index)) {
      index++;
      continue;
    }
    const run = runBefore(words, runAt(words, index), bodies[body]);
    readRun(words, run, found);
    index = run.end;
  }
  const listed = withCredits(
    listedNames(takenUp(withPersonClues(names, content), pronouns, content), content.text),
    content.text,
  ).map((name, at, all) => inSentence(name, [all[at - 1], all[at + 1]], pronouns, content));
  return {
    names: withoutOfficeWords(listed),
    organisations: silentInOffices(organisations, listed),
    lowerCase: [...lowerCase],
    pronouns,
  };
}

const SAYS = /^(?:He|he|She|she) (?:\p{Ll}+ly )?(\p{Ll}+)/u;

/**
 * Names of a passage, its only one marked where `he` or `she` behind it can mean nobody else: `Oru Vell said no. It is late, she said`,
 * `Oru Vell waited. It is late, she said`.
 */
function takenUp(
  names: readonly NameCandidate[],
  pronouns: PassageNames['pronouns'],
  { text }: PassageContent,
): readonly NameCandidate[] {
  const [only, ...others] = names;
  if (!only || others.length > 0 || only.keys.length !== 2) return names;
  if (pronouns.length === 0 || pronouns[0]!.start < only.end) return names;
  const says = pronouns.some(({ start }) => {
    const verb = SAYS.exec(text.slice(start, start + 40))?.[1];
    return verb !== undefined && reportingVerb(verb)?.form === 'finite';
  });
  const acts =
    (only.clues & Clue.acts) !== 0 || /^ \p{Ll}{2,}[^e\P{Ll}]ed\b/u.test(text.slice(only.end, only.end + 20));
  if (!(only.clues & Clue.speaks) && !(says && acts)) return names;
  return [
    {
      ...only,
      clues: only.clues | (only.clues & Clue.speaks ? Clue.takenUp : Clue.takenUp | Clue.described),
    },
  ];
}

/** Bodies that a name's office names do not speak: `Bank` in `Bank of Canada Governor Ada Lund said`. */
function silentInOffices(
  organisations: readonly OrganisationCandidate[],
  names: readonly NameCandidate[],
): OrganisationCandidate[] {
  const offices = names.flatMap((name) => name.offices.filter(({ end }) => end <= name.start));
  let at = 0;
  return organisations.map((body) => {
    while (at < offices.length && offices[at]!.end <= body.start) at++;
    const office = offices[at];
    const inside = office !== undefined && office.start <= body.start && body.end <= office.end;
    return inside && body.speaks ? { ...body, speaks: false } : body;
  });
}

/** Leaves out words that belong to another name's office (`director of the Institute of Allergy …`). */
function withoutOfficeWords(names: readonly NameCandidate[]): NameCandidate[] {
  return names.filter((candidate) => {
    // `R-Big Rapids`
    if (/^[RDI]-\p{Lu}/u.test(candidate.words[0]!)) return false;
    if (candidate.classes[0] === 'given' && candidate.keys.length > 1) return true;
    // `an aide to Mr. Lund`
    if (candidate.clues & Clue.honorific) return true;
    if (candidate.offices.some((office) => office.end <= candidate.start)) return true;
    return !names.some(
      (other) =>
        other !== candidate &&
        other.offices.some((office) => office.start <= candidate.start && candidate.end <= office.end),
    );
  });
}
