import { isGivenName } from './givenNames';
import { wordsOfList } from '../../article/wordList';
import lists from './lists/surnames.json';

/** Endings that surnames of many countries have and other capitalised words seldom. */
const ENDING =
  /(?:ov|ova|ev|eva|ski|sky|skyy|skyi|skiy|skaya|ska|cki|vich|vic|wicz|enko|chuk|uk|yan|ian|adze|shvili|oglu|pour|zadeh|zadeh|ez|oz|inho|elli|etti|ini|ucci|sson|sen|son|strom|berg|stein|mann|feld|baum|thal|witz|ssen|dottir|quist|gren|lund|opoulos|akis|idis|iou|escu|eanu|rajan|swamy|murthy|singh|khan|zai|moto|mura|yama|kawa|tani|hashi|shima|saki|eira|ues|field|worth|ington|sworth|bury|croft|ley|cock|well|kins|dez)$/;

/** Whether a word ends as surnames do. A hint, no more. @param key lower case */
export function looksLikeSurname(key: string): boolean {
  return (
    key.length > 4 &&
    (ENDING.test(key) || (/^(?:mc|mac|fitz|o)[a-z]{4}/.test(key) && /^(?:mc|fitz)/.test(key)))
  );
}

/** Surnames that end in an `s` of their own, where the ending does not show it. */
const IN_S = new Set(wordsOfList(lists.endingInS));

/** Whether a surname ends in `s` by itself, so that the `s` is no possessive that lost its apostrophe. @param key lower case */
export function endsInOwnS(key: string): boolean {
  return (
    IN_S.has(key) ||
    /(?:ss|ius|aus|akis|idis|adis|aitis|poulos|andes|endes|indes|aes|glas)$/.test(key) ||
    isGivenName(key)
  );
}
