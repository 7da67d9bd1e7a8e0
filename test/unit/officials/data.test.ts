import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { directoryBytes, directoryText } from '../../../src/officials/build/build-directory.mjs';
import { parse, type Office, type Parsed } from '../../../src/officials/parse';
import { firstDay, lastDay, sharedDays } from '../../../src/officials/period';

/** Two holders of one office at once that the world really had, with the reason. */
const realOverlaps: readonly { readonly office: string; readonly why: string }[] = [];

/** Stretches without a head of state or of government since 2000 that the data cannot or need not fill. */
const knownGaps: Readonly<Record<string, string>> = {
  'Afghanistan head-of-government': 'no such office 2001-2014 (the president governed) and 2020-2021',
  'Austria head-of-state': 'the presidents of the National Council acted jointly in 2016',
  'Benin head-of-government': 'an office that exists now and then',
  'Burundi head-of-government': 'no such office before 2020',
  'Chad head-of-government': 'abolished 2018-2021',
  'Democratic Republic of the Congo head-of-government': 'no such office before 2006',
  'Gabon head-of-government': 'abolished in 2025',
  'Guinea head-of-government': 'vacant 2006-2007',
  'Haiti head-of-state': 'vacant since 2021',
  'Iraq head-of-state': 'occupied 2003-2004',
  'Ivory Coast head-of-government': 'junta of 2000',
  'Kenya head-of-government': 'an office of 2008-2013 only',
  'Kosovo head-of-state': 'under United Nations administration before 2002',
  'Kosovo head-of-government': 'under United Nations administration before 2002',
  'Lebanon head-of-state': 'vacant three times',
  'Myanmar head-of-government':
    'the presidents of 2011-2016 governed; the junta named none before August 2021',
  'Nepal head-of-government': 'the king governed 2005-2006',
  'Palestine head-of-government': 'no such office before 2003',
  'Republic of the Congo head-of-government': 'no such office before 2005 and 2009-2016',
  'Senegal head-of-government': 'abolished 2019-2022',
  'Somalia head-of-state': 'no government before August 2000',
  'Somalia head-of-government': 'no government before October 2000',
  'South Sudan head-of-state': 'independent since 2011',
  'Sudan head-of-government': 'no such office before 2017; vacant in 2019',
  'Syria head-of-government': 'abolished in 2025',
  'Timor-Leste head-of-state': 'independent since 2002',
  'Timor-Leste head-of-government': 'independent since 2002',
  'Tunisia head-of-government': 'vacant in 2021',
  'Turkey head-of-government': 'abolished in 2018',
  'Zimbabwe head-of-government': 'an office of 2009-2013 only',
};

const membersOfTheUnitedNations =
  `Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia
Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia
Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde
Central African Republic|Chad|Chile|China|Colombia|Comoros|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic
Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador
Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece
Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel
Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia
Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania
Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal
Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palau|Panama
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Republic of the Congo|Romania|Russia|Rwanda
Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|São Tomé and Príncipe|Saudi Arabia
Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea
South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga
Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States
Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe`
    .split(/[|\n]/)
    .map((name) => name.trim());

const alsoCovered = ['Taiwan', 'Kosovo', 'Palestine', 'Vatican City', 'Hong Kong'];

