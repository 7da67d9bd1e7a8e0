import { isGivenName } from './givenNames';

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
const IN_S = new Set(
  (
    'abrams adams adkins allens andrews banks barnes barros bates biggers billings bridges brooks burns byrnes campos cardenas carlos charles childs ' +
    'clemens clements coates collins connors cummings daniels davis dennis dickens dias dobbins dodds douglas dukes edwards ellis evans farias fields flores ' +
    'flowers francis franks gaines gates gibbons gibbs givens gomes graves griffiths harris hastings hawkins hayes haynes hicks higgins himes hines hobbs ' +
    'hodges hollings holmes hopkins hoskins hughes hutchins jacobs james jeffers jeffords jenkins jennings jones judkins keyes larkins lewis lukas ' +
    'lyons macias marcus marks masters matos matthews meyers michaels mills morales morris myers nichols nunes nunns oates owens parsons peoples perkins ' +
    'peters phillips powers ramos rawlings reyes reynolds rhodes richards rios rivers roberts robbins rodgers rodrigues rogers rojas rollins rosales ' +
    'salinas sanders santos saunders sessions siddons simmons simons sims soros sparks spears stephens stevens stokes summers sykes symonds thomas ' +
    'tillis titus torres travis tubbs vargas vickers wales walters waters watkins weeks wells wilkes wilkins williams willis winters withers woods yates'
  ).split(' '),
);

/** Whether a surname ends in `s` by itself, so that the `s` is no possessive that lost its apostrophe. @param key lower case */
export function endsInOwnS(key: string): boolean {
  return (
    IN_S.has(key) ||
    /(?:ss|ius|aus|akis|idis|adis|aitis|poulos|andes|endes|indes|aes|glas)$/.test(key) ||
    isGivenName(key)
  );
}
