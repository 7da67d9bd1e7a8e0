import type { Gender, Office } from '../reading';
import type { RoleKind } from './roles';

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
