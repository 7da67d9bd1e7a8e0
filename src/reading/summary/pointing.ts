/** Sentences whose first words stand for what an earlier sentence names. */

/** `She`, and what is left of `he’s` and `they’re` where apostrophes were lost; not `shell` and `shed`, which are words. */
const PRONOUN = /^["“]?(?:s?he|they|s?hes|hed|they(?:re|ve|ll|d))\b/i;

/** Whether a sentence opens with a pronoun for people. */
export const opensWithPronoun = (text: string): boolean => PRONOUN.test(text);

/** `On Thursday, he`: when and where, before the subject. */
const FRONTED =
  /^["“]?(?:In|On|At|By|During|After|Since|Before|With|For|Under|From|Last|Earlier|Later|Now)\b[^,]{0,60}, (?=(?:s?he|they|s?hes|theyre)\b)/;

/** The UTF-16 length of what stands before a pronoun that is the subject behind a fronted phrase, 0 where none is. */
export const frontedLength = (text: string): number => FRONTED.exec(text)?.[0].length ?? 0;

/** `Others said`, `The latter is`, `Both said`, but not `Both Ek and Moss`. */
const FOR_NAMES =
  /^["“]?(?:If (?:not|so),|(?:Its?|Theirs|Others|The other|Neither|(?:The )?(?:pair|duo|trio))\b(?! of\b)|Both\b(?! (?:of\b|(?:the )?\p{Lu}))|The (?:former|latter)(?=,| (?:said|says|is|was|has|had|will|would|did|does|also|then)\b))/u;

/** `It is clear that`, `It was hard to`, `It rained`: this `it` stands for nothing. */
const EXPLETIVE =
  /^["“]?It(?:['’]?s| (?:is|was|has been|had been|will be|would be|may be|remains|remained|seems|seemed|appears|appeared))(?:(?: [\p{Ll}-]+){1,3} (?:that|whether|how|if|who|when)\b|(?: (?:not|also|still|too|so|very|more|now))?(?! \p{Ll}+ed\b) [\p{Ll}-]+ (?:to|for)\b)|^["“]?It (?:took|takes|will take|rained|snowed|turned out)\b/u;

/** `The two agreed`, `These talks`, `This is`: what they count or point at stands elsewhere. `Those who fled` says it. */
const FOR_THINGS =
  /^["“]?(?:The (?:two|three|four|five)(?=,? \p{Ll})|(?:These|Those)\b(?! (?:who|that|whose|with|in|of)\b)|(?:This|That)['’]?s? (?:is|was|has|had|will|would|means|came|comes|could|may)\b|Thats\b)/u;

/** Whether a sentence opens with a word for something or somebody that is named elsewhere, and how: outright, or with a noun. */
export function pointsBack(text: string): 'outright' | 'with a noun' | null {
  if (FOR_NAMES.test(text) && !EXPLETIVE.test(text)) return 'outright';
  return FOR_THINGS.test(text) ? 'with a noun' : null;
}
