/**
 * Word lists of the rules: reporting verbs with their forms, pronouns, and the small words that show where a clause
 * begins. All keys are lower case and written without apostrophes, because a file may have lost its apostrophes
 * (`doesnt` stands for `doesn't`); look words up by `lookupKey`.
 */

/** What may stand beside a reporting verb. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly form: 'finite' | 'base' | 'participle';
  /** Introduces direct speech as a tag: `“…,” she said`. */
  readonly speech: boolean;
  /** Takes a clause: `she said that …`, `she said it was …`. */
  readonly clause: boolean;
  /** Takes a noun phrase or an infinitive that is itself what was said: `predicted difficult talks`, `vowed to …`. */
  readonly object: boolean;
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
  const clause = new Set([...words(SPEECH_AND_CLAUSE), ...words(CLAUSE_ONLY), ...words(WITH_ADDRESSEE)]);
  const addressee = new Set(words(WITH_ADDRESSEE));
  const object = new Set(words(WITH_OBJECT));
  const verbs = new Map<string, ReportingVerb>();
  for (const lemma of new Set([...speech, ...clause, ...object])) {
    const [past, third, participle] = regularForms(lemma);
    const add = (word: string, form: ReportingVerb['form']): void => {
      if (verbs.has(word) && form === 'base') return;
      verbs.set(word, {
        lemma,
        form,
        speech: speech.has(lemma),
        clause: clause.has(lemma),
        object: object.has(lemma),
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

/** The form under which word lists hold a word: lower case, no apostrophes. */
export function lookupKey(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("'") || lower.includes('’') ? lower.replace(/['’]/g, '') : lower;
}

/** The reporting verb a word is a form of. @param key as `lookupKey` gives it */
export function reportingVerb(key: string): ReportingVerb | undefined {
  return REPORTING_VERBS.get(key);
}

export const FIRST_PERSON = new Set(
  words('i me my mine myself we us our ours ourselves im ive id ill weve lets'),
);
export const SECOND_PERSON = new Set(words('you your yours yourself yourselves youre youve youll youd'));
export const SUBJECT_PRONOUNS = new Set(words('i you he she it we they who'));
export const PERSONAL_PRONOUNS = new Set(words('he she they i we it'));

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

/** Words that open an adverbial before the main clause: `After the meeting, Smith said …`. */
export const ADJUNCT_OPENERS = new Set(
  words(
    'in on at after before during when while as if asked speaking but however meanwhile instead also later earlier ' +
      'last this although though since for from by with without under upon despite because once until following yet ' +
      'and so still then now today yesterday tomorrow addressing responding citing referring writing appearing ' +
      'monday tuesday wednesday thursday friday saturday sunday through throughout amid among about to nevertheless ' +
      'nonetheless moreover furthermore additionally separately recently previously finally first second next',
  ),
);

/** Words that begin a clause inside a sentence, so that a subject cannot reach back over them. */
export const CLAUSE_OPENERS = new Set(
  words(
    'that because but when while if although though whereas since after before until unless whether what how why where so yet as and or than',
  ),
);

export const PREPOSITIONS = new Set(
  words(
    'in on at during to after before from with by through about of for as under upon via against over into within ' +
      'amid following regarding concerning outside inside between among near since until when while without toward towards',
  ),
);

/** Adverbs and time words that stand between a reporting verb and what it takes. */
export const CUE_ADVERBS = new Set(
  words(
    'also later then recently repeatedly bluntly again previously earlier once already simply flatly publicly ' +
      'explicitly specifically clearly falsely correctly now still even just often always never reportedly further ' +
      'subsequently initially finally jokingly famously first not today yesterday tomorrow tonight monday tuesday ' +
      'wednesday thursday friday saturday sunday early late yet too instead ago',
  ),
);

export const TIME_WORDS = new Set(
  words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight later earlier recently ' +
      'afterward afterwards again once january february march april may june july august september october november december ' +
      'last this early late bluntly flatly simply quietly angrily',
  ),
);

export const AUXILIARIES = new Set(
  words(
    'has have had did does do will would could can may might must should is was are were be been being to',
  ),
);

export const DETERMINERS = new Set(
  words(
    'the a an this that these those his her its their our my your some any many most no every each several all both another other more',
  ),
);

/** Nouns of people and bodies that speak, as they end a subject: `the officials said`, `police said`. */
export const SPEAKER_NOUNS = new Set(
  words(
    'official officials spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers president premier ' +
      'chancellor secretary senator senators governor mayor mayors lawmaker lawmakers congressman congresswoman ' +
      'representative representatives lawyer lawyers attorney attorneys prosecutor prosecutors judge judges police ' +
      'officer officers sheriff authorities expert experts analyst analysts critic critics supporter supporters ' +
      'opponent opponents source sources aide aides adviser advisers advisor advisors strategist professor ' +
      'researcher researchers scientist scientists doctor doctors economist economists activist activists ' +
      'campaign government ministry department agency company court report statement study poll survey letter email ' +
      'document documents filing lawsuit complaint article story newspaper paper network director chief chairman ' +
      'chairwoman chair ceo executive leader leaders candidate candidates democrat democrats republican republicans ' +
      'people residents witnesses witness man woman mother father son daughter wife husband brother sister friend ' +
      'coach player teacher student students author reporter reporters host moderator owner founder veteran ambassador ' +
      'diplomat diplomats commander general colonel soldier soldiers king queen prince pope bishop group union council board committee ' +
      'commission office administration party association organization organisation bank firm team he she they',
  ),
);
