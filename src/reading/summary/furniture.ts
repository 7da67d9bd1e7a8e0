/** What a page prints around an article: credits, captions, invitations to read on. */

const CREDIT_LINE = new RegExp(
  String.raw`^[([]?(?:${[
    'with (?:a )?(?:reports?|files|reporting|contributions?) (?:from|by)',
    '(?:additional )?(?:reporting|editing|writing|photography|research) by',
    '(?:featured )?(?:photo|image|picture|video)s?(?: credits?)?(?: by| via|:)',
    'compiled by|copyright|©|advertisement|the views expressed|continue reading|read (?:more|or share|(?:the|our) (?:original|full) (?:article|story))|open this photo|click here|sign up',
    String.raw`(?:story|video)(?: produced)? by|posted (?:by|on|at)|you can (?:read|find|watch|see) (?:more|the (?:full|whole))|follow (?:\S+ ){1,4}on (?:twitter|facebook|instagram|x)\b`,
    String.raw`[\d,.]*k? ?shares?\b.{0,20}(?:facebook|twitter)`,
    String.raw`(?:now playing|watch(?: this)?|see also|related|more|image source|file photo|hide caption) ?[:|]`,
    'subscribe to|for more information,? (?:please )?(?:visit|go to)|play slideshow|hide caption',
  ].join('|')})`,
  'i',
);

const CONTRIBUTED = /\bcontributed to this (?:story|report|article)\b/i;

/** Agencies that give credit for pictures. */
const AGENCIES = String.raw`(?:Getty(?: Images)?|SWNS|AP Photo|AP Images|AFP|EPA|PA(?: Images)?|Rex(?: Features)?|Shutterstock|Reuters)`;

/** `Getty - Contributor A caption`, `SWNS A caption`, `| A credit and a headline`. */
const CREDITED = new RegExp(
  String.raw`^(?:\| |(?:Getty(?: Images)?|SWNS|AP Photo|Shutterstock)(?= (?:- |[A-Z\d]|PA )))`,
);

/** `A caption (Getty Images)`, `Ada Lund/Elm Post via AP Photo`. */
const CREDIT_BEHIND = new RegExp(String.raw`(?:\(|\bvia )(?:[\p{L}. ]{2,30}[/,] ?)?${AGENCIES}\)?[.]?$`, 'u');

/** Who posted something and when, as pages embed it: `Ada Lund (@adalund) November 3, 2016`. */
const POSTED = /\(@\w+\),? (?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+),? \d{4}$/u;

const READ_MORE = /\b(?:read more|play slideshow)\W*$/i;

/** Whether a sentence is no part of what an article tells. */
export function isFurniture(sentence: string): boolean {
  return (
    CREDIT_LINE.test(sentence) ||
    CONTRIBUTED.test(sentence) ||
    CREDITED.test(sentence) ||
    READ_MORE.test(sentence) ||
    POSTED.test(sentence.slice(-60)) ||
    CREDIT_BEHIND.test(sentence.slice(-60))
  );
}

/** Whether a sentence prints the address of a page or of a picture, as posts do. */
export function hasAddress(sentence: string): boolean {
  return /https?:\/\/|pic\.twitter\.com|\bwww\./.test(sentence);
}
