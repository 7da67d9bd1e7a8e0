/** Prepositions behind a noun that say more of it. */
const PREPOSITIONS = new Set(
  'of for from with to at in on about against by under near inside within outside across among behind'.split(
    ' ',
  ),
);

/** Whether a word is a preposition that joins a noun and what says more of it: `the mayor of`, `aides to`. @param key lower case */
export const isPreposition = (key: string): boolean => PREPOSITIONS.has(key);
