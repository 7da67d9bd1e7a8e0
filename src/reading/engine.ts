/**
 * What reads: the part of the core that hosts load with the first reading instead of on activation. On the desktop it is
 * a file of its own beside the extension; in the web worker host, which loads one file only, it is run on first import.
 */
export { encodedIn } from '../article/encoded';
export { parseInSteps } from '../article/parse';
export { splitSentences } from '../article/sentences';
export { emptyDirectory } from '../officials/load';
export { parseOwnOfficials } from '../officials/own';
export { OnlineClient, OnlineError, userAgentOf } from '../officials/online/client';
export { loadAssets } from './assets';
export { bareOfficeAt } from './bareOffice';
export { anchorOf, movedAnchor } from './corrections/anchor';
export { parseExported } from './corrections/exported';
export { findAnchored } from './corrections/find';
export { whoIsMeant } from './corrections/meant';
export { PassageMemo } from './memo';
export { checkQuotations } from './quotationCheck';
export { readInSteps } from './read';
