import lists from './lists/paragraphs.json';
import { wordsOfList } from '../../article/wordList';
import type { Passage } from '../../article/passages';
import { FUNCTION_WORDS, type Wording } from '../wording';

/** Counts over one paragraph's text; depends on nothing else. */
export interface Surface {
  readonly values: Float64Array;
}

export const DAYS = new Set(wordsOfList(lists.days));
const MONTHS = new Set(wordsOfList(lists.months));
const SAYING = new Set(wordsOfList(lists.saying));
const CONNECTIVES = new Set(wordsOfList(lists.connectives));
const PERSONAL = new Set('he she they his her their him them'.split(' '));
const FIRST_PERSON = new Set('i we you my our your us me im weve ive youre were'.split(' '));
const DEMONSTRATIVES = new Set('this that these those it its such'.split(' '));

/**
 * How many `Surface.values` there are:
 * words, sentences, firstSentenceWords, opensPersonal, opensDemonstrative, opensConnective, opensThe, opensA,
 * opensName, opensIn, opensFirstPerson, opensSubordinate, opensNumber, firstPerson, personal, saying,
 * endsWithSaying, weekday, month, year, olderYear, numbers, money, percent, capitals, indefinite, definite,
 * had, hasBeen, dateline, credit, shouting, colonEnd, questionEnd, noEnd, bracketed, acronym, commas,
 * longWords, would, after, doubleSpace, also, negation.
 */
export const SURFACE_FEATURES = 44;

const CREDIT =
  /\b(?:reporting by|editing by|additional reporting|contributed to this|contributed reporting|writing by|follow (?:him|her|us|me|@)|all rights reserved|copyright|getty|click here|read more|e-?mail|subscribe|newsletter|is a (?:reporter|writer|columnist|correspondent|professor|senior)|correspondent|h\/t|photo)\b|@|https?:|www\./i;
const DATELINE =
  /^[A-Z][A-Z.]{3,}(?: [A-Z][A-Za-z.]+){0,3}(?:, [A-Z][A-Za-z. ]{1,20})? ?(?:\([A-Za-z/ .]{2,20}\))? ?(?:--?|[\u2013\u2014]| )|^\([A-Z][A-Za-z]{1,12}\)|^[A-Z][A-Z]{3,}, [A-Z]/;

/** @param publicationYear years before the last one count as older */
export function surfaceOf(passage: Passage, { words }: Wording, publicationYear: number): Surface {
  const { text, sentences } = passage;
  const first = words[0] ?? '';
  const count = (set: ReadonlySet<string>): number => {
    let n = 0;
    for (const word of words) if (set.has(word)) n++;
    return n;
  };
  const has = (word: string): number => (words.includes(word) ? 1 : 0);
  const all = Math.max(1, words.length);
  let years = 0;
  let older = 0;
  let numbers = 0;
  let long = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      numbers++;
      if (/^(?:19|20)\d\d$/.test(word)) {
        years++;
        if (Number(word) < publicationYear - 1) older++;
      }
    }
    if (word.length > 8) long++;
  }
  let capitals = 0;
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    if (code === 44) commas++;
  }
  const tail = words.slice(-6);
  const opening = text.slice(0, 80);
  const firstEnd = sentences[0]?.end ?? text.length;
  const values = [
    Math.min(all, 200), sentences.length, text.slice(0, firstEnd).split(' ', 120).length,
    +PERSONAL.has(first), +DEMONSTRATIVES.has(first), +CONNECTIVES.has(first), +(first === 'the'), +(first === 'a' || first === 'an'),
    +(/^[A-Z]/.test(text) && !FUNCTION_WORDS.has(first)), +/^(?:in|on|at|for|with|by)$/.test(first), +FIRST_PERSON.has(first),
    +/^(?:after|as|while|when|if|although|though|since|because|despite|asked|speaking)$/.test(first), +/^\d/.test(first),
    count(FIRST_PERSON) / all, count(PERSONAL) / all, count(SAYING), +tail.some((word) => SAYING.has(word)),
    count(DAYS), count(MONTHS), years, older, numbers / all, +text.includes('$'), +/percent|%/.test(text), capitals / all,
    (count(new Set(['a', 'an'])) / all), count(new Set(['the'])) / all, has('had'), +/\b(?:has|have) (?:been|[a-z]{2,12}ed)\b/.test(text),
    +DATELINE.test(opening), +CREDIT.test(text), +/^[A-Z][A-Z' ]{7,}/.test(text), +text.trimEnd().endsWith(':'), +text.trimEnd().endsWith('?'),
    +!/[.!?"”)]$/.test(text.trimEnd()), +/^[([]/.test(text), +/\([A-Z]{2,8}\)/.test(text), commas / all, long / all,
    has('would'), has('after'), +text.includes('  '), has('also'), +/\b(?:not|no|never|n.t|[a-z]+nt)\b/.test(text),
  ]; // prettier-ignore
  return { values: Float64Array.from(values) };
}
