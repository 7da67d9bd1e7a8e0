import type * as Engine from '../reading/engine';

/** What reads: loaded with the first reading, not on activation. */
export const engine = (): Promise<typeof Engine> => import('../reading/engine');
