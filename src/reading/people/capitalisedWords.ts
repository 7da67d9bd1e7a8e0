/**
 * Words that a text capitalises without naming anybody: beginnings of sentences, the calendar, languages, religions,
 * peoples, and the vocabulary of headings and headlines. From general knowledge; keys in lower case.
 */
import lists from './lists/capitalisedWords.json';
import { wordsOfList } from '../../article/wordList';

/** What a name may be called before it: `Automaker Norvane said`. */
const DESCRIPTORS = new Set(wordsOfList(lists.descriptors));

/** Small words and words that open sentences. They are never a name or part of one at its beginning. */
const SENTENCE_WORDS = new Set([...wordsOfList(lists.sentence), ...DESCRIPTORS]);

const CALENDAR = new Set(wordsOfList(lists.calendar));

/** Capitalised words that name peoples, faiths, languages, ideas and things. */
const THINGS = new Set(wordsOfList(lists.things));

/** Whether a word opens sentences or belongs to headings and never to a person's name. @param word lower case */
export function isSentenceWord(word: string): boolean {
  return SENTENCE_WORDS.has(word);
}

const NAMES_WITHIN = new Set(wordsOfList(lists.namesWithin));

/** Whether a word that opens sentences is part of a name within one: `They met Per Lund`, `the Elm Times`. @param word lower case */
export function isNameWithin(word: string): boolean {
  return NAMES_WITHIN.has(word);
}

/** Whether a word says what somebody is and never belongs to the name after it. @param word lower case */
export function isDescriptor(word: string): boolean {
  return DESCRIPTORS.has(word);
}

/** Whether a word belongs to the calendar or clock. @param word lower case */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** Whether a word is capitalised as the name of a people, faith, idea or thing. @param word lower case */
export function isThingWord(word: string): boolean {
  return THINGS.has(word);
}
