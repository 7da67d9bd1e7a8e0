/** Whether an office is a public one: its bearer an official. */
import { isPlace } from '../places';
import type { PrintedOffice } from './printedOffice';

/** Bodies whose offices are no public ones. */
const PRIVATE_BODY =
  /\b(?:unions?|(?:[Tt]eachers|[Ww]orkers|Farmers|[Ss]tudents)['’]? Union|[Uu]nion local|charity|Universit(?:y|ies)|(?:College|School|Institute|Center|Centre|Club|Group|Foundation|Association|Hospital|Chamber)s?|Company|Corp|Corporation|Inc|Society|Times|Post|News|Brookings|Council on Foreign)\b/;

/** Bodies whose presidents hold a public office. */
const PUBLIC_BODY =
  /\b(?:Senate|House|Congress|Parliament|Assembly|Council|Court|Commission|Commonwealth|Confederate|[A-Z][a-z]+(?:[ei]an|ese|ish)|Government|Republic|State|County|City|Federal|Fed|Reserve|Central|European|EU|ECB|African Union|World Bank|IMF|UN|U\.N\.|Party|Authority|Board of|Duma|Bundestag|Knesset)\b/;

const FORCES = /\b(?:army|navy|naval|air force|police|marines?|guard|fire|sheriff|military|forces?)\b/i;

/** Whether an office that both states and firms or teams have is a firm's or a team's: `Norpost President`, `team captain`. */
function isPrivatePost({ title, body, country, printed }: PrintedOffice): boolean {
  if (/\bcaptain\b/i.test(title))
    return !FORCES.test(printed) && (body !== null || country !== null || !/Captain/.test(title));
  // `Vice President of Operations`
  if (/^(?:(?:senior|executive|assistant|group) )*vice[- ]president (?:of|for)\b/i.test(title))
    return country === null && !PUBLIC_BODY.test(title);
  return (
    /^(?:vice[- ])?president\b/i.test(title) &&
    body !== null &&
    country === null &&
    !isPlace(body.toLowerCase()) &&
    !PUBLIC_BODY.test(body)
  );
}

/** Whether somebody pleads for a client rather than for a state: `his solicitor`, `the familys attorney`. */
function isPrivateLawyer({ title, body, country }: PrintedOffice): boolean {
  return (
    /^(?:(?:personal|longtime|long-time|outside|defen[cs]e|familys) )*(?:attorney|solicitor)(?: for .*)?$/i.test(
      title,
    ) &&
    body === null &&
    country === null
  );
}

/** Those who have a country without an office of it: `the Wales head coach`, `BBC News Russia editor`. */
const OF_TEAMS_AND_PAPERS = /\b(?:coach|manager|bureau chief|host)$/i;

const OF_TOWNS =
  /\b(?:(?:City|County|Town|Village|Borough) (?:Manager|Executive|Clerk|Administrator)|(?:city|county|town) (?:manager|executive|clerk|administrator)|Fire (?:Chief|Marshal)|fire (?:chief|marshal))\b/;

/** Whether an office as printed is held in a state, a town, a party or an organisation of states. */
export function isPublic(office: PrintedOffice): boolean {
  const { kind, body, country, printed } = office;
  if (isPrivateLawyer(office)) return false;
  if (kind === 'occupation') return false;
  // A school district is the state's.
  const owner = `${body ?? ''} ${printed}`.replace(/\bSchools? (?=District|Board)/g, '');
  if (PRIVATE_BODY.test(owner)) return false;
  if (OF_TOWNS.test(printed)) return true;
  if (isPrivatePost(office) || OF_TEAMS_AND_PAPERS.test(office.title)) return false;
  return (
    kind === 'public' ||
    country !== null ||
    /(?:House|Senate|[Cc]ouncil member|Parliament|Assembly|Ministry|Department|Pentagon|police|Police|NATO|Kremlin|U\.?N|state|federal|government|Federal|Commission (?:[Cc]hair|[Cc]ommissioner|[Dd]irector|[Ss]poke)|NASA|FBI|CIA|EPA|FEMA|FDA|CDC|[Ss]heriff|[Dd]etective|Sub-[Ii]nspector|School (?:District|Board))/.test(
      `${body ?? ''} ${printed}`,
    )
  );
}
