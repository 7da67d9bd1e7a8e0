/** Numbers as they are read, in the language of the words around them: `12,345`. */
export const grouped = (number: number): string => number.toLocaleString('en');

/** `3 statements`, `1 statement`, `12,345 statements`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
