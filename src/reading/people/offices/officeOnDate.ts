/** Which of a person's printed offices are over on the day of the article, by their own words and by the directory. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import type { Span } from '../../../article/article';
import type { Passage } from '../../../article/passages';
import type { Term } from '../../../officials/directory';
import { officeKey } from '../../../officials/titles';
import type { Office } from '../../reading';
import { isParty, roleKind } from '../roles';

/** A campaign of a year: `Iva Moss’s 2012 campaign`, `the 2014 Republican candidate for governor`. */
const OF_YEAR =
  /\b((?:19|20)\d\d)(?: [\p{L}'’.-]+){0,3} (?:campaign|race|bid|run|election|primary|candidate|nominee)\b/u;
const LAST_CAMPAIGN = /\b(?:last|previous) (?:\p{L}+ )?campaign\b/u;

/** Whether an office is of a campaign that is over on a date. @param date ISO, null when unknown */
function isOfPastCampaign({ printed }: Office, date: string | null): boolean {
  if (printed === null) return false;
  const year = OF_YEAR.exec(printed)?.[1];
  return LAST_CAMPAIGN.test(printed) || (year !== undefined && date !== null && year < date.slice(0, 4));
}

/** Years after which nobody is in office but a monarch. */
const LONGEST_TERM = 30;
const FOR_LIFE =
  /\b(?:king|queen|emperor|empress|sultan|emir|prince|princess|duke|duchess|sheikh|ayatollah)\b/i;

/** Whether an office is a monarch's, or a calling or party that nobody leaves with a term. */
function isForLife({ title }: Office): boolean {
  const noun = title.toLowerCase().split(' ').at(-1)!;
  return FOR_LIFE.test(title) || roleKind(noun) === 'occupation' || isParty(noun);
}

/** What began long ago goes on: `the bridge built in 1938`, `Judge Ada Lund, born in 1950`. */
const GOES_ON = /\b(?:born|since|anniversary|built|founded|established|dat(?:es|ing)|enacted|law)\b/i;

/**
 * The offices with those of the article `former` that stand before the name in a sentence of a year so long before the article that
 * nobody can hold them still, unless the directory knows better.
 *
 * @param date ISO
 * @param passageAt the passage of a place in the file
 */
export function longAgo(
  offices: readonly Office[],
  date: string,
  passageAt: (span: Span) => Passage | undefined,
): readonly Office[] {
  const held = offices.filter(({ source, status }) => source === 'directory' && status === 'current');
  return offices.map((office) => {
    if (office.status !== 'current' || office.span === null || isForLife(office)) return office;
    const passage = passageAt(office.span);
    if (!passage || !isOfLongAgo(office.span, passage, date)) return office;
    return held.some((other) => hasWordOf(office, other)) ? office : { ...office, status: 'former' };
  });
}

/** Whether an office stands before a capital in a sentence of years long past and no other. */
function isOfLongAgo(span: Span, { text, sentences, offset }: Passage, date: string): boolean {
  const [start, end] = [span.start - offset, span.end - offset];
  const sentence = sentences.find((each) => each.end > start);
  if (!sentence || !/^\.? \p{Lu}/u.test(text.slice(end, end + 3))) return false;
  const told = text.slice(sentence.start, sentence.end);
  if (GOES_ON.test(told)) return false;
  const years = told.match(/(?<![\d,.$])(?:1[5-9]|20)\d\d\b/g) ?? [];
  return years.length > 0 && years.every((year) => Number(year) < Number(date.slice(0, 4)) - LONGEST_TERM);
}

/**
 * The printed offices with those `former` that are so on the day of the article: of a past campaign, or printed as `former` elsewhere
 * in the file, and so all of them are listed once.
 *
 * @param date ISO, null when unknown
 * @param haveLeft whether a surname means heads of government who have left
 */
export function onDate(
  offices: readonly Office[],
  date: string | null,
  haveLeft: (surname: string) => boolean,
): readonly Office[] {
  const isOver = (office: Office): boolean => {
    if (office.status !== 'current') return false;
    const head = servedUnder(office);
    return isOfPastCampaign(office, date) || (head !== null && haveLeft(head));
  };
  const isLeft = (office: Office): boolean =>
    office.status === 'current' && offices.some((other) => isFormerly(other) && isSame(other, office));
  return offices
    .filter((office) => !isLeft(office))
    .map((office) => (isOver(office) ? { ...office, status: 'former' } : office));
}

/** `former`, and not only at the time that is told of: `then-Senator`. */
const isFormerly = ({ status, printed }: Office): boolean =>
  status === 'former' && /\b(?:former|ex|onetime|one-time|retired)\b/i.test(printed ?? '');

const isSame = (one: Office, other: Office): boolean =>
  one.title.toLowerCase() === other.title.toLowerCase() &&
  (one.country === other.country || other.country === null) &&
  (one.body === other.body || other.body === null);

/** Said of people in many offices. */
const LOOSE =
  /^(?:advis|aide|agent|analyst|assistant|author|chief|commander|coordinator|deputy|director|envoy|executive|founder|head|judge|king|lawyer|leader|manager|member|officer|official|politician|prince|princess|queen|spokesman|gen|general|adm|admiral|col|colonel|maj|major|lt|lieutenant|capt|captain|sgt|sergeant|dr|prof|professor|sir|lord)/;
/** Stand before names for more than one office: `Secretary Lund`. */
const COURTESY = new Set(wordsOfList(lists.courtesy));
const CANDIDACY = /^(?:candidate|nominee|contender|hopeful)s?$/;

/**
 * The printed offices with those `former` whose terms have ended by the directory, and none in which the person may be still has
 * their words.
 *
 * @param date ISO
 */
export function byTerms(offices: readonly Office[], terms: readonly Term[], date: string): readonly Office[] {
  const ended: Term[] = [];
  const running: Term[] = [];
  for (const term of terms) {
    if (term.from !== null && term.from > date) continue;
    // A term that ended in the month or the year of the article may have been held on its day.
    if (term.to !== null && term.to < date.slice(0, term.to.length)) ended.push(term);
    else running.push(term);
  }
  return offices.map((office) =>
    office.status === 'current' &&
    ended.some((term) => isIn(office, term)) &&
    !running.some((term) => hasWordOf(office, term))
      ? { ...office, status: 'former' }
      : office,
  );
}

const wordsOf = (title: string, body: string | null): string[] => officeKey(title, body).split(' ');

/** Whether an office can be no other than that of a term: it has no words but the term's, and those of its title. */
function isIn({ title, country, body }: Office, term: Term): boolean {
  if (country !== null && term.country !== null && country !== term.country) return false;
  const words = wordsOf(title, body);
  const known = wordsOf(`${term.title} ${term.country ?? ''}`, term.body);
  if (isParty(words[0]!) && words.length === 1) return false;
  if (!words.every((word) => known.includes(word))) return false;
  if (words.length === 1) return COURTESY.has(words[0]!) || (!LOOSE.test(words[0]!) && isWhole(term, words));
  return isWhole(term, words) || !words.some((word) => LOOSE.test(word));
}

const isWhole = ({ title }: Term, words: readonly string[]): boolean =>
  wordsOf(title, null).every((word) => words.includes(word));

/** Whether an office may be that of a term, as far as one word of it tells. */
function hasWordOf({ title }: Office, term: Pick<Term, 'title'>): boolean {
  const words = wordsOf(title, null);
  const known = wordsOf(term.title, null);
  return (
    known.some((word) => words.includes(word)) ||
    (known.some((word) => CANDIDACY.test(word)) && words.some((word) => CANDIDACY.test(word)))
  );
}

const OF_GOVERNMENT =
  /\b(?:in|of|for|under|with) (?:the |President |Prime Minister )?(\p{Lu}\p{L}+)(?:[’']s)? (?:administration|government|presidency|White House)$/u;

/** The surname of whom an office served under: `Vane` in `adviser in the Vane administration`; null where none is printed. */
const servedUnder = ({ printed }: Office): string | null => OF_GOVERNMENT.exec(printed ?? '')?.[1] ?? null;
