import type { Evidence } from '../reading';
import type { EvidenceCode } from './evidence';

/** English for each reason, to follow the name: `Ada Lund — named beside “said”`. */
const PHRASES: Readonly<Record<EvidenceCode, string>> = {
  'full-name-in-source': 'named in full beside the statement',
  'surname-in-source': 'named beside the statement',
  'organisation-in-source': 'the organisation is named beside the statement',
  'office-in-source': 'the office is printed beside the statement',
  'only-fit': 'nobody else in this article fits the description',
  'same-sentence': 'named in the same sentence',
  'same-paragraph': 'named in the same paragraph',
  'same-paragraph-speaker': 'speaks elsewhere in this paragraph',
  'only-match-in-paragraph': 'nobody else in this paragraph fits',
  woman: 'the pronoun means a woman',
  man: 'the pronoun means a man',
  'only-woman-quoted': 'only woman who is quoted in this article',
  'only-man-quoted': 'only man who is quoted in this article',
  'only-person-quoted': 'only person who is quoted in this article',
  'most-quoted': 'quoted most often in this article ({count} times)',
  'same-subject': 'speaks of the same subject elsewhere',
  'named-in-title': 'named in the title',
  'neighbouring-paragraph': 'speaks in a neighbouring paragraph (paragraphs may be out of order)',
  'several-candidates': '{count} people named in this file could be meant',
  'nobody-fits': 'nobody named in this file fits',
  repeated: 'says the same words in line {line}',
  'no-source': 'the file prints no speaker here',
  asked: 'a question; the file does not say who asked it',
  passive: 'said of or to whoever stands before the verb; the file does not say by whom',
  'unnamed-source': 'no name is printed beside the statement',
};

/** A reason in English words, or null for a code that is not known here. */
export function evidenceWords({ code, parameters }: Evidence): string | null {
  if (!Object.hasOwn(PHRASES, code)) return null;
  return PHRASES[code as EvidenceCode].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(parameters?.[name] ?? whole),
  );
}
