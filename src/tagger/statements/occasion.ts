/** When and where somebody is called something is no part of it: `called it a farce at a news conference in Elm`. */
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';
import { endedAt, type Run } from './runs';

const VERB =
  /\b(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|dubb(?:ed|ing)|brand(?:s|ed|ing)|label(?:s|l?ed|l?ing)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|hail(?:s|ed|ing)?|slamm(?:ed|ing)|blast(?:s|ed|ing)?|praised?)$/u;

/** Verbs of whose object the same holds, which is no clause. */
const ACTS =
  /\b(?:confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|acknowledg(?:es?|ed|ing)|reject(?:s|ed|ing)?|defend(?:s|ed|ing)?|critici[sz](?:es?|ed|ing)|announc(?:es?|ed|ing)|apologi[sz](?:es?|ed|ing))(?: (?:for|to))?$/u;
/** By what or through whom. */
const THROUGH =
  / (?:in|through|via|by) (?:an? |his |her |its |their )(?:[\p{L}\p{N}'’-]+ ){0,2}?(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|representatives?|aides?|statement|tweet|tweets|e-?mail|post|video|press release|news release|letter|memo|speech)(?=[,.]|$)/u;

const NAMES = /(?:call(?:s|ed|ing)?|dubb(?:ed|ing)|brand(?:s|ed|ing)|label\w*)$/u;

const EVENT =
  'meeting|talks|conference|interview|speech|statement|rally|hearing|briefing|visit|tour|debate|address|tweet|post|letter|e-?mail|trial|ceremony|dinner|lunch|summit|broadcast|appearance|op-ed|column|essay|show|podcast|programme|program|vote|match|game|ruling|verdict|memo|message';

/** The first of such phrases. */
const OCCASION = new RegExp(
  ` (?:(?:after|before) (?!being|having)\\p{Ll}{2,}ing |(?:after|before|during|at|in|on|following) (?:an?|his|her|its|their|the|\\p{Lu}[\\p{L}'’-]*s) (?:[\\p{L}\\p{N}'’-]+ ){0,4}?(?:${EVENT})(?![\\p{L}-]))`,
  'u',
);

/** Whether an object is, or has in it, a clause to which the occasion may belong. */
const hasClause = (said: string): boolean =>
  /^(?:that|how|what|whether|why|to|having|being)\b|\b(?:that|who|which)\b/u.test(said);

/**
 * A content that ends before its occasion.
 *
 * @param cue before the content, or null
 */
export function endedByOccasion(passage: PassageContent, run: Run, cue: Run | null): Run {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  if (!cue || cue.end > run.start || run.label === Label.DIRECT) return run;
  const verb = text.slice(starts[cue.start], ends[cue.end - 1]);
  const from = starts[run.start]!;
  const content = text.slice(from, ends[run.end - 1]);
  const acts = ACTS.test(verb) && !hasClause(content);
  if (!VERB.test(verb) && !acts) return run;
  const found = (acts ? THROUGH : OCCASION).exec(content) ?? (acts ? null : THROUGH.exec(content));
  if (!found) return run;
  const said = text.slice(from, from + found.index);
  // `described how …`, `praised Ek for staying at the meeting`, `described Elm in an interview as quiet`
  if (
    /^(?:how|what|whether|why|that (?:the|an?|he|she|it|they|there|his|her|its|their))\b|\bfor\b/.test(
      said,
    ) ||
    (/ as /.test(text.slice(from, ends[run.end - 1])) && !/ as /.test(said))
  )
    return run;
  // `called Ek’s remarks in the debate a disgrace`
  if (NAMES.test(text.slice(starts[cue.start], ends[cue.end - 1])) && said.split(' ').length < 3) return run;
  return endedAt(run, passage.tokens, from + found.index);
}

/**
 * Whether a cue behind a sentence says what somebody is called there, and is no tag of that sentence: `Nobody was there. | Lund called it a
 * mistake.` Not where quotation marks or a first person show somebody speaking.
 */
export function namesOnly(
  { text, tokens: { starts, ends } }: PassageContent,
  cue: Run,
  content: Run,
  sentenceOf: Uint16Array,
): boolean {
  if (cue.start < content.end || sentenceOf[cue.start] === sentenceOf[content.end - 1]) return false;
  if (!NAMES.test(text.slice(starts[cue.start], ends[cue.end - 1]))) return false;
  const said = text.slice(Math.max(0, starts[content.start]! - 1), ends[content.end - 1]);
  return !/["“”]|\b(?:I|we|my|our|me|us|you|your)\b|\b(?:I|we|you)['’]?(?:m|re|ve|d|ll)\b/i.test(said);
}
