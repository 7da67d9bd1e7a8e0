/**
 * Why a speaker is named: a closed list of reasons. Codes are stable, so that views, exports and corrections can rely on
 * them; `evidenceWords.ts` has the English for each.
 */
export const EVIDENCE_CODES = [
  /** The words beside the reporting verb give the full name. */
  'full-name-in-source',
  /** The words beside the reporting verb give a surname or another short form. */
  'surname-in-source',
  /** The words beside the reporting verb name an organisation. */
  'organisation-in-source',
  /** The words beside the reporting verb name the office the person holds (`the minister said`). */
  'office-in-source',
  /** The words beside the reporting verb fit nobody else in the file (`the mayor said`). */
  'only-fit',
  /** The name stands in the same sentence. */
  'same-sentence',
  /** The name stands in the same paragraph. */
  'same-paragraph',
  /** The person speaks elsewhere in the same paragraph. */
  'same-paragraph-speaker',
  /** Nobody else whom the pronoun can mean is named in the paragraph. */
  'only-match-in-paragraph',
  /** The pronoun is feminine, and so is the person. */
  'woman',
  /** The pronoun is masculine, and so is the person. */
  'man',
  /** The only woman the article quotes by name. */
  'only-woman-quoted',
  /** The only man the article quotes by name. */
  'only-man-quoted',
  /** The only person the article quotes by name. */
  'only-person-quoted',
  /** Nobody is quoted by name more often; `count` says how often. */
  'most-quoted',
  /** The same subjects as in other statements of the person. */
  'same-subject',
  /** The headline names the person. */
  'named-in-title',
  /** The paragraph before or after is a statement of the person; weak, for paragraphs may be out of order. */
  'neighbouring-paragraph',
  /** Several people could be meant; `count` says how many. */
  'several-candidates',
  /** Nobody named in the file fits the words printed for the speaker. */
  'nobody-fits',
  /** The person says the same words elsewhere; `line` says where. */
  'repeated',
  /** The file prints no words for the speaker. */
  'no-source',
  /** It is a question that is put to somebody, and the file does not say by whom (`Asked whether …, Lund said`). */
  'asked',
  /** It is said of or to somebody, and the file does not say by whom (`Lund was accused of lying`). */
  'passive',
  /** The words for the speaker name nobody (`officials`, `a spokesman`). */
  'unnamed-source',
] as const;

/** A code of `EVIDENCE_CODES`. */
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];
