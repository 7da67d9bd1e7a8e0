/** What stands where statements stand and says nothing: `echoed him`, `called the governor on Sunday`, `would not say what it cost`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, PAST, PRESENT } from '../lexicon';
import type { TokenRun } from '../model/judge';

const NOTHING_SAID =
  /^(?:(?:with|to|about|of|on|for|at|against|by|from|in|not) ){0,2}(?:him|her|them|it|that|this|so|me|us|you|himself|herself|themselves|each other|one another)[.,;:!?]?$/iu;

const TELEPHONES =
  /^(?:(?:also|then|later|had|has|have) )?(?:call|calls|called|calling|phoned|phones|texted|texts)$/u;
/** Somebody and no more of them: neither what they are called nor what they are told; perhaps when. */
const SOMEBODY =
  /^(?:(?:the|his|their|an?) [\p{L}’'-]+(?: of \p{Lu}[\p{L}’'-]*)?|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4})(?: (?:(?:early|late) )?(?:on|last|this|that) (?:\p{Lu}\p{Ll}+|week|month|year|night|morning|afternoon|evening|day)(?: (?:night|morning|afternoon|evening))?| again| back| twice| yesterday| today)?[.,]?$/u;

const WRITES = /\bw(?:rote|rites?|riting)(?: (?:down|off))?$/;
/** Something and no clause about it: `wrote the part of Ruth for Ek`, `wrote down the value of its fleet`. */
const SOMETHING = /^(?:(?:down|off) )?(?:the|an?|his|her|its|their|two|three|several|many) /;

/** What is told or shown and no words: `tells the story of a boy`, `tweeted a photo of it`, `laughed at the question`. */
const SHOWN =
  /^(?:(?:the|an?|his|her|its|their|another) (?:[\p{L}-]+ ){0,2}(?:stor(?:y|ies)|tales?) (?:of|about)|(?:an?|the|another) (?:[\p{L}-]+ )?(?:stor(?:y|ies)|tales?)[.,;]?$)/iu;
const TELLS = /\bt(?:ell|ells|old|elling)$/u;
const PICTURE =
  /^(?:an?|the|his|her|its|their|this|two|several) (?:[\p{L}-]+ ){0,3}(?:gif|photo|photograph|picture|image|video|clip|link|selfie|screenshot|meme|emoji|(?:comment|message|cache)(?!.*\b(?:\p{Ll}+ing|that|about)\b))s?\b/iu;
const POSTS = /\b(?:tweet|post|shar|retweet|re-tweet|upload)(?:s|e|es|ed|ing)?$/u;
const LAUGHS = /\blaugh(?:s|ed|ing)? at$/u;
/** On whose terms somebody speaks: `who asked not to be named, was angry`. */
const TERMS = /\bask(?:s|ed|ing)? not to be (?:named|identified|quoted)[^.;:?!]{0,60}$/u;

