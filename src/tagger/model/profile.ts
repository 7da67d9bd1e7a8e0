import type { PassageContent } from '../../article/passages';
import { RecentWeakMap } from '../../article/recent';
import type { Tokens } from '../../article/tokens';
import type { Steps } from '../../steps';
import { classOf, normalizeWord, WordClass } from './classes';
import { findQuotations } from '../marks';
import { isSingle, RunStatus, statusOf } from './evidence';
import type { DocumentProfile } from '../tagger';

/** What the whole document tells about each of its passages, in a few small numbers. */
export interface Profile extends DocumentProfile {
  /** Share of paragraphs with a reporting verb (5 steps) × share of first person without one (5 steps). */
  readonly cues: number;
  /** What is left of the document's quotation marks and apostrophes; below `PROFILE_MARKS`. */
  readonly marks: number;
  /** How this paper writes its tags; below `PROFILE_STYLES`. */
  readonly style: number;
}

export const PROFILE_CUES = 25;
export const PROFILE_MARKS = 6;
export const PROFILE_STYLES = 27;

/** Counts of one passage; they add up over a document. */
interface Counts {
  reports: number;
  firstWithoutReport: number;
  marks: number;
  balanced: number;
  apostrophes: number;
  lostApostrophes: number;
  said: number;
  says: number;
  inverted: number;
  told: number;
}

/** By the tokens, which outlive a reading where the text stays the same. */
const known = new RecentWeakMap<Tokens, Counts>();

/** The profile of a document. Linear; passages met before are not counted again. */
export function* profileDocument(passages: readonly PassageContent[]): Steps<Profile> {
  const total: Counts = emptyCounts();
  for (const passage of passages) {
    let counts = known.get(passage.tokens);
    if (!counts) {
      counts = countPassage(passage);
      known.set(passage.tokens, counts);
    }
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
    yield;
  }
  const count = Math.max(1, passages.length);
  const cues =
    step(total.reports / count, [0.1, 0.25, 0.4, 0.6]) * 5 +
    step(total.firstWithoutReport / count, [0.02, 0.1, 0.2, 0.4]);
  const marks =
    total.marks === 0
      ? total.apostrophes > total.lostApostrophes
        ? 1
        : 0
      : total.balanced * 10 < total.marks * 4
        ? 2
        : total.marks / count < 0.25
          ? 3
          : total.marks / count < 1
            ? 4
            : 5;
  const tags = Math.max(1, total.said + total.says);
  const style =
    (total.said + total.says < 2 ? 0 : total.says / tags > 0.5 ? 2 : 1) * 9 +
    step(total.inverted / tags, [0.1, 0.4]) * 3 +
    step(total.told / count, [0.05, 0.15]);
  return { cues, marks, style, key: `${cues}.${marks}.${style}` };
}

/** Number of limits that a value reaches. */
function step(value: number, limits: readonly number[]): number {
  let result = 0;
  while (result < limits.length && value >= limits[result]!) result++;
  return result;
}

function emptyCounts(): Counts {
  return {
    reports: 0,
    firstWithoutReport: 0,
    marks: 0,
    balanced: 0,
    apostrophes: 0,
    lostApostrophes: 0,
    said: 0,
    says: 0,
    inverted: 0,
    told: 0,
  };
}

const LOST_APOSTROPHE = new Set(
  'dont doesnt didnt isnt arent wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt theyre youre ive thats'.split(
    ' ',
  ),
);

function countPassage(passage: PassageContent): Counts {
  const counts = emptyCounts();
  const { text, tokens } = passage;
  let report = false;
  let first = false;
  let previous = -1;
  for (let token = 0; token < tokens.length; token++) {
    const printed = text.slice(tokens.starts[token], tokens.ends[token]);
    const normal = normalizeWord(printed);
    const wordClass = classOf(printed, normal);
    if (wordClass === WordClass.QUOTE) {
      if (/["“”„‟«»]/.test(printed)) {
        counts.marks++;
      }
      continue;
    }
    if (wordClass === WordClass.SAID) {
      if (normal === 'said') counts.said++;
      else counts.says++;
      const next = text.charCodeAt(tokens.starts[token + 1] ?? text.length);
      if (previous === WordClass.COMMA && next >= 65 && next <= 90) counts.inverted++;
      report = true;
    } else if (wordClass === WordClass.REPORTING || wordClass === WordClass.ACCORDING) {
      if (normal === 'told') counts.told++;
      report = true;
    } else if (wordClass === WordClass.FIRST) {
      first = true;
    }
    if (LOST_APOSTROPHE.has(normal)) {
      if (printed.length > normal.length) counts.apostrophes++;
      else counts.lostApostrophes++;
    }
    previous = wordClass;
  }
  if (counts.marks > 0) {
    for (const run of findQuotations(text)) {
      if (!isSingle(run) && statusOf(run) === RunStatus.BALANCED) counts.balanced += 2;
    }
  }
  counts.reports = report ? 1 : 0;
  counts.firstWithoutReport = first && !report ? 1 : 0;
  return counts;
}
