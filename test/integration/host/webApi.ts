/** A server of the launcher's (scripts/host/web-api.mjs) that plays a service on the internet. */
import { tell } from './control';

/** What the server answers to one request. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text as it is. */
  readonly body?: unknown;
}

/** A request the server got: the parameters of its address, its headers with their names in lower case. */
export interface Request {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sets the next answers, one a request, and forgets earlier requests; further requests get a 404. @returns the address */
export async function serve(answers: readonly Answer[]): Promise<string> {
  return (await tell('serve', answers)) as string;
}

/** The requests since the answers were set. */
export async function served(): Promise<readonly Request[]> {
  return (await tell('served')) as readonly Request[];
}
