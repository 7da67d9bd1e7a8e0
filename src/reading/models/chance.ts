/** The probability that log-odds stand for, 0 to 1. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
