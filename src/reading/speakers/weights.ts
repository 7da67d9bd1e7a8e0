/** Made by `training/train.ts`; see there. Weights of each question for each kind of source phrase. */
export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  named: { head: 4, 'head-in-full': 1 },
  pronoun: { 'gender-same': 1, 'gender-other': -4, 'speaks-in-paragraph-alone': 2, elsewhere: -1, nobody: 1 },
  nominal: { nobody: 3 },
  'other-pronoun': { nobody: 2 },
  none: { nobody: 1, 'speaks-in-paragraph-alone': 3 },
};
