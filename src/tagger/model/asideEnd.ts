/** Where what is said ends because brackets or an aside around it do: `(she said it was late) and left`, `Lund, who said it was late, has left`. */
import type { PassageContent } from '../../article/passages';
import { AUXILIARIES } from '../lexicon';
import { Label } from './decode';
import type { Run } from './runs';

/** Characters before a cue or a content that are looked at. */
const REACH = 200;

const OPENS_ASIDE = /, (?:who|which) (?:(?:also|once|has|had|have|later|then|often|never|\p{Ll}+ly) )*$/u;

/** The verb of the sentence that the aside stands in. */
const GOES_ON = new RegExp(`, (?=(?:${AUXILIARIES.join('|')})(?:n['’]?t)?\\b)`, 'u');

/**
 * A content that ends with the brackets or the aside in which it is said.
 *
 * @param cue before the content, or null
 */
export function endedByAside(
  { text, tokens: { starts, ends } }: PassageContent,
  run: Run,
  cue: Run | null,
): Run {
  const from = starts[run.start]!;
  const said = text.slice(from, ends[run.end - 1]);
  const closed = said.search(/[()]/);
  const cut = (at: number): Run => {
    if (at < 3) return run;
    let end = run.start;
    while (starts[end]! < from + at) end++;
    return { ...run, end };
  };
  if (!cue || cue.end > run.start) return run;
  const verb = starts[cue.start]!;
  if (said[closed] === ')' && /\([^()]*$/.test(text.slice(Math.max(0, verb - REACH), verb)))
    return cut(closed);
  if (run.label === Label.DIRECT) return run;
  if (!OPENS_ASIDE.test(text.slice(Math.max(0, verb - REACH), verb))) return run;
  return cut(GOES_ON.exec(said)?.index ?? 0);
}
