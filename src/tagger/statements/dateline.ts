/** Where a report was written, at its beginning: `ELM, Norland (AP)  Ada Lund said`. The dash behind it may be lost. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’/-]+(?: \p{Lu}[\p{Lu}.'’/-]+){0,3}(?:, [\p{L}\d]+\.?(?: [\p{L}\d]+\.?){0,2}){0,2}(?: ?\(\p{Lu}[\p{L} ]+\)(?: ?[-–—]+)? +| +[-–—]+ +| {2,})(?=["“]?\p{Lu})/u;

/** The same in small letters, where an agency is named behind it: `Elm, Norland (CNN) Ada Lund said`. */
const OF_AGENCY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})? ?\((?:AAP|AFP|AP|ANI|BBC|CBC|CBS|CNN|CP|DPA|EFE|NBC|PA|PTI|Reuters|UPI|Xinhua)\)(?: ?[-–—]+)? +(?=["“]?\p{Lu})/u;

/** An agency alone or behind a day: `(Reuters) - Ada Lund said`, `Dec 29 (Reuters) - Bo Ek said`. */
const AGENCY =
  /^(?:\p{Lu}\p{Ll}{2,4}\.? \d{1,2} )?\((?:AAP|AFP|AP|ANI|CNN|CP|DPA|EFE|PA|PTI|Reuters|UPI|Xinhua)\)(?: ?[-–—]+)? +(?=["“]?\p{Lu})/u;

/** A place within two others: `Elm, EM, Norland: Ada Lund said`. */
const WITHIN = /^\p{Lu}[\p{L}. -]{2,30}, \p{Lu}[\p{L}. ]{1,20}, \p{Lu}[\p{L}. ]{2,20}: +(?=["“]?\p{Lu})/u;

/** The time, in a live blog: `10:25 Ada Lund said`, `3.54pm BST - Bo Ek said`. */
const TIME =
  /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: ?[-–—:])? +(?=["“]?\p{Lu})(?!\p{L}+\.? \d)/u;

/** Tokens before the last of a time. */
const LONGEST_TIME = 4;

/** Length of the dateline that a paragraph begins with, the blanks behind it included, in UTF-16 units; 0 where it has none. */
export function datelineLength(text: string): number {
  return [DATELINE, OF_AGENCY, AGENCY, WITHIN, TIME].reduce(
    (length, pattern) => length || (pattern.exec(text)?.[0].length ?? 0),
    0,
  );
}

/**
 * A run without the dateline that it begins with.
 *
 * @param run tokens of a passage, `end` exclusive
 */
export function behindDateline<T extends { readonly start: number; readonly end: number }>(
  {
    text,
    tokens: { starts },
  }: { readonly text: string; readonly tokens: { readonly starts: ArrayLike<number> } },
  run: T,
): T {
  // A time is some tokens, of which a run may begin with the last.
  if (run.start > LONGEST_TIME) return run;
  const length = datelineLength(text);
  let { start } = run;
  while (start < run.end && starts[start]! < length) start++;
  return start === run.start || start === run.end ? run : { ...run, start };
}