describe('officials: the data', () => {
  let text = '';
  let data: Parsed;
  before(async () => {
    text = await directoryText();
    data = parse(text);
  });

  const named = (office: Office): string =>
    [office.titles[0]!, office.bodies[0], office.country].filter((part) => part != null).join(', ');

  it('follows the form on every line, with one gender for each person', () => {
    assert.deepEqual(data.problems, []);
    assert.ok(data.offices.length > 1500 && data.people.size > 6500);
  });

  it('knows the gender of everyone', () => {
    const unknown = [...data.people].filter(([, gender]) => gender === null).map(([name]) => name);
    assert.deepEqual(unknown, []);
  });

  it('has no empty and no repeated office', () => {
    const seen = new Set<string>();
    for (const office of data.offices) {
      assert.ok(office.holders.length > 0, `${named(office)} has no holder`);
      // An office with several holders may stand once for each party or file.
      if (office.several) continue;
      const key = `${named(office)}|${office.level}`;
      assert.ok(!seen.has(key), `${key} stands twice`);
      seen.add(key);
    }
  });

  it('ends no term before it begins, and begins none after the day the data is good for', () => {
    const wrong: string[] = [];
    for (const office of data.offices) {
      for (const { key, term } of office.holders) {
        if (term.from === null) wrong.push(`${named(office)}: ${key} has no beginning`);
        else if (term.to !== null && lastDay(term.to) < firstDay(term.from))
          wrong.push(`${named(office)}: ${key}`);
        else if (term.to === null && firstDay(term.from) > '2026-06-30')
          wrong.push(`${named(office)}: ${key} is to come`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('lists the holders of an office in the order of their terms', () => {
    const wrong: string[] = [];
    for (const office of data.offices) {
      if (office.several) continue;
      office.holders.forEach(({ key, term }, i) => {
        const before = office.holders[i - 1]?.term;
        if (before && firstDay(term.from!) < firstDay(before.from!)) wrong.push(`${named(office)}: ${key}`);
      });
    }
    assert.deepEqual(wrong, []);
  });

  it('has no two holders of one office at once for more than a month', () => {
    const wrong: string[] = [];
    for (const office of data.offices) {
      if (office.several || realOverlaps.some((real) => real.office === named(office))) continue;
      for (const [i, one] of office.holders.entries()) {
        for (const other of office.holders.slice(i + 1)) {
          const days = sharedDays(one.term, other.term, '2026-06-30');
          if (days > 31) wrong.push(`${named(office)}: ${one.key} and ${other.key}, ${days} days`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  /** Whoever holds these goes with the government. */
  const serving = /^(?:foreign|defence|finance|interior|justice|cabinet|deputy|adviser|spokesperson)$/;

  it('says of every old running term, and of one older than the government, that it was looked at', () => {
    const newest = new Map<string, string>();
    for (const { level, country, bodies, several, holders } of data.offices) {
      if (!level.startsWith('head-of') || bodies.length > 0 || several) continue;
      const last = holders.at(-1)?.term;
      if (last?.to === null) newest.set(`${country} ${level}`, last.from!);
    }
    const unseen: string[] = [];
    for (const office of data.offices) {
      if (office.level === 'legislature') continue;
      const { country, level, bodies } = office;
      const government =
        newest.get(`${country} head-of-government`) ?? newest.get(`${country} head-of-state`) ?? '';
      for (const { key, term, isStated } of office.holders) {
        if (term.to !== null || isStated) continue;
        const isOld = Number(term.asOf.slice(0, 4)) - Number(term.from!.slice(0, 4)) >= 4;
        const outlives =
          serving.test(level) && bodies.length === 0 && term.from! < government && government < term.asOf;
        if (isOld || outlives) unseen.push(`${named(office)}: ${key} since ${term.from}`);
      }
    }
    assert.deepEqual(unseen, []);
  });

  it('says of every American appointee when the office ended if the presidency changed meanwhile', () => {
    const appointed =
      /^(?:foreign|finance|defence|interior|cabinet|deputy|agency|adviser|spokesperson|ambassador|envoy)$/;
    const unseen: string[] = [];
    for (const office of data.offices) {
      if (office.country !== 'United States' || !appointed.test(office.level)) continue;
      for (const { key, term, isStated } of office.holders)
        for (const day of [
          '1993-01-20',
          '2001-01-20',
          '2009-01-20',
          '2017-01-20',
          '2021-01-20',
          '2025-01-20',
        ])
          if (!isStated && firstDay(term.from!) < day && (term.to ?? '9999') > day)
            unseen.push(`${named(office)}: ${key} on ${day}`);
    }
    assert.deepEqual(unseen, []);
  });

  it('gives no successor where it does not know the end', () => {
    const wrong = data.offices
      .filter(({ several }) => !several)
      .flatMap((office) =>
        office.holders
          .slice(0, -1)
          .filter(({ term }) => term.to === null)
          .map(({ key }) => `${named(office)}: ${key}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('gives nobody one office twice at the same time', () => {
    const wrong: string[] = [];
    for (const office of data.offices) {
      for (const [i, one] of office.holders.entries()) {
        for (const other of office.holders.slice(i + 1)) {
          if (one.key === other.key && sharedDays(one.term, other.term, '2026-06-30') > 0)
            wrong.push(`${named(office)}: ${one.key}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('covers the top two offices of every member of the United Nations since 2000', () => {
    assert.equal(membersOfTheUnitedNations.length, 193);
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    const gaps = new Set<string>();
    for (const country of [...membersOfTheUnitedNations, ...alsoCovered]) {
      for (const level of ['head-of-state', 'head-of-government'] as const) {
        const terms = data.offices
          .filter((office) => office.country === country && office.level === level)
          .flatMap((office) => office.holders.map(({ term }) => term))
          .sort((a, b) => (firstDay(a.from!) < firstDay(b.from!) ? -1 : 1));
        // In a presidential system the head of state governs; in Hong Kong there is no head of state.
        if (terms.length === 0) {
          const other = level === 'head-of-state' ? 'head-of-government' : 'head-of-state';
          const rest = data.offices.some((office) => office.country === country && office.level === other);
          if (!rest || (level === 'head-of-state' && country !== 'Hong Kong'))
            gaps.add(`${country} ${level}`);
          continue;
        }
        let covered = day('2000-01-01');
        const end = day('2025-12-31');
        for (const term of terms) {
          if (day(firstDay(term.from!)) - covered > 60) gaps.add(`${country} ${level}`);
          covered = Math.max(covered, term.to === null ? end : day(firstDay(term.to)));
        }
        if (end - covered > 60) gaps.add(`${country} ${level}`);
      }
    }
    const unexpected = [...gaps].filter((gap) => !(gap in knownGaps));
    assert.deepEqual(unexpected, []);
    const stale = Object.keys(knownGaps).filter((gap) => !gaps.has(gap));
    assert.deepEqual(stale, [], 'gaps that are filled by now');
  });

  it('stays under 400 KB, 165 KB compressed', async function () {
    this.timeout(20_000);
    const bytes = await directoryBytes();
    assert.ok(bytes.length <= 400_000, `${bytes.length} bytes`);
    assert.ok(gzipSync(bytes).length <= 165_000, `${gzipSync(bytes).length} bytes compressed`);
  });
});
