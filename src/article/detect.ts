import { isCompleteHeader } from './header';

/** Names of real seed files: three digits, an underscore, sixteen hexadecimal digits. */
const SEED_FILE_NAME = /^[0-9]{3}_[0-9a-f]{16}\.txt$|\.seed$/;

/** Whether a file's name alone says that it is a seed file. @param name the last part of its path */
export function isSeedFileName(name: string): boolean {
  return SEED_FILE_NAME.test(name);
}

/**
 * Whether a file's content says that it is a seed file: a title, an existing date as `YYYYMMDD`, a web address.
 *
 * @param top the file's first three lines at least, without line ends
 */
export function isSeedFileContent(top: readonly string[]): boolean {
  return isCompleteHeader([(top[0] ?? '').replace(/^\uFEFF/, ''), ...top.slice(1, 3)]);
}