/** What something is called: `a company called Elm Air`. */
const CALLED = /(?:^|[^\p{L}])(?:an?|the|one|another|his|her|their|its) (?:[\p{Ll}-]+ ){1,3}$/u;
const CALLS = /^(?:called|named|titled|entitled|dubbed|nicknamed)$/;
const TITLE =
  /^(?:[Tt]he )?\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|the|and|for|in|to|\p{Lu}[\p{L}\d.’'&-]*)){0,6}(?:[.,]?$|,? (?:that|which|who|where|(?:in|of|for) which) )/u;
/** Who is made or found what: `was announced the winner`, `were declared safe by the mayor`. */
const BECOMES =
  /\b(?:is|are|was|were|be|been|being|got) (?:\p{Ll}+ly )?(?:announced|declared|named|crowned|pronounced|elected)$/u;

/** An adjective before what somebody is: `president of Elm and noted historian`. */
const NOTED_BEFORE = /(?:^|[\s,])(?:and|an?|the|as|by|with|of|his|her|their|other|\p{L}+s),? $/u;
const NOTED =
  /^(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?:ist|ian|er|or|expert|critic|scholar|surgeon|poet|chef|activist)s? (?:and|of|who|whose|in|at|from|on|for|to|\p{Lu})/u;
/** What somebody calls himself, before what he does: `a persona calling himself Gustav has claimed`. */
const CALLS_HIMSELF = /^(?:himself|herself|itself|themselves) (?:the )?\p{Lu}/u;
/** Behind these a verb in *-ed* is an adjective: `the | alleged | thieves`. */
const BEFORE_ADJECTIVE =
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]hese|[Tt]hose|of|from|than) $/u;
/** What is won or kept: `claimed the prize`, `maintained her lead`. */
const CLAIMS = /\b(?:claim|maintain)(?:s|ed|ing)?$/;
const PRIZE =
  /^(?:the|an?|his|her|its|their|another|first|second|third) (?:[\p{L}\d’'-]+ ){0,3}?(?:prize|title|crown|trophy|medal|championship|throne|seat|spot|place|victory|win|lead|advantage|edge|pace|margin|presence|profile)\b(?! (?:is|was|has|had|would|will)\b)/u;
/** What something is added to: `won the vote, | adding to | her lead`. */
const ADDS_TO = /\badd(?:s|ed|ing)? to$/iu;
const SUM = /^(?:an?|the|his|her|its|their|that were) /u;
/** What anybody may say: `this is not to say`, `by some standards one could say`, `it should be noted`. */
const ANYBODY =
  /(?:\b(?:[Tt]his|[Tt]hat|[Ww]hich)(?: is|['’]?s) ?n['’o]?t to (?:say|suggest)|\b[Ll]et['’]?s say|\b[Oo]ne (?:could|might|may|can|would|must)(?: also| even| well)? (?:say|argue|add|claim|note|object)|\b[Ii]t(?:['’]?s| is) (?:also |perhaps )?worth (?:noting|repeating|adding|saying|mentioning|remembering|pointing out)|\b[Ii]t (?:should|must|has to|needs to|ought to|bears|may|might|can)(?: also)?(?: (?:be|being))? ?(?:noted|said|added|stressed|remembered|emphasi[sz]ed|pointed out|noting|repeating|argued))$/u;

/** What is seen, and no clause about it: `observed the vote from the gallery`. */
const SEES = /\b(?:observ|study|studi|notic|watch)(?:e|es|ed|ing)?$/u;
/** For whom an opinion is given: `writing for the majority`. */
const FOR_COURT = /^(?:for )?(?:the|a) (?:[\p{L}-]+ )?(?:majority|court|panel|minority|bench)\b/u;
/** What somebody is made to say: `pushed Ek to say it was late`. */
const MADE_TO =
  /\b(?:push|urg|forc|press|encourag|persuad|order|allow|pressur|implor|want|lobb?y|lobbi)(?:e|es|ed|ing|s)? (?!to\b)(?:[^\s,;:.]+ ){1,5}?to (?:[^,;:.]{3,60} and (?:to )?)?$/u;
/** An adjective: `it is telling that`. */
const TELLING =
  /\b(?:its?|it['’]s|is|was|are|were|more|most|very|so|particularly|especially) (?:\p{Ll}+ly )?telling$/u;
/** Calls that somebody hears or meets, and that others made: `prompted calls for`. */
const CALLS_HEARD =
  /\b(?:prompt|spark|draw|trigger|rais|reject|resist|ignor|dismiss|fac|renew|echo|lead|amid|despite|with|of|to|by|from|met|drew|led|growing|new)(?:ed|ing|s|es)? (?:[\p{Ll}-]+ )?calls for$/u;

const CALL = /\bcall(?:s|ed|ing)?$/;
/** What people are called to: `called an emergency meeting`. */
const MEETING =
  /^(?!th|h|its |for |on |to )(?:[\p{Ll}-]+ ){1,4}?(?:meeting|session|election|referendum|vote|summit|strike|conference|hearing)s?\b/u;

const REFERS = /\brefer(?:s|red|ring)?$/;
/** Where somebody is sent: `referred him to a clinic`; not what somebody is called: `referred to him as a liar`. */
const SENT = /^(?:him|her|them|me|us|you|it|(?:the|an?|his|their) [\p{L}’'-]+|\p{Lu}[\p{L}’'-]*) to /u;

/** How somebody sounds or looks while speaking: `he said, | his voice breaking`. */
const ABSOLUTE =
  /^(?:his|her|their) (?:voice|eyes|hands?|face|tone|arms?|words) (?:\p{Ll}+ly )?\p{Ll}+ing\b/u;

/** What somebody is going to speak of: `| Of the scrutiny, | he said, It is a little much`. */
const TOPIC = /^(?:Of(?! course\b)|As for|Regarding|Concerning) [^.?!;:,]+,?$/u;

const NEGATED = /\b(?:not|never|neither|(?:did|would|could|does|has|had|was|were)n['’]?t)\b/u;

/** That somebody keeps something to himself: `would not say what it cost`, `has not responded to`. */
const REFUSES =
  /\b(?:(?:declin|refus)(?:e|es|ed|ing)|(?:would|will|could|can|did|does|do|has|have|had)(?: not| never|n['’]?t)|(?:wo|ca)n['’]?t|cannot|unable)(?: (?:\p{Ll}+ly|yet|even|also|first|again))*(?: to)? (?:say|said|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|discuss(?:ed)?|disclosed?|reveal(?:ed)?|specif(?:y|ied)|elaborated?|confirm(?:ed)?|detail(?:ed)?|identif(?:y|ied)|explain(?:ed)?)\b/gu;

function refuses({ text, tokens: { starts, ends } }: PassageContent, { start, end }: TokenRun): boolean {
  const from = Math.max(0, starts[start]! - 40);
  const near = text.slice(from, ends[end - 1]);
  const verb = starts[start]! - from;
  // The verb refused is the cue's own.
  return [...near.matchAll(REFUSES)].some(
    ({ index, 0: found }) => index + found.length > verb && !/[.!?,;:]/.test(near.slice(index, verb)),
  );
}

/** A way of reporting by its name: `he said/she said journalism`. */
const BY_NAME = /\b(?:he|she)[ -]sa(?:id|ys)[ ,/–-]+(?:he|she)[ -]sa(?:id|ys)\b/iu;

/** Whether a content says nothing. What stands in quotation marks says something. */
export function saysNothing(
  passage: PassageContent,
  { start, end }: TokenRun,
  cue: TokenRun | null,
): boolean {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  const from = starts[start]!;
  if (/["“‘'«]/.test(text[from - 1] ?? '')) return false;
  const said = text.slice(from, ends[end - 1]);
  // Whose words they are: `was dismissed by | the mayor as late`.
  const isBy =
    cue && cue.start < start && start - cue.start < 5 && /ed by $/.test(text.slice(starts[cue.start], from));
  if (isBy && !said.includes(' as saying ')) return true;
  if (cue && cue.end <= start && refuses(passage, cue)) return true;
  if (cue && BY_NAME.test(text.slice(Math.max(0, starts[cue.start]! - 14), ends[cue.end - 1]! + 10)))
    return true;
  if (cue?.end === start && REFERS.test(text.slice(starts[cue.start], ends[cue.end - 1])) && SENT.test(said))
    return true;
  const isBefore = cue !== null && cue.end <= start;
  const verb = isBefore ? text.slice(starts[cue.start], ends[cue.end - 1]) : '';
  if (isBefore) {
    if (ANYBODY.test(text.slice(Math.max(0, starts[cue.start]! - 30), ends[cue.end - 1]))) return true;
    if (cue.end === start && CALL.test(verb) && MEETING.test(said)) return true;
    if (CLAIMS.test(verb) && PRIZE.test(said)) return true;
    if (ADDS_TO.test(verb) && SUM.test(said)) return true;
    if (verb === 'calling' && CALLS_HIMSELF.test(said)) return true;
    const before = text.slice(Math.max(0, starts[cue.start]! - 50), starts[cue.start]);
    if (
      CALLS.test(verb) &&
      TITLE.test(said) &&
      CALLED.test(before) &&
      !/^\s*(?:[Tt]he|[Aa]n?) \p{Ll}+ $/u.test(before)
    )
      return true;
    if (cue.end === start && /^\p{Ll}+ed$/u.test(verb) && BEFORE_ADJECTIVE.test(before)) return true;
    if (verb === 'noted' && NOTED_BEFORE.test(before) && NOTED.test(said)) return true;
    const near = text.slice(Math.max(0, starts[cue.start]! - 60), ends[cue.end - 1]);
    if (BECOMES.test(near) && /^(?:the|an?|his|her|its|their|one)\b/.test(said)) return true;
    if ((cue.end === start && TELLING.test(near) && said.startsWith('that ')) || CALLS_HEARD.test(near))
      return true;
    if (WRITES.test(verb) && FOR_COURT.test(said)) return true;
    if (/^(?:say|says|tell|admit|declare|announce)$/.test(verb) && MADE_TO.test(before)) return true;
    if (
      cue.end === start &&
      /^,? ?and (?:\p{Ll}{2,}ed|\p{Ll}+s) (?:the|an?|his|her|its|their|it|him|them)\b/u.test(said)
    )
      return true;
    if ((TELLS.test(verb) && SHOWN.test(said)) || (POSTS.test(verb) && PICTURE.test(said))) return true;
    if (TERMS.test(text.slice(starts[cue.start], from))) return true;
    if (text.slice(ends[cue.end - 1], from).includes(',') && ABSOLUTE.test(said)) return true;
  }
  const isTopic = cue !== null && cue.start >= end && TOPIC.test(said) && !said.split(/[ ,]/).some(mayBeVerb);
  if (isTopic && /^(?: [^\s,.]+){0,4}, ["“]?\p{L}/u.test(text.slice(ends[cue.end - 1]))) return true;
  if (end - start > 12) return false;
  if (cue !== null && cue.start >= end) return false;
  if (NOTHING_SAID.test(said)) return true;
  if (!isBefore) return false;
  if (LAUGHS.test(text.slice(starts[cue.start], from).trimEnd())) return true;
  if (SOMEBODY.test(said) && TELEPHONES.test(verb)) return true;
  return (
    (WRITES.test(verb) || SEES.test(verb)) &&
    SOMETHING.test(said) &&
    !said.split(/[ ,]/).some((word) => PAST.has(word) || PRESENT.has(word) || word.endsWith('ed'))
  );
}

/** Whether a cue says that something was not said, so that it is no tag of what stands before: `When? He did not say.` */
export function isNegated(
  { text, tokens: { starts, ends } }: PassageContent,
  { start, end }: TokenRun,
): boolean {
  return NEGATED.test(
    text.slice(Math.max(0, starts[start]! - 16), ends[end - 1]).replace(/^.*[.!?,;:]/su, ''),
  );
}
