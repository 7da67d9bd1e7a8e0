import type { Article } from '../article/article';

/**
 * What makes all that is said of an article doubtful, in sentences: it is not in English, or the file holds another one, too. To stand
 * wherever something is shown of the article without its problems beside it.
 */
export function cautionsOf({ header: { problems } }: Article): string[] {
  const has = (wanted: string): boolean => problems.some(({ code }) => code === wanted);
  return [
    ...(has('not-english')
      ? [
          'This article does not seem to be in English, the only language that is read: what is shown is incomplete, and may be wrong.',
        ]
      : []),
    ...(has('second-header')
      ? ['This file holds several articles, which are read as one: names and dates may be another one’s.']
      : []),
  ];
}
