/** Whether a line holds nothing but white space and control or format characters. */
export function isBlank(line: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(line);
}
