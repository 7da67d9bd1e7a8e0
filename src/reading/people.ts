import type { Article, Span } from '../article/article';
import type { Passage } from '../article/passages';
import type { Directory } from '../officials/directory';
import type { PassageMemo } from './memo';
import type { Organisation, Person } from './reading';
import type { Steps } from './steps';

/** A place where a person or organisation is named, by id. */
export interface NamedPlace extends Span {
  readonly person: number | null;
  readonly organisation: number | null;
}

/** Everyone and everything that can speak, and where they are named. */
export interface People {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** All mentions of `people` and `organisations`, in file order. */
  readonly names: readonly NamedPlace[];
}

export function* findPeople(
  _article: Article,
  _passages: readonly Passage[],
  _memo: PassageMemo,
  _directory: Directory | null,
): Steps<People> {
  yield;
  return { people: [], organisations: [], names: [] };
}
