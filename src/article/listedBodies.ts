import lists from './lists/bodies.json';
import { wordsOfList } from './wordList';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

const FIELDS = new Set(wordsOfList(lists.fields));

/** Endings of what bodies are for besides; no family name has them. */
const FIELD_ENDING = /(?:ance|ence|fare|ics|ity|logy|ment|ness|nomy|sion|tion)s?$/;

/** One to three capitalised words. Everything is bounded, so that the time is linear. */
const ITEM = String.raw`\p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24}){0,2}`;
const LIST = String.raw`${ITEM}(?:, ${ITEM}){1,5},? (?:and|&) ${ITEM}`;

const HEADS = 'Ministry|Department|Committee|Subcommittee|Commission|Bureau|Office|Directorate|Agency';
const HEADS_FIRST = `${HEADS}|Institute|Administration`;
const ANY_HEAD = new RegExp(HEADS_FIRST, 'u');
const HEAD_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${HEADS_FIRST}) (?:of|for|on) (?:the )?(${LIST})`,
  'gu',
);
const HEAD_LAST = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:The )?(${LIST}) (?:${HEADS})(?!\p{L})`, 'gu');

/** Whether a word says what a body is for and names nobody. @param word with a capital */
export function isField(word: string): boolean {
  const key = word.toLowerCase();
  return FIELDS.has(key) || FIELD_ENDING.test(key);
}

const lastWord = (item: string): string => item.slice(item.lastIndexOf(' ') + 1);

/**
 * Bodies with a list in their name, in order: `Ministry of Culture, Media and Sport`, `Foreign, Commonwealth and Development
 * Office`. What is listed has to be what bodies are for: `the Ministry of Defence, Lund and Ek` is none. An article
 * before them is left out. Linear in the text's length.
 */
export function listedBodies(text: string): BodyRange[] {
  if (!ANY_HEAD.test(text)) return [];
  const found: BodyRange[] = [];
  for (const match of text.matchAll(HEAD_FIRST)) {
    const items = itemsOf(match[1]!);
    // What stands behind the last field is somebody: `Department of Trade, Energy and Tourism Ada Lund`.
    const words = items.pop()!.split(' ');
    const dropped = words.splice(words.findLastIndex(isField) + 1).join(' ');
    if (words.length === 0 || !items.every((item) => isField(lastWord(item)))) continue;
    const end = match.index + match[0].length - (dropped === '' ? 0 : dropped.length + 1);
    found.push({ start: match.index, end });
  }
  for (const match of text.matchAll(HEAD_LAST)) {
    if (!itemsOf(match[1]!).every((item) => isField(lastWord(item)))) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    found.push({ start, end: match.index + match[0].length });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, k, all) => k === 0 || start >= all[k - 1]!.end);
}

const itemsOf = (list: string): string[] => list.split(/,? (?:and|&) |, /);
