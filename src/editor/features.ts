import type { Feature } from './feature';
import * as assertion from './assertion';
import * as bareOfficeHover from './bareOfficeHover';
import * as cardActions from './cardActions';
import * as corrections from './corrections';
import * as lookUpOnline from './lookUpOnline';
import * as showCard from './showCard';
import * as dateHover from './dateHover';
import * as detection from './detection';
import * as diagnostics from './diagnostics';
import * as example from './example';
import * as folding from './folding';
import * as headerLine from './headerLine';
import * as hover from './hover';
import * as inlayHints from './inlayHints';
import * as languageModelSummary from './languageModelSummary';
import * as links from './links';
import * as lossFixes from './lossFixes';
import * as navigation from './navigation';
import * as ownOfficials from './ownOfficials';
import * as quickFixes from './quickFixes';
import * as reader from './reader/reader';
import * as repair from './repair';
import * as restoredNames from './restoredNames';
import * as reveal from './reveal';
import * as semanticTokens from './semanticTokens';
import * as speakersView from './speakersView';
import * as status from './status';
import * as summary from './summary';
import * as summaryLength from './summaryLength';
import * as symbols from './symbols';
import * as unreadable from './unreadable';

/** Every feature, one file each. */
export const features: readonly Feature[] = [
  detection,
  status,
  unreadable,
  reveal,
  diagnostics,
  quickFixes,
  links,
  folding,
  example,
  headerLine,
  semanticTokens,
  symbols,
  hover,
  bareOfficeHover,
  navigation,
  speakersView,
  summary,
  summaryLength,
  reader,
  inlayHints,
  dateHover,
  lossFixes,
  repair,
  languageModelSummary,
  showCard,
  ownOfficials,
  lookUpOnline,
  corrections,
  cardActions,
  assertion,
  restoredNames,
];
