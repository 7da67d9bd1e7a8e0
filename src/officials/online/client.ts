import {
  entitiesRequest,
  type FoundPerson,
  namesWanted,
  type OnlinePerson,
  peopleOn,
  readLabels,
  readPeople,
  readSearch,
  searchRequest,
} from './wikidata';

/** Why an answer could not be had. */
export type OnlineProblem = 'cancelled' | 'offline' | 'timeout' | 'throttled' | 'refused' | 'bad-answer';

/** A look-up that failed; `message` says to a user what happened and what to do. */
export class OnlineError extends Error {
  constructor(
    readonly problem: OnlineProblem,
    message: string,
  ) {
    super(message);
    this.name = 'OnlineError';
  }
}

/** What the client needs of its host. */
export interface OnlineHost {
  /** As the platform's own; VS Code's goes through the user's proxy settings. */
  readonly fetch: (
    url: string,
    init: { headers: Record<string, string>; signal: AbortSignal },
  ) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where answers are kept between sessions. */
  readonly store: { get(key: string): unknown; set(key: string, value: unknown): void | PromiseLike<void> };
  /** Names the program, its version and a contact, as Wikimedia's User-Agent policy asks; see `userAgentOf`. */
  readonly userAgent: string;
  /** Address of a mirror of the API; Wikidata itself when undefined. Asked before each request. */
  readonly endpoint?: () => string | undefined;
}

const ENDPOINT = 'https://www.wikidata.org/w/api.php';
/** Longest time for all requests of one look-up together, in milliseconds. */
const TIME_LIMIT = 3_000;
/** How long an answer is kept, in milliseconds; «nobody of this name» is an answer too. */
const KEPT_FOR = 30 * 24 * 3_600_000;
const MOST_KEPT = 300;
const STORE_KEY = 'onlineNames';
/** Errors by which the API asks to wait: too many requests, a database that lags behind. */
const WAIT_CODES: ReadonlySet<string> = new Set(['ratelimited', 'maxlag']);
/** Wait when the server asks for one without saying how long, in seconds. */
const DEFAULT_RETRY = 60;

/** What is known of a name, for every date. */
interface KeptAnswer {
  readonly at: number;
  readonly people: readonly FoundPerson[];
  /** Names of offices by their items, null where there is none in English; asked for when they are needed. */
  readonly titles: Readonly<Record<string, string | null>>;
}

/** What a manifest (`package.json`) may say of where its people can be reached. */
export interface Manifest {
  readonly version: string;
  readonly publisher: string;
  readonly name: string;
  readonly homepage?: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly repository?: string | { readonly url?: string };
}

/**
 * `Verbatim/1.0.0 (contact; …)`, as https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy asks:
 * program, version and a contact. The contact is the manifest's home page, else where bugs are reported, else the repository; as long as it
 * names none, the id of the extension says whose it is.
 */
export function userAgentOf({ version, publisher, name, homepage, bugs, repository }: Manifest): string {
  const reports = typeof bugs === 'object' ? (bugs.url ?? bugs.email) : bugs;
  const source = typeof repository === 'object' ? repository.url : repository;
  const contact = homepage ?? reports ?? source?.replace(/^git\+|\.git$/g, '');
  const id = `VS Code extension ${publisher}.${name}`;
  return `Verbatim/${version} (${contact === undefined ? id : `${contact}; ${id}`})`;
}

/**
 * Asks Wikidata who a name is. Sends the name and nothing else, one request at a time, all of a look-up within three
 * seconds; stays silent as long as the server has asked it to; keeps every answer for thirty days.
 */
export class OnlineClient {
  readonly #host: OnlineHost;
  #queue: Promise<unknown> = Promise.resolve();
  #silentUntil = 0;

  constructor(host: OnlineHost) {
    this.#host = host;
  }

  /**
   * People of a name with the offices they held on a date, best known first; an empty list when there is nobody.
   *
   * @param date ISO day of the article, or null for all offices; it is compared here and not sent
   * @throws {OnlineError} when there is no answer
   */
  lookUp(name: string, date: string | null, signal: AbortSignal): Promise<readonly OnlinePerson[]> {
    const answer = this.#queue.then(() => this.#lookUp(name.trim(), date, signal));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #lookUp(name: string, date: string | null, signal: AbortSignal): Promise<readonly OnlinePerson[]> {
    const { now } = this.#host;
    const key = name.toLowerCase();
    const limit = AbortSignal.timeout(TIME_LIMIT);
    const request = (parameters: Readonly<Record<string, string>>): Promise<unknown> =>
      this.#request(parameters, signal, limit);
    let known = this.#kept()[key];
    if (!known || now() - known.at >= KEPT_FOR) {
      const ids = understand(readSearch, await request(searchRequest(name)));
      const entities =
        ids.length === 0 ? null : await request(entitiesRequest(ids, 'labels|descriptions|claims'));
      const people = entities === null ? [] : understand((answer) => readPeople(answer, ids), entities);
      known = { at: now(), people, titles: {} };
      await this.#keep(key, known);
    }
    const wanted = namesWanted(known.people, known.titles, date);
    if (wanted.length > 0) {
      const labels = await request(entitiesRequest(wanted, 'labels'));
      const titles = understand((answer) => readLabels(answer, wanted), labels);
      known = { ...known, titles: { ...known.titles, ...titles } };
      await this.#keep(key, known);
    }
    return peopleOn(known.people, known.titles, date);
  }

