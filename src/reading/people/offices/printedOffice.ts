import type { Gender, Office } from '../../reading';
import type { RoleKind } from '../roles';

/** An office as a passage prints it beside a name. Offsets are UTF-16 units in the passage's text. */
export interface PrintedOffice {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly country: string | null;
  /** It is an office of the United States where the file is about them: `Senate majority leader`. */
  readonly american: boolean;
  readonly body: string | null;
  readonly status: Office['status'];
  readonly kind: RoleKind;
  readonly gender: Gender | null;
  /** Belongs to every name of the list that follows: `Presidents`, `Sens.` */
  readonly plural: boolean;
}

/** Whether two printed offices are one, for listing them once. */
export function sameOffice(a: PrintedOffice, b: PrintedOffice): boolean {
  return (
    a.title.toLowerCase() === b.title.toLowerCase() &&
    a.status === b.status &&
    (a.country === b.country || a.country === null || b.country === null) &&
    (a.body === b.body || a.body === null || b.body === null)
  );
}

/** The office as a reading holds it. */
export function officeOf(office: PrintedOffice, line: number, offset: number): Office {
  return {
    title: office.title,
    country: office.country,
    body: office.body,
    source: 'article',
    printed: office.printed,
    span: { line, start: offset + office.start, end: offset + office.end },
    status: office.status,
    from: null,
    to: null,
    basis: null,
  };
}
