/** Nouns of offices that are verbs where they stand: `is expected to host Ada Lund`, `would not coach Bo Ek`. */
import type { Word } from './words';

const VERBS =
  /^(?:host|coach|judge|guard|pilot|captain|champion|chair|head|star|author|partner|doctor|nurse|guide|model|anchor|engineer)$/;

const AUXILIARIES =
  /^(?:will|would|wont|can|cant|cannot|could|may|might|must|shall|should|did|didnt|does|doesnt|dont|not|never|to)$/;

/** Words that go on with an infinitive, but hardly with `to` and somebody: not `spoke to coach Ada Lund`. */
const TAKE_INFINITIVES =
  /^(?:expect(?:ed|s)?|scheduled|due|set|going|wants?|wanted|able|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|agreed|agrees|refus(?:e|es|ed|ing)|declin(?:es|ed|ing)|decid(?:e|es|ed)|used|willing|ready|likely|unlikely|try|tries|tried|trying|continu(?:e|es|ed|ing)|hired|appointed|assigned|chosen|selected|supposed|intends?|intended|need(?:s|ed)?|(?:has|had|have|police|officers|troops|soldiers))$/;

/** Whether the noun of an office directly before a name is a verb. @param at its index */
export function isVerbBeforeName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (word.capital || !VERBS.test(word.key) || before?.isWord !== true || before.capital) return false;
  if (!AUXILIARIES.test(before.key) || word.gap !== 1) return false;
  return before.key !== 'to' || TAKE_INFINITIVES.test(words[at - 2]?.key ?? '');
}
