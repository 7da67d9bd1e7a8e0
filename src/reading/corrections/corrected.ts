import type { Statement } from '../reading';

/** Code of the one reason there is for a speaker whom the user has set. */
export const CORRECTED = 'corrected';

/** Whether the user has said who made a statement, or that the file does not say it. */
export function isCorrected({ speaker }: Pick<Statement, 'speaker'>): boolean {
  return speaker.evidence.some(({ code }) => code === CORRECTED);
}
