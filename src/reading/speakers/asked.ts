/** Questions that are put to somebody: `Asked whether the bridge was safe, Lund said it was`. */
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';

/** UTF-16 units before a statement in which its verb is looked for. */
const NEAR = 120;

/** A verb of asking in the passive, at the beginning of its sentence or behind `when` or `was`, and by whom. */
const ASKED =
  /(?:^\W*|\b(?:when|while|if|once|whenever|after being|is|are|was|were|been|being|got) (?:\p{Ll}+ )?)(?:asked|pressed|questioned|quizzed|challenged)(?: again| also| later| \p{Ll}+ly)?(?: by ((?:[^\s,;]+ ){0,6}?[^\s,;]+))??(?: (?:on|last|this) \p{Lu}?\p{Ll}+)? $/iu;
const QUESTION =
  /^(?:whether|if|what|why|how|who|whom|whose|when|where|which|about|to|for|(?:an?|that|the)(?: \p{Ll}+)? question)\b/iu;

/** A question, and the words for who asks it, where the file prints them. */
export interface Asked {
  readonly by: TextSpan | null;
}

/** Whether a statement is a question that its sentence puts to somebody: it has other words than those of whoever answers. */
export function askedAt(statement: TextSpan, places: NamedPlaces): Asked | null {
  const { line, start, text } = statement;
  if (!QUESTION.test(text)) return null;
  const from = Math.max(places.sentenceStart(statement), start - NEAR);
  const match = ASKED.exec(places.text(line, from, start));
  if (!match) return null;
  const name = match[1];
  if (name === undefined) return { by: null };
  const at = from + match.index + match[0].indexOf(` by ${name}`) + 4;
  return { by: { line, start: at, end: at + name.length, text: name } };
}
