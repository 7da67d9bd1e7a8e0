/** Words that agencies print beside names: `WASHINGTON`, `Reuters`. */
import { isPlace } from '../places';
import { wordKey } from '../words';

/** Whether a word is a place in capitals, as datelines have it. @param text as printed */
export function isDateline(text: string): boolean {
  return /^\p{Lu}{4,}$/u.test(text) && isPlace(wordKey(text));
}

/** Whether a word is an agency that gives credit for pictures, and stands before a name where a line break is lost. @param text as printed */
export function isPictureAgency(text: string): boolean {
  return /^(?:Reuters|REUTERS|EPA|AFP|Getty|Shutterstock)$/.test(text);
}
