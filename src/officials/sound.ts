/**
 * How words are filed so that spellings of one name in Latin letters lie together: by the group of the first letter and
 * of the next three consonants, where letters that transliterations exchange are one group.
 */
const letterGroups = [
  'aeiouyj',
  'b',
  'ckq',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'vw',
  'z',
  'x',
];
const groupOf = (letter: string): number => letterGroups.findIndex((letters) => letters.includes(letter)) + 1;
const vowels = groupOf('a');
const fGroup = groupOf('f');
const kGroup = groupOf('k');
const pGroup = groupOf('p');
const sGroup = groupOf('s');
const xGroup = groupOf('x');
const hGroup = letterGroups.length + 1;
const width = letterGroups.length + 2;

/** Groups of the letters a–z, 0 for what is none. */
const groups = new Uint8Array(128);
for (let code = 97; code < 123; code++) {
  const letter = String.fromCharCode(code);
  groups[code] = letter === 'h' ? hGroup : groupOf(letter);
}

/** Number of buckets. A prime, so that sounds spread over all of them. */
export const BUCKETS = 4093;

/**
 * The bucket of a folded word, 0 to `BUCKETS` - 1; -1 when it has no letter. `h` inside a word is not heard, but `ph` is `f`;
 * `x` is `ks`.
 */
export function bucketOf(word: string): number {
  let sound = 0;
  let taken = 0;
  let previous = 0;
  for (let at = 0; at < word.length; at++) {
    let group = groups[word.charCodeAt(at)];
    if (!group) continue;
    if (group === hGroup) {
      if (taken === 0) {
        sound = hGroup;
        taken = 1;
      } else if (previous === pGroup) {
        sound += fGroup - pGroup;
        previous = fGroup;
      }
      continue;
    }
    if (group === xGroup) {
      if (taken === 0 || (previous !== kGroup && taken < 4)) {
        sound = sound * width + kGroup;
        taken++;
      }
      previous = kGroup;
      group = sGroup;
    }
    if (taken === 0 || (group !== vowels && group !== previous)) {
      // All letters are known; only an `h` may still have made the last `p` an `f`.
      if (taken === 4) break;
      sound = sound * width + group;
      taken++;
    }
    previous = group;
  }
  if (taken === 0) return -1;
  for (; taken < 4; taken++) sound *= width;
  return sound % BUCKETS;
}
