/**
 * Word lists: reporting verbs with their forms, pronouns, and the small words that show where a clause
 * begins. All keys are lower case and written without apostrophes, because a file may have lost its apostrophes
 * (`doesnt` stands for `doesn't`).
 */

import { wordsOfList } from '../article/wordList';
import lists from './lists/lexicon.json';

/** What may stand beside a reporting verb. */
export interface ReportingVerb {
  readonly form: 'finite' | 'base' | 'participle';
  /** Introduces direct speech as a tag: `“…,” she said`. */
  readonly speech: boolean;
  /** Takes the person spoken to before the content: `told reporters that …`. */
  readonly addressee: boolean;
  /** The form is as often a noun (`claims`, `reports`): a verb only where a subject stands directly before it. */
  readonly nounLike: boolean;
}

const IRREGULAR: Readonly<Record<string, readonly [past: string, third: string, participle: string]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing'],
  read: ['read', 'reads', 'reading'],
  quip: ['quipped', 'quips', 'quipping'],
  admit: ['admitted', 'admits', 'admitting'],
  blog: ['blogged', 'blogs', 'blogging'],
  swear: ['swore', 'swears', 'swearing'],
  'go on': ['went on', 'goes on', 'going on'],
};

const NOUN_LIKE = new Set(wordsOfList(lists.nounLike));

function regularForms(lemma: string): readonly [string, string, string] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}s`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`, `${lemma}ing`];
  if (/(?:s|sh|ch|x)$/.test(lemma)) return [`${lemma}ed`, `${lemma}es`, `${lemma}ing`];
  return [`${lemma}ed`, `${lemma}s`, `${lemma}ing`];
}

function buildVerbs(): Map<string, ReportingVerb> {
  const speech = new Set([
    ...wordsOfList(lists.speechAndClause),
    ...wordsOfList(lists.withAddressee),
    ...wordsOfList(lists.speechOnly),
  ]);
  const addressee = new Set(wordsOfList(lists.withAddressee));
  const others = [...wordsOfList(lists.clauseOnly), ...wordsOfList(lists.withObject)];
  const verbs = new Map<string, ReportingVerb>();
  for (const lemma of new Set([...speech, ...others])) {
    const [past, third, participle] = regularForms(lemma);
    const add = (word: string, form: ReportingVerb['form']): void => {
      if (verbs.has(word) && form === 'base') return;
      verbs.set(word, {
        form,
        speech: speech.has(lemma),
        addressee: addressee.has(lemma),
        nounLike: NOUN_LIKE.has(word),
      });
    };
    add(past, 'finite');
    add(third, 'finite');
    add(participle, 'participle');
    add(lemma, 'base');
  }
  return verbs;
}

const REPORTING_VERBS = buildVerbs();

/** The reporting verb a word is a form of. @param key in lower case, without apostrophes */
export function reportingVerb(key: string): ReportingVerb | undefined {
  return REPORTING_VERBS.get(key);
}

/** The finite forms of reporting verbs that are no nouns as well. */
export const FINITE_VERBS: readonly string[] = [...REPORTING_VERBS]
  .filter(([, { form, nounLike }]) => form === 'finite' && !nounLike)
  .map(([word]) => word);

/** Their participles: `saying`. */
export const PARTICIPLES: readonly string[] = [...REPORTING_VERBS]
  .filter(([, { form }]) => form === 'participle')
  .map(([word]) => word);

export const FIRST_PERSON = new Set(wordsOfList(lists.firstPerson));
/** Contractions, with and without their apostrophe; those that are other words too (`well`, `its`, `were`) are left out. */
export const CONTRACTIONS = new Set(wordsOfList(lists.contractions));

/** Finite forms of the commonest verbs in the present. */
export const PRESENT = new Set(wordsOfList(lists.present));
/** Finite forms of the commonest verbs in the past. */
export const PAST = new Set(wordsOfList(lists.past));
/** Verbs in the past, without those in `PAST`, that have no *-ed*. */
export const IRREGULAR_PASTS = new Set(wordsOfList(lists.irregularPasts));
/** All of these, contractions among them: by one of them a stretch of text is known to have a verb. */
export const VERB_FORMS: ReadonlySet<string> = new Set([
  ...CONTRACTIONS,
  ...PAST,
  ...IRREGULAR_PASTS,
  ...PRESENT,
]);

/** Whether a word is, or may be by its ending, a verb. @param word as printed */
export const mayBeVerb = (word: string): boolean =>
  VERB_FORMS.has(word.toLowerCase()) || /\p{Ll}{2}ed$/u.test(word);

/** Finite forms of the verbs that other verbs are built with. */
export const AUXILIARIES: ReadonlySet<string> = new Set(wordsOfList(lists.auxiliaries));
/** These and verbs in the past: what a predicate begins with that is not in the present. */
export const PREDICATE_FORMS: ReadonlySet<string> = new Set([...AUXILIARIES, ...PAST, ...IRREGULAR_PASTS]);

/** A day of the week, for regular expressions. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

export const PREPOSITIONS = new Set(wordsOfList(lists.prepositions));

export const DETERMINERS = new Set(wordsOfList(lists.determiners));