  /** @param limit aborted when the time for the look-up is over */
  async #request(
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
    limit: AbortSignal,
  ): Promise<unknown> {
    const { fetch, now, userAgent } = this.#host;
    // An empty one is none: that is what is left of a setting that is cleared.
    const own = this.#host.endpoint?.()?.trim();
    if (isCancelled(signal)) throw cancelled();
    const wait = Math.ceil((this.#silentUntil - now()) / 1_000);
    if (wait > 0) throw throttled(wait);
    let response;
    let answer: unknown;
    try {
      response = await fetch(`${own || ENDPOINT}?${new URLSearchParams(parameters).toString()}`, {
        // Browsers do not let a program set User-Agent; Wikimedia reads the second one instead.
        headers: { Accept: 'application/json', 'User-Agent': userAgent, 'Api-User-Agent': userAgent },
        signal: AbortSignal.any([signal, limit]),
      });
      if (response.ok) answer = await response.json();
    } catch (error) {
      if (isCancelled(signal)) throw cancelled();
      if (limit.aborted)
        throw new OnlineError('timeout', 'Wikidata did not answer within 3 seconds. Try again later.');
      if (error instanceof SyntaxError) throw badAnswer();
      throw new OnlineError(
        'offline',
        own
          ? `Wikidata cannot be reached at ${own}. Check the address in the settings, and the connection.`
          : 'Wikidata cannot be reached. Check the connection and the proxy settings.',
      );
    }
    const code = errorCode(answer);
    // The Action API tells some of its refusals with HTTP 200 (https://www.mediawiki.org/wiki/API:Errors_and_warnings).
    if (response.status === 429 || response.status === 503 || WAIT_CODES.has(code ?? '')) {
      const seconds = retryAfter(response.headers.get('Retry-After'), now());
      this.#silentUntil = now() + seconds * 1_000;
      throw throttled(seconds);
    }
    if (!response.ok)
      throw new OnlineError('refused', `Wikidata refused the request (HTTP ${response.status}).`);
    if (code !== null) throw badAnswer();
    return answer;
  }

  #kept(): Readonly<Record<string, KeptAnswer>> {
    return (this.#host.store.get(STORE_KEY) ?? {}) as Record<string, KeptAnswer>;
  }

  async #keep(key: string, answer: KeptAnswer): Promise<void> {
    const now = this.#host.now();
    const fresh = Object.entries(this.#kept()).filter(
      ([other, { at }]) => other !== key && now - at < KEPT_FOR,
    );
    const latest = fresh.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_KEPT - 1);
    await this.#host.store.set(STORE_KEY, { ...Object.fromEntries(latest), [key]: answer });
  }
}

/** The code of an answer that is an error, null for another; an error without a code has an empty one. */
function errorCode(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
  const code = (answer.error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function understand<T>(read: (answer: unknown) => T, answer: unknown): T {
  try {
    return read(answer);
  } catch {
    throw badAnswer();
  }
}

function badAnswer(): OnlineError {
  return new OnlineError('bad-answer', 'Wikidata gave an answer that cannot be understood. Try again later.');
}

function isCancelled(signal: AbortSignal): boolean {
  return signal.aborted;
}

function cancelled(): OnlineError {
  return new OnlineError('cancelled', 'The look-up was cancelled.');
}

function throttled(seconds: number): OnlineError {
  return new OnlineError('throttled', `Wikidata asks to wait. Try again in ${seconds} seconds.`);
}

/** Seconds to wait by a `Retry-After` header: a number or an HTTP date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null, now: number): number {
  if (header === null) return DEFAULT_RETRY;
  if (/^\d+$/.test(header.trim())) return Math.max(1, Number(header));
  const until = Date.parse(header);
  return Number.isNaN(until) ? DEFAULT_RETRY : Math.max(1, Math.ceil((until - now) / 1_000));
}
