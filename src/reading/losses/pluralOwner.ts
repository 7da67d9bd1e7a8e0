import { DETERMINERS, PREPOSITIONS, VERB_FORMS } from '../../tagger/lexicon';
import lists from './lists/apostrophes.json';
import { wordsOfList } from '../../article/wordList';
import type { Lexicon } from './lexicon';
import { Shape, type WordInfo } from './wordInfo';

/**
 * How sure the grammar below is: all ten such places in 1,400 articles have lost an apostrophe, seven of them that of one
 * owner (`todays`), which the models see.
 */
export const PLURAL_OWNER = 0.9;

/** Endings of adjectives that stand before their noun: not `-able` and `-ible`, which stand behind it as well (`workers available on Sunday`). */
const ATTRIBUTIVE = /(?:[ntrudsi]al|ical|[a-z]{2}[^l]ive|ous|ful|eign|ic)$/;
const OTHER_ATTRIBUTIVES = new Set(wordsOfList(lists.attributives));

/** `in recent weeks public opinion`: spells of time and manners of speaking, behind which another phrase begins. */
const SPELLS = new Set(wordsOfList(lists.spells));

/** Determiners that only many have: behind `the` and `their` a word in s may be one, too (`the governments`). */
const OF_MANY = new Set('these those both other many most some several few all'.split(' '));

const NO_NOUN = new Set(wordsOfList(lists.noNoun));

/**
 * Whether grammar leaves no doubt that many own what follows: `against countries sovereign rights`. Behind a
 * preposition two nouns cannot meet with an adjective between them but by a genitive (Quirk et al., A Comprehensive
 * Grammar of the English Language, § 5.112 ff.).
 *
 * @param i index of the word in s
 * @param infos the words of its passage
 */
export function isPluralOwner(i: number, infos: readonly WordInfo[], lexicon: Lexicon): boolean {
  const { lower, shape } = infos[i]!;
  if (shape !== Shape.LOWER || SPELLS.has(lower) || !lexicon.isCommon(singular(lower))) return false;
  const start = OF_MANY.has(infos[i - 1]?.lower ?? '') ? i - 1 : i;
  const preposition = infos[start - 1]?.lower ?? '';
  // `to` may belong to a verb: `to highlights`.
  if (!PREPOSITIONS.has(preposition) || preposition === 'to') return false;
  const adjective = infos[i + 1];
  const noun = infos[i + 2];
  return (
    adjective?.shape === Shape.LOWER &&
    (ATTRIBUTIVE.test(adjective.lower) || OTHER_ATTRIBUTIVES.has(adjective.lower)) &&
    noun?.shape === Shape.LOWER &&
    !isFunctionWord(noun.lower)
  );
}

function singular(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

function isFunctionWord(lower: string): boolean {
  return (
    NO_NOUN.has(lower) ||
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    VERB_FORMS.has(lower) ||
    lower.endsWith('ly')
  );
}
