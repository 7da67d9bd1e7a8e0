/**
 * Word lists: reporting verbs with their forms, pronouns, and the small words that show where a clause
 * begins. All keys are lower case and written without apostrophes, because a file may have lost its apostrophes
 * (`doesnt` stands for `doesn't`).
 */

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

/** Verbs that can stand beside words spoken or written, by what they take besides. */
const SPEECH_AND_CLAUSE =
  'say add reply answer respond state declare announce claim assert insist argue note remark comment observe explain ' +
  'warn caution report confirm admit acknowledge concede suggest recall testify write tweet joke quip continue ' +
  'conclude stress emphasize emphasise reiterate maintain contend allege predict complain recount lament boast ' +
  'proclaim exclaim insinuate opine muse counter retort blog post affirm wonder speculate repeat reveal mention ' +
  'interject deadpan whisper shout yell scream cry chant swear relate reason';
const CLAUSE_ONLY = 'deny estimate indicate imply promise vow pledge propose disclose decree rule signal';
const WITH_ADDRESSEE = 'tell ask remind inform assure advise warn urge';
const SPEECH_ONLY = 'ask urge read';
const WITH_OBJECT = 'announce predict promise vow pledge propose deny threaten demand';
const NOUN_LIKE = new Set(
  (
    'claims reports answers states comments remarks notes posts writes tweets estimates promises vows pledges rules ' +
    'signals cries shouts screams claim report answer state comment remark note post tweet estimate promise vow ' +
    'pledge rule signal cry shout scream reason reasons counter counters joke jokes quip quips warning reading ' +
    'mentions mention reasoning writing wonder wonders repeat repeats demand demands muse muses lament laments stress'
  ).split(' '),
);

function regularForms(lemma: string): readonly [string, string, string] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}s`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`, `${lemma}ing`];
  if (/(?:s|sh|ch|x)$/.test(lemma)) return [`${lemma}ed`, `${lemma}es`, `${lemma}ing`];
  return [`${lemma}ed`, `${lemma}s`, `${lemma}ing`];
}

function words(list: string): string[] {
  return list.split(' ');
}

function buildVerbs(): Map<string, ReportingVerb> {
  const speech = new Set([...words(SPEECH_AND_CLAUSE), ...words(WITH_ADDRESSEE), ...words(SPEECH_ONLY)]);
  const addressee = new Set(words(WITH_ADDRESSEE));
  const others = [...words(CLAUSE_ONLY), ...words(WITH_OBJECT)];
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

export const FIRST_PERSON = new Set(
  words('i me my mine myself we us our ours ourselves im ive id ill weve lets'),
);
/** Contractions, with and without their apostrophe; those that are other words too (`well`, `its`, `were`) are left out. */
export const CONTRACTIONS = new Set(
  words(
    'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt aint im ive weve ' +
      'theyre theyve theyll youre youve youll youd hes shes thats whats theres lets heres whos itll theyd yall gonna ' +
      'wanna gotta mustnt thatll wouldve couldve shouldve whens wheres hows',
  ),
);

/** Finite forms of the commonest verbs in the present. */
export const PRESENT = new Set(
  words(
    'is are am has have do does can will may must thats dont doesnt isnt arent cant wont theyre hes shes im ive weve ' +
      'need needs want wants think thinks know knows believe feel see get gets go goes make makes looks look means mean feels seems seem takes ' +
      'comes gives remains shows works keeps wont becomes says appears requires stands sounds',
  ),
);
/** Finite forms of the commonest verbs in the past. */
export const PAST = new Set(
  words(
    'was were had did could would might went came made took got became began wasnt werent didnt hadnt wouldnt couldnt ' +
      'told said gave saw knew thought felt kept left lost met put ran sent spent stood won held led paid found',
  ),
);

export const PREPOSITIONS = new Set(
  words(
    'in on at during to after before from with by through about of for as under upon via against over into within ' +
      'amid following regarding concerning outside inside between among near since until when while without toward towards',
  ),
);

export const DETERMINERS = new Set(
  words(
    'the a an this that these those his her its their our my your some any many most no every each several all both another other more',
  ),
);
