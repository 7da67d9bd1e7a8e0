/** What somebody did besides, behind what they called or denied: `Lund called it a scam and cast her vote against it.` */
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import lists from '../lists/coordinate.json';
import { CONTRACTIONS, PAST, PRESENT, reportingVerb } from '../lexicon';
import { Label } from '../model/decode';
import { endedAt, type Run } from './runs';

/** Verbs whose object is what is said, and no clause. */
const OBJECT_VERB = new RegExp(`\\b(?:${wordsOfList(lists.objects).join('|')})\\b`, 'u');

/** Another verb in the past with what belongs to it; an adjective (`unfair and outdated`) has nothing of the kind. */
const NEXT_VERB = new RegExp(
  `,? and (?:(?:also|then|later|has|had) )?(?:\\p{Ll}[\\p{Ll}-]+ed|${wordsOfList(lists.pasts).join('|')}) ` +
    "(?:himself|herself|him|her|his|their|them|it|its|the|an?|that|against|out|away|off|up|for|to|\\p{Lu}[\\p{L}’'-]*)(?![\\p{L}’'-])",
  'u',
);

/** What belongs to a verb and makes no clause: `what he called reckless talk`, `described | the deal as historic`. */
const OWN =
  /^what (?:\p{L}+ ){1,3}(?:called|termed|dubbed|labelled|labeled|saw as|described as|considered) |(?<=^[^,]{1,80}) as (?=\p{L})/u;

/** A clause, or a participle that the next may stand beside. */
const isClause = (text: string): boolean =>
  /[.?!]|\b(?:that|whether|to|if|be|who|which|as)\b|\p{Ll}ed\b/u.test(text) ||
  text.split(/[ ,]+/).some((word) => PAST.has(word) || PRESENT.has(word) || CONTRACTIONS.has(word));

/** A content that ends before what its speaker did next. */
export function endedByNextVerb(passage: PassageContent, run: Run, cue: Run | null): Run {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  if (!cue || cue.end > run.start || run.label === Label.DIRECT) return run;
  if (!OBJECT_VERB.test(text.slice(starts[cue.start], ends[cue.end - 1]))) return run;
  const from = starts[run.start]!;
  const said = text.slice(from, ends[run.end - 1]);
  const next = NEXT_VERB.exec(said);
  if (!next || next.index < 3 || isClause(said.slice(0, next.index).replace(OWN, ' '))) return run;
  return endedAt(run, passage.tokens, from + next.index);
}

/** What its speaker goes on to say behind a content that `endedByNextVerb` cut: `… and demanded his release`. Null where that is no saying. */
export function saidNext(
  { text, tokens: { starts, ends } }: PassageContent,
  whole: Run,
  cut: Run,
): { readonly cue: Run; readonly run: Run } | null {
  const word = (token: number): string => text.slice(starts[token], ends[token]);
  let verb = cut.end;
  while (verb < whole.end && /^(?:,|and|also|then|later|has|had)$/.test(word(verb))) verb++;
  const { form, speech } = reportingVerb(word(verb)) ?? {};
  return verb > cut.end && verb + 2 < whole.end && form === 'finite' && speech
    ? { cue: { label: Label.CUE, start: verb, end: verb + 1 }, run: { ...whole, start: verb + 1 } }
    : null;
}
