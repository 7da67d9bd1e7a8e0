/** What a page prints around an article: credits, captions, invitations to read on. */

const CREDIT_LINE = new RegExp(
  String.raw`^[([]?(?:${[
    'with (?:a )?(?:reports?|files|reporting|contributions?) (?:from|by)',
    '(?:additional )?(?:reporting|editing|writing|photography|research) by',
    '(?:featured )?(?:photo|image|picture|video)s?(?: credits?)?(?: by| via|:)',
    'compiled by|copyright|©|advertisement|the views expressed|continue reading|take a look|read (?:more|or share|the rest|(?:the|our) (?:original|full) (?:article|story))|open this photo|click here|sign up',
    String.raw`(?:story|video)(?: produced)? by|posted (?:by|on|at)|you can (?:read|find|watch|see) (?:more|the (?:full|whole))|follow (?:\S+ ){1,4}on (?:twitter|facebook|instagram|x)\b`,
    String.raw`[\d,.]*k? ?shares?\b.{0,20}(?:facebook|twitter)`,
    String.raw`(?:now playing|watch(?: this| below| above)?|see also|related|more|image source|file photo|photograph|hide caption|editor['’]?s note|correction) ?[:|]`,
    'subscribe to|for more information,? (?:please )?(?:visit|go to)|play slideshow|hide caption',
    'this (?:version of the )?(?:story|article|post|report) (?:was|has been|is being) (?:re|up|corr)|the author (?:is|works|writes)',
    String.raw`(?:watch|listen|read|see) (?:\S+ ){1,12}(?:here|above|below)[.:]?$|in this (?:\S+ ){0,4}file photo`,
  ].join('|')})`,
  'i',
);

const CONTRIBUTED = /\bcontributed to this (?:story|report|article)\b/i;

/** Agencies that give credit for pictures. */
const AGENCIES = String.raw`(?:Getty(?: Images)?|SWNS|AP Photo|AP Images|AFP|EPA|PA(?: Images)?|Rex(?: Features)?|Shutterstock|Reuters)`;

/** `<tweet id=1`, `6/30 A caption`, `Getty - Contributor A caption`, `SWNS A caption`, `| A credit and a headline`. */
const CREDITED = new RegExp(
  String.raw`^(?:\| |<[a-z]+ |\d+/\d+ (?=[A-Z])|(?:Getty(?: Images)?|SWNS|AP Photo|Shutterstock)(?= (?:- |[A-Z\d]|PA )))`,
);

/** `A caption (Getty Images)`, `Ada Lund/Elm Post via AP Photo`. */
const CREDIT_BEHIND = new RegExp(String.raw`(?:\(|\bvia )(?:[\p{L}. ]{2,30}[/,] ?)?${AGENCIES}\)?[.]?$`, 'u');

/** `EPA A caption`, `BBC Police have closed a bridge`: without a stop at the end. */
const CAPTION =
  /^(?:[A-Z][A-Z ]*)?(?:AFP|AP|BBC|EPA|GETTY|Getty|PA|Reuters|REUTERS|REX|SWNS)(?: Images)? \p{Lu}.*[^.!?"”:]$/u;

/** `[Five questions about the match]`: where to read on; `(Ada Lund/Elm Post)`: who took a picture. */
const BRACKETED = /^(?:\[[^\]]*\]|\([\p{L}. ]+\/[\p{L}./ ]+\))$/u;

/** Who posted something and when, as pages embed it: `Ada Lund (@adalund) November 3, 2016`. */
const POSTED = /\(@\w+\),? (?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+),? \d{4}$/u;

const READ_MORE =
  /\b(?:read more|play slideshow)\W*$|\b(?:subscribe|sign up|view all|select)\b.{0,40}\bnewsletters?\b|^want to receive this\b/i;

/** `Related Who won?`, `Reprinted courtesy of the Elm Press` */
const ELSEWHERE = /^(?:(?:Related|Newsletter) \p{Lu}|Reprinted (?:by|courtesy|from|with)\b)/u;

/** Whether a sentence is no part of what an article tells. */
export function isFurniture(sentence: string): boolean {
  return (
    CREDIT_LINE.test(sentence) ||
    CONTRIBUTED.test(sentence) ||
    CREDITED.test(sentence) ||
    CAPTION.test(sentence) ||
    BRACKETED.test(sentence) ||
    isHeading(sentence) ||
    READ_MORE.test(sentence) ||
    ELSEWHERE.test(sentence) ||
    POSTED.test(sentence.slice(-60)) ||
    CREDIT_BEHIND.test(sentence.slice(-60))
  );
}

/** UTF-16 length of the longest caption. */
const LONGEST_CAPTION = 500;

/** `| AP Photo` and the headline again, behind a caption. */
const CREDIT_WITHIN = new RegExp(String.raw` \| (?:[\p{L}. ]{2,30}/)?${AGENCIES}(?: |$)`, 'u');

/** `(Photo: Ada Lund, AP)`, `(Photo by Ada Lund)`, `REUTERS/Ada Lund`, `Ada Lund/Getty Images`, `Ada Lund/THE NORLAND PRESS)` */
const CREDIT_AT_END = new RegExp(
  String.raw`(?:\((?:Photo|Image|Picture)s?(?: by|:) [^()]{2,50}\)|\bREUTERS/[\p{L}. -]{3,30}|\p{Ll}/(?:${AGENCIES}|(?:THE )?[A-Z]{6,} PRESS)|[/,] ?Associated Press\))$`,
  'u',
);

/** What captions have that tell more than is seen: `The harbour will stay closed, Lund said`. */
const TOLD = /\b(?:said|says|told|was|were|has|have|will)\b/;

/** Whether a sentence says what a picture shows, by the credit for it at the end of the paragraph. */
export function isCaption(sentence: string, paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION || TOLD.test(sentence)) return false;
  const end = paragraph.trimEnd().slice(-70);
  return CREDIT_WITHIN.test(paragraph) || CREDIT_AT_END.test(end) || CREDIT_BEHIND.test(end);
}

/** Words of the shortest line that is told to be a heading by its capitals. */
const SHORTEST_HEADING = 4;

/** Whether all but small words have capitals and no stop ends them: the headline of something else, a name alone. */
function isHeading(sentence: string): boolean {
  if (/[.!?:;"”)]$/.test(sentence)) return false;
  const words = sentence.split(' ');
  return words.length >= SHORTEST_HEADING && words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
}

/** What a page prints before the points of an article. */
const POINTS = /^Story highlights (?=\S)/;

/** UTF-16 length of the words before a sentence that are the page's, 0 without them. */
export const labelLength = (sentence: string): number => POINTS.exec(sentence)?.[0].length ?? 0;

/** Whether a sentence prints the address of a page or of a picture, as posts do. */
export function hasAddress(sentence: string): boolean {
  return /https?:\/\/|pic\.twitter\.com|\bwww\./.test(sentence);
}
