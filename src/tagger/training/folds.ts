import { hashOf } from '../../reading/training/random';

/** Articles are trained on and measured in so many parts. */
export const FOLDS = 5;

/** The fold an article belongs to, by its name alone. */
export const foldOf = (id: string): number => hashOf(id) % FOLDS;
