/** What is said of or to a subject, and not by it: `Ada Lund was accused of lying`, `Bo Ek has been told that it is late`. */
import { wordsOfList } from '../../article/wordList';
import type { TextSpan } from '../reading';
import lists from './lists/speakers.json';
import type { NamedPlaces } from './places';

const PARTICIPLES = wordsOfList(lists.passives).join('|');

/** UTF-16 units before a cue in which the rest of its verb is looked for. */
const NEAR = 32;

/** A verb in the passive at the end of a cue, what follows of it, and by whom. */
const PASSIVE = new RegExp(
  '(?:^|[^\\p{L}])(?:am|is|are|was|were|be|been|being|got|gets)(?: (?:\\p{Ll}+ly|also|then|later|once|often|even|first|now|never|not|again|since|long|just))*' +
    ` (?<verb>${PARTICIPLES})(?: \\p{Ll}+ly)?(?: by (?<by>[^,.;:]{2,80}?))?(?: (?:of|for|about|as|to|on|with|over|in|against|at|by|that|to \\p{Ll}+))?$`,
  'u',
);

/** What others say of a subject by a verb of its own: `has faced criticism for`, `came under fire over`. */
const RECEIVES =
  /\b(?:fac(?:es?|ed|ing)|dr[ae]w(?:s|n|ing)?|c[ao]m(?:es?|ing) under) (?:\p{Ll}+ ){0,2}?(?:criticism|questions|accusations|allegations|charges|calls|fire|scrutiny|pressure|attack|backlash|condemnation|scorn|ridicule)(?: (?:for|over|about|of|from|in|that|to|after))?$/u;

/** Verbs whose subject is reported on where an infinitive follows: `was said to have left`. */
const REPORTED = /^(?:said|reported|believed|thought|rumou?red|alleged|understood|known|claimed)$/;
const ASKED = /^(?:asked|questioned|quizzed|challenged)$/;

/** A court hears what somebody says before it. */
const HEARS = /(?:court|jury|inquest|tribunal|hearing|inquiry|jurors|magistrates)$/i;

/** By whom, at the end of what is said: `called a liar by Jan Moss`. */
const AGENT = / by (?<by>(?:the |an? |his |her |their )?[^\s,.;:]+(?: [^\s,.;:]+){0,6})[.,;]?$/u;

const ASKED_OF = /^(?:asked|pressed|questioned|quizzed|challenged)(?: (?:about|on|over|for))?$/i;

/** Whether a cue asks whoever its sentence is about: `When asked about her plans, Lund`, `Asked about them, Lund`. */
const isParticiple = (cue: TextSpan, places: NamedPlaces): boolean =>
  ASKED_OF.test(cue.text) &&
  ((/^\p{Lu}/u.test(cue.text) && cue.start - places.sentenceStart(cue) < 3) ||
    /\b(?:[Ww]hen|[Ii]f|[Ww]hile|[Oo]nce|being) $/.test(
      places.text(cue.line, Math.max(places.sentenceStart(cue), cue.start - NEAR), cue.start),
    ));

export interface Passive {
  /** The words for who says it, where the sentence has them. */
  readonly by: TextSpan | null;
  /** It is a question that is put to somebody. */
  readonly asked: boolean;
}

/**
 * Whether a cue is a verb in the passive of the words for a speaker before it, so that they are not the speaker's.
 *
 * @param source the words before the cue
 * @param statement the first one of the cue
 */
export function passiveAt(
  source: TextSpan | null,
  cue: TextSpan | null,
  statement: TextSpan,
  places: NamedPlaces,
): Passive | null {
  if (cue?.line === statement.line && statement.start >= cue.end && isParticiple(cue, places))
    return { by: null, asked: true };
  if (!source || cue?.line !== source.line || source.end > cue.start || statement.start < cue.end)
    return null;
  const { line } = cue;
  if (cue.text === 'heard' && HEARS.test(source.text)) return { by: null, asked: false };
  const from = Math.max(source.end - 1, cue.start - NEAR);
  if (RECEIVES.test(cue.text)) return { by: null, asked: false };
  const found = PASSIVE.exec(places.text(line, from, cue.end));
  if (!found) return null;
  const { verb = '', by } = found.groups!;
  if (REPORTED.test(verb) && !/^(?:to|in the \p{Ll}+ to) /u.test(statement.text)) return null;
  const asked = ASKED.test(verb);
  if (by !== undefined) {
    const start = from + found.index + found[0].lastIndexOf(` by ${by}`) + 4;
    return { by: { line, start, end: start + by.length, text: by }, asked };
  }
  const agent = AGENT.exec(statement.text)?.groups!['by'];
  if (agent === undefined) return { by: null, asked };
  const start = statement.start + statement.text.lastIndexOf(` by ${agent}`) + 4;
  const span = { line, start, end: start + agent.length, text: agent };
  return { by: places.inSpan(span).length > 0 ? span : null, asked };
}
