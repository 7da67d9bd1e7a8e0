/** Whether what an article prints of somebody's office contradicts what the directory has. */
import { genericLevel, officeKey } from '../officials/titles';
import type { Office } from './reading';

/** Say how high an office of a name is. */
const RANK = /^(?:deputy|vice|assistant|associate|under)$/;
/** Stand in offices of every portfolio, and tell none. */
const COMMON =
  /^(?:minister|secretary|general|chief|first|senior|former|acting|interim|then|ex|state|national|us)$/;
/** Are said of people in many offices, and contradict none but by their country. */
const LOOSE =
  /^(?:head|leader|chief|member|candidate|nominee)\b|\b(?:official|diplomat|politician|leader|lawmaker|legislator|congress\p{L}+|head|chief|aide|envoy|negotiator|rep|representative|sen|senator|candidate|nominee|member|mp|republican|democrat|prince|princess|king|queen|lawyer|expert|witness|veteran|author|economist|scholar|professor|activist|businessman|businesswoman)s?\.?$|^(?:(?:lt|lieutenant|maj|major|brig|brigadier|vice|rear|air)\.? )*(?:gen|general|adm|admiral|marshal|col|colonel|maj|major|lt|capt|captain|sir|lord|judge|dr|prof|sheikh|ayatollah)\.?$/iu;
/** Their holders have other posts as well. */
const LEGISLATOR = /^(?:Senator|Representative|Member)\b/;
/** May be of the country that they deal with. */
const ABROAD = /\b(?:ambassador|envoy|representative|advis[eo]r|negotiator|coordinator)\b/i;

/** What an office says: all its words, those of its portfolio, and whether it is somebody's below. */
interface Said {
  readonly office: Office;
  readonly all: readonly string[];
  readonly words: readonly string[];
  readonly isBelow: boolean;
}

function said(office: Office): Said {
  // Whoever speaks for the White House is its press secretary.
  const all = officeKey(office.title.replace(/\bpress\b/i, 'spokesman')).split(' ');
  return {
    office,
    all,
    words: all.filter((word) => !RANK.test(word) && !COMMON.test(word)),
    isBelow: all.some((word) => RANK.test(word)),
  };
}

const isOfAnotherCountry = ({ office }: Said, { office: { country } }: Said): boolean =>
  office.country !== null && country !== null && office.country !== country && !ABROAD.test(office.title);

/** Whether a printed office can be one of the directory's. `Minister` can be any minister's. */
function fits(printed: Said, known: Said): boolean {
  if (isOfAnotherCountry(printed, known)) return false;
  const level = genericLevel(printed.office.title);
  if (level !== null && level === genericLevel(known.office.title)) return true;
  const [words, others] =
    printed.words.length === 0 || known.words.length === 0
      ? [printed.all, known.all]
      : [printed.words, known.words];
  return printed.isBelow === known.isBelow && words.some((word) => others.includes(word));
}

/**
 * Whether the article prints nothing of a person's offices but what contradicts all that the directory has for its date, by
 * country, portfolio or rank, or `former` of what is still held. Words that are said of many (`official`, `Gen.`) contradict by
 * country alone. False where either says nothing.
 */
export function officesDisagree(offices: readonly Office[]): boolean {
  const of = (source: Office['source'], isFormer: boolean): Said[] =>
    offices
      .filter(
        (each) =>
          each.source === source && (each.status === 'former') === isFormer && each.status !== 'elect',
      )
      .map(said);
  const known = of('directory', false);
  if (known.length === 0) return false;
  const before = of('directory', true);
  const current = of('article', false);
  const isLoose = ({ office }: Said): boolean =>
    LOOSE.test(office.title) || known.every(({ office: { title } }) => LEGISLATOR.test(title));
  // `Secretary Lund` has left, and is called so for life.
  const isWrong = (printed: Said): boolean =>
    isLoose(printed)
      ? known.every((each) => isOfAnotherCountry(printed, each))
      : ![...known, ...before].some((each) => fits(printed, each));
  const isHeld = (printed: Said): boolean =>
    !isLoose(printed) &&
    printed.words.length > 0 &&
    known.some((each) => fits(printed, each)) &&
    !before.some((each) => fits(printed, each));
  return (current.length > 0 && current.every(isWrong)) || of('article', true).some(isHeld);
}
