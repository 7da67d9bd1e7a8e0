/** Questions that are put to somebody: `Asked whether the bridge was safe, Lund said it was`. */
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';

/** UTF-16 units before a statement in which its verb is looked for. */
const NEAR = 120;

const VERB = '(?:asked|pressed|questioned|quizzed|challenged)\\b';
/** When, by whom. */
const AFTER_VERB =
  '(?: again| also| later| \\p{Ll}+ly)?(?: by (?<by>(?:[^\\s,;]+ ){0,6}?[^\\s,;]+))??(?: (?:(?:on|last|this) \\p{Lu}?\\p{Ll}+|\\p{Lu}\\p{Ll}+day|(?:after|before|during|at|in|outside|following) (?:the|an?|his|her|their) (?:[^\\s,;]+ ){0,3}?[^\\s,;]+))?(?: on)? ';
const QUESTION =
  '(?:whether|if|what|why|how|who|whom|whose|when|where|which|about|to|for|(?:an?|that|the)(?: \\p{Ll}+)? question)\\b';

/** A verb of asking in the passive, at the beginning of its sentence or behind `when` or `was`, and by whom. */
const ASKED = new RegExp(
  `(?:^\\W*|\\b(?:when|while|if|once|whenever|after being|is|are|was|were|been|being|got) (?:\\p{Ll}+ )?)(?<verb>${VERB}${AFTER_VERB})$`,
  'diu',
);
/** The same between commas, where whoever answers has a verb behind it: `Lund, asked whether it was safe, said it was`. */
const ASKED_ASIDE = new RegExp(`[\\p{L}.’'],? (?:when )?(?<verb>${VERB}${AFTER_VERB})(?:about )?$`, 'du');
const ANSWERS =
  /^,\s(?:(?:also|then|only|simply|\p{Ll}+ly) )?(?:said|says|told|replied|answered|declined|refused|shrugged|laughed|smiled|paused|nodded|would|did|could|\p{Ll}{2,}ed)\b/u;

/** Before a question in its own words, with who asks it: `Asked, Did you pay? Lund said`, `When reporters asked, Did you pay?` */
const ASKED_DIRECTLY =
  /(?:^\W*|[.!?] |\b(?:when|once|after being) )(?:(?<by>(?!(?:when|once)\b)(?:(?:the|an?) )?[\p{L}]+(?: \p{L}+){0,2}) )?asked(?: (?:him|her|them))?(?: again)?,? $/diu;

/** Where what the question is about begins behind its preposition. */
const ABOUT = /\b(?:asked|pressed|questioned|quizzed|challenged) (?:about|on|over) $/u;

const OPENS_WITH_VERB = new RegExp(`^${VERB}${AFTER_VERB}(?=${QUESTION})`, 'iu');
const OPENS_WITH_ASKER = new RegExp(`^(?!${QUESTION})(?:[^\\s,;]+ ){1,7}?(?=${QUESTION})`, 'iu');
const IS_QUESTION = new RegExp(`^${QUESTION}`, 'iu');

/** The main clause behind a question that opens its sentence: `Asked whether it was safe, the mayor paused.` */
const MAIN_CLAUSE = /,\s(?=(?:the|an?|he|she|they|it|his|her|their|\p{Lu}[^\s,]*)\s).*$/su;

/** A question, and the words for who asks it, where the file prints them. */
export interface Asked {
  readonly by: TextSpan | null;
  /** The question without what stands around it in the statement; null where that is nothing. */
  readonly question: TextSpan | null;
  /** The verb, where it stood within the statement. */
  readonly verb: TextSpan | null;
}

/** Whether a statement is a question that its sentence puts to somebody: it has other words than those of whoever answers. */
export function askedAt(statement: TextSpan, places: NamedPlaces): Asked | null {
  const { line, end } = statement;
  const behindBy = places.text(line, Math.max(0, statement.start - 4), statement.start) === ' by ';
  const opening = (behindBy ? OPENS_WITH_ASKER : OPENS_WITH_VERB).exec(statement.text);
  const within = opening?.[0].length ?? 0;
  const start = statement.start + within;
  const text = statement.text.slice(within);
  const sentence = places.sentenceStart(statement);
  const from = Math.max(sentence, start - NEAR);
  const before = places.text(line, from, start);
  const spanOf = (at: number, until: number): TextSpan => ({
    line,
    start: at,
    end: until,
    text: places.text(line, at, until),
  });
  const directly = statement.text.endsWith('?') && within === 0 ? ASKED_DIRECTLY.exec(before) : null;
  if (directly) {
    const by = directly.indices!.groups!['by'];
    return { by: by ? spanOf(from + by[0], from + by[1]) : null, question: null, verb: null };
  }
  const isAbout = ABOUT.test(before);
  if (!isAbout && !IS_QUESTION.test(text)) return null;
  const match =
    ASKED.exec(before) ??
    (ANSWERS.test(places.text(line, end, end + 40)) && /,(?: when)? \p{L}+ed\b/u.test(before)
      ? ASKED_ASIDE.exec(before)
      : null);
  if (!match) return null;
  const name = match.groups!['by']?.replace(/ (?:during|on|in|at|after|before|outside)(?: .*)?$/u, '');
  const at = from + (match.indices!.groups!['by']?.[0] ?? 0);
  const verb = start - match.groups!['verb']!.length;
  // A sentence that `Asked` opens and that ends with the statement has its main clause in it.
  const whole = verb === sentence && /^(?:[.!?]|$)/.test(places.text(line, end, end + 1) || text.slice(-1));
  const main = MAIN_CLAUSE.exec(text)?.[0].length ?? 0;
  // `Asked whether it was safe, Ek paused, Lund said.`
  if (within > 0 && main > 0 && !whole) return null;
  const last = end - (whole ? main : 0);
  return {
    by: name === undefined ? null : spanOf(at, at + name.length),
    question: within > 0 || last < end ? spanOf(start, last) : null,
    verb: within > 0 ? spanOf(verb, verb + /^\p{L}+/u.exec(match.groups!['verb']!)![0].length) : null,
  };
}
