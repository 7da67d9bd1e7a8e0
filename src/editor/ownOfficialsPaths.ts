/** The paths in the setting of own officials, without VS Code. */

/**
 * The paths that a setting's value names; what is no text, or an empty one, is left out. Of a workspace that is not
 * trusted those that lead into its folders are left out, too.
 */
export function pathsOf(value: unknown, isTrusted: boolean): string[] {
  return (Array.isArray(value) ? value : []).filter(
    (path): path is string =>
      typeof path === 'string' && path.trim() !== '' && (isTrusted || isAbsolute(path)),
  );
}

/** Whether a path means the same file in every folder: `/news/officials.json`, `C:\\news\\officials.json`. */
export function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}
