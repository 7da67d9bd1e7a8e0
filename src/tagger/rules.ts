import type { Tagger } from './tagger';

export const ruleTagger: Tagger = {
  profile: () => ({ key: '' }),
  tag: () => [],
};
