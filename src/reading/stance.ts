/** Whether what a statement's words say is said, or denied, or not said at all: `Lund denied it was late`, `Ek never said it was late`. */
import type { Stance, StatementKind } from './reading';

/** Verbs of those who say that something is not so. */
const DENIES = /\b(?:den(?:y|ies|ied|ying)|(?:disput|refut)(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)\b/iu;
/** Verbs of those who will have nothing of it. */
const REJECTS = /\b(?:(?:reject|dismiss)(?:s|es|ed|ing)?|rul(?:e|es|ed|ing) out)\b/iu;

/** Before a verb whose words were not said, `only` left out: `not only said`. */
const NEGATED =
  /(?:^|\s)(?:never|(?:did|does|do|has|have|had)(?: not|n['’]?t)|(?:didnt|doesnt|dont|hasnt|havent|hadnt))(?: (?:yet|ever|actually|even|exactly|\p{Ll}+ly))*\s*$/iu;
const NEGATED_VERB = /^(?:never|(?:did|does|do|has|have|had) not|(?:did|does|do|has|have|had)n['’]?t)\b/iu;

/** Verbs that *not* leaves nothing of; `did not deny`, `did not rule out` says something. */
const SAYS =
  /\b(?:say|said|tell|told|claim(?:ed)?|suggest(?:ed)?|promise[d]?|state[d]?|argue[d]?|accuse[d]?|admit(?:ted)?|announce[d]?|propose[d]?|ask(?:ed)?)$/iu;

/** What opens a clause of what may be. */
const SUPPOSES = /(?:^|\s)(?:if|unless|whether|suppose|supposing|imagine)\s*$/iu;
/** In small letters, or it is somebody's name. */
const POSSIBLE = /(?:^|\s)(?:may|might|could)\s*$/u;

/** UTF-16 units before a cue or a source that are looked at. */
export const STANCE_REACH = 32;

/**
 * How a statement's speaker stands to its words; undefined where they are the speaker's, as those of direct speech always are.
 *
 * @param cue the verb as printed, and what stands before it in its sentence
 * @param source the words for the speaker, and what stands before them
 */
export function stanceOf(
  kind: StatementKind,
  cue: { readonly text: string; readonly before: string } | null,
  source: { readonly text: string; readonly before: string } | null,
): Stance | undefined {
  if (kind === 'direct' || cue === null) return undefined;
  const near = clause(cue.before);
  const negated = NEGATED.test(near) || NEGATED_VERB.test(cue.text);
  if (DENIES.test(cue.text)) return negated ? undefined : 'denied';
  if (REJECTS.test(cue.text)) return negated ? undefined : 'rejected';
  if (negated && SAYS.test(cue.text)) return 'unsaid';
  const opening = source === null ? '' : clause(source.before);
  if (SUPPOSES.test(opening) || /^(?:If|Unless|if|unless) /.test(source?.text ?? '') || POSSIBLE.test(near))
    return 'supposed';
  return undefined;
}

const WORDS: Readonly<Record<Stance, string>> = {
  denied: 'denied',
  rejected: 'rejected',
  unsaid: 'not said',
  supposed: 'only supposed',
};

/** What a statement is, with how its speaker stands to it: `indirect, denied`. */
export function withStance(kind: string, stance: Stance | undefined): string {
  return stance ? `${kind}, ${WORDS[stance]}` : kind;
}

/** The end of a text behind its last mark. */
const clause = (text: string): string => text.slice(text.search(/[^.!?,;:“”"]*$/u));
