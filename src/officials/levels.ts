/**
 * What kinds of office there are; coarse, for ranking and for matching a bare office (`the foreign minister`). Ranked: the first is
 * the most important one a person may hold.
 */
export const officeLevels = [
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'deputy',
  'cabinet',
  'legislature',
  'party',
  'regional',
  'city',
  'court',
  'spokesperson',
  'international',
  'central-bank',
  'agency',
  'adviser',
  'ambassador',
  'envoy',
  'military',
  'police',
  'royal',
  'religious',
  'movement',
  'other',
] as const;

/** What kind of office a term is in. */
export type OfficeLevel = (typeof officeLevels)[number];
