/** Whom a name may mean: the people of the data and of the user's own file, by the sound of their last names. */
import type { Match } from './directory';
import { marks, readBearer, readHolder, titleFor } from './form';
import type { Lines } from './lines';
import { bucketsOfName, FAMILY_FIRST, FIRST_WORD } from './nameIndex';
import { skeletons, wordKeys } from './names';
import { formsOf, kinds, KnownPerson, matching, type Form, type TermLine } from './people';
import { bucketOf } from './sound';
import { prominence } from './terms';

/** Terms in the order in which they began. */
export const byBeginning = (a: TermLine, b: TermLine): number =>
  (a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1;

/** People with a name that ends in a word of one sound. */
interface Bucket {
  readonly people: readonly KnownPerson[];
  readonly exact: readonly Form[];
  /** Both made when nothing matches by its letters: the last words made alike, and all of them. */
  lasts: readonly string[] | null;
  loose: readonly Form[] | null;
}

const lastSkeleton = (keys: string): string => skeletons(keys.slice(keys.lastIndexOf(' ') + 1));

/** Matches in order, best first. */
function ranked(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return matches
    .map((match) => ({ match, weight: kinds.indexOf(match.kind) * 1000 + prominence(match.person) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ match }) => match);
}

export class Bearers {
  /** People read so far, by their first lines. */
  private readonly people = new Map<number, KnownPerson>();
  private readonly buckets = new Map<number, Bucket>();
  /** People of the user's own file, by the buckets of their names. */
  private readonly ownPeople = new Map<number, KnownPerson[]>();
  private readonly answers = new Map<string, readonly Match[]>();

  constructor(private readonly lines: Lines) {}

  /** Everyone whom a printed name may mean, the likeliest first. */
  match(name: string): readonly Match[] {
    const known = this.answers.get(name);
    if (known) return known;
    const answer = name.length > 100 ? [] : this.find(name);
    // Bounded, so that a long session over many files does not grow it without end.
    if (this.answers.size >= 20_000) this.answers.clear();
    this.answers.set(name, answer);
    return answer;
  }

  private find(name: string): readonly Match[] {
    const printed = name.trim().replace(/['\u2019]s?$/, '');
    const found = this.findKeys(wordKeys(printed));
    if (found.length > 0) return found;
    // Names glued by a lost character: `AntonyBlinken`, `alAssad`. Few names look like that, so look quickly first.
    if (!/[^\s-][A-Z\x80-\uffff]|[ae]l-[A-Z]/.test(printed)) return [];
    const parted = printed.replace(/(?<=\p{Ll})(?=(?:[ae]l-)?\p{Lu})|(?<=\.)(?=\p{Lu})/gu, ' ');
    return parted === printed ? [] : this.findKeys(wordKeys(parted));
  }

  /** Whom a name, given as keys, may mean. */
  private findKeys(keys: string): readonly Match[] {
    if (keys === '') return [];
    const bucket = this.bucket(bucketOf(keys.slice(keys.lastIndexOf(' ') + 1)));
    const exact = ranked(matching(keys, bucket.exact, false));
    // A single short word matches too much when read loosely.
    if (exact.length > 0 || keys.replaceAll(' ', '').length < 4) return exact;
    // Most names are nobody's: their last word tells it before all the others are made alike.
    const last = lastSkeleton(keys);
    bucket.lasts ??= [...new Set(bucket.exact.map((form) => lastSkeleton(form.keys)))];
    if (!bucket.lasts.some((known) => known.endsWith(last) || last.endsWith(known))) return [];
    bucket.loose ??= formsOf(bucket.people, true);
    return ranked(matching(skeletons(keys), bucket.loose, true));
  }

  /** Everyone with a name that ends in a word of a bucket. */
  private bucket(number: number): Bucket {
    let bucket = this.buckets.get(number);
    if (!bucket) {
      const people: KnownPerson[] = [];
      const { starts, people: entries } = this.lines.index;
      for (let at = starts[number]!; at < starts[number + 1]!; at++) {
        const entry = entries[at]!;
        const person = this.personAt(entry & (FIRST_WORD - 1));
        person.firstWord = (entry & FIRST_WORD) > 0;
        person.familyFirst = (entry & FAMILY_FIRST) > 0;
        people.push(person);
      }
      for (const person of this.ownPeople.get(number) ?? [])
        if (!people.includes(person)) people.push(person);
      bucket = { people, exact: formsOf(people, false), lasts: null, loose: null };
      this.buckets.set(number, bucket);
    }
    return bucket;
  }

  /** The person whose first line it is. */
  personAt(first: number): KnownPerson {
    let person = this.people.get(first);
    if (!person) {
      person = new KnownPerson(readBearer(this.lines.line(first))!, (known) => this.readTerms(first, known));
      this.people.set(first, person);
    }
    return person;
  }

  private readTerms(first: number, person: KnownPerson): TermLine[] {
    const terms = this.lines.withFurther(first).map((number): TermLine => {
      const holder = readHolder(this.lines.line(number))!;
      const { section, office, asOf, source } = this.lines.contextOf(number)!;
      const byNext = holder.ended === 'by-next' && !office.several;
      return {
        line: number,
        term: {
          title: titleFor(office.titles[0]!, person.gender),
          country: section.country,
          body: office.bodies[0] ?? null,
          from: holder.from,
          to: byNext ? this.nextStart(number) : holder.to,
          asOf: holder.knownTo ?? asOf,
          level: office.level,
          sourceClass: marks[holder.mark] ?? source,
          acting: holder.acting,
        },
      };
    });
    return terms.sort(byBeginning);
  }

  /** When the holder on the next line began. */
  private nextStart(number: number): string | null {
    if (number + 1 >= this.lines.count || !this.lines.isHolder(number + 1)) return null;
    return readHolder(this.lines.line(number + 1))?.from ?? null;
  }

  /** Makes somebody of the user's own file known by all names; new names of somebody of the data, too. */
  add(person: KnownPerson): void {
    for (const name of [person.name, ...person.variants]) {
      for (const bucket of bucketsOfName(name, person)) {
        const people = this.ownPeople.get(bucket);
        if (!people) this.ownPeople.set(bucket, [person]);
        else if (!people.includes(person)) people.push(person);
      }
    }
    // What was found before.
    this.answers.clear();
    this.buckets.clear();
  }
}
