import {
  entitiesRequest,
  nameOffices,
  type OnlinePerson,
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
  /** Names the program and its version, as Wikimedia's User-Agent policy asks. */
  readonly userAgent: string;
  /** Address of a mirror of the API; Wikidata itself when undefined. Asked before each request. */
  readonly endpoint?: () => string | undefined;
}

const ENDPOINT = 'https://www.wikidata.org/w/api.php';
/** Longest wait for one request, in milliseconds. */
const TIME_LIMIT = 3_000;
/** How long an answer is kept, in milliseconds; «nobody of this name» is an answer too. */
const KEPT_FOR = 30 * 24 * 3_600_000;
const MOST_KEPT = 500;
const STORE_KEY = 'onlineAnswers';
/** Wait when the server asks for one without saying how long, in seconds. */
const DEFAULT_RETRY = 60;

interface KeptAnswer {
  readonly at: number;
  readonly people: readonly OnlinePerson[];
}

/**
 * Asks Wikidata who a name is. Sends the name and nothing else, one request at a time, each for three seconds at most;
 * stays silent as long as the server has asked it to; keeps every answer for thirty days.
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
    const key = `${name.toLowerCase()}|${date ?? ''}`;
    const kept = this.#kept()[key];
    if (kept && this.#host.now() - kept.at < KEPT_FOR) return kept.people;
    const people = await this.#ask(name, date, signal);
    await this.#keep(key, people);
    return people;
  }

  async #ask(name: string, date: string | null, signal: AbortSignal): Promise<readonly OnlinePerson[]> {
    const ids = understand(readSearch, await this.#request(searchRequest(name), signal));
    if (ids.length === 0) return [];
    const entities = await this.#request(entitiesRequest(ids, 'labels|descriptions|claims'), signal);
    const people = understand((answer) => readPeople(answer, ids, date), entities);
    const offices = [...new Set(people.flatMap(({ terms }) => terms.map(({ wikidata }) => wikidata)))];
    if (offices.length === 0) return nameOffices(people, new Map());
    const labels = understand(readLabels, await this.#request(entitiesRequest(offices, 'labels'), signal));
    return nameOffices(people, labels);
  }

  async #request(parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> {
    const { fetch, now, userAgent, endpoint } = this.#host;
    if (isCancelled(signal)) throw cancelled();
    const wait = Math.ceil((this.#silentUntil - now()) / 1_000);
    if (wait > 0) throw throttled(wait);
    const limit = AbortSignal.timeout(TIME_LIMIT);
    let response;
    let answer: unknown;
    try {
      response = await fetch(`${endpoint?.() ?? ENDPOINT}?${new URLSearchParams(parameters).toString()}`, {
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
        'Wikidata cannot be reached. Check the connection and the proxy settings.',
      );
    }
    if (response.status === 429 || response.status === 503) {
      const seconds = retryAfter(response.headers.get('Retry-After'), now());
      this.#silentUntil = now() + seconds * 1_000;
      throw throttled(seconds);
    }
    if (!response.ok)
      throw new OnlineError('refused', `Wikidata refused the request (HTTP ${response.status}).`);
    if (typeof answer === 'object' && answer !== null && 'error' in answer) throw badAnswer();
    return answer;
  }

  #kept(): Readonly<Record<string, KeptAnswer>> {
    return (this.#host.store.get(STORE_KEY) ?? {}) as Record<string, KeptAnswer>;
  }

  async #keep(key: string, people: readonly OnlinePerson[]): Promise<void> {
    const now = this.#host.now();
    const fresh = Object.entries(this.#kept()).filter(([, { at }]) => now - at < KEPT_FOR);
    const latest = fresh.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_KEPT - 1);
    await this.#host.store.set(STORE_KEY, { ...Object.fromEntries(latest), [key]: { at: now, people } });
  }
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
